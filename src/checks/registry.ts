import type { Finding } from '../model/finding.js';
import { checkThingsOfApplicants } from './applicants.js';
import { checkEvidenceOfNothing, checkFutureDates, checkMeetingDays, checkOwnersOfItems } from './calendar.js';
import { checkConstraints } from './constraints.js';
import type { CheckContext } from './context.js';
import { checkCounts } from './contradictions.js';
import { checkEvidenceDates, checkMissingEvidence, checkRepeatedEvidence } from './evidence.js';
import { checkEvidenceReferences } from './evidence-references.js';
import { checkEmptyGroups, checkLeaders, checkSecondGroups } from './groups.js';
import { checkItemDates } from './items.js';
import { checkGoneGroups, checkJumps } from './jumps.js';
import { checkLoweredTitles } from './lowered-titles.js';
import {
  checkEligibleNominations,
  checkNamelessNominations,
  checkNominationQuota,
  checkRepeatedNominations,
} from './nominations.js';
import { checkCopiedGrids, checkRoundCounts } from './patterns.js';
import { checkPeriods } from './periods.js';
import { checkEqualCounts, checkOutOfPost, checkPlausible } from './plausible.js';
import { checkPopulations } from './population.js';
import { checkPrivacy } from './privacy.js';
import { checkRanges } from './ranges.js';
import { checkRequired } from './required.js';
import { checkGroupParents, checkLeadersOfGroups, checkNamedNumbers } from './roster.js';
import { checkSamePerson } from './same-person.js';
import { checkTitles } from './titles.js';
import { type Check, viewOf } from './view.js';
import { checkWeeks } from './weeks.js';

/** All checks, in the order in which their findings are told. */
export const CHECKS: readonly Check[] = [
  checkRequired,
  checkRanges,
  checkWeeks,
  checkConstraints,
  checkSecondGroups,
  checkEmptyGroups,
  checkLeaders,
  checkSamePerson,
  checkGroupParents,
  checkNamedNumbers,
  checkLeadersOfGroups,
  checkMeetingDays,
  checkPeriods,
  checkItemDates,
  checkOwnersOfItems,
  checkFutureDates,
  checkRepeatedNominations,
  checkNominationQuota,
  checkNamelessNominations,
  checkEligibleNominations,
  checkThingsOfApplicants,
  checkPopulations,
  checkCounts,
  checkPlausible,
  checkOutOfPost,
  checkEqualCounts,
  checkTitles,
  checkJumps,
  checkCopiedGrids,
  checkRoundCounts,
  checkGoneGroups,
  checkLoweredTitles,
  checkMissingEvidence,
  checkEvidenceDates,
  checkRepeatedEvidence,
  checkEvidenceReferences,
  checkEvidenceOfNothing,
  checkPrivacy,
];

/** Everything that is wrong with a workbook that could be read. Causes that are not findings are left out. */
export function runChecks(context: CheckContext): readonly Finding[] {
  const view = viewOf(context);
  const findings = CHECKS.flatMap((check) => check(view));
  const keys = new Set([...context.answers.findings, ...findings].flatMap(({ key }) => key ?? []));
  return findings.map((finding) => withKnownCauses(finding, keys));
}

function withKnownCauses(finding: Finding, keys: ReadonlySet<string>): Finding {
  if (!finding.causedBy) return finding;
  const { causedBy, ...rest } = finding;
  const known = causedBy.filter((key) => keys.has(key));
  return known.length === 0 ? rest : { ...rest, causedBy: known };
}
