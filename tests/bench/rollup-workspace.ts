import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { childCost, figure, median, type RollupMeasurement } from './rollup-measure.js';
import { countedIn, inExample, PATIENT, PROGRAM, runProgram } from './rollup-program.js';
import { progress } from './rollup-progress.js';

/** What a roll-up of a workspace is: the command as a user runs it, on the example's schools as they were received. */
export function benchWorkspace(work: string, rounds: number): readonly RollupMeasurement[] {
  const folder = join(work, 'workspace');
  mkdirSync(folder);
  const year = ['programme', 'registry'].flatMap((name) => [`--${name}`, inExample(`${name}-2025-2026.json`)]);
  progress('a workspace of the example');
  runProgram(work, 'init', folder, ...year);
  runProgram(folder, 'receive', ...PATIENT, inExample('filled'));
  const costs = Array.from({ length: rounds }, () =>
    childCost(process.execPath, [PROGRAM, 'rollup', '--json'], folder),
  );
  const start = Array.from({ length: rounds }, () => childCost(process.execPath, [PROGRAM, '--version'], folder));
  const { schools, results } = countedIn(costs[0]?.text ?? '');
  const cpu = median(costs.map((cost) => cost.cpu));
  return [
    figure(`from a workspace of ${schools} schools with ${results} results, start and all`, cpu, 'ms CPU'),
    figure('the same by the clock', median(costs.map(({ wall }) => wall)), 'ms'),
    figure('of that, starting the program', median(start.map((cost) => cost.cpu)), 'ms CPU'),
  ];
}
