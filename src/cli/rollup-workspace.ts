import { inYear, type YearOptions } from './export-source.js';
import type { ToldEnding } from './in-workspace.js';
import { type RollupOutputs, rollupEnding } from './rollup-files.js';
import { countYear } from './rollup-year.js';

/**
 * Rolls up what is in force in a workspace. Its results were scored when they were stored, and the audit computes them
 * again; here they are only counted, one record at a time.
 */
export const rollupWorkspace = (options: YearOptions & RollupOutputs): Promise<ToldEnding> =>
  inYear([], options, async (year) => {
    const { workbook } = year.desk;
    const stamp = { ...year.desk.stamp, issued: await year.issued() };
    const { findings, ...counted } = await countYear(year, { stamp, reports: options.findings });
    return rollupEnding({ ...counted, workbook, parts: [], findings: [...year.findings, ...findings] }, options);
  });
