import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { Bench } from './side-by-side.js';

const PROGRAM = fileURLToPath(new URL('../../bin/run.js', import.meta.url));

const node =
  (...args: readonly string[]) =>
  (): void => {
    spawnSync(process.execPath, args, { stdio: 'ignore' });
  };

export const benches: readonly Bench[] = [
  {
    title: 'jiaoyan --version against node -e 0',
    timeAtMost: 1.5,
    baseline: node('-e', '0'),
    subject: node(PROGRAM, '--version'),
  },
  {
    title: 'jiaoyan --help against node -e 0',
    timeAtMost: 5,
    baseline: node('-e', '0'),
    subject: node(PROGRAM, '--help'),
  },
];
