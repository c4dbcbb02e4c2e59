import type { FixedSheet, NominationSheet, PlanColumn, PlanRow } from '../../model/form-plan.js';

/** What a column of a fixed or nomination sheet holds. */
export type FormColumnRole = 'key' | 'number' | 'group' | 'label' | 'by' | 'answer' | 'note' | 'hint';

export interface FormColumn {
  readonly role: FormColumnRole;
  readonly header: string;
  /** In units of Excel's column width. */
  readonly width: number;
  /** Which nominated group the column is for, from 0; only in nomination sheets. */
  readonly slot?: number;
}

/** Header of the hidden column that holds the keys of the rows. */
export const KEY_HEADER = '行标识（请勿改动）';

const KEY: FormColumn = { role: 'key', header: KEY_HEADER, width: 4 };
const NUMBER: FormColumn = { role: 'number', header: '序号', width: 6 };
const BY: FormColumn = { role: 'by', header: '由谁填', width: 11 };
const ANSWER_WIDTH = 22;
const NOTE_WIDTH = 44;
/** Narrow, because four groups side by side must still be legible on A4. */
const NOMINATION_ANSWER_WIDTH = 12;
const NOMINATION_NOTE_WIDTH = 20;

/** The columns of a fixed sheet, hidden key first. Headings, notes and hints only where a row has one. */
export function fixedColumns(sheet: Pick<FixedSheet, 'rows'>): readonly FormColumn[] {
  const { rows } = sheet;
  const notes = noteHeaders(rows).map((header): FormColumn => ({ role: 'note', header, width: NOTE_WIDTH }));
  return [
    KEY,
    NUMBER,
    ...optionalColumn(
      rows.some((row) => row.group !== undefined),
      { role: 'group', header: '指标', width: 26 },
    ),
    { role: 'label', header: '内容', width: 36 },
    { role: 'answer', header: '填写', width: ANSWER_WIDTH },
    ...notes,
    ...optionalColumn(
      rows.some((row) => row.question),
      BY,
    ),
    ...optionalColumn(hasHints(rows), { role: 'hint', header: '提示', width: 30 }),
  ];
}

/** The columns of a nomination sheet: an answer for each slot, with a note beside it where a block has notes. */
export function nominationColumns(sheet: Pick<NominationSheet, 'blocks'>): readonly FormColumn[] {
  const rows = sheet.blocks.flatMap((block) => block.rows);
  const slots = Math.max(0, ...sheet.blocks.map((block) => block.slots));
  const headers = noteHeaders(rows);
  return [
    KEY,
    NUMBER,
    ...optionalColumn(
      rows.some((row) => row.group !== undefined),
      { role: 'group', header: '指标', width: 20 },
    ),
    { role: 'label', header: '内容', width: 24 },
    { ...BY, width: 10 },
    ...Array.from({ length: slots }, (_, slot) => slotColumns(slot, headers)).flat(),
    ...optionalColumn(hasHints(rows), { role: 'hint', header: '提示', width: 18 }),
  ];
}

function slotColumns(slot: number, noteHeaderTexts: readonly string[]): readonly FormColumn[] {
  const name = slotName(slot);
  return [
    { role: 'answer', header: name, width: NOMINATION_ANSWER_WIDTH, slot },
    ...noteHeaderTexts.map(
      (header): FormColumn => ({ role: 'note', header: `${header}（${name}）`, width: NOMINATION_NOTE_WIDTH, slot }),
    ),
  ];
}

const optionalColumn = (wanted: boolean, column: FormColumn): readonly FormColumn[] => (wanted ? [column] : []);

const noteHeaders = (rows: readonly PlanRow[]): readonly string[] => [
  ...new Set(rows.flatMap((row) => (row.note ? [row.note.header] : []))),
];

const hasHints = (rows: readonly PlanRow[]): boolean => rows.some((row) => (row.question?.hint ?? '') !== '');

const DIGITS = ['', '一', '二', '三', '四', '五', '六', '七', '八', '九'];

/** 申报组一, 申报组二 … 申报组四十; `slot` counts from 0. */
export function slotName(slot: number): string {
  const number = slot + 1;
  const tens = Math.floor(number / 10);
  const head = tens === 0 ? '' : `${tens === 1 ? '' : (DIGITS[tens] ?? '')}十`;
  return `申报组${head}${DIGITS[number % 10] ?? ''}`;
}

/** Whether a column of an open sheet is asked of rows of this grain. */
export const isFor = (column: PlanColumn, grain: string): boolean =>
  column.for === undefined || column.for.includes(grain);

/** Who fills in a column for rows of this grain; empty where nobody does. */
export const roleOf = (column: PlanColumn, grain: string): string => column.by[grain] ?? column.by['*'] ?? '';
