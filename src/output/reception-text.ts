import { word } from '../messages/ui/words.js';
import type { Language, Registry } from '../model/generated/documents.js';
import { type GrowingTable, growingTable, nameWidth } from './table.js';

type Outcome = 'taken' | 'replaced' | 'unchanged' | 'refused';

/** What the text needs of each file. */
interface ReceptionRow {
  readonly file: string;
  readonly outcome: Outcome;
  readonly subject?: string;
  readonly receipt?: { readonly errors: number; readonly warnings: number; readonly fileSha256: string };
}

/** Lines that are written while files come in: one a file, which is its receipt. */
export interface ReceptionLines {
  readonly head: readonly string[];
  readonly line: (row: ReceptionRow) => string;
}

const COLUMNS = ['file', 'school', 'outcome', 'errors', 'warnings', 'receipt'] as const;
const NUMBERS: ReadonlySet<string> = new Set(['errors', 'warnings']);
const OUTCOMES: readonly Outcome[] = ['taken', 'replaced', 'unchanged', 'refused'];
/** So much of the digest is enough to find a receipt by. */
const RECEIPT_DIGITS = 12;

/** A line a file: what it is called, whose it is, what became of it, what has to be mended, the number of its receipt. */
export function receptionLines(files: readonly string[], registry: Registry, language: Language): ReceptionLines {
  const names = new Map([...registry.schools, ...registry.others].map(({ id, name }) => [id, name]));
  const outcome = (of: Outcome): string => word(`workspace.outcome.${of}`, language);
  const columns = COLUMNS.map((name) => ({
    header: word(`workspace.column.${name}`, language),
    ...(NUMBERS.has(name) ? { align: 'right' as const } : {}),
  }));
  const widths = [
    nameWidth(files),
    nameWidth([...names.values()]),
    nameWidth(OUTCOMES.map(outcome)),
    0,
    0,
    RECEIPT_DIGITS,
  ];
  const table: GrowingTable = growingTable(columns, widths);
  return {
    head: table.head,
    line: ({ file, outcome: became, subject, receipt }) =>
      table.line([
        file,
        names.get(subject ?? '') ?? '',
        outcome(became),
        receipt ? String(receipt.errors) : '',
        receipt ? String(receipt.warnings) : '',
        receipt?.fileSha256.slice(0, RECEIPT_DIGITS) ?? '',
      ]),
  };
}

/** How many files there were, and what became of them. */
export function receptionSummary(outcomes: readonly Outcome[], passedOver: number, language: Language): string {
  const count = (wanted: Outcome): number => outcomes.filter((outcome) => outcome === wanted).length;
  const [taken, replaced] = [count('taken'), count('replaced')];
  const [unchanged, refused] = [count('unchanged'), count('refused')];
  return word('workspace.received', language, {
    files: outcomes.length,
    taken,
    replaced,
    unchanged,
    refused,
    passedOver: passedOver === 0 ? undefined : passedOver,
  });
}
