import { isExplainable } from '../../messages/explainable.js';
import { printable } from '../../messages/printable.js';
import { word } from '../../messages/ui/words.js';
import type {
  Annotation,
  CellMark,
  CellTarget,
  ExplanationRow,
  FindingsList,
  FindingsListRow,
  PreparedExplanation,
} from '../../model/annotation.js';
import type { Findings, Language } from '../../model/generated/documents.js';
import type { DocumentFinding } from '../../output/findings-document.js';
import { foldCauses } from '../../output/fold-causes.js';
import { type FoldedFinding, foldFindings } from '../../output/fold-columns.js';
import { placeText } from '../../output/place.js';
import { settledAs, settledText } from '../../output/settled-text.js';
import { countsText } from '../../output/verdict-line.js';

/** What a marked copy is made from. */
export interface AnnotationInput {
  /** Name of the file. */
  readonly file: string;
  /** Name of the school, where it is known. */
  readonly school?: string;
  /** The findings document of this file. */
  readonly report: Findings;
  /** Names of the sheets that can be seen. */
  readonly sheets: ReadonlySet<string>;
  /** Free rows in which something unusual can be explained. */
  readonly freeRows: readonly ExplanationRow[];
}

/** What a marked copy shows: the list of findings, marks and notes at cells, and prepared explanations. */
export function annotationOf(input: AnnotationInput): Annotation {
  const own = input.report.findings.filter(({ where }) => where.file === input.file);
  const findings = own.filter((finding) => settledAs(finding) === null);
  const prepared = prepare(findings, input.freeRows);
  return {
    list: listOf(input, own, prepared),
    marks: marksOf(findings, input),
    prepared: [...prepared.values()],
  };
}

const explanationKey = ({ code, subject = '' }: DocumentFinding): string => `${code}\n${subject}`;

/** A row for each code and object that can be explained, as long as there are rows. */
function prepare(
  findings: readonly DocumentFinding[],
  rows: readonly ExplanationRow[],
): ReadonlyMap<string, PreparedExplanation> {
  const prepared = new Map<string, PreparedExplanation>();
  for (const finding of findings) {
    const row = rows[prepared.size];
    const key = explanationKey(finding);
    if (row && isExplainable(finding.code) && finding.severity !== 'notice' && !prepared.has(key))
      prepared.set(key, { row, code: finding.code, subject: finding.subject ?? '' });
  }
  return prepared;
}

function listOf(
  input: AnnotationInput,
  findings: readonly DocumentFinding[],
  prepared: ReadonlyMap<string, PreparedExplanation>,
): FindingsList {
  const { lang } = input.report;
  const folded = foldFindings(findings, lang);
  return {
    name: word('copies.sheet', lang),
    title: word('copies.title', lang, { school: input.school }),
    lines: linesOf(input, folded.length > 0),
    columns: columnsOf(lang),
    linkColumn: 3,
    severityColumn: 1,
    rows: folded.map((entry, index) => rowOf(entry, index + 1, { input, prepared })),
    foot: word('copies.foot', lang, { file: input.file }),
    pages: word('copies.pages', lang),
  };
}

function linesOf({ report, file }: AnnotationInput, hasRows: boolean): readonly string[] {
  const { lang } = report;
  const head = report.files.find((entry) => entry.file === file);
  const counts = head ? countsText(head, lang) : '';
  if (!hasRows || !head) return [word('copies.none', lang)];
  const todo = head.errors > 0 ? 'error' : head.warnings > 0 ? 'warning' : 'notice';
  const totals = counts === '' ? '' : word('copies.totals', lang, { counts });
  return [totals + word(`copies.todo.${todo}`, lang), word('copies.legend', lang)];
}

const WIDTHS = { number: 6, severity: 8, sheet: 15, cell: 11, message: 42, found: 18, expected: 22, fix: 42, code: 9 };
const CENTRED: ReadonlySet<string> = new Set(['number', 'severity', 'sheet', 'cell', 'code']);

const columnsOf = (lang: Language): FindingsList['columns'] =>
  (Object.keys(WIDTHS) as (keyof typeof WIDTHS)[]).map((name) => ({
    header: word(`copies.column.${name}`, lang),
    width: WIDTHS[name],
    ...(CENTRED.has(name) ? { centred: true } : {}),
  }));

interface RowContext {
  readonly input: AnnotationInput;
  readonly prepared: ReadonlyMap<string, PreparedExplanation>;
}

function rowOf(entry: FoldedFinding, number: number, context: RowContext): FindingsListRow {
  const { finding } = entry;
  const { lang } = context.input.report;
  const { sheet = '', cell } = finding.where;
  const target = targetOf(finding, context.input.sheets);
  const places = entry.cells === 1 ? '' : word('findings.places', lang, { count: entry.cells });
  const shownCell = `${entry.ranges ?? cell ?? (target ? target.cell : '—')}${places}`;
  return {
    severity: finding.severity,
    cells: [
      number,
      word(`findings.severity.${finding.severity}`, lang),
      sheet === '' ? word('findings.wholeFile', lang) : sheet,
      shownCell,
      printable(entry.message),
      finding.found === '' || finding.found === undefined ? blankWord(finding, lang) : printable(finding.found, 120),
      printable(finding.expected ?? '', 160),
      fixText(entry, context),
      finding.code,
    ],
    ...(target ? { target } : {}),
  };
}

/** A cell that is named and holds nothing is blank; where there is no cell, nothing is said. */
const blankWord = ({ found, where }: DocumentFinding, lang: Language): string =>
  found !== undefined && where.cell !== undefined ? word('copies.blank', lang) : '';

function fixText({ finding, fix, followers }: FoldedFinding, { input, prepared }: RowContext): string {
  const { lang } = input.report;
  const settled = settledText(finding, lang);
  if (settled !== null) return settled;
  const row = prepared.get(explanationKey(finding))?.row;
  const more =
    followers === 0
      ? ''
      : followers === 1
        ? word('findings.followers.one', lang)
        : word('findings.followers', lang, { count: followers });
  return [
    printable(fix),
    row ? word('copies.explain', lang, { sheet: row.sheet, cell: row.text }) : '',
    more === '' ? '' : `${more}${lang === 'en' ? '.' : '。'}`,
  ]
    .filter((part) => part !== '')
    .join(lang === 'en' ? ' ' : '');
}

const FIRST_CELL = 'A1';
const SINGLE = /^[A-Z]{1,3}\d{1,7}/;

/** Where a link can lead: a cell of a sheet that the file has. */
function targetOf({ where }: DocumentFinding, sheets: ReadonlySet<string>): CellTarget | null {
  const { sheet, cell } = where;
  if (sheet === undefined || !sheets.has(sheet)) return null;
  return { sheet, cell: SINGLE.exec(cell ?? '')?.[0] ?? FIRST_CELL };
}

function marksOf(findings: readonly DocumentFinding[], { report, sheets }: AnnotationInput): readonly CellMark[] {
  const causes = new Map<DocumentFinding, DocumentFinding>();
  for (const { finding, followers } of foldCauses(findings))
    for (const follower of followers) if (!causes.has(follower)) causes.set(follower, finding);
  return findings.flatMap((finding) => {
    const { sheet, cell } = finding.where;
    if (sheet === undefined || cell === undefined || !sheets.has(sheet)) return [];
    return [{ sheet, cell, severity: finding.severity, ...noteOf(finding, causes.get(finding), report.lang) }];
  });
}

function noteOf(
  finding: DocumentFinding,
  cause: DocumentFinding | undefined,
  lang: Language,
): Pick<CellMark, 'heading' | 'note'> {
  const severity = word(`findings.severity.${finding.severity}`, lang);
  const todo = cause
    ? word('copies.note.follows', lang, { place: placeText(cause.where, lang) })
    : word('findings.fix', lang) + printable(finding.fix);
  return {
    heading: word('copies.note.heading', lang, { severity, code: finding.code }),
    note: `${printable(finding.message)}\n${todo}`,
  };
}
