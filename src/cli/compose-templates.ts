import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { type Finding, failure, type Outcome, success } from '../model/finding.js';
import type { TemplateFile } from '../report/template-syntax.js';
import type { TemplateSource } from '../report/templates.js';
import { fileTrouble } from './faults.js';
import { nearest } from './nearest.js';
import { usageError } from './usage.js';

const SUFFIX = '.md.hbs';
const PARTIALS = 'partials';

/** Where templates lie: those that come with the program, and an office's own, which stand in for them. */
export interface TemplateFolders {
  readonly builtIn: string;
  readonly own?: string | undefined;
}

/**
 * Templates by name, each read once, with the partials that they may take in. Asking for one is a usage error where the
 * office's own folder is not there: nobody names a folder in order to get what comes with the program.
 */
export interface TemplateShelf {
  /** JY4910 for a file of the own folder that cannot be read, JY4912 for one that is not UTF-8. */
  source(name: string): Promise<Outcome<TemplateSource>>;
  /** JY4103 for every file of the own folder that stands in for nothing. */
  strays(): Promise<readonly Finding[]>;
}

/** Opens the folders; nothing is read before it is asked for. */
export function templateShelf(folders: TemplateFolders): TemplateShelf {
  const sources = new Map<string, Promise<Outcome<TemplateSource>>>();
  let partials: Promise<Outcome<Partials>> | undefined;
  let strays: Promise<readonly Finding[]> | undefined;
  const read = async (name: string): Promise<Outcome<TemplateSource>> => {
    await checkedFolder(folders.own);
    partials ??= readPartials(folders);
    const [template, own] = [await readTemplate(folders, name), await partials];
    if (template.ok && own.ok) return success({ ...template.value, partials: own.value });
    return failure(...template.findings, ...own.findings);
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

type Partials = ReadonlyMap<string, TemplateFile>;

async function checkedFolder(own: string | undefined): Promise<void> {
  if (own === undefined) return;
  const isFolder = await stat(own).then(
    (info) => info.isDirectory(),
    () => false,
  );
  if (!isFolder) throw usageError('usage.templates', { path: own });
}

/** The own file of that name, else the one that comes with the program: only a file that is not there is stood in for. */
async function readTemplate({ builtIn, own }: TemplateFolders, name: string): Promise<Outcome<TemplateFile>> {
  const file = `${name}${SUFFIX}`;
  const text = own === undefined ? null : await readOwn(join(own, file));
  if (own === undefined || text === null) return success({ file, text: await readFile(join(builtIn, file), 'utf8') });
  return text.ok ? success({ file: join(own, file), text: text.value }) : text;
}

/** Text of an office's file; `null` where there is none. A decoder that meets no UTF-8 throws, as the file system does. */
async function readOwn(path: string): Promise<Outcome<string> | null> {
  try {
    return success(new TextDecoder('utf-8', { fatal: true }).decode(await readFile(path)));
  } catch (error) {
    const reason = fileTrouble(error);
    if (reason === 'ENOENT') return null;
    if (reason === null) return failure({ code: 'JY4912', where: { file: path } });
    return failure({ code: 'JY4910', where: { file: path }, params: { reason } });
  }
}

const namesIn = async (folder: string): Promise<string[]> => {
  const files = await readdir(folder).catch((error: unknown) => {
    if (fileTrouble(error) === 'ENOENT') return [];
    throw usageError('usage.templates', { path: folder });
  });
  return files.filter((file) => file.endsWith(SUFFIX)).map((file) => file.slice(0, -SUFFIX.length));
};

/** All partials: an office may also add some of its own for its templates. */
async function readPartials({ builtIn, own }: TemplateFolders): Promise<Outcome<Partials>> {
  const folders = { builtIn: join(builtIn, PARTIALS), own: own === undefined ? undefined : join(own, PARTIALS) };
  const names = [...(await namesIn(folders.builtIn)), ...(folders.own === undefined ? [] : await namesIn(folders.own))];
  const partials = new Map<string, TemplateFile>();
  const findings: Finding[] = [];
  for (const name of [...new Set(names)].sort()) {
    const read = await readTemplate(folders, name);
    findings.push(...read.findings);
    if (!read.ok) continue;
    const { file, text } = read.value;
    partials.set(name, { file: file.startsWith(folders.own ?? '\0') ? file : `${PARTIALS}/${file}`, text });
  }
  return findings.length === 0 ? success(partials) : failure(...findings);
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
