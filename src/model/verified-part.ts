import type { Finding } from './finding.js';

/** One of the three verdicts of verification; failed beats indeterminate beats passed. */
export type Verdict = 'passed' | 'indeterminate' | 'failed';

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
  /** What is wrong with a document that does not follow its schema. */
  readonly findings?: readonly Finding[];
}
