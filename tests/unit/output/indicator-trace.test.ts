import { describe, expect, it } from 'vitest';
import type { Indicator, IndicatorResult, Language, Rule, Source } from '../../../src/model/generated/documents.js';
import { type TraceNames, traceIndicator } from '../../../src/output/indicator-trace.js';

const SOURCES: readonly Source[] = [
  {
    prefix: '甲',
    title: '示例意见',
    number: '示教〔2023〕1号',
    issuer: '示例教育局',
    clauses: [
      { id: '甲三2', summary: '校级领导每学期听课至少20节' },
      { id: '甲二4', summary: '每位教师每学期公开课至少1节' },
    ],
  },
];

const indicator = (rule: Rule, rest: Partial<Indicator> = {}): Indicator => ({
  id: 'A6',
  zh: '校级领导听课',
  en: 'Leaders observe lessons',
  dimension: 'A',
  aspect: '管理',
  points: '3',
  key: false,
  clauses: [],
  basis: 'explicit',
  evidence: [],
  rule,
  ...rest,
});

const result = (
  share: string,
  inputs: IndicatorResult['inputs'],
  rest: Partial<IndicatorResult> = {},
): IndicatorResult => ({
  id: 'A6',
  status: 'scored',
  share,
  awarded: share,
  printed: '2.63',
  inputs,
  cells: ['教师情况!L6:M9'],
  ...rest,
});

const NAMES: TraceNames = {
  metric: (id) =>
    ({ groups: '教研组总数', withAdministrator: '有联系人的组数', fiveTier: '骨干教师', teachers: '任课教师' })[id],
  code: (metric, code) => (metric === 'plan' ? { both: '计划和行事历都有', none: '都没有' }[code] : undefined),
  level: (level) => ({ 2: '辖区复评', 3: '市抽查' })[level],
};

const trace = (one: Indicator, own: IndicatorResult, language: Language = 'zh-CN'): string =>
  traceIndicator({ indicator: one, result: own, sources: SOURCES, names: NAMES }, language);

/** The sentence about how the rule counts. */
const basis = (rule: Rule, share: string, inputs: IndicatorResult['inputs'], language: Language = 'zh-CN'): string =>
  trace(indicator(rule), result(share, inputs), language).replace(/^.*(?:依据|Basis) 教师情况!L6:M9(?:：|: )/, '');

const members = (
  periods: readonly string[],
  ...lines: readonly [values: readonly string[], members: number][]
): IndicatorResult['inputs'] => ({
  type: 'members',
  periods,
  histogram: lines.map(([values, count]) => ({ values, members: count })),
});

const lessons: Rule = {
  type: 'threshold-count',
  metric: 'lessonsObserved',
  per: 'semester',
  op: '>=',
  target: 20,
  credit: 'each',
  over: 'person',
};

describe('the trace of an indicator', () => {
  const inputs = members(['1', '2'], [['20', '19'], 1], [['20', '24'], 3]);

  it('tells points, cells, counts, formula, share and clause in one paragraph', () => {
    const one = indicator(lessons, { clauses: ['甲三2', '甲二4'] });
    expect(trace(one, result('7/8', inputs))).toBe(
      'A6 校级领导听课：满分 3 分，得 2.63 分。依据 教师情况!L6:M9：共 4 人，要求不少于 20，3 人 2 个学期都达到，' +
        '1 人 2 个学期中达到 1 个，先按每人各学期平均，再按人平均；得分率 7/8（87.5%）。' +
        '条款 甲三2（校级领导每学期听课至少20节）、甲二4（每位教师每学期公开课至少1节）。',
    );
    expect(trace(one, result('7/8', inputs), 'en')).toBe(
      'A6 Leaders observe lessons: 3 points, awarded 2.63. Basis 教师情况!L6:M9: 4 people in all, at least 20 required, ' +
        '3 people in all 2 semesters, 1 person in 1 of 2 semesters, averaged over the semesters of each, then over people; ' +
        'share 7/8 (87.5%). Clause 甲三2 (校级领导每学期听课至少20节), 甲二4 (每位教师每学期公开课至少1节).',
    );
  });

  it('says which indicators are key, and needs neither cells, clauses nor names', () => {
    const one = indicator(lessons, { key: true, clauses: ['丙一1'] });
    const text = traceIndicator({ indicator: one, result: result('1', inputs, { cells: [] }), sources: [] }, 'zh-CN');
    expect(text).toMatch(/^A6 校级领导听课：满分 3 分（关键指标），得 2.63 分。依据：共 4 人，/);
    expect(text).toMatch(/；得分率 100%。条款 丙一1。$/);
  });

  it('names what is missing where there is no score', () => {
    const blank = (blanks: readonly string[]): string =>
      trace(indicator(lessons), result('0', null, { status: 'blank', share: null, printed: null, blanks }));
    expect(blank(['T003 听课节数（下学期）', 'T009 听课节数（上学期）'])).toBe(
      'A6 校级领导听课：满分 3 分，暂无得分：还缺 T003 听课节数（下学期）、T009 听课节数（上学期）。',
    );
    expect(blank(['a', 'b', 'c', 'd', 'e', 'f', 'g'])).toContain('还缺 a、b、c、d、e 等 7 处。');
    expect(blank([])).toBe('A6 校级领导听课：满分 3 分，暂无得分。');
  });

  it('leaves what is not applicable out of the total, and says who waived it', () => {
    const none = { status: 'not-applicable', share: null, awarded: null, printed: null } as const;
    expect(trace(indicator(lessons), result('0', null, none))).toBe('A6 校级领导听课：不适用，不计入总分。');
    const waived = { ...none, waived: { by: '示例区教研室', reason: '新建学校' } };
    expect(trace(indicator(lessons), result('0', null, waived))).toBe(
      'A6 校级领导听课：经示例区教研室批准不适用（新建学校），不计入总分。',
    );
  });

  it('lets the highest level that judged hold', () => {
    const judged = [
      { level: 3, awarded: '2' },
      { level: 2, awarded: '2.5' },
    ];
    expect(trace(indicator(lessons), result('7/8', inputs, { level: 3, judged }))).toMatch(
      /^A6 校级领导听课：满分 3 分，自评得 2.63 分，辖区复评评定 2.5 分，市抽查评定 2 分，以市抽查的 2 分为准。依据 /,
    );
    const blank = {
      status: 'blank',
      share: null,
      printed: null,
      level: 4,
      judged: [{ level: 4, awarded: '1' }],
    } as const;
    expect(trace(indicator(lessons), result('0', null, blank))).toBe(
      'A6 校级领导听课：满分 3 分，自评暂无得分，第 4 级评审评定 1 分，以第 4 级评审的 1 分为准。',
    );
  });

  it('gives the share alone where the trace does not fit the rule', () => {
    expect(basis(lessons, '1/2', { type: 'graded', level: 'B' })).toBe('评为 B 级；得分率 1/2（50%）。');
    expect(basis({ type: 'graded', levels: [] }, '1/2', members(['year'], [['1'], 1]))).toBe('得分率 1/2（50%）。');
    expect(basis(lessons, '1/2', { type: 'checklist', items: {} })).toBe('得分率 1/2（50%）。');
  });
});

describe('a threshold by member and period', () => {
  it('sums up many kinds of members in a last line', () => {
    const weeks = ['1-1', '1-2', '1-3', '1-4'];
    const rule: Rule = { ...lessons, over: 'preparationGroup', per: 'teachingWeek', target: 1 };
    const inputs = members(
      weeks,
      [['1', '1', '1', '1'], 5],
      [['1', '1', '1', '0'], 3],
      [['1', '1', '0', '0'], 2],
      [['1', '0', '0', '0'], 1],
      [['0', '0', '0', '0'], 1],
    );
    expect(basis(rule, '5/6', inputs)).toBe(
      '共 12 个组，要求不少于 1，5 个组 4 个教学周都达到，3 个组 4 个教学周中达到 3 个，2 个组 4 个教学周中达到 2 个，' +
        '其余 2 个组 8 个教学周中达到 1 个，先按每组各教学周平均，再按组平均；得分率 5/6（83.3%）。',
    );
  });

  it('tells single periods and members that count in none', () => {
    const inputs = members(['1', '2'], [['20', '-'], 1], [['-', '3'], 2], [['-', '-'], 1]);
    expect(basis(lessons, '1/3', inputs)).toBe(
      '共 3 人，要求不少于 20，1 人 1 个学期达到，2 人 1 个学期没有达到，另有 1 人没有适用的时段，不计入，' +
        '先按每人各学期平均，再按人平均；得分率 1/3（33.3%）。',
    );
    expect(basis(lessons, '0', members(['1', '2'], [['3', '3'], 1]))).toContain('1 人 2 个学期都没有达到');
    expect(basis(lessons, '0', members(['1', '2'], [['-', '-'], 3]))).toBe('没有符合条件的对象；得分率 0。');
  });

  it('knows whole years, groups and other members', () => {
    const rule: Rule = { ...lessons, over: 'group', per: 'schoolYear', target: 2 };
    expect(basis(rule, '2/3', members(['year'], [['2'], 1], [['3'], 1], [['0'], 1]))).toBe(
      '共 3 个组，要求不少于 2，2 个组达到，1 个组没有达到；得分率 2/3（66.7%）。',
    );
    expect(basis({ ...rule, over: 'item' }, '1', members(['year'], [['2'], 1]))).toContain(
      '共 1 项，要求不少于 2，1 项达到',
    );
    expect(basis({ ...rule, over: 'base', per: 'month' }, '1', members(['2025-09'], [['2'], 2]))).toContain(
      '共 2 个，要求不少于 2，2 个 1 个月达到，先按每个对象的各时段平均，再按对象平均',
    );
  });

  it('compares codes by their names', () => {
    const rule: Rule = { ...lessons, metric: 'plan', op: '=', target: 'both', over: 'group' };
    expect(basis(rule, '3/4', members(['1', '2'], [['both', 'both'], 1], [['both', 'none'], 1]))).toContain(
      '要求为 计划和行事历都有，1 个组 2 个学期都达到，1 个组 2 个学期中达到 1 个',
    );
    const any: Rule = { ...rule, op: 'in', target: ['both', 'plan'] };
    expect(basis(any, '1', members(['1'], [['plan'], 1]))).toContain(
      '要求为 计划和行事历都有、plan 之一，1 个组 1 个学期达到',
    );
  });

  it('knows every comparison', () => {
    const met = (op: typeof lessons.op, target: number | number[], value: string): string =>
      /要求([^，]*)，(.*?)；/
        .exec(
          basis(
            { type: 'threshold-count', metric: 'n', per: 'schoolYear', credit: 'each', op, target },
            '1',
            members(['year'], [[value], 1]),
          ),
        )
        ?.slice(1)
        .join('：') ?? '';
    expect(met('>', 3, '3')).toBe('多于 3：填报为 3，没有达到');
    expect(met('<=', 3, '3')).toBe('不多于 3：填报为 3，已达到');
    expect(met('<', 3, '3')).toBe('少于 3：填报为 3，没有达到');
    expect(met('!=', 3, '3')).toBe('不是 3：填报为 3，没有达到');
    expect(met('=', 3, '3')).toBe('为 3：填报为 3，已达到');
    expect(met('>=', 20, '9')).toBe('不少于 20：填报为 9，没有达到');
    expect(met('between', [2, 4], '4')).toBe('在 2 到 4 之间：填报为 4，已达到');
    expect(met('between', [2, 4], '5')).toBe('在 2 到 4 之间：填报为 5，没有达到');
    expect(met('>=', 1, '无')).toBe('不少于 1：填报为 无，没有达到');
  });

  it('lists the periods of the subject itself', () => {
    const rule: Rule = { type: 'threshold-count', metric: 'n', per: 'semester', credit: 'each', op: '>=', target: 1 };
    expect(basis(rule, '1/2', members(['1', '2'], [['1', '0'], 1]))).toBe(
      '要求不少于 1，2 个学期中达到 1 个（依次为 1、0）；得分率 1/2（50%）。',
    );
  });

  it('explains proportional credit and means', () => {
    const inputs = members(['1', '2'], [['10', '20'], 2], [['18', '-'], 1]);
    expect(basis({ ...lessons, credit: 'proportional' }, '4/5', inputs)).toBe(
      '共 3 人，2 人为 10、20，1 人为 18，按“实际 ÷ 20”折算，最多算 1，先按每人各学期平均，再按人平均；得分率 4/5（80%）。',
    );
    expect(basis({ ...lessons, credit: 'mean' }, '4/5', inputs)).toContain('平均 16.00，目标 20，');
    const own: Rule = { type: 'threshold-count', metric: 'n', per: 'semester', credit: 'mean', op: '>=', target: 4 };
    expect(basis(own, '3/4', members(['1', '2'], [['2', '4'], 1]))).toBe(
      '填报为 2、4，平均 3.00，目标 4；得分率 3/4（75%）。',
    );
  });
});

describe('a ratio', () => {
  const linear: Rule = {
    type: 'ratio',
    score: 'linear',
    num: 'withAdministrator',
    den: 'groups',
    target: '0.8',
    whenEmpty: 'none',
  };

  it('shows both numbers and the target', () => {
    expect(basis(linear, '15/16', { type: 'ratio', num: 9, den: 12 })).toBe(
      '有联系人的组数 9，教研组总数 12，占 3/4（75%），目标 80%；得分率 15/16（93.8%）。',
    );
    expect(basis({ ...linear, target: '1.5' }, '1/2', { type: 'ratio', num: 9, den: 12 }, 'en')).toBe(
      '有联系人的组数 9, 教研组总数 12, which is 3/4 (75%), target 1.5; share 1/2 (50%).',
    );
  });

  it('says what a denominator of 0 means', () => {
    expect(basis(linear, '0', { type: 'ratio', num: 0, den: 0 })).toBe('教研组总数为 0，不得分；得分率 0。');
    expect(basis({ ...linear, whenEmpty: 'full' }, '1', { type: 'ratio', num: 0, den: 0 })).toBe(
      '教研组总数为 0，按规定得满分；得分率 100%。',
    );
  });

  const trend: Rule = {
    type: 'ratio',
    score: 'trend',
    num: 'fiveTier',
    den: 'teachers',
    op: '>',
    previous: { result: 'accepted', num: 'fiveTierLastYear', den: 'teachersLastYear' },
    ceiling: '1',
    equalCountsBelow: 10,
  };
  const outcome = (rule: Rule, now: [number, number], before: [number, number]): string =>
    basis(rule, '1', { type: 'ratio', num: now[0], den: now[1], previousNum: before[0], previousDen: before[1] });

  it('compares with last year', () => {
    expect(outcome(trend, [5, 40], [4, 40])).toBe(
      '本学年 5/40（12.5%），上学年 4/40（10%），比上学年提高；得分率 100%。',
    );
    expect(outcome(trend, [4, 40], [5, 40])).toContain('，没有比上学年提高；');
    expect(outcome(trend, [4, 40], [4, 40])).toContain('，没有比上学年提高；');
    expect(outcome(trend, [4, 8], [4, 8])).toContain('，与上学年持平，人数不足 10 人，按达到计；');
    expect(outcome(trend, [0, 8], [0, 8])).toContain('，没有比上学年提高；');
    expect(outcome(trend, [40, 40], [40, 40])).toContain('，已达到上限 100%；');
    expect(outcome({ ...trend, op: '>=' }, [4, 40], [4, 40])).toContain('，不低于上学年；');
    expect(outcome(trend, [0, 0], [0, 0])).toContain('本学年 0/0，上学年 0/0，');
  });
});

describe('what is judged or handed in', () => {
  const items = [
    { id: 'a', zh: '方案', en: 'plan' },
    { id: 'b', zh: '经费', en: 'funds' },
    { id: 'c', zh: '场地', en: 'rooms' },
  ];
  const checklist: Rule = { type: 'checklist', items };

  it('lists the items of a checklist that are missing or do not apply', () => {
    expect(basis(checklist, '1', { type: 'checklist', items: { a: 'yes', b: 'yes', c: 'yes' } })).toBe(
      '3 项全部具备；得分率 100%。',
    );
    expect(
      basis({ ...checklist, fullAt: 2 }, '1/2', { type: 'checklist', items: { c: 'no', a: 'yes', b: 'no' } }),
    ).toBe('3 项中具备 1 项；缺：经费、场地；具备 2 项即得满分；得分率 1/2（50%）。');
    expect(
      basis(
        { ...checklist, fullAt: 2 },
        '1/2',
        { type: 'checklist', items: { a: 'yes', b: 'no', c: 'not-applicable' } },
        'en',
      ),
    ).toBe('1 of 2 items are there; missing: funds; not applicable: rooms; share 1/2 (50%).');
  });

  it('names the level that was judged', () => {
    expect(
      basis({ type: 'graded', levels: [{ code: 'B', share: '0.8' }] }, '4/5', { type: 'graded', level: 'B' }),
    ).toBe('评为 B 级；得分率 4/5（80%）。');
  });

  it('compares a date with its deadline', () => {
    const rule: Rule = { type: 'deadline', record: 'handedIn', dueBy: '2026-06-30', graceDays: 5, share: '0.5' };
    const on = (date: string, share: string): string => basis(rule, share, members(['year'], [[date], 1]));
    expect(on('2026-06-30', '1')).toBe('于 2026-06-30 提交，期限 2026-06-30，按时；得分率 100%。');
    expect(on('2026-07-03', '1/2')).toBe('于 2026-07-03 提交，期限 2026-06-30，在 5 天宽限期内；得分率 1/2（50%）。');
    expect(on('2026-07-30', '0')).toBe('于 2026-07-30 提交，超过期限 2026-06-30；得分率 0。');
  });

  it('compares a count with its quota', () => {
    const quota = (mode: 'exact' | 'atLeast' | 'about' | 'range', value: number | number[], share = '1'): string =>
      basis(
        {
          type: 'quota',
          metric: 'n',
          per: 'schoolYear',
          mode,
          value,
          ...(mode === 'about' ? { tolerance: '0.1' } : {}),
        },
        share,
        members(['year'], [['3'], 1]),
      );
    expect(quota('exact', 3)).toBe('要求恰好 3，实际 3，符合；得分率 100%。');
    expect(quota('atLeast', 4, '0')).toBe('要求不少于 4，实际 3，不符合；得分率 0。');
    expect(quota('about', 3)).toBe('要求约 3（可相差 10%），实际 3，符合；得分率 100%。');
    expect(quota('range', [2, 4])).toBe('要求在 2 到 4 之间，实际 3，符合；得分率 100%。');
  });
});
