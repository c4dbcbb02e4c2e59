import { isInForce } from '../model/award-standing.js';
import type { Rollup } from '../model/generated/documents.js';
import { lastAwardYear, projectionOf, yearsOf } from './pace.js';
import type { RollupFrame } from './rollup-frame.js';
import type { SummaryCounts } from './summary-cells.js';

/**
 * Titles in force on the day against what the programme aims at, with pace and projection. The pace is how many were
 * conferred each year up to the day, whatever became of them since.
 */
export function targetsOf(frame: RollupFrame, counts: SummaryCounts): Rollup['targets'] {
  const conferred = counts.awards.filter((title) => title.validFrom <= frame.on);
  const last = lastAwardYear(conferred);
  return frame.programme.targets.map((target) => {
    const { award, zh, count, by, standard } = target;
    const own = conferred.filter((title) => title.award === award);
    const held = own.filter((title) => isInForce(title, frame.on)).length;
    const years = yearsOf(own, last);
    return {
      award,
      zh,
      target: count,
      by,
      awarded: held,
      candidates: candidatesOf(frame, counts, standard ?? standardOf(frame, award)),
      remaining: Math.max(0, count - held),
      years,
      projection: projectionOf(target, years, held),
    };
  });
}

/**
 * Best grades of the year. `null` where this year nobody is assessed for the award: the standard is missing, or serves
 * self-check only. A standard without points of its own has the candidates of the one that its ranking names.
 */
function candidatesOf(frame: RollupFrame, { grades }: SummaryCounts, standard: string): number | null {
  const entry = frame.programme.entries.find((candidate) => candidate.standard === standard);
  if (entry?.purpose !== 'award') return null;
  const scoring = scoringStandard(frame, standard);
  return grades.reduce((sum, cell) => (cell.standard === scoring ? sum + cell.best : sum), 0);
}

/** The standard whose scores decide about an award. */
export const scoringStandard = ({ standards }: Pick<RollupFrame, 'standards'>, standard: string): string =>
  standards.find(({ id }) => id === standard)?.ranking?.standard ?? standard;

/** The standard that an award is given by, where the target does not say. */
export const standardOf = ({ standards }: Pick<RollupFrame, 'standards'>, award: string): string =>
  standards.find((standard) => standard.award === award)?.id ?? '';
