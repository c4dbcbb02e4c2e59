import { describe, expect, it } from 'vitest';
import { CATALOGUE } from '../../../src/messages/catalogue.js';
import { isExplainable } from '../../../src/messages/explainable.js';
import { nearestCode, spelledCode } from '../../../src/messages/nearest-code.js';

describe('the spelling of a code', () => {
  it.each([
    ['2101', 'JY2101'],
    ['jy2101', 'JY2101'],
    ['ＪＹ２１０１', 'JY2101'],
    [' jy 2101 ', 'JY2101'],
    ['JY-2101', 'JY2101'],
    ['abc', 'ABC'],
    ['21011', '21011'],
  ])('of %s is %s', (typed, code) => {
    expect(spelledCode(typed)).toBe(code);
  });
});

describe('the nearest code', () => {
  it.each([
    ['JY2100', 'JY2101'],
    ['35O1', undefined],
    ['JY35011', 'JY3501'],
    ['数值偏大', 'JY3501'],
    ['required cell is blank', 'JY2101'],
    ['implausible-count', 'JY3501'],
    ['', undefined],
    ['JY', undefined],
  ])('to %s is %s', (typed, code) => {
    expect(nearestCode(typed)).toBe(code);
  });

  it('is every code itself, and stays in the family where it can', () => {
    expect(CATALOGUE.filter(({ code }) => nearestCode(code) !== code)).toEqual([]);
    for (const digit of '012345789') expect(nearestCode(`JY${digit}9999`)?.charAt(2)).toBe(digit);
  });

  it('is one of those that are wanted', () => {
    expect(nearestCode('JY3101', isExplainable)).toBe('JY3501');
    expect(nearestCode('JY3101', () => false)).toBeUndefined();
  });
});
