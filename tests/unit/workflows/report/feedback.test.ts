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
import { costSentence, finalAward, lostPoints, wholeAwarded } from '../../../../src/workflows/report/feedback.js';
import { indicator, SMALL_METRICS } from '../../../support/small-book.js';

const metrics = indexMetrics({
  ...SMALL_METRICS,
  metrics: SMALL_METRICS.metrics.map((metric) => ({ ...metric, zh: `〔${metric.id}〕` })),
});

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
  costSentence(metrics, own(rule), scored({ inputs, ...more }));
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

describe('why points were lost', () => {
  it('counts who should have reached the target and who did not, over all periods', () => {
    const inputs = members(
      { values: ['20', '19'], members: 3 },
      { values: ['-', '21'], members: 2 },
      { values: ['0', '5'], members: 1 },
    );
    expect(sentence(EACH, inputs)).toBe('“〔lessons〕”应达标 10 人次，其中 5 人次未达标。');
  });

  it('counts groups as groups, and the subject’s own periods as times', () => {
    const { over: _over, ...alone } = EACH;
    expect(sentence({ ...EACH, over: 'group' }, members({ values: ['1', '30'], members: 1 }))).toBe(
      '“〔lessons〕”应达标 2 组次，其中 1 组次未达标。',
    );
    expect(sentence(alone, members({ values: ['1', '30'], members: 1 }))).toBe(
      '“〔lessons〕”应达标 2 次，其中 1 次未达标。',
    );
  });

  it('says when there was nobody to count', () => {
    expect(sentence(EACH, members({ values: ['-', '-'], members: 2 }))).toBe('没有可以计算“〔lessons〕”的对象。');
  });

  it('shows the value where it counts in part', () => {
    expect(sentence({ ...EACH, credit: 'proportional', target: 4 }, members({ values: ['1', '2'], members: 1 }))).toBe(
      '“〔lessons〕”为 1、2，未达到 4。',
    );
  });

  it('shows numerator, denominator and share of a ratio', () => {
    const ratio: Rule = {
      type: 'ratio',
      score: 'linear',
      num: 'count',
      den: 'whole',
      target: '0.8',
      whenEmpty: 'none',
    };
    expect(sentence(ratio, { type: 'ratio', num: 2, den: 3 })).toBe(
      '〔count〕 2，〔whole〕 3，占 66.67%（满分要求 80%）。',
    );
    expect(sentence(ratio, { type: 'ratio', num: 0, den: 0 })).toContain('占 0%');
  });

  it('shows both years of a trend', () => {
    const trend: Rule = {
      type: 'ratio',
      score: 'trend',
      num: 'count',
      den: 'whole',
      op: '>',
      previous: { result: 'accepted', num: 'countBefore', den: 'wholeBefore' },
      ceiling: '1',
      equalCountsBelow: 10,
    };
    expect(sentence(trend, { type: 'ratio', num: 1, den: 4, previousNum: 1, previousDen: 3 })).toBe(
      '本学年 1/4（25.00%），上学年 1/3（33.33%），没有提高。',
    );
  });

  it('names what is missing of a checklist, and nothing that does not apply', () => {
    const items = ['x', 'y', 'z'].map((id) => ({ id, zh: `〔${id}〕`, en: id }));
    expect(
      sentence({ type: 'checklist', items }, { type: 'checklist', items: { x: 'no', y: 'not-applicable', z: 'no' } }),
    ).toBe('尚缺：〔x〕、〔z〕。');
  });

  it('names the level of a graded indicator', () => {
    expect(sentence({ type: 'graded', levels: [{ code: 'B', share: '0.8' }] }, { type: 'graded', level: 'B' })).toBe(
      '自评为 B 级。',
    );
  });

  it('is what the reviewers found, where they judged', () => {
    const judged = { judged: [{ level: 2, awarded: '1' }] };
    expect(sentence(EACH, members(), judged)).toBe('评审认定 1 分（按填报数据为 1.50 分）。');
    expect(sentence(EACH, null, { ...judged, printed: null, awarded: null })).toBe('评审认定 1 分。');
  });

  it('is nothing where the inputs do not fit the rule', () => {
    expect(sentence(EACH, { type: 'graded', level: 'B' })).toBe('');
  });
});
