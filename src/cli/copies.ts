import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { dirname, join, relative, resolve, sep } from 'node:path';
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
  /** JY0120 for every spelling that was put right, JY0121 where a copy could not be made. */
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
    if (within !== undefined) throw new UsageError(TEXTS.within[lang](folder));
    const own = files.find(({ path }) => dirname(resolve(path)) === resolve(folder));
    if (own) throw new UsageError(TEXTS.within[lang](folder));
  }
  if (annotate !== undefined && fix !== undefined && resolve(annotate) === resolve(fix))
    throw new UsageError(TEXTS.sameFolder[lang]);
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
    if (seen.has(folded)) throw new UsageError(TEXTS.twice[lang](target));
    seen.add(folded);
  }
}

async function checkExisting(
  target: string,
  { port, lang }: { readonly port: Pick<CopyPort, 'isUntouchedCopy'>; readonly lang: Language },
): Promise<void> {
  const bytes = await readFile(target).catch((error: unknown) => (isMissing(error) ? null : Promise.reject(error)));
  if (bytes && !port.isUntouchedCopy(bytes)) throw new UsageError(TEXTS.exists[lang](target));
}

const isMissing = (error: unknown): boolean => error instanceof Error && 'code' in error && error.code === 'ENOENT';

const TEXTS = {
  within: {
    'zh-CN': (folder: string) =>
      `副本文件夹 ${folder} 在被校验的文件夹里，副本会和原件混在一起，下次还会被当成上报的表。请换一个别处的文件夹。`,
    en: (folder: string) =>
      `The folder for copies, ${folder}, is among the files to be checked: copies would mix with originals and be checked as forms next time. Name another folder.`,
  },
  sameFolder: {
    'zh-CN': '--annotate 和 --fix 不能用同一个文件夹，请分别指定。',
    en: '--annotate and --fix cannot have the same folder.',
  },
  twice: {
    'zh-CN': (path: string) => `有两个文件的副本都叫 ${path}（只差大小写或后缀）。请先改名，或分开校验。`,
    en: (path: string) => `Two files would have the same copy, ${path}. Rename one, or check them apart.`,
  },
  exists: {
    'zh-CN': (path: string) =>
      `${path} 已经存在，而且不是本程序生成后没动过的副本（可能有人改过），没有覆盖。请把它移走，或换一个文件夹。`,
    en: (path: string) =>
      `${path} is there already and is no untouched copy of this program's (somebody may have worked in it); it was not overwritten. Move it away, or name another folder.`,
  },
} as const;

/** Writes a copy whole or not at all. */
export async function writeCopy(path: string, bytes: Uint8Array): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  const draft = `${path}.part`;
  await writeFile(draft, bytes);
  await rename(draft, path);
}
