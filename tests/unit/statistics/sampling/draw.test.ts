import { describe, expect, it } from 'vitest';
import { nodeHasher as hasher } from '../../../../src/cli/node-hasher.js';
import { decimal } from '../../../../src/model/rational.js';
import { drawSample, mergeDraws } from '../../../../src/statistics/sampling/draw.js';
import {
  type FrameMember,
  frameDigest,
  makeFrame,
  reconcileFrame,
  strataOf,
} from '../../../../src/statistics/sampling/frame.js';
import { DEFAULT_CONFIDENCE, DEFAULT_SHARE, planSample, sampleSize } from '../../../../src/statistics/sampling/plan.js';

/** `count` schools of a unit and stage, numbered from 1. */
const schools = (unit: string, stage: string, count: number): readonly FrameMember[] =>
  Array.from({ length: count }, (_, place) => ({
    id: `${unit}-${stage}-${String(place + 1).padStart(3, '0')}`,
    unit,
    stage,
  }));
const frameOf = (...members: readonly FrameMember[]) => makeFrame(members).frame;
const planText = (plan: ReturnType<typeof planSample>): readonly string[] =>
  plan.map(({ unit, stage, size, certain, places }) => `${unit} ${stage} ${size}/${certain}/${places}`);
const share = { method: 'share', share: DEFAULT_SHARE } as const;

describe('a sampling frame', () => {
  it('has its members by id and names those that stand twice', () => {
    const [first, second] = schools('east', 'primary', 2) as [FrameMember, FrameMember];
    const { frame, findings } = makeFrame([second, first, { ...first, unit: 'west' }]);
    expect(frame.members.map(({ id }) => id)).toEqual(['east-primary-001', 'east-primary-002']);
    expect(findings).toEqual([{ code: 'JY6103', where: {}, subject: 'east-primary-001' }]);
  });

  it('has the same digest however the list was written, and another when a member is left out or altered', () => {
    const list = schools('east', 'primary', 5);
    const digest = frameDigest(hasher, frameOf(...list));
    expect(frameDigest(hasher, frameOf(...[...list].reverse()))).toBe(digest);
    expect(frameDigest(hasher, frameOf(...list.slice(1)))).not.toBe(digest);
    const altered = list.map((member, place) => (place === 0 ? { ...member, certain: 'candidate' } : member));
    expect(frameDigest(hasher, frameOf(...altered))).not.toBe(digest);
  });

  it('falls into strata of unit and stage', () => {
    const frame = frameOf(
      ...schools('west', 'junior', 2),
      ...schools('east', 'primary', 1),
      ...schools('east', 'junior', 1),
    );
    expect(strataOf(frame).map(({ unit, stage, members }) => `${unit} ${stage} ${members.length}`)).toEqual([
      'east junior 1',
      'east primary 1',
      'west junior 2',
    ]);
  });
});

describe('the frame beside the registry', () => {
  const registry = schools('east', 'primary', 3);

  it('is in order when it is the registry', () => {
    expect(reconcileFrame(frameOf(...registry), registry)).toEqual([]);
  });

  it('names who was left out, who is unknown and who stands elsewhere', () => {
    const [first, second] = registry as [FrameMember, FrameMember];
    const frame = frameOf(first, { ...second, unit: 'west' }, { id: 'stranger', unit: 'east', stage: 'junior' });
    expect(reconcileFrame(frame, registry)).toEqual([
      { code: 'JY6101', where: {}, subject: 'east-primary-003', params: { unit: 'east', stage: 'primary' } },
      { code: 'JY6102', where: {}, subject: 'stranger', params: { unit: 'east', stage: 'junior' } },
      { code: 'JY6104', where: {}, subject: 'east-primary-002', found: 'west primary', expected: 'east primary' },
    ]);
  });

  it('names who must be in the sample and is not marked so', () => {
    const [first, second, third] = registry as [FrameMember, FrameMember, FrameMember];
    const frame = frameOf({ ...first, certain: 'candidate' }, second, third);
    expect(reconcileFrame(frame, registry, [first.id, second.id])).toEqual([
      { code: 'JY6105', where: {}, subject: second.id },
    ]);
  });
});

describe('the plan of a sample', () => {
  const frame = frameOf(
    ...schools('east', 'primary', 40),
    ...schools('east', 'junior', 12),
    ...schools('north', 'primary', 4),
    ...schools('north', 'senior', 1),
    ...schools('west', 'primary', 30),
  );

  it('is a tenth with one of every stratum', () => {
    expect(planText(planSample(frame, share, 1))).toEqual([
      'east junior 12/0/1',
      'east primary 40/0/3',
      'north primary 4/0/1',
      'north senior 1/0/1',
      'west primary 30/0/3',
    ]);
  });

  it('takes all of a stratum that is smaller than the floor', () => {
    expect(planText(planSample(frame, share, 2))).toEqual([
      'east junior 12/0/2',
      'east primary 40/0/2',
      'north primary 4/0/2',
      'north senior 1/0/1',
      'west primary 30/0/2',
    ]);
  });

  it('leaves the certain ones out of the count and puts them on top', () => {
    const certain = frame.members.map((member) =>
      member.stage === 'senior' || member.id === 'east-junior-001' ? { ...member, certain: 'candidate' } : member,
    );
    expect(planText(planSample(frameOf(...certain), share, 1))).toEqual([
      'east junior 12/1/1',
      'east primary 40/0/4',
      'north primary 4/0/1',
      'north senior 1/1/0',
      'west primary 30/0/3',
    ]);
  });

  it('is large enough to find a fault when that is asked for', () => {
    const detection = { method: 'detection', faulty: decimal('0.1'), confidence: DEFAULT_CONFIDENCE } as const;
    expect(sampleSize(100, detection)).toBe(25);
    const places = planSample(frame, detection, 1).map((stratum) => stratum.places);
    expect(places).toEqual([3, 11, 1, 1, 8]);
    expect(places.reduce((sum, one) => sum + one, 0)).toBe(sampleSize(87, detection));
  });

  it('rounds a share upwards and never takes more than there are', () => {
    expect(sampleSize(91, share)).toBe(10);
    expect(sampleSize(90, share)).toBe(9);
    expect(sampleSize(3, { method: 'share', share: decimal('2') })).toBe(3);
    expect(planSample(frameOf(), share, 1)).toEqual([]);
  });
});

describe('a draw', () => {
  const east = schools('east', 'primary', 20).map((member, place) =>
    place === 4 ? { ...member, certain: '示范校申报' } : member,
  );
  const frame = frameOf(...east, ...schools('west', 'primary', 10));
  const plan = planSample(frame, { method: 'share', share: decimal('0.2') }, 1);
  const sample = drawSample(hasher, frame, plan, '20261122');

  it('has the places of every stratum and those that are certain', () => {
    expect(sample.filter(({ unit, certain }) => unit === 'east' && !certain)).toHaveLength(4);
    expect(sample.filter(({ unit }) => unit === 'west')).toHaveLength(2);
    expect(sample.filter(({ certain }) => certain).map(({ id }) => id)).toEqual(['east-primary-005']);
  });

  it('is known', () => {
    // Computed apart, by a few lines of Python after the description of the ticket.
    expect(sample.map(({ id }) => id)).toEqual([
      'east-primary-012',
      'west-primary-003',
      'east-primary-005',
      'east-primary-002',
      'west-primary-004',
      'east-primary-010',
      'east-primary-017',
    ]);
  });

  it('is empty without places', () => {
    expect(drawSample(hasher, frameOf(...schools('west', 'primary', 10)), [], '20261122')).toEqual([]);
  });

  it('of the districts by themselves is put together to the whole one', () => {
    const part = (unit: string) =>
      drawSample(hasher, frameOf(...frame.members.filter((member) => member.unit === unit)), plan, '20261122');
    expect(mergeDraws([part('west'), part('east')])).toEqual(sample);
  });
});
