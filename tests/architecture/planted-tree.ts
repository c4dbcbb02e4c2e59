import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's own folder. */
export const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** A small project in `.cache/`, from where node_modules can be found; `remove` takes it away again. */
export interface PlantedTree {
  readonly root: string;
  readonly write: (path: string, text: string) => void;
  readonly remove: () => void;
}

export function plantTree(files: Readonly<Record<string, string>>): PlantedTree {
  mkdirSync(join(ROOT, '.cache'), { recursive: true });
  const root = mkdtempSync(join(ROOT, '.cache', 'planted-'));
  const write = (path: string, text: string): void => {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  };
  for (const [path, text] of Object.entries(files)) write(path, text);
  return { root, write, remove: () => rmSync(root, { recursive: true, force: true }) };
}

export interface Run {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs a Node program and waits for its end. */
export function runNode(program: string, ...args: readonly string[]): Run {
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...args], { encoding: 'utf8' });
  return { code: status, stdout, stderr };
}

/** Runs one of the scripts in `.config/scripts/`. */
export const runScript = (name: string, ...args: readonly string[]): Run =>
  runNode(join(ROOT, '.config', 'scripts', name), ...args);

/** The lines that a script wrote, without the program's name in front. */
export const problemLines = (run: Run): readonly string[] =>
  run.stderr
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => line.replace(/^[a-z]+: /, ''));
