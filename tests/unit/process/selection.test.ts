import { describe, expect, it } from 'vitest';
import { decimal } from '../../../src/model/rational.js';
import { type Candidate, compareCandidates, type SelectionRule, select } from '../../../src/process/selection.js';

/** `id school unit total keys…`, e.g. `a S1 east 95 30 12`. */
const candidate = (text: string): Candidate => {
  const [id = '', school = '', unit = '', total = '0', ...keys] = text.split(' ');
  return { id, school, unit, total: decimal(total), keys: keys.map(decimal) };
};
const candidates = (text: string): readonly Candidate[] => text.split('|').map((part) => candidate(part.trim()));
const RULE: SelectionRule = { places: 2, schoolYear: '2025-2026' };

describe('a selection', () => {
  it('takes the best', () => {
    expect(select(candidates('a S1 east 90|b S2 east 95|c S3 west 80'), RULE)).toEqual({
      selected: ['b', 'a'],
      panel: [],
      notSelected: [{ id: 'c', because: 'cut' }],
      places: [{ unit: null, places: 2, unfilled: 0 }],
      findings: [],
    });
  });

  it('parts equals by the declared keys in their order, and by nothing else', () => {
    const list = candidates('a S1 east 90 30 5|b S2 east 90 30 6|c S3 east 90 29 9');
    expect(select(list, RULE).selected).toEqual(['b', 'a']);
    const [a, b, c] = list as [Candidate, Candidate, Candidate];
    expect([compareCandidates(b, a) < 0, compareCandidates(a, c) < 0, compareCandidates(a, a)]).toEqual([
      true,
      true,
      0,
    ]);
  });

  it('gives a tie at the cut to the panel, all of it', () => {
    expect(select(candidates('a S1 east 95|d S4 east 80|c S3 east 90|b S2 east 90'), RULE)).toEqual({
      selected: ['a'],
      panel: [{ unit: null, candidates: ['b', 'c'], open: 1, because: 'cut' }],
      notSelected: [{ id: 'd', because: 'cut' }],
      places: [{ unit: null, places: 2, unfilled: 0 }],
      findings: [{ code: 'JY6132', where: {}, params: { candidates: 'b、c', open: 1 } }],
    });
  });

  it('has no tie where all equals have a place', () => {
    expect(select(candidates('a S1 east 90|b S2 east 90|c S3 east 80'), RULE)).toMatchObject({
      selected: ['a', 'b'],
      panel: [],
    });
  });

  it('leaves places empty that nobody can fill', () => {
    expect(select(candidates('a S1 east 90'), { ...RULE, places: 3 })).toMatchObject({
      selected: ['a'],
      places: [{ unit: null, places: 3, unfilled: 2 }],
      findings: [{ code: 'JY6133', where: {}, found: '1', expected: '3' }],
    });
    expect(select([], { ...RULE, places: 0 })).toMatchObject({ selected: [], findings: [] });
  });
});

describe('a cap for each school', () => {
  const capped = { ...RULE, places: 3, maxPerSchool: 1 };

  it('passes over the school that has its place', () => {
    expect(select(candidates('a S1 east 95|b S1 east 94|c S2 east 90|d S3 east 80'), capped)).toMatchObject({
      selected: ['a', 'c', 'd'],
      panel: [],
      notSelected: [{ id: 'b', because: 'school' }],
    });
  });

  it('gives equals of one school to the panel, and goes on with the others', () => {
    expect(
      select(candidates('a S1 east 95|b S1 east 95|c S2 east 90|d S1 east 85|e S3 east 80'), capped),
    ).toMatchObject({
      selected: ['c', 'e'],
      panel: [{ unit: null, candidates: ['a', 'b'], open: 1, because: 'school' }],
      notSelected: [{ id: 'd', because: 'school' }],
    });
  });

  it('counts what a school can fill at the cut', () => {
    const list = candidates('a S1 east 95|b S1 east 90|c S1 east 90|d S2 east 90');
    // Two places are left for b, c and d, but S1 has room for one more: nothing is torn between the schools.
    expect(select(list, { ...RULE, places: 3, maxPerSchool: 2 })).toMatchObject({
      selected: ['a', 'd'],
      panel: [{ candidates: ['b', 'c'], open: 1, because: 'school' }],
    });
  });
});

describe('places by reporting unit', () => {
  const units = [
    { id: 'east', weight: 30 },
    { id: 'west', weight: 10 },
    { id: 'north', weight: 8 },
  ];
  const list = candidates(
    'a S1 east 95|b S2 east 94|c S3 east 93|d S4 east 92|e S5 west 70|f S6 west 60|g S7 north 50|h S8 north 40',
  );

  it('are shared out by the largest remainder and filled by the ranking of each', () => {
    // Exact 2.5, 0.83 and 0.67 of four.
    expect(select(list, { ...RULE, places: 4, units })).toMatchObject({
      selected: ['a', 'b', 'e', 'g'],
      places: [
        { unit: 'east', places: 2, unfilled: 0 },
        { unit: 'west', places: 1, unfilled: 0 },
        { unit: 'north', places: 1, unfilled: 0 },
      ],
      findings: [],
    });
  });

  it('are at least the floor, and never more than the unit can fill', () => {
    const small = candidates('a S1 east 95|b S2 west 94|c S3 west 93|d S4 west 92|e S5 west 90|f S6 north 80');
    expect(select(small, { ...RULE, places: 4, units, floor: 1 }).places).toEqual([
      { unit: 'east', places: 1, unfilled: 0 },
      { unit: 'west', places: 2, unfilled: 0 },
      { unit: 'north', places: 1, unfilled: 0 },
    ]);
  });

  it('count the cap of the schools in what a unit can fill', () => {
    const one = candidates('a S1 east 95|b S1 east 94|c S1 east 93|d S2 west 80|e S3 west 70');
    expect(select(one, { ...RULE, places: 3, units, maxPerSchool: 1 })).toMatchObject({
      selected: ['a', 'd', 'e'],
      findings: [],
    });
  });

  it('have their ties told with the unit', () => {
    const tied = candidates('a S1 east 90|b S2 east 90|c S3 west 80');
    const only = [
      { id: 'east', weight: 1 },
      { id: 'west', weight: 1 },
    ];
    expect(select(tied, { ...RULE, units: only })).toMatchObject({
      selected: ['c'],
      panel: [{ unit: 'east', candidates: ['a', 'b'], open: 1 }],
      findings: [{ code: 'JY6132', params: { candidates: 'a、b', open: 1, unit: 'east' } }],
    });
  });

  it('tell candidates whose unit has no line', () => {
    expect(select(candidates('a S1 east 90|x S9 city 99'), { ...RULE, places: 1, units })).toMatchObject({
      selected: ['a'],
      notSelected: [{ id: 'x', because: 'cut' }],
      findings: [{ code: 'JY6134', where: {}, subject: 'x', params: { unit: 'city' } }],
    });
  });

  it('tell the places that no unit can fill', () => {
    expect(select(candidates('a S1 east 90'), { ...RULE, units })).toMatchObject({
      selected: ['a'],
      findings: [{ code: 'JY6133', where: {}, found: '1', expected: '2' }],
    });
  });
});

describe('alternate years', () => {
  it('leave out who won last year, and say so', () => {
    const [a, b] = candidates('a S1 east 95|b S2 east 90') as [Candidate, Candidate];
    const list = [
      { ...a, lastWon: '2024-2025' },
      { ...b, lastWon: '2023-2024' },
    ];
    expect(select(list, { ...RULE, places: 1, everyYears: 2 })).toEqual({
      selected: ['b'],
      panel: [],
      notSelected: [{ id: 'a', because: 'alternate-year' }],
      places: [{ unit: null, places: 1, unfilled: 0 }],
      findings: [{ code: 'JY6131', where: {}, subject: 'a', params: { lastWon: '2024-2025' } }],
    });
    expect(select(list, { ...RULE, places: 1 }).selected).toEqual(['a']);
  });
});
