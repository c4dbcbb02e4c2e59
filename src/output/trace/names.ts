import { sideOf } from '../../messages/language.js';
import { word } from '../../messages/ui/words.js';
import type { Language, Localized } from '../../model/generated/documents.js';
import { multiply, type Rational, rational, toDecimal, toFraction } from '../../model/rational.js';

/** Names of what rules speak of by id; what has no name is printed by its id. */
export interface TraceNames {
  readonly metric?: (id: string) => string | undefined;
  /** Name of a code of the list that a metric is chosen from. */
  readonly code?: (metric: string, code: string) => string | undefined;
  readonly level?: (level: number) => string | undefined;
}

/** What every part of a trace needs. */
export interface TraceSetting {
  readonly language: Language;
  readonly names: TraceNames;
}

/** Name of an indicator, item or source in the language of the trace. */
export const titleOf = (text: Localized, { language }: TraceSetting): string => text[sideOf(language)];

/** Name of a metric, or its id. */
export const metricName = (id: string, { names }: TraceSetting): string => names.metric?.(id) ?? id;

/** Name of a level of the process: 自评 is level 1. */
export function levelName(level: number, { names, language }: TraceSetting): string {
  const name = names.level?.(level);
  if (name !== undefined) return name;
  return level === 1 ? word('trace.level.self', language) : word('trace.level', language, { level });
}

/** Parts of one sentence, with commas. */
export const joined = (parts: readonly string[], language: Language): string =>
  parts.join(word('trace.comma', language));

/** Names of a list. */
export const listed = (names: readonly string[], language: Language): string =>
  names.join(word('trace.listed', language));

const HUNDRED = rational(100);

/** `87.5%`: at most one decimal, rounded. */
export const percent = (value: Rational): string => `${toDecimal(multiply(value, HUNDRED), 1).replace(/\.0$/, '')}%`;

/** `7/8（87.5%）`, or only `100%` and `0`. */
export function fractionText(value: Rational, language: Language): string {
  if (value.denominator === 1n) return value.numerator === 0n ? '0' : percent(value);
  return word('trace.fraction', language, { fraction: toFraction(value), percent: percent(value) });
}

/** `得分率 7/8（87.5%）`. */
export const shareText = (share: Rational, language: Language): string =>
  word('trace.share', language, { share: fractionText(share, language) });
