import type { TableBlock } from './blocks.js';
import type { Box, Canvas, Tag } from './canvas.js';
import { type PlacedStrip, type Strip, type StripPlace, stackHeight } from './flow.js';
import type { Colour, TableStyle, TextStyle } from './presets.js';
import { type SetBlock, type Setting, stackLines } from './setting.js';
import { type CellLayout, cellHeight, layOutTable, type RowLayout, type TableLayout } from './table-layout.js';
import { setText } from './text-setting.js';

/** Spans no taller than this part of a page are kept on one page. */
const KEPT_SPAN = 0.25;

/** A table row, or a part of one that is taller than a page. */
interface RowPart {
  readonly row: RowLayout;
  readonly height: number;
  /** The lines of each cell that this part shows, by their index. */
  readonly from: number;
  readonly to: number;
  readonly whole: boolean;
}

/** The table while it is made into strips. */
interface TableFrame {
  readonly layout: TableLayout;
  readonly tag: Tag;
  readonly head: boolean;
  readonly rowTags: Map<RowLayout, Tag>;
  readonly cellTags: Map<CellLayout, Tag>;
}

/** Sets a table: its head is repeated on each page, and a row is parted only if it is taller than a page. */
export function setTable(block: TableBlock, style: TableStyle, setting: Setting): SetBlock {
  const layout = layOutTable(block, style, setting.width, setting.fonts);
  const tag: Tag = { type: 'Table', parent: setting.root };
  const frame = { layout, tag, rowTags: new Map(), cellTags: new Map() };
  const head = stripsOf(layout.head, { ...frame, head: true }, setting.height).map((strip) => ({
    ...strip,
    keepNext: true,
  }));
  const headHeight = head.reduce((sum, strip) => sum + strip.height, 0);
  const rows = stripsOf(layout.rows, { ...frame, head: false }, setting.height - headHeight);
  const isWhole = rows.length <= WHOLE_ROWS && stackHeight([...head, ...rows]) <= setting.height * WHOLE_PART;
  const body = rows.map((strip, index) => ({
    ...strip,
    head,
    keepNext: strip.keepNext || isOfEnd(index, rows.length) || (isWhole && index < rows.length - 1),
  }));
  const [first, ...rest] = [...captionStrips(block, tag, style, setting), ...head, ...body];
  return { strips: first ? [{ ...first, before: style.before }, ...rest] : [], after: style.after };
}

/** The name of the table above it, on the same page as the first rows. */
function captionStrips({ caption }: TableBlock, table: Tag, style: TableStyle, setting: Setting): Strip[] {
  if (!caption) return [];
  const text: TextStyle = { ...style.text, role: style.text.strong, align: 'center', leading: style.text.leading + 4 };
  const lines = setText([{ text: caption }], text, setting.width, setting.fonts);
  const tag: Tag = { type: 'Caption', parent: table };
  return lines.map((line) => ({
    height: text.leading,
    before: 0,
    keepNext: true,
    paint: (canvas, { x, y }) => canvas.mark(tag, () => canvas.text(stackLines([line], text, x, y))),
  }));
}

/** A table of so few rows, and of no more than this part of a page, is never parted. */
const [WHOLE_ROWS, WHOLE_PART] = [8, 0.4];

/** The last rows of a longer table stay together, so that a total never stands alone on a page. */
const [LONG_TABLE, END_ROWS] = [8, 4];
const isOfEnd = (index: number, rows: number): boolean =>
  rows >= LONG_TABLE && index >= rows - END_ROWS && index < rows - 1;

function stripsOf(rows: readonly RowLayout[], frame: TableFrame, available: number): Strip[] {
  const kept = keptRows(rows, frame.layout.style, available);
  return rows.flatMap((row) =>
    partsOf(row, frame.layout.style, available).map((part, index, parts) => ({
      height: part.height,
      before: 0,
      keepNext: index === parts.length - 1 && kept.has(row.index),
      row: { table: frame, index: row.index },
      paint: (canvas: Canvas, place: StripPlace) => paintRow(canvas, part, place, frame),
    })),
  );
}

/** Rows that must not be the last on a page: the first, the last but one, small spans, and as many as the text of a tall span needs. */
function keptRows(rows: readonly RowLayout[], style: TableStyle, available: number): Set<number> {
  const kept = new Set<number>(rows.length > 2 ? [0, rows.length - 2] : [0]);
  for (const cell of rows.flatMap((row) => row.cells)) {
    const { row, rowSpan } = cell.grid;
    const spanned = rows.slice(row, row + rowSpan);
    const height = spanned.reduce((sum, { height: own }) => sum + own, 0);
    const needed = height <= available * KEPT_SPAN ? height : cellHeight(cell, style);
    let used = 0;
    for (const { index, height: own } of spanned.slice(0, -1)) {
      used += own;
      if (used < needed) kept.add(index);
    }
  }
  return kept;
}

function partsOf(row: RowLayout, style: TableStyle, available: number): RowPart[] {
  const most = Math.max(...row.cells.map(({ lines }) => lines.length), 1);
  if (row.height <= available) return [{ row, height: row.height, from: 0, to: most, whole: true }];
  const step = Math.max(1, Math.floor((available - 2 * style.paddingY) / style.text.leading));
  const parts: RowPart[] = [];
  for (let from = 0; from < most; from += step) {
    const to = Math.min(from + step, most);
    parts.push({ row, height: (to - from) * style.text.leading + 2 * style.paddingY, from, to, whole: false });
  }
  return parts;
}

/** A cell on a page: how much of it shows and whether its text was already painted on an earlier page. */
interface ShownCell {
  readonly cell: CellLayout;
  readonly box: Box;
  readonly repeated: boolean;
}

function paintRow(canvas: Canvas, part: RowPart, place: StripPlace, frame: TableFrame): void {
  const shown = shownCells(part, place, frame);
  const { style } = frame.layout;
  canvas.decorate('Layout', () => {
    for (const { cell, box } of shown) {
      const shade = shadeOf(cell, part.row, frame);
      if (shade) canvas.fillBox(box, shade);
    }
    canvas.strokeBoxes(
      shown.map(({ box }) => box),
      { colour: style.rule, width: style.ruleWidth },
    );
  });
  for (const cell of shown) paintCell(canvas, cell, part, frame);
}

/** Cells that begin in this row, and at the top of a page those that reach into it from above. */
function shownCells({ row, height, from }: RowPart, place: StripPlace, frame: TableFrame): ShownCell[] {
  const begins = from === 0 ? row.cells : row.cells.filter(({ grid }) => grid.rowSpan === 1);
  const reaching = startsOnPage(place, row, frame)
    ? rowsOf(frame)
        .slice(0, row.index)
        .flatMap(({ cells }) => cells)
        .filter(({ grid }) => grid.row + grid.rowSpan > row.index)
    : [];
  const show = (cell: CellLayout, repeated: boolean): ShownCell => {
    const tall = cell.grid.rowSpan === 1 ? height : spanHeight(cell, place);
    return { cell, repeated, box: { x: place.x + cell.x, y: place.y, width: cell.width, height: tall } };
  };
  return [...reaching.map((cell) => show(cell, true)), ...begins.map((cell) => show(cell, place.repeated))];
}

const rowsOf = ({ layout, head }: TableFrame): readonly RowLayout[] => (head ? layout.head : layout.rows);

/** Whether this is the first strip below the head on its page. */
function startsOnPage({ page, index }: StripPlace, row: RowLayout, frame: TableFrame): boolean {
  if (frame.head || row.index === 0) return false;
  return page[index - 1]?.strip.row?.table !== frame;
}

/** Height of a cell over several rows on this page: from here down to the last of its rows that the page holds. */
function spanHeight({ grid }: CellLayout, { page, index }: StripPlace): number {
  const here = page[index];
  const within = (placed: PlacedStrip): boolean => {
    const { row } = placed.strip;
    return row !== undefined && row.table === here?.strip.row?.table && row.index < grid.row + grid.rowSpan;
  };
  let height = 0;
  for (const placed of page.slice(index)) {
    if (!within(placed) || placed.repeated !== here?.repeated) break;
    height += placed.strip.height;
  }
  return height;
}

function shadeOf(cell: CellLayout, row: RowLayout, { layout, head }: TableFrame): Colour | null {
  const { style, zebra } = layout;
  if (head || cell.header) return style.headShade;
  if (row.key) return style.keyShade;
  return zebra && row.index % 2 === 1 && cell.grid.rowSpan === 1 ? style.zebraShade : null;
}

function paintCell(canvas: Canvas, shown: ShownCell, part: RowPart, frame: TableFrame): void {
  const { cell, box, repeated } = shown;
  const { text, paddingX, paddingY } = frame.layout.style;
  const all = part.whole || cell.grid.rowSpan > 1 ? cell.lines : cell.lines.slice(part.from, part.to);
  const fitting = repeated ? all.slice(0, Math.floor((box.height - 2 * paddingY) / text.leading)) : all;
  const tag = cellTag(cell, part.row, frame);
  if (fitting.length === 0) return repeated ? undefined : canvas.declare(tag);
  const top = box.y + (box.height - fitting.length * text.leading) / 2;
  const paint = (): void => canvas.text(stackLines(fitting, text, box.x + paddingX, top));
  if (repeated) canvas.decorate('Pagination', paint);
  else canvas.mark(tag, paint);
}

function cellTag(cell: CellLayout, row: RowLayout, { tag, head, rowTags, cellTags }: TableFrame): Tag {
  const known = cellTags.get(cell);
  if (known) return known;
  const rowTag = rowTags.get(row) ?? { type: 'TR', parent: tag };
  rowTags.set(row, rowTag);
  const { colSpan, rowSpan } = cell.grid;
  const attributes = {
    ...(cell.header ? { Scope: head ? 'Column' : 'Row' } : {}),
    ...(colSpan > 1 ? { ColSpan: colSpan } : {}),
    ...(rowSpan > 1 ? { RowSpan: rowSpan } : {}),
  };
  const own: Tag = {
    type: cell.header ? 'TH' : 'TD',
    parent: rowTag,
    ...(Object.keys(attributes).length > 0 ? { attributes: { O: 'Table', ...attributes } } : {}),
  };
  cellTags.set(cell, own);
  return own;
}
