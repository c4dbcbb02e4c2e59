import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { word } from '../messages/ui/words.js';
import type { Finding } from '../model/finding.js';
import type { Explanation } from '../model/form-answers.js';
import type { Language } from '../model/generated/documents.js';
import type { CopyPort, InputFile } from '../workflows/ports.js';
import { UsageError } from './usage-error.js';

/** Folders for copies, as the user named them. */
export interface CopyFolders {
  /** For copies with the findings marked. */
  readonly annotate?: string | undefined;
  /** For copies with the spelling put right. */
  readonly fix?: string | undefined;
}

/** Where the copies of one file go, and what has been found in it; plain data, fit for a worker. */
export interface CopyTask {
  readonly annotate?: string;
  readonly fix?: string;
  readonly findings: readonly Finding[];
  readonly explanations?: readonly Explanation[];
  readonly subject?: string;
}

/** What became of the copies of one file. */
export interface CopyReply {
  /** JY0120 for every spelling that was put right; JY0121 to JY0123 where a copy was not made. */
  readonly findings: readonly Finding[];
  readonly annotated: boolean;
  readonly fixed: boolean;
}

/** Paths of the copies by the name of the file. */
export type CopyPaths = ReadonlyMap<string, { readonly annotate?: string; readonly fix?: string }>;

/**
 * Where the copies go: the name of the file in the folder asked for. A usage error before anything is done where a copy
 * would fall upon an original, among the originals, upon the other copy, or upon a file that is not an untouched copy
 * of ours: somebody may have typed into it.
 */
export async function planCopies(
  files: readonly InputFile[],
  given: readonly string[],
  folders: CopyFolders,
  options: { readonly port: Pick<CopyPort, 'isUntouchedCopy'>; readonly lang: Language },
): Promise<CopyPaths> {
  checkFolders(files, given, folders, options.lang);
  const plan = new Map(
    files.map(({ name }) => [
      name,
      {
        ...(folders.annotate === undefined ? {} : { annotate: join(folders.annotate, copyName(name)) }),
        ...(folders.fix === undefined ? {} : { fix: join(folders.fix, copyName(name)) }),
      },
    ]),
  );
  const targets = [...plan.values()]
    .flatMap(({ annotate, fix }) => [annotate, fix])
    .filter((path) => path !== undefined);
  checkTargets(targets, options.lang);
  for (const target of targets) await checkExisting(target, options);
  return plan;
}

/** What is in the file decides, but a copy with macros must keep its ending: Excel would not open it. */
const copyName = (name: string): string =>
  /\.xls[xm]$/i.test(name) ? name : `${name.replace(/\.[^./\\]*$/, '')}.xlsx`;

function checkFolders(
  files: readonly InputFile[],
  given: readonly string[],
  { annotate, fix }: CopyFolders,
  lang: Language,
): void {
  const originals = new Set(files.map(({ path }) => resolve(path)));
  const roots = given.map((path) => resolve(path)).filter((path) => !originals.has(path));
  for (const folder of [annotate, fix]) {
    if (folder === undefined) continue;
    const within = roots.find((root) => isWithin(root, resolve(folder)));
    if (within !== undefined) throw new UsageError(word('copies.refused.within', lang, { folder }));
    const own = files.find(({ path }) => dirname(resolve(path)) === resolve(folder));
    if (own) throw new UsageError(word('copies.refused.within', lang, { folder }));
  }
  if (annotate !== undefined && fix !== undefined && resolve(annotate) === resolve(fix))
    throw new UsageError(word('copies.refused.sameFolder', lang));
}

function isWithin(root: string, path: string): boolean {
  const way = relative(root, path);
  return (
    way === '' || (way !== '..' && !way.startsWith(`..${sep}`) && resolve(root, way) === path && !way.includes(':'))
  );
}

function checkTargets(targets: readonly string[], lang: Language): void {
  const seen = new Set<string>();
  for (const target of targets) {
    const folded = resolve(target).toLowerCase();
    if (seen.has(folded)) throw new UsageError(word('copies.refused.twice', lang, { path: target }));
    seen.add(folded);
  }
}

async function checkExisting(
  target: string,
  { port, lang }: { readonly port: Pick<CopyPort, 'isUntouchedCopy'>; readonly lang: Language },
): Promise<void> {
  const bytes = await readFile(target).catch((error: unknown) => (isMissing(error) ? null : Promise.reject(error)));
  if (bytes && !port.isUntouchedCopy(bytes))
    throw new UsageError(word('copies.refused.exists', lang, { path: target }));
}

const isMissing = (error: unknown): boolean => error instanceof Error && 'code' in error && error.code === 'ENOENT';

/** Writes a copy whole or not at all; of a copy that could not be written nothing is left behind. */
export async function writeCopy(path: string, bytes: Uint8Array): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  const draft = `${path}.part`;
  try {
    await writeFile(draft, bytes);
    await rename(draft, path);
  } catch (error) {
    await rm(draft, { force: true }).catch(() => undefined);
    throw error;
  }
}
