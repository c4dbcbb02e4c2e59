import { describe, expect, it } from 'vitest';
import type { BatchExtract } from '../../../../src/checks/batch/extract.js';
import { checkSharedEvidence } from '../../../../src/checks/batch/shared-evidence.js';

const extract = (subject: string, evidence: readonly string[]): BatchExtract => ({
  path: `in/${subject}.xlsx`,
  file: `${subject}.xlsx`,
  subject,
  name: `学校${subject}`,
  evidence,
  evidenceSheet: '佐证目录',
});
const found = (...extracts: readonly BatchExtract[]) => checkSharedEvidence(extracts, new Map());

describe('evidence of several schools', () => {
  it('that is the same is named on both, with files and cells', () => {
    expect(found(extract('A', ['x C3', 'y C4']), extract('B', ['z C3', 'y C9']))).toEqual([
      {
        path: 'in/A.xlsx',
        finding: {
          code: 'JY5104',
          where: { file: 'A.xlsx', sheet: '佐证目录', cell: 'C4' },
          subject: 'A',
          params: { count: 1, cells: 'C4', other: 'B.xlsx', otherName: '学校B', otherCells: 'C9' },
        },
      },
      {
        path: 'in/B.xlsx',
        finding: {
          code: 'JY5104',
          where: { file: 'B.xlsx', sheet: '佐证目录', cell: 'C9' },
          subject: 'B',
          params: { count: 1, cells: 'C9', other: 'A.xlsx', otherName: '学校A', otherCells: 'C4' },
        },
      },
    ]);
  });

  it('that differs is fine', () => {
    expect(found(extract('A', ['x C3']), extract('B', ['y C3']))).toEqual([]);
  });

  it('that stands in two files of one school is told of elsewhere', () => {
    expect(found(extract('A', ['x C3']), { ...extract('A', ['x C3']), path: 'copy' })).toEqual([]);
  });

  it('is one finding a file, however much is shared', () => {
    const pieces = Array.from({ length: 7 }, (_, row) => `p${row} C${row + 3}`);
    const findings = found(extract('A', pieces), extract('B', pieces), extract('C', pieces));
    expect(findings.map(({ path, finding: { params } }) => [path, params?.['count'], params?.['other']])).toEqual([
      ['in/A.xlsx', 7, 'B.xlsx'],
      ['in/B.xlsx', 7, 'A.xlsx'],
      ['in/C.xlsx', 7, 'A.xlsx'],
    ]);
    expect(findings[0]?.finding.params?.['cells']).toBe('C3、C4、C5、C6、C7…');
  });

  it('of unknown schools is left out', () => {
    const { subject: _, ...unknown } = extract('A', ['x C3']);
    expect(found(unknown, extract('B', ['x C3']))).toEqual([]);
  });
});
