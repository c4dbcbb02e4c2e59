import { describe, expect, it } from 'vitest';
import { nodeHasher } from '../../../../src/cli/node-hasher.js';
import type { Sample } from '../../../../src/model/generated/documents.js';
import { drawnDocument } from '../../../../src/workflows/sample/sample-document.js';
import { verifySample } from '../../../../src/workflows/sample/verify.js';
import { membersOf, planOfMembers } from '../../../support/sample-frame.js';

const PLAN = planOfMembers(membersOf({ A: 12, B: 8 }, ['B-2']), { method: 'share', share: '0.2', floor: 1 });
const DRAWN = drawnDocument(nodeHasher, PLAN, { seed: '314159', source: '骰子' });
const codes = (sample: Sample): readonly string[] =>
  verifySample(nodeHasher, sample).map(({ code, params }) => [code, params?.['part']].filter(Boolean).join(' '));

describe('verifying a sample', () => {
  it('finds nothing wrong in a plan and in a draw as they were made', () => {
    expect([codes(PLAN), codes(DRAWN)]).toEqual([[], []]);
  });

  it('finds a member taken off the frame by the digest', () => {
    const frame = { ...PLAN.frame, members: PLAN.frame.members.slice(1) };
    expect(codes({ ...PLAN, frame })).toContain('JY6205 frame');
  });

  it('finds places that the plan does not give', () => {
    const strata = PLAN.plan.strata.map((stratum, index) =>
      index === 0 ? { ...stratum, places: stratum.places + 1 } : stratum,
    );
    expect(codes({ ...PLAN, plan: { ...PLAN.plan, strata } })).toEqual(['JY6205 plan']);
  });

  it('finds who was put in, left out or put elsewhere in the order', () => {
    const drawn = DRAWN.drawn ?? [];
    const stranger = PLAN.frame.members.find(({ id }) => !drawn.some((one) => one.id === id))?.id ?? '';
    const ticket = drawn[0]?.ticket ?? '';
    expect(codes({ ...DRAWN, drawn: [...drawn, { id: stranger, ticket, certain: false }] })).toEqual(['JY6106']);
    expect(codes({ ...DRAWN, drawn: drawn.slice(0, -1) })).toEqual(['JY6107']);
    expect(codes({ ...DRAWN, drawn: drawn.map((one) => ({ ...one, ticket })) })).toContain('JY6108');
    expect(codes({ ...DRAWN, drawn: [...drawn].reverse() })).toEqual(['JY6109']);
  });

  it('finds another seed', () => {
    expect(codes({ ...DRAWN, seed: '271828' }).length).toBeGreaterThan(0);
  });
});
