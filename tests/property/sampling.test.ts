import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nodeHasher as hasher } from '../../src/cli/node-hasher.js';
import { rational } from '../../src/model/rational.js';
import { largestRemainder } from '../../src/statistics/allocation.js';
import { type BoundedUnit, boundedShares } from '../../src/statistics/bounded-allocation.js';
import { drawSample, mergeDraws } from '../../src/statistics/sampling/draw.js';
import { type FrameMember, frameDigest, makeFrame } from '../../src/statistics/sampling/frame.js';
import { planSample, sampleSize } from '../../src/statistics/sampling/plan.js';
import { compareDraw } from '../../src/statistics/sampling/replay.js';

const members: fc.Arbitrary<readonly FrameMember[]> = fc.array(
  fc.record(
    {
      id: fc.integer({ min: 0, max: 300 }).map((number) => `S${number}`),
      unit: fc.constantFrom('east', 'west', 'north'),
      stage: fc.constantFrom('primary', 'junior'),
      certain: fc.constant('candidate'),
    },
    { requiredKeys: ['id', 'unit', 'stage'] },
  ),
  { maxLength: 60 },
);
const share = fc.integer({ min: 1, max: 100 }).map((percent) => rational(percent, 100));
const seed = fc.stringMatching(/^[0-9]{6,20}$/);
const ids = (drawn: readonly { readonly id: string }[]): readonly string[] => drawn.map(({ id }) => id);

describe('bounded shares', () => {
  const units: fc.Arbitrary<readonly BoundedUnit[]> = fc
    .array(fc.tuple(fc.integer({ min: 0, max: 60 }), fc.integer({ min: 0, max: 5 }), fc.integer({ min: 0, max: 30 })), {
      maxLength: 10,
    })
    .map((list) =>
      list.map(([weight, least, more], place) => ({ id: `U${place}`, weight, least, most: least + more })),
    );

  it('stand between their bounds and are all the places that the bounds allow', () => {
    fc.assert(
      fc.property(units, fc.integer({ min: 0, max: 300 }), (list, places) => {
        const shares = boundedShares(list, places);
        const floor = list.reduce((sum, unit) => sum + unit.least, 0);
        const room = list.reduce((sum, unit) => sum + (unit.weight === 0 ? unit.least : unit.most), 0);
        expect(shares.reduce((sum, unit) => sum + unit.places, 0)).toBe(Math.min(Math.max(places, floor), room));
        for (const [place, { least, most }] of list.entries()) {
          expect(shares[place]?.places).toBeGreaterThanOrEqual(least);
          expect(shares[place]?.places).toBeLessThanOrEqual(most);
        }
      }),
    );
  });

  it('are those of the plain largest remainder where no bound holds, and do not look at the order', () => {
    fc.assert(
      fc.property(units, fc.integer({ min: 0, max: 300 }), (list, places) => {
        const free = list.map((unit) => ({ ...unit, least: 0, most: 1000 }));
        expect(boundedShares(free, places)).toEqual(
          largestRemainder(free, places).map(({ id, places: given }) => ({ id, places: given })),
        );
        expect([...boundedShares([...list].reverse(), places)].reverse()).toEqual(boundedShares(list, places));
      }),
    );
  });
});

describe('a sample', () => {
  it('has as many members as planned, all certain ones, and the order of the list does not matter', () => {
    fc.assert(
      fc.property(members, share, fc.integer({ min: 0, max: 3 }), seed, (list, part, floor, drawnWith) => {
        const { frame } = makeFrame(list);
        const plan = planSample(frame, { method: 'share', share: part }, floor);
        const sample = drawSample(hasher, frame, plan, drawnWith);
        expect(new Set(ids(sample)).size).toBe(sample.length);
        for (const { unit, stage, certain, places, size } of plan) {
          const inStratum = sample.filter((member) => member.unit === unit && member.stage === stage);
          expect(inStratum.filter((member) => member.certain)).toHaveLength(certain);
          expect(inStratum.filter((member) => !member.certain)).toHaveLength(places);
          expect(places).toBeGreaterThanOrEqual(Math.min(floor, size - certain));
        }
        const again = makeFrame([...frame.members].reverse()).frame;
        expect(frameDigest(hasher, again)).toBe(frameDigest(hasher, frame));
        expect(drawSample(hasher, again, [...plan].reverse(), drawnWith)).toEqual(sample);
      }),
    );
  });

  it('is never smaller than the share', () => {
    fc.assert(
      fc.property(members, share, fc.integer({ min: 0, max: 3 }), (list, part, floor) => {
        const { frame } = makeFrame(list);
        const plan = planSample(frame, { method: 'share', share: part }, floor);
        const population = frame.members.filter((member) => member.certain === undefined).length;
        const places = plan.reduce((sum, stratum) => sum + stratum.places, 0);
        expect(places).toBeGreaterThanOrEqual(sampleSize(population, { method: 'share', share: part }));
        expect(places).toBeLessThanOrEqual(population);
      }),
    );
  });

  it('is the same whether districts draw by themselves or together', () => {
    fc.assert(
      fc.property(members, share, seed, (list, part, drawnWith) => {
        const { frame } = makeFrame(list);
        const plan = planSample(frame, { method: 'share', share: part }, 1);
        const parts = ['west', 'north', 'east'].map((unit) =>
          drawSample(
            hasher,
            makeFrame(frame.members.filter((member) => member.unit === unit)).frame,
            plan.filter((stratum) => stratum.unit === unit),
            drawnWith,
          ),
        );
        expect(mergeDraws(parts)).toEqual(drawSample(hasher, frame, plan, drawnWith));
      }),
    );
  });

  it('keeps everybody when it is enlarged', () => {
    fc.assert(
      fc.property(members, share, seed, fc.integer({ min: 0, max: 4 }), (list, part, drawnWith, more) => {
        const { frame } = makeFrame(list);
        const plan = planSample(frame, { method: 'share', share: part }, 1);
        const enlarged = plan.map((stratum) => ({ ...stratum, places: stratum.places + more }));
        const larger = new Set(ids(drawSample(hasher, frame, enlarged, drawnWith)));
        expect(ids(drawSample(hasher, frame, plan, drawnWith)).filter((id) => !larger.has(id))).toEqual([]);
      }),
    );
  });

  it('of which a member is left off the frame does not replay', () => {
    fc.assert(
      fc.property(members, share, seed, (list, part, drawnWith) => {
        const { frame } = makeFrame(list);
        const plan = planSample(frame, { method: 'share', share: part }, 1);
        const sample = drawSample(hasher, frame, plan, drawnWith);
        fc.pre(sample.length > 0);
        const without = makeFrame(frame.members.filter(({ id }) => id !== sample[0]?.id)).frame;
        const findings = compareDraw(sample, drawSample(hasher, without, plan, drawnWith));
        expect(findings[0]).toMatchObject({ code: 'JY6106', subject: sample[0]?.id });
      }),
    );
  });
});
