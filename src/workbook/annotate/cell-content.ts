import type { CellEntry } from '../../model/annotation.js';
import { escapeCellText } from '../form/sheet-xml.js';
import type { CellEdit } from './edit-cells.js';
import type { StyleBook } from './style-book.js';

/** Days from the zero of spreadsheet dates to 1970-01-01, and from there to the zero of the 1904 system. */
const EPOCH_SERIAL = 25_569;
const SYSTEM_GAP = 1462;
const DAY = 86_400_000;

/** What typing a value into a cell does to its XML. The format changes only where the value would not be what it shows. */
export function entryEdit(value: CellEntry['value'], styles: StyleBook, dateSystem: 1900 | 1904): CellEdit {
  if (value === '') return { content: { xml: '' } };
  if (typeof value === 'string')
    return { content: { type: 'inlineStr', xml: `<is><t xml:space="preserve">${escapeCellText(value)}</t></is>` } };
  if (typeof value === 'number')
    return { content: { xml: `<v>${value}</v>` }, format: (former) => styles.forNumber(former) };
  const serial = Date.parse(`${value.date}T00:00:00Z`) / DAY + EPOCH_SERIAL - (dateSystem === 1904 ? SYSTEM_GAP : 0);
  return {
    content: { xml: `<v>${serial}</v>` },
    format: (former) => (styles.showsDates(former) ? former : styles.forDate(former)),
  };
}
