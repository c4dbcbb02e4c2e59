import type { Finding } from '../../../src/model/finding.js';

/** A finding as the program gives it, and what it says. */
export interface Sample {
  readonly finding: Finding;
  readonly zh: string;
  readonly en: string;
}
