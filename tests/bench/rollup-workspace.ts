import { spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { childCost, figure, median, type RollupMeasurement } from './rollup-measure.js';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const PROGRAM = join(ROOT, 'bin', 'run.js');
const EXAMPLE = join(ROOT, 'examples', 'changzhou-demo');

/** The built program, in a folder; a fault of it ends the bench. */
function run(cwd: string, ...args: readonly string[]): void {
  const { status, stderr } = spawnSync(process.execPath, [PROGRAM, ...args], { cwd, encoding: 'utf8' });
  // 3: there are findings, as the example has them.
  if (status !== 0 && status !== 3) throw new TypeError(`${args.join(' ')}: ${stderr.slice(-400)}`);
}

/** What a roll-up of a workspace is: the command as a user runs it, on the example's schools as they were received. */
export function benchWorkspace(work: string, rounds: number): readonly RollupMeasurement[] {
  const folder = join(work, 'workspace');
  mkdirSync(folder);
  const year = ['programme', 'registry'].flatMap((name) => [`--${name}`, join(EXAMPLE, `${name}-2025-2026.json`)]);
  run(work, 'init', folder, ...year);
  run(folder, 'receive', join(EXAMPLE, 'filled'));
  const costs = Array.from({ length: rounds }, () =>
    childCost(process.execPath, [PROGRAM, 'rollup', '--json'], folder),
  );
  const start = Array.from({ length: rounds }, () => childCost(process.execPath, [PROGRAM, '--version'], folder));
  const rollup = JSON.parse(costs[0]?.text ?? '') as {
    readonly coverage: readonly { readonly assessed: number }[];
    readonly gradeTotals: readonly {
      readonly unit: string | null;
      readonly stage: string | null;
      readonly n: number;
    }[];
  };
  const schools = rollup.coverage.reduce((sum, { assessed }) => sum + assessed, 0);
  const results = rollup.gradeTotals
    .filter(({ unit, stage }) => unit === null && stage === null)
    .reduce((sum, { n }) => sum + n, 0);
  const cpu = median(costs.map((cost) => cost.cpu));
  return [
    figure(`from a workspace of ${schools} schools with ${results} results, start and all`, cpu, 'ms CPU'),
    figure('the same by the clock', median(costs.map(({ wall }) => wall)), 'ms'),
    figure('of that, starting the program', median(start.map((cost) => cost.cpu)), 'ms CPU'),
  ];
}
