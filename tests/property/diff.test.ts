import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalJson } from '../../src/documents/canonical.js';
import type { Result, Standard } from '../../src/model/generated/documents.js';
import {
  add,
  decimal,
  multiply,
  rational,
  subtract,
  sum,
  toDecimal,
  toFraction,
  ZERO,
} from '../../src/model/rational.js';
import { effectOn } from '../../src/workflows/diff/effect.js';
import { structuralChanges } from '../../src/workflows/diff/structure.js';
import { compareYears } from '../../src/workflows/diff/years.js';
import { type Counts, smallResult, smallStandard } from '../support/ranked-result.js';

/** Documents like those of the program: objects, and lists whose entries have ids. */
const document = fc.letrec((tie) => ({
  value: fc.oneof(
    { depthSize: 'small' },
    fc.integer(),
    fc.string(),
    fc.boolean(),
    fc.constant(null),
    tie('object'),
    tie('list'),
  ),
  object: fc.dictionary(fc.constantFrom('a', 'b', 'c'), tie('value'), { maxKeys: 3 }),
  list: fc.uniqueArray(
    fc.tuple(fc.constantFrom('A1', 'A2', 'B1'), tie('object')).map(([id, own]) => ({ ...(own as object), id })),
    { selector: ({ id }) => id, maxLength: 3 },
  ),
})).object;

describe('changes between documents', () => {
  it('are none exactly where both say the same, in whatever order entries stand', () => {
    fc.assert(
      fc.property(document, document, (before, after) => {
        const isSame = canonicalJson(sorted(before)) === canonicalJson(sorted(after));
        expect(structuralChanges(before, after).length === 0).toBe(isSame);
      }),
    );
  });

  it('are the same the other way round, with what came gone and what went come', () => {
    fc.assert(
      fc.property(document, document, (before, after) => {
        const turned = { added: 'removed', removed: 'added', changed: 'changed' } as const;
        const pathOf = (one: ReturnType<typeof structuralChanges>[number]) =>
          one.path.map((step) => ('member' in step ? step.member : step.entry)).join('/');
        const there = structuralChanges(before, after).map((one) => `${turned[one.kind]} ${pathOf(one)}`);
        const back = structuralChanges(after, before).map((one) => `${one.kind} ${pathOf(one)}`);
        expect([...there].sort()).toEqual([...back].sort());
      }),
    );
  });
});

/** Lists of entries with ids in the order of these, deep down. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) {
    const entries = value.map(sorted) as { readonly id: string }[];
    return [...entries].sort((a, b) => (a.id < b.id ? -1 : 1));
  }
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([member, own]) => [member, sorted(own)]));
}

const IDS = ['A1', 'A2', 'B1', 'B2'] as const;
const pair = fc
  .integer({ min: 1, max: 9 })
  .chain((den) => fc.integer({ min: 0, max: den }).map((num) => [num, den] as const));
const counts: fc.Arbitrary<Counts> = fc.record({ A1: pair, A2: pair, B1: pair, B2: pair });

/** The exact base by the four lines that say how it is computed. */
const baseOf = (own: Counts, standard: Standard) =>
  sum(
    IDS.map((id, place) => {
      const [num, den] = own[id] ?? [0, 1];
      return multiply(rational(num, den), decimal(standard.indicators[place]?.points ?? '0'));
    }),
  );
const resultOf = (own: Counts): Result => {
  const exact = baseOf(own, smallStandard());
  return smallResult('1', own, { total: toDecimal(exact), exact: toFraction(exact) });
};

describe('an old result under another standard', () => {
  it('has the total that its counts give by the new points', () => {
    const shares = fc.tuple(...IDS.map(() => fc.integer({ min: 1, max: 50 })));
    fc.assert(
      fc.property(counts, shares, (own, weights) => {
        const before = smallStandard();
        const indicators = before.indicators.map((one, place) => ({ ...one, points: String(weights[place]) }));
        const after = smallStandard({ indicators });
        const { least, most } = effectOn(resultOf(own), { before, after });
        const all = weights.reduce((total, weight) => total + weight, 0);
        const expected = toDecimal(multiply(baseOf(own, after), rational(100, all)));
        expect([least.total, most.total]).toEqual([expected, expected]);
      }),
    );
  });

  it('lies between its least and its most, whatever the new standard counts', () => {
    fc.assert(
      fc.property(counts, counts, fc.subarray([...IDS]), (own, truth, changed) => {
        const before = smallStandard();
        const indicators = before.indicators.map((one) =>
          changed.includes(one.id as 'A1') ? { ...one, rule: { ...one.rule, num: 'other' } as typeof one.rule } : one,
        );
        const real = Object.fromEntries(
          IDS.map((id) => [id, changed.includes(id) ? truth[id] : own[id]]),
        ) as unknown as Counts;
        const { least, most, untold } = effectOn(resultOf(own), { before, after: smallStandard({ indicators }) });
        const total = Number(toDecimal(baseOf(real, before)));
        expect(Number(least.total)).toBeLessThanOrEqual(total);
        expect(Number(most.total)).toBeGreaterThanOrEqual(total);
        expect([...untold]).toEqual(changed);
      }),
    );
  });
});

describe('two years', () => {
  it('have causes that add up to the change', () => {
    fc.assert(
      fc.property(counts, counts, (before, after) => {
        const standard = smallStandard();
        const [pairOfYears] = compareYears([resultOf(before)], [resultOf(after)], { standards: [standard] }).pairs;
        const exact = subtract(baseOf(after, standard), baseOf(before, standard));
        const caused = (pairOfYears?.causes ?? []).reduce((total, { change }) => add(total, decimal(change)), ZERO);
        // Each of four causes is printed with two decimals, so that half a cent may be lost four times.
        expect(Math.abs(Number(toDecimal(subtract(exact, caused), 6)))).toBeLessThanOrEqual(0.02);
      }),
    );
  });
});
