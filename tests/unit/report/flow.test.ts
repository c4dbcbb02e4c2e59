import { describe, expect, test } from 'vitest';
import { paginate, type Strip } from '../../../src/report/flow.js';

const names = new WeakMap<Strip, string>();

function strip(name: string, height: number, more: Partial<Strip> = {}): Strip {
  const made: Strip = { height, before: 0, keepNext: false, paint: () => undefined, ...more };
  names.set(made, name);
  return made;
}

/** Pages as `name@top`, repeated heads with a star. */
const pagesOf = (strips: readonly Strip[], height = 100): string[][] =>
  paginate(strips, height).map((page) =>
    page.map((placed) => `${names.get(placed.strip)}@${placed.top}${placed.repeated ? '*' : ''}`),
  );

describe('filling pages', () => {
  test('strips follow each other and a full page is left', () => {
    expect(pagesOf([strip('a', 40), strip('b', 60), strip('c', 10)])).toEqual([['a@0', 'b@40'], ['c@0']]);
  });

  test('nothing still makes one page', () => {
    expect(pagesOf([])).toEqual([[]]);
  });

  test('space above counts, but not at the top of a page', () => {
    const strips = [strip('a', 40, { before: 20 }), strip('b', 40, { before: 20 }), strip('c', 40, { before: 20 })];
    expect(pagesOf(strips)).toEqual([['a@0', 'b@60'], ['c@0']]);
  });

  test('space above may be what makes a strip move on', () => {
    expect(pagesOf([strip('a', 50), strip('b', 50, { before: 1 })])).toEqual([['a@0'], ['b@0']]);
  });

  test('a forced break begins a page, though not an empty one', () => {
    const strips = [strip('a', 10, { breakBefore: true }), strip('b', 10, { breakBefore: true })];
    expect(pagesOf(strips)).toEqual([['a@0'], ['b@0']]);
  });

  test('a strip taller than a page has one to itself', () => {
    expect(pagesOf([strip('a', 10), strip('b', 150), strip('c', 10)])).toEqual([['a@0'], ['b@0'], ['c@0']]);
  });
});

describe('keeping together', () => {
  test('a heading moves with the line after it', () => {
    const strips = [strip('a', 80), strip('heading', 15, { keepNext: true }), strip('line', 15)];
    expect(pagesOf(strips)).toEqual([['a@0'], ['heading@0', 'line@15']]);
  });

  test('a chain moves as a whole', () => {
    const strips = [
      strip('a', 50),
      strip('b', 20, { keepNext: true }),
      strip('c', 20, { keepNext: true }),
      strip('d', 20),
    ];
    expect(pagesOf(strips)).toEqual([['a@0'], ['b@0', 'c@20', 'd@40']]);
  });

  test('a chain taller than a page is parted where the page ends', () => {
    const strips = [strip('b', 60, { keepNext: true }), strip('c', 60, { keepNext: true }), strip('d', 60)];
    expect(pagesOf(strips)).toEqual([['b@0'], ['c@0'], ['d@0']]);
  });

  test('a forced break wins over keeping together', () => {
    const strips = [strip('a', 10, { keepNext: true }), strip('b', 10, { breakBefore: true })];
    expect(pagesOf(strips)).toEqual([['a@0'], ['b@0']]);
  });

  test('space inside a chain counts', () => {
    const strips = [strip('a', 30), strip('b', 30, { keepNext: true }), strip('c', 30, { before: 15 })];
    expect(pagesOf(strips)).toEqual([['a@0'], ['b@0', 'c@45']]);
  });
});

describe('heads of tables', () => {
  const head = [strip('head', 10)];
  const row = (name: string, more: Partial<Strip> = {}): Strip => strip(name, 30, { head, ...more });

  test('the head is painted again on each page that a row begins', () => {
    const strips = [strip('head', 10, { keepNext: true }), row('1'), row('2'), row('3'), row('4')];
    expect(pagesOf(strips)).toEqual([
      ['head@0', '1@10', '2@40', '3@70'],
      ['head@0*', '4@10'],
    ]);
  });

  test('rows that are kept together leave room for the head', () => {
    const strips = [row('1'), row('2'), row('3', { keepNext: true }), row('4')];
    expect(pagesOf(strips)).toEqual([
      ['head@0*', '1@10', '2@40'],
      ['head@0*', '3@10', '4@40'],
    ]);
  });

  test('a row that fits only without the head is placed all the same', () => {
    expect(pagesOf([row('1', { height: 100 })])).toEqual([['head@0*', '1@10']]);
  });
});
