import { describe, expect, it } from 'vitest';
import type { Registry } from '../../../../src/model/generated/documents.js';
import { compareYears } from '../../../../src/workflows/diff/years.js';
import { type Counts, smallResult, smallStandard } from '../../../support/ranked-result.js';

const FULL: Counts = { A1: [1, 1], A2: [1, 1], B1: [1, 1], B2: [1, 1] };
const LESS: Counts = { A1: [1, 2], A2: [1, 1], B1: [9, 10], B2: [1, 1] };
const standards = [smallStandard()];

describe('two years', () => {
  it('match subjects, and name what indicators gave and took, the largest first', () => {
    const { pairs, gone, fresh } = compareYears(
      [smallResult('1', FULL, { total: '100.00' }), smallResult('2', FULL, { total: '100.00' })],
      [smallResult('1', LESS, { total: '77.00' }), smallResult('3', FULL, { total: '100.00' })],
      { standards },
    );
    expect(pairs.map(({ after, change, causes }) => [after.school.id, change, causes])).toEqual([
      [
        '1',
        '-23.00',
        [
          { indicator: 'A1', zh: '指标A1', change: '-20.00' },
          { indicator: 'B1', zh: '指标B1', change: '-3.00' },
        ],
      ],
    ]);
    expect([gone.map(({ school }) => school.id), fresh.map(({ school }) => school.id)]).toEqual([['2'], ['3']]);
  });

  it('know a school under its former code', () => {
    const registry = { schools: [{ id: '9', codeHistory: ['1'] }] } as unknown as Registry;
    const { pairs } = compareYears(
      [smallResult('1', LESS, { total: '77.00' })],
      [smallResult('9', FULL, { total: '100.00' })],
      { standards, registry },
    );
    expect(pairs.map(({ before, after, change }) => [before.school.id, after.school.id, change])).toEqual([
      ['1', '9', '23.00'],
    ]);
  });

  it('tell no change where a year has no total', () => {
    const { pairs } = compareYears(
      [smallResult('1', FULL, { total: '100.00' }, { total: null })],
      [smallResult('1', FULL, { total: '100.00' })],
      { standards },
    );
    expect(pairs.map(({ change, causes }) => [change, causes])).toEqual([[null, []]]);
  });
});
