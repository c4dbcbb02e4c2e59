import { describe, expect, it } from 'vitest';
import type { Rule, Standard } from '../../../src/model/generated/documents.js';
import { type Rational, toDecimal, toFraction } from '../../../src/model/rational.js';
import { scoreAll } from '../../../src/scoring/score.js';
import { type Application, finalTotals, ownTotals, scoreSubject } from '../../../src/scoring/subject.js';
import { effectiveOf } from '../../../src/scoring/totals.js';
import type { FactBook, FactRow } from '../../../src/standards/facts/fact-book.js';
import { indicator, item, person, school, smallBook, smallStandard, when } from '../../support/small-book.js';

const proportional = (target = 100): Rule => ({
  type: 'threshold-count',
  metric: 'count',
  per: 'schoolYear',
  op: '>=',
  target,
  credit: 'proportional',
});
const reached = (metric: string, more: object = {}): Rule => ({
  type: 'threshold-count',
  metric,
  per: 'schoolYear',
  op: '>=',
  target: 1,
  credit: 'each',
  ...more,
});

const score = (
  standard: Standard,
  facts: FactRow['facts'],
  changes: Partial<FactBook> = {},
  application: Partial<Application> = {},
) => {
  const book = smallBook({ top: school(facts), ...changes });
  return scoreSubject(book, { standard, nominatedOnly: false, ...application }, book.top);
};
const text = (value: Rational | null): string | null => value && toFraction(value);
const grade = (standard: Standard, facts: FactRow['facts'], changes: Partial<FactBook> = {}) =>
  ownTotals(score(standard, facts, changes)).grade;

const whole = smallStandard([indicator('I', '100', proportional())]);

describe('the grade', () => {
  it.each([
    [100, 'excellent'],
    [90, 'excellent'],
    [89, 'good'],
    [80, 'good'],
    [60, 'qualified'],
    [59, 'unqualified'],
    [0, 'unqualified'],
  ])('of %i points is %s', (count, expected) => {
    expect(grade(whole, { count })).toBe(expected);
  });

  it('goes by the printed value', () => {
    const fine = smallStandard([indicator('I', '100', proportional(100_000))]);
    expect([grade(fine, { count: 89_995 }), grade(fine, { count: 89_994 })]).toEqual(['excellent', 'good']);
    const even = { ...fine, rounding: { decimals: 0, mode: 'half-even' } } as const;
    expect([grade(even, { count: 88_500 }), grade(even, { count: 89_500 })]).toEqual(['good', 'excellent']);
  });

  it('is withheld with a blank, and the total with it', () => {
    expect(ownTotals(score(whole, {}))).toMatchObject({
      base: null,
      total: null,
      gradeScore: null,
      grade: null,
      guardFailed: null,
    });
  });

  it('is none where nothing applies', () => {
    const nothing = smallStandard([
      indicator('I', '100', reached('count', { appliesWhen: [when('isOld', '=', 'yes')] })),
    ]);
    const totals = ownTotals(score(nothing, { isOld: 'no' }));
    expect([text(totals.base), totals.grade, text(totals.applicablePoints)]).toEqual([null, null, '0']);
  });
});

describe('key indicators', () => {
  const guard = { grade: 'excellent', elseGrade: 'good', minShare: '0.9', compare: 'printed' } as const;
  const guarded = (key: Rule, change: Partial<Standard> = {}) =>
    smallStandard([indicator('I', '97', proportional()), indicator('K', '3', key, true)], { guard, ...change });
  const lessons = (...counts: readonly number[]) =>
    counts.map((count, place) => person(`T${place}`, { lessons: { '1': count, '2': count } }));
  const each: Rule = {
    type: 'threshold-count',
    metric: 'lessons',
    per: 'semester',
    op: '>=',
    target: 20,
    credit: 'each',
    over: 'person',
  };

  it('below their guard lower the best grade only', () => {
    const totals = (count: number, rows: readonly FactRow[]) => ownTotals(score(guarded(each), { count }, { rows }));
    expect(totals(100, lessons(20, 20, 20, 0))).toMatchObject({ grade: 'good', guardFailed: ['K'] });
    expect(totals(100, lessons(20, 20, 20, 20))).toMatchObject({ grade: 'excellent', guardFailed: [] });
    expect(totals(70, lessons(20, 0))).toMatchObject({ grade: 'qualified', guardFailed: ['K'] });
  });

  it('are compared as printed, or exactly', () => {
    // 3 points at 89.9 %: exactly 2.697, printed 2.70.
    const almost = {
      type: 'threshold-count',
      metric: 'whole',
      per: 'schoolYear',
      op: '>=',
      target: 1000,
      credit: 'proportional',
    } as const;
    expect(grade(guarded(almost), { count: 100, whole: 899 })).toBe('excellent');
    expect(grade(guarded(almost, { guard: { ...guard, compare: 'exact' } }), { count: 100, whole: 899 })).toBe('good');
  });

  it('may miss a few member-semesters where the programme says so', () => {
    const rows = [person('T1', { lessons: { '1': 19, '2': 20 } }), person('T2', { lessons: { '1': 20, '2': 20 } })];
    const lenient = { ...guard, missesAllowed: 1 };
    expect(grade(guarded(each), { count: 100 }, { rows })).toBe('good');
    expect(grade(guarded(each, { guard: lenient }), { count: 100 }, { rows })).toBe('excellent');
    expect(grade(guarded(each, { guard: lenient }), { count: 100 }, { rows: lessons(19, 20) })).toBe('good');
  });

  it('judged by others are not forgiven', () => {
    const rows = lessons(20, 20);
    const reviews = [{ level: 2, subject: 'S', awards: { K: '2' } }];
    const judged = score(guarded(each, { guard: { ...guard, missesAllowed: 9 } }), { count: 100 }, { rows, reviews });
    expect([ownTotals(judged).grade, finalTotals(judged).grade]).toEqual(['excellent', 'good']);
  });
});

describe('bonus, deductions and vetoes', () => {
  const rich = (change: Partial<Standard> = {}) =>
    smallStandard([indicator('I', '100', proportional())], {
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
            table: { city: '6' },
            bestOnlyPer: ['title'],
            cap: '20',
          },
        },
      ],
      deductions: [
        { id: 'N', zh: 'N', en: 'N', rule: { type: 'deduction', metric: 'faults', perEvent: '2', cap: '4' } },
      ],
      vetoes: [
        {
          id: 'V',
          zh: 'V',
          en: 'V',
          enabled: true,
          effect: 'grade-cap:qualified',
          rule: { type: 'veto', metric: 'faults', op: '>=', value: 3 },
        },
      ],
      ...change,
    });

  it('add up to the total; the grade leaves the bonus out', () => {
    const scored = score(rich(), { count: 88 }, { rows: [item('R1'), item('R2')], records: { S: { faults: 1 } } });
    const totals = ownTotals(scored);
    expect([
      text(scored.bonusTotal),
      text(scored.deductionTotal),
      text(totals.total),
      text(totals.gradeScore),
      totals.grade,
    ]).toEqual(['10', '2', '96', '86', 'good']);
  });

  it('count for the grade where the standard says so', () => {
    expect(grade(rich({ gradeOn: 'total' }), { count: 88 }, { rows: [item('R1')] })).toBe('excellent');
  });

  it('never go below 0', () => {
    const totals = ownTotals(score(rich(), { count: 1 }, { records: { S: { faults: 2 } } }));
    expect([text(totals.total), text(totals.gradeScore)]).toEqual(['0', '0']);
  });

  it('cap the grade when a veto is in force and hit', () => {
    const hit = { records: { S: { faults: 3 } } };
    expect(grade(rich(), { count: 100 }, hit)).toBe('qualified');
    expect(grade(rich(), { count: 50 }, hit)).toBe('unqualified');
    expect(grade(rich(), { count: 100 }, { records: { S: { faults: 2 } } })).toBe('excellent');
    const off = rich({ vetoes: rich().vetoes.map((veto) => ({ ...veto, enabled: false })) });
    expect(grade(off, { count: 100 }, hit)).toBe('excellent');
    const switchedOn = score(off, { count: 100 }, hit, { effective: { ...effectiveOf(off), vetoes: ['V'] } });
    expect(ownTotals(switchedOn).grade).toBe('qualified');
  });

  it('withhold the total while an item is blank, but not the base', () => {
    const blank: FactRow = { id: 'R9', grain: 'item', facts: { title: 'A', date: '2026-01-01', owner: 'S' } };
    const totals = ownTotals(score(rich(), { count: 88 }, { rows: [blank] }));
    expect([text(totals.base), totals.total, totals.grade]).toEqual(['88', null, null]);
  });
});

describe('levels', () => {
  const two = smallStandard([indicator('I', '60', proportional(60)), indicator('J', '40', reached('whole'))]);
  const review = (level: number, awards: Readonly<Record<string, string>>) => ({ level, subject: 'S', awards });
  const levels = (reviews: FactBook['reviews'], facts: FactRow['facts'] = { count: 60, whole: 1 }) =>
    score(two, facts, { reviews }).levels.map(({ level, totals, gap, flag, adjudicate }) => [
      level,
      text(totals.base),
      text(gap),
      flag,
      adjudicate,
    ]);

  it('keep what they do not judge, and are compared with the level below', () => {
    expect(levels([review(2, { I: '54' }), review(3, { J: '30.5' })])).toEqual([
      [1, '100', null, false, false],
      [2, '94', '6', true, false],
      [3, '169/2', '19/2', true, false],
    ]);
  });

  it('may skip a level, and come in any order', () => {
    expect(levels([review(4, { I: '40' }), review(2, { I: '60' })])).toEqual([
      [1, '100', null, false, false],
      [2, '100', '0', false, false],
      [4, '80', '20', true, true],
    ]);
  });

  it('are told exactly at the limits of the gap', () => {
    expect(levels([review(2, { I: '55' })])[1]).toEqual([2, '95', '5', false, false]);
    expect(levels([review(2, { I: '50' })])[1]).toEqual([2, '90', '10', true, false]);
    expect(levels([review(2, { I: '49.99' })])[1]).toEqual([2, '8999/100', '1001/100', true, true]);
  });

  it('judge what is blank, but not what does not apply', () => {
    expect(levels([review(2, { I: '30' })], { whole: 1 })).toEqual([
      [1, null, null, false, false],
      [2, '70', null, false, false],
    ]);
    const inapplicable = smallStandard([
      indicator('I', '60', proportional(60)),
      indicator('J', '40', reached('whole', { appliesWhen: [when('isOld', '=', 'yes')] })),
    ]);
    const judged = score(inapplicable, { count: 60, isOld: 'no' }, { reviews: [review(2, { J: '40' })] });
    expect(text(finalTotals(judged).base)).toBe('100');
  });

  it('are those of the subject and standard', () => {
    expect(
      levels([
        { ...review(2, { I: '0' }), subject: 'G1' },
        { ...review(2, { I: '0' }), standard: 'other' },
      ]),
    ).toHaveLength(1);
  });
});

describe('waivers', () => {
  it('take an indicator out, with who decided and why', () => {
    const two = smallStandard([indicator('I', '60', proportional(60)), indicator('J', '40', reached('whole'))]);
    const waiver = { subject: 'S', indicator: 'J', by: '区教育局', reason: '新校' };
    const scored = score(two, { count: 30 }, { waivers: [waiver] });
    expect(scored.indicators[1]).toMatchObject({ status: 'not-applicable', waiver });
    expect(text(ownTotals(scored).base)).toBe('50');
    expect(ownTotals(score(two, { count: 30 }, { waivers: [{ ...waiver, standard: 'other' }] })).base).toBeNull();
  });
});

describe('eligibility', () => {
  const eligible = (
    rule: object,
    facts: FactRow['facts'] = { count: 100 },
    changes: Partial<FactBook> = {},
    change: Partial<Standard> = {},
  ) => {
    const item_ = { id: 'Q', zh: 'Q', en: 'Q', soft: false, rule: { type: 'eligibility', ...rule } };
    return score(
      smallStandard([indicator('I', '100', proportional(), true)], { eligibility: [item_ as never], ...change }),
      facts,
      changes,
    ).eligibility[0]?.met;
  };

  it.each([
    ['a fact that is met', { test: 'fact-threshold', metric: 'count', op: '>=', value: 100 }, true],
    ['a fact that is not met', { test: 'fact-threshold', metric: 'count', op: '>', value: 100 }, false],
    ['a fact that is blank', { test: 'fact-threshold', metric: 'whole', op: '>', value: 1 }, null],
    ['a fact that is not stated', { test: 'fact-threshold', metric: 'count' }, null],
    ['a level that has not judged', { test: 'grade-at-level', level: 2, atLeast: 'good' }, null],
    ['the first level', { test: 'grade-at-level', level: 1, atLeast: 'good' }, true],
    ['a grade of another standard', { test: 'grade-at-level', standard: 'other', level: 1, atLeast: 'good' }, null],
    ['key indicators', { test: 'key-indicators' }, true],
    ['key indicators of another standard', { test: 'key-indicators', standard: 'other' }, null],
    ['awards', { test: 'award-count', op: '>=', value: 1 }, null],
    ['a panel', { test: 'panel-decision' }, null],
    ['no veto', { test: 'no-veto' }, true],
  ])('by %s is told', (_, rule, expected) => {
    expect(eligible(rule)).toBe(expected);
  });

  it('by grade goes by the order of the grades', () => {
    const atLeast = (code: string, count: number) =>
      eligible({ test: 'grade-at-level', level: 1, atLeast: code }, { count });
    expect([atLeast('good', 85), atLeast('excellent', 85), atLeast('unqualified', 0)]).toEqual([true, false, true]);
  });

  it('by key indicators and vetoes follows the score', () => {
    const guard = { grade: 'excellent', elseGrade: 'good', minShare: '0.9', compare: 'printed' } as const;
    expect([
      eligible({ test: 'key-indicators' }, { count: 89 }, {}, { guard }),
      eligible({ test: 'key-indicators' }, {}, {}, { guard }),
    ]).toEqual([false, null]);
    const vetoes = [
      {
        id: 'V',
        zh: 'V',
        en: 'V',
        enabled: true,
        effect: 'disqualify-award',
        rule: { type: 'veto', metric: 'faults', op: '>=', value: 1 } as const,
      },
    ];
    expect(eligible({ test: 'no-veto' }, { count: 100 }, { records: { S: { faults: 1 } } }, { vetoes })).toBe(false);
  });

  it('by nominations counts those of the standard', () => {
    const rule = { test: 'nomination-quota', per: 'school', op: '<=', value: 1 };
    const nominated = [{ subject: 'S' }, { subject: 'S', standard: 'other' }, { subject: 'G1' }];
    expect(eligible(rule, { count: 1 }, { nominated })).toBe(true);
    const rows: readonly FactRow[] = ['G1', 'G2'].map((id) => ({ id, grain: 'researchGroup', facts: {} }));
    const standard = smallStandard([indicator('I', '100', reached('courses'))], {
      subjectKind: 'researchGroup',
      eligibility: [{ id: 'Q', zh: 'Q', en: 'Q', soft: false, rule: { type: 'eligibility', ...rule } as never }],
    });
    const book = smallBook({
      rows,
      nominated: [{ subject: 'G1' }, { subject: 'G2', standard: standard.id }, { subject: 'G2', standard: 'other' }],
    });
    expect(scoreSubject(book, { standard, nominatedOnly: true }, rows[0] as FactRow).eligibility[0]?.met).toBe(false);
  });
});

describe('subjects', () => {
  const groups: readonly FactRow[] = ['G1', 'G2'].map((id, place) => ({
    id,
    grain: 'researchGroup',
    facts: { courses: place },
  }));
  const standard = smallStandard([indicator('I', '100', reached('courses'))], { subjectKind: 'researchGroup' });

  it('are all of the standard’s kind; those that were not nominated are only calculated', () => {
    const scores = scoreAll(smallBook({ rows: groups, nominated: [{ subject: 'G2' }] }), [
      { standard, nominatedOnly: true },
      { standard: whole, nominatedOnly: false },
    ]);
    expect(scores.map(({ subject, status }) => [subject.id, status])).toEqual([
      ['G1', 'not-applied'],
      ['G2', 'scored'],
      ['S', 'scored'],
    ]);
    expect(scores.map((one) => one.indicators[0]?.awarded && toDecimal(one.indicators[0].awarded, 0))).toEqual([
      '0',
      '100',
      null,
    ]);
  });
});
