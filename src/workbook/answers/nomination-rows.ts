import type { NominationBlock, NominationSheet, PlanQuestion } from '../../model/form-plan.js';
import { cellAddress, type RawSheet } from '../../model/raw-workbook.js';
import { type FormColumn, nominationColumns } from '../form/columns.js';
import { nominationKey } from '../form/nomination-sheet.js';
import { cellIn, isFilled, shownAt } from './cells.js';
import type { AskedCell } from './collected.js';
import type { AnswerCollector } from './collector.js';
import { answerHeaders, noteLabel, roleColumn, tableOf } from './fixed-rows.js';
import { type LocatedRow, locateRows, rowLabel } from './keyed-rows.js';
import { mergedCells } from './merged.js';
import { openTable, type Table } from './table.js';

/** Begins the subject of answers in a column whose group is not given or cannot be read. */
export const SLOT_PREFIX = 'slot:';

interface SlotTable {
  readonly table: Table;
  readonly columns: readonly FormColumn[];
  readonly collector: AnswerCollector;
}

interface BlockRows {
  readonly block: NominationBlock;
  readonly places: readonly LocatedRow[];
}

/** Reads a nomination sheet: rows by their hidden key, columns by their header; each used column is one group. */
export function readNominationSheet(sheet: RawSheet, plan: NominationSheet, collector: AnswerCollector): void {
  const columns = nominationColumns(plan);
  const answers = answerHeaders(columns);
  const table = openTable(sheet, { all: columns.map((column) => column.header), needed: answers }, collector);
  if (!table) return;
  const rows = plan.blocks.flatMap((block) => block.rows.map((row) => ({ key: nominationKey(block, row), row })));
  const places = locateRows(
    sheet,
    rows,
    {
      key: roleColumn(table, columns, 'key'),
      group: roleColumn(table, columns, 'group'),
      label: roleColumn(table, columns, 'label'),
      answers: answers.map((header) => table.column(header)),
      headerRow: table.headerRow,
    },
    collector,
  );
  collector.tables.push(tableOf(plan, table, places));
  for (const block of plan.blocks) {
    const own = new Set(block.rows.map((row) => nominationKey(block, row)));
    readBlock({ block, places: places.filter((place) => own.has(place.key)) }, { table, columns, collector });
  }
}

/** The cells of one column of a block. */
interface Slot {
  readonly cells: readonly AskedCell[];
  readonly chosen: AskedCell | undefined;
}

function readBlock(rows: BlockRows, slotTable: SlotTable): void {
  const { block } = rows;
  const slots = Array.from({ length: block.slots }, (_, slot) => slotOf(rows, slot, slotTable));
  const { table, collector } = slotTable;
  const used = slots.filter(({ cells }) => cells.some((cell) => isFilled(cellIn(table.sheet, cell.row, cell.column))));
  const trusted = new Map(rows.places.map((place) => [place.at, place.trusted]));
  const merged = mergedCells(
    table.sheet,
    used.map(({ cells }) => cells),
    collector,
  );
  const repeated = repeatedGroups(used, table.sheet);
  for (const slot of used)
    readSlot(slot, {
      block,
      slotTable,
      isLost: (cell) => merged.has(cell) || trusted.get(cell.row) !== true,
      repeated,
    });
  tellGreyed(rows, slotTable);
}

function slotOf({ block, places }: BlockRows, slot: number, { table, columns }: SlotTable): Slot {
  const subject = `${SLOT_PREFIX}${block.standard}#${slot + 1}`;
  const cells = places.flatMap((place) =>
    slotQuestions(place, slot, columns).flatMap(({ header, question, label }): readonly AskedCell[] => {
      const column = table.column(header);
      return column === 0 ? [] : [{ subject, grain: block.row, question, label, row: place.at, column }];
    }),
  );
  return { cells, chosen: cells.find((cell) => cell.question.binding.to === 'nominated') };
}

interface SlotQuestion {
  readonly header: string;
  readonly question: PlanQuestion;
  readonly label: string;
}

function slotQuestions({ row }: LocatedRow, slot: number, columns: readonly FormColumn[]): readonly SlotQuestion[] {
  const own = columns.filter((column) => column.slot === slot);
  const answer = own.find((column) => column.role === 'answer');
  const note = row.note
    ? own.find((column) => column.role === 'note' && column.header.startsWith(row.note?.header ?? ''))
    : undefined;
  const name = answer?.header ?? '';
  return [
    ...(row.question && answer
      ? [{ header: answer.header, question: row.question, label: `${name} ${rowLabel(row)}` }]
      : []),
    ...(row.note && note
      ? [{ header: note.header, question: row.note, label: `${name} ${noteLabel(row, row.note.header)}` }]
      : []),
  ];
}

/** Groups that are chosen in more than one column. */
function repeatedGroups(slots: readonly Slot[], sheet: RawSheet): ReadonlySet<string> {
  const seen = new Set<string>();
  const repeated = new Set<string>();
  for (const { chosen } of slots) {
    const text = chosen ? shownAt(sheet, chosen.row, chosen.column) : '';
    if (text !== '' && seen.has(text)) repeated.add(text);
    seen.add(text);
  }
  return repeated;
}

interface SlotReading {
  readonly block: NominationBlock;
  readonly slotTable: SlotTable;
  readonly isLost: (cell: AskedCell) => boolean;
  readonly repeated: ReadonlySet<string>;
}

function readSlot({ cells, chosen }: Slot, { slotTable, isLost, repeated }: SlotReading): void {
  const { table, collector } = slotTable;
  const group = chosen ? readGroup(chosen, table.sheet, { collector, isLost, repeated }) : null;
  for (const cell of cells) {
    if (cell === chosen) continue;
    const owned = group === null ? cell : { ...cell, subject: group };
    if (isLost(cell)) collector.distrust(table.sheet, owned);
    else collector.read(table.sheet, owned);
  }
}

type GroupReading = Pick<SlotReading, 'isLost' | 'repeated'> & { readonly collector: AnswerCollector };

/** Number of the group of a used column; `null` with a finding where it is missing, unreadable or repeated. */
function readGroup(chosen: AskedCell, sheet: RawSheet, { collector, isLost, repeated }: GroupReading): string | null {
  const cell = cellAddress(chosen.row, chosen.column);
  const shown = shownAt(sheet, chosen.row, chosen.column);
  if (repeated.has(shown)) {
    collector.find(
      'JY3106',
      { sheet: sheet.name, cell, label: chosen.label },
      { found: shown, params: { group: shown } },
    );
    collector.distrust(sheet, chosen);
    return null;
  }
  if (isLost(chosen)) {
    collector.distrust(sheet, chosen);
    return null;
  }
  const before = collector.answers.length;
  const answer = collector.read(sheet, chosen);
  if (typeof answer.value === 'string') {
    collector.answers[before] = { ...answer, subject: answer.value };
    return answer.value;
  }
  // A column without its number is told by the checks, once for all that stands in it.
  return null;
}

/** Values beside rows that have no note, and in columns that the block does not have (JY1116). */
function tellGreyed({ block, places }: BlockRows, { table, columns, collector }: SlotTable): void {
  const { sheet } = table;
  for (const place of places) {
    for (const column of columns) {
      const at = column.slot === undefined || isAskedIn(block, place, column) ? 0 : table.column(column.header);
      if (at === 0 || !isFilled(cellIn(sheet, place.at, at))) continue;
      const label = `${rowLabel(place.row)} ${column.header}`;
      const where = { sheet: sheet.name, cell: cellAddress(place.at, at), label };
      collector.find('JY1116', where, { found: shownAt(sheet, place.at, at) });
    }
  }
}

function isAskedIn({ slots }: NominationBlock, { row }: LocatedRow, { slot, role, header }: FormColumn): boolean {
  if (slot === undefined || slot >= slots) return false;
  return role === 'answer' ? row.question !== undefined : row.note !== undefined && header.startsWith(row.note.header);
}
