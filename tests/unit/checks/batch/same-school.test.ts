import { describe, expect, it } from 'vitest';
import type { BatchExtract, CellTexts } from '../../../../src/checks/batch/extract.js';
import { checkSameContent } from '../../../../src/checks/batch/same-content.js';
import { checkSameSchool, differentPlaces, repeatedFiles } from '../../../../src/checks/batch/same-school.js';

const extract = (file: string, content: string, changes: Partial<BatchExtract> = {}): BatchExtract => ({
  path: `in/${file}`,
  file,
  subject: '3204000101',
  name: '城北初中',
  content,
  evidence: [],
  ...changes,
});
const NONE: ReadonlyMap<string, CellTexts> = new Map();
const cells = (values: Readonly<Record<string, string>>): CellTexts =>
  Object.fromEntries(Object.entries(values).map(([cell, text]) => [cell, { place: `教师情况!${cell}`, text }]));

describe('several files of one school', () => {
  it('are no versions of each other where they are different forms', () => {
    const files = [extract('a.xlsx', '1'), extract('b.xlsx', '2', { form: 'city/applicants' })];
    expect(checkSameSchool(files, NONE)).toEqual([]);
    expect(repeatedFiles(files)).toEqual([]);
    const [, ...twice] = [...files, extract('c.xlsx', '3', { form: 'city/applicants' })];
    expect(checkSameSchool(twice, NONE).map(({ finding }) => [finding.code, finding.where.file])).toEqual([
      ['JY1150', 'b.xlsx'],
      ['JY1150', 'c.xlsx'],
    ]);
  });

  it('that differ are named on both, with the cells in which they differ', () => {
    const files = [
      extract('a.xlsx', '1'),
      extract('a（最终版）.xlsx', '2'),
      extract('b.xlsx', '1', { subject: 'other' }),
    ];
    const known = new Map([
      ['in/a.xlsx', cells({ M5: '20', M6: '21', M7: '22' })],
      ['in/a（最终版）.xlsx', cells({ M5: '20', M6: '23', M8: '24' })],
    ]);
    const params = { count: 2, files: 'a.xlsx、a（最终版）.xlsx', name: '城北初中' };
    expect(checkSameSchool(files, known)).toEqual([
      {
        path: 'in/a.xlsx',
        finding: {
          code: 'JY1150',
          where: { file: 'a.xlsx' },
          expected: '1',
          subject: '3204000101',
          params: {
            ...params,
            other: 'a（最终版）.xlsx',
            differing: 3,
            cells: '教师情况!M6、教师情况!M7、教师情况!M8',
          },
        },
      },
      {
        path: 'in/a（最终版）.xlsx',
        finding: {
          code: 'JY1150',
          where: { file: 'a（最终版）.xlsx' },
          expected: '1',
          subject: '3204000101',
          params: { ...params, other: 'a.xlsx', differing: 3, cells: '教师情况!M6、教师情况!M8、教师情况!M7' },
        },
      },
    ]);
  });

  it('that differ are named without the cells too', () => {
    expect(checkSameSchool([extract('a.xlsx', '1'), extract('b.xlsx', '2')], NONE)[0]?.finding.params).toEqual({
      count: 2,
      files: 'a.xlsx、b.xlsx',
      name: '城北初中',
    });
  });

  it('that say the same are superfluous but the first', () => {
    expect(checkSameSchool([extract('a.xlsx', '1'), extract('a - 副本.xlsx', '1')], NONE)).toEqual([
      {
        path: 'in/a - 副本.xlsx',
        finding: {
          code: 'JY1151',
          where: { file: 'a - 副本.xlsx' },
          subject: '3204000101',
          params: { other: 'a.xlsx' },
        },
      },
    ]);
  });

  it('may be two versions and a copy of one of them', () => {
    const found = checkSameSchool([extract('a', '1'), extract('b', '2'), extract('c', '1')], NONE);
    expect(
      found.map(({ path, finding }) => [path, finding.code, finding.params?.['files'] ?? finding.params?.['other']]),
    ).toEqual([
      ['in/a', 'JY1150', 'a、b'],
      ['in/b', 'JY1150', 'a、b'],
      ['in/c', 'JY1151', 'a'],
    ]);
  });

  it('are told by their folders when their names are the same', () => {
    const files = [extract('a.xlsx', '1', { path: 'x/a.xlsx' }), extract('a.xlsx', '2', { path: 'y/a.xlsx' })];
    expect(checkSameSchool(files, NONE)[0]?.finding.params).toMatchObject({ files: 'x/a.xlsx、y/a.xlsx' });
  });

  it('are none when the school is not known', () => {
    const { subject: _, ...unknown } = extract('a', '1');
    expect(checkSameSchool([unknown, { ...unknown, path: 'b', file: 'b' }], NONE)).toEqual([]);
  });

  it('list the first five cells of many', () => {
    const many = (text: string): CellTexts =>
      cells(Object.fromEntries(Array.from({ length: 8 }, (_, row) => [`M${row + 1}`, text])));
    const known = new Map([
      ['in/a', many('1')],
      ['in/b', many('2')],
    ]);
    const [first] = checkSameSchool([extract('a', '1'), extract('b', '2')], known);
    expect(first?.finding.params).toMatchObject({ differing: 8, cells: expect.stringMatching(/!M5…$/) as string });
  });
});

describe('files to be looked at once more', () => {
  it('are one of each version of a school, and none of a school with one', () => {
    const files = [extract('a', '1'), extract('b', '2'), extract('c', '1'), extract('d', '3', { subject: 'other' })];
    expect(repeatedFiles(files)).toEqual(['in/a', 'in/b']);
    expect(repeatedFiles([extract('a', '1'), extract('c', '1')])).toEqual([]);
  });
});

describe('places that differ', () => {
  it('are those of the first file, and of the second where the first is blank', () => {
    expect(differentPlaces(cells({ A1: '1', A2: '2' }), cells({ A2: '2', A3: '3' }))).toEqual([
      '教师情况!A1',
      '教师情况!A3',
    ]);
    expect(differentPlaces(cells({ A1: '1' }), cells({ A1: '1' }))).toEqual([]);
  });
});

describe('two schools', () => {
  const other = { subject: '3204000102', name: '城南初中' };

  it('that say the same in everything are named on both', () => {
    const files = [extract('a', '1', { anonymous: 'x' }), extract('b', '2', { ...other, anonymous: 'x' })];
    expect(checkSameContent(files, NONE)).toEqual([
      {
        path: 'in/a',
        finding: {
          code: 'JY1153',
          where: { file: 'a' },
          subject: '3204000101',
          params: { other: 'b', otherName: '城南初中' },
        },
      },
      {
        path: 'in/b',
        finding: {
          code: 'JY1153',
          where: { file: 'b' },
          subject: '3204000102',
          params: { other: 'a', otherName: '城北初中' },
        },
      },
    ]);
  });

  it('that differ are fine, and so are two files of one school or hardly begun ones', () => {
    expect(
      checkSameContent([extract('a', '1', { anonymous: 'x' }), extract('b', '1', { ...other, anonymous: 'y' })], NONE),
    ).toEqual([]);
    expect(
      checkSameContent([extract('a', '1', { anonymous: 'x' }), extract('b', '1', { anonymous: 'x' })], NONE),
    ).toEqual([]);
    expect(checkSameContent([extract('a', '1'), extract('b', '1', other)], NONE)).toEqual([]);
  });
});
