import type { Finding } from '../model/finding.js';
import { entryOf, UNKNOWN_ENTRY } from './catalogue.js';
import type { Texts } from './entry.js';
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

const sentence = (text: string, language: Language): string =>
  language === 'en' ? text.charAt(0).toUpperCase() + text.slice(1) : text;

function valuesOf(finding: Finding, language: Language): TemplateValues {
  const { where, params = {}, subject, indicator, found, expected, suggest } = finding;
  const limit = typeof params['limit'] === 'string' ? params['limit'] : '';
  return {
    file: shown(where.file),
    sheet: shown(where.sheet),
    cell: shown(where.cell),
    pointer: shown(where.pointer),
    policy: shown(where.policy),
    label: where.label === undefined ? undefined : labelText(where.label),
    subject: shown(subject),
    indicator: shown(indicator?.slice(indicator.indexOf('#') + 1)),
    ...parametersFor(params, limit, language),
    found: shown(sizeOf(limit, found), LONGEST_QUOTE),
    suggest: shown(suggest?.value, LONGEST_QUOTE),
    expected: shown(sizeOf(limit, expected), LONGEST_EXPECTATION),
    here: hereOf(finding, language),
    zero: expected?.startsWith('0') ? '0' : undefined,
  };
}

const shown = (text: string | undefined, longest?: number): string | undefined =>
  text === undefined ? undefined : printable(text, longest);

function parametersFor(params: NonNullable<Finding['params']>, limit: string, language: Language): TemplateValues {
  const values: Record<string, string | undefined> = {};
  for (const [name, value] of Object.entries(params)) values[name] = parameter({ name, value, limit, language });
  return values;
}

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
  return shown(name === 'allowed' ? sizeOf(limit, text) : text, LONGEST_EXPECTATION);
}

// Several codes stand in one of these parameters.
const SEPARATORS: Readonly<Record<string, string>> = { reason: ' ', rules: ',' };

const COMMA: Readonly<Record<Language, string>> = { 'zh-CN': '；', en: '; ' };

const wordFor = (name: string, code: string, language: Language): string | null | undefined => {
  const words = wordsOfValue(name, code);
  return words ? inLanguage(words, language) : words;
};

/** A count of bytes as megabytes; anything else as it is. */
const sizeOf = (limit: string, text: string | undefined): string | undefined =>
  text !== undefined && countsBytes(limit) && /^\d+$/.test(text) ? megabytes(Number(text)) : text;

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
