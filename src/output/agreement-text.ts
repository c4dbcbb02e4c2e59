import { type WordKey, word } from '../messages/ui/words.js';
import type { Agreement, Language } from '../model/generated/documents.js';
import { textTable } from './table.js';

/** Names of standards and units as people know them. */
export interface AgreementNames {
  readonly standard: (id: string) => string;
  readonly unit: (id: string) => string;
}

type Measure = Agreement['measures'][number];

/** A table for every standard: measure, subjects, value, interval; where there is no value, why. */
export const agreementText = (documents: readonly Agreement[], names: AgreementNames, language: Language): string =>
  documents.map((document) => oneText(document, names, language)).join('\n');

function oneText(document: Agreement, names: AgreementNames, language: Language): string {
  const { standard, levels, subjects, measures } = document;
  const [lower = 1, higher] = levels;
  const values = { standard: names.standard(standard), lower, subjects };
  const heading =
    higher === undefined
      ? word('agreement.heading.reviewers', language, values)
      : word('agreement.heading.levels', language, { ...values, higher });
  const columns = (['measure', 'n', 'value', 'interval'] as const).map((name) => ({
    header: word(`agreement.column.${name}`, language),
    ...(name === 'measure' || name === 'interval' ? {} : { align: 'right' as const }),
  }));
  return `${heading}\n${textTable(
    columns,
    measures.map((one) => row(one, names, language)),
  )}`;
}

function row(
  { name, unit, reviewer, n, value, low, high, undefinedBecause }: Measure,
  names: AgreementNames,
  language: Language,
): readonly string[] {
  const about = [...(unit === undefined ? [] : [names.unit(unit)]), ...(reviewer === undefined ? [] : [reviewer])];
  const called = [word(`agreement.measure.${name}`, language), ...about].join(' ');
  if (value === undefined) return [called, String(n), '—', reasonText(undefinedBecause ?? 'no-pairs', language)];
  return [called, String(n), value, low === undefined || high === undefined ? '—' : `${low} ~ ${high}`];
}

const reasonText = (reason: string, language: Language): string =>
  word(`agreement.undefined.${reason}` as Extract<WordKey, `agreement.undefined.${string}`>, language);
