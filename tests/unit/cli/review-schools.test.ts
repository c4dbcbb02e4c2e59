import { describe, expect, it } from 'vitest';
import { checkedLevel, checkedReviewer, chosenSchools, drawnSchools } from '../../../src/cli/review-schools.js';
import { UsageError } from '../../../src/cli/usage-error.js';
import type { Workspace } from '../../../src/cli/workspace.js';
import type { Store } from '../../../src/workflows/ports.js';
import { sampleAssessment, sampleProgramme, sampleSchool } from '../../support/sample-school.js';

const SIZE = { teachers: 2, researchGroups: 1, preparationGroups: 0 };
const assessment = sampleAssessment(sampleSchool(SIZE));
const registry = {
  ...assessment.registry,
  schools: [sampleSchool(SIZE, { id: 'S1', name: '甲校' }), sampleSchool(SIZE, { id: 'S2', name: '乙校', unit: 'u2' })],
  others: [],
};
const workspace = { desk: { assessment: { ...assessment, registry } } } as unknown as Workspace;

describe('The schools that a command means', () => {
  it('are named by code or full name, and come in the order of the registry', () => {
    expect(chosenSchools(workspace, { schools: ['乙校', 'S1'] })).toEqual(['S1', 'S2']);
  });

  it('are all where none is named, or those of a unit', () => {
    expect(chosenSchools(workspace, { schools: [] })).toEqual(['S1', 'S2']);
    expect(chosenSchools(workspace, { schools: [], unit: '测试区' })).toEqual(['S1']);
  });

  it('must be in the registry, and the unit in the programme', () => {
    expect(() => chosenSchools(workspace, { schools: ['丙校'] })).toThrow(UsageError);
    expect(() => chosenSchools(workspace, { schools: [], unit: '别的区' })).toThrow('没有报送单位 别的区');
  });

  it('are not looked for in a unit that they do not belong to', () => {
    expect(chosenSchools(workspace, { schools: ['甲校', '乙校'], unit: '测试区' })).toEqual(['S1']);
    expect(() => chosenSchools(workspace, { schools: ['乙校'], unit: '测试区' })).toThrow(
      '乙校 不属于报送单位 测试区：请核对 --school 和 --unit。',
    );
  });

  it('are those that a sample of the level has drawn', async () => {
    const store = (drawn?: string): Store =>
      ({ head: async () => (drawn === undefined ? undefined : { brief: { drawn } }) }) as unknown as Store;
    expect(await drawnSchools(store(), 3)).toBeNull();
    expect(await drawnSchools(store(''), 3)).toBeNull();
    expect(await drawnSchools(store('S1 S2'), 3)).toEqual(new Set(['S1', 'S2']));
  });
});

describe('A level of review', () => {
  const levels = [
    { level: 1, zh: '自评', en: 'self', by: '学校' },
    { level: 2, zh: '复评', en: 're-review', by: '区' },
  ];

  it('is one of the programme’s above self-assessment', () => {
    expect(checkedLevel(sampleProgramme({ levels }), 2)).toBe(2);
    for (const level of [0, 1, 3]) expect(() => checkedLevel(sampleProgramme({ levels }), level)).toThrow('2（复评）');
  });
});

describe('The number of a reviewer', () => {
  it('is plain, because it becomes part of a key', () => {
    expect([undefined, 'R01', '专家-3', 'a.b_c'].map(checkedReviewer)).toEqual([undefined, 'R01', '专家-3', 'a.b_c']);
    for (const text of ['', 'a/b', '../x', 'a b', 'panel', '-a', 'x'.repeat(61)])
      expect(() => checkedReviewer(text)).toThrow(UsageError);
  });
});
