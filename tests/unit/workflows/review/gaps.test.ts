import { expect, it } from 'vitest';
import type { Store } from '../../../../src/workflows/ports.js';
import { levelGaps } from '../../../../src/workflows/review/gaps.js';

const result = (school: string, gap: string) => ({
  school: { id: school, name: school },
  subject: { id: school, name: school },
  standard: { id: 'city/school' },
  effective: { rounding: { decimals: 2, mode: 'half-up' } },
  levels: [
    { level: 1, base: '80' },
    { level: 2, base: '80', gap, flag: true, adjudicate: true },
  ],
});

const storeOf = (gaps: Readonly<Record<string, string>>): Store => {
  const results = Object.entries(gaps).map(([school, gap]) => result(school, gap));
  return {
    heads: async () => results.map(({ school }) => ({ sha256: school.id, brief: { level: 2 } })),
    record: async (sha256: string) => ({ text: JSON.stringify(results.find(({ school }) => school.id === sha256)) }),
  } as unknown as Store;
};

it('gaps stand in the order of how wide they are, upwards or downwards, before they are rounded', async () => {
  const gaps = { S1: '6', S2: '-12', S3: '7.001', S4: '-7.004', S5: '6' };
  const listed = await levelGaps(storeOf(gaps), 2);
  expect(listed.map(({ school, gap }) => [school, gap])).toEqual([
    ['S2', '-12.00'],
    ['S4', '-7.00'],
    ['S3', '7.00'],
    ['S1', '6.00'],
    ['S5', '6.00'],
  ]);
});
