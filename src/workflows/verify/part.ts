import type { Verdict } from '../ports.js';

/** What verification looks at in a file; `records` and `originals` are those of a bundle. */
export type PartName =
  | 'file'
  | 'signature'
  | 'attachment'
  | 'page'
  | 'score'
  | 'ledger'
  | 'manifest'
  | 'attestation'
  | 'records'
  | 'originals';

/** One thing that was verified. */
export interface VerifiedPart {
  readonly part: PartName;
  readonly verdict: Verdict;
  /** Reason codes; none when passed. */
  readonly reasons: readonly string[];
  /** What explains the reasons: differences of the score, the standard that is missing, codes of what was changed. */
  readonly details: readonly string[];
}

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
