import { describe, expect, it } from 'vitest';
import type { Result } from '../../../../src/model/generated/documents.js';
import { LEAST_PEERS, peersOf, peerView } from '../../../../src/workflows/report/peers.js';

const about = (changes: {
  readonly subject?: Partial<Result['subject']>;
  readonly category?: string;
}): Pick<Result, 'standard' | 'school' | 'subject'> => ({
  standard: { id: 'small/school', sha256: 'a'.repeat(64) },
  school: { id: '1', name: '一小', unit: 'u', category: changes.category ?? '小学', stages: ['primary'] },
  subject: { id: '1', grain: 'school', name: '一小', ...changes.subject },
});

describe('whom a subject is compared with', () => {
  it('is schools of its category, groups of its stage, and for persons nobody', () => {
    expect(peersOf(about({}))).toBe('small/school 小学');
    expect(peersOf(about({ category: '初中' }))).toBe('small/school 初中');
    expect(peersOf(about({ subject: { id: 'G01', grain: 'researchGroup', stage: 'junior' } }))).toBe(
      'small/school junior',
    );
    expect(peersOf(about({ subject: { id: 'G01', grain: 'researchGroup' } }))).toBe('small/school primary');
    expect(peersOf(about({ subject: { id: 'T001', grain: 'person' } }))).toBeNull();
  });
});

describe('the place among peers', () => {
  const group = { name: '小学', totals: ['101.00', '92.00', '89.99', '85.00', '85.00', '59.99'] };

  it('counts who is above, shares a place among equals, and counts every total in one band', () => {
    expect(peerView('85.00', group, 'school')).toEqual({
      sentence:
        '本次参评的小学中已有总分的共 6 所，本校总分居第 4 位（同分的共 2 所）。下图只列各分数段的学校数，不列校名。',
      rows: [
        { label: '100 分及以上', count: '1' },
        { label: '95—99.99 分', count: '0' },
        { label: '90—94.99 分', count: '1' },
        { label: '85—89.99 分（本校）', count: '3' },
        { label: '80—84.99 分', count: '0' },
        { label: '75—79.99 分', count: '0' },
        { label: '70—74.99 分', count: '0' },
        { label: '65—69.99 分', count: '0' },
        { label: '60—64.99 分', count: '0' },
        { label: '60 分以下', count: '1' },
      ],
      most: 3,
    });
  });

  it('leaves out empty bands at both ends and says nothing of equals where there are none', () => {
    const view = peerView('80.00', { name: '初中', totals: ['80.00', '81.00', '82.00', '83.00', '91.00'] }, 'group');
    expect(view.rows.map(({ label }) => label)).toEqual(['90—94.99 分', '85—89.99 分', '80—84.99 分（本组）']);
    expect(view.sentence).toContain('共 5 个，本组总分居第 5 位。');
  });

  it('is not given among so few that a bar would be a neighbour', () => {
    const few = { name: '特教', totals: ['80.00', '70.00', '60.00', '90.00'] };
    expect(few.totals).toHaveLength(LEAST_PEERS - 1);
    expect(peerView('80.00', few, 'school')).toEqual({
      sentence: '特教已有总分的只有 4 所，少于 5 所，不列位次。',
      rows: [],
      most: 0,
    });
  });

  it('counts all totals whatever they are', () => {
    for (const own of group.totals) {
      const { rows } = peerView(own, group, 'school');
      expect(rows.reduce((sum, { count }) => sum + Number(count), 0)).toBe(group.totals.length);
      expect(rows.filter(({ label }) => label.includes('本校'))).toHaveLength(1);
    }
  });
});
