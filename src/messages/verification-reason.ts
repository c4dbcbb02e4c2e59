import type { Localized } from '../model/generated/documents.js';

/** What a reason of verification means, and what a clerk does about it; a change that explains another reason has none. */
export interface VerificationReason {
  readonly what: Localized;
  readonly advice?: Localized;
}
