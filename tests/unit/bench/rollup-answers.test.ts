import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  type Answers,
  answersOf,
  DifferentAnswersError,
  differencesOf,
  requireEqual,
} from '../../bench/rollup-answers.js';
import { askDuckdb, duckdbAnswers, openDuckdb, writeParquet } from '../../bench/rollup-duckdb.js';
import { loadCity, queryCity } from '../../bench/rollup-load.js';
import { askPandas } from '../../bench/rollup-pandas.js';
import { cityAssessment, writeCity } from '../../support/rollup-city.js';
import { findPython } from '../../support/tools.js';

const SCHOOLS = 30;
const PYTHON = findPython('pandas');
const DUCKDB = await openDuckdb();

describe('a roll-up says what other programs say of the same results', () => {
  const work = mkdtempSync(join(tmpdir(), 'jiaoyan-answers-'));
  const city = join(work, 'city.ndjson');
  let ours: Answers;

  beforeAll(async () => {
    writeCity(city, SCHOOLS);
    const assessment = cityAssessment(SCHOOLS);
    ours = answersOf(queryCity(assessment, (await loadCity([city], assessment)).counts()));
  });
  afterAll(() => rmSync(work, { recursive: true, force: true }));

  it('about grades, totals, schools, indicators, pass rates and gaps', () => {
    const questions = [...ours.keys()].map((key) => key.split('|')[0]);
    expect([...new Set(questions)].sort()).toEqual([
      'gap',
      'grade',
      'indicator',
      'indicator of stage',
      'indicator of unit',
      'schools',
      'total',
    ]);
    expect(ours.size).toBeGreaterThan(1000);
  });

  it.runIf(PYTHON)('which pandas confirms, row by row', () => {
    expect(differencesOf(ours, askPandas(PYTHON as string, city).answers)).toEqual([]);
  });

  it.runIf(DUCKDB)('which DuckDB confirms, row by row', async () => {
    if (DUCKDB === null) return;
    await writeParquet(DUCKDB, city, work);
    expect(differencesOf(ours, duckdbAnswers(await askDuckdb(DUCKDB, work)))).toEqual([]);
  });
});

describe('answers of two programs', () => {
  const ours: Answers = new Map([
    ['total|s|D1|小学', [82.13, null, 4]],
    ['indicator|s|A1', [10, 0.3333, 2]],
  ]);

  it('are equal within half of the last printed place', () => {
    const theirs = new Map([
      ['total|s|D1|小学', [82.1251, null, 4]],
      ['indicator|s|A1', [10, 1 / 3, 2]],
    ]);
    expect(differencesOf(ours, theirs)).toEqual([]);
  });

  it.each<readonly [string, readonly (readonly [string, readonly (number | null)[]])[], string]>([
    [
      'a count is another',
      [['indicator|s|A1', [11, 0.3333, 2]]],
      'indicator|s|A1: ours 10 0.3333 2, theirs 11 0.3333 2',
    ],
    [
      'a mean is too far off',
      [['indicator|s|A1', [10, 0.3335, 2]]],
      'indicator|s|A1: ours 10 0.3333 2, theirs 10 0.3335 2',
    ],
    ['one has nothing', [['indicator|s|A1', [10, null, 2]]], 'indicator|s|A1: ours 10 0.3333 2, theirs 10  2'],
    ['one has fewer figures', [['indicator|s|A1', [10, 0.3333]]], 'indicator|s|A1: ours 10 0.3333 2, theirs 10 0.3333'],
    ['they have a row more', [['grade|s|D1|小学|good', [1]]], 'grade|s|D1|小学|good: ours has none'],
  ])('are not where %s', (_what, changed, told) => {
    expect(differencesOf(ours, new Map([...ours, ...changed]))).toEqual([told]);
  });

  it('are not where they have a row less, and then the bench ends', () => {
    expect(differencesOf(ours, new Map([...ours].slice(1)))).toEqual(['total|s|D1|小学: theirs has none']);
    expect(() => requireEqual('pandas', ours, new Map())).toThrow(DifferentAnswersError);
  });
});
