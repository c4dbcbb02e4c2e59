import { derivation, envelope, reference } from '../../documents/envelope.js';
import { digestOf, nameBasedId } from '../../documents/hasher.js';
import { severityOf } from '../../messages/severity.js';
import type { Finding } from '../../model/finding.js';
import type { Adjudication, Assignment, Review } from '../../model/generated/documents.js';
import type { ReviewIdentity, ReviewPlan } from '../../model/review-plan.js';
import type { LedgerDraft, Store } from '../ports.js';
import type { ScoringDesk } from '../score-workbook.js';
import { judgedAgain } from '../workspace/judged-again.js';
import { keys } from '../workspace/keys.js';
import { heldOf, judgementsOf } from '../workspace/records.js';
import { storedAssignment } from './assignment.js';
import type { Judged } from './judge.js';
import { reviewPlan } from './plan.js';
import { rescored } from './rescore.js';
import type { OpenedReviewFile, ReviewReading } from './review-reading.js';
import { applicationFor, type SchoolStand, schoolStand } from './school-stand.js';

/** Number under which a panel judges as one. */
export const PANEL = 'panel';

/** Who receives review workbooks of which level, and whether an earlier one may be superseded. */
export interface ReviewReceiving {
  readonly actor: string;
  /** `2026-06-30T08:00:00Z`. */
  readonly at: string;
  readonly level: number;
  /** Whose judgement the files are; else as they say themselves. */
  readonly reviewer?: string;
  /** Reason for taking a judgement in place of an earlier one. */
  readonly replace?: string;
}

/** What became of a review workbook. `refused`: nothing of it is kept. */
export interface ReviewReception {
  readonly file: string;
  readonly outcome: 'taken' | 'replaced' | 'unchanged' | 'refused';
  readonly findings: readonly Finding[];
  readonly unreadable: boolean;
  readonly school?: string;
  readonly reviewer?: string;
  /** Indicators that were judged, of all that were to be. */
  readonly judged?: number;
  readonly due?: number;
}

/** What receiving works with. */
export interface ReviewContext {
  readonly desk: ScoringDesk;
  readonly store: Store;
  readonly reviews: ReviewReading;
  readonly receiving: ReviewReceiving;
}

/**
 * Takes one review workbook: a review of every subject that was judged and the results scored again, in one
 * transaction. A file with an error is refused as a whole; what was not judged keeps the lower level's score.
 */
export async function receiveReview(context: ReviewContext, file: string, bytes: Uint8Array): Promise<ReviewReception> {
  const opened = await context.reviews.open(file, bytes);
  if (!opened.ok) return { file, outcome: 'refused', findings: opened.findings, unreadable: true };
  return judgedAgain(() => receiveOpened(context, { file, bytes, opened: opened.value, before: opened.findings }));
}

interface OpenedFile {
  readonly file: string;
  readonly bytes: Uint8Array;
  readonly opened: OpenedReviewFile;
  /** What was found when it was opened. */
  readonly before: readonly Finding[];
}

async function receiveOpened(
  context: ReviewContext,
  { file, bytes, opened, before }: OpenedFile,
): Promise<ReviewReception> {
  const identified = await identify(context, opened, file);
  if ('code' in identified) return refused(file, [...before, identified]);
  const { plan, stand } = identified;
  const read = await opened.judged(plan);
  if (!read.ok) return { ...refused(file, read.findings), unreadable: true };
  const judged = read.value;
  const findings = [...before, ...judged.findings];
  const { ruleset } = context.desk.assessment.programme;
  const about = { school: stand.school, reviewer: plan.reviewer ?? PANEL, judged: judged.judged, due: judged.due };
  if (findings.some(({ code }) => severityOf(code, ruleset) === 'error'))
    return { ...refused(file, findings), ...about };
  const kept = await keep(context, { plan, stand, judged, file, bytes });
  return { file, unreadable: false, ...about, outcome: kept.outcome, findings: [...findings, ...kept.findings] };
}

const refused = (file: string, findings: readonly Finding[]): ReviewReception => ({
  file,
  outcome: 'refused',
  findings,
  unreadable: false,
});

interface Identified {
  readonly plan: ReviewPlan;
  readonly stand: SchoolStand;
}

/** What a workbook is about, checked against what is in force; the finding that says why it cannot be taken. */
async function identify(
  { desk, store, receiving }: ReviewContext,
  { identity }: OpenedReviewFile,
  file: string,
): Promise<Identified | Finding> {
  const where = { file };
  const { assessment, hasher } = desk;
  if (!identity) return { code: 'JY6181', where };
  if (identity.programme !== digestOf(hasher, assessment.programme))
    return { code: 'JY6181', where, expected: assessment.programme.schoolYear };
  if (identity.level !== receiving.level)
    return { code: 'JY6182', where, found: String(identity.level), expected: String(receiving.level) };
  const stand = await schoolStand(store, identity.school);
  if (stand?.sha256 !== identity.submission || !stand)
    return { code: 'JY6183', where, subject: identity.school, found: nameOf(desk, identity.school) };
  const reviewer = reviewerOf(identity, receiving);
  if (identity.reviewer !== '' && reviewer !== identity.reviewer)
    return { code: 'JY6197', where, subject: stand.school, found: reviewer ?? '', expected: identity.reviewer };
  const draw = { seed: identity.seed, persons: identity.persons };
  const plan = reviewPlan({ assessment, hasher }, stand, { level: identity.level, reviewer, draw });
  if (plan.identity.basis !== identity.basis)
    return { code: 'JY6184', where, subject: stand.school, found: nameOf(desk, stand.school) };
  const unassigned = await notAssigned(store, plan);
  return unassigned ? { ...unassigned, where } : { plan, stand };
}

const nameOf = ({ assessment: { registry } }: ScoringDesk, school: string): string =>
  [...registry.schools, ...registry.others].find(({ id }) => id === school)?.name ?? school;

const reviewerOf = ({ reviewer }: ReviewIdentity, receiving: ReviewReceiving): string | null =>
  receiving.reviewer ?? (reviewer === '' ? null : reviewer);

/** Where reviewers have been assigned, nobody else's judgement is taken: recusal is a hard rule. */
async function notAssigned(store: Store, { reviewer, identity }: ReviewPlan): Promise<Omit<Finding, 'where'> | null> {
  if (reviewer === null) return null;
  const assignment = await storedAssignment(store, identity.level);
  const own = assignment?.assigned.find(({ school }) => school === identity.school);
  if (!own || own.reviewers.includes(reviewer)) return null;
  return { code: 'JY6197', subject: identity.school, found: reviewer, expected: own.reviewers.join('、') };
}

interface Kept {
  readonly outcome: ReviewReception['outcome'];
  readonly findings: readonly Finding[];
}

type Keeping = Identified & { readonly judged: Judged; readonly file: string; readonly bytes: Uint8Array };

async function keep(context: ReviewContext, keeping: Keeping): Promise<Kept> {
  const { desk, store, receiving } = context;
  const { plan, stand, file } = keeping;
  const reviewer = plan.reviewer ?? PANEL;
  const before = await judgementsOf(store, await heldOf(store, stand.school), stand.school);
  const documents = await reviewsOf(context, keeping);
  const prefix = `review/${receiving.level}/${stand.school}/`;
  const own = [...before.keys()].filter((key) => key.startsWith(`${prefix}${reviewer}/`));
  if (isSame(desk, documents, before, own)) return { outcome: 'unchanged', findings: [] };
  const where = { file };
  if (own.length > 0 && receiving.replace === undefined)
    return { outcome: 'refused', findings: [{ code: 'JY6185', where, subject: stand.school, found: plan.school }] };
  const others = [...before.keys()].filter((key) => key.startsWith(prefix) && !own.includes(key));
  if (others.some((key) => (key.split('/')[3] === PANEL) !== (reviewer === PANEL)))
    return { outcome: 'refused', findings: [{ code: 'JY6194', where, subject: stand.school, found: plan.school }] };
  const after = new Map([...before, ...documents]);
  const dropped = own.filter((key) => !documents.has(key));
  for (const key of dropped) after.delete(key);
  const outcome = own.length > 0 ? 'replaced' : 'taken';
  const findings = await append(context, keeping, { documents, dropped, judgements: [...after.values()], outcome });
  return findings.length > 0 ? { outcome: 'refused', findings } : { outcome, findings: [] };
}

function isSame(
  { hasher }: ScoringDesk,
  documents: ReadonlyMap<string, Review>,
  before: ReadonlyMap<string, Review | Adjudication>,
  own: readonly string[],
): boolean {
  if (own.length !== documents.size) return false;
  return [...documents].every(([key, document]) => {
    const held = before.get(key);
    return held !== undefined && digestOf(hasher, judgedIn(held)) === digestOf(hasher, judgedIn(document));
  });
}

/** A review without the file it came in: the same judgement saved once more is no other one. */
function judgedIn(document: Review | Adjudication): Review | Adjudication {
  if (document.kind !== 'review') return document;
  const { source: _, ...judged } = document;
  return judged;
}

interface Change {
  readonly documents: ReadonlyMap<string, Review>;
  readonly dropped: readonly string[];
  readonly judgements: readonly (Review | Adjudication)[];
  readonly outcome: 'taken' | 'replaced';
}

/** Everything in one append: reviews first, then the results that stand on them. */
async function append(context: ReviewContext, keeping: Keeping, change: Change): Promise<readonly Finding[]> {
  const { desk, store, receiving } = context;
  const { stand, file, bytes } = keeping;
  const action = change.outcome === 'replaced' ? ('replaced' as const) : ('reviewed' as const);
  const note = change.outcome === 'replaced' && receiving.replace !== undefined ? { note: receiving.replace } : {};
  const original = { sha256: desk.hasher.sha256(bytes), name: file, bytes };
  const scored = await rescored({ desk, store }, stand, change.judgements);
  const drafts: readonly LedgerDraft[] = [
    ...[...change.documents].map(([key, document], index) => ({
      key,
      action,
      document,
      ...note,
      ...(index === 0 ? { original } : {}),
    })),
    ...change.dropped.map((key) => ({ key, action: 'withdrawn' as const, ...note })),
    ...scored.drafts,
  ];
  const expect = new Map<string, string | null>([...scored.seen, [keys.submission(stand.school), stand.sha256]]);
  for (const key of change.documents.keys()) expect.set(key, (await store.head(key))?.sha256 ?? null);
  const kept = await store.append({ actor: receiving.actor, at: receiving.at, drafts, expect });
  return kept.ok ? [] : kept.findings.map((finding) => ({ ...finding, where: { file, ...finding.where } }));
}

/** A review of every sheet on which something was judged; what was counted of persons stands with the first. */
async function reviewsOf(
  { desk, store }: ReviewContext,
  { plan, stand, judged, file, bytes }: Keeping,
): Promise<ReadonlyMap<string, Review>> {
  const { hasher, stamp, assessment } = desk;
  const { programme } = assessment;
  const { level, school, basis } = plan.identity;
  const reviewer = { id: plan.reviewer ?? PANEL, body: await bodyOf(store, plan, desk) };
  const sheets = judged.sheets.filter(({ scores }) => scores.length > 0);
  return new Map(
    sheets.map(({ sheet: { subject, standard }, scores }, index): [string, Review] => [
      keys.review(level, school, reviewer.id, { subject, standard }),
      {
        kind: 'review',
        ...envelope(stamp, [judgedDocument(desk, stand, { subject, standard })]),
        id: nameBasedId(hasher, 'review', programme.id, String(level), school, reviewer.id, subject, standard),
        programme: reference(hasher, programme),
        standard,
        level,
        subject,
        school,
        reviewer,
        basis,
        source: { file, sha256: hasher.sha256(bytes) },
        scores,
        ...(index === 0 && judged.counted.length > 0 ? { counted: judged.counted } : {}),
      },
    ]),
  );
}

/** What a review judges: the application of a person who applies, else the school's submission. */
function judgedDocument(
  { hasher }: ScoringDesk,
  stand: SchoolStand,
  about: { readonly subject: string; readonly standard: string },
): ReturnType<typeof derivation> {
  return derivation(hasher, applicationFor(stand, about) ?? stand.submission);
}

async function bodyOf(store: Store, { reviewer, identity }: ReviewPlan, { assessment }: ScoringDesk): Promise<string> {
  const assignment: Assignment | null = reviewer === null ? null : await storedAssignment(store, identity.level);
  const own = assignment?.reviewers.find(({ id }) => id === reviewer);
  const level = assessment.programme.levels.find((candidate) => candidate.level === identity.level);
  return own?.body ?? level?.by ?? assessment.programme.issuer.name;
}
