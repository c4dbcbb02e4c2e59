import { readdir, readFile, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { type Finding, failure, type Outcome, success } from '../model/finding.js';
import type { InputFile } from '../workflows/ports.js';
import { UsageError } from './usage-error.js';

/** Files that lie about in folders without anybody having put them there. */
const SYSTEM_FILE = /^(~\$.*|\.~lock\..*|\.DS_Store|Thumbs\.db|desktop\.ini|\._.*)$/i;

/** What was found under the paths a user gave. */
export interface Inputs {
  readonly files: readonly InputFile[];
  readonly findings: readonly Finding[];
}

/** The files under paths, folders opened, in the order of their names; only endings that are asked for. */
export async function findInputs(paths: readonly string[], endings: readonly string[]): Promise<Inputs> {
  const files: InputFile[] = [];
  const findings: Finding[] = [];
  for (const path of paths) {
    const found = await filesAt(path, endings);
    if (found) files.push(...found.map(inputFile));
    else findings.push({ code: 'JY0112', where: { file: path }, found: path });
  }
  return { files, findings };
}

/** The same for a command's own paths: nothing to work on is a usage error, not a success. */
export async function requireInputs(paths: readonly string[], endings: readonly string[]): Promise<Inputs> {
  const inputs = await findInputs(paths, endings);
  if (inputs.files.length === 0 && inputs.findings.length === 0) {
    throw new UsageError(`在 ${paths.join('、')} 里没有找到 ${endings.join('、')} 文件。`);
  }
  return inputs;
}

/** `null` when there is nothing at the path. A file that was named is taken whatever its ending. */
async function filesAt(path: string, endings: readonly string[]): Promise<readonly string[] | null> {
  const info = await stat(path).catch(() => null);
  if (!info) return null;
  return info.isDirectory() ? filesIn(path, endings) : [path];
}

async function filesIn(folder: string, endings: readonly string[]): Promise<readonly string[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  const sorted = entries.filter((entry) => !SYSTEM_FILE.test(entry.name)).sort((a, b) => (a.name < b.name ? -1 : 1));
  const nested = await Promise.all(
    sorted.map(async (entry) => {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) return filesIn(path, endings);
      return endings.some((ending) => entry.name.toLowerCase().endsWith(ending)) ? [path] : [];
    }),
  );
  return nested.flat();
}

function inputFile(path: string): InputFile {
  const name = basename(path);
  return { name, path, read: () => readInput(path, name) };
}

async function readInput(path: string, name: string): Promise<Outcome<Uint8Array>> {
  try {
    return success(await readFile(path));
  } catch {
    return failure({ code: 'JY0112', where: { file: name }, found: path });
  }
}
