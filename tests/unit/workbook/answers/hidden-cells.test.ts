import { describe, expect, it } from 'vitest';
import type { PlanQuestion } from '../../../../src/model/form-plan.js';
import type { RawSheet } from '../../../../src/model/raw-workbook.js';
import type { AskedCell } from '../../../../src/workbook/answers/collected.js';
import { AnswerCollector } from '../../../../src/workbook/answers/collector.js';
import { HiddenCells } from '../../../../src/workbook/answers/hidden-cells.js';
import { choiceLists } from '../../../../src/workbook/answers/normalise.js';

const sheet = (changes: Partial<RawSheet> = {}): RawSheet => ({
  name: '教师情况',
  state: 'visible',
  rows: new Map(),
  merges: [],
  hiddenRows: new Set(),
  hiddenColumns: new Set(),
  ...changes,
});
const question: PlanQuestion = { binding: { to: 'field', field: 'name' }, type: { kind: 'text' }, by: '' };
const asked = (row: number, column: number): AskedCell => ({
  subject: 'T001',
  grain: 'person',
  question,
  label: `行${row}列${column}`,
  row,
  column,
});

function told(raw: RawSheet, cells: readonly AskedCell[]) {
  const collector = new AnswerCollector(choiceLists({}), undefined);
  const hidden = new HiddenCells();
  for (const cell of cells) hidden.note(raw, cell);
  hidden.tell([raw], collector);
  return collector.findings;
}

describe('asked cells out of sight', () => {
  it('are not told where all can be seen', () => {
    expect(told(sheet(), [asked(5, 2)])).toEqual([]);
    expect(told(sheet({ hiddenRows: new Set([9]) }), [asked(5, 2)])).toEqual([]);
  });

  it('are told once a sheet, with the first of them and how many rows and columns there are', () => {
    const raw = sheet({ hiddenRows: new Set([5, 7, 99]), hiddenColumns: new Set([4]) });
    expect(told(raw, [asked(7, 3), asked(7, 2), asked(5, 3), asked(6, 4), asked(6, 2)])).toEqual([
      {
        code: 'JY1118',
        where: { sheet: '教师情况', cell: 'C5', label: '行5列3' },
        params: { rows: 2, columns: 1 },
      },
    ]);
  });

  it('are told of a sheet that is hidden as a whole', () => {
    expect(told(sheet({ state: 'hidden' }), [asked(5, 2)])).toEqual([{ code: 'JY1119', where: { sheet: '教师情况' } }]);
  });
});
