import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Facts, Indicator, Rule } from '../../../src/model/generated/documents.js';
import { decimal, parseRational, toDecimal, toFraction } from '../../../src/model/rational.js';
import { latestStreak } from '../../../src/process/streak.js';
import { type IndicatorScore, scoreIndicator } from '../../../src/scoring/indicator.js';
import { memberShare } from '../../../src/scoring/rules/members.js';
import { finalTotals, scoreSubject } from '../../../src/scoring/subject.js';
import type { FactBook, FactRow } from '../../../src/standards/facts/fact-book.js';
import { largestRemainder } from '../../../src/statistics/allocation.js';
import { competitionRanks, cutAt } from '../../../src/statistics/ranking.js';
import { indicator, item, person, school, smallBook, smallStandard, when } from '../../support/small-book.js';

interface Vector {
  readonly case: string;
  readonly share?: string;
  readonly expect?: string | Readonly<Record<string, number>>;
  readonly weights?: Readonly<Record<string, number>>;
  readonly n?: number;
  readonly in?: string;
  readonly 'half-up'?: string;
  readonly 'half-even'?: string;
  readonly values?: readonly string[];
  readonly ranks?: readonly number[];
  readonly grade?: string;
  readonly total?: string;
  readonly [wrong: `wrong${string}`]: string;
}

const vectors = JSON.parse(
  readFileSync(new URL('../../fixtures/vectors/vectors.json', import.meta.url), 'utf8'),
) as readonly Vector[];
const seen = new Set<string>();

/** The only vector whose case begins so. */
function vector(start: string): Vector {
  const found = vectors.filter((candidate) => candidate.case.startsWith(start));
  if (found.length !== 1) throw new RangeError(`${found.length} vectors begin with ${start}`);
  seen.add((found[0] as Vector).case);
  return found[0] as Vector;
}

/** The first number that a vector expects: `0.00 (24.62% < 25.00%)` expects `0.00`. */
const points = (of: Vector): string => String(of.expect).split(' ')[0] as string;

function score(book: FactBook, rule: Rule, full: string, subject: FactRow = book.top): IndicatorScore {
  const only = indicator('I', full, rule);
  return scoreIndicator({ book, standard: smallStandard([only]), subject }, only);
}

/** Share and printed award, as the vectors tell them. */
const told = ({ share, awarded }: IndicatorScore) => ({
  share: share && toFraction(share),
  printed: awarded && toDecimal(awarded, 2),
});

const threshold = (
  metric: string,
  per: 'schoolYear' | 'semester' | 'month' | 'teachingWeek',
  target: number,
  more: object = {},
): Rule => ({
  type: 'threshold-count',
  metric,
  per,
  op: '>=',
  target,
  credit: 'each',
  ...more,
});

describe('rounding', () => {
  it.each(['1.005', '89.995', '89.985', '0.125', '79.994999'])('is exact of %s', (text) => {
    const found = vectors.find(
      (candidate) => candidate.case === 'rounding 2 decimals' && candidate.in === text,
    ) as Vector;
    expect(toDecimal(decimal(text), 2, 'half-up')).toBe(found['half-up']);
    expect(toDecimal(decimal(text), 2, 'half-even')).toBe(found['half-even']);
    seen.add('rounding 2 decimals');
  });
});

describe('counts against a threshold', () => {
  const lessons = (first: number, second: number): Facts => ({ lessons: { '1': first, '2': second } });

  it('are tested month by month, not in total', () => {
    const expected = vector('cadence: ');
    const group: FactRow = {
      id: 'G',
      grain: 'researchGroup',
      facts: { monthly: { '9月': 2, '10月': 0, '11月': 1, '12月': 1, '1月': 1 } },
      applicable: { semester: ['1'] },
    };
    expect(told(score(smallBook({ rows: [group] }), threshold('monthly', 'month', 1), '4', group))).toEqual({
      share: expected.share,
      printed: points(expected),
    });
    expect(points(expected)).not.toBe(expected.wrongTotalRule);
  });

  it('are shares of members, not a mean', () => {
    const expected = vector('share-of-members');
    const counts = [...Array.from({ length: 9 }, () => 32), 8, 8, 8];
    expect(counts.reduce((sum, count) => sum + count, 0) / counts.length).toBe(26);
    const rows = counts.map((count, place) =>
      person(`T${place}`, { lessons: { '1': count }, inPost: 'firstSemester' }),
    );
    expect(
      told(score(smallBook({ rows }), threshold('lessons', 'semester', 20, { over: 'person' }), '4')).printed,
    ).toBe(points(expected));
    const mean = threshold('lessons', 'semester', 20, { over: 'person', credit: 'mean' });
    expect(told(score(smallBook({ rows }), mean, '4')).printed).toBe(expected.wrongMeanRule);
  });

  it('are a mean where the standard says so', () => {
    const expected = vector('Guangzhou mean');
    const rows = [140, 100, 60].map((count, place) =>
      person(`T${place}`, { lessons: { '1': count }, inPost: 'firstSemester' }),
    );
    const mean = threshold('lessons', 'semester', 100, { over: 'person', credit: 'mean' });
    expect(told(score(smallBook({ rows }), mean, '8')).printed).toBe(points(expected));
    expect(
      told(score(smallBook({ rows }), threshold('lessons', 'semester', 100, { over: 'person' }), '8')).printed,
    ).toBe('5.33');
  });

  it('are taken per member over semesters, then over members', () => {
    const expected = vector('per member, two semesters');
    const rows = [lessons(20, 20), lessons(20, 20), lessons(20, 20), lessons(19, 20)].map((facts, place) =>
      person(`T${place}`, { ...facts, role: 'leader' }),
    );
    const rule = threshold('lessons', 'semester', 20, { over: 'person', where: [when('role', '=', 'leader')] });
    expect(told(score(smallBook({ rows }), rule, '3'))).toEqual({ share: expected.share, printed: points(expected) });
    expect(points(expected)).not.toBe(expected['wrongBothSemesters']);
  });

  it('are a mean of groups, not pooled', () => {
    const expected = vector('cadence over groups');
    const every = (code: string) => ({ '1': code, '2': code });
    const rows: FactRow[] = [
      { id: 'P1', grain: 'preparationGroup', facts: { weekly: { every: every('yes'), except: {} } } },
      {
        id: 'P2',
        grain: 'preparationGroup',
        facts: { weekly: { every: { '2': 'no' }, except: { '2': [3, 7] } } },
        applicable: { semester: ['2'] },
      },
    ];
    const book = smallBook({ rows });
    expect(told(score(book, threshold('weekly', 'teachingWeek', 1, { over: 'preparationGroup' }), '4'))).toEqual({
      share: expected.share,
      printed: points(expected),
    });
    expect(points(expected)).not.toBe(expected['wrongPooled']);
  });

  it('leave out the semester a member was on leave', () => {
    const expected = vector('member on leave');
    const rows = [person('T1', { lessons: { '2': 20 }, inPost: 'secondSemester' })];
    expect(
      told(score(smallBook({ rows }), threshold('lessons', 'semester', 20, { over: 'person' }), '4')).printed,
    ).toBe(points(expected));
  });
});

describe('ratios', () => {
  const linear = (num: string, den: string, target: string): Rule => ({
    type: 'ratio',
    score: 'linear',
    num,
    den,
    target,
    whenEmpty: 'none',
  });
  const trend: Rule = {
    type: 'ratio',
    score: 'trend',
    num: 'count',
    den: 'whole',
    op: '>',
    previous: { result: 'accepted', num: 'countBefore', den: 'wholeBefore' },
    ceiling: '1',
    equalCountsBelow: 10,
    appliesWhen: [when('isOld', '=', 'yes')],
  };
  const years = (count: number, whole: number, countBefore: number, wholeBefore: number) =>
    smallBook({ top: school({ count, whole, countBefore, wholeBefore, isOld: 'yes' }) });

  it('against a target below 1 are full before all is done', () => {
    const expected = vector('ratio 171/200');
    expect(
      told(score(smallBook({ top: school({ count: 171, whole: 200 }) }), linear('count', 'whole', '0.9'), '3')),
    ).toEqual({ share: '19/20', printed: points(expected) });
    expect(parseRational(expected.share ?? '')).toEqual({ numerator: 19n, denominator: 20n });
  });

  it('count subjects, so that a group of several counts for each', () => {
    const expected = vector('subjects with a school course');
    const rows: FactRow[] = [
      { id: 'G1', grain: 'researchGroup', facts: { subjects: ['语文'], courses: 1 } },
      { id: 'G2', grain: 'researchGroup', facts: { subjects: ['数学'], courses: 0 } },
      { id: 'G3', grain: 'researchGroup', facts: { subjects: ['音乐', '体育', '美术'], courses: 1 } },
    ];
    expect(told(score(smallBook({ rows }), linear('subjectsWithCourse', 'subjectsTaught', '1'), '3'))).toEqual({
      share: expected.share,
      printed: points(expected),
    });
    expect(points(expected)).not.toBe(expected['wrongByGroup']);
  });

  it('that fall though the count rose earn nothing', () => {
    const expected = vector('trend: 30/120');
    expect(expected.values).toEqual([toFraction({ numerator: 1n, denominator: 4n }), '16/65']);
    expect(told(score(years(32, 130, 30, 120), trend, '3')).printed).toBe(points(expected));
    expect(told(score(years(33, 130, 30, 120), trend, '3')).printed).toBe('3.00');
  });

  it('at the ceiling, or equal with few people, are met', () => {
    expect(told(score(years(12, 12, 12, 12), trend, '3')).printed).toBe(points(vector('trend at the ceiling')));
    expect(told(score(years(3, 8, 3, 8), trend, '3')).printed).toBe(points(vector('trend, fewer than 10')));
    expect(told(score(years(3, 10, 3, 10), trend, '3')).printed).toBe('0.00');
    expect(told(score(years(0, 8, 0, 8), trend, '3')).printed).toBe('0.00');
  });

  it('without a base year are not applicable', () => {
    expect(vector('trend, no base year').expect).toMatch(/^not applicable/);
    const fresh = smallBook({ top: school({ count: 3, whole: 8, isOld: 'no' }) });
    expect(score(fresh, trend, '3')).toMatchObject({ status: 'not-applicable', share: null, awarded: null });
  });
});

describe('lists of boxes', () => {
  it('are full at the stated number', () => {
    const items = ['a', 'b', 'c'].map((id) => ({ id, zh: id, en: id }));
    const book = smallBook({ judgements: [{ subject: 'S', values: { I: { a: 'yes', b: 'no', c: 'no' } } }] });
    expect(told(score(book, { type: 'checklist', items, fullAt: 2 }, '8')).printed).toBe(
      points(vector('checklist, 1 of 2')),
    );
  });
});

describe('totals', () => {
  const counted = (id: string, full: string, target: number): Indicator =>
    indicator(id, full, { ...threshold('count', 'schoolYear', target), credit: 'proportional' } as Rule);
  const dropped = (full: string): Indicator =>
    indicator('N', full, threshold('count', 'schoolYear', 1, { appliesWhen: [when('isOld', '=', 'no')] }));

  it('rescale what applies to 100', () => {
    const expected = vector('not applicable 5 of 100');
    const standard = smallStandard([dropped('5'), counted('I', '95', 95)]);
    const book = smallBook({ top: school({ count: 76, isOld: 'yes' }) });
    const totals = finalTotals(scoreSubject(book, { standard, nominatedOnly: false }, book.top));
    expect(totals.base && toDecimal(totals.base, 2)).toBe(points(expected));
  });

  it('grade on base minus deductions and rank on the total', () => {
    const expected = vector('base 89.00');
    const standard = smallStandard([counted('I', '100', 100)], {
      bonus: [
        {
          id: 'X',
          zh: 'X',
          en: 'X',
          clauses: ['X1'],
          rule: {
            type: 'bonus',
            over: 'item',
            where: [],
            level: 'rank',
            table: { city: '3' },
            bestOnlyPer: ['title'],
            cap: '10',
          },
        },
      ],
      deductions: [
        { id: 'N', zh: 'N', en: 'N', rule: { type: 'deduction', metric: 'faults', perEvent: '1', cap: '5' } },
      ],
    });
    const book = smallBook({
      top: school({ count: 89 }),
      rows: [item('R1'), item('R2')],
      records: { S: { faults: 1 } },
    });
    const totals = finalTotals(scoreSubject(book, { standard, nominatedOnly: false }, book.top));
    expect([totals.grade, totals.total && toDecimal(totals.total, 2)]).toEqual([expected.grade, expected.total]);
  });

  it('are withheld when a needed fact is blank', () => {
    expect(vector('blank required fact').expect).toMatch(/total null/);
    const standard = smallStandard([
      counted('I', '50', 100),
      indicator('J', '50', threshold('whole', 'schoolYear', 1)),
    ]);
    const book = smallBook({ top: school({ count: 100 }) });
    const scored = scoreSubject(book, { standard, nominatedOnly: false }, book.top);
    expect(finalTotals(scored)).toMatchObject({ base: null, total: null, grade: null });
    expect(scored.indicators.map(({ status }) => status)).toEqual(['scored', 'blank']);
  });
});

describe('selection', () => {
  it('shares places out by the largest remainder', () => {
    const { weights = {}, n = 0, expect: expected } = vector('largest remainder');
    const shared = largestRemainder(
      Object.entries(weights).map(([id, weight]) => ({ id, weight })),
      n,
    );
    expect(Object.fromEntries(shared.map(({ id, places }) => [id, places]))).toEqual(expected);
  });

  it('sends a tie at the cut to the panel', () => {
    const expected = vector('ties for 3 places');
    const ranked = competitionRanks(
      ['95.10', '94.00', '93.50', '93.50'].map((text, place) => ({ id: `S${place}`, score: decimal(text) })),
    );
    expect(ranked.map(({ rank }) => rank)).toEqual(expected.ranks);
    expect(cutAt(ranked, 3).panel.map(({ id }) => id)).toEqual(['S2', 'S3']);
  });

  it('revokes a title after two bad years in a row, not across a gap', () => {
    const expected = vector('streak');
    const rule = { grade: 'unqualified', length: 2, gap: 'breaks' } as const;
    const year = (schoolYear: string, grade: string | null) => ({ schoolYear, grade });
    expect([
      expected.expect,
      latestStreak([year('2024-2025', 'unqualified'), year('2025-2026', 'unqualified')], rule).hit,
    ]).toEqual(['revoke title', true]);
    expect(
      latestStreak([year('2023-2024', 'unqualified'), year('2024-2025', null), year('2025-2026', 'unqualified')], rule)
        .hit,
    ).toBe(false);
  });
});

describe('the vectors', () => {
  it('are all used', () => {
    expect(vectors.map((one) => one.case).filter((name) => !seen.has(name))).toEqual([]);
  });

  it('would tell a pooled mean from a mean of groups', () => {
    const pooled = memberShare(
      { type: 'threshold-count', metric: 'weekly', per: 'teachingWeek', op: '>=', target: 1, credit: 'each' },
      {
        type: 'members',
        periods: ['all'],
        histogram: [
          { values: ['1'], members: 58 },
          { values: ['0'], members: 2 },
        ],
      },
    );
    expect(toFraction(pooled)).toBe('29/30');
  });
});
