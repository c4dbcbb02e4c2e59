import { once } from 'node:events';
import { createReadStream, createWriteStream, existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { createInterface } from 'node:readline';
import { pathToFileURL } from 'node:url';
import type { Result } from '../../src/model/generated/documents.js';
import { isKeyIndicator } from '../support/rollup-city.js';
import { type Answers, keyOf } from './rollup-answers.js';

/** What is used of DuckDB's client; it is no dependency, so it has no types here. */
interface Connection {
  runAndReadAll(sql: string): Promise<{ getRows(): readonly (readonly unknown[])[] }>;
}

/** A connection to DuckDB where it can be found: as a package, or in the folder that JIAOYAN_DUCKDB names. */
export async function openDuckdb(): Promise<Connection | null> {
  const folder = process.env['JIAOYAN_DUCKDB'] ?? process.cwd();
  if (!existsSync(folder)) return null;
  try {
    const path = createRequire(`${folder}/package.json`).resolve('@duckdb/node-api');
    const { DuckDBInstance } = (await import(pathToFileURL(path).href)) as {
      readonly DuckDBInstance: { create(path: string): Promise<{ connect(): Promise<Connection> }> };
    };
    return await (await DuckDBInstance.create(':memory:')).connect();
  } catch {
    return null;
  }
}

const decimal = (fraction: string | null): string => {
  if (fraction === null) return '';
  const [top = '0', bottom = '1'] = fraction.split('/');
  return String(Number(top) / Number(bottom));
};

/** Writes the rows that the questions are about as Parquet: results, indicators, gaps. */
export async function writeParquet(duckdb: Connection, ndjson: string, folder: string): Promise<void> {
  const files = ['results', 'indicators', 'gaps'].map((name) => createWriteStream(`${folder}/${name}.csv`));
  const [results, indicators, gaps] = files as [(typeof files)[0], (typeof files)[0], (typeof files)[0]];
  results.write('unit,stage,standard,school,grade,total\n');
  indicators.write('unit,stage,standard,indicator,key,status,share,failed,guarded\n');
  gaps.write('unit,standard,level,gap\n');
  for await (const line of createInterface({ input: createReadStream(ndjson) })) {
    const { school, standard, grade, total, guardFailed, indicators: own, levels = [] } = JSON.parse(line) as Result;
    const place = `${school.unit},${school.category},${standard.id}`;
    results.write(`${place},${school.id},${grade ?? ''},${total ?? ''}\n`);
    const rows = own.map(
      ({ id, status, share }) =>
        `${place},${id},${isKeyIndicator(id)},${status},${decimal(share)},${guardFailed?.includes(id) ?? false},${guardFailed !== null}\n`,
    );
    if (!indicators.write(rows.join(''))) await once(indicators, 'drain');
    for (const { level, gap } of levels)
      if (gap !== undefined && gap !== null) gaps.write(`${school.unit},${standard.id},${level},${decimal(gap)}\n`);
  }
  for (const file of files) {
    file.end();
    await once(file, 'close');
  }
  for (const name of ['results', 'indicators', 'gaps'])
    await duckdb.runAndReadAll(
      `COPY (SELECT * FROM read_csv('${folder}/${name}.csv', header = true, sample_size = -1)) TO '${folder}/${name}.parquet' (FORMAT parquet)`,
    );
}

/** What a question is called, its SQL, and how many of its first columns say what a row is of. */
type Question = readonly [name: string, of: number, sql: string];

const CLASSES = [
  'gap < -10',
  'gap >= -10 AND gap < -5',
  'gap >= -5 AND gap < 0',
  'gap = 0',
  'gap > 0 AND gap <= 5',
  'gap > 5 AND gap <= 10',
  'gap > 10',
];

const GUARDED = "guarded AND key AND status <> 'not-applicable'";
const PASSED = `CASE WHEN count(*) FILTER (${GUARDED}) = 0 THEN NULL ELSE count(*) FILTER (${GUARDED}) - count(*) FILTER (failed AND ${GUARDED}) END`;
const PART = `count(share), avg(share), count(*) FILTER (share = 1), ${PASSED}`;

function questionsOf(folder: string): readonly Question[] {
  const [results, indicators, gaps] = ['results', 'indicators', 'gaps'].map((name) => `'${folder}/${name}.parquet'`);
  return [
    ['grade', 4, `SELECT standard, unit, stage, grade, count(*) FROM ${results} GROUP BY ALL`],
    [
      'total',
      3,
      `SELECT standard, unit, stage, avg(total), median(total), count(*) FROM ${results} GROUP BY GROUPING SETS ((standard, unit, stage), (standard, unit), (standard, stage), (standard))`,
    ],
    ['schools', 2, `SELECT unit, stage, count(DISTINCT school) FROM ${results} GROUP BY ALL`],
    [
      'indicator',
      2,
      `SELECT standard, indicator, count(share), avg(share), count(*) FILTER (share = 1), count(*) FILTER (status = 'blank'), count(*) FILTER (status = 'not-applicable'), nullif(count(*) FILTER (${GUARDED}), 0), ${PASSED}, quantile_cont(share, [0.1, 0.25, 0.5, 0.75, 0.9]) FROM ${indicators} GROUP BY ALL`,
    ],
    ['indicator of unit', 3, `SELECT standard, indicator, unit, ${PART} FROM ${indicators} GROUP BY ALL`],
    ['indicator of stage', 3, `SELECT standard, indicator, stage, ${PART} FROM ${indicators} GROUP BY ALL`],
    [
      'gap',
      3,
      `SELECT standard, level, unit, count(*), avg(gap), median(gap), count(*) FILTER (abs(gap) > 5), count(*) FILTER (abs(gap) > 10), ${CLASSES.map((own) => `count(*) FILTER (${own})`).join(', ')} FROM ${gaps} GROUP BY GROUPING SETS ((standard, level, unit), (standard, level))`,
    ],
  ];
}

/** The questions of a roll-up, asked of the Parquet files; the rows as they come. */
export async function askDuckdb(duckdb: Connection, folder: string): Promise<readonly DuckdbRows[]> {
  const asked: DuckdbRows[] = [];
  for (const [name, of, sql] of questionsOf(folder))
    asked.push({ name, of, rows: (await duckdb.runAndReadAll(sql)).getRows() });
  return asked;
}

/** Rows of one question. */
interface DuckdbRows {
  readonly name: string;
  readonly of: number;
  readonly rows: readonly (readonly unknown[])[];
}

/** The rows as answers that can be compared. */
export const duckdbAnswers = (asked: readonly DuckdbRows[]): Answers =>
  new Map(
    asked.flatMap(({ name, of, rows }) =>
      rows.map((row) => {
        const own = row.slice(0, of).map((part) => (part === null ? null : String(part)));
        return [keyOf(name, ...own), row.slice(of).flatMap(numbersIn)] as const;
      }),
    ),
  );

/** A list stands in a row as an object with items. */
function numbersIn(value: unknown): readonly (number | null)[] {
  if (typeof value === 'object' && value !== null && 'items' in value)
    return (value.items as readonly unknown[]).flatMap(numbersIn);
  return [value === null ? null : Number(value)];
}
