import type { Finding } from '../model/finding.js';
import { entryOf, UNKNOWN_ENTRY } from './catalogue.js';
import type { Entry, Texts } from './entry.js';
import { inLanguage, type Language } from './language.js';
import { printable } from './printable.js';
import { fill, type TemplateValues } from './template.js';
import { countsBytes, megabytes, wordsOfValue } from './values.js';

const LONGEST_QUOTE = 60;
const LONGEST_EXPECTATION = 200;

/**
 * The sentences of a finding in a language: title, what is the matter, what to do. A value that is missing takes its
 * part of the sentence with it; what users typed is made fit to print and cut.
 */
export function render(finding: Finding, language: Language): Texts {
  const entry = entryOf(finding.code) ?? UNKNOWN_ENTRY;
  const texts = inLanguage(entry, language);
  const values = valuesOf(finding, language);
  return {
    title: texts.title,
    message: sentence(fill(texts.message, values), language),
    fix: sentence(fill(texts.fix, values), language),
  };
}

/** Title and general texts of a code in a language, as `explain` shows them: without any values. */
export const textsOf = (entry: Entry, language: Language): Texts => inLanguage(entry, language);

const sentence = (text: string, language: Language): string =>
  language === 'en' ? text.charAt(0).toUpperCase() + text.slice(1) : text;

function valuesOf(finding: Finding, language: Language): TemplateValues {
  const { where, params = {}, subject, indicator } = finding;
  const limit = typeof params['limit'] === 'string' ? params['limit'] : '';
  const quote = (text: string, longest: number): string => printable(sizeOf(limit, text), longest);
  const own = Object.entries(params).map(([name, value]) => [name, parameter({ name, value, limit, language })]);
  return {
    ...mapTexts({ ...where, subject, indicator: indicator?.slice(indicator.indexOf('#') + 1) }, printable),
    ...mapTexts({ label: where.label }, labelText),
    ...Object.fromEntries(own),
    ...mapTexts({ found: finding.found, suggest: finding.suggest?.value }, (text) => quote(text, LONGEST_QUOTE)),
    ...mapTexts({ expected: finding.expected }, (text) => quote(text, LONGEST_EXPECTATION)),
    here: hereOf(finding, language),
    zero: finding.expected?.startsWith('0') ? '0' : undefined,
  };
}

/** Members that have a text, each changed; the others are left out. */
const mapTexts = (
  texts: Readonly<Record<string, string | undefined>>,
  change: (text: string) => string,
): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(texts).flatMap(([name, text]) => (text === undefined ? [] : [[name, change(text)]])),
  );

interface Parameter {
  readonly name: string;
  readonly value: string | number;
  readonly limit: string;
  readonly language: Language;
}

function parameter({ name, value, limit, language }: Parameter): string | undefined {
  const text = String(value);
  const separator = SEPARATORS[name];
  if (separator !== undefined) {
    const words = text.split(separator).map((code) => wordFor(name, code, language) ?? code);
    return printable([...new Set(words)].join(COMMA[language]), LONGEST_EXPECTATION);
  }
  const own = wordFor(name, text, language);
  if (own !== undefined) return own ?? undefined;
  return printable(name === 'allowed' ? sizeOf(limit, text) : text, LONGEST_EXPECTATION);
}

// Several codes stand in one of these parameters.
const SEPARATORS: Readonly<Record<string, string>> = { reason: ' ', rules: ',' };

const COMMA: Readonly<Record<Language, string>> = { 'zh-CN': '；', en: '; ' };

const wordFor = (name: string, code: string, language: Language): string | null | undefined => {
  const words = wordsOfValue(name, code);
  return words ? inLanguage(words, language) : words;
};

const sizeOf = (limit: string, text: string): string =>
  countsBytes(limit) && /^\d+$/.test(text) ? megabytes(Number(text)) : text;

/** A label as it stands in a sentence, inside quotation marks: its own become single ones. */
export const labelText = (label: string): string => printable(label).replaceAll('“', '‘').replaceAll('”', '’');

/** What the place is called: the label of the cell, else the sheet, else the file. */
function hereOf({ where }: Finding, language: Language): string {
  const english = language === 'en';
  if (where.label) return `“${labelText(where.label)}”`;
  if (where.cell) return english ? 'this cell' : '这一格';
  if (where.sheet) return english ? `the sheet “${printable(where.sheet)}”` : `工作表“${printable(where.sheet)}”`;
  return english ? 'this file' : '这个文件';
}
