import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect } from 'vitest';

/** The folder with package.json. */
export const ROOT = fileURLToPath(new URL('../../', import.meta.url));

export const EXAMPLES = join(ROOT, 'examples');

/** How a run of the built program ended. */
export interface Ran {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Where a run works, and what its environment has besides the usual; `undefined` takes a variable away. */
export interface RunOptions {
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string | undefined>>;
}

/** Runs the built program as a user would; its output is piped, so it knows that nobody is watching. */
export const jiaoyan = (args: readonly string[], options: RunOptions = {}): Promise<Ran> =>
  runProgram(process.execPath, [join(ROOT, 'bin', 'run.js'), ...args], options);

/** Runs any program to its end. */
export function runProgram(
  command: string,
  args: readonly string[],
  { cwd = ROOT, env = {} }: RunOptions = {},
): Promise<Ran> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd, env: { ...process.env, JIAOYAN_PASSPHRASE: undefined, ...env } });
    const chunks: Record<'stdout' | 'stderr', Buffer[]> = { stdout: [], stderr: [] };
    child.stdout.on('data', (chunk: Buffer) => chunks.stdout.push(chunk));
    child.stderr.on('data', (chunk: Buffer) => chunks.stderr.push(chunk));
    child.on('error', reject);
    child.on('close', (code) => {
      resolve({
        code,
        stdout: Buffer.concat(chunks.stdout).toString(),
        stderr: Buffer.concat(chunks.stderr).toString(),
      });
    });
  });
}

/** A folder for one test file; `remove` deletes it with everything in it. */
export function temporaryFolder(name: string): {
  readonly path: string;
  at(...parts: readonly string[]): string;
  remove(): void;
} {
  const path = mkdtempSync(join(tmpdir(), `${name}-`));
  return { path, at: (...parts) => join(path, ...parts), remove: () => rmSync(path, { recursive: true, force: true }) };
}

/**
 * Compares with a committed file below examples/ or tests/golden/. With `UPDATE_EXPECTED=1` the file is written instead,
 * for the author to read the difference.
 */
export function expectCommitted(path: string, text: string): void {
  if (process.env['UPDATE_EXPECTED'] === '1') {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  }
  expect(existsSync(path), `${path} is missing: make it with UPDATE_EXPECTED=1`).toBe(true);
  expect(text).toBe(readFileSync(path, 'utf8'));
}

export const readJson = <T>(path: string): T => JSON.parse(readFileSync(path, 'utf8')) as T;
