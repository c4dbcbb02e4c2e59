import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { read as readWithSheetJs, utils, write as writeWithSheetJs } from '@e965/xlsx';
import ExcelJS from 'exceljs';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import type { AnswerValue } from '../../../../src/model/form-answers.js';
import { readAnswers } from '../../../../src/workbook/answers/read-answers.js';
import { issueForm } from '../../../../src/workbook/form/issue-form.js';
import { inflateNode } from '../../../../src/workbook/read/inflate-node.js';
import { readWorkbook } from '../../../../src/workbook/read/workbook.js';
import { askedCells, type Typing, typingFor } from '../../../support/answer-sheet.js';
import { filledAnswers } from '../../../support/answers.js';
import { EditedWorkbook } from '../../../support/edited-workbook.js';
import { schoolPlan } from '../../../support/school-plan.js';
import { requireTool } from '../../../support/tools.js';

const plan = schoolPlan({ teachers: 4, teacherCount: 4, researchGroups: 3, preparationGroups: 3 });

/** A value at an address, as any program can type it. */
interface Typed {
  readonly sheet: string;
  readonly cell: string;
  readonly value: string | number;
}

let issued: Uint8Array;
let typings: readonly Typing[];
let typed: readonly Typed[];

beforeAll(async () => {
  issued = await issueForm(plan);
  const outcome = readWorkbook(issued, { inflate: inflateNode });
  if (!outcome.ok) throw new TypeError('issued form is unreadable');
  const book = EditedWorkbook.of(outcome.value);
  const everything = fc.tuple(...askedCells(plan).map((cell) => typingFor(plan, cell)));
  typings = (fc.sample(everything, { numRuns: 1, seed: 11 })[0] ?? []).filter(
    ({ typed: value }) => typeof value === 'string' || typeof value === 'number',
  );
  typed = typings.map(({ cell: { sheet, key, header }, typed: value }) => {
    const { row } = book.find(sheet, key);
    const { column } = book.find(sheet, header);
    return { sheet, cell: utils.encode_cell({ r: row - 1, c: column - 1 }), value: value as string | number };
  });
});

/** What was typed, and what else stands in the form, must come back; nothing but spellings may be told. */
function expectAnswers(bytes: Uint8Array): void {
  const outcome = readWorkbook(bytes, { inflate: inflateNode });
  expect(outcome.findings).toEqual([]);
  if (!outcome.ok) return;
  const answers = readAnswers(outcome.value, plan);
  expect(answers.findings.filter((finding) => finding.code !== 'JY2106')).toEqual([]);
  const got = filledAnswers(answers);
  const meant: Record<string, AnswerValue> = Object.fromEntries(
    typings.map(({ cell, meant: value }) => [cell.name, value]),
  );
  expect(Object.fromEntries(Object.keys(meant).map((name) => [name, got[name]]))).toEqual(meant);
}

describe('a form that was filled in with another program', () => {
  it('fills more than half of what is asked', () => {
    expect(typed.length).toBeGreaterThan(200);
  });

  it('is read from exceljs without a false alarm', async () => {
    const workbook = new ExcelJS.Workbook();
    await workbook.xlsx.load(issued.slice().buffer as ArrayBuffer);
    for (const { sheet, cell, value } of typed) {
      const target = workbook.getWorksheet(sheet)?.getCell(cell);
      if (target) target.value = value;
    }
    expectAnswers(new Uint8Array(await workbook.xlsx.writeBuffer()));
  });

  it('is read from SheetJS without a false alarm', () => {
    const workbook = readWithSheetJs(issued, { type: 'array' });
    for (const { sheet, cell, value } of typed) {
      utils.sheet_add_aoa(workbook.Sheets[sheet] ?? {}, [[value]], { origin: cell });
    }
    expectAnswers(new Uint8Array(writeWithSheetJs(workbook, { type: 'array', bookType: 'xlsx' }) as ArrayBuffer));
  });

  it.skipIf(!hasOpenpyxl())('is read from openpyxl without a false alarm', () => {
    const folder = mkdtempSync(join(tmpdir(), 'openpyxl-'));
    try {
      writeFileSync(join(folder, 'form.xlsx'), issued);
      writeFileSync(join(folder, 'typed.json'), JSON.stringify(typed));
      const script = `
import json, openpyxl
book = openpyxl.load_workbook('form.xlsx')
for each in json.load(open('typed.json', encoding='utf-8')):
    book[each['sheet']][each['cell']].value = each['value']
book.save('saved.xlsx')`;
      const run = spawnSync('/usr/bin/python3', ['-c', script], { cwd: folder, encoding: 'utf8' });
      expect(run.stderr).toBe('');
      expectAnswers(new Uint8Array(readFileSync(join(folder, 'saved.xlsx'))));
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });

  it.skipIf(!requireTool('soffice'))('is read from LibreOffice after exceljs without a false alarm', async () => {
    const workbook = new ExcelJS.Workbook();
    await workbook.xlsx.load(issued.slice().buffer as ArrayBuffer);
    for (const { sheet, cell, value } of typed) {
      const target = workbook.getWorksheet(sheet)?.getCell(cell);
      if (target) target.value = value;
    }
    const folder = mkdtempSync(join(tmpdir(), 'office-'));
    try {
      writeFileSync(join(folder, 'form.xlsx'), new Uint8Array(await workbook.xlsx.writeBuffer()));
      const args = [
        '--headless',
        `-env:UserInstallation=file://${folder}/profile`,
        '--convert-to',
        'xlsx:Calc MS Excel 2007 XML',
        '--outdir',
        'out',
        'form.xlsx',
      ];
      expect(spawnSync('soffice', args, { cwd: folder, timeout: 110_000 }).status).toBe(0);
      expectAnswers(new Uint8Array(readFileSync(join(folder, 'out', 'form.xlsx'))));
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
});

function hasOpenpyxl(): boolean {
  return spawnSync('/usr/bin/python3', ['-c', 'import openpyxl']).status === 0;
}
