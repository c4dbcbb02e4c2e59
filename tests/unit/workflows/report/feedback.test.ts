import { describe, expect, it } from 'vitest';
import type {
  Indicator,
  IndicatorResult,
  MemberInputs,
  Rule,
  ThresholdCount,
} from '../../../../src/model/generated/documents.js';
import { decimal, toFraction } from '../../../../src/model/rational.js';
import { indexMetrics } from '../../../../src/standards/metric-index.js';
import {
  costSentence,
  differingJudgement,
  type FeedbackSetting,
  finalAward,
  lostPoints,
  nextStep,
  sharePrinted,
  wholeAwarded,
} from '../../../../src/workflows/report/feedback.js';
import { indicator, SMALL_METRICS } from '../../../support/small-book.js';

const metrics = indexMetrics({
  ...SMALL_METRICS,
  metrics: SMALL_METRICS.metrics.map((metric) => ({ ...metric, zh: `〔${metric.id}〕` })),
});

const setting: FeedbackSetting = { metrics, levelName: (level) => `第${level}级` };

const EACH: ThresholdCount = {
  type: 'threshold-count',
  metric: 'lessons',
  per: 'semester',
  op: '>=',
  target: 20,
  credit: 'each',
  over: 'person',
};

const scored = (changes: Partial<IndicatorResult>): IndicatorResult => ({
  id: 'A1',
  status: 'scored',
  share: '1/2',
  awarded: '3/2',
  printed: '1.50',
  inputs: null,
  cells: [],
  ...changes,
});

const own = (rule: Rule = EACH): Indicator => indicator('A1', '3', rule);
const sentence = (rule: Rule, inputs: IndicatorResult['inputs'], more: Partial<IndicatorResult> = {}): string =>
  costSentence(setting, own(rule), scored({ inputs, ...more }));
const step = (rule: Rule, inputs: IndicatorResult['inputs'], more: Partial<IndicatorResult> = {}): string =>
  nextStep(setting, own(rule), scored({ inputs, ...more }));
const members = (...histogram: MemberInputs['histogram']): MemberInputs => ({
  type: 'members',
  periods: ['1', '2'],
  histogram,
});

describe('the award that holds', () => {
  it('is the school’s own, or that of the highest level that judged', () => {
    const award = (result: IndicatorResult): string | null => {
      const found = finalAward(result);
      return found && toFraction(found);
    };
    expect(award(scored({}))).toBe('3/2');
    expect(
      award(
        scored({
          judged: [
            { level: 2, awarded: '1' },
            { level: 3, awarded: '2.5' },
          ],
        }),
      ),
    ).toBe('5/2');
    expect(award(scored({ awarded: null, status: 'blank', judged: [{ level: 2, awarded: '1' }] }))).toBe('1');
    expect(award(scored({ awarded: null, status: 'blank' }))).toBeNull();
    expect(award(scored({ awarded: null, status: 'not-applicable' }))).toBeNull();
  });

  it('says what was lost, and whether all was earned', () => {
    expect(lostPoints(own(), scored({}))).toEqual(decimal('1.5'));
    expect(lostPoints(own(), scored({ awarded: null, status: 'blank' }))).toBeNull();
    expect([
      wholeAwarded(own(), scored({ awarded: '3' })),
      wholeAwarded(own(), scored({})),
      wholeAwarded(own(), scored({ awarded: null })),
    ]).toEqual([true, false, false]);
  });
});

/** 18 teachers: 13 reach 20 in both semesters, 3 miss one, 1 misses the only one that counts, 1 misses both. */
const EIGHTEEN = members(
  { values: ['20', '25'], members: 13 },
  { values: ['20', '19'], members: 3 },
  { values: ['-', '12'], members: 1 },
  { values: ['0', '5'], members: 1 },
);

const named = (zh: string) =>
  ({
    metrics: indexMetrics({
      ...SMALL_METRICS,
      metrics: SMALL_METRICS.metrics.map((metric) => (metric.id === 'lessons' ? { ...metric, zh } : metric)),
    }),
    levelName: setting.levelName,
  }) satisfies FeedbackSetting;

describe('why points were lost', () => {
  it('says how many members missed the target, and how often', () => {
    expect(costSentence(named('听课节数'), own(EACH), scored({ inputs: EIGHTEEN }))).toBe(
      '18 人中有 5 人未达到每学期 20 节（按每人每学期算，应达标 35 次，未达标 6 次）。',
    );
  });

  it('takes the measure from the end of the name, also before a bracket, and says none where there is none', () => {
    const said = (zh: string): string => costSentence(named(zh), own(EACH), scored({ inputs: EIGHTEEN }));
    expect(said('教研次数（按学期）')).toContain('每学期 20 次（');
    expect(said('学期计划')).toContain('每学期 20（');
  });

  it('counts groups as groups', () => {
    expect(sentence({ ...EACH, over: 'researchGroup' }, members({ values: ['1', '30'], members: 4 }))).toBe(
      '4 个教研组中有 4 个教研组未达到每学期 20（按每组每学期算，应达标 8 次，未达标 4 次）。',
    );
  });

  it('leaves the counting of periods out where there is one only', () => {
    expect(
      sentence({ ...EACH, per: 'schoolYear' }, members({ values: ['20'], members: 2 }, { values: ['3'], members: 1 })),
    ).toBe('3 人中有 1 人未达到每学年 20。');
  });

  it('names the periods that the subject itself missed', () => {
    const { over: _over, ...alone } = EACH;
    expect(sentence(alone, members({ values: ['1', '30'], members: 1 }))).toBe(
      '2 个学期中有 1 个学期未达到每学期 20：第 1 学期。',
    );
    const months = {
      type: 'members',
      periods: ['9月', '10月', '11月'],
      histogram: [{ values: ['2', '0', '-'], members: 1 }],
    } as const;
    expect(sentence({ ...alone, per: 'month', target: 1 }, months)).toBe('2 个月中有 1 个月未达到每月 1：10月。');
  });

  it('does not list more than eight periods', () => {
    const { over: _over, ...alone } = EACH;
    const weeks = Array.from({ length: 9 }, (_, place) => `1-${place + 1}`);
    const inputs = {
      type: 'members',
      periods: weeks,
      histogram: [{ values: weeks.map(() => '0'), members: 1 }],
    } as const;
    expect(sentence({ ...alone, per: 'teachingWeek', target: 1 }, inputs)).toBe(
      '9 个教学周中有 9 个教学周未达到每教学周 1。',
    );
  });

  it('says when there was nobody to count', () => {
    expect(sentence(EACH, members({ values: ['-', '-'], members: 2 }))).toBe('没有可以计算“〔lessons〕”的对象。');
  });

  it('tells a target that is no least number with its metric and the words of its list', () => {
    const rule: ThresholdCount = { ...EACH, metric: 'role', op: '=', target: 'leader' };
    expect(sentence(rule, members({ values: ['leader', 'teacher'], members: 2 }))).toBe(
      '2 人中有 2 人未达到要求（每学期〔role〕为“leader”）（按每人每学期算，应达标 4 次，未达标 2 次）。',
    );
    const between: ThresholdCount = { ...EACH, op: 'between', target: [3, 5] };
    expect(sentence(between, members({ values: ['4', '6'], members: 1 }))).toContain('每学期〔lessons〕在 3 到 5 之间');
  });

  it('shows the value where it counts in part, and the average where that counts', () => {
    const { over: _over, ...alone } = EACH;
    expect(sentence({ ...alone, credit: 'proportional', target: 4 }, members({ values: ['1', '2'], members: 1 }))).toBe(
      '“〔lessons〕”为 1、2，未达到每学期不少于 4。',
    );
    const mean: ThresholdCount = { ...EACH, credit: 'mean', target: 4 };
    // (1 + 2) ÷ 2 = 1.5 twice, and 4 once: 7 ÷ 3.
    expect(sentence(mean, members({ values: ['1', '2'], members: 2 }, { values: ['4', '-'], members: 1 }))).toBe(
      '“〔lessons〕”为 2.33，未达到每学期不少于 4。',
    );
  });

  const RATIO: Rule = { type: 'ratio', score: 'linear', num: 'count', den: 'whole', target: '0.8', whenEmpty: 'none' };

  it('shows numerator, denominator and share of a ratio, and how many are lacking', () => {
    expect(sentence(RATIO, { type: 'ratio', num: 2, den: 3 })).toBe(
      '“〔whole〕”为 3，其中“〔count〕”为 2，占 66.67%；满分要求 80%，还差 1。',
    );
    expect(sentence(RATIO, { type: 'ratio', num: 0, den: 0 })).toBe(
      '“〔whole〕”为 0，其中“〔count〕”为 0，占 0%；满分要求 80%。',
    );
  });

  const TREND: Rule = {
    type: 'ratio',
    score: 'trend',
    num: 'count',
    den: 'whole',
    op: '>',
    previous: { result: 'accepted', num: 'countBefore', den: 'wholeBefore' },
    ceiling: '1',
    equalCountsBelow: 10,
  };

  it('shows both years of a trend', () => {
    expect(sentence(TREND, { type: 'ratio', num: 1, den: 4, previousNum: 1, previousDen: 3 })).toBe(
      '本学年 1/4（25.00%），上学年 1/3（33.33%），没有提高。',
    );
  });

  const ITEMS = ['x', 'y', 'z'].map((id) => ({ id, zh: `〔${id}〕`, en: id }));
  const CHECKED = { type: 'checklist', items: { x: 'no', y: 'not-applicable', z: 'no' } } as const;
  const GRADED: Rule = {
    type: 'graded',
    levels: [
      { code: 'A', share: '1' },
      { code: 'B', share: '0.8' },
    ],
  };

  it('names what is missing of a checklist, and nothing that does not apply', () => {
    expect(sentence({ type: 'checklist', items: ITEMS }, CHECKED)).toBe('2 项要求中有 2 项没有做到：〔x〕、〔z〕。');
  });

  it('names the level of a graded indicator and what it is worth', () => {
    expect(sentence(GRADED, { type: 'graded', level: 'B' })).toBe('自评为 B 级，按 80% 计分。');
    expect(sentence(GRADED, { type: 'graded', level: 'X' })).toBe('自评为 X 级。');
  });

  it('is what the reviewers found, where they judged otherwise', () => {
    const judged = { judged: [{ level: 2, awarded: '1.0625' }] };
    expect(sentence(EACH, members(), judged)).toBe('第2级认定 1.06 分（按填报数据为 1.50 分）。');
    expect(sentence(EACH, null, { ...judged, printed: null, awarded: null })).toBe('第2级认定 1.06 分。');
  });

  it('stays the reason of the data where the reviewers agreed', () => {
    const agreed = { judged: [{ level: 2, awarded: '1.5' }] };
    expect(sentence(GRADED, { type: 'graded', level: 'B' }, agreed)).toBe('自评为 B 级，按 80% 计分。');
    expect(differingJudgement(scored(agreed))).toBeNull();
    expect(differingJudgement(scored({ judged: [{ level: 2, awarded: '1' }] }))).toEqual({ level: 2, awarded: '1' });
  });

  it('is no more than the points where the inputs do not fit the rule', () => {
    expect(sentence(EACH, { type: 'graded', level: 'B' })).toBe('该项得 1.50 分，满分 3 分。');
  });

  describe('and what to do next', () => {
    it('names the target and how many have to reach it', () => {
      expect(step(EACH, EIGHTEEN)).toBe('使 18 人的“〔lessons〕”都达到每学期不少于 20，先从未达到的 5 人做起');
      const { over: _over, ...alone } = EACH;
      expect(step(alone, members({ values: ['1', '30'], members: 1 }))).toBe('把“〔lessons〕”做到每学期不少于 20');
      expect(step(EACH, members())).toBe('');
    });

    it('names the number that a ratio needs: 80 % of 3 is 3', () => {
      expect(step(RATIO, { type: 'ratio', num: 2, den: 3 })).toBe('使“〔count〕”达到 3');
      expect(step(RATIO, { type: 'ratio', num: 0, den: 0 })).toBe('');
      expect(step(TREND, { type: 'ratio', num: 1, den: 4, previousNum: 1, previousDen: 3 })).toBe(
        '使占比高于上学年的 33.33%',
      );
    });

    it('names missing items, the next level, and the office that judged', () => {
      expect(step({ type: 'checklist', items: ITEMS }, CHECKED)).toBe('补做“〔x〕、〔z〕”');
      expect(step(GRADED, { type: 'graded', level: 'B' })).toBe('对照标准由 B 级提高到 A 级');
      expect(step(EACH, EIGHTEEN, { judged: [{ level: 3, awarded: '0' }] })).toBe('按第3级意见核对整改');
      expect(step(EACH, null)).toBe('');
    });

    it('says which evidence to keep', () => {
      const evident = { ...own(GRADED), evidence: ['案例', '记录'] };
      expect(nextStep(setting, evident, scored({ inputs: { type: 'graded', level: 'B' } }))).toBe(
        '对照标准由 B 级提高到 A 级，并备好佐证：案例、记录',
      );
    });
  });
});

describe('a share', () => {
  it('is printed with one decimal, and as a dash where there is nothing to share', () => {
    expect(sharePrinted(decimal('1.5'), '4')).toBe('37.5%');
    expect([sharePrinted(null, '4'), sharePrinted(decimal('1'), '0'), sharePrinted(decimal('1'), undefined)]).toEqual([
      '—',
      '—',
      '—',
    ]);
  });
});
