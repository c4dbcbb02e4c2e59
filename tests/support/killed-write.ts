import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync } from 'node:fs';
import { build } from 'esbuild';
import { ROOT } from './cli.js';

/** What the file system does to a writer of a file. */
export interface WriterTrouble {
  /** The call at which the process is killed, before it is done. */
  readonly killAt?: 'writeFile' | 'sync' | 'link' | 'rename';
  /** A file system without links. */
  readonly noLinks?: boolean;
}

/** A program that writes one file whole and may be killed at any step of it. */
export interface KilledWriter {
  /** Writes `content` where nothing stands yet; gives how the process ended: `SIGKILL`, `true`, `false`. */
  write(path: string, content: string, trouble?: WriterTrouble): string;
  remove(): void;
}

const PROGRAM = `
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
const [path, content, killAt, noLinks] = process.argv.slice(2);
const die = () => process.kill(process.pid, 'SIGKILL');
const patch = (host, name) => { const own = host[name]; host[name] = function (...rest) { if (name === killAt) { die(); return new Promise(() => {}); } return own.apply(this, rest); }; };
if (noLinks === 'yes') fs.promises.link = async () => { throw Object.assign(new Error('EPERM'), { code: 'EPERM' }); };
for (const name of ['link', 'rename']) patch(fs.promises, name);
const handle = await fs.promises.open('/dev/null');
for (const name of ['writeFile', 'sync']) patch(Object.getPrototypeOf(handle), name);
await handle.close();
syncBuiltinESMExports();
const { writeWhole } = await import('./whole-file.mjs');
process.stdout.write(String(await writeWhole(path, content, { force: false })));
`;

/** Bundles the writer so that starting it costs little. */
export async function killedWriter(): Promise<KilledWriter> {
  const folder = `${ROOT}node_modules/.cache/jiaoyan-writer-${process.pid}`;
  mkdirSync(folder, { recursive: true });
  const shared = { platform: 'node', format: 'esm', bundle: true } as const;
  await build({
    ...shared,
    entryPoints: [`${ROOT}src/cli/whole-file.ts`],
    outfile: `${folder}/whole-file.mjs`,
  });
  await build({
    ...shared,
    stdin: { contents: PROGRAM, resolveDir: folder },
    external: ['./whole-file.mjs'],
    outfile: `${folder}/program.mjs`,
  });
  return {
    write: (path, content, { killAt = '', noLinks = false } = {}) => {
      const args = [`${folder}/program.mjs`, path, content, killAt, noLinks ? 'yes' : 'no'];
      const { signal, stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' });
      return signal ?? (stdout === '' ? stderr : stdout);
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}
