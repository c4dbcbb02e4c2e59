import type { Language } from '../../model/generated/documents.js';
import { GUARD_TAKEN_OFF } from '../../output/csv-cell.js';
import type { ExportColumn, ExportTable, TableName } from './tables.js';

/** A file that was written for a table. */
export interface WrittenTable {
  readonly table: Pick<ExportTable, 'columns' | 'primaryKey' | 'foreignKeys'> & { readonly name: string };
  readonly title: string;
  readonly path: string;
  readonly bytes: number;
  readonly sha256: string;
}

export interface PackageHead {
  readonly name: string;
  readonly title: string;
  /** ISO date of issue, never the clock's. */
  readonly issued: string;
  readonly issuer: string;
  readonly version: string;
  readonly language: Language;
  /** Left out where nobody has said under which licence the data stand. */
  readonly licence?: { readonly name: string; readonly title: string };
}

/** What a table's text begins with, so that it stays a text in a spreadsheet, and how a program takes it off. */
const TEXT_GUARD = {
  fields: 'string',
  ...GUARD_TAKEN_OFF,
  title: "字符串列里以 = + - @、制表符或换行开头的文字，前面多写一个撇号（'）；按 pattern 匹配到的去掉一个撇号即原文。",
  description:
    "In string fields a text that begins with = + - @, a tab or an end of line (after any apostrophes) has one more apostrophe (') in front. Where pattern matches, take one off; other fields have none.",
} as const;

/**
 * The Data Package descriptor of written tables (Frictionless Data, version 2): types, units, keys between the tables,
 * licence, size and SHA-256 of every file. Keys to tables that were not written are left out.
 */
export function dataPackage(head: PackageHead, written: readonly WrittenTable[]): Readonly<Record<string, unknown>> {
  const names = new Set(written.map(({ table }) => table.name));
  return {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: head.name,
    title: head.title,
    version: head.version,
    created: `${head.issued}T00:00:00Z`,
    contributors: [{ title: head.issuer, roles: ['publisher'] }],
    ...(head.licence ? { licenses: [head.licence] } : {}),
    textGuard: TEXT_GUARD,
    resources: written.map((one) => resourceOf(one, names, head.language)),
  };
}

function resourceOf(
  { table, title, path, bytes, sha256 }: WrittenTable,
  names: ReadonlySet<string>,
  language: Language,
): Readonly<Record<string, unknown>> {
  const foreignKeys = table.foreignKeys
    .filter((foreign) => names.has(foreign.table))
    .map(({ fields, table: resource, to }) => ({ fields, reference: { resource, fields: to } }));
  return {
    name: table.name,
    type: 'table',
    title,
    path,
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    bytes,
    hash: `sha256:${sha256}`,
    dialect: { lineTerminator: '\r\n', delimiter: ',', quoteChar: '"', doubleQuote: true, header: true },
    schema: {
      fields: table.columns.map((column) => fieldOf(column, language)),
      missingValues: [''],
      primaryKey: table.primaryKey,
      ...(foreignKeys.length === 0 ? {} : { foreignKeys }),
    },
  };
}

const fieldOf = ({ name, type, zh, en, unit, required }: ExportColumn, language: Language) => ({
  name,
  type,
  title: language === 'en' ? en : zh,
  description: language === 'en' ? zh : en,
  ...(unit === undefined ? {} : { unit }),
  ...(required ? { constraints: { required: true } } : {}),
});

/** Whether a text names a table. */
export const isTableName = (name: string, names: readonly TableName[]): name is TableName =>
  (names as readonly string[]).includes(name);
