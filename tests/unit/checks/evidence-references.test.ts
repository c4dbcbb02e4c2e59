import { describe, expect, it } from 'vitest';
import { evidenceMentions } from '../../../src/checks/evidence-numbers.js';
import { SCHOOL_ID } from '../../support/sample-school.js';
import { cleanWorkbook, findingsOf, typed } from '../../support/sample-workbook.js';

const clean = cleanWorkbook();

describe('numbers of evidence in a text', () => {
  it.each([
    ['E003', ['E003']],
    ['见E3', ['E003']],
    ['E01-E03', ['E001', 'E002', 'E003']],
    ['E01-03', ['E001', 'E002', 'E003']],
    ['E1,E2；E3', ['E001', 'E002', 'E003']],
    ['E001、E002和E010', ['E001', 'E002', 'E010']],
    ['E010至E012', ['E010', 'E011', 'E012']],
    ['E010 到 E011', ['E010', 'E011']],
    ['E1～E2', ['E001', 'E002']],
    ['Ｅ００５', ['E005']],
    ['e7', ['E007']],
    ['E05-E03', ['E005', 'E003']],
    ['E1-E900', ['E001', 'E900']],
    ['E1234', ['E1234']],
    ['课程E2023版.docx', ['E2023']],
    ['无', []],
    ['CODE12', []],
    ['E1.5', []],
    ['E12345', []],
    ['T003', []],
  ])('are read from “%s”', (text, numbers) => {
    expect(evidenceMentions(text, 'E', 3).flatMap((mention) => mention.numbers)).toEqual(numbers);
  });
});

describe('a note that mentions evidence', () => {
  const noted = (text: string) =>
    findingsOf(typed(clean, { subject: SCHOOL_ID, indicator: 'B5', to: 'note' }, text), 'JY5105');

  it('may mention what is listed, in any spelling', () => {
    expect(noted('见 E001、E05-E07。')).toEqual([]);
  });

  it('is told what is not listed', () => {
    expect(noted('见 E001、E148-E150。')).toMatchObject([
      {
        code: 'JY5105',
        subject: SCHOOL_ID,
        indicator: 'changzhou-2023/school-quality#B5',
        where: { sheet: '学校自评' },
        params: { numbers: 'E148、E149、E150', count: 3, spelled: 'E001、E148-E150' },
      },
    ]);
  });

  it('shows the first five of many', () => {
    expect(noted('E140-E149')[0]?.params).toEqual({
      numbers: 'E140、E141、E142、E143、E144…',
      count: 10,
      spelled: 'E140-E149',
    });
  });

  it('may speak of an indicator of the same letter', () => {
    expect(noted('与指标 E3 相同')).toEqual([]);
  });
});
