import { cellAddress, type RawSheet } from '../../../src/model/raw-workbook.js';
import { KEY_HEADER } from '../../../src/workbook/form/columns.js';
import { at, type Defect, edited } from './defect.js';
import {
  type FilledForm,
  filledRows,
  openSheetOf,
  rawSheet,
  type Spot,
  sheetsOfKind,
  spotOfText,
} from './filled-form.js';
import type { Random } from './random.js';

/** A fixed sheet with many rows, and one of them that asks something. */
function anyFixedRow(form: FilledForm, random: Random) {
  const sheet = sheetsOfKind(form, 'fixed').find((each) => each.rows.filter((row) => row.question).length > 20);
  if (!sheet) throw new TypeError('no large fixed sheet');
  const row = random.pick(sheet.rows.filter((each) => each.question));
  const spot = spotOfText(form, sheet.name, row.key);
  return { sheet, row, spot, label: spotOf0(sheet.name, spot.row, spotOfText(form, sheet.name, '内容').column) };
}

const spotOf0 = (sheet: string, row: number, column: number): Spot => ({
  sheet,
  row,
  column,
  cell: cellAddress(row, column),
});

const people = (form: FilledForm) => openSheetOf(form, 'person');
const groups = (form: FilledForm) =>
  sheetsOfKind(form, 'open').filter(({ columns }) => columns.some(({ registry }) => registry));

const columnOf = (form: FilledForm, sheet: string, header: string): number => spotOfText(form, sheet, header).column;

const shown = (sheet: RawSheet, row: number, column: number): string => {
  const value = sheet.rows.get(row)?.get(column)?.value;
  return value ? String(value.value) : '';
};

const shuffled = (rows: readonly number[], random: Random): readonly number[] => {
  const order = [...rows];
  for (let place = order.length - 1; place > 0; place -= 1) {
    const other = random.whole(0, place);
    [order[place], order[other]] = [order[other] as number, order[place] as number];
  }
  return order;
};

/** Rows and columns moved, lost or doubled; printed text changed. */
export const STRUCTURE_DEFECTS: readonly Defect[] = [
  edited('a row inserted', (book, form, random) => {
    const { sheet, spot } = anyFixedRow(form, random);
    book.sheet(sheet.name).insertRow(random.pick([2, spot.row]));
    return [];
  }),
  edited('a column inserted', (book, form, random) => {
    const { sheet } = anyFixedRow(form, random);
    book.sheet(sheet.name).insertColumn(random.whole(2, 5));
    return [];
  }),
  edited('rows sorted', (book, form, random) => {
    const { name } = people(form);
    book.sheet(name).reorderRows(shuffled(filledRows(form, name), random));
    return [];
  }),
  edited('the keys sorted apart from their rows', (book, form, random) => {
    const { sheet, spot } = anyFixedRow(form, random);
    const second = sheet.rows.find(
      (row) =>
        row.question && row.label !== labelAt(form, spot) && Math.abs(rowOf(form, sheet.name, row.key) - spot.row) < 6,
    );
    const other = rowOf(form, sheet.name, second?.key ?? '');
    const keyColumn = columnOf(form, sheet.name, KEY_HEADER);
    book.sheet(sheet.name).reorderRows(
      [spot.row, other].sort((a, b) => b - a),
      [keyColumn],
    );
    const column = columnOf(form, sheet.name, '内容');
    return [at('JY1112', spotOf0(sheet.name, spot.row, column)), at('JY1112', spotOf0(sheet.name, other, column))];
  }),
  edited('a row deleted', (book, form, random) => {
    const { sheet, spot } = anyFixedRow(form, random);
    book.sheet(sheet.name).deleteRow(spot.row);
    return [{ code: 'JY1107', sheet: sheet.name }];
  }),
  edited('a row copied', (book, form, random) => {
    const { name } = people(form);
    const row = random.pick(filledRows(form, name));
    book.sheet(name).copyRow(row);
    return [at('JY1123', spotOf0(name, row + 1, 1))];
  }),
  edited('the hidden key of a row cleared', (book, form, random) => {
    const { sheet, spot } = anyFixedRow(form, random);
    book.sheet(sheet.name).clear(spot.row, spot.column);
    return [at('JY1120', spot)];
  }),
  edited('the hidden key of a row overwritten', (book, form, random) => {
    const { sheet, spot } = anyFixedRow(form, random);
    book.type(sheet.name, spot.cell, random.pick(['1', '无', 'x/y']));
    return [at('JY1120', spot)];
  }),
  edited('a row added with a number of its own', (book, form, random) => {
    const { name, rows } = people(form);
    const last = spotOfText(form, name, rows.at(-1)?.id ?? '');
    const spot = spotOf0(name, last.row + 1, last.column);
    book.type(name, spot.cell, `T${random.whole(800, 999)}`);
    book.type(name, cellAddress(spot.row, spot.column + 1), '新来的老师');
    return [at('JY1111', spot)];
  }),
  edited('a row without a number', (book, form) => {
    const { name, rows } = people(form);
    const last = spotOfText(form, name, rows.at(-1)?.id ?? '');
    const spot = spotOf0(name, last.row + 1, last.column);
    book.type(name, cellAddress(spot.row, spot.column + 1), '新来的老师');
    return [at('JY1111', spot)];
  }),
  edited('the number of a row without its noughts', (book, form, random) => {
    const { name } = people(form);
    const row = random.pick(filledRows(form, name).slice(0, 9));
    book.type(name, cellAddress(row, 1), `T${row - (filledRows(form, name)[0] ?? 0) + 1}`);
    return [at('JY2106', spotOf0(name, row, 1))];
  }),
  edited('input cells merged', (book, form, random) => {
    const { sheet, spot } = anyFixedRow(form, random);
    const column = columnOf(form, sheet.name, '填写');
    const first = rowOf(form, sheet.name, (sheet.rows.filter((row) => row.question)[2] ?? sheet.rows[2])?.key ?? '');
    book.sheet(sheet.name).merge(`${cellAddress(first, column)}:${cellAddress(first + 1, column)}`);
    return [at('JY1115', spotOf0(spot.sheet, first, column))];
  }),
  edited('rows hidden by a filter', (book, form, random) => {
    const { name } = people(form);
    const rows = filledRows(form, name);
    const hidden = [random.pick(rows.slice(0, 5)), random.pick(rows.slice(6))];
    for (const row of hidden) book.sheet(name).hideRow(row);
    return [at('JY1118', spotOf0(name, hidden[0] as number, 2))];
  }),
  edited('a printed label changed', (book, form, random) => {
    const { sheet, label } = anyFixedRow(form, random);
    book.type(sheet.name, label.cell, '改过的内容');
    return [at('JY1112', label)];
  }),
  edited('a printed heading changed', (book, form, random) => {
    const { sheet, row, spot } = anyFixedRow(form, random);
    if (row.group === undefined) throw new TypeError('no heading');
    const heading = spotOf0(sheet.name, spot.row, columnOf(form, sheet.name, '指标'));
    book.type(sheet.name, heading.cell, '改过的指标（10 分）');
    return [at('JY1112', heading)];
  }),
  edited('a name from the registry changed', (book, form, random) => {
    const sheet = random.pick(groups(form));
    const column = columnOf(
      form,
      sheet.name,
      sheet.columns.find(({ registry }) => registry === 'name')?.header ?? '组名',
    );
    const spot = spotOf0(sheet.name, rowOf(form, sheet.name, random.pick(sheet.rows).id), column);
    book.type(sheet.name, spot.cell, '综合理科教研组');
    return [at('JY1112', spot)];
  }),
  edited('the contents of two groups exchanged', (book, form) => {
    const sheet = groups(form)[0];
    if (!sheet) throw new TypeError('no groups');
    const [first, second] = sheet.rows.map(({ id }) => rowOf(form, sheet.name, id)) as [number, number];
    const raw = rawSheet(form, sheet.name);
    const columns = sheet.columns
      .map(({ header }) => columnOf(form, sheet.name, header))
      .filter((column) => column > 1);
    book.sheet(sheet.name).reorderRows([second, first], columns);
    const printed = sheet.columns
      .filter(({ registry }) => registry !== undefined)
      .map(({ header }) => columnOf(form, sheet.name, header));
    return [first, second].flatMap((row) =>
      printed
        .filter((column) => shown(raw, first, column) !== shown(raw, second, column))
        .map((column) => at('JY1112', spotOf0(sheet.name, row, column))),
    );
  }),
  edited('a hint rewritten', (book, form, random) => {
    const { sheet } = anyFixedRow(form, random);
    const row = random.pick(sheet.rows.filter((each) => (each.question?.hint ?? '') !== ''));
    const spot = spotOf0(sheet.name, rowOf(form, sheet.name, row.key), columnOf(form, sheet.name, '提示'));
    book.type(sheet.name, spot.cell, '每项都填是');
    return [at('JY1122', spot)];
  }),
  edited('a header renamed', (book, form, random) => {
    const { name, columns } = people(form);
    const header = random.pick(columns.filter(({ question }) => question?.type.kind === 'count')).header;
    const spot = spotOfText(form, name, header);
    book.type(name, spot.cell, '听课节次');
    return [at('JY1106', spot)];
  }),
  edited('a column deleted', (book, form, random) => {
    const { name, columns } = people(form);
    const header = random.pick(columns.filter(({ question }) => question?.type.kind === 'count')).header;
    book.sheet(name).deleteColumn(columnOf(form, name, header));
    return [{ code: 'JY1106', sheet: name }];
  }),
  edited('something in a grey cell', (book, form) => {
    const sheet = groups(form).find(({ columns }) => columns.some((column) => column.for !== undefined));
    const column = sheet?.columns.find((each) => each.for !== undefined && each.question?.type.kind === 'count');
    const row = sheet?.rows.find(({ grain }) => !column?.for?.includes(grain));
    if (!sheet || !column || !row) throw new TypeError('no grey cell');
    const spot = spotOf0(sheet.name, rowOf(form, sheet.name, row.id), columnOf(form, sheet.name, column.header));
    book.type(sheet.name, spot.cell, 2);
    return [at('JY1116', spot)];
  }),
  edited('a sheet deleted', (book, form) => {
    const { name } = openSheetOf(form, 'evidence');
    book.removeSheet(name);
    return [{ code: 'JY1102', sheet: name }];
  }),
];

const rowOf = (form: FilledForm, sheet: string, key: string): number => spotOfText(form, sheet, key).row;
const labelAt = (form: FilledForm, { sheet, row }: Spot): string =>
  shown(rawSheet(form, sheet), row, columnOf(form, sheet, '内容'));
