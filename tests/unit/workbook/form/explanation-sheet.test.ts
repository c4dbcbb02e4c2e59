import { describe, expect, it } from 'vitest';
import { explainableCodes } from '../../../../src/messages/explainable.js';
import type { ExplanationSheet, FormPlan } from '../../../../src/model/form-plan.js';
import { explanationBody, explanationFrame } from '../../../../src/workbook/form/explanation-sheet.js';
import { issueForm } from '../../../../src/workbook/form/issue-form.js';
import { workloads } from '../../../../src/workbook/form/workload.js';
import { inflateNode } from '../../../../src/workbook/read/inflate-node.js';
import { unzip } from '../../../../src/workbook/read/unzip.js';
import { basePlan, schoolPlan } from '../../../support/school-plan.js';

const plan = schoolPlan({ teachers: 3 });
const sheetOf = ({ sheets }: FormPlan): ExplanationSheet =>
  sheets.find((sheet) => sheet.kind === 'explanation') as ExplanationSheet;
const sheet = sheetOf(plan);
const frame = explanationFrame(sheet, plan.lists);
const body = explanationBody(sheet);
const texts = body.rows.map((row) => row.cells.map((cell) => cell.value ?? ''));
const headerAt = texts.findIndex((row) => row.includes('问题代码')) + 1;

describe('the sheet 情况说明', () => {
  it('says at its head what it is for, and shows an example', () => {
    const head = texts.slice(0, headerAt - 1).map((row) => String(row[0]));
    expect(head[0]).toBe('情况说明');
    expect(head.slice(1).join('')).toBe(
      `由教科室填写。${sheet.intro}黄色格必填，白色格选填，灰色格不用填。${sheet.example}`,
    );
    expect(sheet.intro).toContain('写说明不能代替');
    expect(sheet.example).toMatch(/^例：问题代码选“JY3501 数值偏大”/);
  });

  it('has four columns and thirty blank rows with numbers, in which the number alone is locked', () => {
    expect(texts[headerAt - 1]).toEqual(['编号', '问题代码', '对象编号', '情况说明']);
    const rows = body.rows.slice(headerAt + 1);
    expect(rows.map((row) => row.cells[0]?.value)).toEqual(sheet.numbers);
    expect(rows[0]?.cells.map(({ style, value }) => [style, value])).toEqual([
      ['printedCentred', 'X01'],
      ['optional-choice', undefined],
      ['optional-text', undefined],
      ['optional-note', undefined],
    ]);
    expect(body.lastRow).toBe(headerAt + 1 + 30);
  });

  it('offers the codes that may be explained, and lets others be typed', () => {
    const [code, subject, text] = frame.validations;
    expect(code?.range).toEqual({ column: 2, from: headerAt + 2, to: 'last' });
    expect([code?.rule.type, code?.rule.lenient]).toEqual(['list', true]);
    expect([subject?.rule.type, subject?.rule.formulae[1], subject?.rule.lenient]).toEqual([
      'textLength',
      '20',
      undefined,
    ]);
    expect([text?.rule.type, text?.rule.formulae[1]]).toEqual(['textLength', '500']);
  });

  it('marks the text as due where a code stands alone, and the code where a text does', () => {
    const at = headerAt + 2;
    expect(frame.conditionals.map(({ ranges, formula, look }) => [ranges[0]?.column, formula, look])).toEqual([
      [2, `AND($D${at}<>"",$B${at}="")`, 'due'],
      [4, `AND($B${at}<>"",$D${at}="")`, 'due'],
    ]);
  });

  it('is printed upright, its headers on every page', () => {
    expect([frame.landscape, frame.repeated, frame.frozen]).toEqual([
      false,
      { from: headerAt, to: headerAt + 1 },
      { rows: headerAt + 1, columns: 1 },
    ]);
  });

  it('is no work of anybody: it is in no count of what is to be filled in', () => {
    expect(workloads(plan).some((load) => load.sheet === sheet.name)).toBe(false);
  });

  it('has the words of its own form', () => {
    const base = sheetOf(basePlan());
    expect([base.by, base.numbers.length]).toEqual(['基地学校', 30]);
    expect(base.intro).not.toContain('T012');
  });
});

describe('the issued sheet', () => {
  it('stands before the hidden sheet; its drop-down has every code, and asks before it takes another', async () => {
    const parts = unzip(await issueForm(plan), inflateNode);
    if (!parts.ok) throw new TypeError('unreadable');
    const part = (name: string): string => new TextDecoder().decode(parts.value.get(name));
    const names = [...part('xl/workbook.xml').matchAll(/<sheet [^>]*name="([^"]+)"/g)].map((match) => match[1]);
    expect(names.slice(-3)).toEqual(['佐证目录', '情况说明', '_jiaoyan']);
    const xml = part(`xl/worksheets/sheet${names.length - 1}.xml`);
    const list = /<dataValidation type="list"[^>]*>/.exec(xml)?.[0];
    expect(list).toContain('errorStyle="warning"');
    expect(list).toContain('errorTitle="填写有误"');
    // A few codes stand in the drop-down itself, more of them on the hidden sheet.
    const shown = xml + part(`xl/worksheets/sheet${names.length}.xml`) + part('xl/sharedStrings.xml');
    expect(explainableCodes().filter(({ zh }) => !shown.includes(zh))).toEqual([]);
  });
});
