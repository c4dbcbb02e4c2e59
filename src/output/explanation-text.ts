import type { Entry } from '../messages/entry.js';
import { inLanguage, sideOf } from '../messages/language.js';
import { fill } from '../messages/template.js';
import { word } from '../messages/ui/words.js';
import type { Language } from '../model/generated/documents.js';

/** What a code means, for people: title, severity, when it is found, what to do, an example of each side. */
export function explanationText(entry: Entry, language: Language): string {
  const texts = inLanguage(entry, language);
  const side = sideOf(language);
  const here = word('explain.here', language);
  return [
    `${entry.code} ${texts.title}（${word(`findings.severity.${entry.severity}`, language)}，${word(`findings.class.${entry.class}`, language)}）`,
    fill(texts.message, { here }),
    `${word('findings.fix', language)}${fill(texts.fix, { here })}`,
    `${word('findings.bad', language)}：${entry.bad[side]}`,
    `${word('findings.good', language)}：${entry.good[side]}`,
  ].join('\n');
}
