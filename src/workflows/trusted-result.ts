import { digestOf, type Hasher } from '../documents/hasher.js';
import type { Finding } from '../model/finding.js';
import type { Result } from '../model/generated/documents.js';
import { rescore } from '../scoring/rescore.js';
import { type Assessment, allStandards } from './assessment.js';

/** Says why a result must not be used; `null` when it may. */
export type ResultCheck = (result: Result) => Finding | null;

/**
 * Whether a result belongs to this assessment and says what its own inputs give. A result is a file like any other:
 * nothing is signed or counted that was not computed again.
 */
export function resultCheck(assessment: Assessment, hasher: Hasher): ResultCheck {
  const { programme } = assessment;
  const standards = allStandards(assessment);
  const digests = new Map(standards.map((standard) => [standard.id, digestOf(hasher, standard)]));
  return (result) => {
    const standard = standards.find((candidate) => candidate.id === result.standard.id);
    const label = `${result.school.name} ${result.subject.name}`;
    if (!standard || result.programme.id !== programme.id || digests.get(standard.id) !== result.standard.sha256) {
      return { code: 'JY7101', where: { label }, subject: result.subject.id, found: result.standard.id };
    }
    const [first] = rescore(result, standard).differences;
    if (!first) return null;
    const [printed, computed] = [first.printed ?? '—', first.computed ?? '—'];
    return {
      code: 'JY8104',
      where: { label, pointer: first.path },
      subject: result.subject.id,
      found: printed,
      expected: computed,
      params: { printed, computed },
    };
  };
}
