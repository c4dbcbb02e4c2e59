import { word } from '../messages/ui/words.js';
import type { Language, Registry } from '../model/generated/documents.js';
import { textTable } from './table.js';

/** What the text needs of each file. */
interface ReceptionRow {
  readonly file: string;
  readonly outcome: 'taken' | 'replaced' | 'unchanged' | 'refused';
  readonly subject?: string;
  readonly receipt?: { readonly errors: number; readonly warnings: number; readonly fileSha256: string };
}

const COLUMNS = ['file', 'school', 'outcome', 'errors', 'warnings', 'receipt'] as const;
const NUMBERS: ReadonlySet<string> = new Set(['errors', 'warnings']);

/** A line a file, and one that sums up: what was taken, what has to be mended, what was refused. */
export function receptionText(rows: readonly ReceptionRow[], registry: Registry, language: Language): string {
  const names = new Map([...registry.schools, ...registry.others].map(({ id, name }) => [id, name]));
  const lines = rows.map(({ file, outcome, subject, receipt }) => [
    file,
    names.get(subject ?? '') ?? '',
    word(`workspace.outcome.${outcome}`, language),
    receipt ? String(receipt.errors) : '',
    receipt ? String(receipt.warnings) : '',
    receipt?.fileSha256.slice(0, RECEIPT_DIGITS) ?? '',
  ]);
  const columns = COLUMNS.map((name) => ({
    header: word(`workspace.column.${name}`, language),
    ...(NUMBERS.has(name) ? { align: 'right' as const } : {}),
  }));
  return `${textTable(columns, lines)}${lastLine(rows, language)}`;
}

/** So much of the digest is enough to find a receipt by. */
const RECEIPT_DIGITS = 12;

function lastLine(rows: readonly ReceptionRow[], language: Language): string {
  const count = (outcome: ReceptionRow['outcome']): number => rows.filter((row) => row.outcome === outcome).length;
  const [taken, replaced] = [count('taken'), count('replaced')];
  const [unchanged, refused] = [count('unchanged'), count('refused')];
  return word('workspace.received', language, { files: rows.length, taken, replaced, unchanged, refused });
}
