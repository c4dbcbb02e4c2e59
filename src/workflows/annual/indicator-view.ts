import type { AnnualReport, AnnualStandard } from '../../model/annual-report.js';
import { shownShare } from './shown.js';

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
        n,
        mean: shownShare(mean),
        full: shownShare(fullShare),
        pass: shownShare(passShare),
      })),
    },
  ];
}
