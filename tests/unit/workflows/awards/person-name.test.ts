import { describe, expect, it } from 'vitest';
import type { Registry, Result } from '../../../../src/model/generated/documents.js';
import {
  publishedName,
  redactedHolder,
  redactedName,
  subjectName,
} from '../../../../src/workflows/awards/person-name.js';

const registry = {
  schools: [{ id: 'S1', teachers: [{ id: 'T001', name: '张小明' }] }],
  others: [],
} as unknown as Registry;
const about = (grain: string, id: string, name = id): Pick<Result, 'school' | 'subject'> =>
  ({ school: { id: 'S1' }, subject: { id, grain, name } }) as unknown as Result;

describe('names in published lists', () => {
  it.each([
    ['张小明', '张*明'],
    ['张明', '张*'],
    ['欧阳小明', '欧**明'],
    ['张', '*'],
    ['', '*'],
    ['𠮷田明', '𠮷*明'],
    ['阿依古丽·买买提', '阿******提'],
  ])('%s is printed as %s', (name, printed) => {
    expect(redactedName(name)).toBe(printed);
  });

  it('are those of the registry, redacted for persons only', () => {
    expect(subjectName(registry, about('person', 'T001'))).toBe('张小明');
    expect(publishedName(registry, about('person', 'T001'))).toBe('张*明');
    expect(publishedName(registry, about('researchGroup', 'G01', '语文教研组'))).toBe('语文教研组');
  });

  it('stay the number of a person whom the registry does not name', () => {
    expect(publishedName(registry, about('person', 'T099'))).toBe('T099');
  });
});

describe('the holder of a title', () => {
  it.each([
    ['person', 'S1/T001', '张小明', '张*明'],
    ['person', 'S1/T001', '张*明', '张*明'],
    ['person', 'S1/T001', 'T001', 'T001'],
    ['person', 'S1/T001', '', ''],
    ['researchGroup', 'S1/G01', '语文教研组', '语文教研组'],
  ] as const)('%s %s named “%s” is shown as “%s”', (grain, id, name, shown) => {
    expect(redactedHolder({ grain, id, name, school: 'S1', unit: 'A' })).toBe(shown);
  });
});
