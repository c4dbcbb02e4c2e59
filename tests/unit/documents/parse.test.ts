import { describe, expect, it } from 'vitest';
import { checkDocument, parseDocument } from '../../../src/documents/parse.js';
import type { DocumentKind } from '../../../src/model/generated/documents.js';
import { ROOT, readJson } from '../../support/cli.js';
import { MINIMAL_DOCUMENTS } from '../../support/minimal-documents.js';

interface Rule {
  [member: string]: unknown;
}
interface Standard {
  formatVersion: string;
  indicators: { rule: Rule; points: unknown }[];
  [member: string]: unknown;
}

/** A real standard, changed: `rule` is the first rule of a type. */
function changed(type: string, change: (rule: Rule, standard: Standard) => void): Standard {
  const standard = readJson<Standard>(`${ROOT}schemas/standards/changzhou-2023/school-quality.json`);
  const indicator = standard.indicators.find(({ rule }) => rule['type'] === type);
  change(indicator?.rule ?? {}, standard);
  return standard;
}

const codesOf = async (kind: DocumentKind, value: unknown): Promise<readonly unknown[]> => {
  const outcome = await checkDocument(kind, value, 'a.json');
  return [outcome.ok, ...outcome.findings.map(({ code, where, expected }) => [code, where.pointer, expected])];
};

describe('the text of a document', () => {
  it('may begin with a byte order mark', async () => {
    const text = `\uFEFF${JSON.stringify(MINIMAL_DOCUMENTS.award)}`;
    expect(await parseDocument('award', text, 'a.json')).toEqual({
      ok: true,
      value: MINIMAL_DOCUMENTS.award,
      findings: [],
    });
  });

  it('that is no JSON is told', async () => {
    expect(await parseDocument('award', '{', 'a.json')).toEqual({
      ok: false,
      findings: [{ code: 'JY8002', where: { file: 'a.json' } }],
    });
  });
});

describe('a document that does not follow its schema', () => {
  it('is told member by member: what stands there, what belongs there', async () => {
    const outcome = await checkDocument('award', { ...MINIMAL_DOCUMENTS.award, status: 'lost', year: 5 }, 'a.json');
    expect(outcome.findings).toEqual([
      {
        code: 'JY8001',
        where: { file: 'a.json', pointer: '/year' },
        found: '5',
        expected: 'type string',
        params: { kind: 'award', keyword: 'type', pointer: '/year' },
      },
      {
        code: 'JY8001',
        where: { file: 'a.json', pointer: '/status' },
        found: '"lost"',
        expected: 'active | suspended | revoked | expired',
        params: {
          kind: 'award',
          keyword: 'enum',
          pointer: '/status',
          allowed: 'active | suspended | revoked | expired',
        },
      },
    ]);
  });

  it('is told the member that is missing', async () => {
    const { status: _status, ...rest } = MINIMAL_DOCUMENTS.award;
    expect(await codesOf('award', rest)).toEqual([false, ['JY8001', '/status', 'required status']]);
  });

  it('of another kind is told as a whole', async () => {
    expect(await checkDocument('award', MINIMAL_DOCUMENTS.registry, 'a.json')).toEqual({
      ok: false,
      findings: [
        {
          code: 'JY8110',
          where: { file: 'a.json' },
          found: 'registry',
          expected: 'award',
          params: { kind: 'registry', wanted: 'award' },
        },
      ],
    });
  });

  it.each([5, null, [], 'text'])('may be anything: %j', async (value) => {
    expect(await codesOf('award', value)).toEqual([false, ['JY8001', '/', 'type object']]);
  });
});

describe('a member that may have several shapes', () => {
  it('is told about the shape it has: one wrong value is one finding', async () => {
    const wrong = changed('threshold-count', (rule) => {
      rule['credit'] = 'often';
    });
    expect(await codesOf('standard', wrong)).toEqual([
      false,
      ['JY8001', expect.stringMatching(/\/rule\/credit$/), 'each | proportional | mean'],
    ]);
  });

  it('is told one unknown member as one finding', async () => {
    const wrong = changed('ratio', (rule) => {
      rule['colour'] = 'red';
    });
    expect(await codesOf('standard', wrong)).toEqual([
      false,
      ['JY8001', expect.stringMatching(/\/rule\/colour$/), 'additionalProperties colour'],
    ]);
  });

  it('is told which types there are when it has none of them', async () => {
    const wrong = changed('ratio', (rule) => {
      rule['type'] = 'rate';
    });
    expect(await codesOf('standard', wrong)).toEqual([
      false,
      [
        'JY8001',
        expect.stringMatching(/\/rule\/type$/),
        'threshold-count | ratio | checklist | graded | deadline | quota',
      ],
    ]);
  });
});

describe('a document of a later 1.y', () => {
  it('is taken with what is unknown passed over, also inside a member that may have several shapes', async () => {
    const later = changed('ratio', (rule, standard) => {
      rule['colour'] = 'red';
      standard['mood'] = 'good';
      standard.formatVersion = '1.7';
    });
    expect(await checkDocument('standard', later, 'a.json')).toEqual({
      ok: true,
      value: later,
      findings: [{ code: 'JY8003', where: { file: 'a.json' }, found: '1.7' }],
    });
  });

  it('is not taken with a value that is wrong', async () => {
    const later = changed('ratio', (rule, standard) => {
      rule['colour'] = 'red';
      rule['num'] = 5;
      standard.formatVersion = '1.7';
    });
    const [ok, ...found] = await codesOf('standard', later);
    expect([ok, found.length]).toEqual([false, 2]);
  });
});

describe('an extension', () => {
  const extended = (critical: boolean): unknown => ({
    ...MINIMAL_DOCUMENTS.award,
    extensions: { 'cn.example': { critical, value: 1 } },
  });

  it('that may be passed over is passed over', async () => {
    expect(await codesOf('award', extended(false))).toEqual([true]);
  });

  it('that must be understood and is not refuses the document', async () => {
    expect(await checkDocument('award', extended(true), 'a.json')).toEqual({
      ok: false,
      findings: [
        {
          code: 'JY8111',
          where: { file: 'a.json', pointer: '/extensions' },
          found: 'cn.example',
          params: { extension: 'cn.example' },
        },
      ],
    });
  });
});

describe('counts', () => {
  it.each([-1, { 上学期: -1 }, { 上学期: { m1: [-3] } }])('of a submission are never negative: %j', async (value) => {
    const submission = { ...MINIMAL_DOCUMENTS.submission, facts: { meetings: value } };
    const [ok] = await codesOf('submission', submission);
    expect(ok).toBe(false);
  });
});
