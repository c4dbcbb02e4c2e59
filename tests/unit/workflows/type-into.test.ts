import XLSX from '@e965/xlsx';
import { beforeAll, describe, expect, it } from 'vitest';
import type { RawWorkbook } from '../../../src/model/raw-workbook.js';
import type { TypedAnswers } from '../../../src/workflows/ports.js';
import type { Desk } from '../../../src/workflows/read-school-workbook.js';
import { readSchoolWorkbook } from '../../../src/workflows/read-school-workbook.js';
import { CASE_SCHOOL } from '../../support/case-assessment.js';
import { caseFile, deskOf } from '../../support/case-desk.js';

let desk: Desk;
let form: Uint8Array;

beforeAll(async () => {
  desk = await deskOf(caseFile('00-perfect'));
  const plan = desk.planner.planFor(CASE_SCHOOL);
  if (!plan) expect.fail('no plan');
  form = await desk.workbook.issue(plan);
});

function typed(answers: TypedAnswers): Uint8Array {
  const outcome = desk.workbook.type(form, answers, 'form.xlsx');
  if (!outcome.ok) expect.fail(JSON.stringify(outcome.findings));
  return outcome.value;
}

function read(bytes: Uint8Array): RawWorkbook {
  const outcome = desk.workbook.read(bytes, 'form.xlsx');
  if (!outcome.ok) expect.fail(JSON.stringify(outcome.findings));
  return outcome.value;
}

/** The facts of a row after a form has been typed into and read again. */
const factsOf = (answers: TypedAnswers, id: string) =>
  readSchoolWorkbook(desk, 'form.xlsx', typed(answers)).reading?.submission.rows.find((row) => row.id === id)?.facts;

const teacher = (cells: Readonly<Record<string, string | number>>): TypedAnswers => ({ 教师情况: { T001: cells } });

describe('typing into an issued form', () => {
  it('puts a value into the row of its number and the column of its header', () => {
    expect(factsOf(teacher({ 姓名: '某老师', 岗位: '专任教师', '听课节数（上学期）': 20 }), 'T001')).toMatchObject({
      position: 'teacher',
      lessonsObserved: { '1': 20 },
    });
  });

  it('changes no other cell', () => {
    const [before, after] = [read(form), read(typed(teacher({ '听课节数（上学期）': 20 })))];
    const changed = before.sheets.flatMap((sheet, place) =>
      [...(after.sheets[place]?.rows ?? [])].flatMap(([row, cells]) =>
        [...cells]
          .filter(([column, cell]) => JSON.stringify(cell) !== JSON.stringify(sheet.rows.get(row)?.get(column)))
          .map(([, cell]) => [sheet.name, cell.value]),
      ),
    );
    expect(changed).toEqual([['教师情况', { type: 'number', value: 20, raw: '20' }]]);
    expect(after.sheets.map(({ name }) => name)).toEqual(before.sheets.map(({ name }) => name));
  });

  it('types numbers as numbers, ISO dates as dates and everything else as text', () => {
    const bytes = typed({
      成果清单: { R001: { 名称: '2026-3-15', 日期: '2026-03-15' } },
      教师情况: { T001: { 姓名: '20', '听课节数（上学期）': 20 } },
    });
    const cells = read(bytes).sheets.flatMap(({ rows }) =>
      [...rows.values()].flatMap((row) => [...row.values()].map(({ value }) => value)),
    );
    expect(cells).toContainEqual({ type: 'text', value: '2026-3-15' });
    expect(cells).toContainEqual({ type: 'text', value: '20' });
    expect(cells.find((value) => value?.type === 'number' && value.date === '2026-03-15')).toMatchObject({
      value: 46_096,
    });
  });

  it('keeps what XML would take for its own', () => {
    const text = '<b>&"甲" \' 乙</b>\n第二行 ]]>';
    const cells = read(typed(teacher({ 姓名: text }))).sheets.flatMap(({ rows }) =>
      [...rows.values()].flatMap((row) => [...row.values()].map(({ value }) => value?.value)),
    );
    expect(cells).toContain(text);
  });

  it('gives a workbook that another program reads, the same bytes every time', () => {
    const answers = teacher({ 姓名: '某老师', '听课节数（上学期）': 20 });
    expect(Buffer.from(typed(answers)).equals(Buffer.from(typed(answers)))).toBe(true);
    const sheet = XLSX.read(typed(answers)).Sheets['教师情况'] as XLSX.WorkSheet;
    const rows = XLSX.utils.sheet_to_json<unknown[]>(sheet, { header: 1 });
    expect(rows.find((row) => row[0] === 'T001')).toEqual(expect.arrayContaining(['某老师', 20]));
  });

  it('of nothing gives the form as it was issued', () => {
    expect(read(typed({}))).toEqual(read(form));
  });
});

describe('a place that the form does not have', () => {
  it.each<readonly [string, TypedAnswers, readonly unknown[]]>([
    ['sheet', { 没有这张表: { T001: { 姓名: 'x' } } }, [['JY1102', '没有这张表', undefined]]],
    ['row', { 教师情况: { T999: { 姓名: 'x' } } }, [['JY1107', '教师情况', 'T999 姓名']]],
    ['column', { 教师情况: { T001: { 绰号: 'x', 姓名: 'y' } } }, [['JY1106', '教师情况', 'T001 绰号']]],
  ])('is told: a %s', (_what, answers, findings) => {
    const outcome = desk.workbook.type(form, answers, 'form.xlsx');
    expect([outcome.ok, outcome.findings.map(({ code, where }) => [code, where.sheet, where.label])]).toEqual([
      false,
      findings,
    ]);
  });

  it('is told for each of several places', () => {
    const outcome = desk.workbook.type(
      form,
      { 教师情况: { T998: { 姓名: 'x' }, T999: { 姓名: 'x' } }, 别处: {} },
      'form.xlsx',
    );
    expect(outcome.findings.map(({ code }) => code).sort()).toEqual(['JY1102', 'JY1107', 'JY1107']);
  });

  it('and a form that is none, with the reason of the reader', () => {
    expect(desk.workbook.type(new Uint8Array(), {}, 'form.xlsx')).toMatchObject({
      ok: false,
      findings: [{ code: 'JY0105' }, { code: expect.any(String) }],
    });
  });
});
