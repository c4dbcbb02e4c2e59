import type { RawValue } from '../../model/raw-workbook.js';
import { foldText, trimUnseen } from './cells.js';
import { BLANK, FixTrail, isPlaceholder, type Problem, problemReading, type Reading, valueReading } from './reading.js';

const EXPECTED = '周次数字，用逗号隔开，如 3,7';
/** More weeks than any semester has. */
const LATEST_WEEK = 60;
const SEPARATOR = /[,、;和及\s]+/;
const WEEK = /^第?(\d{1,2})周?$/;
const SPAN = /^第?(\d{1,2})周?[-~至到—–]第?(\d{1,2})周?$/;

const unreadable = (problem: Omit<Problem, 'code' | 'expected'> = {}): Reading =>
  problemReading('JY2112', { expected: EXPECTED, ...problem });

/** Reads week numbers: `3,7`, `3、7`, `第3、7周`, `3-5`, or a single number; ascending, each once. */
export function readWeeks(value: RawValue): Reading {
  if (value.type === 'text') return readWeeksText(value.value);
  if (value.type !== 'number' || value.date !== undefined) return unreadable();
  if (isWeek(value.value)) return valueReading([value.value]);
  const parts = /^(\d{1,2})\.(\d{1,2})$/.exec(value.raw);
  return unreadable(parts ? { suggest: { value: `${parts[1]},${parts[2]}`, safe: false } } : {});
}

const isWeek = (number: number): boolean => Number.isInteger(number) && number >= 1 && number <= LATEST_WEEK;

function readWeeksText(typed: string): Reading {
  const trail = new FixTrail(typed).step('spaces', trimUnseen(typed));
  if (trail.current === '') return BLANK;
  trail.step('fullWidth', trail.current.normalize('NFKC'));
  if (isPlaceholder(foldText(trail.current))) return problemReading('JY2110', { expected: EXPECTED });
  const weeks = parseWeeks(trail.current);
  if (weeks === null) return unreadable(decimalSuggestion(trail.current));
  const unique = [...new Set(weeks)].sort((a, b) => a - b);
  trail.step('weeksSpelling', weeks.join());
  trail.step('weeksOrder', unique.join());
  return valueReading(unique, trail.fixes);
}

function decimalSuggestion(text: string): Pick<Problem, 'suggest'> {
  return /^\d{1,2}(?:\.\d{1,2})+$/.test(text) ? { suggest: { value: text.replaceAll('.', ','), safe: false } } : {};
}

/** `第3、7周` gives `[3, 7]`, `3-5` gives `[3, 4, 5]`; `null` for anything else. */
export function parseWeeks(text: string): readonly number[] | null {
  const tight = text
    .replace(/\s*([-~至到—–])\s*/g, '$1')
    .replace(/第\s+/g, '第')
    .replace(/\s+周/g, '周');
  const parts = tight.split(SEPARATOR).filter((part) => part !== '');
  const weeks: number[] = [];
  for (const part of parts) {
    const found = weeksOf(part);
    if (found === null) return null;
    weeks.push(...found);
  }
  return weeks.length === 0 || !weeks.every(isWeek) ? null : weeks;
}

function weeksOf(part: string): readonly number[] | null {
  const single = WEEK.exec(part);
  if (single) return [Number(single[1])];
  const span = SPAN.exec(part);
  if (!span) return null;
  const [first, last] = [Number(span[1]), Number(span[2])];
  return first <= last ? Array.from({ length: last - first + 1 }, (_, index) => first + index) : null;
}
