import type { Entry } from '../messages/entry.js';
import { inLanguage, type Language } from '../messages/language.js';
import { fill } from '../messages/template.js';
import { word } from '../messages/ui/words.js';

/** What a code means, for people: title, severity, when it is found, what to do, an example of each side. */
export function explanationText(entry: Entry, language: Language): string {
  const texts = inLanguage(entry, language);
  const here = word('explain.here', language);
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

const capital = (text: string, language: Language): string =>
  language === 'en' ? text.charAt(0).toUpperCase() + text.slice(1) : text;
