import { describe, expect, it } from 'vitest';
import { CHECKS, runChecks } from '../../../src/checks/registry.js';
import { cleanWorkbook, contextOf } from '../../support/sample-workbook.js';

describe('all checks together', () => {
  it('find nothing in a clean workbook', () => {
    expect(runChecks(contextOf(cleanWorkbook()))).toEqual([]);
  });

  it('are listed once each', () => {
    expect(new Set(CHECKS).size).toBe(CHECKS.length);
  });
});
