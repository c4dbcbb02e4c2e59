import { type Finding, type Outcome, type Place, success } from '../../model/finding.js';
import { cellAddress, type RawCell, type RawSheet, type RawWorkbook } from '../../model/raw-workbook.js';
import type {
  CountedAnswer,
  CountingSheet,
  OpenedReview,
  ReviewAnswer,
  ReviewAnswers,
  ReviewPlan,
  ReviewRow,
  ReviewSheet,
} from '../../model/review-plan.js';
import { cellIn, foldText, rowNumbers, shownAt, shownValue } from '../answers/cells.js';
import { readCount, readDecimal } from '../answers/count.js';
import { locateColumns } from '../answers/headers.js';
import { BLANK, isPlaceholder, problemReading, type Reading } from '../answers/reading.js';
import { readText } from '../answers/text.js';
import { inflateNode } from '../read/inflate-node.js';
import { readWorkbook } from '../read/workbook.js';
import { AGREED, agreedHeader, COUNTING_HEADERS, LONGEST_REASON } from './columns.js';
import { readReviewIdentity } from './hidden-identity.js';

/** Opens a review workbook by the bounded reader; nothing in it is believed but what was to be typed. */
export function openReview(bytes: Uint8Array, file: string): Outcome<OpenedReview> {
  const raw = readWorkbook(bytes, { inflate: inflateNode, file });
  if (!raw.ok) return raw;
  const opened = {
    identity: readReviewIdentity(raw.value),
    answers: (plan: ReviewPlan) => readAnswers(raw.value, plan, file),
  };
  return success(opened, raw.findings);
}

/**
 * The cells of a plan, found by the names of sheets, headers and numbers wherever rows and columns have gone. Findings:
 * JY1102 sheet, JY1106 column, JY1107 row missing, JY21xx and JY6192 cells that say nothing that can be read.
 */
function readAnswers(workbook: RawWorkbook, plan: ReviewPlan, file: string): ReviewAnswers {
  const reader = new ReviewReader(workbook, plan, file);
  const answers = plan.sheets.flatMap((sheet) => reader.judging(sheet));
  const counted = plan.counting ? reader.counting(plan.counting) : [];
  return { answers, counted, findings: reader.findings };
}

/** What people put to say yes, beside what the drop-down gives. */
const TICKS: ReadonlySet<string> = new Set([AGREED, '√', '✓', '✔', '同意', 'y', 'yes', '1', 'true', '对']);
const NO_TICKS: ReadonlySet<string> = new Set(['否', '不同意', '×', 'n', 'no', '0', 'false']);

/** A table that has been found: where its columns and numbered rows stand. */
interface FoundTable {
  readonly raw: RawSheet;
  readonly columns: ReadonlyMap<string, number>;
  readonly rows: ReadonlyMap<string, number>;
}

class ReviewReader {
  readonly findings: Finding[] = [];

  constructor(
    private readonly workbook: RawWorkbook,
    private readonly plan: ReviewPlan,
    private readonly file: string,
  ) {}

  judging(sheet: ReviewSheet): readonly ReviewAnswer[] {
    const headers = { agreed: agreedHeader(this.plan.lowerName), score: '评审得分', reason: '理由' } as const;
    const table = this.find(sheet.name, '编号', Object.values(headers));
    if (!table) return [];
    return sheet.rows.filter((row) => !row.notApplicable).flatMap((row) => this.answer(table, { sheet, row, headers }));
  }

  counting(own: CountingSheet): readonly CountedAnswer[] {
    const table = this.find(own.name, COUNTING_HEADERS.person, own.columns.map(COUNTING_HEADERS.counted));
    if (!table) return [];
    return own.persons.flatMap(({ id, reported }) => {
      const at = this.rowOf(table, id);
      if (at === null) return [];
      return own.columns.flatMap((column, place): readonly CountedAnswer[] => {
        const header = COUNTING_HEADERS.counted(column);
        const where = this.place(table, at, header, id);
        const reading = this.read(cellAt(table, at, header), where, readCount);
        if (reading === 'unreadable' || reading === null) return [];
        return [{ person: id, column, reported: reported[place] ?? null, counted: reading, cell: where.cell ?? '' }];
      });
    });
  }

  private answer(
    table: FoundTable,
    asked: { readonly sheet: ReviewSheet; readonly row: ReviewRow; readonly headers: Headers },
  ): readonly ReviewAnswer[] {
    const { sheet, row, headers } = asked;
    const at = this.rowOf(table, row.indicator);
    if (at === null) return [];
    const place = (header: string): Place => this.place(table, at, header, row.indicator);
    const agreed = this.read(cellAt(table, at, headers.agreed), place(headers.agreed), readTick);
    const score = this.read(cellAt(table, at, headers.score), place(headers.score), scoreReader(row));
    const reason = this.read(cellAt(table, at, headers.reason), place(headers.reason), readReason);
    const readable = (value: string | null): string | null => (value === 'unreadable' ? null : value);
    return [
      {
        sheet,
        row,
        agreed: agreed === AGREED,
        score: readable(score),
        reason: readable(reason),
        unreadable: [agreed, score, reason].includes('unreadable'),
        cells: {
          agreed: place(headers.agreed).cell ?? '',
          score: place(headers.score).cell ?? '',
          reason: place(headers.reason).cell ?? '',
        },
      },
    ];
  }

  /** A sheet by name, its columns by header and its rows by number; findings for what is missing. */
  private find(name: string, key: string, headers: readonly string[]): FoundTable | null {
    const raw = this.workbook.sheets.find((candidate) => foldText(candidate.name) === foldText(name));
    const located = raw && locateColumns(raw, [key, ...headers]);
    if (!raw || !located) {
      this.findings.push({ code: 'JY1102', where: { file: this.file, sheet: name }, expected: name });
      return null;
    }
    const missing = [key, ...headers].filter((header) => !located.columns.has(header));
    for (const header of missing)
      this.findings.push({
        code: 'JY1106',
        where: { file: this.file, sheet: raw.name, label: header },
        expected: header,
      });
    if (missing.length > 0) return null;
    const rows = new Map<string, number>();
    for (const row of rowNumbers(raw).filter((number) => number > located.row)) {
      const number = shownAt(raw, row, located.columns.get(key) ?? 0);
      if (number !== '' && !rows.has(number)) rows.set(number, row);
    }
    return { raw, columns: located.columns, rows };
  }

  private rowOf(table: FoundTable, number: string): number | null {
    const at = table.rows.get(number);
    if (at !== undefined) return at;
    this.findings.push({
      code: 'JY1107',
      where: { file: this.file, sheet: table.raw.name, label: number },
      expected: number,
    });
    return null;
  }

  private place({ raw, columns }: FoundTable, row: number, header: string, label: string): Place {
    const cell = cellAddress(row, columns.get(header) ?? 1);
    return { file: this.file, sheet: raw.name, cell, label: `${label} ${header}` };
  }

  /** A cell's value as text; `null` for a blank one. */
  private read(cell: RawCell | undefined, where: Place, read: (value: NonNullable<RawCell['value']>) => Reading) {
    const reading = cell ? readingOf(cell, read) : BLANK;
    if (cell?.formula !== undefined && cell.value !== null)
      this.findings.push({
        code: 'JY2107',
        where,
        found: `=${cell.formula}`,
        params: { value: shownValue(cell.value) },
      });
    if (reading.kind === 'value') return String(reading.value);
    if (reading.kind === 'blank') return null;
    const { code, ...rest } = reading.problem;
    this.findings.push({ code, where, found: shownValue(cell?.value) || `=${cell?.formula ?? ''}`, ...rest });
    return 'unreadable' as const;
  }
}

type Headers = Readonly<Record<'agreed' | 'score' | 'reason', string>>;

const cellAt = ({ raw, columns }: FoundTable, row: number, header: string): RawCell | undefined =>
  cellIn(raw, row, columns.get(header) ?? 0);

function readingOf({ value }: RawCell, read: (value: NonNullable<RawCell['value']>) => Reading): Reading {
  if (value === null) return problemReading('JY2109');
  return value.type === 'error' ? problemReading('JY2108') : read(value);
}

/** A decimal; what belongs there is said in the points of the indicator. */
const scoreReader =
  ({ points }: ReviewRow) =>
  (value: NonNullable<RawCell['value']>): Reading => {
    const reading = readDecimal(withoutUnit(value));
    if (reading.kind !== 'problem') return reading;
    const { code, ...problem } = reading.problem;
    return problemReading(code, { ...problem, expected: `0 到 ${points} 的数字` });
  };

/** `2.5分` is 2.5. */
const withoutUnit = (value: NonNullable<RawCell['value']>): NonNullable<RawCell['value']> =>
  value.type === 'text' ? { ...value, value: value.value.replace(/\s*分\s*$/, '') } : value;

/** `无` gives no reason. */
const readReason = (value: NonNullable<RawCell['value']>): Reading =>
  isPlaceholder(foldText(shownValue(value)))
    ? BLANK
    : readText(value, { type: { kind: 'text', max: LONGEST_REASON }, optional: true });

function readTick(value: NonNullable<RawCell['value']>): Reading {
  const folded = foldText(shownValue(value));
  if (folded === '' || NO_TICKS.has(folded)) return BLANK;
  return TICKS.has(folded)
    ? { kind: 'value', value: AGREED, fixes: [] }
    : problemReading('JY6192', { expected: AGREED });
}
