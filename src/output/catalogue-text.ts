import type { Entry } from '../messages/entry.js';
import { inLanguage, type Language } from '../messages/language.js';
import { word } from '../messages/ui/words.js';
import { textTable } from './table.js';

/** The digit that stands for a family: the first of a code's four. */
export type Family = '0' | '1' | '2' | '3' | '4' | '5' | '6' | '7' | '8' | '9';

/** The entries of a catalogue by family, in the order of the codes. */
export function byFamily(entries: readonly Entry[]): ReadonlyMap<Family, readonly Entry[]> {
  const families = new Map<Family, Entry[]>();
  for (const entry of entries) {
    const family = entry.code.charAt(2) as Family;
    const known = families.get(family);
    if (known) known.push(entry);
    else families.set(family, [entry]);
  }
  return families;
}

/** All codes for a terminal: a table a family, with severity, class and title. */
export function catalogueText(entries: readonly Entry[], language: Language): string {
  const columns = (['code', 'severity', 'class', 'title'] as const).map((column) => ({
    header: word(`findings.column.${column}`, language),
  }));
  const tables = [...byFamily(entries)].map(
    ([family, own]) =>
      `${word('explain.family', language, { family, name: word(`findings.family.${family}`, language) })}\n${textTable(
        columns,
        own.map((entry) => cellsOf(entry, language)),
      )}`,
  );
  const example = entries[0]?.code ?? '';
  return `${tables.join('\n')}\n${word('findings.catalogue', language, { count: entries.length, example })}`;
}

const cellsOf = (entry: Entry, language: Language): readonly string[] => [
  entry.code,
  word(`findings.severity.${entry.severity}`, language),
  word(`findings.class.${entry.class}`, language),
  inLanguage(entry, language).title,
];
