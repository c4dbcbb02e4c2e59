import { describe, expect, it } from 'vitest';
import type { NominationSheet } from '../../../../src/model/form-plan.js';
import { visibleWidth } from '../../../../src/workbook/form/layout.js';
import {
  nominationBody,
  nominationFrame,
  nominationKey,
  placedBlocks,
} from '../../../../src/workbook/form/nomination-sheet.js';
import { schoolPlan } from '../../../support/school-plan.js';

const plan = schoolPlan();
const found = plan.sheets.find((each) => each.kind === 'nomination');
if (found?.kind !== 'nomination') throw new TypeError('no nomination sheet');
const sheet: NominationSheet = found;
const body = nominationBody(sheet);
const cellsOf = (row: number) => body.rows.find((each) => each.row === row)?.cells ?? [];

describe('the rows of a nomination sheet', () => {
  it('begin each block with the title of its standard', () => {
    for (const { block, titleRow } of placedBlocks(sheet)) {
      expect(cellsOf(titleRow)[0]).toEqual({ column: 2, style: 'block', value: block.title });
    }
  });

  it('are as many as the blocks have, each block under the one before', () => {
    const [first, second] = placedBlocks(sheet);
    expect(second?.titleRow).toBe((first?.titleRow ?? 0) + (first?.block.rows.length ?? 0) + 1);
    expect(body.lastRow).toBe((second?.titleRow ?? 0) + (second?.block.rows.length ?? 0));
  });

  it('have keys that differ between the blocks', () => {
    const keys = body.rows.flatMap((row) => row.cells.filter((cell) => cell.style === 'key').map((cell) => cell.value));
    const own = sheet.blocks.flatMap((block) => block.rows.map((row) => nominationKey(block, row)));
    expect(keys.slice(1)).toEqual(own);
    expect(new Set(own).size).toBe(own.length);
  });

  it('ask first for the number of the group, which may stay blank', () => {
    const [first] = placedBlocks(sheet);
    const cells = cellsOf((first?.titleRow ?? 0) + 1);
    expect(cells.find((cell) => cell.value === '申报组编号')).toBeDefined();
    expect(cells.map((cell) => cell.style)).toContain('optional-choice');
  });

  it('grey the notes that nobody asks for, and the columns that a block does not have', () => {
    const [few] = [...placedBlocks(sheet)].sort((a, b) => a.block.slots - b.block.slots);
    const slots = Math.max(...sheet.blocks.map((block) => block.slots));
    const cells = cellsOf((few?.titleRow ?? 0) + 2);
    const blocked = cells.filter((cell) => cell.style === 'blocked');
    expect(blocked.length).toBe(slots + (slots - (few?.block.slots ?? 0)));
  });

  it('give notes two lines at least', () => {
    const noted = body.rows.filter((row) =>
      row.cells.some((cell) => cell.style === 'optional-note' || cell.style === 'required-text'),
    );
    expect(noted.every((row) => row.height >= 35)).toBe(true);
  });
});

describe('the frame of a nomination sheet', () => {
  const frame = nominationFrame(sheet, plan.lists);

  it('lies across, keeps the words in sight and repeats the headers', () => {
    expect(frame.landscape).toBe(true);
    expect(frame.frozen.columns).toBe(4);
    expect(frame.repeated).toEqual({ from: frame.frozen.rows, to: frame.frozen.rows });
  });

  it('checks each asked cell of each column', () => {
    const asked = sheet.blocks.flatMap((block) =>
      block.rows.map((row) => ((row.question ? 1 : 0) + (row.note ? 1 : 0)) * block.slots),
    );
    expect(frame.validations).toHaveLength(asked.reduce((sum, count) => sum + count, 0));
  });

  it('is narrow enough to be read in print with all its groups side by side', () => {
    expect(visibleWidth(frame.columns)).toBeLessThan(230);
  });
});
