import { describe, expect, it } from 'vitest';
import type {
  Award,
  EligibilityItem,
  Programme,
  Registry,
  Result,
  Standard,
} from '../../../../src/model/generated/documents.js';
import type { Assessment } from '../../../../src/workflows/assessment.js';
import type { AwardRule } from '../../../../src/workflows/decide/award-rule.js';
import type { Answers, ConditionContext } from '../../../../src/workflows/decide/conditions.js';
import type { Known } from '../../../../src/workflows/decide/known.js';
import { propose } from '../../../../src/workflows/decide/propose.js';
import { smallResult, smallStandard } from '../../../support/ranked-result.js';

const GRADES = [
  { code: 'excellent', zh: '优秀', en: 'excellent', min: '90' },
  { code: 'good', zh: '良好', en: 'good', min: '0' },
];
const VETOES = [
  {
    id: 'V1',
    zh: '造假',
    en: 'fabrication',
    enabled: true,
    effect: 'disqualify-award',
    legalBasis: '评估方案第八条',
    rule: { type: 'veto', metric: 'x', op: '>=', value: 1 },
  },
  {
    id: 'V2',
    zh: '事故',
    en: 'accident',
    enabled: true,
    effect: 'disqualify-award',
    rule: { type: 'veto', metric: 'x', op: '>=', value: 1 },
  },
  {
    id: 'V3',
    zh: '失实',
    en: 'wrong',
    enabled: true,
    effect: 'grade-cap:good',
    legalBasis: '第九条',
    rule: { type: 'veto', metric: 'x', op: '>=', value: 1 },
  },
];

interface Given {
  readonly id: string;
  readonly unit?: string;
  readonly total: string;
  readonly grade?: string | null;
  readonly met?: boolean | null;
}

const result = ({ id, unit = 'A', total, grade = 'excellent', met = true }: Given): Result =>
  ({
    id,
    school: { id, name: `${id}校`, unit, category: '小学', stages: [] },
    subject: { id: 'G1', grain: 'researchGroup', name: '语文组' },
    standard: { id: 'city/group', sha256: '' },
    schoolYear: '2025-2026',
    grade,
    total,
    totalExact: total,
    vetoes: [],
    eligibility: [{ id: 'Q1', met }],
  }) as unknown as Result;

const item = (soft: boolean): EligibilityItem =>
  ({
    id: 'Q1',
    zh: '条件',
    en: 'condition',
    soft,
    rule: { type: 'eligibility', test: 'fact-threshold' },
  }) as EligibilityItem;

function context(
  given: readonly Given[],
  changes: { soft?: boolean; known?: Partial<Known>; rule?: Partial<AwardRule>; waivers?: Registry['waivers'] } = {},
): ConditionContext {
  const standard = {
    id: 'city/group',
    indicators: [{}],
    grades: GRADES,
    vetoes: VETOES,
    eligibility: [item(changes.soft ?? false)],
  } as unknown as Standard;
  const programme = {
    schoolYear: '2025-2026',
    entries: [],
    reportingUnits: [
      { id: 'A', name: '甲区' },
      { id: 'B', name: '乙区' },
    ],
  } as unknown as Programme;
  const registry = {
    schools: given.map(({ id }) => ({ id })),
    others: [],
    waivers: changes.waivers ?? [],
  } as unknown as Registry;
  return {
    assessment: { programme, registry, standards: [standard] } as unknown as Assessment,
    known: {
      results: given.map((one) => ({ result: result(one), sha256: `digest ${one.id}` })),
      ofSchools: new Map(),
      receiptErrors: new Map(),
      awards: [],
      decisions: new Map(),
      adjudicated: new Set(),
      ...changes.known,
    },
    rule: {
      award: 'group',
      name: '优秀组',
      standard,
      best: GRADES[0] ?? null,
      settings: { award: 'group' },
      target: 2,
      vetoesInForce: ['V1', 'V2', 'V3'],
      ...changes.rule,
    },
    on: '2026-07-01',
  };
}

const told = (given: ConditionContext, wishes = {}, answers?: ReadonlyMap<string, Answers>) =>
  propose(given, wishes, answers).proposals.map(({ result: { school }, proposed, because, rank }) => [
    school.id,
    proposed,
    because.join(' '),
    rank,
  ]);
const answering = (changes: Partial<Answers>): ReadonlyMap<string, Answers> =>
  new Map([['S1/G1', { panel: new Map(), vetoes: [], waived: false, ...changes }]]);

describe('proposals for an award', () => {
  it('go down the ranking for the places there are', () => {
    const given = context([
      { id: 'S1', total: '95' },
      { id: 'S2', total: '99' },
      { id: 'S3', total: '91' },
    ]);
    expect(told(given)).toEqual([
      ['S2', 'conferred', '', 1],
      ['S1', 'conferred', '', 2],
      ['S3', 'refused', 'cut', 3],
    ]);
  });

  it('leave a tie at the cut to the panel, all of it', () => {
    const given = context([
      { id: 'S1', total: '95' },
      { id: 'S2', total: '95' },
      { id: 'S3', total: '99' },
    ]);
    expect(told(given)).toEqual([
      ['S3', 'conferred', '', 1],
      ['S1', 'deferred', 'panel', 2],
      ['S2', 'deferred', 'panel', 2],
    ]);
  });

  it('share places out over the units, or rank all together where asked', () => {
    const schools = [
      { id: 'S1', total: '95' },
      { id: 'S2', total: '94' },
      { id: 'S3', unit: 'B', total: '91' },
      { id: 'S4', unit: 'B', total: '90' },
    ];
    expect(told(context(schools)).map(([id, proposed]) => [id, proposed])).toEqual([
      ['S1', 'conferred'],
      ['S2', 'refused'],
      ['S3', 'conferred'],
      ['S4', 'refused'],
    ]);
    expect(told(context(schools), { allocation: 'together' }).map(([, proposed]) => proposed)).toEqual([
      'conferred',
      'conferred',
      'refused',
      'refused',
    ]);
    expect(
      told(context(schools), { places: 3, allocation: 'together' }).filter(([, proposed]) => proposed === 'conferred'),
    ).toHaveLength(3);
  });

  it('say why somebody is refused or waits', () => {
    const given = context(
      [
        { id: 'S1', total: '95', grade: 'good' },
        { id: 'S2', total: '95', met: false },
        { id: 'S3', total: '95', met: null },
        { id: 'S4', total: '95', grade: null },
        { id: 'S5', total: '95' },
      ],
      { known: { receiptErrors: new Map([['S5', 2]]) } },
    );
    expect(told(given)).toEqual([
      ['S1', 'refused', 'grade', null],
      ['S2', 'refused', 'condition', null],
      ['S3', 'deferred', 'unknown', null],
      ['S4', 'deferred', 'no-grade', null],
      ['S5', 'deferred', 'receipt', null],
    ]);
    expect(propose(given, {}).findings.map(({ code }) => code)).toEqual(['JY6212', 'JY6133']);
  });

  it('let a soft condition and a receipt be waived for a reason, a hard condition never', () => {
    const soft = context([{ id: 'S1', total: '95', met: false }], {
      soft: true,
      known: { receiptErrors: new Map([['S1', 2]]) },
    });
    expect(told(soft)).toEqual([['S1', 'refused', 'waivable receipt', null]]);
    expect(told(soft, {}, answering({ waived: true }))).toEqual([['S1', 'conferred', '', 1]]);
    const hard = context([{ id: 'S1', total: '95', met: false }]);
    expect(told(hard, {}, answering({ waived: true }))).toEqual([['S1', 'refused', 'condition', null]]);
  });

  it('take a waiver of the registry for a soft condition', () => {
    const waiver = {
      subject: 'S1/G1',
      standard: 'city/group',
      indicator: 'Q1',
      reason: '跨校',
      by: '甲区',
      on: '2026-01-01',
    };
    const waived = context([{ id: 'S1', total: '95', met: false }], { soft: true, waivers: [waiver] });
    expect(propose(waived, {}).proposals[0]?.conditions).toEqual([
      { id: 'Q1', zh: '条件', en: 'condition', soft: true, met: 'waived', reason: '跨校' },
    ]);
  });

  it('refuse on a confirmed veto with its legal basis, and on none without', () => {
    const given = context([{ id: 'S1', total: '95' }]);
    const vetoed = propose(given, {}, answering({ vetoes: ['V1'] }));
    expect(vetoed.proposals[0]?.because).toEqual(['veto']);
    expect(vetoed.proposals[0]?.vetoes[0]?.legalBasis).toBe('评估方案第八条');
    const baseless = propose(given, {}, answering({ vetoes: ['V2'] }));
    expect(baseless.proposals[0]?.because).toEqual([]);
    expect(baseless.findings.map(({ code }) => code)).toContain('JY6162');
    expect(propose(given, {}, answering({ vetoes: ['V3'] })).proposals[0]?.grade).toBe('good');
  });

  it('pass over who won last year in alternate years, and who holds the title where nothing says so', () => {
    const award = (year: string, validFrom = '2025-12-01'): Award =>
      ({
        award: 'group',
        subject: { id: 'S1/G1', school: 'S1' },
        year,
        validFrom,
        status: 'active',
      }) as unknown as Award;
    const every = { settings: { award: 'group', everyYears: 2 } };
    const schools = [{ id: 'S1', total: '95' }];
    const because = (year: string, rule: Partial<AwardRule>, from?: string): unknown =>
      told(context(schools, { rule, known: { awards: [award(year, from)] } }))[0]?.[2];
    expect([because('2024-2025', every), because('2023-2024', every)]).toEqual(['alternate-year', '']);
    expect([because('2024-2025', {}), because('2025-2026', {})]).toEqual(['held', '']);
    // A title that begins later is not held yet.
    expect(because('2024-2025', {}, '2099-12-01')).toBe('');
  });

  it('have no places where only grades are confirmed: every grade is proposed', () => {
    const given = context([{ id: 'S1', total: '70', grade: 'good', met: false }], {
      rule: { best: null, target: null },
    });
    expect(told(given)).toEqual([['S1', 'conferred', '', 1]]);
    expect(propose(given, {}).places).toBeNull();
  });

  it('wait for the adjudication of a gap', () => {
    const given = context([{ id: 'S1', total: '95' }]);
    const [kept] = given.known.results;
    const gap = {
      ...(kept?.result as Result),
      levels: [{ level: 2, base: '1', total: '1', gradeScore: '1', grade: null, adjudicate: true }],
    };
    const open = { ...given, known: { ...given.known, results: [{ result: gap as Result, sha256: 'd' }] } };
    expect(told(open)).toEqual([['S1', 'deferred', 'gap', null]]);
    const settled = { ...open, known: { ...open.known, adjudicated: new Set(['adjudication/S1/G1/city/group']) } };
    expect(told(settled)).toEqual([['S1', 'conferred', '', 1]]);
  });
});

describe('equals', () => {
  const ORDER = ['total', 'dimension B points'];
  /** A context of results that a level has judged, by an order of a small standard. */
  const judged = (
    given: readonly (readonly [id: string, b1: readonly [number, number]])[],
    order: readonly string[],
  ) => {
    const base = context(given.map(([id]) => ({ id, total: '95.00' })));
    const standard = smallStandard({ ranking: { order: [...order], atCutoff: 'panel' }, vetoes: [] });
    const results = given.map(([id, b1]) => {
      const counts = { A1: [1, 1], A2: [1, 1], B1: b1, B2: [1, 1] } as const;
      const own = smallResult(id, counts, { total: '95.00', grade: 'excellent' });
      const school = { ...own.school, unit: 'A' };
      return { result: { ...own, school, standard: { ...own.standard, id: standard.id } }, sha256: id };
    });
    return { ...base, known: { ...base.known, results }, rule: { ...base.rule, standard, target: null } };
  };
  const outcome = (given: ConditionContext, places: number) =>
    propose(given, { places, allocation: 'together' }).proposals.map(({ result: { school }, proposed, rank }) =>
      [school.id, proposed, rank].join(' '),
    );

  it('are parted by the declared order, as a ranking parts them', () => {
    const given = judged(
      [
        ['1', [1, 2]],
        ['2', [1, 1]],
      ],
      ORDER,
    );
    expect(outcome(given, 1)).toEqual(['2 conferred 1', '1 refused 2']);
  });

  it('go to the panel where nothing declared parts them', () => {
    const equal = judged(
      [
        ['1', [1, 1]],
        ['2', [1, 1]],
      ],
      ORDER,
    );
    expect(outcome(equal, 1)).toEqual(['1 deferred 1', '2 deferred 1']);
    const undeclared = judged(
      [
        ['1', [1, 2]],
        ['2', [1, 1]],
      ],
      [],
    );
    expect(outcome(undeclared, 1)).toEqual(['1 deferred 1', '2 deferred 1']);
  });

  it('cannot be decided upon by an order that nobody can read', () => {
    const { findings } = propose(judged([['1', [1, 1]]], ['dimension Z points']), {});
    expect(findings.map(({ code }) => code)).toContain('JY7131');
  });

  it('are told apart exactly, however close they are', () => {
    const close = ['95.000000000000000001', '95.000000000000000002'] as const;
    const given = context(close.map((total, place) => ({ id: `S${place + 1}`, total })));
    expect(told(given).map(([id]) => id)).toEqual(['S2', 'S1']);
  });
});
