import { beforeAll, describe, expect, it } from 'vitest';
import { readAnswers } from '../../../../src/workbook/answers/read-answers.js';
import { answerOf, briefs, codes } from '../../../support/answers.js';
import { type EditedWorkbook, issuedWorkbook } from '../../../support/edited-workbook.js';
import { basePlan, schoolPlan } from '../../../support/school-plan.js';

const plan = schoolPlan({ teachers: 2, researchGroups: 2, preparationGroups: 2 });
const TEACHERS = '教师情况';

let issued: EditedWorkbook;
let book: EditedWorkbook;
beforeAll(async () => {
  issued = await issuedWorkbook(plan);
});

const edited = (): EditedWorkbook => {
  book = issued.copy();
  return book;
};
const read = () => readAnswers(book.raw(), plan);

describe('finding the sheets', () => {
  it.each(['教师情况 ', '教师情况（修改）', '老师', 'Sheet1', '教师情况 (2)'])(
    'reads a sheet renamed to %j, and says so',
    (name) => {
      edited().type(TEACHERS, 'T002', '听课节数（上学期）', 21);
      book.renameSheet(TEACHERS, name);
      const answers = read();
      expect(answerOf(answers, 'T002 lessonsObserved/1')).toMatchObject({ value: 21, place: { sheet: name } });
      const isOnlySpaced = name.trim() === TEACHERS;
      expect(answers.findings).toEqual(
        isOnlySpaced ? [] : [{ code: 'JY1109', where: { sheet: name }, found: name, expected: TEACHERS }],
      );
    },
  );

  it.each(['学校信息', '学校工作', '学校自评', '优秀组申报', '成果清单', '佐证目录', '活动次数', '教研组与备课组'])(
    'recognises %s under any name',
    (name) => {
      edited().renameSheet(name, '改名了');
      expect(briefs(read().findings)).toEqual(['JY1109 改名了']);
    },
  );

  it('recognises all sheets when all were renamed', () => {
    edited();
    for (const [index, name] of book.names.entries()) if (name !== '_jiaoyan') book.renameSheet(name, `表${index}`);
    const answers = read();
    expect(codes(answers.findings)).toEqual(Array.from({ length: 10 }, () => 'JY1109'));
    expect(answers.rows).toHaveLength(10);
  });

  it('ignores a copy of a sheet, and says which is read', () => {
    edited().type(TEACHERS, 'T002', '听课节数（上学期）', 21);
    book.copySheet(TEACHERS, '教师情况 (2)');
    book.type('教师情况 (2)', 'T002', '听课节数（上学期）', 99);
    const answers = read();
    expect(answerOf(answers, 'T002 lessonsObserved/1').value).toBe(21);
    expect(answers.findings).toEqual([
      { code: 'JY1110', where: { sheet: '教师情况 (2)' }, found: '教师情况 (2)', expected: TEACHERS },
    ]);
  });

  it('does not choose between two copies when the original is gone', () => {
    edited().copySheet(TEACHERS, '教师情况 (2)').copySheet(TEACHERS, '教师情况 (3)').removeSheet(TEACHERS);
    const answers = read();
    expect(answers.findings).toEqual([
      {
        code: 'JY1102',
        where: { sheet: TEACHERS },
        expected: TEACHERS,
        found: '教师情况 (2)、教师情况 (3)',
        params: { candidates: 2 },
      },
    ]);
    expect(answers.rows.some((row) => row.grain === 'person')).toBe(false);
  });

  it('tells a sheet that is missing', () => {
    edited().removeSheet(TEACHERS);
    expect(read().findings).toEqual([{ code: 'JY1102', where: { sheet: TEACHERS }, expected: TEACHERS }]);
  });

  it('does not mind missing sheets without answers', () => {
    edited().removeSheet('填写说明').removeSheet('填报进度');
    expect(read().findings).toEqual([]);
  });

  it('does not mind sheets of the users own', () => {
    edited().copySheet('填写说明', '草稿');
    book.put('草稿', 50, 1, '编号');
    expect(read().findings).toEqual([]);
  });

  it('does not take a sheet of another form for one of its own', async () => {
    const other = await issuedWorkbook(basePlan());
    const answers = readAnswers(other.raw(), {
      ...plan,
      form: basePlan().form,
      subject: basePlan().subject,
      schoolYear: basePlan().schoolYear,
      programme: basePlan().programme,
    });
    expect(codes(answers.findings).filter((code) => code === 'JY1102')).toHaveLength(8);
    expect(answers.answers).toEqual([]);
  });
});
