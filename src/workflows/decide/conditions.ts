import { isInForce } from '../../model/award-standing.js';
import type { Decision, EligibilityItem, Result } from '../../model/generated/documents.js';
import { settledEligibility } from '../../scoring/eligibility.js';
import type { Truth } from '../../standards/facts/truth.js';
import { type Assessment, allStandards } from '../assessment.js';
import { waiversOf } from '../registry-subject.js';
import type { AwardRule } from './award-rule.js';
import type { Known } from './known.js';

/** A condition of an award with its answer. */
export interface Condition {
  readonly id: string;
  readonly zh: string;
  readonly en: string;
  /** May be waived for a reason. */
  readonly soft: boolean;
  readonly met: Decision['eligibility'][number]['met'];
  /** Reason of a waiver. */
  readonly reason?: string;
}

/** What the panel and the confirming person add to what is on record about a subject. */
export interface Answers {
  /** Answers of the panel, by condition. */
  readonly panel: ReadonlyMap<string, boolean>;
  /** Vetoes that somebody confirmed. */
  readonly vetoes: readonly string[];
  /** The person confers it for a stated reason: what may be waived does not keep it from the ranking. */
  readonly waived: boolean;
}

export const NO_ANSWERS: Answers = { panel: new Map(), vetoes: [], waived: false };

export interface ConditionContext {
  readonly assessment: Assessment;
  readonly known: Known;
  readonly rule: AwardRule;
  /** Day on which titles must be in force. */
  readonly on: string;
}

/** All conditions of an award for a subject: what its result says, what only the workspace knows, and waivers. */
export function conditionsOf(context: ConditionContext, result: Result, answers: Answers): readonly Condition[] {
  const { rule, assessment } = context;
  if (rule.best === null) return [];
  const waivers = waiversOf(assessment.registry, result.school.id).filter(
    ({ subject, standard }) => subject === result.subject.id && standard === rule.standard.id,
  );
  return rule.standard.eligibility.map((item) => {
    const truth = settledEligibility(item, scoredOf(rule, item, result), outsideOf(context, result, answers));
    const waiver = waivers.find(({ indicator }) => indicator === item.id);
    const { id, zh, en, soft } = item;
    if (truth !== true && soft && waiver) return { id, zh, en, soft, met: 'waived', reason: waiver.reason };
    return { id, zh, en, soft, met: truth === null ? 'unknown' : truth ? 'yes' : 'no' };
  });
}

/** What the result says of a condition; one under another standard, whose points decide, knows the vetoes only. */
function scoredOf(
  { standard }: AwardRule,
  { id, rule }: EligibilityItem,
  result: Result,
): { readonly standard: string; readonly met: Truth } {
  if (result.standard.id !== standard.id)
    return { standard: standard.id, met: rule.test === 'no-veto' ? result.vetoes.length === 0 : null };
  return { standard: standard.id, met: result.eligibility.find((entry) => entry.id === id)?.met ?? null };
}

function outsideOf(
  { assessment, known, on }: ConditionContext,
  result: Result,
  answers: Answers,
): Parameters<typeof settledEligibility>[2] {
  const school = result.school.id;
  const other = (standard: string): Result | undefined => known.ofSchools.get(`${standard} ${school}`);
  return {
    gradeAt: (standard, level) => {
      const found = other(standard);
      if (level === undefined) return (found?.final ?? found)?.grade ?? null;
      if (level === 1) return found?.grade ?? null;
      return found?.levels?.find((one) => one.level === level)?.grade ?? null;
    },
    keysMet: (standard) => {
      const found = other(standard);
      const failed = (found?.final ?? found)?.guardFailed;
      return failed ? failed.length === 0 : null;
    },
    gradesOf: (standard) => allStandards(assessment).find(({ id }) => id === standard)?.grades ?? [],
    awardCount: (awards) => countAwards(known, { school, awards, on }),
    panel: answers.panel,
    confirmedVetoes: answers.vetoes.length,
  };
}

/** Titles of a school that are in force on a day. */
const countAwards = (known: Known, wanted: { school: string; awards: readonly string[]; on: string }): number =>
  known.awards.filter(
    (held) => held.subject.school === wanted.school && wanted.awards.includes(held.award) && isInForce(held, wanted.on),
  ).length;
