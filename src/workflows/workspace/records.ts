import type { Adjudication, Review } from '../../model/generated/documents.js';
import { compare, decimal, type Rational, toDecimal, toFraction } from '../../model/rational.js';
import { combineAwards } from '../../process/combine-scores.js';
import type { LevelAwards } from '../../standards/facts/fact-book.js';
import type { Records } from '../fact-book.js';
import type { RecordReader, Store } from '../ports.js';
import { keys, schoolOfKey } from './keys.js';
import { storedDocument } from './stored-document.js';

/** Key and digest of what is in force. */
export type Held = readonly (readonly [key: string, sha256: string])[];

/** Level of an adjudication: it stands above every level that it settles. */
export const ADJUDICATED = 9;

/**
 * What the workspace knows of a school beside its own submission: reviews and adjudications, as awards by level. Several
 * reviewers of a level become one by the mean of their scores, from five up without the highest and the lowest, exactly.
 * A review of a submission that has been superseded since says nothing about the one in force.
 */
export async function recordsOf(store: RecordReader, held: Held, school: string): Promise<Records> {
  const documents = [...(await judgementsOf(store, held, school)).values()];
  return { counts: {}, reviews: awardsByLevel(documents) };
}

/** The reviews and adjudications of the submission and the applications that are in force, by key. */
export async function judgementsOf(
  store: RecordReader,
  held: Held,
  school: string,
): Promise<ReadonlyMap<string, Review | Adjudication>> {
  const judged = new Set(held.filter(([key]) => isJudged(key, school)).map(([, sha256]) => sha256));
  const own = held.filter(([key]) => ofSchool(key, school)).sort(([a], [b]) => (a < b ? -1 : 1));
  const documents = new Map<string, Review | Adjudication>();
  for (const [key, sha256] of own) {
    const document = await storedDocument<Review | Adjudication>(store, sha256);
    if (document && concernsStand(document, judged)) documents.set(key, document);
  }
  return documents;
}

/** What reviews judge: the submission of the school, and the applications of its persons. */
const isJudged = (key: string, school: string): boolean =>
  key === keys.submission(school) || key.startsWith(keys.application(school, ''));

const ofSchool = (key: string, school: string): boolean =>
  /^(review|adjudication)\//.test(key) && schoolOfKey(key) === school;

/** What is in force of a school, for {@link recordsOf}. */
export async function heldOf(store: Store, school: string): Promise<Held> {
  const heads = [...(await store.heads(`adjudication/${school}/`))];
  for (let level = 2; level < ADJUDICATED; level += 1) heads.push(...(await store.heads(`review/${level}/${school}/`)));
  heads.push(...(await store.heads(keys.application(school, ''))));
  const submission = await store.head(keys.submission(school));
  return [...heads, ...(submission ? [submission] : [])].map(({ key, sha256 }) => [key, sha256] as const);
}

const JUDGED: ReadonlySet<string> = new Set(['submission', 'application']);

/** Documents of programs that do not name what they judge are taken as they are. */
function concernsStand({ derivedFrom }: Review | Adjudication, inForce: ReadonlySet<string>): boolean {
  const judged = derivedFrom.filter(({ kind }) => JUDGED.has(kind));
  return judged.length === 0 || judged.some(({ sha256 }) => inForce.has(sha256));
}

const levelOf = (document: Review | Adjudication): number =>
  document.kind === 'review' ? document.level : ADJUDICATED;

const reviewerOf = (document: Review | Adjudication): string =>
  document.kind === 'review' ? document.reviewer.id : 'panel';

/** Awards of every level, subject and standard that was judged; several reviewers combined. */
export function awardsByLevel(documents: readonly (Review | Adjudication)[]): readonly LevelAwards[] {
  const alike = new Map<string, (Review | Adjudication)[]>();
  for (const document of documents) {
    const key = `${levelOf(document)} ${document.subject} ${document.standard}`;
    alike.set(key, [...(alike.get(key) ?? []), document]);
  }
  return [...alike.values()].map((group) => {
    const [first] = group as [Review | Adjudication];
    const { subject, standard } = first;
    return { level: levelOf(first), subject, standard, awards: group.length === 1 ? ownAwards(first) : mean(group) };
  });
}

const ownAwards = ({ scores }: Review | Adjudication): LevelAwards['awards'] =>
  Object.fromEntries(scores.map(({ indicator, awarded }) => [indicator, awarded]));

function mean(group: readonly (Review | Adjudication)[]): LevelAwards['awards'] {
  const combined = combineAwards(
    group.map((document) => ({
      reviewer: reviewerOf(document),
      awards: Object.fromEntries(document.scores.map(({ indicator, awarded }) => [indicator, decimal(awarded)])),
    })),
  );
  return Object.fromEntries(Object.entries(combined).map(([indicator, { score }]) => [indicator, exactPoints(score)]));
}

/** Decimals that a decimal string of the format has at most. */
const MOST_DECIMALS = 6;

/** Points as a document holds them: a decimal without needless zeros where it is exact, else a fraction. */
export function exactPoints(points: Rational): string {
  const text = toDecimal(points, MOST_DECIMALS);
  return compare(decimal(text), points) === 0 ? text.replace(/\.?0+$/, '') : toFraction(points);
}
