import { spawnSync } from 'node:child_process';

/** A budget as a ratio; `null` where there is nothing to compare with, and the figure stands for itself. */
export interface RollupMeasurement {
  readonly name: string;
  readonly ours: number;
  readonly baseline: number | null;
  /** Median of the ratios of all rounds, and the least and the greatest of them. */
  readonly ratio: number | null;
  readonly spread: readonly [least: number, greatest: number] | null;
  readonly budget: number | null;
  readonly unit: string;
  /** The same by the clock, where the figure is processor time. */
  readonly wall?: { readonly ours: number; readonly baseline: number | null };
}

/** Cost of a piece of work in milliseconds. */
export interface Cost {
  readonly cpu: number;
  readonly wall: number;
}

export const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

/** Figures of rounds in which both sides took turns: a machine that gets busy slows both of a round. */
export function againstRounds(
  name: string,
  { ours, theirs }: { readonly ours: readonly Cost[]; readonly theirs: readonly Cost[] },
  { budget, by }: { readonly budget: number; readonly by: keyof Cost },
): RollupMeasurement {
  const ratios = theirs.map((cost, round) => (ours[round]?.[by] ?? 0) / cost[by]);
  const [own, other] = [ours, theirs].map((costs) => ({
    cpu: median(costs.map(({ cpu }) => cpu)),
    wall: median(costs.map(({ wall }) => wall)),
  })) as [Cost, Cost];
  const isCompared = theirs.length > 0;
  return {
    name,
    ours: own[by],
    baseline: isCompared ? other[by] : null,
    ratio: isCompared ? median(ratios) : null,
    spread: isCompared ? [Math.min(...ratios), Math.max(...ratios)] : null,
    budget,
    unit: by === 'cpu' ? 'ms CPU' : 'ms',
    ...(by === 'cpu' ? { wall: { ours: own.wall, baseline: isCompared ? other.wall : null } } : {}),
  };
}

/** One figure against another. */
export const figureAgainst = (
  name: string,
  [ours, baseline]: readonly [number, number],
  budget: number,
  unit: string,
): RollupMeasurement => ({ name, ours, baseline, ratio: ours / baseline, spread: null, budget, unit });

/** A figure that stands for itself. */
export const figure = (name: string, ours: number, unit: string): RollupMeasurement => ({
  name,
  ours,
  baseline: null,
  ratio: null,
  spread: null,
  budget: null,
  unit,
});

/** Whether a budget is kept; it is where there is nothing to compare with. */
export const isKept = ({ ratio, budget }: RollupMeasurement): boolean =>
  ratio === null || budget === null || ratio <= budget;

/** A measurement as a line. */
export function lineOf(measurement: RollupMeasurement): string {
  const { name, ours, baseline, ratio, spread, budget, unit, wall } = measurement;
  if (baseline === null || ratio === null)
    return `     ${name}: ${ours.toFixed(2)} ${unit}${budget === null ? '' : ' (nothing to compare with)'}`;
  const range = spread === null ? '' : `, ${spread.map((end) => end.toFixed(3)).join('–')} in rounds`;
  const clock = wall?.baseline ? `; by the clock ${wall.ours.toFixed(0)} against ${wall.baseline.toFixed(0)} ms` : '';
  const figures = `${ours.toFixed(1)} against ${baseline.toFixed(1)} ${unit}`;
  return `${isKept(measurement) ? 'ok  ' : 'OVER'} ${name}: ${ratio.toFixed(3)} (at most ${budget}${range}), ${figures}${clock}`;
}

/** A child process that did not end well. */
class ChildError extends Error {
  constructor(command: string, text: string) {
    super(`${command}: ${text.slice(-600)}`);
    this.name = 'ChildError';
  }
}

/** Cost of a child process, its start included, and what it printed. */
export function childCost(
  command: string,
  args: readonly string[],
  cwd = process.cwd(),
): Cost & { readonly text: string } {
  const { NODE_EXTRA_CA_CERTS: _dropped, ...env } = process.env;
  const start = performance.now();
  const run = spawnSync('bash', ['-c', '"$@" || exit 9; times >&2', 'bash', command, ...args], {
    env,
    cwd,
    maxBuffer: 2 ** 28,
    encoding: 'utf8',
  });
  const wall = performance.now() - start;
  if (run.status !== 0) throw new ChildError(command, run.stderr);
  // The second line of `times` is of the children: user and system time.
  const [user = 0, system = 0] = [...(run.stderr.trim().split('\n').at(-1) ?? '').matchAll(/(\d+)m([\d.]+)s/g)].map(
    ([, minutes, seconds]) => Number(minutes) * 60 + Number(seconds),
  );
  return { cpu: 1000 * (user + system), wall, text: run.stdout };
}

/** Cost of work in this process alone. */
export async function ownCost(work: () => unknown): Promise<Cost> {
  const [start, before] = [performance.now(), process.cpuUsage()];
  await work();
  const { user, system } = process.cpuUsage(before);
  return { cpu: (user + system) / 1000, wall: performance.now() - start };
}
