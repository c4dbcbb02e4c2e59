import type { Application, Result, Submission } from '../../model/generated/documents.js';
import { decimal, parseRational, type Rational, toDecimal } from '../../model/rational.js';
import type { Store } from '../ports.js';
import { keys } from '../workspace/keys.js';
import { exactPoints } from '../workspace/records.js';
import { documentsUnder, gathered, storedDocument } from '../workspace/stored-document.js';

/** What is in force of a school: its submission and the results of all its subjects. */
export interface SchoolStand {
  readonly school: string;
  readonly submission: Submission;
  /** Digest of the submission's record. */
  readonly sha256: string;
  readonly results: readonly Result[];
  /** What its persons apply for an award with. */
  readonly applications: readonly Application[];
}

/** What is in force of a school; `null` where it has handed in nothing that was taken. */
export async function schoolStand(store: Store, school: string): Promise<SchoolStand | null> {
  const head = await store.head(keys.submission(school));
  const submission = head && (await storedDocument<Submission>(store, head.sha256));
  if (!head || !submission) return null;
  return {
    school,
    submission,
    sha256: head.sha256,
    results: await gathered(documentsUnder<Result>(store, `result/${school}/`)),
    applications: await gathered(documentsUnder<Application>(store, `application/${school}/`)),
  };
}

/** The application that a subject is judged by; `undefined` where the school's own workbook is. */
export const applicationFor = (
  { applications }: Pick<SchoolStand, 'applications'>,
  { subject, standard }: { readonly subject: string; readonly standard: string },
): Application | undefined =>
  applications.find((application) => application.person === subject && application.standard.id === standard);

/** What an indicator is worth below a level, exactly: the highest lower level that judged it, else its own assessment. */
export function standingBelow(result: Pick<Result, 'indicators'>, indicator: string, level: number): Rational | null {
  const own = result.indicators.find(({ id }) => id === indicator);
  if (!own || own.status === 'not-applicable') return null;
  const judged = (own.judged ?? []).filter((entry) => entry.level < level).at(-1);
  if (judged) return decimal(judged.awarded);
  return own.awarded === null ? null : parseRational(own.awarded);
}

/** The same as a document holds it and as it is printed. */
export function shownStanding(
  result: Result,
  indicator: string,
  level: number,
): { readonly exact: string; readonly printed: string } | null {
  const standing = standingBelow(result, indicator, level);
  return standing && { exact: exactPoints(standing), printed: printedPoints(standing, result) };
}

/** Points as a result prints them, without needless zeros: people write `3`, not `3.00`. */
export function printedPoints(points: Rational, { effective: { rounding } }: Pick<Result, 'effective'>): string {
  const text = toDecimal(points, rounding.decimals, rounding.mode);
  return text.includes('.') ? text.replace(/\.?0+$/, '') : text;
}
