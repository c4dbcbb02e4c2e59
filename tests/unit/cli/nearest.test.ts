import { describe, expect, it } from 'vitest';
import { nearest } from '../../../src/cli/nearest.js';

describe('the nearest known name', () => {
  it.each([
    ['programm', ['registry', 'programme'], 'programme'],
    ['Registry', ['registry', 'programme'], 'registry'],
    ['G1', ['G01', 'G02', 'P01'], 'G01'],
    ['g02', ['G01', 'G02'], 'G02'],
    ['colour', ['registry', 'programme'], undefined],
    ['x', [], undefined],
  ])('of %s among %j is %s', (text, known, expected) => {
    expect(nearest(text, known)).toBe(expected);
  });
});
