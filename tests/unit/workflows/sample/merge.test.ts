import { describe, expect, it } from 'vitest';
import { nodeHasher } from '../../../../src/cli/node-hasher.js';
import { mergeSamples } from '../../../../src/workflows/sample/merge.js';
import { drawnDocument } from '../../../../src/workflows/sample/sample-document.js';
import { membersOf, planOfMembers } from '../../../support/sample-frame.js';

const PLAN = planOfMembers(membersOf({ A: 9, B: 5, C: 2 }), { method: 'share', share: '0.3', floor: 1 });
const SEED = { seed: '314159', source: '骰子' };
const part = (unit: string, seed = SEED) => drawnDocument(nodeHasher, PLAN, seed, unit);
const wrongs = (...parts: Parameters<typeof mergeSamples>[1]): readonly unknown[] =>
  mergeSamples(nodeHasher, parts).findings.map(({ params }) => [params?.['wrong'], params?.['unit']]);

describe('merging draws of units', () => {
  it('gives the one draw of all, whatever the order of the parts', () => {
    const joint = drawnDocument(nodeHasher, PLAN, SEED);
    expect(mergeSamples(nodeHasher, [part('C'), part('A'), part('B')])).toEqual({
      ok: true,
      value: joint,
      findings: [],
    });
  });

  it('says what is missing, doubled, whole or of another draw', () => {
    expect(wrongs()).toEqual([['none', undefined]]);
    expect(wrongs(part('A'), part('B'))).toEqual([['absent', 'C']]);
    expect(wrongs(part('A'), part('B'), part('C'), part('B'))).toEqual([['doubled', 'B']]);
    expect(wrongs(part('A'), part('B'), part('C', { seed: '271828', source: '骰子' }))).toEqual([['other', 'C']]);
    expect(wrongs(part('A'), part('B'), part('C'), drawnDocument(nodeHasher, PLAN, SEED))).toEqual([
      ['whole', undefined],
    ]);
  });

  it('takes no part that does not replay', () => {
    const { drawn = [], ...rest } = part('A');
    const merged = mergeSamples(nodeHasher, [{ ...rest, drawn: drawn.slice(1) }, part('B'), part('C')]);
    expect(merged.findings.map(({ code }) => code)).toEqual(['JY6107']);
  });
});
