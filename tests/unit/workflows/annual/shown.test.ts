import { describe, expect, it } from 'vitest';
import { shown, shownShare } from '../../../../src/workflows/annual/shown.js';
import { sampleAnnualReport } from '../../../support/annual-report.js';

describe('a number in a paper', () => {
  it('stands as it was printed; what is not there differs by audience', () => {
    const [internal, open] = [sampleAnnualReport(4), sampleAnnualReport(4, 'public')];
    expect([
      shown(internal, '80.10'),
      shown(internal, 0),
      shown(internal, null),
      shown(open, null),
      shown(open, undefined),
    ]).toEqual(['80.10', '0', '—', '…', '…']);
  });

  it('is a percentage with one decimal, half up by the decimal and not by the nearest binary fraction', () => {
    expect(['0.8765', '0.1235', '1', '0', 0.9090909].map(shownShare)).toEqual([
      '87.7%',
      '12.4%',
      '100.0%',
      '0.0%',
      '90.9%',
    ]);
    expect([shownShare(null), shownShare(undefined)]).toEqual(['—', '—']);
  });
});
