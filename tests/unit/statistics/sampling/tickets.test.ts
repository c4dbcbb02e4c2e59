import { describe, expect, it } from 'vitest';
import { nodeHasher as hasher } from '../../../../src/cli/node-hasher.js';
import type { Hasher } from '../../../../src/documents/hasher.js';
import { compareTickets, drawOrder, fractionOf, ticketOf } from '../../../../src/statistics/sampling/tickets.js';

const IDS = ['A-1', 'A-2', 'A-3', 'B-1', 'B-2', 'B-3'];
const idsOf = (seed: string, ids: readonly string[]): readonly string[] =>
  drawOrder(hasher, seed, ids).map(({ id }) => id);

// The expected values of this file are printed in the reference program consistent_sampler (tests and examples).
describe('the order of drawing', () => {
  it('of six ids under 314159 is that of the reference program', () => {
    expect(idsOf('314159', IDS)).toEqual(['B-2', 'B-3', 'A-3', 'A-2', 'B-1', 'A-1']);
    expect(drawOrder(hasher, '314159', IDS).map(({ id, number }) => [id, number.slice(0, 11)])).toEqual([
      ['B-2', '0.410310858'],
      ['B-3', '0.470960291'],
      ['A-3', '0.471438751'],
      ['A-2', '0.567089805'],
      ['B-1', '0.978171567'],
      ['A-1', '0.982851572'],
    ]);
  });

  it('of the first hundred numbers under 41 begins as in the examples of the reference program', () => {
    const numbers = Array.from({ length: 100 }, (_, place) => String(place));
    expect(idsOf('41', numbers).slice(0, 10).join(' ')).toBe('73 51 17 58 38 42 39 20 11 67');
  });

  it.each([
    ['31', 'b a d c'],
    ['77', 'b d c a'],
  ])('under the seed %s is %s', (seed, order) => {
    expect(idsOf(seed, ['a', 'b', 'c', 'd']).join(' ')).toBe(order);
  });

  it('of a part is the part of the order', () => {
    expect(idsOf('314159', ['B-1', 'B-2', 'B-3'])).toEqual(['B-2', 'B-3', 'B-1']);
  });

  it('draws an id that stands twice once', () => {
    expect(idsOf('314159', [...IDS, ...IDS])).toEqual(idsOf('314159', IDS));
  });

  it('goes by id where the hashes are equal, however the list was written', () => {
    const constant: Hasher = { sha256: () => 'ab'.repeat(32), sha1: () => '' };
    const order = (ids: readonly string[]) => drawOrder(constant, 's', ids).map(({ id }) => id);
    expect(order(['s3', 's1', 's2'])).toEqual(['s1', 's2', 's3']);
    expect(order(['s2', 's3', 's1'])).toEqual(['s1', 's2', 's3']);
  });
});

describe('a ticket', () => {
  it('has all digits of the reference program', () => {
    expect(ticketOf(hasher, '01382438112797316654', 'AB-130')).toEqual({
      id: 'AB-130',
      digest: hasher.sha256(`${hasher.sha256('01382438112797316654')}AB-130`),
      number: '0.26299714122838008416507544297546663599715395525154425586041245287750224561854',
    });
    expect(fractionOf(hasher.sha256('abc'))).toBe(
      '0.56998071861792858926477341561059638840106636224182943832566300809078486324348',
    );
  });

  it('of a small hash is filled up with noughts before it is turned round', () => {
    expect(fractionOf(`${'0'.repeat(62)}0c`)).toBe(`0.21${'0'.repeat(62)}`);
  });

  it('changes with one character of the seed or of the id', () => {
    const number = ticketOf(hasher, '314159', 'A-1').number;
    expect(ticketOf(hasher, '314158', 'A-1').number).not.toBe(number);
    expect(ticketOf(hasher, '314159', 'A-2').number).not.toBe(number);
  });

  it('is compared by its number as a fraction', () => {
    const ticket = (number: string) => ({ id: 'x', digest: '', number });
    expect(compareTickets(ticket('0.9'), ticket('0.10'))).toBe(1);
    expect(compareTickets(ticket('0.1'), ticket('0.10'))).toBe(-1);
    expect(compareTickets(ticket('0.1'), ticket('0.1'))).toBe(0);
  });
});
