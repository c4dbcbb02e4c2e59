import type { PartName, VerifiedPart } from '../../model/verified-part.js';
import type { Verdict } from '../ports.js';

export type { VerifiedPart } from '../../model/verified-part.js';

/** A part with its verdict; each reason and detail once. */
export const verifiedPart = (
  part: PartName,
  verdict: Verdict,
  reasons: readonly string[],
  details: readonly string[] = [],
): VerifiedPart => ({ part, verdict, reasons: [...new Set(reasons)], details: [...new Set(details)] });

/** Failed beats indeterminate beats passed. */
export function worstOf(parts: readonly { readonly verdict: Verdict }[]): Verdict {
  if (parts.some((part) => part.verdict === 'failed')) return 'failed';
  return parts.some((part) => part.verdict === 'indeterminate') ? 'indeterminate' : 'passed';
}
