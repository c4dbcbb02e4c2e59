import { beforeAll, describe, expect, it } from 'vitest';
import { digestOf } from '../../../src/documents/hasher.js';
import { failure, success } from '../../../src/model/finding.js';
import type { DocumentKind, Documents, Result, Standard } from '../../../src/model/generated/documents.js';
import type { Catalogue, PageWords, SignatureReport, Verdict, VerificationPort } from '../../../src/workflows/ports.js';
import { RESULT_ATTACHMENT } from '../../../src/workflows/report/report.js';
import { type VerifiedPart, worstOf } from '../../../src/workflows/verify/part.js';
import { verifyReport } from '../../../src/workflows/verify.js';
import { nodeHasher } from '../../support/case-assessment.js';
import { caseFile, deskOf, resultsOfCase } from '../../support/case-desk.js';
import { PAPERS, paperFile } from '../../support/signed-paper.js';

const PDF = Uint8Array.of(1, 2, 3);
let result: Result;
let reviewed: Result;
let standard: Standard;

beforeAll(async () => {
  const [file, nine] = [caseFile('00-perfect'), caseFile('02-nine-year')];
  const desk = await deskOf(file);
  result = resultsOfCase(desk, file)[0] as Result;
  reviewed = resultsOfCase(await deskOf(nine), nine)[0] as Result;
  standard = desk.assessment.standards[0] as Standard;
});

/** A file as the signature adapter sees it. */
const port = (
  attached: readonly (readonly [name: string, text: string])[],
  signature: Partial<SignatureReport> = {},
  pages: readonly string[] | null = null,
  producer: string | null = 'jiaoyan',
  covered: PageWords['covered'] = [],
): VerificationPort => ({
  verify: () => ({
    verdict: 'passed',
    reasons: [],
    details: [],
    emptyFields: [],
    signatures: [{ field: 'school', signer: result.school.name, selfSigned: true, verdict: 'passed', reasons: [] }],
    ...signature,
  }),
  pageWords: () => (pages === null ? null : { pages, covered }),
  producer: () => producer,
  attachments: () => attached.map(([name, text]) => ({ name, data: new TextEncoder().encode(text) })),
});

const catalogueOf = (...standards: readonly Standard[]): Catalogue => ({
  ids: () => Promise.resolve(standards.map(({ id }) => id)),
  load: <K extends DocumentKind>(_kind: K, id: string) => {
    const found = standards.find((one) => one.id === id);
    return Promise.resolve(
      found ? success(found as Documents[DocumentKind] as Documents[K]) : failure({ code: 'JY8106', where: {} }),
    );
  },
});

const verified = (verification: VerificationPort, catalogue = catalogueOf(standard)) =>
  verifyReport({ verification, catalogue, hasher: nodeHasher }, PDF, 'a.pdf');
/** What the pages of a report on a result say. */
const pagesOf = (value: Result): readonly string[] => {
  const { total, grade } = value.final ?? value;
  const name = value.effective.grades.find(({ code }) => code === grade)?.zh ?? '暂不评定';
  return [`评定等级：${name}。总分 ${total ?? '—'} 分`, `结果摘要（SHA-256）${digestOf(nodeHasher, value)}。`];
};
const withResult = (value: unknown, signature: Partial<SignatureReport> = {}) =>
  verified(port([[RESULT_ATTACHMENT, JSON.stringify(value)]], signature, pagesOf({ ...result, ...(value as Result) })));

describe('the worst of several verdicts', () => {
  it.each<readonly [readonly Verdict[], Verdict]>([
    [[], 'passed'],
    [['passed', 'passed'], 'passed'],
    [['passed', 'indeterminate'], 'indeterminate'],
    [['indeterminate', 'failed', 'passed'], 'failed'],
    [['failed', 'indeterminate'], 'failed'],
  ])('%j is %s', (verdicts, worst) => {
    expect(worstOf(verdicts.map((verdict) => ({ verdict })))).toBe(worst);
  });
});

describe('a report', () => {
  it('passes when its signature is good and its result scores the same again', async () => {
    const verification = await withResult(result);
    expect(verification.parts).toEqual([
      { part: 'signature', verdict: 'passed', reasons: [], details: [] },
      { part: 'attachment', verdict: 'passed', reasons: [], details: [] },
      { part: 'page', verdict: 'passed', reasons: [], details: [] },
      { part: 'score', verdict: 'passed', reasons: [], details: [] },
    ]);
    expect(verification).toMatchObject({
      verdict: 'passed',
      result: { grade: result.grade, total: result.total, school: result.school },
    });
    expect(verification.signatures).toHaveLength(1);
  });

  it('is undecided where a school of another name signed for this one, and fails where the key is bound to another', async () => {
    const signedBy = (more: object) => {
      const own = { field: 'school', signer: '别的学校', selfSigned: true, verdict: 'passed', reasons: [] } as const;
      return withResult(result, { signatures: [{ ...own, ...more }] });
    };
    const told = ({ verdict, parts, signatures }: Awaited<ReturnType<typeof withResult>>) => [
      verdict,
      parts[0]?.reasons,
      signatures[0]?.verdict,
    ];
    expect(told(await signedBy({}))).toEqual(['indeterminate', ['SIGNER_OTHER_BODY'], 'indeterminate']);
    expect(told(await signedBy({ boundTo: ['1'] }))).toEqual(['failed', ['SIGNER_WRONG_BODY'], 'failed']);
    expect(told(await signedBy({ boundTo: [result.school.id] }))).toEqual(['passed', [], 'passed']);
  });

  it('passes with the judgements of higher levels, and tells the final grade and total', async () => {
    const verification = await withResult(reviewed);
    expect([verification.verdict, verification.result?.total, verification.result?.grade]).toEqual([
      'passed',
      reviewed.final?.total,
      reviewed.final?.grade,
    ]);
    expect(reviewed.final?.total).not.toBe(reviewed.total);
  });

  it('that a review judged says so as long as no reviewing office has signed it, and passes all the same', async () => {
    const signedIn = (...fields: readonly (readonly [field: string, verdict: Verdict])[]) => {
      const signature = { signer: reviewed.school.name, selfSigned: true, reasons: [] };
      return { signatures: fields.map(([field, verdict]) => ({ ...signature, field, verdict })) };
    };
    const notes = async (value: Result, ...fields: readonly (readonly [string, Verdict])[]) => {
      const verification = await withResult(value, signedIn(...fields));
      return [verification.verdict, verification.notes];
    };
    const levels = reviewed.levels ?? [];
    expect(levels.map(({ level }) => level)).toEqual([1, 2, 3]);
    const unsigned = ['passed', ['REVIEW_UNSIGNED']];
    expect(await notes(reviewed, ['school', 'passed'])).toEqual(unsigned);
    expect(await notes(reviewed, ['school', 'passed'], ['district', 'passed'])).toEqual(unsigned);
    expect(await notes(reviewed, ['school', 'passed'], ['city', 'failed'])).toEqual(unsigned);
    expect(await notes(reviewed, ['school', 'passed'], ['city', 'indeterminate'])).toEqual(['passed', undefined]);
    expect(await notes(result, ['school', 'passed'])).toEqual(['passed', undefined]);
  });

  it('that a review judged is undecided while the field of its office is reserved and empty', async () => {
    const school = {
      signer: reviewed.school.name,
      selfSigned: true,
      reasons: [],
      field: 'school',
      verdict: 'passed',
    } as const;
    const signed = async (value: Result, emptyFields: readonly string[], fields: readonly string[] = []) => {
      const signatures = [school, ...fields.map((field) => ({ ...school, field }))];
      const verification = await withResult(value, { signatures, emptyFields });
      const { verdict, parts, notes, emptyFields: told } = verification;
      return [verdict, parts[0]?.verdict, parts[0]?.reasons, notes, told];
    };
    const open = (fields: readonly string[]) => [
      'indeterminate',
      'indeterminate',
      ['REVIEW_SIGNATURE_OPEN'],
      undefined,
      fields,
    ];
    expect(await signed(reviewed, ['district', 'city'])).toEqual(open(['district', 'city']));
    // The spot check of the third level is the city’s; the signature of the district says nothing of it.
    expect(await signed(reviewed, ['city'], ['district'])).toEqual(open(['city']));
    expect(await signed(reviewed, ['district'], ['city'])).toEqual(['passed', 'passed', [], undefined, ['district']]);
    expect(await signed(reviewed, ['district'])).toEqual(['passed', 'passed', [], ['REVIEW_UNSIGNED'], ['district']]);
    expect(await signed(result, ['district', 'city'])).toEqual([
      'passed',
      'passed',
      [],
      undefined,
      ['district', 'city'],
    ]);
  });

  it('with an empty field of a review stays failed where its signature is', async () => {
    const signature = { verdict: 'failed', reasons: ['DIGEST_MISMATCH'], emptyFields: ['city'] } as const;
    const { verdict, parts } = await withResult(reviewed, signature);
    expect([verdict, parts[0]?.verdict, parts[0]?.reasons]).toEqual([
      'failed',
      'failed',
      ['DIGEST_MISMATCH', 'REVIEW_SIGNATURE_OPEN'],
    ]);
  });

  it('is undecided or fails with its signature, however good the result', async () => {
    const unknown = await withResult(result, { verdict: 'indeterminate', reasons: ['UNTRUSTED_KEY'] });
    expect([unknown.verdict, unknown.parts[0]]).toEqual([
      'indeterminate',
      { part: 'signature', verdict: 'indeterminate', reasons: ['UNTRUSTED_KEY'], details: [] },
    ]);
    expect((await withResult(result, { verdict: 'failed', reasons: ['DIGEST_MISMATCH'] })).verdict).toBe('failed');
  });
});

describe('the attachment of a report', () => {
  it.each([
    ['is missing', [], 'NO_RESULT_ATTACHED'],
    ['has another name', [['other.json', '{}']], 'NO_RESULT_ATTACHED'],
    [
      'is there twice',
      [
        [RESULT_ATTACHMENT, '{}'],
        [RESULT_ATTACHMENT, '{}'],
      ],
      'SEVERAL_RESULTS_ATTACHED',
    ],
    ['is no JSON', [[RESULT_ATTACHMENT, '{']], 'RESULT_UNREADABLE'],
    ['is no result', [[RESULT_ATTACHMENT, '{"kind":"result"}']], 'RESULT_UNREADABLE'],
  ] as const)('that %s fails', async (_how, attached, reason) => {
    const verification = await verified(port(attached));
    expect(verification.parts.map(({ part, verdict, reasons }) => [part, verdict, reasons])).toEqual([
      ['signature', 'passed', []],
      ['attachment', 'failed', [reason]],
    ]);
    expect([verification.verdict, verification.result]).toEqual(['failed', undefined]);
  });

  it('of a file that is not ours leaves it open, however good its signature', async () => {
    for (const producer of [null, 'Microsoft Word']) {
      for (const attached of [[], [['data.xml', '<a/>']]] as const) {
        const { verdict, parts } = await verified(port(attached, {}, ['总分 92 分'], producer));
        expect([verdict, parts[1]]).toEqual([
          'indeterminate',
          { part: 'attachment', verdict: 'indeterminate', reasons: ['NOT_OURS'], details: [] },
        ]);
      }
    }
    const failed = await verified(port([], { verdict: 'failed', reasons: ['DIGEST_MISMATCH'] }, null, null));
    expect(failed.verdict).toBe('failed');
  });

  it('that is a result and a roll-up or a paper at once is none', async () => {
    for (const name of ['rollup.json', 'paper.json']) {
      const both = port(
        [
          [RESULT_ATTACHMENT, JSON.stringify(result)],
          [name, '{}'],
        ],
        {},
        pagesOf(result),
      );
      expect((await verified(both)).parts[1]?.reasons).toEqual(['SEVERAL_RESULTS_ATTACHED']);
    }
  });

  it('that is a paper or a roll-up is judged as such', async () => {
    const paper = paperFile(PAPERS.opinion);
    const files = paper.attached.map(({ name, data }) => [name, new TextDecoder().decode(data)] as const);
    const passed = await verified(port(files, {}, paper.pages));
    expect([passed.verdict, passed.paper?.paper, passed.parts.map(({ part }) => part)]).toEqual([
      'passed',
      'opinion',
      ['signature', 'attachment', 'page'],
    ]);
    expect((await verified(port(files, { verdict: 'indeterminate' }, paper.pages))).verdict).toBe('indeterminate');
    const annual = await verified(port([['rollup.json', '{']]));
    expect(annual.parts[1]?.reasons).toEqual(['ROLLUP_UNREADABLE']);
  });

  it('that does not follow its schema is told with the places', async () => {
    const { parts } = await withResult({ ...result, level: 0, lang: 'fr' });
    expect(parts[1]?.findings?.map(({ where }) => where.pointer)).toEqual(expect.arrayContaining(['/level', '/lang']));
  });
});

type Change = (value: Result) => Result;
const indicator = (value: Result, id: string, change: object): Result => ({
  ...value,
  indicators: value.indicators.map((entry) => (entry.id === id ? { ...entry, ...change } : entry)),
});

const honest = () => port([[RESULT_ATTACHMENT, JSON.stringify(result)]], {}, pagesOf(result));
const scoreOf = (parts: readonly VerifiedPart[]) => parts.find(({ part }) => part === 'score');

describe('the score of a report', () => {
  it.each<readonly [string, Change, string]>([
    ['total', (value) => ({ ...value, total: '120.00' }), '/total'],
    ['exact total', (value) => ({ ...value, totalExact: '120' }), '/totalExact'],
    ['base', (value) => ({ ...value, base: '99' }), '/base'],
    ['grade', (value) => ({ ...value, grade: value.grade === 'good' ? 'excellent' : 'good' }), '/grade'],
    ['award of an indicator', (value) => indicator(value, 'A1', { awarded: '2' }), '/indicators/'],
    ['printed award', (value) => indicator(value, 'A1', { printed: '1.00' }), '/indicators/'],
    [
      'input of an indicator',
      (value) =>
        indicator(value, 'A1', {
          inputs: { type: 'checklist', items: { headResponsible: 'no', leaderResponsible: 'no', schoolFeature: 'no' } },
        }),
      '/indicators/',
    ],
    [
      'dimension',
      (value) => ({ ...value, dimensions: value.dimensions.map((entry) => ({ ...entry, printed: '1.00' })) }),
      '/dimensions',
    ],
    ['bonus', (value) => ({ ...value, bonusTotal: '10' }), '/bonusTotal'],
    ['deduction', (value) => ({ ...value, deductionTotal: '3' }), '/deductionTotal'],
    ['list of indicators', (value) => ({ ...value, indicators: value.indicators.slice(1) }), '/indicators'],
  ])('with another %s differs, and the place is named', async (_what, change, path) => {
    const tampered = change(result);
    expect(tampered).not.toEqual(result);
    const { verdict, parts } = await withResult(tampered);
    expect([verdict, scoreOf(parts)?.verdict, scoreOf(parts)?.reasons]).toEqual([
      'failed',
      'failed',
      ['SCORE_DIFFERS'],
    ]);
    expect(scoreOf(parts)?.details.some((detail) => detail.startsWith(path))).toBe(true);
  });

  it('shows what stands there beside what comes out', async () => {
    const { parts } = await withResult({ ...result, total: '120.00' });
    expect(scoreOf(parts)?.details).toEqual([`/total: 120.00 ≠ ${result.total}`]);
  });

  it('cannot be told without the standard, or with another version of it', async () => {
    const missing = await verified(honest(), catalogueOf());
    expect([missing.verdict, scoreOf(missing.parts)]).toEqual([
      'indeterminate',
      { part: 'score', verdict: 'indeterminate', reasons: ['STANDARD_NOT_AT_HAND'], details: [standard.id] },
    ]);
    const other = await verified(honest(), catalogueOf({ ...standard, version: '9.9.9' }));
    expect([other.verdict, scoreOf(other.parts)?.reasons]).toEqual(['indeterminate', ['STANDARD_DIFFERS']]);
  });

  it('that differs is worse than a signature nobody knows', async () => {
    expect((await withResult({ ...result, total: '120.00' }, { verdict: 'indeterminate' })).verdict).toBe('failed');
  });
});

describe('the pages of a report', () => {
  const shown = (pages: readonly string[] | null, value: Result = result) =>
    verified(port([[RESULT_ATTACHMENT, JSON.stringify(value)]], {}, pages));
  const pageOf = (parts: readonly VerifiedPart[]) => parts.find(({ part }) => part === 'page');

  it('that print another total than the attached result fail, however good the signature', async () => {
    const { verdict, parts } = await shown(pagesOf({ ...result, total: '120.00' }).slice(0, 1));
    const detail = `120.00 ≠ ${result.total}`;
    expect([verdict, pageOf(parts)]).toEqual([
      'failed',
      { part: 'page', verdict: 'failed', reasons: ['PRINTED_TOTAL_DIFFERS'], details: [detail] },
    ]);
  });

  it('that cannot be read leave it open', async () => {
    const { verdict, parts } = await shown(null);
    expect([verdict, pageOf(parts)?.reasons]).toEqual(['indeterminate', ['PRINTED_TEXT_UNREADABLE']]);
  });
});

describe('a file that is not even opened', () => {
  it.each(['NOT_A_PDF', 'DAMAGED', 'ENCRYPTED'])('%s is all that is told', async (reason) => {
    const { verdict, parts } = await verified(port([], { verdict: 'failed', reasons: [reason], signatures: [] }));
    expect([verdict, parts]).toEqual(['failed', [{ part: 'file', verdict: 'failed', reasons: [reason], details: [] }]]);
  });
});
