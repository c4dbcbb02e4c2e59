import { describe, expect, it } from 'vitest';
import { placesOfLists } from '../../../src/statistics/ranking-places.js';

const LISTS = [
  { list: '小学', eligible: 6 },
  { list: '初中', eligible: 3 },
  { list: '高中', eligible: 1 },
];
const placesOf = (together: number | null, lists: Readonly<Record<string, number>> = {}) =>
  Object.fromEntries(placesOfLists(LISTS, { together, lists: new Map(Object.entries(lists)) }));

describe('places of the lists', () => {
  it('are shared out by the largest remainder of who is eligible', () => {
    expect(placesOf(5)).toEqual({ 小学: 3, 初中: 2, 高中: 0 });
    expect(placesOf(4)).toEqual({ 小学: 3, 初中: 1, 高中: 0 });
  });

  it('are never more than a list can fill', () => {
    expect(placesOf(50)).toEqual({ 小学: 6, 初中: 3, 高中: 1 });
  });

  it('are as named; only the other lists share the rest', () => {
    expect(placesOf(2, { 小学: 1 })).toEqual({ 小学: 1, 初中: 2, 高中: 0 });
    expect(placesOf(null, { 小学: 1 })).toEqual({ 小学: 1, 初中: null, 高中: null });
  });

  it('are unknown where nothing is said', () => {
    expect(placesOf(null)).toEqual({ 小学: null, 初中: null, 高中: null });
  });
});
