import type { CopyPort } from '../workflows/ports.js';

/** The part of the workbook adapter that makes copies; loaded only when some are asked for. */
export async function composeCopies(): Promise<CopyPort> {
  const [{ annotateWorkbook }, { fixWorkbook }, { isUntouchedCopy }, { freeExplanationRows }] = await Promise.all([
    import('../workbook/annotate/annotate-workbook.js'),
    import('../workbook/annotate/fix-workbook.js'),
    import('../workbook/annotate/copy-seal.js'),
    import('../workbook/annotate/prepared-rows.js'),
  ]);
  return { annotate: annotateWorkbook, fix: fixWorkbook, isUntouchedCopy, freeExplanationRows };
}
