import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { documentText } from '../documents/canonical.js';
import { word } from '../messages/ui/words.js';
import { BYTE_ORDER_MARK, tidyCsvLine } from '../output/csv-table-tidy.js';
import { APPRAISAL_COLUMNS, AppraisalGatherer, appraisalRows } from '../workflows/export/appraisal.js';
import { dataPackage } from '../workflows/export/descriptor.js';
import { columnHeader, columnsSheet, dataSheet } from '../workflows/export/sheets.js';
import type { ExportRow } from '../workflows/export/tables.js';
import { exitOfFindings } from './exit-codes.js';
import { CountedFile } from './export-files.js';
import { inYear, receiptErrors, type YearOptions, type YearSource } from './export-source.js';
import { toldFindings } from './findings-report.js';
import type { ToldEnding } from './in-workspace.js';
import { writeOutput } from './whole-file.js';

export interface AppraisalOptions extends YearOptions {
  readonly out: string;
  readonly licence?: string | undefined;
  readonly day?: string | undefined;
}

/** Writes one row a school for appraisal and inspection: CSV for Excel, workbook, and a descriptor of the columns. */
export function exportAppraisal(paths: readonly string[], options: AppraisalOptions): Promise<ToldEnding> {
  return inYear(paths, options, async (year) => {
    const { assessment, desk } = year;
    const gathered = new AppraisalGatherer(assessment);
    for await (const kept of year.results()) gathered.add(kept);
    const rows = appraisalRows(assessment, gathered, {
      awards: await year.awards(),
      receiptErrors: await receiptErrors(year),
      on: options.day ?? desk.stamp.issued,
    });
    await writeAppraisal(year, rows, options);
    return {
      code: exitOfFindings(year.findings),
      told: toldFindings(year.findings, options.lang),
      text: word('export.told.appraisal', options.lang, { rows: rows.length, folder: options.out }),
      json: rows.map((row) =>
        Object.fromEntries(APPRAISAL_COLUMNS.map(({ name }, place) => [name, row[place] ?? null])),
      ),
    };
  });
}

async function writeAppraisal(
  { assessment, desk }: YearSource,
  rows: readonly ExportRow[],
  { out, lang, licence }: AppraisalOptions,
): Promise<void> {
  const { programme } = assessment;
  await mkdir(out, { recursive: true });
  // Fields of the descriptor are named as the file's own header has them.
  const columns = APPRAISAL_COLUMNS.map((column) =>
    lang === 'en' ? column : { ...column, name: columnHeader(column, lang) },
  );
  const headers = columns.map(({ name }) => name);
  const file = new CountedFile(join(out, 'appraisal.csv'));
  file.start(`${BYTE_ORDER_MARK}${tidyCsvLine([], headers)}`);
  const types = APPRAISAL_COLUMNS.map(({ type }) => type);
  for (const row of rows) await file.line(tidyCsvLine(types, row));
  const written = await file.end();
  const title = word('export.title.appraisal', lang, { area: programme.areaName, year: programme.schoolYear });
  const name = word('export.table.appraisal', lang);
  const table = { name: 'appraisal', columns, primaryKey: headers.slice(1, 2), foreignKeys: [] };
  const head = {
    name: `${programme.id.replaceAll('/', '-')}-appraisal`,
    title,
    issued: desk.stamp.issued,
    issuer: desk.stamp.issuer.name,
    version: programme.schoolYear,
    language: lang,
    ...(licence === undefined ? {} : { licence: { name: licence, title: licence } }),
  };
  const descriptor = dataPackage(head, [{ table, title: name, path: 'appraisal.csv', ...written }]);
  await writeOutput(join(out, 'datapackage.json'), documentText(descriptor));
  const sheets = [
    dataSheet(name, APPRAISAL_COLUMNS, { rows, language: lang }),
    columnsSheet([{ name, columns: APPRAISAL_COLUMNS }], lang),
  ];
  await writeOutput(
    join(out, 'appraisal.xlsx'),
    await desk.workbook.tables({ title, date: desk.stamp.issued, sheets }),
  );
}
