import type { Finding } from '../../model/finding.js';
import type { Ranking, Rollup } from '../../model/generated/documents.js';

/**
 * Whether the public lists name as many holders of each title as the roll-up counts (JY7134): both stand in one report,
 * and whoever reads it counts them.
 */
export const listedTitles = (
  { targets }: Pick<Rollup, 'targets'>,
  rankings: readonly Pick<Ranking, 'award' | 'lists'>[],
): readonly Finding[] =>
  targets.flatMap(({ award, zh, awarded }) => {
    const listed = rankings
      .filter((ranking) => ranking.award === award)
      .reduce((sum, { lists }) => sum + lists.reduce((own, { rows }) => own + rows.length, 0), 0);
    const isSame = listed === awarded;
    return isSame ? [] : [{ code: 'JY7134', where: { label: zh }, found: String(listed), expected: String(awarded) }];
  });
