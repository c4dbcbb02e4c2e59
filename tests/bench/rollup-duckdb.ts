import { once } from 'node:events';
import { createReadStream, createWriteStream, existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { createInterface } from 'node:readline';
import { pathToFileURL } from 'node:url';
import type { Result } from '../../src/model/generated/documents.js';

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
  indicators.write('unit,stage,standard,indicator,status,share,failed,guarded\n');
  gaps.write('unit,standard,level,gap\n');
  for await (const line of createInterface({ input: createReadStream(ndjson) })) {
    const { school, standard, grade, total, guardFailed, indicators: own, levels = [] } = JSON.parse(line) as Result;
    const place = `${school.unit},${school.category},${standard.id}`;
    results.write(`${place},${school.id},${grade ?? ''},${total ?? ''}\n`);
    const rows = own.map(
      ({ id, status, share }) =>
        `${place},${id},${status},${decimal(share)},${guardFailed?.includes(id) ?? false},${guardFailed !== null}\n`,
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
      `COPY (SELECT * FROM read_csv('${folder}/${name}.csv', header = true)) TO '${folder}/${name}.parquet' (FORMAT parquet)`,
    );
}

/** The questions of a roll-up, asked of the Parquet files. */
export async function askDuckdb(duckdb: Connection, folder: string): Promise<void> {
  const [results, indicators, gaps] = ['results', 'indicators', 'gaps'].map((name) => `'${folder}/${name}.parquet'`);
  const questions = [
    `SELECT unit, stage, standard, grade, count(*) FROM ${results} GROUP BY ALL`,
    `SELECT unit, stage, standard, avg(total), median(total), count(*) FROM ${results} GROUP BY GROUPING SETS ((standard, unit, stage), (standard, unit), (standard, stage), (standard))`,
    `SELECT unit, stage, count(DISTINCT school) FROM ${results} GROUP BY ALL`,
    `SELECT standard, indicator, count(share), avg(share), count(*) FILTER (share = 1), count(*) FILTER (status = 'blank'), count(*) FILTER (status = 'not-applicable'), count(*) FILTER (guarded), count(*) FILTER (failed), quantile_cont(share, [0.1, 0.25, 0.5, 0.75, 0.9]) FROM ${indicators} GROUP BY ALL`,
    `SELECT standard, indicator, unit, count(share), avg(share), count(*) FILTER (share = 1), count(*) FILTER (failed) FROM ${indicators} GROUP BY ALL`,
    `SELECT standard, indicator, stage, count(share), avg(share), count(*) FILTER (share = 1), count(*) FILTER (failed) FROM ${indicators} GROUP BY ALL`,
    `SELECT standard, level, unit, count(*), avg(gap), median(gap), count(*) FILTER (abs(gap) > 5), count(*) FILTER (abs(gap) > 10) FROM ${gaps} GROUP BY GROUPING SETS ((standard, level, unit), (standard, level))`,
    `SELECT standard, level, unit, floor(gap / 5), count(*) FROM ${gaps} GROUP BY ALL`,
  ];
  for (const question of questions) (await duckdb.runAndReadAll(question)).getRows();
}
