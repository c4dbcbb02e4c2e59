import type { Hasher } from '../documents/hasher.js';
import type { Finding } from '../model/finding.js';
import type { Result } from '../model/generated/documents.js';
import { rescore } from '../scoring/rescore.js';
import { type Assessment, allStandards } from './assessment.js';
import { originCheck, subjectLabel } from './result-origin.js';

/** Says why a result must not be used; `null` when it may. */
export type ResultCheck = (result: Result) => Finding | null;

/**
 * Whether a result belongs to this assessment and says what its own inputs give, by the values that the programme puts
 * in force. A result is a file like any other: nothing is signed or counted that was not computed again.
 */
export function resultCheck(assessment: Assessment, hasher: Hasher): ResultCheck {
  const standards = new Map(allStandards(assessment).map((standard) => [standard.id, standard]));
  const origin = originCheck(assessment, hasher);
  return (result) => {
    const strange = origin(result);
    const standard = standards.get(result.standard.id);
    if (strange || !standard) return strange;
    const [first] = rescore(result, standard).differences;
    if (!first) return null;
    const [printed, computed] = [first.printed ?? '—', first.computed ?? '—'];
    return {
      code: 'JY8104',
      where: { label: subjectLabel(result), pointer: first.path },
      subject: result.subject.id,
      found: printed,
      expected: computed,
      params: { printed, computed },
    };
  };
}
