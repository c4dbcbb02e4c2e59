import { describe, expect, it } from 'vitest';
import { APPRAISAL_COLUMNS } from '../../../../src/workflows/export/appraisal.js';
import { EXPORT_TABLES, TABLE_NAMES } from '../../../../src/workflows/export/tables.js';

const TABLES = TABLE_NAMES.map((name) => EXPORT_TABLES[name]);
const ALL = [
  ...TABLES.map(({ name, columns }) => ({ name: name as string, columns })),
  { name: 'appraisal', columns: APPRAISAL_COLUMNS },
];

describe('the tables of an export', () => {
  it('stand parents before children', () => {
    const place = (name: string): number => (TABLE_NAMES as readonly string[]).indexOf(name);
    for (const { name, foreignKeys } of TABLES)
      for (const { table } of foreignKeys) expect(place(table)).toBeLessThan(place(name));
  });

  it('are found under their own names', () => {
    expect(TABLES.map(({ name }) => name)).toEqual([...TABLE_NAMES]);
  });

  it.each(ALL)('$name has columns of different names, in plain letters', ({ columns }) => {
    const names = columns.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    expect(names.filter((name) => !/^[a-z][a-z0-9_]*$/.test(name))).toEqual([]);
  });

  it.each(ALL)('$name explains every column in both languages, and numbers with their unit', ({ columns }) => {
    for (const { name, type, zh, en, unit } of columns) {
      expect([name, zh === '', en === '']).toEqual([name, false, false]);
      if (type === 'number') expect([name, unit]).not.toEqual([name, undefined]);
    }
  });

  it('never leave a key blank', () => {
    for (const { name, columns, primaryKey, foreignKeys } of TABLES) {
      const keys = [...primaryKey, ...foreignKeys.flatMap(({ fields }) => fields)];
      const open = columns.filter((column) => keys.includes(column.name) && !column.required);
      expect([name, open.map((column) => column.name)]).toEqual([name, []]);
    }
  });

  it('name schools, subjects and results alike wherever they stand', () => {
    const meaning = new Map<string, string>();
    for (const { columns } of TABLES)
      for (const { name, zh } of columns.filter((column) => /^(school|subject|result)_id$/.test(column.name))) {
        const known = meaning.get(name) ?? zh;
        meaning.set(name, known);
        expect(zh).toBe(known);
      }
    expect([...meaning.keys()].sort()).toEqual(['result_id', 'school_id', 'subject_id']);
  });
});
