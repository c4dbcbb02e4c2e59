import { beforeAll, describe, expect, it } from 'vitest';
import type { FormPlan } from '../../../../src/model/form-plan.js';
import { findIdentity, readIdentity } from '../../../../src/workbook/answers/identity.js';
import { readAnswers } from '../../../../src/workbook/answers/read-answers.js';
import { codes } from '../../../support/answers.js';
import { type EditedWorkbook, issuedWorkbook } from '../../../support/edited-workbook.js';
import { schoolPlan } from '../../../support/school-plan.js';

const plan = schoolPlan({ teachers: 1, researchGroups: 1, preparationGroups: 1 });
const SYSTEM = '_jiaoyan';

let issued: EditedWorkbook;
let book: EditedWorkbook;
beforeAll(async () => {
  issued = await issuedWorkbook(plan);
});

const edited = (): EditedWorkbook => {
  book = issued.copy();
  return book;
};
const readWith = (changes: Partial<FormPlan>) => readAnswers(book.raw(), { ...plan, ...changes }, { file: 'a.xlsx' });

describe('what a workbook says of itself', () => {
  it('is all there on the hidden sheet', () => {
    expect(readIdentity(edited().raw())).toEqual({
      formatVersion: '1.0',
      form: plan.form.id,
      formDigest: plan.form.sha256,
      programme: plan.programme.id,
      schoolYear: '2026-2027',
      registry: 'registry/changzhou-2026',
      subject: '3204110001',
      layoutDigest: plan.layoutDigest,
      capacities: expect.any(Object),
      standards: Object.fromEntries(plan.standards.map(({ id, sha256 }) => [id, sha256])),
    });
  });

  it('is found when the hidden sheet was shown, renamed or moved down', () => {
    edited().insertRows(SYSTEM, 1, 0).renameSheet(SYSTEM, '_JIAOYAN');
    expect(findIdentity(book.raw()).source).toBe('system');
    book.renameSheet('_JIAOYAN', 'hidden');
    book.sheet('hidden').state = 'hidden';
    expect(findIdentity(book.raw())).toMatchObject({ source: 'system', identity: { subject: '3204110001' } });
  });

  it('is recovered from the small print when the hidden sheet is gone', () => {
    edited().removeSheet(SYSTEM);
    expect(findIdentity(book.raw())).toEqual({
      source: 'print',
      identity: {
        form: plan.form.id,
        programme: plan.programme.id,
        schoolYear: '2026-2027',
        subject: '3204110001',
        standards: {
          'changzhou-2023/school-quality': '',
          'changzhou-2023/research-group': '',
          'changzhou-2023/preparation-group': '',
        },
      },
    });
    expect(readWith({}).findings).toEqual([
      { code: 'JY1103', where: { file: 'a.xlsx' }, params: { recovered: 'yes' } },
    ]);
  });

  it('is unknown when both are gone; the answers are still read', () => {
    edited().removeSheet(SYSTEM).removeSheet('填写说明');
    const answers = readWith({});
    expect(answers.findings).toEqual([{ code: 'JY1103', where: { file: 'a.xlsx' }, params: { recovered: 'no' } }]);
    expect(answers.identity).toEqual({ standards: {} });
    expect(answers.rows.length).toBeGreaterThan(0);
  });
});

describe('workbooks that are not answers to the plan', () => {
  it('tells another form, and reads nothing', () => {
    edited();
    const answers = readWith({ form: { id: 'pingdingshan/form', sha256: 'x' } });
    expect(answers.findings).toEqual([
      {
        code: 'JY1101',
        where: { file: 'a.xlsx' },
        found: 'changzhou-2023/form',
        expected: 'pingdingshan/form',
        params: { form: 'pingdingshan/form' },
      },
    ]);
    expect(answers.answers).toEqual([]);
  });

  it('tells another school, and reads nothing', () => {
    edited();
    const answers = readWith({ subject: { id: '3204110002', name: '另一所学校', grain: 'school' } });
    expect(answers.findings).toEqual([
      {
        code: 'JY1105',
        where: { file: 'a.xlsx' },
        found: '3204110001',
        expected: '3204110002',
        params: { name: '另一所学校' },
      },
    ]);
    expect(answers.answers).toEqual([]);
  });

  it('tells another year, and reads nothing', () => {
    edited();
    const answers = readWith({ schoolYear: '2027-2028' });
    expect(answers.findings).toEqual([
      {
        code: 'JY1104',
        where: { file: 'a.xlsx' },
        found: 'changzhou-2023/programme-2026 2026-2027',
        expected: 'changzhou-2023/programme-2026 2027-2028',
      },
    ]);
    expect(answers.answers).toEqual([]);
  });

  it('tells another programme of the same year, and reads on', () => {
    edited();
    const answers = readWith({ programme: { id: 'changzhou-2023/programme-2026b', sha256: 'y' } });
    expect(codes(answers.findings)).toEqual(['JY1104']);
    expect(answers.answers.length).toBeGreaterThan(0);
  });

  it('tells both when school and year are others', () => {
    edited();
    expect(
      codes(readWith({ schoolYear: '2027-2028', subject: { id: 'x', name: 'x', grain: 'school' } }).findings),
    ).toEqual(['JY1105', 'JY1104']);
  });
});

describe('workbooks of an older form', () => {
  it('says nothing of another layout digest while every printed word is the same', () => {
    edited();
    const answers = readWith({ layoutDigest: 'new' });
    expect(answers.findings).toEqual([]);
    expect(answers.answers.length).toBeGreaterThan(0);
  });

  it('tells once that words differ where the layout is another one, and reads on', () => {
    edited();
    book.put('填写说明', 1, 1, '旧版标题');
    book.put('填报进度', 1, 1, '旧版进度');
    const answers = readWith({ layoutDigest: 'new' });
    expect(answers.findings).toEqual([
      {
        code: 'JY1113',
        where: { file: 'a.xlsx', sheet: '填写说明', cell: 'A1' },
        found: '旧版标题',
        expected: plan.title,
        params: { count: 2 },
      },
    ]);
    expect(answers.answers.length).toBeGreaterThan(0);
  });

  it('tells every standard that has changed or was not there', () => {
    edited();
    const [first, ...rest] = plan.standards;
    const standards = [
      { id: first?.id ?? '', sha256: 'changed' },
      ...rest,
      { id: 'changzhou-2023/contributor', sha256: 'new' },
    ];
    expect(
      readWith({ standards }).findings.map(({ code, found, expected, params }) => [
        code,
        found,
        expected,
        params?.['standard'],
      ]),
    ).toEqual([
      ['JY1114', first?.sha256, 'changed', 'changzhou-2023/school-quality'],
      ['JY1114', '', 'new', 'changzhou-2023/contributor'],
    ]);
  });
});
