import { type OfficeType, type OfficeValue, VALUE_MARK } from '../../model/office.js';
import type { RawCell, RawValue } from '../../model/raw-workbook.js';
import { trimUnseen, withoutUnseen } from '../answers/cells.js';
import { readChoice } from '../answers/choice.js';
import { readCount, readDecimal } from '../answers/count.js';
import { readDate } from '../answers/date.js';
import type { ChoiceLists } from '../answers/normalise.js';
import { BLANK, type Fix, FixTrail, type Problem, problemReading, type Reading } from '../answers/reading.js';
import { readText } from '../answers/text.js';

/** What a cell of an office's workbook says. */
export type OfficeReadingOfCell =
  | { readonly kind: 'value'; readonly value: OfficeValue; readonly fixes: readonly Fix[] }
  | { readonly kind: 'blank' }
  | { readonly kind: 'problem'; readonly problem: Problem };

/** Largest number that the reader of counts takes by itself. */
const LARGEST_TYPED_COUNT = 9999;
/** What people put between the values of a cell. */
const DIVIDERS = /[、，,;；\n\r]+/;

/** Reads a cell by the same written list of spellings as a school's form; cells with several values part by part. */
export function readOfficeCell(cell: RawCell | undefined, type: OfficeType, lists: ChoiceLists): OfficeReadingOfCell {
  if (!cell) return BLANK as OfficeReadingOfCell;
  const { value, formula } = cell;
  if (value === null) return problem(formula === undefined ? 'JY0111' : 'JY2109');
  if (value.type === 'error') return problem('JY2108');
  return isSeveral(type) ? readSeveral(value, type, lists) : (readOne(value, type, lists) as OfficeReadingOfCell);
}

const problem = (code: string): OfficeReadingOfCell => problemReading(code) as OfficeReadingOfCell;

type SeveralType = Extract<OfficeType, { readonly most: number }>;
type SingleType = Exclude<OfficeType, SeveralType>;

const isSeveral = (type: OfficeType): type is SeveralType =>
  type.kind === 'choices' || type.kind === 'texts' || type.kind === 'codes';

function readOne(value: RawValue, type: SingleType, lists: ChoiceLists): Reading {
  switch (type.kind) {
    case 'text':
      return readText(value, { type: { kind: 'text', max: type.max } });
    case 'code':
      return readCode(value, type.max);
    case 'count':
      return largeCount(value, type.most) ?? readCount(value);
    case 'decimal':
      return readDecimal(value);
    case 'date':
      return readDate(value);
    case 'choice':
      return readChoice(value, lists(type.list));
  }
}

/** Targets of a province go beyond what one cell of a school may say. */
function largeCount(value: RawValue, most = LARGEST_TYPED_COUNT): Reading | null {
  if (value.type !== 'number' || value.date !== undefined || !Number.isInteger(value.value)) return null;
  return value.value > LARGEST_TYPED_COUNT && value.value <= most
    ? { kind: 'value', value: value.value, fixes: [] }
    : null;
}

/** A number as people copy it: full-width digits and blanks inside are put right, letters keep their case. */
function readCode(value: RawValue, max: number): Reading {
  const typed = value.type === 'number' ? wholeDigits(value) : value.type === 'text' ? value.value : '';
  if (typed === null) return problemReading('JY2102', { params: { raw: value.type === 'number' ? value.raw : '' } });
  const trail = new FixTrail(typed).step('spaces', withoutUnseen(typed));
  if (trail.current === '') return BLANK;
  trail.step('fullWidth', trail.current.normalize('NFKC'));
  const checked = readText({ type: 'text', value: trail.current }, { type: { kind: 'text', max } });
  return checked.kind === 'value' ? { ...checked, fixes: trail.fixes } : checked;
}

/** The digits of a number cell; `null` where it is a date or has been rounded to an exponent. */
function wholeDigits({ value, raw, date }: Extract<RawValue, { type: 'number' }>): string | null {
  if (date !== undefined || !Number.isSafeInteger(value) || value < 0) return null;
  return /^\d+$/.test(raw) ? raw : String(value);
}

function readSeveral(value: RawValue, type: SeveralType, lists: ChoiceLists): OfficeReadingOfCell {
  const typed = value.type === 'text' ? value.value : value.type === 'number' ? (wholeDigits(value) ?? value.raw) : '';
  const parts = typed
    .split(DIVIDERS)
    .map(trimUnseen)
    .filter((part) => part !== '');
  if (parts.length === 0) return BLANK as OfficeReadingOfCell;
  if (parts.length > type.most) return problemReading('JY2103', { params: { most: type.most } }) as OfficeReadingOfCell;
  const readings = parts.map((part) => readOne({ type: 'text', value: part }, partType(type), lists));
  const wrong = readings.find((reading) => reading.kind === 'problem');
  if (wrong?.kind === 'problem') return { kind: 'problem', problem: wrong.problem };
  const values = readings.flatMap((reading) => (reading.kind === 'value' ? [String(reading.value)] : []));
  const changes = readings.flatMap((reading) => (reading.kind === 'value' ? reading.fixes : []));
  const repeated = values.find((one, place) => values.indexOf(one) !== place);
  if (repeated !== undefined) return problemReading('JY1235', { params: { repeated } }) as OfficeReadingOfCell;
  return { kind: 'value', value: values, fixes: wholeFixes(typed, changes) };
}

const partType = (type: SeveralType): SingleType => {
  if (type.kind === 'choices') return { kind: 'choice', list: type.list };
  return { kind: type.kind === 'texts' ? 'text' : 'code', max: type.max };
};

/** What was put right in the parts, told for the cell as a whole. */
function wholeFixes(typed: string, changes: readonly Fix[]): readonly Fix[] {
  if (changes.length === 0) return [];
  const after = changes.reduce((text, fix) => text.replace(fix.before, fix.after), typed);
  return changes.map(({ rule }) => ({ rule, before: typed, after }));
}

/** How a value stands in a cell: labels of choices, several values divided by 、. */
export function writtenValue(
  value: OfficeValue,
  type: OfficeType,
  label: (list: string, code: string) => string,
): string {
  const shown = (one: string): string =>
    type.kind === 'choice' || type.kind === 'choices' ? label(type.list, one) : one;
  return typeof value === 'object' ? value.map(shown).join(VALUE_MARK) : shown(String(value));
}
