import { readFileSync } from 'node:fs';
import XLSX from '@e965/xlsx';
import { runProgram } from './cli.js';

/** Digests and ids, or the pieces of them that a line of a paper holds: no figure depends on them. */
const DIGESTS = /(?<![.\w])(?=[0-9a-f-]*\d)(?=[0-9a-f-]*[a-f])[0-9a-f][0-9a-f-]{5,}(?!\w)/g;

/** A text without what another version of the program makes different. */
export const withoutDigests = (text: string): string => text.replaceAll(DIGESTS, '…');

/** Every sheet of a workbook as another program reads it: a line a row, numbers as they are stored, texts in quotes. */
export function workbookText(path: string): string {
  const book = XLSX.read(readFileSync(path));
  const sheets = book.SheetNames.map((name) => {
    const sheet = book.Sheets[name] as XLSX.WorkSheet;
    const rows = XLSX.utils.sheet_to_json<readonly unknown[]>(sheet, { header: 1, blankrows: true, defval: null });
    return [`== ${name}`, ...rows.map(rowText)].join('\n');
  });
  return withoutDigests(`${sheets.join('\n\n')}\n`);
}

function rowText(row: readonly unknown[]): string {
  const last = row.findLastIndex((cell) => cell !== null);
  return row
    .slice(0, last + 1)
    .map((cell) => (cell === null ? '' : JSON.stringify(cell)))
    .join(' | ');
}

/** The text of a PDF in the order of its content, page by page, as poppler reads it. */
export async function paperText(path: string): Promise<string> {
  const { code, stdout, stderr } = await runProgram('pdftotext', ['-raw', '-enc', 'UTF-8', path, '-']);
  if (code !== 0) throw new TypeError(stderr);
  return withoutDigests(stdout.replaceAll('\f', '\n== page\n'));
}
