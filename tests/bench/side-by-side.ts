/** A budget as a ratio: the time of `subject` to that of `baseline`, measured in turn in one process. */
export interface Bench {
  readonly title: string;
  /** The largest allowed ratio of the median times; a rate of at least 0.5 is a time of at most 2. */
  readonly timeAtMost: number;
  readonly baseline: () => unknown;
  readonly subject: () => unknown;
}

/** A comparison that cannot be made on this machine; it counts neither as kept nor as missed. */
export interface NotMeasured {
  readonly title: string;
  readonly reason: string;
}

export interface Outcome {
  readonly bench: Bench;
  /** Medians, in milliseconds. */
  readonly subjectMs: number;
  readonly baselineMs: number;
  readonly ratio: number;
  readonly kept: boolean;
}

/** Measures both sides in turn, so that a machine that gets busy slows both; the first round warms up. */
export async function compareSideBySide(bench: Bench, rounds: number, now = readClock): Promise<Outcome> {
  const baseline: number[] = [];
  const subject: number[] = [];
  for (let round = 0; round <= rounds; round++) {
    const [baselineMs, subjectMs] = [await timeOf(bench.baseline, now), await timeOf(bench.subject, now)];
    if (round === 0) continue;
    baseline.push(baselineMs);
    subject.push(subjectMs);
  }
  const [baselineMs, subjectMs] = [median(baseline), median(subject)];
  const ratio = subjectMs / baselineMs;
  return { bench, subjectMs, baselineMs, ratio, kept: ratio <= bench.timeAtMost };
}

const readClock = (): number => performance.now();

async function timeOf(action: () => unknown, now: () => number): Promise<number> {
  const start = now();
  await action();
  return now() - start;
}

/** The middle one; the lower of the two middle ones of an even number. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor((sorted.length - 1) / 2)] ?? Number.NaN;
}
