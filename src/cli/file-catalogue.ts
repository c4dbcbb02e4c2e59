import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { otherKind, parseDocument, withoutMark } from '../documents/parse.js';
import { failure, type Outcome, success } from '../model/finding.js';
import type { DocumentKind, Documents } from '../model/generated/documents.js';
import type { Catalogue } from '../workflows/ports.js';

/** Ids of the code lists begin with this folder; everything else lies below `standards`. */
const CODELISTS = 'codelists/';

/**
 * The documents in folders laid out like `schemas/`: `standards/GROUP/NAME.json` and `codelists/NAME.json`. The user's
 * own folders come first, so that a district can put its own standard in place of a built-in one.
 */
export class FileCatalogue implements Catalogue {
  readonly #folders: readonly string[];
  readonly #builtIn: string;
  readonly #loaded = new Map<string, Promise<Outcome<Documents[DocumentKind]>>>();

  /** `builtIn` is the program's own folder, looked into last. */
  constructor(folders: readonly string[], builtIn: string) {
    this.#folders = [...folders, builtIn];
    this.#builtIn = builtIn;
  }

  async ids(kind: DocumentKind): Promise<readonly string[]> {
    const found = await Promise.all(this.#folders.map((folder) => idsIn(folder, kind)));
    return [...new Set(found.flat())].sort();
  }

  load<K extends DocumentKind>(kind: K, id: string): Promise<Outcome<Documents[K]>> {
    const key = `${kind} ${id}`;
    const known = this.#loaded.get(key) ?? this.#read(kind, id);
    this.#loaded.set(key, known);
    return known as Promise<Outcome<Documents[K]>>;
  }

  async #read(kind: DocumentKind, id: string): Promise<Outcome<Documents[DocumentKind]>> {
    for (const folder of this.#folders) {
      const path = join(folder, pathOf(id));
      const text = await readFile(path, 'utf8').catch(() => null);
      if (text === null) continue;
      // What comes with the program is part of it, checked by its tests; checking it again at every start costs 50 ms.
      if (folder !== this.#builtIn) return parseDocument(kind, text, path);
      const known = JSON.parse(text) as Documents[DocumentKind];
      return known.kind === kind ? success(known) : failure(otherKind({ kind, found: known.kind, file: path, id }));
    }
    return failure({ code: 'JY8106', where: { file: pathOf(id) }, found: id, params: { kind, id } });
  }
}

const pathOf = (id: string): string => (id.startsWith(CODELISTS) ? `${id}.json` : `standards/${id}.json`);

async function idsIn(folder: string, kind: DocumentKind): Promise<readonly string[]> {
  const root = kind === 'codelist' ? '' : 'standards/';
  const groups = kind === 'codelist' ? ['codelists'] : await foldersIn(join(folder, 'standards'));
  const ids: string[] = [];
  for (const group of groups) {
    const names = await readdir(join(folder, root, group)).catch(() => []);
    for (const name of names.filter((candidate) => candidate.endsWith('.json'))) {
      const text = await readFile(join(folder, root, group, name), 'utf8');
      if (kindOf(text) === kind) ids.push(`${group}/${name.slice(0, -'.json'.length)}`);
    }
  }
  return ids;
}

async function foldersIn(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
  return entries.filter((entry) => entry.isDirectory()).map((entry) => entry.name);
}

function kindOf(text: string): string | null {
  try {
    const value: unknown = JSON.parse(withoutMark(text));
    return typeof value === 'object' && value !== null && 'kind' in value ? String(value.kind) : null;
  } catch {
    return null;
  }
}
