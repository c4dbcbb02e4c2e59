import { describe, expect, it } from 'vitest';
import { nodeHasher } from '../../../src/cli/node-hasher.js';
import type { Summary } from '../../../src/model/generated/documents.js';
import { type RollupDesk, rollupCounter, summaryDocument } from '../../../src/workflows/rollup.js';
import { addSummaries } from '../../../src/workflows/rollup-summaries.js';
import { cityAssessment, schoolResults } from '../../support/rollup-city.js';
import { STAMP } from '../../support/sample-school.js';

const desk: RollupDesk = { assessment: cityAssessment(6), awards: [], stamp: STAMP, hasher: nodeHasher };

function summaryOf(...places: readonly number[]): Summary {
  const counter = rollupCounter(desk);
  for (const place of places) for (const result of schoolResults(place).slice(0, 3)) counter.add(result);
  return summaryDocument(desk, counter.counts());
}

const [A, B] = [summaryOf(0, 1), summaryOf(2)];

/** Codes and places of what is found, and how many schools were counted. */
function added(summaries: readonly Summary[], own: RollupDesk = desk) {
  const counter = rollupCounter(own);
  const received = summaries.map((summary, at) => ({ file: `${at + 1}.json`, summary }));
  const { findings, added: taken } = addSummaries(own, counter, received);
  const told = findings.map(({ code, where, found, params }) => ({ code, file: where.file, found, params }));
  return { told, taken: taken.length, schools: counter.counts().schools.length, counts: counter.counts() };
}

describe('summaries are added', () => {
  it('where they belong to the year, its programme and its standards', () => {
    expect(added([A, B])).toMatchObject({ told: [], taken: 2, schools: 3 });
  });

  it('and name what they were put together from, once and however deep', () => {
    const counter = rollupCounter(desk);
    const first = addSummaries(desk, counter, [{ file: 'a', summary: A }]).added;
    const district = summaryDocument(desk, counter.counts(), first);
    const city = rollupCounter(desk);
    const parts = addSummaries(desk, city, [
      { file: 'district', summary: district },
      { file: 'b', summary: B },
    ]).added;
    const whole = summaryDocument(desk, city.counts(), parts);
    expect(whole.derivedFrom.map(({ kind }) => kind)).toEqual(['summary', 'summary', 'summary']);
    expect([...whole.derivedFrom].map(({ sha256 }) => sha256)).toEqual(
      whole.derivedFrom.map(({ sha256 }) => sha256).sort(),
    );
    expect(added([whole, A]).told).toMatchObject([{ code: 'JY7106', file: '2.json', params: { other: '1.json' } }]);
  });

  it('but not twice: the same one again is JY7106', () => {
    expect(added([A, B, A])).toMatchObject({
      told: [{ code: 'JY7106', file: '3.json', params: { other: '1.json' } }],
      taken: 2,
      schools: 3,
    });
  });

  it('and not where a school of theirs is counted already: JY7108, and nothing of it counts', () => {
    const corrected = summaryOf(1, 3);
    expect(added([A, corrected])).toEqual({
      told: [{ code: 'JY7108', file: '2.json', found: '3200000001', params: { schools: 1 } }],
      taken: 1,
      schools: 2,
      counts: added([A]).counts,
    });
  });

  it('nor beside the results of such a school', () => {
    const counter = rollupCounter(desk);
    for (const result of schoolResults(2)) counter.add(result);
    expect(addSummaries(desk, counter, [{ file: 'b.json', summary: B }])).toMatchObject({
      added: [],
      findings: [{ code: 'JY7108', found: '3200000002' }],
    });
  });

  it('names five of many such schools', () => {
    const many = summaryOf(0, 1, 2, 3, 4, 5);
    const counter = rollupCounter(desk);
    for (let place = 0; place < 6; place += 1) for (const result of schoolResults(place)) counter.add(result);
    const [finding] = addSummaries(desk, counter, [{ file: 'all.json', summary: many }]).findings;
    expect([finding?.found, finding?.params]).toEqual([
      '3200000000、3200000001、3200000002、3200000003、3200000004……',
      { schools: 6 },
    ]);
  });

  it('not of another school year: JY7103', () => {
    expect(added([{ ...A, schoolYear: '2024-2025' }]).told).toMatchObject([{ code: 'JY7103', found: '2024-2025' }]);
  });

  it('not with another version of the programme: JY7104', () => {
    const older = { ...A, programme: { ...A.programme, sha256: '0'.repeat(64) } };
    expect(added([older]).told).toMatchObject([{ code: 'JY7104', found: '000000000000' }]);
  });

  it('not by another standard, another version of one, or one that it does not list: JY7105', () => {
    const other = A.standards.map((own) => (own.id === 'bench/group' ? { ...own, sha256: 'f'.repeat(64) } : own));
    expect(added([{ ...A, standards: other }]).told).toMatchObject([{ code: 'JY7105', found: 'bench/group' }]);
    expect(added([{ ...A, standards: [] }]).told).toMatchObject([{ code: 'JY7105' }]);
  });

  it('of another programme with the same standards, which is told: JY7109', () => {
    const elsewhere = { ...A, programme: { id: 'other/programme', sha256: 'e'.repeat(64) } };
    expect(added([elsewhere])).toMatchObject({ told: [{ code: 'JY7109', found: 'other/programme' }], taken: 1 });
  });
});

describe('a summary that contradicts itself is JY7107', () => {
  const first = <T>(list: readonly T[], change: Partial<T>): readonly T[] =>
    list.map((item, at) => (at === 0 ? { ...item, ...change } : item));
  const [grade, indicator, gap] = [A.grades[0], A.indicators[0], summaryOf(0, 1, 2, 3, 4, 5).gaps[0]];

  it.each([
    ['a school stands twice', { schools: [...A.schools, ...A.schools] }, '/schools'],
    [
      'a grade has one more than there are totals',
      { grades: first(A.grades, { counts: { ...grade?.counts, good: 99 } }) },
      '/grades/0',
    ],
    ['more have the best grade than have any', { grades: first(A.grades, { best: 99 }) }, '/grades/0'],
    [
      'a count was changed',
      {
        indicators: first(A.indicators, {
          shares: {
            ...indicator?.shares,
            counts: indicator?.shares.counts.map((count) => count + 1),
          } as Summary['indicators'][number]['shares'],
        }),
      },
      '/indicators/0',
    ],
    [
      'an indicator names a share that is not in the list',
      {
        indicators: first(A.indicators, {
          shares: { places: [99999], counts: [1], sum: '1' },
        }),
      },
      '/indicators/0',
    ],
    ['shares do not ascend', { shares: [...A.shares].reverse() }, '/shares'],
    ['the shares are other ones', { shares: A.shares.slice(0, -1).concat('2') }, '/indicators/0'],
    ['more fail than were judged', { indicators: first(A.indicators, { failed: 99 }) }, '/indicators/0'],
    [
      'more gaps are to be adjudicated than there are',
      { gaps: [{ ...gap, adjudicate: 999 } as Summary['gaps'][number]] },
      '/gaps/0',
    ],
    [
      'differences do not add up to the change',
      {
        changes: [
          {
            standard: 'bench/school',
            unit: 'D1',
            stage: '小学',
            before: '80',
            now: '85',
            raised: 0,
            kept: 1,
            lowered: 0,
            differences: { values: ['4'], counts: [1], sum: '4' },
          },
        ],
      },
      '/changes/0',
    ],
  ])('where %s', (_what, change, pointer) => {
    expect(added([{ ...A, ...change } as Summary])).toMatchObject({
      told: [{ code: 'JY7107', found: pointer }],
      taken: 0,
      schools: 0,
    });
  });
});

describe('the schools of a summary', () => {
  const [first] = A.schools;
  const id = first?.id ?? '';
  const withFirst = (change: object): Summary => ({
    ...A,
    schools: A.schools.map((school) => (school.id === id ? { ...school, ...change } : school)),
  });

  it('must be in the registry: one whose code was changed is JY7188, and nothing of it counts', () => {
    expect(added([withFirst({ id: '9999999999' }), B])).toMatchObject({
      told: [{ code: 'JY7188', file: '1.json', found: '9999999999', params: { unit: first?.unit } }],
      taken: 1,
      schools: 1,
    });
  });

  it('must stand under their own unit', () => {
    expect(added([withFirst({ unit: 'elsewhere' })])).toMatchObject({
      told: [{ code: 'JY7188', found: id, params: { unit: 'elsewhere' } }],
      taken: 0,
    });
  });

  it('may be unknown in the summary of another place’s programme, but not ours under another unit', () => {
    const programme = { id: 'elsewhere/programme', sha256: 'f'.repeat(64) };
    expect(added([{ ...withFirst({ id: '9999999999' }), programme }]).told.map(({ code }) => code)).toEqual(['JY7109']);
    expect(added([{ ...withFirst({ unit: 'elsewhere' }), programme }]).told.map(({ code }) => code)).toEqual([
      'JY7188',
    ]);
  });

  it('must not stand there twice', () => {
    expect(added([{ ...A, schools: [...A.schools, ...A.schools] }]).told.map(({ code }) => code)).toEqual(['JY7107']);
  });
});
