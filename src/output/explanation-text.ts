import type { Entry } from '../messages/entry.js';
import { inLanguage, type Language } from '../messages/language.js';
import { fill } from '../messages/template.js';
import { word } from '../messages/ui/words.js';
import type { VerificationReason } from '../messages/verification-reason.js';

/** What a code means, for people: title, severity, when it is found, what to do, an example of each side. */
export function explanationText(entry: Entry, language: Language): string {
  const texts = inLanguage(entry, language);
  const here = word(isOfWholeFile(entry.code) ? 'explain.hereFile' : 'explain.here', language);
  const sentence = (template: string): string => capital(fill(template, { here }).trim(), language);
  return [
    word('explain.head', language, {
      code: entry.code,
      title: texts.title,
      severity: word(`findings.severity.${entry.severity}`, language),
      class: word(`findings.class.${entry.class}`, language),
    }),
    sentence(texts.message),
    word('findings.fix', language) + sentence(texts.fix),
    word('explain.bad', language, { example: inLanguage(entry.bad, language) }),
    word('explain.good', language, { example: inLanguage(entry.good, language) }),
  ].join('\n');
}

/** Families of files, bundles, keys and the ledger, and single codes of others: their place is no cell. */
const WHOLE_FILE = /^JY([78]\d{3}|618[126]|6255|6284)$/;

/** Whether a code is about a whole file, so that its sentence must not speak of a cell. */
export const isOfWholeFile = (code: string): boolean => WHOLE_FILE.test(code);

/** What a reason of a verification means, for people: what is the matter and what to do. */
export function reasonExplanation(code: string, { what, advice }: VerificationReason, language: Language): string {
  const lines = [word('explain.reason', language, { code, what: inLanguage(what, language) })];
  if (advice !== undefined) lines.push(word('verify.advice', language, { advice: inLanguage(advice, language) }));
  return lines.join('\n');
}

const capital = (text: string, language: Language): string =>
  language === 'en' ? text.charAt(0).toUpperCase() + text.slice(1) : text;
