import type { PlanRow } from '../../model/form-plan.js';
import { cellAddress, type RawSheet } from '../../model/raw-workbook.js';
import { cellIn, foldText, isFilled, rowNumbers, shownAt } from './cells.js';
import type { AnswerCollector } from './collector.js';
import { lostNumbers } from './lost-numbers.js';
import { repeatedCode } from './repeated-code.js';

/** A row of a fixed sheet or of a block, with its key as the hidden column has it. */
export interface KeyedRow {
  readonly key: string;
  readonly row: PlanRow;
}

/** Where a keyed row stands; not trusted when something says that key and content no longer belong together. */
export interface LocatedRow extends KeyedRow {
  readonly at: number;
  readonly trusted: boolean;
  /** Found by heading and label, because its key is gone. */
  readonly recovered?: boolean;
}

/** Columns (0 for missing) that tell rows apart, and those with answers. */
export interface KeyColumns {
  readonly key: number;
  readonly group: number;
  readonly label: number;
  readonly answers: readonly number[];
  readonly headerRow: number;
}

/** Heading and label of a row, as compared. */
const wordsOf = ({ row }: KeyedRow): string => `${foldText(row.group ?? '')}\n${foldText(row.label)}`;

/** Finds keyed rows by their hidden keys; where those are lost, by heading and label if only one row has them. */
export function locateRows(
  sheet: RawSheet,
  rows: readonly KeyedRow[],
  columns: KeyColumns,
  collector: AnswerCollector,
): readonly LocatedRow[] {
  const places = keyPlaces(sheet, rows, columns);
  const claimed = new Set([...places.values()].flat());
  const words = places.size < rows.length ? shownWords(sheet, columns, claimed) : new Map<string, readonly number[]>();
  const ids = rows.map(({ key }) => key);
  const lost = new Map(
    words.size === 0 ? [] : lostNumbers(sheet, { ids, places, above: columns.headerRow }).map(({ id, at }) => [id, at]),
  );
  const located = rows.flatMap((keyed): readonly LocatedRow[] => {
    const found = places.get(keyed.key) ?? [];
    if (found.length === 0) return recovered(sheet, keyed, { words, lost, columns, collector });
    return [placedRow(sheet, keyed, { found, columns, collector })];
  });
  tellRecovered(sheet, located, columns, collector);
  const trusted = checkWords(sheet, located, rows, { columns, collector });
  tellKeyless(sheet, trusted, { columns, collector });
  return trusted;
}

function keyPlaces(
  sheet: RawSheet,
  rows: readonly KeyedRow[],
  { key }: KeyColumns,
): ReadonlyMap<string, readonly number[]> {
  const places = new Map<string, number[]>();
  if (key === 0) return places;
  const known = new Set(rows.map((row) => row.key));
  for (const row of rowNumbers(sheet)) {
    const text = shownAt(sheet, row, key);
    if (!known.has(text)) continue;
    const found = places.get(text);
    if (found) found.push(row);
    else places.set(text, [row]);
  }
  return places;
}

/** Rows without a key by heading and label. */
function shownWords(
  sheet: RawSheet,
  columns: KeyColumns,
  claimed: ReadonlySet<number>,
): ReadonlyMap<string, readonly number[]> {
  const words = new Map<string, number[]>();
  if (columns.label === 0) return words;
  for (const row of rowNumbers(sheet)) {
    if (claimed.has(row) || row === columns.headerRow) continue;
    const text = `${foldText(shownAt(sheet, row, columns.group))}\n${foldText(shownAt(sheet, row, columns.label))}`;
    words.set(text, [...(words.get(text) ?? []), row]);
  }
  return words;
}

interface Recovery {
  readonly words: ReadonlyMap<string, readonly number[]>;
  /** Rows in which lost keys stood, as far as that can be told. */
  readonly lost: ReadonlyMap<string, number>;
  readonly columns: KeyColumns;
  readonly collector: AnswerCollector;
}

function recovered(
  sheet: RawSheet,
  keyed: KeyedRow,
  { words, lost, columns, collector }: Recovery,
): readonly LocatedRow[] {
  const found = words.get(wordsOf(keyed)) ?? [];
  const [at] = found;
  if (at !== undefined && found.length === 1) return [{ ...keyed, at, trusted: true, recovered: true }];
  const stood = lost.get(keyed.key) ?? 0;
  const cell = stood === 0 ? {} : { cell: cellAddress(stood, Math.max(1, columns.key)) };
  const where = { sheet: sheet.name, ...cell, label: rowLabel(keyed.row) };
  collector.find('JY1107', where, { expected: rowLabel(keyed.row), params: { key: keyed.key } });
  return [];
}

/** One finding for all rows of a sheet that were found by their words because the keys are gone. */
function tellRecovered(
  sheet: RawSheet,
  located: readonly LocatedRow[],
  { key }: KeyColumns,
  collector: AnswerCollector,
): void {
  const lost = located.filter((place) => place.recovered);
  const [first] = lost;
  if (!first) return;
  const where = { sheet: sheet.name, cell: cellAddress(first.at, Math.max(1, key)), label: rowLabel(first.row) };
  collector.find('JY1120', where, { expected: first.key, params: { count: lost.length } });
}

interface KeyPlaces {
  readonly found: readonly number[];
  readonly columns: KeyColumns;
  readonly collector: AnswerCollector;
}

/** A key that stands there several times is believed only when all its rows hold the same. */
function placedRow(sheet: RawSheet, keyed: KeyedRow, { found, columns, collector }: KeyPlaces): LocatedRow {
  const at = found[0] as number;
  if (found.length === 1) return { ...keyed, at, trusted: true };
  const same = columns.answers.every((column) => new Set(found.map((row) => shownAt(sheet, row, column))).size === 1);
  const cells = found.map((row) => cellAddress(row, columns.answers[0] ?? columns.key));
  collector.find(
    repeatedCode(same),
    { sheet: sheet.name, cell: cells[1] ?? '', label: rowLabel(keyed.row) },
    {
      found: rowLabel(keyed.row),
      params: { count: found.length, cells: cells.join('、') },
    },
  );
  return { ...keyed, at, trusted: same };
}

interface WordCheck {
  readonly columns: KeyColumns;
  readonly collector: AnswerCollector;
}

/** What a row of the file shows where heading and label belong. */
interface ShownWords {
  readonly group: string;
  readonly label: string;
  /** Both as compared. */
  readonly words: string;
}

function wordsAt(sheet: RawSheet, place: LocatedRow, columns: KeyColumns): ShownWords {
  const own = place.row.group ?? '';
  const group = columns.group === 0 ? own : shownAt(sheet, place.at, columns.group);
  const label = shownAt(sheet, place.at, columns.label);
  const isSame = label === place.row.label && group === own;
  return { group, label, words: isSame ? wordsOf(place) : `${foldText(group)}\n${foldText(label)}` };
}

/**
 * Compares printed headings and labels (JY1112). A row that shows another row's words, or none, has been sorted apart
 * from its key, and is not believed; then neither are rows whose words several rows share, because nothing tells them apart.
 */
function checkWords(
  sheet: RawSheet,
  located: readonly LocatedRow[],
  rows: readonly KeyedRow[],
  check: WordCheck,
): readonly LocatedRow[] {
  const { columns } = check;
  if (columns.label === 0) return located;
  const all = located.map((place) => ({ place, shown: wordsAt(sheet, place, columns) }));
  const changed = all.filter((each) => each.shown.words !== wordsOf(each.place));
  if (changed.length === 0) return located;
  for (const each of changed) tellChanged(sheet, each.place, each.shown, check);
  const owners = new Map<string, number>();
  for (const row of rows) owners.set(wordsOf(row), (owners.get(wordsOf(row)) ?? 0) + 1);
  const apart = new Set(
    changed.filter(({ shown }) => shown.label === '' || owners.has(shown.words)).map(({ place }) => place),
  );
  if (apart.size === 0) return located;
  return located.map((place) => {
    const isDoubtful = apart.has(place) || (owners.get(wordsOf(place)) ?? 0) > 1;
    return isDoubtful ? { ...place, trusted: false } : place;
  });
}

function tellChanged(sheet: RawSheet, place: LocatedRow, { group, label }: ShownWords, check: WordCheck): void {
  const { columns, collector } = check;
  const isLabel = foldText(label) !== foldText(place.row.label);
  const cell = cellAddress(place.at, isLabel ? columns.label : columns.group);
  const expected = isLabel ? place.row.label : (place.row.group ?? '');
  const where = { sheet: sheet.name, cell, label: rowLabel(place.row) };
  collector.find('JY1112', where, { found: isLabel ? label : group, expected });
}

/** Answers in rows without a key of the form that nothing stands for: an inserted row. */
function tellKeyless(sheet: RawSheet, located: readonly LocatedRow[], { columns, collector }: WordCheck): void {
  if (columns.key === 0) return;
  const known = new Set(located.map((place) => place.key));
  const taken = new Set(located.map((place) => place.at));
  const first = Math.min(...taken);
  const last = Math.max(...taken);
  for (const row of rowNumbers(sheet)) {
    if (
      row < first ||
      row > last ||
      row === columns.headerRow ||
      taken.has(row) ||
      known.has(shownAt(sheet, row, columns.key))
    )
      continue;
    const column = columns.answers.find((each) => each !== 0 && isFilled(cellIn(sheet, row, each)));
    if (column === undefined) continue;
    const text = shownAt(sheet, row, columns.label);
    collector.find(
      'JY1111',
      { sheet: sheet.name, cell: cellAddress(row, column), label: text },
      { found: shownAt(sheet, row, column) },
    );
  }
}

/** A row as a person calls it: heading and label. */
export const rowLabel = ({ group, label }: PlanRow): string => (group === undefined ? label : `${group}：${label}`);
