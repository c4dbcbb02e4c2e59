import { describe, expect, it } from 'vitest';
import {
  MOST_NUMBERS,
  nextNumber,
  numberRanges,
  placeInSeries,
  rangeNumbers,
} from '../../../src/model/number-ranges.js';

describe('numbers as ranges', () => {
  it('joins runs and keeps the order', () => {
    expect(numberRanges(['T001', 'T002', 'T003', 'T007', 'T009', 'T010'])).toBe('T001-T003,T007,T009-T010');
    expect(numberRanges(['T007', 'T001'])).toBe('T007,T001');
    expect(numberRanges([])).toBe('');
  });

  it('joins across the end of the digits', () => {
    expect(numberRanges(['T998', 'T999', 'T1000'])).toBe('T998-T1000');
    expect(rangeNumbers('T998-T1000')).toEqual(['T998', 'T999', 'T1000']);
  });

  it('gives back what it was made from', () => {
    const numbers = ['T001', 'T002', 'G10', 'G11', 'E120'];
    expect(rangeNumbers(numberRanges(numbers))).toEqual(numbers);
  });

  it('passes over what is no range, and over ranges of two series', () => {
    expect(rangeNumbers('T001, ,x-y,T003-G005,T007')).toEqual(['T001', 'T007']);
    expect(rangeNumbers('T009-T003')).toEqual([]);
  });

  it('does not fill the memory for a damaged file', () => {
    expect(rangeNumbers('T000001-T999999')).toHaveLength(MOST_NUMBERS);
    expect(rangeNumbers(Array.from({ length: 9 }, () => 'T000001-T999999').join())).toHaveLength(MOST_NUMBERS);
  });

  it('knows the next number and the place of one in its series', () => {
    expect(['T009', 'T999', '12', 'T', ''].map(nextNumber)).toEqual(['T010', 'T1000', '13', null, null]);
    expect(['T012', 'E120', 'x'].map(placeInSeries)).toEqual([12, 120, 0]);
  });
});
