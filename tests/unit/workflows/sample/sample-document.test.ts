import { describe, expect, it } from 'vitest';
import { nodeHasher } from '../../../../src/cli/node-hasher.js';
import { checkDocument } from '../../../../src/documents/parse.js';
import { frameOf } from '../../../../src/workflows/sample/frame.js';
import { drawnDocument, planOf } from '../../../../src/workflows/sample/sample-document.js';
import { membersOf, planOfMembers } from '../../../support/sample-frame.js';

const MEMBERS = membersOf({ A: 20, B: 6 }, ['A-3']);
const PLAN = planOfMembers(MEMBERS, { method: 'share', share: '0.1', floor: 1 });

describe('the document of a sample', () => {
  it('has the places of every stratum, the certain ones on top of them', () => {
    expect(PLAN.plan).toEqual({
      method: 'share',
      share: '0.1',
      floor: 1,
      strata: [
        { unit: 'A', stage: 'junior', size: 10, places: 1 },
        { unit: 'A', stage: 'primary', size: 10, places: 1 },
        { unit: 'B', stage: 'junior', size: 3, places: 1 },
        { unit: 'B', stage: 'primary', size: 3, places: 1 },
      ],
    });
    expect(PLAN.frame.members.find(({ id }) => id === 'A-3')).toEqual({
      id: 'A-3',
      unit: 'A',
      stage: 'primary',
      certain: true,
      because: '指定',
    });
  });

  it('follows its schema with and without a draw', async () => {
    const drawn = drawnDocument(nodeHasher, PLAN, { seed: '314159', source: '骰子' });
    expect((await checkDocument('sample', PLAN, 'plan')).findings).toEqual([]);
    expect((await checkDocument('sample', drawn, 'draw')).findings).toEqual([]);
  });

  it('has the certain member in every draw, and as many others as planned', () => {
    for (const seed of ['314159', '271828', '161803']) {
      const { drawn = [] } = drawnDocument(nodeHasher, PLAN, { seed, source: '骰子' });
      expect(drawn.filter(({ certain }) => certain).map(({ id }) => id)).toEqual(['A-3']);
      expect(drawn).toHaveLength(5);
    }
  });

  it('is as large as detection needs: 57 of 1,000 to find one of 5 % faulty with 95 %', () => {
    const frame = { members: membersOf({ A: 1000 }).map((member) => ({ ...member, stage: 'primary' })) };
    const plan = planOf(frame, { method: 'detection', faulty: '0.05', confidence: '0.95', floor: 0 });
    expect(plan.strata).toEqual([{ unit: 'A', stage: 'primary', size: 1000, places: 57 }]);
  });

  it('keeps the frame it was made of', () => {
    expect(frameOf(PLAN).members).toEqual([...MEMBERS].sort((a, b) => (a.id < b.id ? -1 : 1)));
  });
});
