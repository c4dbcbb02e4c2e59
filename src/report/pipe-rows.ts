/** A line of a table: `| a | b |`, with the mark before the first bar (`!` for a key row). */
export interface PipeRow {
  readonly cells: readonly string[];
  readonly key: boolean;
}

const DELIMITER = /^\|?\s*:?-+:?\s*(\|\s*:?-+:?\s*)*\|?$/;

/** Whether a line is the `| --- | :-: |` between head and rows. */
export const isDelimiter = (line: string): boolean => line.includes('-') && DELIMITER.test(line.trim());

/** Cells of a line. A bar after a backslash belongs to the text; the bars at both ends may be left out. */
export function pipeRow(line: string): PipeRow {
  const trimmed = line.trim();
  const key = trimmed.startsWith('!|');
  const cells = (key ? trimmed.slice(1) : trimmed).split(/(?<!(?<!\\)(?:\\\\)*\\)\|/).map((cell) => cell.trim());
  if (cells[0] === '' && cells.length > 1) cells.shift();
  if (cells[cells.length - 1] === '' && cells.length > 1) cells.pop();
  return { cells, key };
}

/** Lines that hold something. */
export const filledLines = (body: readonly string[]): string[] => body.filter((line) => line.trim() !== '');
