import { describe, expect, it } from 'vitest';
import type { BatchExtract } from '../../../../src/checks/batch/extract.js';
import { checkFileNames, otherSubjectIn } from '../../../../src/checks/batch/file-names.js';

const OWN = '3204000101';
const KNOWN = [
  { id: OWN, codes: ['3204000001'], name: '实验小学' },
  { id: '3204000102', codes: ['3204000002'], name: '城南初级中学' },
  { id: '3204000103', codes: [], name: '城东实验小学' },
];
const named = (file: string): string | undefined => otherSubjectIn(file, OWN, KNOWN);

describe('a file name', () => {
  it.each([
    ['the own code', '3204000101-实验小学.xlsx'],
    ['a former code of the own', '3204000001.xlsx'],
    ['own code and the name of another school', '3204000101 城南初级中学.xlsx'],
    ['the own name', '实验小学（最终版2）.xlsx'],
    ['neither code nor name', '最终版.xlsx'],
    ['a date', '填报表20260315.xlsx'],
    ['a time stamp', '1767225600.xlsx'],
    ['a longer number', '32040001021.xlsx'],
  ])('may hold %s', (_, file) => {
    expect(named(file)).toBeUndefined();
  });

  it.each([
    ['the code of another school', '3204000102.xlsx', '3204000102'],
    ['a former code of another school', '表 3204000002.xlsx', '3204000102'],
    ['a full-width code', '３２０４０００１０２.xlsx', '3204000102'],
    ['a slip in the own code', '3204000110.xlsx', '3204000110'],
    ['the name of another school', '城南初级中学.xlsx', '3204000102'],
    ['a name that contains the own name', '城东实验小学.xlsx', '3204000103'],
  ])('misleads by %s', (_, file, other) => {
    expect(named(file)).toBe(other);
  });
});

describe('the check of file names', () => {
  const extract: BatchExtract = { path: 'x', file: '3204000102.xlsx', subject: OWN, name: '实验小学', evidence: [] };

  it('tells what the name says and what is inside', () => {
    expect(checkFileNames([{ ...extract, named: '3204000102' }], new Map())).toEqual([
      {
        path: 'x',
        finding: {
          code: 'JY1152',
          where: { file: '3204000102.xlsx' },
          found: '3204000102',
          expected: OWN,
          subject: OWN,
          params: { name: '实验小学' },
        },
      },
    ]);
  });

  it('is silent otherwise', () => {
    expect(checkFileNames([extract, { ...extract, named: OWN }], new Map())).toEqual([]);
  });
});
