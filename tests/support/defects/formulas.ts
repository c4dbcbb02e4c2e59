import { type Defect, typedOver } from './defect.js';
import { anyCount, anyText } from './filled-form.js';

/** Formulas, errors and pictures where a value belongs. */
export const FORMULA_DEFECTS: readonly Defect[] = [
  typedOver(
    'a formula with its result',
    anyCount,
    ({ value }) => ({ formula: `${value}*1`, value: Number(value) }),
    'JY2107',
  ),
  typedOver('a formula that was never computed', anyCount, { formula: 'A1+1' }, 'JY2109'),
  typedOver(
    'a formula that looks into another workbook',
    anyCount,
    ({ value }) => ({ formula: "'[1]去年'!$A$1", value: Number(value) }),
    'JY2131',
  ),
  typedOver(
    'an error value',
    anyCount,
    (_, random) => ({ error: random.pick(['#DIV/0!', '#REF!', '#N/A', '#NAME?', '#VALUE!']) }),
    'JY2108',
  ),
  typedOver('a formula that shows an error', anyCount, { xml: '<f>1/0</f><v>#DIV/0!</v>', type: 'e' }, 'JY2108'),
  typedOver(
    'a picture of WPS in a cell',
    anyText,
    {
      formula: '_xlfn.DISPIMG("ID_0A1B2C3D4E5F60718293A4B5C6D7E8F9",1)',
      value: '=DISPIMG("ID_0A1B2C3D4E5F60718293A4B5C6D7E8F9",1)',
    },
    'JY2130',
  ),
];
