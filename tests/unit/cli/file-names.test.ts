import { describe, expect, it } from 'vitest';
import { formFileName } from '../../../src/cli/issue-forms.js';
import { resultPath } from '../../../src/cli/score-files.js';
import type { Result } from '../../../src/model/generated/documents.js';
import { MINIMAL_DOCUMENTS } from '../../support/minimal-documents.js';

describe('the name of a form', () => {
  it.each([
    ['2132000001', '青果路实验小学', '2132000001-青果路实验小学.xlsx'],
    ['2132000001', 'A/B\\C:D*E?F"G<H>I|J', '2132000001-ABCDEFGHIJ.xlsx'],
    ['JD01', '基地（一）', 'JD01-基地（一）.xlsx'],
  ])('of %s %s is %s', (id, name, expected) => {
    expect(formFileName({ id, name })).toBe(expected);
  });
});

describe('the path of a result', () => {
  const result = (standard: string, subject: string): Result => {
    const { school, subject: own } = MINIMAL_DOCUMENTS.result;
    return {
      ...MINIMAL_DOCUMENTS.result,
      school,
      subject: { ...own, id: subject },
      standard: { id: standard, sha256: '' },
    };
  };

  it('is the name of the standard for the school itself, with the number of the group for a group', () => {
    const { id } = MINIMAL_DOCUMENTS.result.school;
    expect(resultPath(result('changzhou-2023/school-quality', id))).toBe('school-quality.json');
    expect(resultPath(result('changzhou-2023/research-group', 'G01'))).toBe('research-group-G01.json');
    expect(resultPath(result('plain', id))).toBe('plain.json');
  });
});
