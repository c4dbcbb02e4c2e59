import type { Language } from '../messages/language.js';
import { word } from '../messages/ui/words.js';
import { MOST_ROWS } from '../standards/plan/columns.js';
import { usageError } from './usage.js';
import { UsageError } from './usage-error.js';

/** Reads `--rows 教师情况=200`, given once or several times; a usage error for anything else. */
export function wantedRows(flags: readonly string[] | undefined): Readonly<Record<string, number>> {
  return Object.fromEntries((flags ?? []).map(wantedIn));
}

function wantedIn(flag: string): readonly [sheet: string, rows: number] {
  const [, sheet = '', digits = ''] = /^(.+)=(\d{1,5})$/.exec(flag) ?? [];
  const rows = Number(digits);
  if (sheet === '' || rows < 1 || rows > MOST_ROWS) throw usageError('usage.rows', { most: MOST_ROWS, found: flag });
  return [sheet, rows];
}

/** A usage error for as many rows as a form prints by itself, or fewer. */
export function checkLarger(
  wanted: Readonly<Record<string, number>>,
  present: Readonly<Record<string, number>>,
  language: Language,
): void {
  for (const [sheet, rows] of Object.entries(wanted)) {
    const own = present[sheet] ?? 0;
    if (rows <= own) throw new UsageError(word('forms.rows.tooFew', language, { sheet, rows, own }));
  }
}

/** A usage error for a sheet whose rows are not issued by the form. */
export function checkSheets(wanted: Readonly<Record<string, number>>, sheets: readonly string[]): void {
  const unknown = Object.keys(wanted).find((sheet) => !sheets.includes(sheet));
  if (unknown !== undefined) throw usageError('usage.rowsSheet', { found: unknown, known: sheets.join('、') || '—' });
}
