import type { Finding, Place } from '../../model/finding.js';
import type { Answer, AnsweredRow, AnswerPlace, Normalisation } from '../../model/form-answers.js';
import type { PlanQuestion } from '../../model/form-plan.js';
import { cellAddress, type RawCell, type RawSheet } from '../../model/raw-workbook.js';
import { cellIn, shownValue } from './cells.js';
import { type ChoiceLists, readCell } from './normalise.js';
import type { Fix, Problem } from './reading.js';

/** An asked cell with its place in the file. */
export interface AskedCell {
  readonly subject: string;
  readonly grain: string;
  readonly question: PlanQuestion;
  readonly label: string;
  readonly row: number;
  readonly column: number;
}

/** What reading gathers; one for a workbook. */
export class AnswerCollector {
  readonly answers: Answer[] = [];
  readonly rows: AnsweredRow[] = [];
  readonly normalisations: Normalisation[] = [];
  readonly findings: Finding[] = [];

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
    if (cell?.formula !== undefined && cell.value !== null) this.tellFormula(place, asked, cell);
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
    const found = shownValue(cell?.value) || (cell?.formula === undefined ? '' : `=${cell.formula}`);
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
