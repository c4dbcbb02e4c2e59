import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

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
