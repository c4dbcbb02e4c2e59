import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Answers } from './rollup-answers.js';
import { type Cost, childCost } from './rollup-measure.js';

const HERE = fileURLToPath(new URL('.', import.meta.url));

/** Python with pandas; `null` where there is none. */
export function pandas(): string | null {
  return (
    ['/usr/bin/python3', 'python3'].find((python) => spawnSync(python, ['-c', 'import pandas']).status === 0) ?? null
  );
}

/** The answers that pandas gives for a file of results, and what they cost. */
export function askPandas(python: string, city: string): Cost & { readonly answers: Answers } {
  const { cpu, wall, text } = childCost(python, [join(HERE, 'rollup_pandas.py'), city]);
  const { answers } = JSON.parse(text) as { readonly answers: Readonly<Record<string, (number | null)[]>> };
  return { cpu, wall, answers: new Map(Object.entries(answers)) };
}
