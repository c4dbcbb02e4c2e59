import { envelope, reference } from '../../documents/envelope.js';
import { digestOf, nameBasedId } from '../../documents/hasher.js';
import { type Finding, failure, type Outcome, success } from '../../model/finding.js';
import type { Assignment } from '../../model/generated/documents.js';
import { type Assignment as Assigned, assignReviewers, barredFrom } from '../../process/assignment/assign.js';
import type { Reviewed, Reviewer } from '../../process/assignment/recusal.js';
import type { Store } from '../ports.js';
import type { ScoringDesk } from '../score-workbook.js';
import { keys } from '../workspace/keys.js';
import { documentAt } from '../workspace/stored-document.js';

/** A reviewer as a list names them; the name stays outside what is hashed. */
export interface ListedReviewer extends Reviewer {
  readonly body: string;
  readonly name?: string;
}

/** Who is to judge whom. */
export interface AssignmentOrder {
  readonly level: number;
  readonly reviewers: readonly ListedReviewer[];
  /** Ids of the schools that are judged. */
  readonly schools: readonly string[];
  readonly perSchool: number;
  readonly seed: string;
  /** Whether reviewers stay out of their own reporting unit. */
  readonly avoidOwnUnit: boolean;
}

/** An assignment with the number of schools of each reviewer. */
export interface MadeAssignment {
  readonly document: Assignment;
  readonly loads: ReadonlyMap<string, number>;
}

/** Assigns reviewers to schools; where the rules of recusal leave too few, the findings say who competes (JY6121). */
export function makeAssignment(desk: ScoringDesk, order: AssignmentOrder): Outcome<MadeAssignment> {
  const { registry } = desk.assessment;
  const wanted = new Set(order.schools);
  const subjects = [...registry.schools, ...registry.others]
    .filter(({ id }) => wanted.has(id))
    .map(({ id, unit }): Reviewed => ({ id, school: id, unit, subjects: [] }));
  const policy = { ownUnit: order.avoidOwnUnit };
  const { reviewers, perSchool: perSubject, seed } = order;
  const made = assignReviewers(desk.hasher, { reviewers, subjects, perSubject, policy, seed });
  if (made.status === 'infeasible') return failure(...made.findings.map((finding) => named(desk, finding)));
  const barred = barredFrom(subjects, reviewers, policy);
  const loads = new Map(made.loads.map(({ reviewer, load }) => [reviewer, load]));
  return success({ document: documentOf(desk, order, made, barred), loads }, made.findings);
}

/** Schools by their names, as people know them. */
function named({ assessment: { registry } }: ScoringDesk, finding: Finding): Finding {
  const subjects = finding.params?.['subjects'];
  if (typeof subjects !== 'string') return finding;
  const names = new Map([...registry.schools, ...registry.others].map(({ id, name }) => [id, name]));
  const shown = subjects.split('、').map((id) => names.get(id) ?? id);
  return { ...finding, params: { ...finding.params, subjects: shown.join('、') } };
}

function documentOf(
  { assessment: { programme }, hasher, stamp }: ScoringDesk,
  order: AssignmentOrder,
  made: Extract<Assigned, { status: 'assigned' }>,
  barred: ReturnType<typeof barredFrom>,
): Assignment {
  return {
    kind: 'assignment',
    ...envelope(stamp),
    id: nameBasedId(hasher, 'assignment', programme.id, String(order.level)),
    programme: reference(hasher, programme),
    level: order.level,
    seed: order.seed,
    perSubject: order.perSchool,
    reviewers: [...order.reviewers].sort((a, b) => (a.id < b.id ? -1 : 1)).map(reviewerOf),
    assigned: made.assigned.map(({ subject, reviewers }) => ({ school: subject, reviewers })),
    recusals: barred.flatMap(({ subject, reviewer, because }) =>
      because === 'other-subject' ? [] : [{ school: subject, reviewer, because }],
    ),
  };
}

/** A reviewer without the name. */
const reviewerOf = ({ name: _, ...reviewer }: ListedReviewer): Assignment['reviewers'][number] => reviewer;

/** The assignment in force of a level. */
export const storedAssignment = (store: Store, level: number): Promise<Assignment | null> =>
  documentAt(store, keys.assignment(level));

/** Who keeps an assignment, and when. */
export interface AssignmentKeeping {
  readonly actor: string;
  readonly at: string;
  /** Reason for another assignment in place of an earlier one. */
  readonly replace?: string;
  /** Reason for assigning although a school of a reviewer is in no registry. */
  readonly anyway?: string | undefined;
}

/** Keeps an assignment; the same one again changes nothing, another one needs a reason (JY6185). */
export async function keepAssignment(
  { desk, store }: { readonly desk: ScoringDesk; readonly store: Store },
  document: Assignment,
  { actor, at, replace, anyway }: AssignmentKeeping,
): Promise<Outcome<'taken' | 'replaced' | 'unchanged'>> {
  const key = keys.assignment(document.level);
  const held = await store.head(key);
  if (held?.sha256 === digestOf(desk.hasher, document)) return success('unchanged');
  if (held && replace === undefined) return failure({ code: 'JY6185', where: {}, found: `第 ${document.level} 级` });
  const reasons = [...(held ? [replace] : []), anyway].filter((reason) => reason !== undefined);
  const note = reasons.length > 0 ? { note: reasons.join('；') } : {};
  const drafts = [{ key, action: held ? ('replaced' as const) : ('assigned' as const), document, ...note }];
  const kept = await store.append({ actor, at, drafts, expect: new Map([[key, held?.sha256 ?? null]]) });
  return kept.ok ? success(held ? 'replaced' : 'taken') : kept;
}
