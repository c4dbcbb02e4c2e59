import { digestOf, type Hasher } from '../../documents/hasher.js';
import type { Result } from '../../model/generated/documents.js';
import { rescore } from '../../scoring/rescore.js';
import type { Catalogue } from '../ports.js';
import { type VerifiedPart, verifiedPart } from './part.js';

/** Scores a result again from the inputs it carries, by the standard it names; undecided where that is not at hand. */
export async function scoreAgain(
  { catalogue, hasher }: { readonly catalogue: Catalogue; readonly hasher: Hasher },
  result: Result,
): Promise<VerifiedPart> {
  const { id, sha256 } = result.standard;
  const standard = await catalogue.load('standard', id);
  if (!standard.ok) return verifiedPart('score', 'indeterminate', ['STANDARD_NOT_AT_HAND'], [id]);
  if (digestOf(hasher, standard.value) !== sha256) {
    return verifiedPart('score', 'indeterminate', ['STANDARD_DIFFERS'], [id]);
  }
  const { differences } = rescore(result, standard.value);
  if (differences.length === 0) return verifiedPart('score', 'passed', []);
  const details = differences.map(({ path, printed, computed }) => `${path}: ${printed ?? '—'} ≠ ${computed ?? '—'}`);
  return verifiedPart('score', 'failed', ['SCORE_DIFFERS'], details);
}
