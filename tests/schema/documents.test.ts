import { describe, expect, it } from 'vitest';
import { DOCUMENT_KINDS } from '../../src/documents/generated/validators.js';
import { checkDocument, parseDocument } from '../../src/documents/parse.js';
import type { DocumentKind } from '../../src/model/generated/documents.js';
import { MINIMAL_DOCUMENTS } from '../support/minimal-documents.js';

const FILE = 'document.json';

type Members = Record<string, unknown>;

/** A copy of the minimal document of a kind with one member set, added or (`undefined`) taken away. */
function mutated(kind: DocumentKind, pointer: string, value: unknown): unknown {
  const copy = JSON.parse(JSON.stringify(MINIMAL_DOCUMENTS[kind])) as Members;
  const path = pointer.split('/').slice(1);
  const last = path.pop() as string;
  const parent = path.reduce<Members>((members, name) => members[name] as Members, copy);
  if (value === undefined) delete parent[last];
  else parent[last] = value;
  return copy;
}

/** Pointer and keyword of every fault. */
async function faults(kind: DocumentKind, value: unknown): Promise<readonly string[]> {
  const outcome = await checkDocument(kind, value, FILE);
  if (outcome.ok) return [];
  for (const { code, where } of outcome.findings) expect([code, where.file]).toEqual(['JY8001', FILE]);
  return outcome.findings.map(({ where, params }) => `${where.pointer} ${params?.['keyword']}`);
}

describe.each(DOCUMENT_KINDS)('a document of kind %s', (kind) => {
  const minimal = MINIMAL_DOCUMENTS[kind];

  it('is accepted as it is, without a finding', async () => {
    expect(await checkDocument(kind, minimal, FILE)).toEqual({ ok: true, value: minimal, findings: [] });
  });

  it('is accepted with an extension', async () => {
    const extensions = { 'cn.example.city': { critical: false, value: [1, { a: null }] } };
    expect(await faults(kind, { ...minimal, extensions })).toEqual([]);
  });

  it.each(Object.keys(minimal))('is refused without “%s”', async (member) => {
    expect(await faults(kind, mutated(kind, `/${member}`, undefined))).toEqual([`/${member} required`]);
  });

  const boolean = (member: string): boolean => typeof (minimal as unknown as Members)[member] === 'boolean';

  it.each(Object.keys(minimal).filter((member) => member !== 'guard' && !boolean(member)))(
    'is refused with true as “%s”',
    async (member) => {
      expect((await faults(kind, mutated(kind, `/${member}`, true))).map((fault) => fault.split(' ')[0])).toContain(
        `/${member}`,
      );
    },
  );

  it('is refused with a member that nobody knows', async () => {
    expect(await faults(kind, { ...minimal, remark: 'x' })).toEqual(['/remark additionalProperties']);
  });

  it('is refused as another kind, with an old, a later or an odd version', async () => {
    const other = await checkDocument(kind, { ...minimal, kind: 'thing' }, FILE);
    expect(other.findings).toEqual([
      {
        code: 'JY8110',
        where: { file: FILE },
        found: 'thing',
        expected: kind,
        params: { kind: 'thing', wanted: kind },
      },
    ]);
    for (const formatVersion of ['0.9', '2.0', '1', '1.0.0', 'v1.0', '１.0'])
      expect(await faults(kind, { ...minimal, formatVersion })).toContain('/formatVersion pattern');
  });

  it('is accepted in a later minor version, what is unknown told as a notice', async () => {
    const later = { ...minimal, formatVersion: '1.7', remark: 'x' };
    expect(await checkDocument(kind, later, FILE)).toEqual({
      ok: true,
      value: later,
      findings: [{ code: 'JY8003', where: { file: FILE }, found: '1.7' }],
    });
  });

  it('is refused in a later minor version where something known is wrong', async () => {
    const [member, fault] = kind === 'ledger-entry' ? ['seq', 'type'] : ['lang', 'enum'];
    const later = { ...minimal, formatVersion: '1.7', remark: 'x', [member]: 'fr' };
    expect(await faults(kind, later)).toContain(`/${member} ${fault}`);
  });

  it.each([null, 1, 'text', [], [minimal]])('is no %j', async (value) => {
    expect(await faults(kind, value)).toEqual(['/ type']);
  });

  it.skipIf(kind === 'ledger-entry')('has an id, a date and a language as everybody', async () => {
    const wrong = { id: 'Some Thing', issued: '2026-5-20', lang: 'zh' };
    for (const [member, value] of Object.entries(wrong)) {
      const keyword = member === 'lang' ? 'enum' : 'pattern';
      expect(await faults(kind, mutated(kind, `/${member}`, value))).toEqual([`/${member} ${keyword}`]);
    }
    expect(await faults(kind, mutated(kind, '/issuer/name', '单'.repeat(121)))).toEqual(['/issuer/name maxLength']);
    expect(await faults(kind, mutated(kind, '/producer/seat', 'x'))).toEqual(['/producer/seat additionalProperties']);
  });
});

interface Mutation {
  readonly kind: DocumentKind;
  readonly pointer: string;
  /** `undefined` takes the member away. */
  readonly value: unknown;
  readonly keyword: string;
}

const wrong = (kind: DocumentKind, keyword: string, pointer: string, value?: unknown): Mutation => ({
  kind,
  pointer,
  value,
  keyword,
});

const LONG = '长'.repeat(20_000);

const MUTATIONS: readonly Mutation[] = [
  wrong('adjudication', 'minItems', '/levels', [1]),
  wrong('agreement', 'enum', '/measures/0/name', 'feeling'),
  wrong('assignment', 'enum', '/recusals/0/because', 'friendship'),
  wrong('bundle', 'pattern', '/records/0/sha256', 'abc'),
  wrong('correction', 'required', '/confirmedBy/name'),
  wrong('decision', 'enum', '/outcome', 'perhaps'),
  wrong('ledger-entry', 'pattern', '/at', '2026-06-30 08:00'),
  wrong('notice', 'minimum', '/workingDays', 0),
  wrong('objection', 'enum', '/outcome', 'ignored'),
  wrong('paper', 'enum', '/paper', 'poem'),
  wrong('receipt', 'enum', '/outcome', 'lost'),
  wrong('return', 'required', '/items/0/text'),
  wrong('sample', 'enum', '/plan/method', 'by-hand'),
  wrong('waivers', 'required', '/waivers/0/reason'),
  wrong('attestation', 'pattern', '/payload', 'ABCDEF'.repeat(10).slice(0, 64)),
  wrong('attestation', 'required', '/signatures/0/signature'),
  wrong(
    'attestation',
    'maxItems',
    '/signatures',
    Array.from({ length: 11 }, () => MINIMAL_DOCUMENTS.attestation.signatures[0]),
  ),
  wrong('award', 'enum', '/status', 'given'),
  wrong('award', 'enum', '/subject/grain', 'teacher'),
  wrong('award', 'pattern', '/year', '2025—2026'),
  wrong('award', 'pattern', '/validTo', '2026-13-01'),
  wrong('award', 'type', '/number', 7),
  wrong('codelist', 'maxLength', '/entries/0/zh', LONG),
  wrong('codelist', 'type', '/entries/0/aliases', '一个'),
  wrong('codelist', 'additionalProperties', '/entries/0/note', 'x'),
  wrong(
    'codelist',
    'maxItems',
    '/entries/0/aliases',
    Array.from({ length: 21 }, () => 'a'),
  ),
  wrong('findings', 'minimum', '/files/0/errors', -1),
  wrong('findings', 'enum', '/findings/0/severity', 'fatal'),
  wrong('findings', 'enum', '/findings/0/class', 'other'),
  wrong('findings', 'type', '/summary/files', 1.5),
  wrong('findings', 'required', '/findings/0/message'),
  wrong('metrics', 'enum', '/relations/top', 'country'),
  wrong('metrics', 'required', '/relations/orderedLists'),
  wrong('metrics', 'additionalProperties', '/lists/yesNo/0/colour', 'x'),
  wrong('programme', 'pattern', '/gap/flag', '5e0'),
  wrong('programme', 'pattern', '/gap/adjudicate', '10.'),
  wrong('programme', 'type', '/gap/flag', 5),
  wrong('programme', 'minimum', '/targets/0/count', -1),
  wrong('programme', 'type', '/calendar/semesters/0/weeks/0/number', '1'),
  wrong('programme', 'enum', '/ruleset/0/severity', 'fatal'),
  wrong('programme', 'pattern', '/entries/0/standard', '../secret'),
  wrong('programme', 'type', '/reportingUnits/0/area', 320402),
  wrong(
    'programme',
    'maxItems',
    '/levels',
    Array.from({ length: 200 }, () => MINIMAL_DOCUMENTS.programme.levels[0]),
  ),
  wrong('registry', 'enum', '/schools/0/stages/0', '小学'),
  wrong('registry', 'enum', '/schools/0/existedLastYear', true),
  wrong('registry', 'pattern', '/schools/0/groups/0/id', '语文组'),
  wrong('registry', 'enum', '/schools/0/groups/0/kind', 'club'),
  wrong('registry', 'minimum', '/schools/0/teacherCount', -1),
  wrong('registry', 'maxLength', '/schools/0/name', LONG),
  wrong('registry', 'additionalProperties', '/schools/0/phone', '0519'),
  wrong('result', 'pattern', '/total', '9e1'),
  wrong('result', 'type', '/total', 90),
  wrong('result', 'pattern', '/deductionTotal', '1/0'),
  wrong('result', 'pattern', '/indicators/0/share', '0.5'),
  wrong('result', 'enum', '/indicators/0/status', 'unknown'),
  wrong('result', 'enum', '/effective/rounding/mode', 'down'),
  wrong('result', 'additionalProperties', '/school/head', '某人'),
  wrong('review', 'pattern', '/scores/0/awarded', '2,5'),
  wrong('review', 'pattern', '/scores/0/awarded', '+2'),
  wrong('review', 'pattern', '/scores/0/awarded', '02'),
  wrong('review', 'minimum', '/level', 0),
  wrong('review', 'pattern', '/scores/0/indicator', 'a1'),
  wrong('ranking', 'minimum', '/lists/0/rows/0/rank', 0),
  wrong('ranking', 'enum', '/audience', 'press'),
  wrong('ranking', 'required', '/lists/0/rows/0/school'),
  wrong('rollup', 'minimum', '/coverage/0/due', -1),
  wrong('rollup', 'type', '/targets/0/awarded', '9'),
  wrong('rollup', 'required', '/coverage/0/missing/0/name'),
  wrong('summary', 'minimum', '/indicators/0/shares/counts/0', 0),
  wrong('summary', 'type', '/schools/0/complete', 'yes'),
  wrong('summary', 'required', '/grades/0/totals/sum'),
  wrong('standard', 'pattern', '/bonusCap', '1e1'),
  wrong('standard', 'enum', '/status', 'final'),
  wrong('standard', 'required', '/indicators/0/clauses'),
  wrong('standard', 'maxLength', '/title/zh', LONG),
  wrong('standard', 'enum', '/indicators/0/basis', 'guess'),
  wrong('standard', 'type', '/indicators/0/key', 'yes'),
  wrong('submission', 'pattern', '/rows/0/id', '王老师'),
  wrong('submission', 'additionalProperties', '/rows/0/name', '某人'),
  wrong('submission', 'enum', '/rows/0/grain', 'pupil'),
  wrong('submission', 'maxLength', '/evidence/0/location', LONG),
  wrong('submission', 'required', '/standards/0/sha256'),
  wrong('trust-list', 'enum', '/trusted/0/role', 'friend'),
  wrong('trust-list', 'required', '/revoked/0/reason'),
  wrong('trust-list', 'pattern', '/revoked/0/from', '2026/06/01'),
];

describe('a single fault', () => {
  it('is tried for every kind', () => {
    const missing = DOCUMENT_KINDS.filter((kind) => !MUTATIONS.some((mutation) => mutation.kind === kind));
    expect(missing).toEqual(['application', 'form']);
  });

  it.each(MUTATIONS)('of $kind at $pointer is told there, as $keyword', async ({ kind, pointer, value, keyword }) => {
    expect(await faults(kind, mutated(kind, pointer, value))).toContain(`${pointer} ${keyword}`);
  });

  it.each(MUTATIONS)('of $kind at $pointer leaves the other members in peace', async ({ kind, pointer, value }) => {
    const pointers = (await faults(kind, mutated(kind, pointer, value))).map((fault) => fault.split(' ')[0] as string);
    expect(pointers.filter((found) => !found.startsWith(pointer))).toEqual([]);
  });
});

describe('a fault inside one of several shapes', () => {
  it.each([
    wrong('form', 'required', '/sheets/1/rows/0/by'),
    wrong('form', 'maxLength', '/sheets/0/text/0', LONG),
    wrong('form', 'type', '/sheets/1/rows', {}),
    wrong('metrics', 'enum', '/metrics/0/period', 'day'),
    wrong('metrics', 'type', '/metrics/0/optional', 'no'),
    wrong('standard', 'enum', '/indicators/0/rule/credit', 'half'),
    wrong('standard', 'required', '/indicators/0/rule/metric'),
    wrong('submission', 'type', '/facts/count', null),
    wrong('submission', 'type', '/judgements/0/values/A1', 4),
  ])('of $kind at $pointer is among the findings', async ({ kind, pointer, value, keyword }) => {
    expect(await faults(kind, mutated(kind, pointer, value))).toContain(`${pointer} ${keyword}`);
  });

  it('is refused where no shape fits at all', async () => {
    expect(await faults('form', mutated('form', '/sheets/0/kind', 'secret'))).toContain('/sheets/0/kind enum');
  });
});

describe('a finding', () => {
  const told = async (kind: DocumentKind, pointer: string, value: unknown) => {
    const outcome = await checkDocument(kind, mutated(kind, pointer, value), FILE);
    return outcome.findings[0];
  };

  it('says what stands there and what belongs there', async () => {
    expect(await told('award', '/status', 'given')).toEqual({
      code: 'JY8001',
      where: { file: FILE, pointer: '/status' },
      found: '"given"',
      expected: 'active | suspended | revoked | expired',
      params: {
        kind: 'award',
        keyword: 'enum',
        pointer: '/status',
        allowed: 'active | suspended | revoked | expired',
      },
    });
    expect(await told('rollup', '/coverage/0/due', -3)).toMatchObject({ found: '-3' });
  });

  it('shows only the beginning of what is very long', async () => {
    expect((await told('registry', '/schools/0/name', LONG))?.found).toHaveLength(80);
  });

  it('is one of at most fifty, however many faults there are', async () => {
    const entries = Array.from({ length: 200 }, () => ({}));
    const outcome = await checkDocument('codelist', mutated('codelist', '/entries', entries), FILE);
    expect(outcome.findings).toHaveLength(50);
  });
});

describe('the text of a document', () => {
  it('becomes the document', async () => {
    const text = JSON.stringify(MINIMAL_DOCUMENTS.review);
    expect(await parseDocument('review', text, FILE)).toEqual({
      ok: true,
      value: MINIMAL_DOCUMENTS.review,
      findings: [],
    });
  });

  it.each(['', '{', '{"kind": "review",}', 'kind: review', '{"a": 01}'])('%j is no JSON: JY8002', async (text) => {
    expect(await parseDocument('review', text, FILE)).toEqual({
      ok: false,
      findings: [{ code: 'JY8002', where: { file: FILE } }],
    });
  });

  it('that is JSON but no document is JY8001', async () => {
    expect((await parseDocument('review', '[]', FILE)).findings.map(({ code }) => code)).toEqual(['JY8001']);
  });
});
