import { describe, expect, it } from 'vitest';
import { nodeHasher as hasher } from '../../../../src/cli/node-hasher.js';
import { type Drawn, drawSample } from '../../../../src/statistics/sampling/draw.js';
import { frameDigest, makeFrame } from '../../../../src/statistics/sampling/frame.js';
import { compareDraw, redrawFindings, seedFindings } from '../../../../src/statistics/sampling/replay.js';

const { frame } = makeFrame(
  Array.from({ length: 12 }, (_, place) => ({
    id: `S${String(place).padStart(2, '0')}`,
    unit: place % 2 === 0 ? 'east' : 'west',
    stage: 'junior',
  })),
);
const stratum = (unit: string, places: number) => ({ unit, stage: 'junior', size: 6, certain: 0, places });
const plan = [stratum('east', 2), stratum('west', 2)];
const sample = drawSample(hasher, frame, plan, '314159');
const [first, second, third, fourth] = sample as [Drawn, Drawn, Drawn, Drawn];
const about = (code: string, { id, unit, stage }: Drawn) => ({ code, where: {}, subject: id, params: { unit, stage } });

describe('a sample beside its replay', () => {
  it('is in order when it is the same', () => {
    expect(compareDraw(sample, drawSample(hasher, frame, plan, '314159'))).toEqual([]);
  });

  it('names who was put in and who was taken out', () => {
    const stranger = { ...first, id: 'S99' };
    expect(compareDraw([stranger, second, third, fourth], sample)).toEqual([
      about('JY6106', stranger),
      about('JY6107', first),
    ]);
  });

  it.each([
    ['ticket', { ticket: '0'.repeat(64) }],
    ['reason', { certain: true }],
    ['district', { unit: 'north' }],
    ['stage', { stage: 'senior' }],
  ])('names a member whose %s was altered', (_, change) => {
    expect(compareDraw([first, { ...second, ...change }, third, fourth], sample)).toEqual([about('JY6108', second)]);
  });

  it('tells when the order was altered, or a member stands twice', () => {
    expect(compareDraw([second, first, third, fourth], sample)).toEqual([
      { code: 'JY6109', where: {}, subject: second.id },
    ]);
    expect(compareDraw([...sample, fourth], sample)).toEqual([{ code: 'JY6109', where: {}, subject: fourth.id }]);
  });

  it('differs when one character of the seed does', () => {
    const others = drawSample(hasher, frame, plan, '314158');
    expect(compareDraw(others, sample).length).toBeGreaterThan(0);
  });
});

describe('a second draw of a frame', () => {
  const earlier = { frame: frameDigest(hasher, frame), seed: '314159', plan };

  it('is allowed as a replay, and with more places', () => {
    expect(redrawFindings(earlier, [])).toEqual([]);
    expect(redrawFindings(earlier, [earlier])).toEqual([]);
    expect(redrawFindings({ ...earlier, plan: [stratum('east', 3), stratum('west', 2)] }, [earlier])).toEqual([]);
  });

  it('is refused under another seed', () => {
    expect(redrawFindings({ ...earlier, seed: '271828' }, [earlier])).toEqual([
      { code: 'JY6110', where: {}, found: '271828', expected: '314159' },
    ]);
  });

  it('is refused with fewer places, or with a stratum less', () => {
    const params = { unit: 'west', stage: 'junior' };
    expect(redrawFindings({ ...earlier, plan: [stratum('east', 2), stratum('west', 1)] }, [earlier])).toEqual([
      { code: 'JY6111', where: {}, found: '1', expected: '2', params },
    ]);
    expect(redrawFindings({ ...earlier, plan: [stratum('east', 2)] }, [earlier])).toEqual([
      { code: 'JY6111', where: {}, found: '0', expected: '2', params },
    ]);
  });

  it('of another frame is a first one', () => {
    expect(redrawFindings({ ...earlier, frame: 'f'.repeat(64), seed: '271828' }, [earlier])).toEqual([]);
  });
});

describe('a seed', () => {
  it.each(['314159', '01382438112797316654', '07 12 19 23 30 33 + 05', '6f2d-9a1c'])('may be %s', (seed) => {
    expect(seedFindings(seed)).toEqual([]);
  });

  it.each(['', '12345', ' 314159', '314159 ', '3141  59', '三一四一五九', '３１４１５９', '314\n159'])(
    'may not be %j',
    (seed) => {
      expect(seedFindings(seed)).toEqual([{ code: 'JY6112', where: {}, found: seed, expected: '6' }]);
    },
  );
});
