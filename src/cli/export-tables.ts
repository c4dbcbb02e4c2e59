import { mkdir } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { documentText } from '../documents/canonical.js';
import type { WordKey } from '../messages/ui/words.js';
import { word } from '../messages/ui/words.js';
import type { Finding } from '../model/finding.js';
import type { Language } from '../model/generated/documents.js';
import { BYTE_ORDER_MARK, tidyCsvLine, tidyJsonLine } from '../output/csv-table-tidy.js';
import { dataPackage, isTableName, type PackageHead, type WrittenTable } from '../workflows/export/descriptor.js';
import { exportBook } from '../workflows/export/sheets.js';
import { EXPORT_TABLES, type ExportRow, TABLE_NAMES, type TableName } from '../workflows/export/tables.js';
import { exitOfFindings } from './exit-codes.js';
import { CountedFile } from './export-files.js';
import { exportRows } from './export-rows.js';
import { inYear, type YearOptions, type YearSource } from './export-source.js';
import { toldFindings } from './findings-report.js';
import type { ToldEnding } from './in-workspace.js';
import { usageError } from './usage.js';
import { writeOutput } from './whole-file.js';

export interface ExportOptions extends YearOptions {
  /** Folder for CSV, file for NDJSON. */
  readonly out?: string | undefined;
  readonly tables: readonly string[];
  readonly names: boolean;
  readonly bom: boolean;
  readonly xlsx?: string | undefined;
  readonly licence?: string | undefined;
}

/** The tables that a user names; all without a wish. */
function tablesAsked(asked: readonly string[]): ReadonlySet<TableName> {
  const names = asked.flatMap((text) => text.split(/[,，、]/)).filter((name) => name !== '');
  const known = names.filter((name) => isTableName(name, TABLE_NAMES));
  if (known.length < names.length)
    throw usageError('usage.tables', {
      found: names.find((name) => !isTableName(name, TABLE_NAMES)),
      known: TABLE_NAMES.join('、'),
    });
  return new Set(known.length === 0 ? TABLE_NAMES : known);
}

/** Writes tidy tables as CSV with a Data Package descriptor, and as a workbook where one is asked for. */
export function exportCsv(paths: readonly string[], options: ExportOptions): Promise<ToldEnding> {
  const wanted = tablesAsked(options.tables);
  const folder = options.out ?? 'export';
  return inYear(paths, options, async (year) => {
    await mkdir(folder, { recursive: true });
    const files = new Map<TableName, CountedFile>();
    const sheets = new Map<TableName, ExportRow[]>();
    for await (const [table, row] of exportRows(year, { tables: wanted, names: options.names })) {
      const file = files.get(table) ?? startTable(folder, table, options);
      files.set(table, file);
      await file.line(tidyCsvLine(typesOf(table), row));
      if (options.xlsx !== undefined) keep(sheets, table, row);
    }
    const written = await endTables(files, options.lang);
    await writeOutput(join(folder, 'datapackage.json'), documentText(dataPackage(headOf(year, options), written)));
    if (options.xlsx !== undefined)
      await writeOutput(options.xlsx, await year.desk.workbook.tables(exportBook(sheets, bookHead(year, options))));
    const missing = missingTables(wanted, files);
    const all = [...year.findings, ...missing];
    const rows = [...files.values()].reduce((sum, file) => sum + file.lines, 0);
    return {
      code: exitOfFindings(year.findings),
      told: toldFindings(all, options.lang),
      text: [
        word('export.told.tables', options.lang, { count: files.size, rows, folder }),
        ...[...files].map(([table, file]) =>
          word('export.told.table', options.lang, { file: `${table}.csv`, rows: file.lines }),
        ),
      ].join('\n'),
      json: {
        folder,
        tables: written.map(({ table, path, bytes, sha256 }) => ({
          name: table.name,
          path,
          rows: files.get(table.name as TableName)?.lines,
          bytes,
          sha256,
        })),
      },
    };
  });
}

function keep(sheets: Map<TableName, ExportRow[]>, table: TableName, row: ExportRow): void {
  const rows = sheets.get(table);
  if (rows) rows.push(row);
  else sheets.set(table, [row]);
}

const typesOf = (table: TableName) => EXPORT_TABLES[table].columns.map(({ type }) => type);

function startTable(folder: string, table: TableName, { bom }: ExportOptions): CountedFile {
  const { columns } = EXPORT_TABLES[table];
  const file = new CountedFile(join(folder, `${table}.csv`));
  file.start(
    `${bom ? BYTE_ORDER_MARK : ''}${tidyCsvLine(
      [],
      columns.map(({ name }) => name),
    )}`,
  );
  return file;
}

async function endTables(
  files: ReadonlyMap<TableName, CountedFile>,
  language: Language,
): Promise<readonly WrittenTable[]> {
  const written: WrittenTable[] = [];
  for (const [name, file] of files) {
    const { bytes, sha256 } = await file.end();
    written.push({ table: EXPORT_TABLES[name], title: tableTitle(name, language), path: `${name}.csv`, bytes, sha256 });
  }
  return written;
}

const tableTitle = (name: TableName, language: Language): string =>
  word(`export.table.${name}` satisfies WordKey, language);

/** Tables that nothing was found for: told, so that nobody takes a missing file for an empty one. */
const missingTables = (wanted: ReadonlySet<TableName>, written: ReadonlyMap<TableName, unknown>): readonly Finding[] =>
  [...wanted]
    .filter((table) => !written.has(table))
    .map((table) => ({ code: 'JY7140', where: {}, found: table, expected: tableTitle(table, 'zh-CN') }));

const titleOf = ({ assessment }: YearSource, language: Language): string =>
  word('export.title.package', language, {
    area: assessment.programme.areaName,
    year: assessment.programme.schoolYear,
  });

function headOf(year: YearSource, { lang, licence }: ExportOptions): PackageHead {
  const { programme } = year.assessment;
  const { issued, issuer } = year.desk.stamp;
  return {
    name: programme.id.replaceAll('/', '-'),
    title: titleOf(year, lang),
    issued,
    issuer: issuer.name,
    version: programme.schoolYear,
    language: lang,
    ...(licence === undefined ? {} : { licence: { name: licence, title: licence } }),
  };
}

const bookHead = (year: YearSource, { lang }: ExportOptions) => ({
  title: titleOf(year, lang),
  date: year.desk.stamp.issued,
  language: lang,
});

/** Writes every row as a line of JSON that names its table, to stdout or a file, as the rows come. */
export function exportNdjson(paths: readonly string[], options: ExportOptions): Promise<ToldEnding> {
  const wanted = tablesAsked(options.tables);
  return inYear(paths, options, async (year) => {
    const { out } = options;
    if (out !== undefined) await mkdir(dirname(out), { recursive: true });
    const file = out === undefined ? null : new CountedFile(out);
    let lines = 0;
    for await (const [table, row] of exportRows(year, { tables: wanted, names: options.names })) {
      const line = tidyJsonLine(EXPORT_TABLES[table].columns, row, { table });
      lines += 1;
      if (file) await file.line(line);
      else await toStdout(line);
    }
    const digest = file ? await file.end() : undefined;
    const told =
      out === undefined ? [] : [word('export.told.lines', options.lang, { rows: lines, path: basename(out) })];
    return {
      code: exitOfFindings(year.findings),
      told: [...toldFindings(year.findings, options.lang), ...told],
      json: { lines, ...(out === undefined ? {} : { path: out, ...digest }) },
    };
  });
}

/** Waits where whoever reads is slower. */
const toStdout = (line: string): Promise<void> =>
  new Promise((resolve, reject) => {
    process.stdout.write(line, (error) => (error ? reject(error) : resolve()));
  });
