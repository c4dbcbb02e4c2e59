/** What a workbook may cost before it is refused (finding JY0107). Lengths in bytes, everything else a count. */
export interface Limits {
  /** Size of the file itself. */
  readonly fileBytes: number;
  /** Entries in the zip directory, whether read or not. */
  readonly entries: number;
  /** One part, inflated. */
  readonly partBytes: number;
  /** All parts that are read, inflated, together. */
  readonly totalBytes: number;
  /** Inflated to deflated size of a part that inflates to more than `ratioFromBytes`. */
  readonly ratio: number;
  readonly ratioFromBytes: number;
  /** Cells that hold something, in all sheets together. */
  readonly cells: number;
  /** Shared strings. */
  readonly strings: number;
  /** One text, in UTF-16 units; 32,767 is what Excel allows. */
  readonly stringLength: number;
  readonly sheets: number;
  /** Merged ranges, in all sheets together. */
  readonly merges: number;
  /** Nesting of XML elements. */
  readonly depth: number;
  /** Largest row number. */
  readonly rows: number;
  /** Largest column number. */
  readonly columns: number;
}

const MEBIBYTE = 2 ** 20;

/** Well above any filled-in form, well below what would trouble a PC. Rows, columns and text length are Excel's own limits. */
export const DEFAULT_LIMITS: Limits = {
  fileBytes: 20 * MEBIBYTE,
  entries: 512,
  partBytes: 32 * MEBIBYTE,
  totalBytes: 64 * MEBIBYTE,
  ratio: 200,
  ratioFromBytes: MEBIBYTE,
  cells: 200_000,
  strings: 200_000,
  stringLength: 32_767,
  sheets: 64,
  merges: 10_000,
  depth: 64,
  rows: 1_048_576,
  columns: 16_384,
};
