import { describe, expect, it } from 'vitest';
import type { Codelist, Result } from '../../../../src/model/generated/documents.js';
import { listNames, listOf } from '../../../../src/workflows/rank/list-of.js';
import { type Counts, smallResult } from '../../../support/ranked-result.js';
import { bundled } from '../../../support/sample-school.js';

const FULL: Counts = { A1: [1, 1], A2: [1, 1], B1: [1, 1], B2: [1, 1] };
const stages = bundled<'codelist'>('codelists/stage') as Codelist;
const groupStages = bundled<'codelist'>('codelists/group-stage') as Codelist;
const schoolTypes = bundled<'codelist'>('codelists/school-type') as Codelist;
const listFor = (subject: Result['subject'], school: Partial<Result['school']> = {}) => {
  const result = smallResult('1', FULL, { total: '90' }, { subject });
  return listOf({ ...result, school: { ...result.school, ...school } }, { stages, groupStages });
};

describe('the list of a subject', () => {
  it('is the category of the school for schools and persons', () => {
    const school = { category: '九年一贯', stages: ['primary', 'junior'] } as const;
    for (const grain of ['school', 'person'] as const)
      expect(listFor({ id: 'x', grain, name: 'x' }, { ...school, stages: [...school.stages] })).toEqual({
        list: '九年一贯',
        by: 'category',
      });
  });

  it('is the stage for groups of any kind', () => {
    for (const grain of ['researchGroup', 'preparationGroup', 'group'] as const)
      expect(listFor({ id: 'G01', grain, name: '组' }, { stages: ['junior'] })).toEqual({ list: '初中', by: 'stage' });
  });

  it('is the wording of the group where its school has none of the stages it may mean', () => {
    expect(listFor({ id: 'G01', grain: 'researchGroup', name: '组', stage: '三年级' }, { stages: ['senior'] })).toEqual(
      {
        list: '三年级',
        by: 'stage',
      },
    );
  });

  it('is the category where neither school nor group tells a stage', () => {
    expect(listFor({ id: 'G01', grain: 'researchGroup', name: '组' }, { stages: [], category: '特教' })).toEqual({
      list: '特教',
      by: 'stage',
    });
  });
});

describe('the names of lists', () => {
  it('stand as the code lists have them, categories first, each once', () => {
    const names = listNames(schoolTypes, stages);
    expect(new Set(names).size).toBe(names.length);
    expect(names.at(-1)).toBe('跨学段');
    expect(names.indexOf('小学')).toBeLessThan(names.indexOf('初中'));
    for (const { zh } of stages.entries) expect(names).toContain(zh);
    for (const { attributes } of schoolTypes.entries) expect(names).toContain(attributes?.['category']);
  });
});
