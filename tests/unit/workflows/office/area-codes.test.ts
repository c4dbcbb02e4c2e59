import { describe, expect, it } from 'vitest';
import { areaState } from '../../../../src/workflows/office/area-codes.js';
import { OFFICE_CODES } from '../../../support/office.js';

const state = (code: string, year: number) => areaState(OFFICE_CODES, code, year);

describe('an area code in a year', () => {
  it.each([
    ['320402', 2025, { is: 'known' }],
    ['320400', 2025, { is: 'known' }],
    ['320413', 2020, { is: 'known' }],
    ['320413', 2010, { is: 'later', from: '2015' }],
    ['320482', 2010, { is: 'known' }],
    ['320482', 2025, { is: 'retired', until: '2015', name: '金坛市', successor: '320413 金坛区' }],
    ['320405', 2015, { is: 'retired', until: '2015', name: '戚墅堰区', successor: '320412 武进区' }],
    ['110103', 2026, { is: 'retired', until: '2010', name: '崇文区', successor: '110101 东城区' }],
    ['320499', 2025, { is: 'unknown' }],
    ['990000', 2025, { is: 'unknown' }],
    ['3204', 2025, { is: 'unknown' }],
    ['320102', 2025, { is: 'unlisted' }],
  ] as const)('%s in %i', (code, year, expected) => {
    expect(state(code, year)).toEqual(expected);
  });

  it('is followed by a code that is listed', () => {
    const successors = OFFICE_CODES.retiredAreas.entries.map((entry) => entry.attributes?.['successor'] ?? '');
    expect(successors.filter((code) => state(code, 2026).is !== 'known')).toEqual([]);
  });

  it('is never both in force and retired', () => {
    const present = new Set(OFFICE_CODES.areas.entries.map((entry) => entry.code));
    expect(OFFICE_CODES.retiredAreas.entries.filter((entry) => present.has(entry.code))).toEqual([]);
  });
});
