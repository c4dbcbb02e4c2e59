import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rational } from '../../src/model/rational.js';
import { type Candidate, compareCandidates, type SelectionRule, select } from '../../src/process/selection.js';
import { isWorkingDay, noticePeriod } from '../../src/process/working-days.js';

const candidates: fc.Arbitrary<readonly Candidate[]> = fc
  .array(
    fc.record({
      school: fc.constantFrom('S1', 'S2', 'S3', 'S4', 'S5'),
      total: fc.integer({ min: 0, max: 5 }),
      key: fc.integer({ min: 0, max: 2 }),
    }),
    { maxLength: 14 },
  )
  .map((list) =>
    list.map(({ school, total, key }, place) => ({
      id: `C${String(place).padStart(2, '0')}`,
      school,
      unit: school < 'S3' ? 'east' : 'west',
      total: rational(total),
      keys: [rational(key)],
    })),
  );
const rule: fc.Arbitrary<SelectionRule> = fc.record(
  {
    places: fc.integer({ min: 0, max: 10 }),
    schoolYear: fc.constant('2025-2026'),
    maxPerSchool: fc.integer({ min: 1, max: 3 }),
    floor: fc.integer({ min: 0, max: 2 }),
    units: fc.tuple(fc.integer({ min: 1, max: 9 }), fc.integer({ min: 1, max: 9 })).map(([east, west]) => [
      { id: 'east', weight: east },
      { id: 'west', weight: west },
    ]),
  },
  { requiredKeys: ['places', 'schoolYear'] },
);

describe('a selection', () => {
  it('puts everybody somewhere, fills what it can, and keeps the caps', () => {
    fc.assert(
      fc.property(candidates, rule, (list, asked) => {
        const { selected, panel, notSelected, places } = select(list, asked);
        const everywhere = [...selected, ...panel.flatMap((one) => one.candidates), ...notSelected.map(({ id }) => id)];
        expect([...everywhere].sort()).toEqual(list.map(({ id }) => id));
        const open = panel.reduce((sum, one) => sum + one.open, 0);
        const given = places.reduce((sum, one) => sum + one.places - one.unfilled, 0);
        expect(selected.length + open).toBe(given);
        const floors = asked.units ? (asked.floor ?? 0) * asked.units.length : 0;
        expect(given).toBeLessThanOrEqual(Math.max(asked.places, floors));
        for (const one of panel) expect(one.open).toBeLessThan(one.candidates.length);
        for (const school of ['S1', 'S2', 'S3', 'S4', 'S5']) {
          const own = list.filter((one) => one.school === school && selected.includes(one.id));
          expect(own.length).toBeLessThanOrEqual(asked.maxPerSchool ?? Number.POSITIVE_INFINITY);
        }
      }),
    );
  });

  it('never passes over the better for the worse without a cap', () => {
    const free = rule.map(({ places, schoolYear }) => ({ places, schoolYear }));
    fc.assert(
      fc.property(candidates, free, (list, asked) => {
        const { selected, panel, notSelected } = select(list, asked);
        const byId = new Map(list.map((one) => [one.id, one]));
        const group = (ids: readonly string[]) => ids.flatMap((id) => byId.get(id) ?? []);
        const [taken, torn, out] = [
          group(selected),
          group(panel.flatMap((one) => one.candidates)),
          group(notSelected.map(({ id }) => id)),
        ];
        for (const better of taken)
          for (const worse of [...torn, ...out]) expect(compareCandidates(better, worse)).toBeLessThan(0);
        for (const better of torn) for (const worse of out) expect(compareCandidates(better, worse)).toBeLessThan(0);
      }),
    );
  });

  it('does not depend on the order of the list', () => {
    fc.assert(
      fc.property(candidates, rule, (list, asked) => {
        const [here, there] = [select(list, asked), select([...list].reverse(), asked)];
        expect([...there.selected].sort()).toEqual([...here.selected].sort());
        expect(there.panel.length).toBe(here.panel.length);
      }),
    );
  });
});

describe('a public notice', () => {
  it('has as many working days as asked for, from the first to the last', () => {
    const day = fc
      .integer({ min: 0, max: 364 })
      .map((offset) => new Date(Date.UTC(2025, 0, 1 + offset)).toISOString().slice(0, 10));
    const calendar = fc.record({
      holidays: fc.array(day, { maxLength: 30 }),
      workdays: fc.array(day, { maxLength: 10 }),
      years: fc.constant([2025, 2026]),
    });
    fc.assert(
      fc.property(day, fc.integer({ min: 1, max: 20 }), calendar, (from, length, list) => {
        const period = noticePeriod(from, length, list);
        if (!period.ok) return expect.unreachable();
        expect(period.value.days).toHaveLength(length);
        expect(period.value.days.every((date) => isWorkingDay(date, list))).toBe(true);
        expect([...period.value.days].sort()).toEqual(period.value.days);
        expect([period.value.from >= from, period.value.days.at(-1)]).toEqual([true, period.value.to]);
      }),
    );
  });
});
