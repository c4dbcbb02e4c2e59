import { indicatorRows, resultRow } from '../workflows/export/result-rows.js';
import { awardRow, factRows, groupRows, reviewRows, schoolRows } from '../workflows/export/rows.js';
import type { ExportRow, TableName } from '../workflows/export/tables.js';
import type { YearSource } from './export-source.js';

/** A row of some table as it comes. */
export type TableRow = readonly [TableName, ExportRow];

/** What is exported of a year. */
export interface ExportWish {
  readonly tables: ReadonlySet<TableName>;
  /** Free texts in which names may stand are shown. */
  readonly names: boolean;
}

/** All rows asked for, table by table except that a result is followed by its indicators: nothing is kept. */
export async function* exportRows(year: YearSource, wish: ExportWish): AsyncGenerator<TableRow> {
  yield* registryRows(year, wish);
  yield* scoredRows(year, wish);
  yield* recordRows(year, wish);
}

function* each(table: TableName, rows: Iterable<ExportRow>): Generator<TableRow> {
  for (const row of rows) yield [table, row];
}

function* registryRows({ assessment }: YearSource, { tables }: ExportWish): Generator<TableRow> {
  if (tables.has('schools')) yield* each('schools', schoolRows(assessment));
  if (tables.has('groups')) yield* each('groups', groupRows(assessment));
}

async function* scoredRows(year: YearSource, { tables }: ExportWish): AsyncGenerator<TableRow> {
  if (!tables.has('results') && !tables.has('indicators')) return;
  for await (const kept of year.results()) {
    if (tables.has('results')) yield ['results', resultRow(year.assessment, kept)];
    if (tables.has('indicators')) yield* each('indicators', indicatorRows(year.assessment, kept));
  }
}

async function* recordRows(year: YearSource, { tables, names }: ExportWish): AsyncGenerator<TableRow> {
  const { assessment } = year;
  if (tables.has('facts'))
    for await (const submission of year.documents('submission'))
      yield* each('facts', factRows(assessment, submission, { names }));
  if (tables.has('awards')) for (const award of await year.awards()) yield ['awards', awardRow(assessment, award)];
  if (tables.has('reviews'))
    for await (const review of year.documents('review'))
      yield* each('reviews', reviewRows(assessment, review, { names }));
}
