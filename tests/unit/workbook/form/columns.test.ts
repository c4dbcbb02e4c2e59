import { describe, expect, it } from 'vitest';
import type { PlanColumn, PlanRow } from '../../../../src/model/form-plan.js';
import {
  fixedColumns,
  isFor,
  KEY_HEADER,
  nominationColumns,
  roleOf,
  slotName,
} from '../../../../src/workbook/form/columns.js';

const question = { binding: { to: 'field', field: 'x' }, type: { kind: 'text' }, by: '校办' } as const;
const row = (rest: Partial<PlanRow>): PlanRow => ({ key: 'k', label: '内容', ...rest });

describe('the columns of a fixed sheet', () => {
  it('are few when nothing is asked', () => {
    expect(fixedColumns({ rows: [row({ printed: '甲' })] }).map((column) => column.header)).toEqual([
      KEY_HEADER,
      '序号',
      '内容',
      '填写',
    ]);
  });

  it('are all there when headings, notes and hints are needed', () => {
    const rows = [
      row({ question: { ...question, hint: '提示' }, group: '指标一' }),
      row({ question, note: { ...question, header: '依据与说明' } }),
    ];
    expect(fixedColumns({ rows }).map(({ header, role }) => `${role} ${header}`)).toEqual([
      `key ${KEY_HEADER}`,
      'number 序号',
      'group 指标',
      'label 内容',
      'answer 填写',
      'note 依据与说明',
      'by 由谁填',
      'hint 提示',
    ]);
  });

  it('have one column for all notes of the same kind, and no hints that are empty', () => {
    const note = { ...question, header: '依据与说明' };
    const rows = [row({ question: { ...question, hint: '' }, note }), row({ question, note })];
    expect(fixedColumns({ rows }).map((column) => column.role)).toEqual([
      'key',
      'number',
      'label',
      'answer',
      'note',
      'by',
    ]);
  });
});

describe('the columns of a nomination sheet', () => {
  const block = (slots: number, rows: readonly PlanRow[]) => ({
    standard: 's/t',
    title: '标准',
    row: 'researchGroup',
    slots,
    rows,
  });

  it('are one pair for each group, as many as the widest block needs', () => {
    const blocks = [
      block(1, [row({ question, note: { ...question, header: '依据与说明' } })]),
      block(2, [row({ question })]),
    ];
    expect(nominationColumns({ blocks }).map(({ header, slot }) => [header, slot])).toEqual([
      [KEY_HEADER, undefined],
      ['序号', undefined],
      ['内容', undefined],
      ['由谁填', undefined],
      ['申报组一', 0],
      ['依据与说明（申报组一）', 0],
      ['申报组二', 1],
      ['依据与说明（申报组二）', 1],
    ]);
  });

  it('have no notes when no row has one', () => {
    expect(nominationColumns({ blocks: [block(1, [row({ question })])] }).map((column) => column.role)).not.toContain(
      'note',
    );
  });
});

describe('slotName', () => {
  it.each([
    [0, '申报组一'],
    [8, '申报组九'],
    [9, '申报组十'],
    [10, '申报组十一'],
    [19, '申报组二十'],
    [39, '申报组四十'],
  ])('of %d is %s', (slot, name) => {
    expect(slotName(slot)).toBe(name);
  });

  it('is another for each of forty groups', () => {
    expect(new Set(Array.from({ length: 40 }, (_, slot) => slotName(slot))).size).toBe(40);
  });
});

describe('whom a column of an open sheet is for', () => {
  const column = (rest: Partial<PlanColumn>): PlanColumn => ({ header: '甲', by: {}, ...rest });

  it('is everybody unless it says so', () => {
    expect(isFor(column({}), 'person')).toBe(true);
    expect(isFor(column({ for: ['researchGroup'] }), 'researchGroup')).toBe(true);
    expect(isFor(column({ for: ['researchGroup'] }), 'preparationGroup')).toBe(false);
  });

  it('and who fills it in depends on the kind of row', () => {
    const by = { researchGroup: '教研组长', '*': '教科室' };
    expect(roleOf(column({ by }), 'researchGroup')).toBe('教研组长');
    expect(roleOf(column({ by }), 'preparationGroup')).toBe('教科室');
    expect(roleOf(column({}), 'person')).toBe('');
  });
});
