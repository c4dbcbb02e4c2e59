import { describe, expect, it } from 'vitest';
import { GUARD_TAKEN_OFF } from '../../../../src/output/csv-cell.js';
import { dataPackage, isTableName, type PackageHead } from '../../../../src/workflows/export/descriptor.js';
import { EXPORT_TABLES, TABLE_NAMES, type TableName } from '../../../../src/workflows/export/tables.js';

const head = (changes: Partial<PackageHead> = {}): PackageHead => ({
  name: 'city-2026',
  title: '数据',
  issued: '2026-07-01',
  issuer: '市教科院',
  version: '2025-2026',
  language: 'zh-CN',
  licence: { name: 'CC-BY-4.0', title: 'CC-BY-4.0' },
  ...changes,
});
const written = (name: TableName) => ({
  table: EXPORT_TABLES[name],
  title: `表 ${name}`,
  path: `${name}.csv`,
  bytes: 10,
  sha256: 'a'.repeat(64),
});
const resourcesOf = (names: readonly TableName[], changes: Partial<PackageHead> = {}) =>
  dataPackage(head(changes), names.map(written))['resources'] as {
    readonly name: string;
    readonly schema: { readonly fields: readonly Record<string, unknown>[]; readonly foreignKeys?: unknown };
  }[];

describe('the descriptor of tables', () => {
  it('says what, by whom, of when, and under which licence', () => {
    const { resources, textGuard, ...rest } = dataPackage(head(), []);
    expect(rest).toEqual({
      $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
      name: 'city-2026',
      title: '数据',
      version: '2025-2026',
      created: '2026-07-01T00:00:00Z',
      contributors: [{ title: '市教科院', roles: ['publisher'] }],
      licenses: [{ name: 'CC-BY-4.0', title: 'CC-BY-4.0' }],
    });
    expect(resources).toEqual([]);
    expect(textGuard).toMatchObject({ fields: 'string', ...GUARD_TAKEN_OFF });
  });

  it('says of a file how it is written, and its size and digest', () => {
    const [schools] = resourcesOf(['schools']);
    expect(schools).toMatchObject({
      name: 'schools',
      type: 'table',
      title: '表 schools',
      path: 'schools.csv',
      format: 'csv',
      mediatype: 'text/csv',
      encoding: 'utf-8',
      bytes: 10,
      hash: `sha256:${'a'.repeat(64)}`,
      dialect: { lineTerminator: '\r\n', delimiter: ',', quoteChar: '"', doubleQuote: true, header: true },
    });
  });

  it('describes every column with type, unit and both languages', () => {
    const fields = (language: 'zh-CN' | 'en') => resourcesOf(['results'], { language })[0]?.schema.fields ?? [];
    const [zh, en] = [fields('zh-CN'), fields('en')];
    expect(zh.map(({ name }) => name)).toEqual(EXPORT_TABLES.results.columns.map(({ name }) => name));
    const total = (list: typeof zh) => list.find(({ name }) => name === 'total');
    expect([total(zh), total(en)]).toEqual([
      { name: 'total', type: 'number', title: '总分', description: 'total', unit: '分' },
      { name: 'total', type: 'number', title: 'total', description: '总分', unit: '分' },
    ]);
    expect(zh[0]).toMatchObject({ name: 'result_id', constraints: { required: true } });
  });

  it('says nothing in the schema that is no word of Table Schema', () => {
    const known = new Set(['name', 'type', 'title', 'description', 'unit', 'constraints']);
    const fields = resourcesOf(TABLE_NAMES).flatMap(({ schema }) => schema.fields);
    expect(fields.flatMap((field) => Object.keys(field)).filter((member) => !known.has(member))).toEqual([]);
  });

  it('has keys to the tables that were written only', () => {
    const keys = (names: readonly TableName[]) =>
      Object.fromEntries(resourcesOf(names).map(({ name, schema }) => [name, schema.foreignKeys]));
    expect(keys(['schools', 'results', 'indicators'])).toEqual({
      schools: undefined,
      results: [{ fields: ['school_id'], reference: { resource: 'schools', fields: ['school_id'] } }],
      indicators: [{ fields: ['result_id'], reference: { resource: 'results', fields: ['result_id'] } }],
    });
    expect(keys(['indicators'])).toEqual({ indicators: undefined });
  });
});

it('a name is that of a table or not', () => {
  expect(['schools', 'School', ''].map((name) => isTableName(name, TABLE_NAMES))).toEqual([true, false, false]);
});
