import type { Localized } from '../model/generated/documents.js';
import { VERIFICATION_REASONS } from './verification-reasons.js';

/** What each reason means, for sentences that list reasons. */
export const VERIFICATION_WORDS: Readonly<Record<string, Localized>> = Object.fromEntries(
  Object.entries(VERIFICATION_REASONS).map(([code, { what }]) => [code, what]),
);
