import type { RawValue } from '../../model/raw-workbook.js';
import { foldText, trimUnseen } from './cells.js';
import { BLANK, FixTrail, isPlaceholder, problemReading, type Reading, valueReading } from './reading.js';

const EXPECTED = '年月日，如 2026-03-15';
const SPELLINGS = [
  /^(\d{4})-(\d{1,2})-(\d{1,2})$/,
  /^(\d{4})\/(\d{1,2})\/(\d{1,2})$/,
  /^(\d{4})\.(\d{1,2})\.(\d{1,2})$/,
  /^(\d{4})年(\d{1,2})月(\d{1,2})[日号]$/,
  /^(\d{4})(\d{2})(\d{2})$/,
];
/** A time after the date, as other programs export it. */
const MIDNIGHT = /[ T]00:00(?::00(?:\.0+)?)?$/;
const EARLIEST = 1990;
const LATEST = 2099;
/** Days from 1899-12-30 to 1970-01-01, by which serial numbers of the 1900 system count. */
const SERIAL_OF_1970 = 25_569;
const DAY = 86_400_000;

/** Reads a date; the value is `YYYY-MM-DD`. Month and day alone, or year and month, are not enough. */
export function readDate(value: RawValue): Reading {
  if (value.type === 'number')
    return value.date === undefined ? readDateNumber(value.value, value.raw) : readDateCell(value.date);
  if (value.type !== 'text') return problemReading('JY2105', { expected: EXPECTED });
  return readDateText(value.value);
}

function readDateCell(date: string): Reading {
  const day = date.slice(0, 10);
  if (!isSensible(day)) return problemReading('JY2105', { expected: EXPECTED });
  return valueReading(day, day === date ? [] : [{ rule: 'timeOfDay', before: date, after: day }]);
}

/** A number without a date format: eight digits are a spelling of a date; a serial number is only suggested. */
function readDateNumber(value: number, raw: string): Reading {
  const spelt = /^\d{8}$/.test(raw) ? isoDate(raw) : null;
  if (spelt !== null) return valueReading(spelt, [{ rule: 'dateSpelling', before: raw, after: spelt }]);
  const serial =
    Number.isInteger(value) && Math.abs(value) < 100_000
      ? new Date((value - SERIAL_OF_1970) * DAY).toISOString().slice(0, 10)
      : '';
  return problemReading('JY2105', {
    expected: EXPECTED,
    ...(isSensible(serial) ? { suggest: { value: serial, safe: false } } : {}),
  });
}

function readDateText(typed: string): Reading {
  const trail = new FixTrail(typed).step('spaces', trimUnseen(typed));
  if (trail.current === '') return BLANK;
  trail.step('fullWidth', trail.current.normalize('NFKC'));
  if (isPlaceholder(foldText(trail.current))) return problemReading('JY2110', { expected: EXPECTED });
  trail.step('timeOfDay', trail.current.replace(MIDNIGHT, ''));
  trail.step('spaces', trail.current.replace(/\s*([年月日号/.-])\s*/g, '$1'));
  const iso = isoDate(trail.current);
  if (iso === null) return problemReading('JY2105', { expected: EXPECTED });
  trail.step('dateSpelling', iso);
  return valueReading(iso, trail.fixes);
}

/** A written date as `YYYY-MM-DD`; `null` when it is not one of the spellings, or no day of the calendar. */
export function isoDate(text: string): string | null {
  for (const spelling of SPELLINGS) {
    const parts = spelling.exec(text);
    if (!parts) continue;
    const iso = `${parts[1]}-${(parts[2] as string).padStart(2, '0')}-${(parts[3] as string).padStart(2, '0')}`;
    return isSensible(iso) ? iso : null;
  }
  return null;
}

function isSensible(iso: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(iso)) return false;
  const year = Number(iso.slice(0, 4));
  const time = Date.parse(`${iso}T00:00:00Z`);
  if (Number.isNaN(time) || year < EARLIEST || year > LATEST) return false;
  return new Date(time).toISOString().slice(0, 10) === iso;
}
