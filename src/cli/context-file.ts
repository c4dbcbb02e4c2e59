import { readFile } from 'node:fs/promises';
import { dirname, isAbsolute, join, parse, resolve } from 'node:path';
import { withoutMark } from '../documents/parse.js';
import { nearest } from './nearest.js';
import { usageError } from './usage.js';
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
  /** File of waivers of findings. */
  readonly waivers?: string;
  readonly key?: string;
  readonly certificate?: string;
  readonly trust?: readonly string[];
  readonly issuer?: { readonly id: string; readonly name: string };
  readonly fonts?: Readonly<Record<string, string>>;
  /** Folder with report templates that stand in for those of the program. */
  readonly templates?: string;
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
  let value: unknown;
  try {
    value = JSON.parse(withoutMark(text));
  } catch {
    throw usageError('usage.notJson', { path: file });
  }
  return checkedContext(value, file);
}

interface Shape {
  /** What belongs there, for the message. */
  readonly wanted: string;
  fits(value: unknown): boolean;
}

const isText = (value: unknown): value is string => typeof value === 'string' && value !== '';
const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const PATH: Shape = { wanted: '一个路径（带引号的文字）', fits: isText };

const FONT_ROLES = ['regular', 'bold', 'title', 'hei', 'kai', 'fang', 'fallback'];

const SHAPES: { readonly [Key in keyof Required<ContextFile>]: Shape } = {
  programme: PATH,
  registry: PATH,
  standards: PATH,
  awards: PATH,
  accepted: PATH,
  waivers: PATH,
  key: PATH,
  certificate: PATH,
  trust: {
    wanted: '一组路径，如 ["证书.pem"]',
    fits: (value) => Array.isArray(value) && value.every(isText),
  },
  issuer: {
    wanted: '单位的编号和名称，如 {"id": "320400", "name": "某市教科院"}',
    fits: (value) => isObject(value) && isText(value['id']) && isText(value['name']),
  },
  fonts: {
    wanted: `字体的用途和路径，如 {"fang": "字体.ttf"}，用途有 ${FONT_ROLES.join('、')}`,
    fits: (value) =>
      isObject(value) && Object.entries(value).every(([role, path]) => FONT_ROLES.includes(role) && isText(path)),
  },
  templates: PATH,
};

/** A misspelt name would silently change what a command works on, so it is refused like a wrong value. */
function checkedContext(value: unknown, file: string): ContextFile {
  if (!isObject(value)) throw usageError('usage.jsonLike', { path: file, example: '{"programme": "方案.json"}' });
  for (const [name, member] of Object.entries(value)) {
    if (!Object.hasOwn(SHAPES, name)) throw new UsageError(unknownName(name, file));
    const { wanted, fits } = SHAPES[name as keyof ContextFile];
    if (!fits(member)) throw new UsageError(`${file} 里的 ${name} 应写${wanted}，现为 ${shown(member)}。`);
  }
  return value;
}

const LONGEST_SHOWN = 40;
const shown = (value: unknown): string => JSON.stringify(value).slice(0, LONGEST_SHOWN);

function unknownName(name: string, file: string): string {
  const near = nearest(name, Object.keys(SHAPES));
  const hint = near === undefined ? `可用：${Object.keys(SHAPES).join('、')}` : `是不是 ${near}？`;
  return `${file} 里的 ${name} 不是认识的名称；${hint}`;
}

function absolute(folder: string, context: ContextFile): ContextFile {
  const place = (path: string): string => (isAbsolute(path) ? path : join(folder, path));
  const paths = [
    'programme',
    'registry',
    'standards',
    'awards',
    'accepted',
    'waivers',
    'key',
    'certificate',
    'templates',
  ] as const;
  const placed = paths.flatMap((name) => {
    const path = context[name];
    return path === undefined ? [] : [[name, place(path)] as const];
  });
  // Several fallback fonts are named in one text.
  const placeAll = (list: string): string => list.split(';').map(place).join(';');
  const trust = context.trust ? { trust: context.trust.map(place) } : {};
  const fonts = context.fonts
    ? { fonts: Object.fromEntries(Object.entries(context.fonts).map(([name, paths]) => [name, placeAll(paths)])) }
    : {};
  return { ...context, ...Object.fromEntries(placed), ...trust, ...fonts };
}
