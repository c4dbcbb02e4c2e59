import { spawnSync } from 'node:child_process';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Rational, rational } from '../../src/model/rational.js';
import { competitionRanks, cutAt } from '../../src/statistics/ranking.js';
import { findPython } from '../support/tools.js';

const score = fc.tuple(fc.integer({ min: 0, max: 12 }), fc.integer({ min: 1, max: 4 })).map(([n, d]) => rational(n, d));
const entries = fc
  .array(fc.record({ score, keys: fc.tuple(score, score) }), { maxLength: 30 })
  .map((list) => list.map((one, place) => ({ id: `s${String(place).padStart(2, '0')}`, ...one })));

const ranksOf = (list: readonly { id: string; score: Rational; keys?: readonly Rational[] }[]): Map<string, number> =>
  new Map(competitionRanks(list).map(({ id, rank }) => [id, rank]));

const float = ({ numerator, denominator }: Rational): number => Number(numerator) / Number(denominator);

describe('ranks', () => {
  it('do not depend on the order in which subjects come', () => {
    fc.assert(
      fc.property(
        entries.chain((list) => fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length }))),
        ([list, shuffled]) => {
          expect(ranksOf(shuffled)).toEqual(ranksOf(list));
        },
      ),
    );
  });

  it('are one more than how many are strictly better', () => {
    fc.assert(
      fc.property(entries, (list) => {
        const better = (a: (typeof list)[number], b: (typeof list)[number]): boolean => {
          const [own, other] = [
            [a.score, ...a.keys],
            [b.score, ...b.keys],
          ].map((values) => values.map(float));
          const place = (own ?? []).findIndex((value, index) => value !== other?.[index]);
          return place >= 0 && (own?.[place] ?? 0) > (other?.[place] ?? 0);
        };
        const expected = list.map((one) => [one.id, 1 + list.filter((other) => better(other, one)).length]);
        expect(Object.fromEntries(ranksOf(list))).toEqual(Object.fromEntries(expected));
      }),
    );
  });

  it('never get worse for who scores more', () => {
    fc.assert(
      fc.property(entries, fc.nat(), (list, pick) => {
        const chosen = list[pick % Math.max(1, list.length)];
        if (!chosen) return;
        const raised = list.map((one) =>
          one === chosen
            ? { ...one, score: rational(one.score.numerator + one.score.denominator, one.score.denominator) }
            : one,
        );
        expect(ranksOf(raised).get(chosen.id)).toBeLessThanOrEqual(ranksOf(list).get(chosen.id) ?? 0);
      }),
    );
  });

  it('cut so that nobody within or before the panel is equal to or below anybody without', () => {
    fc.assert(
      fc.property(entries, fc.nat({ max: 32 }), (list, places) => {
        const { in: within, panel, open, out } = cutAt(competitionRanks(list), places);
        expect(within.length + panel.length + out.length).toBe(list.length);
        expect(within.length + open).toBe(Math.min(places, list.length));
        const worst = Math.max(0, ...within.map(({ rank }) => rank));
        expect([...panel, ...out].every(({ rank }) => rank > worst)).toBe(true);
        expect(new Set(panel.map(({ rank }) => rank)).size).toBeLessThanOrEqual(1);
      }),
    );
  });
});

/** pandas' own example of `rank(method='min')` (Series.rank): of 4, 2, 4, 8 the ranks from below are 2, 1, 2, 4. */
it('ranks are those of pandas’ published example', () => {
  const legs = [
    { id: 'cat', score: rational(-4) },
    { id: 'penguin', score: rational(-2) },
    { id: 'dog', score: rational(-4) },
    { id: 'spider', score: rational(-8) },
  ];
  expect(Object.fromEntries(ranksOf(legs))).toEqual({ cat: 2, penguin: 1, dog: 2, spider: 4 });
});

const python = findPython('pandas');

const ASK = `
import json, sys, pandas
print(json.dumps([[int(r) for r in pandas.Series(s, dtype='float64').rank(method='min', ascending=False)] for s in json.load(sys.stdin)]))
`;

it.skipIf(python === undefined)('ranks are those of pandas', () => {
  const samples = fc.sample(entries, { numRuns: 200, seed: 20260620 });
  const input = JSON.stringify(samples.map((list) => list.map(({ score: value }) => float(value))));
  const { stdout } = spawnSync(python ?? '', ['-c', ASK], { input, encoding: 'utf8' });
  const own = samples.map((list) => {
    const ranks = ranksOf(list.map(({ id, score: value }) => ({ id, score: value })));
    return list.map(({ id }) => ranks.get(id));
  });
  expect(own).toEqual(JSON.parse(stdout));
});
