import type { Hasher } from '../documents/hasher.js';
import type { Finding } from '../model/finding.js';
import { parseRational } from '../model/rational.js';
import type { CountedResult } from '../statistics/summary-counter.js';
import type { Assessment } from './assessment.js';
import { originCheck, type ResultOrigin } from './result-origin.js';

type Unknown = Readonly<Record<string, unknown>>;

/** A result of which only what is counted has been looked at. */
type LightResult = CountedResult & Pick<ResultOrigin, 'effective' | 'programme' | 'standard'> & { readonly id: string };

/** What a light check says of something: it may be counted, it is a result but not of this year, or it is none. */
type LightVerdict =
  | { readonly result: LightResult; readonly finding: null }
  | { readonly result: null; readonly finding: Finding | null };

/**
 * Looks only at the members that are counted: their types, their numbers, the programme, the standard and the values in
 * force. Nothing is computed again and no other member is read, so it says nothing about whether a result is right.
 * `readText` makes the texts of a quick reader what they are.
 */
export function lightCheck(
  assessment: Assessment,
  hasher: Hasher,
  readText: (text: string) => string = (text) => text,
): (value: unknown) => LightVerdict {
  const origin = originCheck(assessment, hasher);
  const readValues = valuesReader(readText);
  const numbers = new Set<string>();
  const isNumber = (value: unknown): boolean => {
    if (value === null) return true;
    if (typeof value !== 'string') return false;
    if (numbers.has(value)) return true;
    if (parseRational(value) === null) return false;
    if (numbers.size < MOST_NUMBERS) numbers.add(value);
    return true;
  };
  return (value) => {
    if (!isCountable(value, isNumber)) return { result: null, finding: null };
    const result = { ...value, ...textsOf(value, readText), effective: readValues(value.effective) };
    const finding = origin(result);
    return finding ? { result: null, finding } : { result, finding };
  };
}

/** The values in force with their texts read; there are few different ones, so each is read once. */
function valuesReader(readText: (text: string) => string): (stated: Effective) => Effective {
  const known = new Map<string, Effective>();
  return (stated) => {
    const text = JSON.stringify(stated);
    const before = known.get(text);
    if (before) return before;
    const read = JSON.parse(text, (_name, value: unknown) => (isText(value) ? readText(value) : value)) as Effective;
    if (known.size < MOST_VALUES) known.set(text, read);
    return read;
  };
}

type Effective = ResultOrigin['effective'];

const MOST_VALUES = 1000;
const MOST_NUMBERS = 100_000;

const isObject = (value: unknown): value is Unknown => typeof value === 'object' && value !== null;
const isText = (value: unknown): value is string => typeof value === 'string';
const isTextOrNull = (value: unknown): boolean => value === null || isText(value);
const hasTexts = (value: unknown, ...names: readonly string[]): value is Unknown =>
  isObject(value) && names.every((name) => isText(value[name]));

type IsNumber = (value: unknown) => boolean;

function isCountable(value: unknown, isNumber: IsNumber): value is LightResult {
  if (!hasTexts(value, 'id', 'status') || value['kind'] !== 'result') return false;
  const { indicators, levels, effective } = value;
  return (
    hasTexts(value['programme'], 'id', 'sha256') &&
    hasTexts(value['standard'], 'id', 'sha256') &&
    hasTexts(value['school'], 'id', 'name', 'unit', 'category') &&
    hasTexts(value['subject'], 'id', 'name', 'grain') &&
    isObject(effective) &&
    isListOf(effective['grades'], (grade) => hasTexts(grade, 'code')) &&
    isOutcome(value, isNumber) &&
    (value['final'] === undefined || isOutcome(value['final'], isNumber)) &&
    (levels === undefined || isListOf(levels, (level) => isLevel(level, isNumber))) &&
    isListOf(indicators, (entry) => isIndicator(entry, isNumber))
  );
}

const isListOf = (value: unknown, fits: (item: unknown) => boolean): boolean =>
  Array.isArray(value) && value.every((item) => fits(item));

const isOutcome = (value: unknown, isNumber: IsNumber): boolean =>
  isObject(value) &&
  isTextOrNull(value['grade']) &&
  isNumber(value['total']) &&
  (value['guardFailed'] === null || isListOf(value['guardFailed'], isText));

const isLevel = (value: unknown, isNumber: IsNumber): boolean =>
  isObject(value) && Number.isInteger(value['level']) && (value['gap'] === undefined || isNumber(value['gap']));

function isIndicator(value: unknown, isNumber: IsNumber): boolean {
  if (!isObject(value) || !isText(value['id']) || !isText(value['status']) || !isNumber(value['share'])) return false;
  const judged = value['judged'];
  return judged === undefined || isListOf(judged, (one) => isObject(one) && isNumber(one['awarded']));
}

/** The members of a result that hold texts which are shown, or which things are sorted by; codes and ids of rules are ASCII. */
const textsOf = (
  { school, subject }: Pick<LightResult, 'school' | 'subject'>,
  readText: (text: string) => string,
): Pick<LightResult, 'school' | 'subject'> => ({
  school: {
    ...school,
    id: readText(school.id),
    name: readText(school.name),
    unit: readText(school.unit),
    category: readText(school.category),
  },
  subject: {
    ...subject,
    id: readText(subject.id),
    name: readText(subject.name),
    ...(typeof subject.stage === 'string' ? { stage: readText(subject.stage) } : {}),
  },
});
