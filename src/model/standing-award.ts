import type { Result } from './generated/documents.js';

type Indicator = Result['indicators'][number];
type Judged = NonNullable<Indicator['judged']>;

/**
 * The judgement that holds among those of an indicator: the one of the highest level, in whatever order they stand; of
 * several of one level the last. `undefined` where nobody has judged.
 */
export function standingJudgement(judged: Judged = []): Judged[number] | undefined {
  let standing: Judged[number] | undefined;
  for (const one of judged) if (standing === undefined || one.level >= standing.level) standing = one;
  return standing;
}

/** The points that hold of an indicator, as documents write them: those of the highest level that judged, else its own. */
export const standingAward = ({ awarded, judged }: Pick<Indicator, 'awarded' | 'judged'>): string | null =>
  standingJudgement(judged)?.awarded ?? awarded;
