import { readFile } from 'node:fs/promises';
import { dirname, isAbsolute, join, parse, resolve } from 'node:path';
import { UsageError } from './usage-error.js';

/** Name of the file that tells a folder's commands what they work on. */
export const CONTEXT_FILE = 'jiaoyan.json';

/** What `jiaoyan.json` may say; paths are relative to its folder. */
export interface ContextFile {
  readonly programme?: string;
  readonly registry?: string;
  /** Folder with the user's own `standards/` and `codelists/`. */
  readonly standards?: string;
  /** Folder with award documents. */
  readonly awards?: string;
  /** Folder with last year's accepted results. */
  readonly accepted?: string;
  readonly key?: string;
  readonly certificate?: string;
  readonly trust?: readonly string[];
  readonly issuer?: { readonly id: string; readonly name: string };
  readonly fonts?: Readonly<Record<string, string>>;
}

/** The context of the nearest folder upwards, its paths made absolute; empty where there is none. */
export async function findContext(from: string): Promise<ContextFile> {
  for (let folder = resolve(from); ; folder = dirname(folder)) {
    const text = await readFile(join(folder, CONTEXT_FILE), 'utf8').catch(() => null);
    if (text !== null) return absolute(folder, readContext(text, join(folder, CONTEXT_FILE)));
    if (folder === parse(folder).root) return {};
  }
}

function readContext(text: string, file: string): ContextFile {
  try {
    return JSON.parse(text) as ContextFile;
  } catch {
    throw new UsageError(`${file} 不是有效的 JSON，请检查括号、引号和逗号。`);
  }
}

function absolute(folder: string, context: ContextFile): ContextFile {
  const place = (path: string): string => (isAbsolute(path) ? path : join(folder, path));
  const paths = ['programme', 'registry', 'standards', 'awards', 'accepted', 'key', 'certificate'] as const;
  const placed = paths.flatMap((name) => {
    const path = context[name];
    return path === undefined ? [] : [[name, place(path)] as const];
  });
  const trust = context.trust ? { trust: context.trust.map(place) } : {};
  const fonts = context.fonts
    ? { fonts: Object.fromEntries(Object.entries(context.fonts).map(([name, path]) => [name, place(path)])) }
    : {};
  return { ...context, ...Object.fromEntries(placed), ...trust, ...fonts };
}
