import type { PageSetup } from 'exceljs';

/** Paper size of A4 in a workbook (ECMA-376 part 1, 18.3.1.63). */
export const PAPER_A4 = 9;

/** How every sheet is printed that people work in: A4, one page wide, as long as it takes. */
export const onePageWide = (orientation: 'portrait' | 'landscape'): Partial<PageSetup> => ({
  paperSize: PAPER_A4,
  orientation,
  fitToPage: true,
  fitToWidth: 1,
  fitToHeight: 0,
  horizontalCentered: true,
  margins: { left: 0.4, right: 0.4, top: 0.5, bottom: 0.6, header: 0.3, footer: 0.3 },
});
