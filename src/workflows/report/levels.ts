import type { Programme, Result, Review, Standard } from '../../model/generated/documents.js';
import { add, decimal, parseRational, type Rational, ZERO } from '../../model/rational.js';
import { nameOfLevel } from '../review/plan.js';
import { ADJUDICATED } from '../workspace/records.js';
import { sharePrinted } from './feedback.js';

/** What the levels are made from. */
export interface LevelSource {
  readonly result: Result;
  readonly standard: Standard;
  readonly programme: Pick<Programme, 'levels'>;
}

/** What a level is called on paper; an adjudication settles all of them. */
export const levelName = (programme: Pick<Programme, 'levels'>, level: number): string =>
  level === ADJUDICATED ? '裁定' : nameOfLevel(programme, level);

/** What the levels gave for each dimension, in percent of its points. */
export interface LevelChart {
  readonly levels: readonly { readonly name: string }[];
  readonly rows: readonly { readonly label: string; readonly values: readonly { readonly share: string }[] }[];
}

/**
 * The levels side by side, each with all that holds up to it; `null` where only one has judged. A dimension that some
 * level has no number for is left out.
 */
export function levelChart({ result, standard, programme }: LevelSource): LevelChart | null {
  const levels = result.levels ?? [];
  if (levels.length < 2) return null;
  const rows = standard.dimensions.flatMap(({ id, zh }) => {
    const points = result.dimensions.find((dimension) => dimension.id === id)?.applicablePoints;
    const shares = levels.map(({ level }) => sharePrinted(dimensionAt(result, standard, { id, level }), points));
    return shares.includes('—') ? [] : [{ label: `${id} ${zh}`, values: shares.map((share) => ({ share })) }];
  });
  if (rows.length === 0) return null;
  return { levels: levels.map(({ level }) => ({ name: levelName(programme, level) })), rows };
}

/** The points of a dimension as they stood after a level; `null` while an indicator has none. */
export function dimensionAt(
  result: Result,
  standard: Standard,
  { id, level }: { readonly id: string; readonly level: number },
): Rational | null {
  const own = standard.indicators.filter(({ dimension }) => dimension === id);
  const awards = own.map((indicator) => awardAt(result, indicator.id, level));
  return awards.reduce<Rational | null>((sum, award) => (sum && award ? add(sum, award) : null), ZERO);
}

/** What an indicator was worth after a level; what does not apply is worth nothing. */
function awardAt(result: Result, id: string, level: number): Rational | null {
  const own = result.indicators.find((indicator) => indicator.id === id);
  if (!own || own.status === 'not-applicable') return ZERO;
  const judged = (own.judged ?? []).filter((entry) => entry.level <= level).at(-1);
  if (judged) return decimal(judged.awarded);
  return own.awarded === null ? null : parseRational(own.awarded);
}

/** What a reviewer wrote, word for word. */
export interface Comment {
  readonly level: string;
  readonly id: string;
  readonly zh: string;
  readonly awarded: string;
  readonly reason: string;
}

/** Reasons of all reviews in the order of levels and indicators, as they were written. */
export function comments({ standard, programme }: LevelSource, reviews: readonly Review[]): readonly Comment[] {
  const sorted = [...reviews].sort((a, b) => a.level - b.level || (a.reviewer.id < b.reviewer.id ? -1 : 1));
  return sorted.flatMap(({ level, scores }) =>
    standard.indicators.flatMap(({ id, zh }) => {
      const score = scores.find(({ indicator }) => indicator === id);
      if (score?.reason === undefined || score.reason === '') return [];
      return [{ level: levelName(programme, level), id, zh, awarded: score.awarded, reason: score.reason }];
    }),
  );
}
