import type { Finding, Place } from '../../model/finding.js';
import type { Answer, AnsweredRow, AnswerPlace, Explanation, Normalisation } from '../../model/form-answers.js';
import type { PlanSheet } from '../../model/form-plan.js';
import { cellAddress, type RawCell, type RawSheet } from '../../model/raw-workbook.js';
import { cellIn, shownValue } from './cells.js';
import type { AskedCell } from './collected.js';
import { HiddenCells } from './hidden-cells.js';
import { type ChoiceLists, readCell } from './normalise.js';
import type { Fix, Problem, Reading } from './reading.js';

/** A table of the form with the places of its headers and of the rows that have a key. */
export interface LocatedTable {
  readonly plan: PlanSheet;
  readonly sheet: RawSheet;
  readonly headerRow: number;
  /** Column of a header, 0 where it cannot be told. */
  readonly column: (header: string) => number;
  readonly rows: ReadonlyMap<string, number>;
}

/** Problems that say of themselves that there is a formula, or that matter more. */
const BEFORE_FORMULA: ReadonlySet<string> = new Set(['JY2108', 'JY2130', 'JY2131']);
const saysAll = (reading: Reading): boolean => reading.kind === 'problem' && BEFORE_FORMULA.has(reading.problem.code);

/** What reading gathers; one for a workbook. */
export class AnswerCollector {
  readonly answers: Answer[] = [];
  readonly rows: AnsweredRow[] = [];
  readonly normalisations: Normalisation[] = [];
  readonly explanations: Explanation[] = [];
  readonly findings: Finding[] = [];
  /** Asked cells out of sight. */
  readonly hidden = new HiddenCells();
  /** The tables in which rows and columns have been found. */
  readonly tables: LocatedTable[] = [];

  constructor(
    private readonly lists: ChoiceLists,
    private readonly file: string | undefined,
  ) {}

  /** Adds a finding; the file is filled in. */
  find(code: string, where: Place, rest: Omit<Finding, 'code' | 'where'> = {}): void {
    this.findings.push({ code, where: this.file === undefined ? where : { file: this.file, ...where }, ...rest });
  }

  /** Reads an asked cell and keeps its answer. */
  read(sheet: RawSheet, asked: AskedCell): Answer {
    const place: AnswerPlace = { sheet: sheet.name, cell: cellAddress(asked.row, asked.column), label: asked.label };
    const cell = cellIn(sheet, asked.row, asked.column);
    const reading = readCell(cell, asked.question, this.lists);
    if (sheet.hiddenRows.size + sheet.hiddenColumns.size > 0) this.hidden.note(sheet, asked);
    if (cell?.formula !== undefined && cell.value !== null && !saysAll(reading)) this.tellFormula(place, asked, cell);
    if (reading.kind === 'problem') {
      this.tellProblem(place, asked, cell, reading.problem);
      return this.keep(asked, place, null, true);
    }
    if (reading.kind === 'blank') return this.keep(asked, place, null, false);
    if (reading.fixes.length > 0) this.tellFixes(place, asked, reading.fixes);
    return this.keep(asked, place, reading.value, false);
  }

  /** Keeps an answer that must not be believed; a finding has said why. */
  distrust(sheet: RawSheet, asked: AskedCell): void {
    const place = { sheet: sheet.name, cell: cellAddress(asked.row, asked.column), label: asked.label };
    this.keep(asked, place, null, true);
  }

  private keep(asked: AskedCell, place: AnswerPlace, value: Answer['value'], unreadable: boolean): Answer {
    const { subject, grain, question } = asked;
    const answer: Answer = { subject, grain, binding: question.binding, question, value, unreadable, place };
    this.answers.push(answer);
    return answer;
  }

  private tellFormula(place: AnswerPlace, asked: AskedCell, cell: RawCell): void {
    this.find(
      'JY2107',
      { ...place },
      { subject: asked.subject, found: `=${cell.formula ?? ''}`, params: { value: shownValue(cell.value) } },
    );
  }

  private tellProblem(place: AnswerPlace, asked: AskedCell, cell: RawCell | undefined, problem: Problem): void {
    // The reader of the file has said it already.
    if (problem.code === 'JY0111') return;
    const isFormula = cell?.formula !== undefined && (cell.value === null || problem.code === 'JY2131');
    const found = isFormula ? `=${cell.formula}` : shownValue(cell?.value);
    const { code, ...rest } = problem;
    this.find(code, { ...place }, { subject: asked.subject, found, ...rest });
  }

  private tellFixes(place: AnswerPlace, asked: AskedCell, fixes: readonly Fix[]): void {
    const { sheet, cell } = place;
    for (const { rule, before, after } of fixes) this.normalisations.push({ sheet, cell, before, after, rule });
    const [before, after] = [fixes[0]?.before ?? '', fixes.at(-1)?.after ?? ''];
    // A number that was stored as text looks the same before and after.
    if (before === after) return;
    const rules = [...new Set(fixes.map((fix) => fix.rule))].join();
    this.find('JY2106', { ...place }, { subject: asked.subject, found: before, expected: after, params: { rules } });
  }
}
