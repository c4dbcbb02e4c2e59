import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Finding } from '../model/finding.js';
import type { TemplateSource } from '../report/templates.js';
import { nearest } from './nearest.js';

const SUFFIX = '.md.hbs';
const PARTIALS = 'partials';

/** Where templates lie: those that come with the program, and an office's own, which stand in for them. */
export interface TemplateFolders {
  readonly builtIn: string;
  readonly own?: string | undefined;
}

/** Templates by name, each read once, with the partials that they may take in. */
export interface TemplateShelf {
  source(name: string): Promise<TemplateSource>;
  /** JY4103 for every file of the own folder that stands in for nothing. */
  strays(): Promise<readonly Finding[]>;
}

/** Opens the folders; nothing is read before it is asked for. */
export function templateShelf(folders: TemplateFolders): TemplateShelf {
  const sources = new Map<string, Promise<TemplateSource>>();
  let partials: Promise<ReadonlyMap<string, TemplateSource>> | undefined;
  let strays: Promise<readonly Finding[]> | undefined;
  const read = async (name: string): Promise<TemplateSource> => {
    partials ??= readPartials(folders);
    return { ...(await readTemplate(folders, name)), partials: await partials };
  };
  return {
    source(name) {
      const known = sources.get(name) ?? read(name);
      sources.set(name, known);
      return known;
    },
    strays() {
      strays ??= findStrays(folders);
      return strays;
    },
  };
}

/** The own file of that name, else the one that comes with the program. */
async function readTemplate({ builtIn, own }: TemplateFolders, name: string): Promise<TemplateSource> {
  const file = `${name}${SUFFIX}`;
  const text = own === undefined ? null : await readFile(join(own, file), 'utf8').catch(() => null);
  if (own !== undefined && text !== null) return { file: join(own, file), text };
  return { file, text: await readFile(join(builtIn, file), 'utf8') };
}

const namesIn = async (folder: string): Promise<string[]> => {
  const files = await readdir(folder).catch(() => []);
  return files.filter((file) => file.endsWith(SUFFIX)).map((file) => file.slice(0, -SUFFIX.length));
};

/** All partials: an office may also add some of its own for its templates. */
async function readPartials({ builtIn, own }: TemplateFolders): Promise<ReadonlyMap<string, TemplateSource>> {
  const folders = { builtIn: join(builtIn, PARTIALS), own: own === undefined ? undefined : join(own, PARTIALS) };
  const names = [...(await namesIn(folders.builtIn)), ...(folders.own === undefined ? [] : await namesIn(folders.own))];
  const read = async (name: string) => {
    const source = await readTemplate(folders, name);
    const file = source.file.startsWith(folders.own ?? '\0') ? source.file : `${PARTIALS}/${source.file}`;
    return [name, { ...source, file }] as const;
  };
  return new Map(await Promise.all([...new Set(names)].sort().map(read)));
}

async function findStrays({ builtIn, own }: TemplateFolders): Promise<readonly Finding[]> {
  if (own === undefined) return [];
  const known = await namesIn(builtIn);
  const found = (await namesIn(own)).filter((name) => !known.includes(name)).sort();
  return found.map((name) => ({
    code: 'JY4103',
    where: { file: join(own, `${name}${SUFFIX}`) },
    found: name,
    expected: nearest(name, known) ?? known.join('、'),
  }));
}
