import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { CompletedCommand } from '../output/completion.js';

interface Manifest {
  readonly commands: Readonly<Record<string, ManifestCommand>>;
}

interface ManifestCommand {
  readonly id: string;
  readonly summary?: string;
  readonly flags: Readonly<Record<string, { readonly description?: string; readonly options?: readonly string[] }>>;
}

/** The commands as the build's manifest lists them; `root` is the folder with `oclif.manifest.json`. */
export async function completedCommands(root: string): Promise<readonly CompletedCommand[]> {
  const manifest = JSON.parse(await readFile(join(root, 'oclif.manifest.json'), 'utf8')) as Manifest;
  return Object.values(manifest.commands).map(({ id, summary = '', flags }) => ({
    words: id.replaceAll(':', ' '),
    summary,
    flags: Object.entries(flags).map(([name, { description = '', options = [] }]) => ({
      name,
      summary: description,
      values: options,
    })),
  }));
}
