import type { CellEntry, CellMark } from '../../model/annotation.js';
import type { Severity } from '../../model/finding.js';
import { cellAddress } from '../../model/raw-workbook.js';
import { parseAddress } from '../read/addresses.js';
import { entryEdit } from './cell-content.js';
import { type CellEdit, editCells } from './edit-cells.js';
import { formerLook } from './former-look.js';
import type { FormerFill } from './list-record.js';
import { fillRuleFormat, MARK_COLOURS, solidFill } from './mark-colours.js';
import { changeRules, type TextChange } from './rule-marks.js';
import { childOf, type SheetFrame, sheetFrame } from './sheet-frame.js';
import type { StyleBook } from './style-book.js';
import { spliced } from './tags.js';

/** What happens to one sheet. */
export interface SheetWork {
  readonly name: string;
  readonly part: string;
  /** Marks by address, one a cell. */
  readonly marks: ReadonlyMap<string, CellMark>;
  readonly entries: readonly CellEntry[];
  /** Marks of an earlier copy may be in the file. */
  readonly restore: boolean;
}

/** What all sheets of a workbook are marked with. */
export interface MarkSetting {
  readonly styles: StyleBook;
  readonly dateSystem: 1900 | 1904;
  /** What the earlier copy noted of the cells that it marked. */
  readonly record: readonly FormerFill[];
  /** What this one notes; added to. */
  readonly fills: FormerFill[];
}

/** The text of a sheet's part with its cells marked, those of an earlier copy restored; notes are not in it. */
export function markSheet(xml: string, work: SheetWork, setting: MarkSetting): string {
  const frame = sheetFrame(xml, work.part);
  const changes = [
    ...cellChanges(xml, frame, work, setting),
    ...changeRules(xml, frame, rulesFor(work.marks, setting.styles)),
  ];
  return changes.length === 0 ? xml : spliced(xml, changes);
}

function cellChanges(
  xml: string,
  frame: SheetFrame,
  work: SheetWork,
  { styles, dateSystem, record, fills }: MarkSetting,
): readonly TextChange[] {
  if (work.marks.size === 0 && work.entries.length === 0 && !work.restore) return [];
  const former = new Map<string, string[]>();
  const edits = new Map<number, Map<number, CellEdit>>();
  const put = (cell: string, edit: (before: CellEdit | undefined) => CellEdit): void => {
    const place = parseAddress(cell);
    if (!place) return;
    const row = edits.get(place.row) ?? new Map<number, CellEdit>();
    edits.set(place.row, row.set(place.column, edit(row.get(place.column))));
  };
  for (const entry of work.entries) put(entry.cell, () => entryEdit(entry.value, styles, dateSystem));
  for (const [cell, mark] of work.marks)
    put(cell, (before) => ({
      ...before,
      format(format) {
        const plain = before?.format?.(format) ?? format;
        const fill = styles.fillOf(plain);
        former.set(fill, [...(former.get(fill) ?? []), cell]);
        return styles.withFill(plain, solidFill(MARK_COLOURS[mark.severity]));
      },
    }));
  const reformat = work.restore ? { reformat: formerLook({ name: work.name, xml, frame }, styles, record) } : {};
  const content = editCells(xml, frame, work.part, { edits, ...reformat });
  for (const [fill, cells] of former) fills.push({ sheet: work.name, fill, cells });
  const data = childOf(frame, 'sheetData');
  if (!data) return [];
  const changes: TextChange[] = [{ ...data, text: `<${data.name}>${content}</${data.name}>` }];
  const dimension = childOf(frame, 'dimension');
  // It is optional, and may be too small now.
  if (dimension) changes.push({ ...dimension, text: '' });
  return changes;
}

function rulesFor(
  marks: ReadonlyMap<string, CellMark>,
  styles: StyleBook,
): ReadonlyMap<Severity, { readonly cells: readonly string[]; readonly format: number }> {
  const rules = new Map<Severity, { cells: string[]; format: number }>();
  for (const [cell, { severity }] of marks) {
    const rule = rules.get(severity) ?? {
      cells: [],
      format: styles.add('dxfs', fillRuleFormat(MARK_COLOURS[severity])),
    };
    rule.cells.push(cell);
    rules.set(severity, rule);
  }
  return rules;
}

/** The address of the cell that shows what is at a place: of a merged range its first. */
export function shownCell(
  cell: string,
  merges: readonly { readonly top: number; readonly left: number; readonly bottom: number; readonly right: number }[],
): string | undefined {
  const place = parseAddress(cell.split(':', 1)[0] ?? '');
  if (!place) return undefined;
  const { row, column } = place;
  const merged = merges.find(
    ({ top, left, bottom, right }) => top <= row && row <= bottom && left <= column && column <= right,
  );
  return merged ? cellAddress(merged.top, merged.left) : cellAddress(row, column);
}
