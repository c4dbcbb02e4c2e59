import { spawn } from 'node:child_process';
import { mkdirSync, rmSync } from 'node:fs';
import { build } from 'esbuild';
import { ROOT } from './cli.js';

/** A program of the tests, bundled so that starting it costs little. */
export interface ChildProgram {
  /** Runs it to its end, or kills it (SIGKILL) some milliseconds after it has said some lines. */
  run(args: readonly string[], options?: ChildOptions): Promise<ChildRun>;
  remove(): void;
}

export interface ChildOptions {
  readonly kill?: { readonly afterLines: number; readonly afterMs: number };
  /** What stands before the program on the command line: a shell that sets limits, another user. */
  readonly before?: readonly string[];
  /** Called with every piece of stdout. */
  readonly onOutput?: (pid: number, text: string) => void;
}

export interface ChildRun {
  /** Whole lines only: what follows the last line end was not said. */
  readonly lines: readonly string[];
  readonly stderr: string;
  /** `null` where it was killed. */
  readonly code: number | null;
}

/** Left in node_modules: native, or seldom needed. */
const EXTERNAL = [
  'libsql',
  'exceljs',
  'pdfkit',
  'fontkit',
  'handlebars',
  'markdown-it',
  '@peculiar/x509',
  'typescript',
];
const BANNER =
  "import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);";

/** Bundles `tests/store-stress/NAME.ts`. */
export async function childProgram(name: string): Promise<ChildProgram> {
  // Beside the dependencies, so that the native module of the database is found.
  const folder = `${ROOT}node_modules/.cache/jiaoyan-${name}-${process.pid}-${performance.now().toString(36)}`;
  mkdirSync(folder, { recursive: true });
  await build({
    entryPoints: [`${ROOT}tests/store-stress/${name}.ts`],
    outdir: folder,
    outExtension: { '.js': '.mjs' },
    bundle: true,
    splitting: true,
    minify: true,
    platform: 'node',
    format: 'esm',
    external: EXTERNAL,
    banner: { js: BANNER },
  });
  return {
    run: (args, options = {}) => run([`${folder}/${name}.mjs`, ...args], options),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

function run(args: readonly string[], { kill, before = [], onOutput }: ChildOptions): Promise<ChildRun> {
  const [command = '', ...rest] = [...before, process.execPath, ...args];
  return new Promise((resolve, reject) => {
    const child = spawn(command, rest);
    let [stdout, stderr, due] = ['', '', false];
    child.stdout.on('data', (chunk: Buffer) => {
      stdout += chunk.toString();
      if (kill && !due && stdout.split('\n').length > kill.afterLines) {
        due = true;
        setTimeout(() => child.kill('SIGKILL'), kill.afterMs);
      }
      onOutput?.(child.pid ?? 0, chunk.toString());
    });
    child.stderr.on('data', (chunk: Buffer) => {
      stderr += chunk.toString();
    });
    child.on('error', reject);
    child.on('close', (code) => resolve({ lines: stdout.split('\n').slice(0, -1), stderr, code }));
  });
}

/** Numbers from 0 to below 1, the same in every run. */
export function* seeded(seed: number): Generator<number, never> {
  for (let state = seed; ; ) {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    yield state / 2 ** 32;
  }
}
