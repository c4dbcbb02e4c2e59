import type { RawValue } from '../../model/raw-workbook.js';
import { foldText, shownValue, trimUnseen, withoutUnseen } from './cells.js';
import { chineseNumeral } from './chinese-numeral.js';
import { BLANK, FixTrail, isPlaceholder, problemReading, type Reading, valueReading } from './reading.js';

/** Largest count; the form's own check says the same. */
export const LARGEST_COUNT = 9999;

const UNITS = '次|节|个|门|人次|人|项|课时|名|位|场|篇';
const NUMBER_WITH_UNIT = new RegExp(`^([+-]?\\d+(?:\\.\\d+)?)\\s*(?:${UNITS})?$`);
const UNIT_AT_END = new RegExp(`(?:${UNITS})$`);
const EXPECTED_COUNT = `0 到 ${LARGEST_COUNT} 的整数`;
const EXPECTED_DECIMAL = `0 到 ${LARGEST_COUNT} 的数字`;

/** Reads a count: a whole number from 0 to 9999. Blank is blank, never 0. */
export function readCount(value: RawValue): Reading {
  if (value.type === 'number')
    return value.date === undefined ? wholeNumber(value.value, value.raw) : dateTyped(value.raw);
  if (value.type !== 'text') return problemReading('JY2102', { expected: EXPECTED_COUNT });
  return readNumberText(value.value, wholeText);
}

/** Reads a decimal number; the value is its decimal string without needless zeros. */
export function readDecimal(value: RawValue): Reading {
  if (value.type === 'number')
    return value.date === undefined ? decimalNumber(value.value, value.raw) : dateTyped(value.raw);
  if (value.type !== 'text') return problemReading('JY2102', { expected: EXPECTED_DECIMAL, params: { decimal: 1 } });
  return readNumberText(value.value, decimalText);
}

/** A number that Excel took for a date, such as 3-5: the serial number is not what was meant. */
const dateTyped = (raw: string): Reading =>
  problemReading('JY2102', { expected: EXPECTED_COUNT, params: { date: raw } });

function wholeNumber(value: number, raw: string): Reading {
  if (Number.isInteger(value)) return inRange(value) ? valueReading(value) : outOfRange();
  const near = Math.round(value);
  if (!isNoise(value, near)) return problemReading('JY2102', { expected: EXPECTED_COUNT, params: { raw } });
  return inRange(near) ? valueReading(near, [{ rule: 'floatNoise', before: raw, after: String(near) }]) : outOfRange();
}

/** What is left over when a program computes in binary: 3.0000000000000004 for 3. */
const LARGEST_NOISE = 1e-11;
const isNoise = (value: number, near: number): boolean => Math.abs(value - near) < LARGEST_NOISE;

const inRange = (value: number): boolean => value >= 0 && value <= LARGEST_COUNT;
const outOfRange = (): Reading =>
  problemReading('JY2103', { expected: EXPECTED_COUNT, params: { most: LARGEST_COUNT } });

/** Digits without an exponent, as numbers of everyday sizes are written. */
const PLAIN_DECIMAL = /^\d{1,10}(?:\.\d{1,10})?$/;

function decimalNumber(value: number, raw: string): Reading {
  if (value < 0 || value > LARGEST_COUNT) return outOfRange();
  const text = PLAIN_DECIMAL.test(raw) ? raw : String(value);
  if (PLAIN_DECIMAL.test(text)) return valueReading(withoutZeros(text));
  const near = value.toFixed(DECIMALS_KEPT);
  if (!isNoise(value, Number(near)))
    return problemReading('JY2102', { expected: EXPECTED_DECIMAL, params: { decimal: 1 } });
  return valueReading(withoutZeros(near), [{ rule: 'floatNoise', before: raw, after: withoutZeros(near) }]);
}

/** More than any decimal number of a form has. */
const DECIMALS_KEPT = 6;

const withoutZeros = (text: string): string => {
  const [whole = '0', fraction = ''] = text.split('.');
  const kept = fraction.replace(/0+$/, '');
  const head = whole.replace(/^0+(?=\d)/, '');
  return kept === '' ? head : `${head}.${kept}`;
};

type TextReader = (trail: FixTrail) => Reading;

function readNumberText(typed: string, read: TextReader): Reading {
  const trail = new FixTrail(typed).step('spaces', trimUnseen(typed));
  if (trail.current === '') return BLANK;
  trail.step('fullWidth', trail.current.normalize('NFKC'));
  const special = specialText(trail.current);
  if (special) return special;
  const matched = NUMBER_WITH_UNIT.exec(trail.current);
  if (!matched) return problemReading('JY2102', { expected: EXPECTED_COUNT });
  trail.step('unit', matched[1] as string);
  return read(trail);
}

/** Words, Chinese numerals and percents: understood by people, never taken for a number. */
function specialText(text: string): Reading | null {
  const folded = foldText(text);
  if (isPlaceholder(folded))
    return problemReading('JY2110', { expected: EXPECTED_COUNT, suggest: { value: '0', safe: false } });
  if (folded.endsWith('%')) return problemReading('JY2111', { expected: EXPECTED_COUNT });
  const numeral = chineseNumeral(withoutUnseen(text).replace(UNIT_AT_END, ''));
  return numeral === null
    ? null
    : problemReading('JY2111', { expected: EXPECTED_COUNT, suggest: { value: String(numeral), safe: false } });
}

function wholeText(trail: FixTrail): Reading {
  if (trail.current.startsWith('-')) return outOfRange();
  if (trail.current.startsWith('+')) return problemReading('JY2102', { expected: EXPECTED_COUNT });
  trail.step('trailingZeros', trail.current.replace(/\.0+$/, ''));
  if (!/^\d+$/.test(trail.current)) return problemReading('JY2102', { expected: EXPECTED_COUNT });
  trail.step('leadingZeros', trail.current.replace(/^0+(?=\d)/, ''));
  const value = Number(trail.current);
  if (!inRange(value)) return outOfRange();
  return valueReading(
    value,
    trail.fixes.length > 0 ? trail.fixes : [{ rule: 'textNumber', before: trail.current, after: trail.current }],
  );
}

function decimalText(trail: FixTrail): Reading {
  if (trail.current.startsWith('-') || Number(trail.current) > LARGEST_COUNT) return outOfRange();
  if (!PLAIN_DECIMAL.test(trail.current))
    return problemReading('JY2102', { expected: EXPECTED_DECIMAL, params: { decimal: 1 } });
  trail.step('trailingZeros', withoutZeros(trail.current));
  return valueReading(
    trail.current,
    trail.fixes.length > 0
      ? trail.fixes
      : [{ rule: 'textNumber', before: shownValue({ type: 'text', value: trail.current }), after: trail.current }],
  );
}
