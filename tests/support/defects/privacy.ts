import { at, type Defect, edited, typedOver } from './defect.js';
import { anyCell, anyCount, anyDate, anyText, type FilledForm, spotOf } from './filled-form.js';
import type { Random } from './random.js';

const anyChoice = (form: FilledForm, random: Random) => anyCell(form, random, 'choice');

/** What nobody but the file itself may show, written with digits only. */
export const PLANTED_DIGITS: readonly string[] = ['13812345678', '11010519491231002'];

/** Numbers of persons where they do not belong: in texts, and in cells that ask for something else. */
export const PRIVACY_DEFECTS: readonly Defect[] = [
  typedOver(
    'an identity-card number in a text',
    anyText,
    (_, random) => `联系人 11010519491231002X${random.pick(['', '。'])}`,
    'JY9101',
  ),
  typedOver('a phone number that Excel made a number', anyText, { xml: '<v>1.3812345678E+10</v>', type: '' }, 'JY9101'),
  typedOver(
    'a phone number in a count',
    anyCount,
    (_, random) => random.pick(['电话138 1234 5678', '电话138-1234-5678', '手机：１３８１２３４５６７８']),
    'JY2102',
    'JY9101',
  ),
  typedOver('a phone number as a count', anyCount, 13_812_345_678, 'JY2103', 'JY9101'),
  typedOver(
    'an identity-card number as a count',
    anyCount,
    { xml: '<v>1.10105194912310E+17</v>', type: '' },
    'JY2103',
    'JY9101',
  ),
  typedOver('a phone number shown as a power of ten', anyCount, '电话 1.3812345678E+10', 'JY2102', 'JY9101'),
  typedOver('a phone number instead of a date', anyDate, '138 1234 5678', 'JY2105', 'JY9101'),
  typedOver('an identity-card number after a date', anyDate, '2026-03-05 11010519491231002X', 'JY2105', 'JY9101'),
  typedOver('a phone number instead of an entry of a list', anyChoice, '问王老师13812345678', 'JY2104', 'JY9101'),
  typedOver('a phone number in a formula', anyCount, { xml: '<f>"13812345678"</f>', type: '' }, 'JY2109'),
  edited('a phone number beside the table', (book, form, random) => {
    const spot = { ...spotOf(anyCount(form, random)), cell: 'AZ9' };
    book.type(spot.sheet, spot.cell, '班主任 13812345678');
    return [at('JY9101', spot)];
  }),
];
