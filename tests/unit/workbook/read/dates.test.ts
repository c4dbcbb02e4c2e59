import XLSX from '@e965/xlsx';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type DateSystem, dateOfSerial, isDateFormat, serialOfDate } from '../../../../src/workbook/read/dates.js';

describe('a built-in format', () => {
  it('shows dates for the numbers of ECMA-376 and of the Chinese editions, and no others', () => {
    const shown = Array.from({ length: 80 }, (_, id) => id).filter((id) => isDateFormat(id, undefined));
    const range = (first: number, last: number) => Array.from({ length: last - first + 1 }, (_, i) => first + i);
    expect(shown).toEqual([...range(14, 22), ...range(27, 36), ...range(45, 47), ...range(50, 58)]);
  });

  it('gives way to a code of its own', () => {
    expect([isDateFormat(14, '0.00'), isDateFormat(2, 'yyyy-mm-dd')]).toEqual([false, true]);
  });
});

describe('a format code', () => {
  it.each([
    'yyyy-mm-dd',
    'yyyy"年"m"月"d"日"',
    'yyyy"年"m"月"d"日";@',
    '[$-804]yyyy"年"m"月";@',
    '[DBNum1][$-804]m"月"d"日";@',
    '[$-F800]dddd, mmmm dd, yyyy',
    'd-mmm-yy',
    'M/D/YYYY',
    'h:mm:ss AM/PM',
    '[h]:mm',
    '[mm]:ss',
    '[ss]',
    '上午/下午h"时"mm"分"',
    '[$-804]aaaa;@',
    '[$-411]ge.m.d',
    '[Red]yyyy/m/d',
    'yyyy\\-mm\\-dd',
    '[<1]h:mm;yyyy',
  ])('%s shows dates', (code) => {
    expect(isDateFormat(200, code)).toBe(true);
  });

  it.each([
    'General',
    'GENERAL',
    'G/通用格式',
    '',
    '@',
    '0.00',
    '#,##0.00_);[Red](#,##0.00)',
    '0.00E+00',
    '##0.0E-0',
    '0"分"',
    '0"day"',
    '"yyyy"0',
    '0\\d',
    '0_d',
    '*d0',
    '[Magenta]0',
    '[Yellow]0.0;[Red]-0.0',
    '[$¥-804]#,##0',
    '[$USD] 0',
    '[DBNum2][$-804]General',
    '0%',
    '# ?/?',
    '0;yyyy',
    '"unclosed yyyy',
    '[unclosed yyyy',
  ])('%j does not', (code) => {
    expect(isDateFormat(200, code)).toBe(false);
  });

  it('takes no longer for being long', () => {
    const start = performance.now();
    for (const piece of ['[', '"', '[h', '\\', '_', 'a[']) isDateFormat(200, piece.repeat(200_000));
    expect(performance.now() - start).toBeLessThan(2000);
  });
});

describe('the date of a serial number', () => {
  it.each<[number, DateSystem, string | undefined]>([
    [1, 1900, '1900-01-01'],
    [59, 1900, '1900-02-28'],
    [60, 1900, undefined],
    [61, 1900, '1900-03-01'],
    [25569, 1900, '1970-01-01'],
    [46096, 1900, '2026-03-15'],
    [46096.5, 1900, '2026-03-15T12:00:00'],
    [46096.75 + 1 / 86400, 1900, '2026-03-15T18:00:01'],
    [46096.999999, 1900, '2026-03-16'],
    [36585, 1900, '2000-02-29'],
    [2958465, 1900, '9999-12-31'],
    [2958465.99999, 1900, '9999-12-31T23:59:59'],
    [2958466, 1900, undefined],
    [0, 1900, undefined],
    [0.5, 1900, undefined],
    [-1, 1900, undefined],
    [1e300, 1900, undefined],
    [0, 1904, '1904-01-01'],
    [44634, 1904, '2026-03-15'],
    [0.5, 1904, '1904-01-01T12:00:00'],
    [2957003, 1904, '9999-12-31'],
    [2957004, 1904, undefined],
    [-0.5, 1904, undefined],
  ])('%d in the %d system is %s', (serial, system, date) => {
    expect(dateOfSerial(serial, system)).toBe(date);
  });

  it('is what another program shows', () => {
    const day = fc.integer({ min: 1, max: 2957003 }).filter((value) => value !== 60);
    const second = fc.integer({ min: 0, max: 86399 });
    fc.assert(
      fc.property(day, second, fc.constantFrom<DateSystem>(1900, 1904), (days, seconds, system) => {
        // A quarter of a second more, because the other program cuts where this one rounds.
        const { y, m, d, H, M, S } = XLSX.SSF.parse_date_code(days + (seconds + 0.25) / 86400, {
          date1904: system === 1904,
        });
        const pad = (part: number) => String(part).padStart(2, '0');
        const time = seconds === 0 ? '' : `T${pad(H)}:${pad(M)}:${pad(S)}`;
        expect(dateOfSerial(days + seconds / 86400, system)).toBe(`${y}-${pad(m)}-${pad(d)}${time}`);
      }),
      { numRuns: 2000 },
    );
  });
});

describe('the serial number of a date', () => {
  it.each<[string, DateSystem, number | undefined]>([
    ['1900-01-01', 1900, 1],
    ['1900-02-28', 1900, 59],
    ['1900-03-01', 1900, 61],
    ['2026-03-15', 1900, 46096],
    ['2026-03-15T12:00', 1900, 46096.5],
    ['2026-03-15T12:00:00', 1900, 46096.5],
    ['2026-03-15T12:00:00.000Z', 1900, 46096.5],
    ['2026-03-15', 1904, 44634],
    ['1904-01-01', 1904, 0],
    ['1903-12-31', 1904, undefined],
    ['1899-12-31', 1900, undefined],
    ['2026-02-29', 1900, undefined],
    ['2026-13-01', 1900, undefined],
    ['2026-00-01', 1900, undefined],
    ['0026-01-01', 1900, undefined],
    ['2026-03-15T24:00', 1900, undefined],
    ['2026-03-15T12:60', 1900, undefined],
    ['2026-03-15T12:00:60', 1900, undefined],
    ['2026-3-15', 1900, undefined],
    ['2026/03/15', 1900, undefined],
    ['46096', 1900, undefined],
    ['', 1900, undefined],
  ])('%s in the %d system is %d', (iso, system, serial) => {
    expect(serialOfDate(iso, system)).toBe(serial);
  });

  it('goes back to the same date', () => {
    const day = fc.integer({ min: 61, max: 2957003 });
    fc.assert(
      fc.property(day, fc.constantFrom<DateSystem>(1900, 1904), (serial, system) => {
        expect(serialOfDate(dateOfSerial(serial, system) ?? '', system)).toBe(serial);
      }),
    );
  });
});
