import type { Language, Rollup, Standard } from '../model/generated/documents.js';
import type { Assessment } from './assessment.js';
import type { TableSheet } from './ports.js';

/** What every sheet of a roll-up is made from. */
export interface RollupTable {
  readonly rollup: Rollup;
  readonly assessment: Assessment;
  /** Standards with points. */
  readonly standards: readonly Standard[];
  readonly language: Language;
}

type Column = TableSheet['columns'][number];

export const textColumn = (header: string, width: number): Column => ({ header, width, kind: 'text' });
// As narrow as their numbers: headings wrap, and a page shows more columns at a size that can be read.
export const countColumn = (header: string): Column => ({ header, width: 8, kind: 'number' });
export const pointsColumn = (header: string): Column => ({ header, width: 9, kind: 'points' });
export const shareColumn = (header: string): Column => ({ header, width: 8, kind: 'share' });

/** A printed decimal as the number of a cell; blank where there is none. */
export const numeric = (text: string | null): number | null => (text === null ? null : Number(text));

/** Sheet names hold 31 characters and none of the reserved marks. */
export const sheetName = (title: string): string => title.replaceAll(/[\\/?*[\]:]/g, ' ').slice(0, 31);
