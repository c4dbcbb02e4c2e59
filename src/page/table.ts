import { type Child, element, replaceChildren } from './dom.js';
import type { Reader } from './reader.js';
import { type CellValue, type Direction, matching, numeric, sorted } from './rows.js';

/** A column of a table: its value sorts, what is shown may differ. */
export interface PageColumn<Row> {
  readonly header: string;
  readonly kind: 'text' | 'number';
  value(row: Row): CellValue;
  show?(row: Row): Child;
}

/** A column of decimals: sorted as numbers, shown as they were printed. */
export const decimalColumn = <Row>(
  header: string,
  textOf: (row: Row) => string | null | undefined,
): PageColumn<Row> => ({
  header,
  kind: 'number',
  value: (row) => numeric(textOf(row)),
  show: (row) => textOf(row) ?? undefined,
});

export interface PageTable<Row> {
  readonly caption: string;
  readonly columns: readonly PageColumn<Row>[];
  readonly rows: readonly Row[];
  /** With a field that narrows the rows to those that hold what is typed. */
  readonly searched?: boolean;
}

/** Rows beyond these are shown when asked for: a city has fifteen thousand groups. */
const FIRST_ROWS = 200;

interface Shown {
  typed: string;
  column: number | null;
  direction: Direction;
  all: boolean;
}

/** The parts of a table that change as its reader sorts and narrows it. */
interface TableParts {
  readonly body: HTMLElement;
  readonly count: HTMLElement;
  readonly more: HTMLElement;
  readonly headers: readonly HTMLElement[];
}

/** A table that sorts by its headers (a button each, `aria-sort`), and narrows by a field where wanted. */
export function pageTable<Row>(reader: Reader, table: PageTable<Row>): HTMLElement {
  const shown: Shown = { typed: '', column: null, direction: 'ascending', all: false };
  const change = (to: Partial<Shown>): void => {
    Object.assign(shown, to);
    update(reader, table, { parts, shown });
  };
  const parts: TableParts = {
    body: element('tbody'),
    count: element('p', { class: 'count', role: 'status' }),
    more: element(
      'button',
      { type: 'button', class: 'more', onclick: () => change({ all: true }) },
      reader.say('more'),
    ),
    headers: table.columns.map((column, index) =>
      headerOf(reader, column, () => {
        const isAgain = shown.column === index && shown.direction === 'ascending';
        change({ column: index, direction: isAgain ? 'descending' : 'ascending' });
      }),
    ),
  };
  change({});
  const isCounted = table.searched === true || table.rows.length > FIRST_ROWS;
  const field = table.searched ? searchField(reader, (typed) => change({ typed })) : null;
  return element('div', { class: 'table' }, field, gridOf(table, parts), isCounted ? parts.count : null, parts.more);
}

const headerOf = <Row>(reader: Reader, { header, kind }: PageColumn<Row>, sort: () => void): HTMLElement =>
  element(
    'th',
    { scope: 'col', class: kind },
    element('button', { type: 'button', title: reader.say('sortBy', { column: header }), onclick: sort }, header),
  );

function gridOf<Row>({ caption }: PageTable<Row>, { headers, body }: TableParts): HTMLElement {
  const head = element('thead', {}, element('tr', {}, headers));
  const grid = element('table', {}, element('caption', {}, caption), head, body);
  // A region that scrolls sideways has to be reached by the keyboard.
  return element('div', { class: 'scroll', role: 'region', 'aria-label': caption, tabindex: 0 }, grid);
}

/** Shows the rows that are wanted now. */
function update<Row>(
  reader: Reader,
  table: PageTable<Row>,
  { parts, shown }: { readonly parts: TableParts; readonly shown: Shown },
): void {
  const rows = rowsOf(table, shown);
  const first = shown.all ? rows : rows.slice(0, FIRST_ROWS);
  const isCut = first.length < rows.length;
  const elements = first.map((row) => rowElement(reader, table.columns, row));
  replaceChildren(parts.body, rows.length === 0 ? emptyRow(reader, table.columns.length) : elements);
  parts.more.hidden = !isCut;
  parts.count.textContent = isCut
    ? reader.say('shownSome', { count: rows.length, shown: first.length })
    : reader.say('shown', { count: rows.length });
  for (const [index, header] of parts.headers.entries())
    header.setAttribute('aria-sort', index === shown.column ? shown.direction : 'none');
}

function rowsOf<Row>({ columns, rows }: PageTable<Row>, { typed, column, direction }: Shown): readonly Row[] {
  const textOf = (row: Row): string => columns.map((one) => String(one.value(row) ?? '')).join(' ');
  const found = matching(rows, typed, textOf);
  const by = column === null ? undefined : columns[column];
  return by ? sorted(found, (row) => by.value(row), direction) : found;
}

function rowElement<Row>(reader: Reader, columns: readonly PageColumn<Row>[], row: Row): HTMLElement {
  const cells = columns.map((column, index) => {
    const value = column.value(row);
    const shown = column.show?.(row) ?? value ?? absent(reader);
    return index === 0
      ? element('th', { scope: 'row', class: column.kind }, shown)
      : element('td', { class: column.kind }, shown);
  });
  return element('tr', {}, cells);
}

const emptyRow = (reader: Reader, columns: number): HTMLElement =>
  element('tr', {}, element('td', { colspan: columns }, reader.say('noData')));

function searchField(reader: Reader, change: (typed: string) => void): HTMLElement {
  const input = element('input', {
    type: 'search',
    placeholder: reader.say('searchHint'),
    oninput: (event) => change((event.target as HTMLInputElement).value),
  });
  return element('label', { class: 'field' }, element('span', {}, reader.say('search')), input);
}

/** A public number that is not there was too small to be shown; an internal one does not exist. */
const absent = (reader: Reader): string => (reader.report.audience === 'public' ? reader.say('suppressed') : '—');
