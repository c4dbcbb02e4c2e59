import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nodeHasher } from '../../src/cli/node-hasher.js';
import { canonicalJson } from '../../src/documents/canonical.js';
import { frameOf } from '../../src/workflows/sample/frame.js';
import { mergeSamples } from '../../src/workflows/sample/merge.js';
import { drawnDocument, planOf } from '../../src/workflows/sample/sample-document.js';
import { verifySample } from '../../src/workflows/sample/verify.js';
import { membersOf, planOfMembers } from '../support/sample-frame.js';

const units = fc.dictionary(fc.constantFrom('A', 'B', 'C', 'D'), fc.integer({ min: 1, max: 12 }), { minKeys: 1 });
const share = fc.integer({ min: 1, max: 99 }).map((percent) => (percent / 100).toFixed(2));
const seed = fc.integer({ min: 100_000, max: 999_999 }).map(String);
const floor = fc.integer({ min: 0, max: 3 });

describe('samples of any frame, plan and seed', () => {
  it('replay byte for byte, and the units’ own draws merge to the one draw of all', () => {
    fc.assert(
      fc.property(units, share, floor, seed, (counts, wanted, least, text) => {
        const plan = planOfMembers(membersOf(counts, ['A-1']), { method: 'share', share: wanted, floor: least });
        const given = { seed: text, source: '骰子' };
        const joint = drawnDocument(nodeHasher, plan, given);
        expect(verifySample(nodeHasher, joint)).toEqual([]);
        const parts = Object.keys(counts).map((unit) => drawnDocument(nodeHasher, plan, given, unit));
        const merged = mergeSamples(nodeHasher, parts.reverse());
        expect(merged.ok && canonicalJson(merged.value)).toBe(canonicalJson(joint));
      }),
      { numRuns: 60 },
    );
  });

  it('keep everybody when they are enlarged', () => {
    fc.assert(
      fc.property(units, floor, seed, (counts, least, text) => {
        const small = planOfMembers(membersOf(counts), { method: 'share', share: '0.2', floor: least });
        const large = { ...small, plan: planOf(frameOf(small), { method: 'share', share: '0.2', floor: least + 1 }) };
        const grows = small.plan.strata.every(
          (stratum, index) => (large.plan.strata[index]?.places ?? 0) >= stratum.places,
        );
        fc.pre(grows);
        const drawn = (plan: typeof small): readonly string[] =>
          (drawnDocument(nodeHasher, plan, { seed: text, source: '骰子' }).drawn ?? []).map(({ id }) => id);
        expect(drawn(large)).toEqual(expect.arrayContaining([...drawn(small)]));
      }),
      { numRuns: 60 },
    );
  });
});
