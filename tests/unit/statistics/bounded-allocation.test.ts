import { describe, expect, it } from 'vitest';
import { type BoundedUnit, boundedShares } from '../../../src/statistics/bounded-allocation.js';

/** `name:weight` with a floor and a cap, by default none and as much as it weighs. */
const units = (text: string, least = 0, most?: number): readonly BoundedUnit[] =>
  text.split(' ').map((part) => {
    const [id = '', weight = ''] = part.split(':');
    return { id, weight: Number(weight), least: Math.min(least, most ?? Number(weight)), most: most ?? Number(weight) };
  });
const shared = (list: readonly BoundedUnit[], places: number): string =>
  boundedShares(list, places)
    .map((unit) => `${unit.id}:${unit.places}`)
    .join(' ');

describe('bounded shares', () => {
  it('are the largest remainder where no bound holds', () => {
    // 7 places for 53, 24, 23: exact 3.71, 1.68, 1.61.
    expect(shared(units('a:53 b:24 c:23'), 7)).toBe('a:4 b:2 c:1');
  });

  it('raise the small to the floor, at the cost of the others in proportion', () => {
    // 10 places for 60, 30, 8, 2: without a floor 6, 3, 1, 0.
    expect(shared(units('a:60 b:30 c:8 d:2'), 10)).toBe('a:6 b:3 c:1 d:0');
    // c and d stand at 1; a and b share 8 places as 2 to 1: exact 5.33 and 2.67.
    expect(shared(units('a:60 b:30 c:8 d:2', 1), 10)).toBe('a:5 b:3 c:1 d:1');
  });

  it('give all of a unit that is smaller than the floor', () => {
    expect(shared(units('a:50 b:1 c:0', 2), 6)).toBe('a:5 b:1 c:0');
  });

  it('hand on what a cap leaves over, in proportion', () => {
    const capped = [
      { id: 'a', weight: 80, least: 0, most: 2 },
      { id: 'b', weight: 15, least: 0, most: 10 },
      { id: 'c', weight: 5, least: 0, most: 10 },
    ];
    // a stands at 2; the other 8 places as 3 to 1.
    expect(shared(capped, 10)).toBe('a:2 b:6 c:2');
  });

  it('let a unit rise above its floor again when a cap frees places', () => {
    const both = [
      { id: 'a', weight: 90, least: 0, most: 3 },
      { id: 'b', weight: 6, least: 1, most: 9 },
      { id: 'c', weight: 4, least: 1, most: 9 },
    ];
    expect(shared(both, 13)).toBe('a:3 b:6 c:4');
  });

  it('give what the floors say when there are fewer places', () => {
    expect(shared(units('a:60 b:30 c:8', 2), 3)).toBe('a:2 b:2 c:2');
  });

  it('give what the caps hold when there are more places', () => {
    expect(shared(units('a:3 b:2'), 99)).toBe('a:3 b:2');
  });

  it('give a unit without weight its floor and no more', () => {
    expect(shared([{ id: 'a', weight: 0, least: 1, most: 5 }, ...units('b:4')], 4)).toBe('a:1 b:3');
    expect(shared([{ id: 'a', weight: 0, least: 0, most: 5 }], 3)).toBe('a:0');
  });

  it('part equal remainders by weight, then by id, whatever the order', () => {
    expect(shared(units('b:1 a:1 c:1'), 1)).toBe('b:0 a:1 c:0');
    // Exact 2.5, 1.5 and 1: the remainder of a and b is a half.
    expect(shared(units('c:2 b:3 a:5'), 5)).toBe('c:1 b:1 a:3');
  });

  it('of nobody are nothing', () => {
    expect(boundedShares([], 5)).toEqual([]);
  });
});
