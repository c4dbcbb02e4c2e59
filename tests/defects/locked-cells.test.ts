import { beforeAll, describe, expect, it } from 'vitest';
import type { Finding } from '../../src/model/finding.js';
import type { RawSheet, RawValue, RawWorkbook } from '../../src/model/raw-workbook.js';
import { shownAt } from '../../src/workbook/answers/cells.js';
import { readAnswers } from '../../src/workbook/answers/read-answers.js';
import { inflateNode } from '../../src/workbook/read/inflate-node.js';
import { readWorkbook } from '../../src/workbook/read/workbook.js';
import { BookEditor } from '../support/defects/book-editor.js';
import { type CleanForm, cleanForm } from '../support/defects/clean-form.js';
import { type LockedCell, lockedCells } from '../support/defects/locked-cells.js';
import { sampleAssessment, sampleSchool } from '../support/sample-school.js';
import { cleanWorkbook } from '../support/sample-workbook.js';

const SYSTEM = '_jiaoyan';
const CHANGED: RawValue = { type: 'text', value: '改动过' };

let form: CleanForm;
let raw: RawWorkbook;
let locked: readonly LockedCell[];

const open = (bytes: Uint8Array): RawWorkbook => {
  const outcome = readWorkbook(bytes, { inflate: inflateNode });
  if (!outcome.ok) throw new TypeError(JSON.stringify(outcome.findings));
  return outcome.value;
};

beforeAll(async () => {
  const school = sampleSchool({ teachers: 6, researchGroups: 2, preparationGroups: 2 });
  form = await cleanForm(cleanWorkbook(sampleAssessment(school)));
  raw = open(form.bytes);
  locked = lockedCells(form.issued);
});

/** The sheet with one cell changed; the rest of it is shared. */
function withCell(sheet: RawSheet, { row, column }: LockedCell, value: RawValue): RawSheet {
  const rows = new Map(sheet.rows);
  rows.set(row, new Map(rows.get(row)).set(column, { row, column, value }));
  return { ...sheet, rows };
}

const inShort = ({ code, where }: Finding): string => `${code} ${where.sheet ?? ''}!${where.cell ?? ''}`;

/**
 * Cells of the hidden sheet that have no address to be told at, since nobody sees them: whose form it is, of which year
 * and by which standards, is told of the whole file.
 */
const OF_THE_FILE: ReadonlySet<string> = new Set(['JY1101', 'JY1104', 'JY1105', 'JY1114']);

/**
 * Cells of the hidden sheet that may hold anything: digests and ids of documents that are corrected after the form was
 * issued, and that of the layout, which is there to tell a revised form from an altered one. Nothing is computed from them.
 */
const FREE: readonly string[] = ['form 3', 'programme 3', 'registry 2', 'registry 3', 'layout 2'];

describe('every locked cell of an issued form', () => {
  it('is found with its address when it is changed, or is nothing that is read', { timeout: 600_000 }, () => {
    const missed: string[] = [];
    const free: string[] = [];
    const identity = raw.sheets.find(({ name }) => name === SYSTEM) as RawSheet;
    for (const own of raw.sheets) {
      const alone = (sheet: RawSheet): RawWorkbook => ({
        ...raw,
        sheets: sheet.name === SYSTEM ? [sheet] : [sheet, identity],
      });
      const usual = new Set(readAnswers(alone(own), form.plan).findings.map(inShort));
      for (const cell of locked.filter(({ sheet }) => sheet === own.name)) {
        const { findings } = readAnswers(alone(withCell(own, cell, CHANGED)), form.plan);
        const news = findings.filter((finding) => !usual.has(inShort(finding)));
        const isFound = news.some(({ where }) => where.sheet === cell.sheet && where.cell === cell.cell);
        const isOfFile = cell.sheet === SYSTEM && news.some(({ code }) => OF_THE_FILE.has(code));
        const word = shownAt(own, cell.row, 1);
        if (isFound || isOfFile) continue;
        if (cell.sheet === SYSTEM && news.length === 0) free.push(`${word} ${cell.column}`);
        else missed.push(`${cell.sheet}!${cell.cell} ${news.map(inShort).join(' ')}`);
      }
    }
    expect(missed).toEqual([]);
    expect(free).toEqual(FREE);
    expect(locked.length).toBeGreaterThan(1500);
  });

  it('is found in the file as well as in memory', () => {
    const step = Math.floor(locked.length / 24);
    const chosen = locked.filter(({ sheet }, index) => index % step === 5 && sheet !== SYSTEM);
    expect(chosen.length).toBeGreaterThan(15);
    for (const { sheet, cell } of chosen) {
      const bytes = new BookEditor(form.bytes).type(sheet, cell, '改动过').bytes();
      const places = readAnswers(open(bytes), form.plan).findings.map(({ where }) => `${where.sheet}!${where.cell}`);
      expect(places).toContain(`${sheet}!${cell}`);
    }
  });
});
