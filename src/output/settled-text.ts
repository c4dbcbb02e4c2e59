import { word } from '../messages/ui/words.js';
import type { Language } from '../model/generated/documents.js';
import type { DocumentFinding } from './findings-document.js';
import { placeText } from './place.js';

type Settling = Pick<DocumentFinding, 'explanation' | 'waiver'>;

/** How a finding has been settled without being mended; `null` for one that is open. A waiver outranks an explanation. */
export function settledAs({ explanation, waiver }: Settling): 'waived' | 'explained' | null {
  if (waiver) return 'waived';
  return explanation ? 'explained' : null;
}

/** The sentence that says so: the school's words and where they stand, or reason, approver and time of the waiver. */
export function settledText({ explanation, waiver }: Settling, language: Language): string | null {
  if (waiver) return word('findings.waived', language, waiver);
  if (!explanation) return null;
  const { text, sheet, cell } = explanation;
  const place =
    cell === undefined ? undefined : placeText({ ...(sheet === undefined ? {} : { sheet }), cell }, language);
  return word('findings.explained', language, { text, place });
}
