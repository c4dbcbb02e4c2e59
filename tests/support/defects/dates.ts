import type { AnswerValue } from '../../../src/model/form-answers.js';
import { at, type Defect, edited, typedOver } from './defect.js';
import { anyDate, filledCells, spotOf } from './filled-form.js';

const parts = (value: AnswerValue | null): readonly [string, number, number] => {
  const [year = '', month, day] = String(value).split('-');
  return [year, Number(month), Number(day)];
};

const spelt = (value: AnswerValue | null, spell: (year: string, month: number, day: number) => string): string =>
  spell(...(parts(value) as [string, number, number]));

const serial = (value: AnswerValue | null): number => Date.parse(`${value}T00:00:00Z`) / 86_400_000 + 25_569;

/** Days between the first days of the two systems of dates. */
const BETWEEN_SYSTEMS = 1462;

export const DATE_DEFECTS: readonly Defect[] = [
  typedOver('a date with points', anyDate, ({ value }) => spelt(value, (y, m, d) => `${y}.${m}.${d}`), 'JY2106'),
  typedOver('a date with strokes', anyDate, ({ value }) => spelt(value, (y, m, d) => `${y}/${m}/${d}`), 'JY2106'),
  typedOver(
    'a date with 年月日',
    anyDate,
    ({ value }, random) => spelt(value, (y, m, d) => `${y}年${m}月${d}${random.pick(['日', '号'])}`),
    'JY2106',
  ),
  typedOver(
    'a date of eight digits',
    anyDate,
    ({ value }, random) => {
      const digits = String(value).replaceAll('-', '');
      return random.pick([digits, Number(digits)]);
    },
    'JY2106',
  ),
  typedOver('a date in full width', anyDate, ({ value }) => spelt(value, (y, m, d) => `${y}．${m}．${d}`), 'JY2106'),
  typedOver('a date with a time', anyDate, ({ value }) => serial(value) + 0.5, 'JY2106'),
  typedOver('a date without its year', anyDate, ({ value }) => spelt(value, (_, m, d) => `${m}月${d}日`), 'JY2105'),
  typedOver(
    'a date without its day',
    anyDate,
    ({ value }, random) => spelt(value, (y, m) => random.pick([`${y}年${m}月`, `${y}.${m}`, `${y}-${m}`])),
    'JY2105',
  ),
  typedOver('the number of a day as text', anyDate, ({ value }) => String(serial(value)), 'JY2105'),
  typedOver('a day that no calendar has', anyDate, (_, random) => random.pick(['2026-02-30', '2026.13.1']), 'JY2105'),
  edited('a date outside the school year', (book, form, random) => {
    const answer = anyDate(form, random);
    book.type(answer.place.sheet, answer.place.cell, random.pick(['2024-05-06', '2027-01-08']));
    return [at(answer.grain === 'evidence' ? 'JY5102' : 'JY3105', spotOf(answer))];
  }),
  edited('a workbook that counts days from 1904', (book, form) => {
    book.edit('xl/workbook.xml', (text) => {
      const without = text.replace(/ date1904="[^"]*"/, '');
      return without.includes('<workbookPr')
        ? without.replace('<workbookPr', '<workbookPr date1904="1"')
        : without.replace(/(<workbook\b[^>]*>)/, '$1<workbookPr date1904="1"/>');
    });
    for (const answer of filledCells(form, 'date')) {
      const { sheet, cell } = spotOf(answer);
      book.type(sheet, cell, serial(answer.value) - BETWEEN_SYSTEMS);
    }
    return [];
  }),
];
