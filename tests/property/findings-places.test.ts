import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import type { FormPlan } from '../../src/model/form-plan.js';
import type { Findings } from '../../src/model/generated/documents.js';
import type { RawWorkbook } from '../../src/model/raw-workbook.js';
import { makeFindings } from '../../src/output/findings-document.js';
import { foldFindings } from '../../src/output/fold-columns.js';
import { checkWorkbook } from '../../src/workflows/check-workbook.js';
import { explainFindings } from '../../src/workflows/explain-findings.js';
import type { Desk } from '../../src/workflows/read-school-workbook.js';
import { typedAnswersOf } from '../support/case-answers.js';
import { CASE_SCHOOL } from '../support/case-assessment.js';
import { caseFile, deskOf } from '../support/case-desk.js';
import { EditedWorkbook, type TestValue } from '../support/edited-workbook.js';
import { ENVELOPE, sha256 } from '../unit/output/hand-made.js';

const FILE = '自评.xlsx';

let desk: Desk;
let clean: RawWorkbook;
let cells: readonly { readonly sheet: string; readonly row: number; readonly column: number }[];
beforeAll(async () => {
  const file = caseFile('01-small-primary');
  desk = await deskOf(file);
  const plan = desk.planner.planFor(CASE_SCHOOL) as FormPlan;
  const issued = await desk.workbook.issue(plan);
  const typed = desk.workbook.type(issued, typedAnswersOf(file, plan), FILE);
  if (!typed.ok) throw new TypeError(JSON.stringify(typed.findings));
  const read = desk.workbook.read(typed.value, FILE);
  if (!read.ok) throw new TypeError(JSON.stringify(read.findings));
  clean = read.value;
  cells = clean.sheets
    .filter((sheet) => sheet.state === 'visible')
    .flatMap(({ name, rows }) =>
      [...rows].flatMap(([row, inRow]) => [...inRow.keys()].map((column) => ({ sheet: name, row, column }))),
    );
});

const RUBBISH: readonly TestValue[] = [
  null,
  '无',
  '约 20',
  '１２人',
  '2025.13.40',
  '张三 13912345678',
  'G99',
  'T001',
  'JY3501',
  '3,99',
  -5,
  3.7,
  9999,
  { formula: 'SUM(A1:A3)' },
];

/** The findings of the clean workbook with rubbish in some of its cells. */
function findingsWith(edits: readonly { readonly at: number; readonly value: TestValue }[]): Findings {
  const book = EditedWorkbook.of(clean);
  for (const { at, value } of edits) {
    const { sheet, row, column } = cells[at % cells.length] ?? { sheet: '', row: 0, column: 0 };
    book.put(sheet, row, column, value);
  }
  const read = () => ({ ok: true, value: book.raw(), findings: [] }) as const;
  const checked = checkWorkbook({ ...desk, workbook: { ...desk.workbook, read } }, FILE, new Uint8Array());
  return makeFindings({
    files: [{ file: FILE, findings: explainFindings(checked), unreadable: checked.unreadable, school: CASE_SCHOOL }],
    ruleset: [],
    language: 'zh-CN',
    envelope: ENVELOPE,
    fingerprint: sha256,
  });
}

const someEdits = fc.array(fc.record({ at: fc.nat(100_000), value: fc.constantFrom(...RUBBISH) }), {
  minLength: 1,
  maxLength: 10,
});

const ADDRESS = /^[A-Z]{1,3}\d{1,7}(:[A-Z]{1,3}\d{1,7})?$/;

describe('whatever is typed into a workbook', () => {
  it('every error has a file, and where it is about a cell, the sheet and the cell', () => {
    fc.assert(
      fc.property(someEdits, (edits) => {
        for (const { code, severity, where } of findingsWith(edits).findings) {
          if (severity === 'error') expect(where.file, code).toBe(FILE);
          if (/^JY[29]/.test(code)) expect(where.cell, `${code} ${JSON.stringify(where)}`).toMatch(ADDRESS);
          if (where.cell !== undefined)
            expect([where.sheet !== undefined, ADDRESS.test(where.cell)]).toEqual([true, true]);
          if (/^JY[135]/.test(code) && severity === 'error' && where.sheet === undefined) {
            // Only what concerns the workbook or the school as a whole has no sheet.
            expect(code).toMatch(/^JY1(1|15)\d{1,2}$/);
          }
        }
      }),
      { numRuns: 40 },
    );
  });

  it('an invalid file shows at least one error after folding, and nothing is lost by it', () => {
    fc.assert(
      fc.property(someEdits, (edits) => {
        const { files, findings, summary } = findingsWith(edits);
        const folded = foldFindings(findings, 'zh-CN');
        const shown = folded.some(({ finding }) => finding.severity === 'error');
        expect(shown).toBe(files[0]?.verdict === 'invalid');
        const { errors, warnings, notices, explained, waived } = summary;
        expect(errors + warnings + notices + explained + waived).toBe(findings.length);
        expect(new Set(findings.map(({ fingerprint }) => fingerprint)).size).toBe(findings.length);
      }),
      { numRuns: 40 },
    );
  });

  it('names a finding the same when cells of other sheets have other findings', () => {
    const counts = cells.flatMap(({ sheet, row, column }, at) => {
      const value = clean.sheets
        .find(({ name }) => name === sheet)
        ?.rows.get(row)
        ?.get(column)?.value;
      return value?.type === 'number' && sheet === '教师情况' ? [at] : [];
    });
    expect(counts.length).toBeGreaterThan(20);
    fc.assert(
      fc.property(fc.constantFrom(...counts), someEdits, (at, others) => {
        const edit = { at, value: '约 20' };
        const elsewhere = others.filter((other) => cells[other.at % cells.length]?.sheet !== '教师情况');
        const [one, ...more] = findingsWith([edit]).findings.filter(({ code }) => code === 'JY2102');
        expect([one?.where.sheet, more]).toEqual(['教师情况', []]);
        const names = findingsWith([edit, ...elsewhere]).findings.map(({ fingerprint }) => fingerprint);
        expect(names).toContain(one?.fingerprint);
      }),
      { numRuns: 25 },
    );
  });
});
