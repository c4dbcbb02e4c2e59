import { describe, expect, it } from 'vitest';
import { type Ruleset, severityOf, severityRank } from '../../../src/messages/severity.js';

const ruleset: Ruleset = [
  { code: 'JY5101', severity: 'error' },
  { code: 'JY2106', severity: 'off' },
  { code: 'JY2101', severity: 'notice' },
  { code: 'JY2101', severity: 'warning' },
];

describe('severityOf', () => {
  it('is the default of the catalogue where the programme says nothing', () => {
    expect(severityOf('JY2104')).toBe('error');
    expect(severityOf('JY5101', [])).toBe('warning');
    expect(severityOf('JY2104', ruleset)).toBe('error');
  });

  it('is what the programme says', () => {
    expect(severityOf('JY5101', ruleset)).toBe('error');
    expect(severityOf('JY2106', ruleset)).toBe('off');
  });

  it('follows the last line of the programme about a code', () => {
    expect(severityOf('JY2101', ruleset)).toBe('warning');
  });

  it('is an error for a code that nobody knows, unless the programme knows it', () => {
    expect(severityOf('JY6999')).toBe('error');
    expect(severityOf('JY6999', [{ code: 'JY6999', severity: 'notice' }])).toBe('notice');
  });
});

describe('severityRank', () => {
  it('puts errors first and notices last', () => {
    expect([severityRank('error'), severityRank('warning'), severityRank('notice')]).toEqual([0, 1, 2]);
  });
});
