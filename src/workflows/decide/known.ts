import type { Stamp } from '../../documents/envelope.js';
import type { Hasher } from '../../documents/hasher.js';
import { isInForce } from '../../model/award-standing.js';
import type { Award, Decision, Result } from '../../model/generated/documents.js';
import type { Assessment } from '../assessment.js';
import type { Head, Store } from '../ports.js';
import { documentsOf } from '../workspace/stored-document.js';
import { type AwardRule, scoringStandard } from './award-rule.js';

/** What decisions are made from: the workspace and the year's rules. */
export interface DecisionSource {
  readonly store: Store;
  readonly assessment: Assessment;
  readonly hasher: Hasher;
  readonly stamp: Stamp;
}

/** Where what is in force is read: the workspace as it is, or as it was at some line of its ledger. */
export type HeldRecords = Pick<Store, 'heads' | 'record'>;

/** A result with the digest that it is kept under. */
export interface KeptResult {
  readonly result: Result;
  readonly sha256: string;
}

/** A decision in force. */
export interface KeptDecision {
  readonly decision: Decision;
  readonly sha256: string;
}

/** Everything that the workspace knows and a decision looks at. */
export interface Known {
  /** Results of the award's standard that have a grade or could have one. */
  readonly results: readonly KeptResult[];
  /** Results of other standards, by `STANDARD SCHOOL`, of the school as a whole. */
  readonly ofSchools: ReadonlyMap<string, Result>;
  /** Errors on the receipt of each school. */
  readonly receiptErrors: ReadonlyMap<string, number>;
  readonly awards: readonly Award[];
  readonly decisions: ReadonlyMap<string, KeptDecision>;
  /** Keys of what has been adjudicated. */
  readonly adjudicated: ReadonlySet<string>;
}

/** Names a subject of a school. */
export const subjectKey = (school: string, subject: string): string => `${school}/${subject}`;

/** Reads what decisions about an award look at. */
export async function knownOf({ store }: { readonly store: HeldRecords }, rule: AwardRule): Promise<Known> {
  const { standard, award } = rule;
  const heads = await store.heads('result/');
  const results = await documentsOf<Result>(
    store,
    heads.filter(({ brief }) => brief['standard'] === scoringStandard(rule)),
  );
  const others = new Set(standard.eligibility.flatMap(({ rule }) => rule.standard ?? []));
  const ofSchools = await documentsOf<Result>(
    store,
    heads.filter(({ brief }) => others.has(String(brief['standard'])) && brief['subject'] === brief['school']),
  );
  const receipts = receiptsFor(await store.heads('receipt/'), award);
  return {
    results: results.filter(({ document }) => document.status === 'scored').map(asKept),
    ofSchools: new Map(ofSchools.map(({ document }) => [`${document.standard.id} ${document.school.id}`, document])),
    receiptErrors: new Map(receipts.map(({ brief }) => [String(brief['school']), Number(brief['errors'] ?? 0)])),
    awards: (await documentsOf<Award>(store, await store.heads('award/'))).map(({ document }) => document),
    decisions: await decisionsOf(store, award),
    adjudicated: new Set((await store.heads('adjudication/')).map(({ key }) => key)),
  };
}

/** Receipts of the workbooks in which persons apply for the award, else of the schools' own. */
function receiptsFor(heads: readonly Head[], award: string): readonly Head[] {
  const applied = heads.filter(({ key }) => key.split('/')[2] === award);
  return applied.length > 0 ? applied : heads.filter(({ key }) => key.split('/').length === 2);
}

const asKept = ({ document, sha256 }: { document: Result; sha256: string }): KeptResult => ({
  result: document,
  sha256,
});

/** The decisions in force about an award, by subject; of all awards without one. */
export async function decisionsOf(store: HeldRecords, award?: string): Promise<ReadonlyMap<string, KeptDecision>> {
  const heads = await store.heads(award === undefined ? 'decision/' : `decision/${award}/`);
  const kept = await documentsOf<Decision>(store, heads);
  return new Map(
    kept.map(({ document, sha256 }) => [
      `${document.award}/${subjectKey(document.school, document.subject)}`,
      { decision: document, sha256 },
    ]),
  );
}

/** Number of a title's holder within its school; a title of older papers has the school before it. */
export const holderOf = ({ subject }: Pick<Award, 'subject'>): string =>
  subject.id.startsWith(`${subject.school}/`) ? subject.id.slice(subject.school.length + 1) : subject.id;

/** The last school year for which a subject got an award, this year's not counted. */
export function lastWon(
  { awards }: Known,
  { award }: AwardRule,
  subject: string,
  schoolYear: string,
): string | undefined {
  const years = awards
    .filter((held) => held.award === award && held.year !== schoolYear)
    .filter((held) => subjectKey(held.subject.school, holderOf(held)) === subject)
    .map(({ year }) => year);
  return years.sort().at(-1);
}

/** Titles of an award that are in force on a day, this year's not counted. */
export const heldBefore = (
  { awards }: Known,
  award: string,
  { schoolYear, on }: { schoolYear: string; on: string },
): number => awards.filter((held) => held.award === award && held.year !== schoolYear && isInForce(held, on)).length;
