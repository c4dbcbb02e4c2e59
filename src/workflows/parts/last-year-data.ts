import type { Facts } from '../../model/generated/documents.js';
import type { FactRow } from '../../standards/facts/fact-book.js';

/** What last year's workbook or submission of one school says, as codes. */
export interface LastYear {
  readonly file: string;
  readonly subject: string;
  /** School year that the file says it is of; absent where it says none. */
  readonly schoolYear?: string;
  readonly top: Facts;
  readonly rows: readonly FactRow[];
  /** Texts of fields that are no facts, such as names, by number of the row. */
  readonly fields: ReadonlyMap<string, Readonly<Record<string, string>>>;
}
