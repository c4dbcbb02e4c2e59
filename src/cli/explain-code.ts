import { CATALOGUE, entryOf } from '../messages/catalogue.js';
import type { Language } from '../messages/language.js';
import { nearestCode, spelledCode } from '../messages/nearest-code.js';
import { word } from '../messages/ui/words.js';
import { VERIFICATION_REASONS } from '../messages/verification-reasons.js';
import { catalogueText } from '../output/catalogue-text.js';
import { explanationText, reasonExplanation } from '../output/explanation-text.js';
import type { Ending } from './base-command.js';
import { UsageError } from './usage-error.js';

/** What a code means, spelt `JY2101`, `jy2101` or `2101`, or a reason of `verify`; without one, all codes. An unknown code is a usage error. */
export function explainCode(typed: string | undefined, language: Language): Ending {
  if (typed === undefined) return { text: catalogueText(CATALOGUE, language), json: CATALOGUE };
  const entry = entryOf(spelledCode(typed));
  const reason = typed.trim().toUpperCase();
  const meaning = Object.hasOwn(VERIFICATION_REASONS, reason) ? VERIFICATION_REASONS[reason] : undefined;
  if (!entry && meaning)
    return { text: reasonExplanation(reason, meaning, language), json: { code: reason, ...meaning } };
  if (!entry) throw new UsageError(word('findings.unknownCode', language, { code: typed, near: nearestCode(typed) }));
  return { text: explanationText(entry, language), json: entry };
}
