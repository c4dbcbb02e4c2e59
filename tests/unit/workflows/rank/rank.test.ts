import { describe, expect, it } from 'vitest';
import { checkDocument } from '../../../../src/documents/parse.js';
import type { Award, Codelist, Programme, Result, Standard } from '../../../../src/model/generated/documents.js';
import { rankingCsv, rankingText } from '../../../../src/output/ranking-text.js';
import type { Assessment } from '../../../../src/workflows/assessment.js';
import { awardRule, gradeRule } from '../../../../src/workflows/decide/award-rule.js';
import { listOf } from '../../../../src/workflows/rank/list-of.js';
import { type RankingWishes, rankingDocument } from '../../../../src/workflows/rank/rank.js';
import { rankingBook } from '../../../../src/workflows/rank/tables.js';
import { MINIMAL_DOCUMENTS } from '../../../support/minimal-documents.js';
import { type Counts, smallResult, smallStandard } from '../../../support/ranked-result.js';
import { bundled, hasher, STAMP, sampleProgramme } from '../../../support/sample-school.js';

const FULL: Counts = { A1: [1, 1], A2: [1, 1], B1: [1, 1], B2: [1, 1] };
const LESS: Counts = { A1: [1, 1], A2: [1, 1], B1: [1, 2], B2: [1, 1] };
const stages = bundled<'codelist'>('codelists/stage') as Codelist;
const groupStages = bundled<'codelist'>('codelists/group-stage') as Codelist;

interface Given {
  readonly results: readonly Result[];
  readonly standard?: Partial<Standard>;
  readonly programme?: Partial<Programme>;
  readonly awards?: readonly Award[];
}

function ranked({ results, standard, programme, awards = [] }: Given, wishes: Partial<RankingWishes> = {}) {
  const own = smallStandard({ award: 'best-school', ...standard });
  const assessment = {
    programme: sampleProgramme({
      entries: [{ standard: own.id, purpose: 'award', nominated: false }],
      targets: [{ award: 'best-school', zh: '示范校', en: 'best', count: 9, by: 2026, clause: 'X', standard: own.id }],
      ...programme,
    }),
    registry: {
      schools: results.map(({ school }) => ({ ...school, schoolType: '211', groups: [] })),
      others: [],
      waivers: [],
    },
    standards: [own],
    schoolTypes: bundled<'codelist'>('codelists/school-type'),
    stages,
  } as unknown as Assessment;
  const rule = own.award === undefined ? gradeRule(assessment, own.id) : awardRule(assessment, 'best-school');
  if (!rule.ok) throw new TypeError(JSON.stringify(rule.findings));
  return rankingDocument(
    {
      assessment,
      lists: { stages, groupStages },
      records: {
        results: results.map((result) => ({ result, sha256: result.id.replaceAll('-', '').repeat(2) })),
        awards,
        receiptErrors: new Map(),
      },
      hasher,
      stamp: STAMP,
      on: '2026-07-01',
    },
    rule.value,
    { audience: 'internal', names: 'full', places: { together: null, lists: new Map() }, ...wishes },
  );
}

const rows = (outcome: ReturnType<typeof ranked>) =>
  outcome.ok
    ? outcome.value.lists.flatMap(({ list, rows: own }) =>
        own.map((row) => [list, row.rank, row.school.id, row.eligibility ?? '', row.place ?? ''].join(' ')),
      )
    : outcome.findings.map(({ code }) => code);

const best = { grade: 'excellent' };
const field = [
  smallResult('3', FULL, { total: '95.00', ...best }),
  smallResult('1', FULL, { total: '97.00', ...best }),
  smallResult('2', LESS, { total: '95.00', ...best }),
  smallResult('4', FULL, { total: '88.00', grade: 'good' }),
];

describe('a ranking', () => {
  it('is a valid document with competition ranks, and says who may be awarded', async () => {
    const outcome = ranked({ results: field });
    expect(rows(outcome)).toEqual([
      '小学 1 1 eligible ',
      '小学 2 2 eligible ',
      '小学 2 3 eligible ',
      '小学 4 4 not-eligible ',
    ]);
    const checked = outcome.ok ? await checkDocument('ranking', outcome.value, 'ranking.json') : outcome;
    expect(checked.findings).toEqual([]);
  });

  it('breaks ties only by the declared order, and says by what', () => {
    const ranking = { order: ['cityScore', 'dimension B points'], atCutoff: '全部提交评议' };
    const outcome = ranked({ results: field, standard: { ranking } });
    expect(rows(outcome).slice(0, 3)).toEqual(['小学 1 1 eligible ', '小学 2 3 eligible ', '小学 3 2 eligible ']);
    const [list] = outcome.ok ? outcome.value.lists : [];
    expect(list?.rows.map(({ decidedBy }) => decidedBy ?? '')).toEqual(['', '', 'dimension B points', '']);
  });

  it('follows the programme’s order of the year before the standard’s', () => {
    const entries = [
      {
        standard: 'city-2026/standard',
        purpose: 'award' as const,
        nominated: false,
        overrides: { ranking: { order: ['total', 'keyPoints'] } },
      },
    ];
    const outcome = ranked({ results: field, programme: { entries } });
    expect(outcome.ok && outcome.value.order.map(({ term }) => term)).toEqual(['total', 'keyPoints']);
  });

  it('refuses an order with a term that the standard does not have', () => {
    const outcome = ranked({
      results: field,
      standard: { ranking: { order: ['total', 'dimension Z points'], atCutoff: '' } },
    });
    expect(outcome.findings).toEqual([
      {
        code: 'JY7131',
        where: { label: '小标准' },
        found: 'dimension Z points',
        params: { standard: 'city-2026/standard' },
      },
    ]);
  });

  it('compares before rounding, or as printed where the standard says so', () => {
    const near = [
      smallResult('1', FULL, { total: '95.33', exact: '286/3', ...best }),
      smallResult('2', FULL, { total: '95.33', exact: '95.33', ...best }),
    ];
    expect(rows(ranked({ results: near }))).toEqual(['小学 1 1 eligible ', '小学 2 2 eligible ']);
    const printed = { ranking: { order: ['total'], atCutoff: '', compare: 'printed' as const } };
    expect(rows(ranked({ results: near, standard: printed }))).toEqual(['小学 1 1 eligible ', '小学 1 2 eligible ']);
  });

  it('leaves ties at the cut to the panel, all of them', () => {
    const outcome = ranked({ results: field }, { places: { together: 2, lists: new Map() } });
    expect(rows(outcome)).toEqual([
      '小学 1 1 eligible in',
      '小学 2 2 eligible panel',
      '小学 2 3 eligible panel',
      '小学 4 4 not-eligible ',
    ]);
    expect(outcome.findings).toEqual([
      { code: 'JY7132', where: { label: '示范校 小学' }, found: '2学校、3学校', params: { places: 2, open: 1 } },
    ]);
  });

  it('puts who has no total last and without a rank', () => {
    const blank = smallResult('0', FULL, { total: '1' }, { total: null, totalExact: null, base: null, grade: null });
    expect(rows(ranked({ results: [blank, ...field] })).at(-1)).toBe('小学  0 open ');
  });

  it('says so where there is nothing to rank', () => {
    expect(ranked({ results: [] }).findings).toEqual([{ code: 'JY7130', where: { label: '示范校' } }]);
  });
});

describe('the public version', () => {
  const award: Award = {
    ...MINIMAL_DOCUMENTS.award,
    award: 'best-school',
    subject: { id: '3', grain: 'school', name: '3学校', school: '3', unit: 'u1' },
    validFrom: '2026-01-01',
  };

  it('has those that hold the title, and nothing about anybody else', () => {
    const outcome = ranked({ results: field, awards: [award] }, { audience: 'public' });
    const [list] = outcome.ok ? outcome.value.lists : [];
    expect(list).toEqual({
      list: '小学',
      by: 'category',
      places: null,
      cut: null,
      rows: [
        {
          rank: null,
          school: { id: '3', name: '3学校', unit: 'u1' },
          subject: { id: '3', grain: 'school', name: '3学校' },
          grade: null,
          total: null,
          awarded: true,
          year: award.year,
          ...(award.number === undefined ? {} : { number: award.number }),
        },
      ],
    });
    expect(outcome.ok && outcome.value.basis.results).toBe(4);
  });

  it('is empty before anybody is awarded, or after the title was revoked', () => {
    expect(ranked({ results: field }, { audience: 'public' }).findings).toEqual([
      { code: 'JY7133', where: { label: '示范校' } },
    ]);
    const revoked: Award = { ...award, status: 'revoked' };
    expect(rows(ranked({ results: field, awards: [revoked] }, { audience: 'public' }))).toEqual([]);
  });

  it('hides characters of persons’ names', () => {
    const person = { id: 'T01', grain: 'person' as const, name: 'T01' };
    const results = [smallResult('3', FULL, { total: '95.00', ...best }, { subject: person })];
    const held: Award = { ...award, subject: { ...person, school: '3', unit: 'u1' } };
    const outcome = ranked({ results, awards: [held] }, { audience: 'public', names: 'redacted' });
    expect(outcome.ok && outcome.value.lists[0]?.rows[0]?.subject.name).toBe('T01');
  });
});

describe('a ranking in words', () => {
  const names = { name: '示范校', unit: () => '甲区', grade: (code: string) => code };
  const outcome = ranked({ results: field.slice(0, 2) });

  it('is a text with order and basis', () => {
    const text = outcome.ok ? rankingText(outcome.value, names, 'zh-CN') : '';
    expect(text.split('\n')).toEqual([
      '示范校排名（2025-2026学年）',
      '次序：总分；按未舍入的得分比较。同分同名次，其后空出相应名次。',
      expect.stringMatching(/^依据 2 份评定结果，根摘要 [0-9a-f]{64}；另有 0 个未申报，不排名。$/),
      '',
      '小学（2 个）',
      '名次  报送单位  学校    总分  等级       资格  原因',
      '----  --------  -----  -----  ---------  ----  ----',
      '   1  甲区      1学校  97.00  excellent  具备',
      '   2  甲区      3学校  95.00  excellent  具备',
    ]);
  });

  it('says by what equal totals were parted, and who is within the places', () => {
    const ranking = { order: ['total', 'dimension B points'], atCutoff: '' };
    const parted = ranked(
      { results: field, standard: { ranking } },
      { places: { together: null, lists: new Map([['小学', 2]]) } },
    );
    const text = parted.ok ? rankingText(parted.value, names, 'en') : '';
    expect(text.split('\n').slice(5)).toEqual([
      'Rank  Unit  School  Total  Grade      Eligible  Because        Place   Equal totals parted by',
      '----  ----  ------  -----  ---------  --------  -------------  ------  ----------------------',
      '   1  甲区  1学校   97.00  excellent  yes                      within',
      '   2  甲区  3学校   95.00  excellent  yes                      within',
      '   3  甲区  2学校   95.00  excellent  yes                      beyond  points of B second',
      '   4  甲区  4学校   88.00  good       no        grade too low',
      '2 places: 2 within, 0 tied for the panel (0 to choose).',
    ]);
  });

  it('is CSV with a byte order mark, and a workbook with numbers', () => {
    if (!outcome.ok) throw new TypeError('no ranking');
    const csv = rankingCsv([{ ranking: outcome.value, names }], 'en').split('\r\n');
    expect(csv[0]).toBe(
      '\uFEFFRanking,Category or stage,Rank,Unit,School id,School,Total,Grade,Eligible,Because,Rank among eligible,Place,Awarded,Equal totals parted by,Digest of the result',
    );
    expect(csv[1]).toMatch(/^示范校,小学,1,甲区,1,1学校,97\.00,excellent,yes,,1,,,,0{12}5000/);
    const book = rankingBook([{ ranking: outcome.value, names }], {
      title: '排名',
      date: '2026-07-01',
      language: 'zh-CN',
    });
    expect(book.sheets.map(({ name }) => name)).toEqual(['示范校', '说明']);
    expect(book.sheets[0]?.rows[0]?.slice(0, 7)).toEqual(['小学', 1, '甲区', '1', '1学校', 97, 'excellent']);
  });
});

describe('the list that a group is ranked in', () => {
  const of = (stage: string | undefined, schoolStages: readonly string[]) => {
    const group = {
      id: 'P01',
      grain: 'preparationGroup' as const,
      name: '备课组',
      ...(stage === undefined ? {} : { stage }),
    };
    const result = smallResult('1', FULL, { total: '90' }, { subject: group });
    return listOf(
      { ...result, school: { ...result.school, category: '九年一贯', stages: [...schoolStages] } },
      { stages, groupStages },
    );
  };

  it.each([
    ['七年级', ['primary', 'junior'], '初中'],
    ['三年级', ['primary', 'junior'], '小学'],
    ['一年级', ['primary'], '小学'],
    ['一年级', ['vocational'], '中职'],
    ['全校', ['primary', 'junior'], '跨学段'],
    [undefined, ['senior'], '高中'],
    [undefined, ['primary', 'junior'], '跨学段'],
    ['自创的', ['junior'], '初中'],
  ])('of %s in a school of %j is %s', (stage, schoolStages, list) => {
    expect(of(stage, schoolStages)).toEqual({ list, by: 'stage' });
  });
});
