import type { RollupBody } from '../../src/statistics/rollup.js';

/** What a question gives for one row: numbers by what they are of, `null` where there is nothing. */
export type Answers = ReadonlyMap<string, readonly (number | null)[]>;

/** A key of a row: the question, then what the row is of; `null` for all. */
export const keyOf = (question: string, ...of: readonly (string | number | null)[]): string =>
  [question, ...of.map((part) => part ?? '*')].join('|');

const number = (text: string | null): number | null => (text === null ? null : Number(text));

/** The answers of a roll-up, laid out as other programs give them. */
export function answersOf(body: RollupBody): Answers {
  const answers = new Map<string, readonly (number | null)[]>();
  for (const { standard, unit, stage, counts, withheld, mean, median, n } of [...body.grades, ...body.gradeTotals]) {
    if (unit !== null && stage !== null) {
      for (const [grade, count] of Object.entries(counts))
        if (count !== null && count > 0) answers.set(keyOf('grade', standard, unit, stage, grade), [count]);
      if (withheld !== null && withheld > 0) answers.set(keyOf('grade', standard, unit, stage, null), [withheld]);
    }
    answers.set(keyOf('total', standard, unit, stage), [number(mean), number(median), n]);
  }
  for (const { unit, stages } of body.coverage)
    for (const { stage, assessed } of stages) answers.set(keyOf('schools', unit, stage), [assessed]);
  for (const row of body.indicators) addIndicator(answers, row);
  for (const { standard, level, unit, n, mean, median, flagged, adjudicate, bins } of body.gaps)
    answers.set(keyOf('gap', standard, level, unit), [
      n,
      number(mean),
      number(median),
      flagged,
      adjudicate,
      ...bins.map(({ count }) => count),
    ]);
  return answers;
}

function addIndicator(answers: Map<string, readonly (number | null)[]>, row: RollupBody['indicators'][number]): void {
  const { standard, indicator, n, mean, full, blank, notApplicable, guarded, passed, percentiles } = row;
  const { p10, p25, p50, p75, p90 } = percentiles;
  answers.set(keyOf('indicator', standard, indicator), [
    n,
    number(mean),
    full,
    blank,
    notApplicable,
    guarded,
    passed,
    ...[p10, p25, p50, p75, p90].map(number),
  ]);
  for (const { unit, ...part } of row.units)
    answers.set(keyOf('indicator of unit', standard, indicator, unit), [
      part.n,
      number(part.mean),
      part.full,
      part.passed,
    ]);
  for (const { stage, ...part } of row.stages)
    answers.set(keyOf('indicator of stage', standard, indicator, stage), [
      part.n,
      number(part.mean),
      part.full,
      part.passed,
    ]);
}

/** Half of the last printed place, and what doubles lose: means of points have two places, shares four. */
const toleranceOf = (key: string): number => (key.startsWith('indicator') ? 0.5e-4 : 0.5e-2) + 1e-9;

/** Where two programs differ, row by row: empty where they say the same and all of the same rows. */
export function differencesOf(ours: Answers, theirs: Answers): readonly string[] {
  const missing = [...ours.keys()].filter((key) => !theirs.has(key)).map((key) => `${key}: theirs has none`);
  const other = [...theirs].flatMap(([key, values]) => {
    const own = ours.get(key);
    if (own === undefined) return [`${key}: ours has none`];
    const isEqual =
      own.length === values.length && own.every((value, at) => isNear(value, values[at], toleranceOf(key)));
    return isEqual ? [] : [`${key}: ours ${own.join(' ')}, theirs ${values.join(' ')}`];
  });
  return [...missing, ...other];
}

function isNear(ours: number | null, theirs: number | null | undefined, tolerance: number): boolean {
  if (ours === null || theirs === null || theirs === undefined) return ours === (theirs ?? null);
  return Number.isInteger(ours) && Number.isInteger(theirs) ? ours === theirs : Math.abs(ours - theirs) <= tolerance;
}

/** Two programs do not say the same of one city. */
export class DifferentAnswersError extends Error {
  constructor(program: string, differences: readonly string[]) {
    super(`${program} says otherwise in ${differences.length} rows: ${differences.slice(0, 5).join('; ')}`);
    this.name = 'DifferentAnswersError';
  }
}

/** Ends loudly where another program says something else. */
export function requireEqual(program: string, ours: Answers, theirs: Answers): void {
  const differences = differencesOf(ours, theirs);
  if (differences.length > 0) throw new DifferentAnswersError(program, differences);
}
