import { beforeAll, describe, expect, it } from 'vitest';
import { failure, success } from '../../../src/model/finding.js';
import type { DocumentKind, Documents, Result, Standard } from '../../../src/model/generated/documents.js';
import type { Catalogue, SignatureReport, Verdict, VerificationPort } from '../../../src/workflows/ports.js';
import { RESULT_ATTACHMENT } from '../../../src/workflows/report/report.js';
import { verifyReport, worstOf } from '../../../src/workflows/verify.js';
import { nodeHasher } from '../../support/case-assessment.js';
import { caseFile, deskOf, resultsOfCase } from '../../support/case-desk.js';

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
): VerificationPort => ({
  verify: () => ({
    verdict: 'passed',
    reasons: [],
    signatures: [{ field: 'school', signer: '某校', selfSigned: true, reasons: [] }],
    ...signature,
  }),
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
const withResult = (value: unknown, signature: Partial<SignatureReport> = {}) =>
  verified(port([[RESULT_ATTACHMENT, JSON.stringify(value)]], signature));

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
      { part: 'score', verdict: 'passed', reasons: [], details: [] },
    ]);
    expect(verification).toMatchObject({
      verdict: 'passed',
      result: { grade: result.grade, total: result.total, school: result.school },
    });
    expect(verification.signatures).toHaveLength(1);
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

  it('that does not follow its schema is told with the places', async () => {
    const { parts } = await withResult({ ...result, level: 0, lang: 'fr' });
    expect(parts[1]?.details).toEqual(expect.arrayContaining(['/level', '/lang']));
  });
});

type Change = (value: Result) => Result;
const indicator = (value: Result, id: string, change: object): Result => ({
  ...value,
  indicators: value.indicators.map((entry) => (entry.id === id ? { ...entry, ...change } : entry)),
});

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
    expect([verdict, parts[2]?.verdict, parts[2]?.reasons]).toEqual(['failed', 'failed', ['SCORE_DIFFERS']]);
    expect(parts[2]?.details.some((detail) => detail.startsWith(path))).toBe(true);
  });

  it('shows what stands there beside what comes out', async () => {
    const { parts } = await withResult({ ...result, total: '120.00' });
    expect(parts[2]?.details).toEqual([`/total: 120.00 ≠ ${result.total}`]);
  });

  it('cannot be told without the standard, or with another version of it', async () => {
    const missing = await verified(port([[RESULT_ATTACHMENT, JSON.stringify(result)]]), catalogueOf());
    expect([missing.verdict, missing.parts[2]]).toEqual([
      'indeterminate',
      { part: 'score', verdict: 'indeterminate', reasons: ['STANDARD_NOT_AT_HAND'], details: [standard.id] },
    ]);
    const other = await verified(
      port([[RESULT_ATTACHMENT, JSON.stringify(result)]]),
      catalogueOf({ ...standard, version: '9.9.9' }),
    );
    expect([other.verdict, other.parts[2]?.reasons]).toEqual(['indeterminate', ['STANDARD_DIFFERS']]);
  });

  it('that differs is worse than a signature nobody knows', async () => {
    expect((await withResult({ ...result, total: '120.00' }, { verdict: 'indeterminate' })).verdict).toBe('failed');
  });
});
