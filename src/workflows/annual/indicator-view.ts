import type { AnnualReport, AnnualStandard } from '../../model/annual-report.js';
import { shown, shownShare } from './shown.js';

/** How many of the hardest indicators a sentence names. */
const HARDEST = 3;

/** The indicators of a standard with the share of points they earned, and a sentence on the hardest of them. */
export function indicatorViews(report: AnnualReport, standard: AnnualStandard): readonly object[] {
  const rows = report.rollup.indicators.filter((row) => row.standard === standard.id);
  if (rows.length === 0) return [];
  const nameOf = (id: string): string => standard.indicators.find((indicator) => indicator.id === id)?.zh ?? '';
  const hardest = rows
    .filter(({ mean }) => mean !== null)
    .sort((a, b) => Number(a.mean) - Number(b.mean))
    .slice(0, HARDEST)
    .map(({ indicator, mean }) => `${indicator} ${nameOf(indicator)}（${shownShare(mean)}）`);
  return [
    {
      standard: standard.zh,
      hardest: hardest.join('；'),
      rows: rows.map(({ indicator, key, points, n, mean, fullShare, passShare }) => ({
        id: indicator,
        zh: `${nameOf(indicator)}${key ? '（关键）' : ''}`,
        points,
        n: shown(report, n),
        mean: shareOf(report, mean, n !== 0),
        full: shareOf(report, fullShare, n !== 0),
        pass: shareOf(report, passShare, key && n !== 0),
      })),
    },
  ];
}

/** A share, `—` where there is none to tell, `…` where it is kept back. */
const shareOf = ({ audience }: AnnualReport, share: string | null, exists: boolean): string =>
  share === null && exists && audience === 'public' ? '…' : shownShare(share);
