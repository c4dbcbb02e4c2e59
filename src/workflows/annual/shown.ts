import type { AnnualReport } from '../../model/annual-report.js';
import { shareText } from '../../model/share-text.js';

/** A number as papers print it; what is not there was too small in a public report, and does not exist in an internal one. */
export const shown = ({ audience }: AnnualReport, value: string | number | null | undefined): string =>
  value === null || value === undefined ? (audience === 'public' ? '…' : '—') : String(value);

/** A share as papers print it, a dash where there is none. */
export const shownShare = (share: string | number | null | undefined): string =>
  share === null || share === undefined ? '—' : shareText(share);
