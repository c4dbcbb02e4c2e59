import { describe, expect, it } from 'vitest';
import type { IndicatorResult, Result, Rule, Standard } from '../../../src/model/generated/documents.js';
import { toFraction } from '../../../src/model/rational.js';
import { rescore } from '../../../src/scoring/rescore.js';
import { scoreAll } from '../../../src/scoring/score.js';
import { applicationsOf } from '../../../src/workflows/assessment.js';
import { factBookOf } from '../../../src/workflows/fact-book.js';
import { resultsOf } from '../../../src/workflows/result-document.js';
import { submissionOf } from '../../../src/workflows/submission.js';
import { hasher, SCHOOL_ID, STAMP } from '../../support/sample-school.js';
import { cleanWorkbook, contextOf, type SampleWorkbook, typed } from '../../support/sample-workbook.js';
import { indicator, smallStandard, when } from '../../support/small-book.js';

const named = (id: string) => ({ id, zh: id, en: id });

/** One indicator of every type, 100 points together, with a bonus, a deduction and a veto. */
const STANDARD: Standard = smallStandard(
  [
    indicator(
      'M',
      '40',
      {
        type: 'threshold-count',
        metric: 'lessons',
        per: 'semester',
        op: '>=',
        target: 20,
        credit: 'each',
        over: 'person',
      },
      true,
    ),
    indicator('R', '20', {
      type: 'ratio',
      score: 'linear',
      num: 'count',
      den: 'whole',
      target: '1',
      whenEmpty: 'none',
    }),
    indicator('C', '20', {
      type: 'checklist',
      items: [named('a'), named('b'), { ...named('c'), appliesWhen: [when('isOld', '=', 'yes')] }],
    }),
    indicator('G', '10', {
      type: 'graded',
      levels: [
        { code: 'A', share: '1' },
        { code: 'B', share: '0.8' },
      ],
    }),
    indicator('N', '10', {
      type: 'quota',
      metric: 'count',
      per: 'schoolYear',
      mode: 'exact',
      value: 2,
      appliesWhen: [when('isOld', '=', 'yes')],
    }),
  ],
  {
    bonus: [
      {
        ...named('X'),
        clauses: ['X1'],
        rule: {
          type: 'bonus',
          over: 'item',
          where: [],
          level: 'rank',
          table: { nation: '3', city: '1' },
          bestOnlyPer: ['title'],
          cap: '4',
        },
      },
    ],
    deductions: [{ ...named('D'), rule: { type: 'deduction', metric: 'faults', perEvent: '1', cap: '3' } }],
    vetoes: [
      {
        ...named('V'),
        enabled: true,
        effect: 'grade-cap:qualified',
        rule: { type: 'veto', metric: 'faults', op: '>=', value: 5 },
      },
    ],
    guard: { grade: 'excellent', elseGrade: 'good', minShare: '0.9', compare: 'printed' },
  },
);

const entry = (
  id: string,
  share: string,
  awarded: string,
  printed: string,
  inputs: IndicatorResult['inputs'],
): IndicatorResult => ({
  id,
  status: 'scored',
  share,
  awarded,
  printed,
  inputs,
  cells: [],
});

/** 35 of 40, 10 of 20, 10 of 20, 8 of 10 and one that does not apply: 63 of 90, that is 70; bonus 4, deduction 2. */
const RESULT: Result = {
  kind: 'result',
  formatVersion: '1.0',
  ...STAMP,
  derivedFrom: [],
  id: '00000000-0000-5000-8000-000000000000',
  programme: { id: 'p', sha256: '0'.repeat(64) },
  standard: { id: STANDARD.id, sha256: '0'.repeat(64) },
  schoolYear: '2025-2026',
  school: { id: 'S', name: '学校', unit: 'u', category: '初中', stages: ['junior'] },
  subject: { id: 'S', grain: 'school', name: '学校' },
  level: 1,
  status: 'scored',
  effective: {
    grades: STANDARD.grades,
    guard: STANDARD.guard,
    rounding: STANDARD.rounding,
    gradeOn: STANDARD.gradeOn,
    bonusCap: STANDARD.bonusCap,
  },
  indicators: [
    entry('M', '7/8', '35', '35.00', {
      type: 'members',
      periods: ['1', '2'],
      histogram: [
        { values: ['20', '19'], members: 1 },
        { values: ['20', '20'], members: 3 },
      ],
    }),
    entry('R', '1/2', '10', '10.00', { type: 'ratio', num: 3, den: 6 }),
    entry('C', '1/2', '10', '10.00', { type: 'checklist', items: { a: 'yes', b: 'no', c: 'not-applicable' } }),
    entry('G', '4/5', '8', '8.00', { type: 'graded', level: 'B' }),
    { id: 'N', status: 'not-applicable', share: null, awarded: null, printed: null, inputs: null, cells: [] },
  ],
  dimensions: [{ id: 'D', awarded: '63', printed: '63.00', applicablePoints: '90.00' }],
  applicablePoints: '90.00',
  bonus: [
    {
      id: 'X',
      awarded: '4',
      inputs: [
        { ordinal: 1, level: 'nation', counted: true },
        { ordinal: 1, level: 'city', counted: false },
        { ordinal: 2, level: 'city', counted: true },
      ],
    },
  ],
  bonusTotal: '4',
  deductions: [{ id: 'D', events: 2, taken: '2' }],
  deductionTotal: '2',
  base: '70',
  basePrinted: '70.00',
  gradeScore: '68.00',
  total: '72.00',
  totalExact: '72',
  guardFailed: ['M'],
  grade: 'qualified',
  vetoes: [],
  blankIndicators: [],
  eligibility: [],
};

const told = (result: Result, standard = STANDARD) =>
  rescore(result, standard).differences.map(({ path, printed, computed }) => `${path}: ${printed} ≠ ${computed}`);
const withEntry = (id: string, change: Partial<IndicatorResult>): Result => ({
  ...RESULT,
  indicators: RESULT.indicators.map((one) => (one.id === id ? { ...one, ...change } : one)),
});

describe('an honest result', () => {
  it('is computed again without a difference', () => {
    const again = rescore(RESULT, STANDARD);
    expect(again.differences).toEqual([]);
    expect(
      [again.base, again.total, again.bonusTotal, again.deductionTotal].map((value) => value && toFraction(value)),
    ).toEqual(['70', '72', '4', '2']);
    expect([again.grade, again.own.guardFailed]).toEqual(['qualified', ['M']]);
  });

  it('may have a blank, and then no total', () => {
    const blank = {
      ...withEntry('G', { status: 'blank', share: null, awarded: null, printed: null, inputs: null }),
      dimensions: [{ id: 'D', awarded: null, printed: null, applicablePoints: '90.00' }],
      base: null,
      basePrinted: null,
      gradeScore: null,
      total: null,
      totalExact: null,
      guardFailed: null,
      grade: null,
      blankIndicators: ['G'],
    } satisfies Result;
    expect(told(blank)).toEqual([]);
    expect(told({ ...blank, grade: 'good', total: '88.00' })).toEqual(['/total: 88.00 ≠ null', '/grade: good ≠ null']);
  });

  it('of a group that was not nominated has no total either', () => {
    const none = {
      base: null,
      basePrinted: null,
      gradeScore: null,
      total: null,
      totalExact: null,
      guardFailed: null,
      grade: null,
    };
    expect(told({ ...RESULT, ...none, status: 'not-applied' })).toEqual([]);
    expect(rescore({ ...RESULT, ...none, status: 'not-applied' }, STANDARD).grade).toBeNull();
  });

  it('may carry the judgement of other levels', () => {
    const judged = withEntry('M', { level: 2, judged: [{ level: 2, awarded: '26' }] });
    const totals = {
      base: '60',
      basePrinted: '60.00',
      gradeScore: '58.00',
      total: '62.00',
      totalExact: '62',
      guardFailed: ['M'],
      grade: 'unqualified',
    };
    const reviewed: Result = {
      ...judged,
      levels: [
        { level: 1, base: '70', total: '72.00', gradeScore: '68.00', grade: 'qualified' },
        {
          level: 2,
          base: '60',
          total: '62.00',
          gradeScore: '58.00',
          grade: 'unqualified',
          gap: '10',
          flag: true,
          adjudicate: false,
        },
      ],
      final: { ...totals, dimensions: [{ id: 'D', awarded: '54', printed: '54.00', applicablePoints: '90.00' }] },
    };
    expect(told(reviewed)).toEqual([]);
    expect(rescore(reviewed, STANDARD).grade).toBe('unqualified');
    expect(told({ ...reviewed, final: { ...totals, grade: 'good', dimensions: [] } })).toEqual([
      '/final/grade: good ≠ unqualified',
      '/final/dimensions: null ≠ D',
    ]);
    expect(told({ ...reviewed, levels: reviewed.levels?.slice(0, 1) ?? [] })).toEqual(['/levels: null ≠ 2']);
    expect(told(judged)).toEqual(['/levels: null ≠ 1', '/levels: null ≠ 2', '/final: null ≠ 62.00']);
    const gap = reviewed.levels?.map((level) => (level.level === 2 ? { ...level, gap: '1', base: '69' } : level)) ?? [];
    expect(told({ ...reviewed, levels: gap })).toEqual(['/levels/1/base: 69 ≠ 60', '/levels/1/gap: 1 ≠ 10']);
    expect(told(withEntry('M', { judged: [{ level: 2, awarded: '40.01' }] }))[0]).toBe(
      '/indicators/0/judged/0/awarded: 40.01 ≠ 40',
    );
  });
});

describe('a changed result', () => {
  it.each<[string, Result, readonly string[]]>([
    ['a total', { ...RESULT, total: '92.00' }, ['/total: 92.00 ≠ 72.00']],
    ['an exact total', { ...RESULT, totalExact: '92' }, ['/totalExact: 92 ≠ 72']],
    ['a base', { ...RESULT, base: '90', basePrinted: '90.00' }, ['/base: 90 ≠ 70', '/basePrinted: 90.00 ≠ 70.00']],
    ['a grade', { ...RESULT, grade: 'excellent' }, ['/grade: excellent ≠ qualified']],
    ['a grade score', { ...RESULT, gradeScore: '90.00' }, ['/gradeScore: 90.00 ≠ 68.00']],
    ['a guard', { ...RESULT, guardFailed: [] }, ['/guardFailed:  ≠ M']],
    [
      'an award',
      withEntry('R', { awarded: '20', printed: '20.00' }),
      ['/indicators/1/awarded: 20 ≠ 10', '/indicators/1/printed: 20.00 ≠ 10.00'],
    ],
    ['a share', withEntry('R', { share: '1' }), ['/indicators/1/share: 1 ≠ 1/2']],
    [
      'a dimension',
      { ...RESULT, dimensions: [{ id: 'D', awarded: '90', printed: '90.00', applicablePoints: '100.00' }] },
      [
        '/dimensions/0/awarded: 90 ≠ 63',
        '/dimensions/0/printed: 90.00 ≠ 63.00',
        '/dimensions/0/applicablePoints: 100.00 ≠ 90.00',
      ],
    ],
    [
      'a dimension that is not there',
      { ...RESULT, dimensions: [{ id: 'E', awarded: '1', printed: '1.00', applicablePoints: '1.00' }] },
      ['/dimensions: null ≠ D', '/dimensions/0/id: E ≠ null'],
    ],
    ['the applicable points', { ...RESULT, applicablePoints: '63.00' }, ['/applicablePoints: 63.00 ≠ 90.00']],
    ['the bonus', { ...RESULT, bonusTotal: '10' }, ['/bonusTotal: 10 ≠ 4']],
    [
      'the points of a bonus',
      { ...RESULT, bonus: [{ ...(RESULT.bonus[0] as Result['bonus'][number]), awarded: '9' }] },
      ['/bonus/0/awarded: 9 ≠ 4'],
    ],
    ['what is taken', { ...RESULT, deductions: [{ id: 'D', events: 2, taken: '0' }] }, ['/deductions/0/taken: 0 ≠ 2']],
    ['the sum of what is taken', { ...RESULT, deductionTotal: '0' }, ['/deductionTotal: 0 ≠ 2']],
    ['the list of blanks', { ...RESULT, blankIndicators: ['R'] }, ['/blankIndicators: R ≠ ']],
  ])('differs in %s, and there only', (_, result, expected) => {
    expect(told(result)).toEqual(expected);
  });

  it.each<[string, Result, string]>([
    ['a bonus that is left out', { ...RESULT, bonus: [] }, '/bonus: null ≠ X'],
    ['a deduction that is left out', { ...RESULT, deductions: [] }, '/deductions: null ≠ D'],
    ['an indicator that is left out', { ...RESULT, indicators: RESULT.indicators.slice(1) }, '/indicators: null ≠ M'],
    [
      'an indicator that is told twice',
      { ...RESULT, indicators: [...RESULT.indicators, RESULT.indicators[1] as IndicatorResult] },
      '/indicators/5/id: R ≠ null',
    ],
    [
      'an indicator that the standard does not have',
      { ...RESULT, indicators: [...RESULT.indicators, { ...(RESULT.indicators[1] as IndicatorResult), id: 'Z' }] },
      '/indicators/5/id: Z ≠ null',
    ],
    ['a bonus that is told twice', { ...RESULT, bonus: [...RESULT.bonus, ...RESULT.bonus] }, '/bonus/1/id: X ≠ null'],
    [
      'a deduction of nothing known',
      { ...RESULT, deductions: [...RESULT.deductions, { id: 'E', events: 0, taken: '0' }] },
      '/deductions/1/id: E ≠ null',
    ],
    [
      'a dimension that is told twice',
      { ...RESULT, dimensions: [...RESULT.dimensions, ...RESULT.dimensions] },
      '/dimensions/1/id: D ≠ null',
    ],
    [
      'a veto that was not hit',
      { ...RESULT, vetoes: [{ id: 'V', effect: 'grade-cap:qualified', events: 4 }] },
      '/vetoes/0: V ≠ null',
    ],
    ['a veto that is not there', { ...RESULT, vetoes: [{ id: 'W', effect: 'x', events: 9 }] }, '/vetoes/0: W ≠ null'],
    [
      'a veto with another effect',
      { ...RESULT, vetoes: [{ id: 'V', effect: 'none', events: 5 }] },
      '/vetoes/0/effect: none ≠ grade-cap:qualified',
    ],
  ])('is found out by %s', (_, result, expected) => {
    expect(told(result)).toContain(expected);
  });

  it('is found out by an indicator that always applies', () => {
    const dropped = withEntry('R', {
      status: 'not-applicable',
      share: null,
      awarded: null,
      printed: null,
      inputs: null,
    });
    expect(told(dropped)).toContain('/indicators/1/status: not-applicable ≠ scored');
    expect(
      told(
        withEntry('R', {
          status: 'not-applicable',
          share: null,
          awarded: null,
          printed: null,
          inputs: null,
          waived: { by: '区教育局', reason: '新校' },
        }),
      ),
    ).not.toContain('/indicators/1/status: not-applicable ≠ scored');
  });
});

describe('a trace that leaves something out', () => {
  it.each<[string, string, IndicatorResult['inputs']]>([
    ['boxes that were not ticked', 'C', { type: 'checklist', items: { a: 'yes' } }],
    ['a box that always applies', 'C', { type: 'checklist', items: { a: 'yes', b: 'not-applicable', c: 'yes' } }],
    ['a box that is not there', 'C', { type: 'checklist', items: { a: 'yes', b: 'yes', c: 'yes', d: 'yes' } }],
    ['a period', 'M', { type: 'members', periods: ['1', '2'], histogram: [{ values: ['20'], members: 4 }] }],
    ['a level that is not there', 'G', { type: 'graded', level: 'S' }],
    ['inputs of another kind', 'R', { type: 'graded', level: 'A' }],
    ['all inputs', 'R', null],
  ])('earns nothing: %s', (_, id, inputs) => {
    const place = RESULT.indicators.findIndex((one) => one.id === id);
    expect(told(withEntry(id, { inputs }))[0]).toBe(`/indicators/${place}/status: scored ≠ blank`);
  });

  const scored = (rule: Rule, inputs: NonNullable<IndicatorResult['inputs']>) => {
    const standard = smallStandard([indicator('I', '100', rule)]);
    const one = entry('I', '1', '100', '100.00', inputs);
    return rescore({ ...RESULT, indicators: [one] }, standard).indicators[0]?.status;
  };
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
  const own: Rule = {
    type: 'threshold-count',
    metric: 'count',
    per: 'schoolYear',
    op: '>=',
    target: 1,
    credit: 'proportional',
  };
  const year = (values: readonly string[], members = 1) =>
    ({ type: 'members', periods: ['year'], histogram: [{ values, members }] }) as const;

  it.each<[string, Rule, NonNullable<IndicatorResult['inputs']>, string]>([
    ['last year of a trend', trend, { type: 'ratio', num: 1, den: 2 }, 'blank'],
    ['nothing of a trend', trend, { type: 'ratio', num: 1, den: 2, previousNum: 0, previousDen: 2 }, 'scored'],
    ['members where the subject is the only one', own, year(['1'], 3), 'blank'],
    ['words where a number is needed', own, year(['many']), 'blank'],
    ['nothing of a count', own, year(['1']), 'scored'],
    [
      'a period of a yearly count',
      own,
      { type: 'members', periods: ['1', '2'], histogram: [{ values: ['1', '1'], members: 1 }] },
      'blank',
    ],
    [
      'the date of a deadline',
      { type: 'deadline', record: 'reportedOn', dueBy: '2026-06-30', graceDays: 0, share: '0' },
      year(['soon']),
      'blank',
    ],
    [
      'nothing of a deadline',
      { type: 'deadline', record: 'reportedOn', dueBy: '2026-06-30', graceDays: 0, share: '0' },
      year(['2026-06-30']),
      'scored',
    ],
    [
      'the count of a quota',
      { type: 'quota', metric: 'count', per: 'schoolYear', mode: 'exact', value: 2 },
      year(['-2']),
      'blank',
    ],
    [
      'nothing of a quota',
      { type: 'quota', metric: 'count', per: 'schoolYear', mode: 'exact', value: 2 },
      year(['2']),
      'scored',
    ],
  ])('is told by what is missing: %s', (_, rule, inputs, status) => {
    expect(scored(rule, inputs)).toBe(status);
  });

  it('counts the best item of each thing, and one only', () => {
    const counted = (...flags: readonly boolean[]): Result => ({
      ...RESULT,
      bonus: [
        {
          id: 'X',
          awarded: '4',
          inputs: [
            { ordinal: 1, level: 'nation', counted: flags[0] ?? false },
            { ordinal: 1, level: 'city', counted: flags[1] ?? false },
            { ordinal: 2, level: 'city', counted: flags[2] ?? false },
          ],
        },
      ],
    });
    expect(told(counted(true, false, true))).toEqual([]);
    expect(told(counted(true, true, true)).map((line) => line.slice(0, 15))).toEqual(['/bonus/0/inputs']);
    expect(told(counted(false, true, true)).map((line) => line.slice(0, 15))).toEqual(['/bonus/0/inputs']);
    expect(told(counted(true, false, false)).map((line) => line.slice(0, 15))).toEqual(['/bonus/0/inputs']);
  });

  it('keeps the chosen one of two equally good items', () => {
    const equal = (first: boolean): Result => ({
      ...RESULT,
      bonus: [
        {
          id: 'X',
          awarded: '1',
          inputs: [
            { ordinal: 1, level: 'city', counted: first },
            { ordinal: 1, level: 'city', counted: !first },
          ],
        },
      ],
    });
    expect(
      [told(equal(true)), told(equal(false))].map((lines) => lines.filter((line) => line.startsWith('/bonus/0'))),
    ).toEqual([[], []]);
  });
});

describe('results of a workbook', () => {
  const results = (
    workbook: SampleWorkbook,
    records: Parameters<typeof factBookOf>[2] = { counts: {}, reviews: [] },
  ) => {
    const { assessment, plan } = workbook;
    const submission = submissionOf({ assessment, stamp: STAMP, hasher }, plan, contextOf(workbook).answers, {
      file: 'a.xlsx',
      sha256: '0'.repeat(64),
    });
    const book = factBookOf(assessment, submission, records);
    return resultsOf(
      { assessment, submission, book, stamp: STAMP, hasher },
      scoreAll(book, applicationsOf(assessment)),
    );
  };
  const clean = cleanWorkbook();
  const standardOf = (result: Result): Standard =>
    clean.assessment.standards.find(({ id }) => id === result.standard.id) as Standard;
  const differences = (all: readonly Result[]) =>
    all.flatMap((result) => rescore(result, standardOf(result)).differences);

  it('are computed again without a difference, for school and groups', () => {
    const all = results(clean);
    expect(
      all
        .map(({ status }) => status)
        .sort()
        .join(),
    ).toBe([...Array.from({ length: 8 }, () => 'not-applied'), ...Array.from({ length: 3 }, () => 'scored')].join());
    expect(differences(all)).toEqual([]);
  });

  it('also with blanks, misses, deductions and reviews', () => {
    const uneven = typed(
      typed(clean, { subject: 'T003', metric: 'lessonsObserved', period: '1' }, 3),
      { subject: 'G02', metric: 'schoolCourses' },
      0,
    );
    const awards = { A1: '1', B1: '2.5', C2: '3.33' };
    const counts = { [SCHOOL_ID]: { evidenceMismatches: 2, lateSubmissions: 1 } };
    const reviews = [
      { level: 2, subject: SCHOOL_ID, standard: 'changzhou-2023/school-quality', awards },
      { level: 3, subject: SCHOOL_ID, awards: { A1: '2' } },
    ];
    expect(differences(results(uneven, { counts, reviews }))).toEqual([]);
    expect(
      differences(
        results(typed(uneven, { subject: 'T005', metric: 'publicLessons', period: '2' }, null), { counts, reviews }),
      ),
    ).toEqual([]);
  });

  it('tell every single changed input', () => {
    const [own] = results(clean) as [Result];
    const silent = own.indicators.flatMap((one, place) => {
      const inputs = one.inputs && lowered(one.inputs);
      const changed = {
        ...own,
        indicators: own.indicators.map((other, at) => (at === place ? { ...other, inputs } : other)),
      };
      return inputs && rescore(changed, standardOf(own)).differences.length === 0 ? [one.id] : [];
    });
    // Lists that are full before every box is ticked.
    expect(silent).toEqual(['B2', 'B3', 'B4', 'F4']);
  });

  /** Inputs that earn less: one value to 0, one box unticked, the lowest level. */
  function lowered(inputs: NonNullable<IndicatorResult['inputs']>): IndicatorResult['inputs'] {
    switch (inputs.type) {
      case 'members':
        return {
          ...inputs,
          histogram: inputs.histogram.map((tuple, place) =>
            place === 0 ? { ...tuple, values: tuple.values.map((value, at) => (at === 0 ? '0' : value)) } : tuple,
          ),
        };
      case 'ratio':
        return { ...inputs, num: 0 };
      case 'checklist':
        return { ...inputs, items: { ...inputs.items, [Object.keys(inputs.items)[0] as string]: 'no' } };
      case 'graded':
        return { ...inputs, level: 'D' };
    }
  }
});
