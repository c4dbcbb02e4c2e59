import type { AnnualReport } from '../../model/annual-report.js';

/** A number as papers print it; what is not there was too small in a public report, and does not exist in an internal one. */
export const shown = ({ audience }: AnnualReport, value: string | number | null | undefined): string =>
  value === null || value === undefined ? (audience === 'public' ? '…' : '—') : String(value);

/** A share as a percentage with one decimal, half up; shares have at most four decimals. */
export function shownShare(share: string | number | null | undefined): string {
  if (share === null || share === undefined) return '—';
  const thousandths = Math.round(Math.round(Number(share) * 1e6) / 1e3);
  return `${(thousandths / 10).toFixed(1)}%`;
}
