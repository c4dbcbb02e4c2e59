import { describe, expect, it } from 'vitest';
import { belongs } from '../../../../src/standards/facts/belonging.js';
import type { FactRow } from '../../../../src/standards/facts/fact-book.js';
import { item, person, smallBook } from '../../../support/small-book.js';

const research = (id: string): FactRow => ({ id, grain: 'researchGroup', facts: {} });
const preparation = (id: string, parentGroup?: string): FactRow => ({
  id,
  grain: 'preparationGroup',
  facts: parentGroup === undefined ? {} : { parentGroup },
});

const [g1, g2, p1, loose] = [research('G1'), research('G2'), preparation('P1', 'G1'), preparation('P2')];
const t1 = person('T1', { home: 'G1' });
const t2 = person('T2', { home: 'G2', second: 'G1' });
const unknown = person('T3');
const won = (owner?: string): FactRow =>
  owner === undefined ? { id: 'R', grain: 'item', facts: {} } : item('R', { owner });
const book = smallBook({ rows: [g1, g2, p1, loose, t1, t2, unknown] });

describe('belonging', () => {
  it.each([
    ['everything to the top', t1, book.top, true],
    ['everything to itself', g1, g1, true],
    ['a teacher to his group', t1, g1, true],
    ['a teacher to his second group', t2, g1, true],
    ['a teacher to no other group', t1, g2, false],
    ['a teacher without a group, nobody knows to which', unknown, g1, null],
    ['a group to its parent', p1, g1, true],
    ['a group to no other', p1, g2, false],
    ['a group without a parent to none', loose, g1, false],
    ['a group to no teacher', g1, t1, false],
    ['an item to its owner', won('T1'), t1, true],
    ['an item to the owner’s group', won('T1'), g1, true],
    ['an item to both groups of its owner', won('T2'), g1, true],
    ['an item to the parent of the group that owns it', won('P1'), g1, true],
    ['an item to no other group', won('T1'), g2, false],
    ['an item of the school to no group', won('S'), g1, false],
    ['an item of somebody unknown to no group', won('T9'), g1, false],
    ['an item without an owner, nobody knows to whom', won(), g1, null],
    ['an item of a teacher without a group, nobody knows to which', won('T3'), g1, null],
  ] as const)('is that of %s', (_, row, subject, expected) => {
    expect(belongs(book, row, subject)).toBe(expected);
  });
});
