import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Facts, Metrics, Standard } from '../../src/model/generated/documents.js';
import { compare, ONE, toFraction, ZERO } from '../../src/model/rational.js';
import { scoreAll } from '../../src/scoring/score.js';
import { ownTotals, type SubjectScore } from '../../src/scoring/subject.js';
import type { FactBook, FactRow, Reading } from '../../src/standards/facts/fact-book.js';
import { applicationOf, bookOf, type FactsFile } from '../facts/facts-file.js';
import { bundled } from '../support/sample-school.js';

const CASES = new URL('../fixtures/cases/', import.meta.url);
const names = readdirSync(CASES).filter((name) => !name.endsWith('.expected.json'));
const read = (name: string): FactsFile => JSON.parse(readFileSync(new URL(name, CASES), 'utf8')) as FactsFile;

function prepare(file: FactsFile): {
  readonly book: FactBook;
  readonly score: (book: FactBook) => readonly SubjectScore[];
} {
  const standards = file.standards.map((id) => bundled<'standard'>(`standards/${id}`));
  const metrics: Metrics = bundled<'metrics'>(`standards/${file.metrics ?? (standards[0] as Standard).metrics}`);
  const applications = standards.map((standard) => applicationOf(file, standard));
  return { book: bookOf(file, metrics), score: (book) => scoreAll(book, applications) };
}

/** Everything that is told of a score, by standard and subject, so that the order of subjects does not matter. */
const outcome = (scores: readonly SubjectScore[]) =>
  Object.fromEntries(
    scores.map((score) => [
      `${score.standard.id} ${score.subject.id}`,
      {
        indicators: score.indicators.map(({ indicator, status, share, inputs }) => [
          indicator.id,
          status,
          share && toFraction(share),
          inputs,
        ]),
        bonus: score.bonus.map(({ points, entries }) => [points && toFraction(points), entries]),
        totals: score.levels.map(({ totals }) => [
          totals.total && toFraction(totals.total),
          totals.base && toFraction(totals.base),
          totals.grade,
        ]),
      },
    ]),
  );

const shuffled = <T>(values: readonly T[], seed: number): readonly T[] => {
  let state = seed;
  return values
    .map((value) => {
      state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
      return { value, at: state };
    })
    .sort((a, b) => a.at - b.at)
    .map(({ value }) => value);
};

describe.each(names)('the scores of %s', (name) => {
  const { book, score } = prepare(read(name));
  const scores = score(book);

  it('do not depend on the order of rows', () => {
    const expected = outcome(scores);
    fc.assert(
      fc.property(fc.nat(1_000_000), (seed) => {
        expect(
          outcome(score({ ...book, rows: shuffled(book.rows, seed), judgements: shuffled(book.judgements, seed) })),
        ).toEqual(expected);
      }),
      { numRuns: 5 },
    );
  });

  it('are shares from 0 to 1 and points from 0 to the full ones', () => {
    for (const { share, awarded, status } of scores.flatMap((one) => one.indicators)) {
      expect([share === null, awarded === null]).toEqual([status !== 'scored', status !== 'scored']);
      if (share) expect([compare(share, ZERO) >= 0, compare(share, ONE) <= 0]).toEqual([true, true]);
    }
    for (const { bonusTotal, effective } of scores) {
      if (bonusTotal)
        expect(
          compare(bonusTotal, ZERO) >= 0 &&
            Number(bonusTotal.numerator) / Number(bonusTotal.denominator) <= Number(effective.bonusCap),
        ).toBe(true);
    }
  });
});

/** The row without one value: a whole fact, one period of it, or one half of weeks. */
function without(row: FactRow, { name, period }: Reading): FactRow {
  const { [name]: fact, ...others } = row.facts;
  if (period === undefined || typeof fact !== 'object' || Array.isArray(fact)) return { ...row, facts: others };
  const kept = fact as Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  if (kept['every']) {
    const { [period.slice(0, 1)]: _gone, ...every } = kept['every'];
    return { ...row, facts: { ...others, [name]: { ...kept, every } } as Facts };
  }
  const { [period]: _gone, ...left } = kept;
  return { ...row, facts: { ...others, [name]: left } as Facts };
}

function erased(book: FactBook, reading: Reading): FactBook {
  const change = (row: FactRow): FactRow => (row.id === reading.subject ? without(row, reading) : row);
  const [indicator = '', item] = reading.name.split('.');
  const isJudged = !book.metrics.byId.has(reading.name);
  const judgements = book.judgements.map((set) => {
    if (!isJudged || set.subject !== reading.subject) return set;
    const { [indicator]: judgement, ...values } = set.values;
    if (item === undefined || typeof judgement !== 'object') return { ...set, values };
    const { [item]: _gone, ...left } = judgement;
    return { ...set, values: { ...values, [indicator]: left } };
  });
  return isJudged ? { ...book, judgements } : { ...book, top: change(book.top), rows: book.rows.map(change) };
}

/** Conditions on one item: where another of them is false the item does not count, whatever this one says. */
const DECIDED_TOGETHER: ReadonlySet<string> = new Set(['itemKind', 'itemLevel']);

describe('a value that a score has looked at', () => {
  const file = read('00-perfect.json');
  const { book, score } = prepare(file);
  const scores = score(book);
  const looked = scores.flatMap((one) =>
    one.indicators.flatMap(({ indicator, readings }) =>
      readings
        .filter((reading) => !reading.blank && !DECIDED_TOGETHER.has(reading.name))
        .map((reading) => ({ one, indicator, reading })),
    ),
  );

  it('is many values', () => {
    expect(looked.length).toBeGreaterThan(400);
  });

  it('leaves the indicator without a score when it is erased, never with 0', () => {
    fc.assert(
      fc.property(fc.nat(looked.length - 1), (place) => {
        const { one, indicator, reading } = looked[place] as (typeof looked)[number];
        const again = score(erased(book, reading)).find(
          (other) => other.standard === one.standard && other.subject.id === one.subject.id,
        );
        const entry = again?.indicators.find((candidate) => candidate.indicator.id === indicator.id);
        expect([reading.name, indicator.id, entry?.status, entry?.share, entry?.awarded]).toEqual([
          reading.name,
          indicator.id,
          'blank',
          null,
          null,
        ]);
        expect(again && ownTotals(again)).toMatchObject({ base: null, total: null, grade: null });
      }),
      { numRuns: 60 },
    );
  });
});

describe('a perfect school', () => {
  const { book, score } = prepare(read('00-perfect.json'));
  const own = (changed: FactBook) => score(changed).find((one) => one.subject.id === book.top.id) as SubjectScore;

  it('has 100 points, so that every mistake would show', () => {
    const { base } = ownTotals(own(book));
    expect(base && toFraction(base)).toBe('100');
  });

  /** Each fact changed for the worse, and the indicator that must earn less. */
  const worse: readonly (readonly [string, (from: FactBook) => FactBook])[] = [
    ['A1', judged('A1', { headResponsible: 'no', leaderResponsible: 'yes', schoolFeature: 'yes' })],
    ['A2', onGroup('G01', { assignedAdministrator: 'no' })],
    ['A4', onTop({ ruleRevisions: 0 })],
    // A leader who teaches is a teacher too.
    ['A6 D5', onRow('T001', { lessonsObserved: { '1': 19, '2': 20 } })],
    ['B5', judged('B5', 'B')],
    ['C1', onGroup('P01', { planAndCalendar: { '1': 'planOnly', '2': 'both' } })],
    ['C2', onGroup('G01', { monthlyMeetings: months({ '3月': 0 }) })],
    ['C3', onGroup('P01', { weeklyMeetings: { every: { '1': 'no', '2': 'yes' }, except: { '1': [7] } } })],
    ['C4', onGroup('G01', { fiveFixedActivities: 9 })],
    ['C5', onTop({ crossSubjectActivities: { '1': 0, '2': 1 } })],
    ['D4', onRow('T003', { publicLessons: { '1': 1, '2': 0 } })],
    ['D5', onRow('T003', { lessonsObserved: { '1': 20, '2': 19 } })],
    ['D6', onGroup('G01', { allStaffProjects: 0 })],
    ['E1', onGroup('G01', { digitalActivities: { '1': 1, '2': 0 } })],
    ['E4', onGroup('G01', { libraryUpdated: 'no' })],
    ['F2', onGroup('G01', { schoolCourses: 0 })],
    [
      'F5',
      (from) => ({
        ...from,
        rows: from.rows.map((row) =>
          row.grain === 'item' ? { ...row, facts: { ...row.facts, itemLevel: 'city' } } : row,
        ),
      }),
    ],
    ['G2', onTop({ researchGroupsHonoured: 0 })],
    ['G3', onGroup('G01', { annualReport: 'written' })],
  ];

  it.each(worse)('loses points of %s, and of nothing else at school, by a worse value', (id, change) => {
    const before = own(book);
    const after = own(change(book));
    const less = after.indicators.filter(({ share }, place) => {
      const full = before.indicators[place]?.share;
      return share && full && compare(share, full) < 0;
    });
    expect(less.map(({ indicator }) => indicator.id).join(' ')).toBe(id);
  });

  function onTop(facts: Facts): (from: FactBook) => FactBook {
    return (from) => ({ ...from, top: { ...from.top, facts: { ...from.top.facts, ...facts } } });
  }
  function onRow(id: string, facts: Facts): (from: FactBook) => FactBook {
    return (from) => ({
      ...from,
      rows: from.rows.map((row) => (row.id === id ? { ...row, facts: { ...row.facts, ...facts } } : row)),
    });
  }
  function onGroup(id: string, facts: Facts): (from: FactBook) => FactBook {
    return onRow(id, facts);
  }
  function judged(
    indicator: string,
    judgement: string | Readonly<Record<string, 'yes' | 'no'>>,
  ): (from: FactBook) => FactBook {
    return (from) => ({
      ...from,
      judgements: from.judgements.map((set) =>
        set.subject === from.top.id ? { ...set, values: { ...set.values, [indicator]: judgement } } : set,
      ),
    });
  }
  function months(change: Readonly<Record<string, number>>): Readonly<Record<string, number>> {
    return {
      '9月': 1,
      '10月': 1,
      '11月': 1,
      '12月': 1,
      '1月': 1,
      '2月': 1,
      '3月': 1,
      '4月': 1,
      '5月': 1,
      '6月': 1,
      ...change,
    };
  }
});
