import type { CoveredWords } from '../ports.js';
import { type VerifiedPart, verifiedPart, worstOf } from './part.js';

/** Places that are shown, and signs of each. */
const SHOWN = 3;
const LONGEST = 20;

/**
 * What paint over the words of a page takes from the verdict on that page: programs read them, people do not, so nobody
 * can say that both read the same. Other parts stay as they are.
 */
export function underPaint(part: VerifiedPart, covered: readonly CoveredWords[]): VerifiedPart {
  if (part.part !== 'page' || covered.length === 0) return part;
  const places = covered.slice(0, SHOWN).map(({ page, words }) => `${page}: ${words.slice(0, LONGEST)}`);
  const verdict = worstOf([part, { verdict: 'indeterminate' }]);
  return verifiedPart('page', verdict, [...part.reasons, 'PAGE_COVERED'], [...part.details, ...places]);
}
