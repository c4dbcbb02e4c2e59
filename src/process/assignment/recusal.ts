/** A person who may review. */
export interface Reviewer {
  readonly id: string;
  /** Reporting unit (district) of the reviewer. */
  readonly unit?: string;
  /** School where the reviewer works. */
  readonly school?: string;
  readonly formerSchools: readonly string[];
  /** Academic subjects (学科) that the reviewer can judge; none named: all. */
  readonly subjects: readonly string[];
  readonly interests: readonly { readonly school: string; readonly kind: string }[];
  /** How many the reviewer takes at most. */
  readonly maxLoad?: number;
}

/** What is reviewed: a school, or a group or person of it. */
export interface Reviewed {
  readonly id: string;
  readonly school: string;
  readonly unit: string;
  /** Academic subjects (学科) of which one must be among the reviewer's; none named: anybody can judge it. */
  readonly subjects: readonly string[];
}

/** Why somebody may not review something. The first four are recusals (回避). */
export type Bar = 'own-school' | 'former-post' | 'declared-interest' | 'own-unit' | 'other-subject';

/** What is barred beside the reviewer's own, former and declared schools. */
export interface RecusalPolicy {
  /** Whether reviewers stay out of their own reporting unit. */
  readonly ownUnit: boolean;
}

/** Why a reviewer may not review it, the gravest reason first; `null` when the reviewer may. */
export function barOf(reviewer: Reviewer, reviewed: Reviewed, policy: RecusalPolicy): Bar | null {
  if (reviewer.school === reviewed.school) return 'own-school';
  if (reviewer.formerSchools.includes(reviewed.school)) return 'former-post';
  if (reviewer.interests.some(({ school }) => school === reviewed.school)) return 'declared-interest';
  if (policy.ownUnit && reviewer.unit === reviewed.unit) return 'own-unit';
  return canJudge(reviewer, reviewed) ? null : 'other-subject';
}

const canJudge = (reviewer: Reviewer, reviewed: Reviewed): boolean =>
  reviewer.subjects.length === 0 ||
  reviewed.subjects.length === 0 ||
  reviewed.subjects.some((subject) => reviewer.subjects.includes(subject));
