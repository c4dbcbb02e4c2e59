import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Rollup } from '../../src/model/generated/documents.js';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** The built program. */
export const PROGRAM = join(ROOT, 'bin', 'run.js');

/** A document of the example city, by its name. */
export const inExample = (name: string): string => join(ROOT, 'examples', 'changzhou-demo', name);

/** A busy machine must not make a workbook look broken. */
export const PATIENT = ['--seconds-per-file', '120'] as const;

/** Runs the built program in a folder; a fault of it ends the bench. */
export function runProgram(cwd: string, ...args: readonly string[]): void {
  const { status, stderr } = spawnSync(process.execPath, [PROGRAM, ...args], { cwd, encoding: 'utf8' });
  // 3: there are findings, as the example has them.
  if (status !== 0 && status !== 3) throw new TypeError(`${args.join(' ')}: ${stderr.slice(-400)}`);
}

/** How many schools and results a roll-up has counted, from its text. */
export function countedIn(text: string): { readonly schools: number; readonly results: number } {
  const { coverage, gradeTotals } = JSON.parse(text) as Pick<Rollup, 'coverage' | 'gradeTotals'>;
  const whole = gradeTotals.filter(({ unit, stage }) => unit === null && stage === null);
  return {
    schools: coverage.reduce((sum, { assessed }) => sum + assessed, 0),
    results: whole.reduce((sum, { n }) => sum + (n ?? 0), 0),
  };
}
