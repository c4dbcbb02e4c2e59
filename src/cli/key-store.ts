import { existsSync } from 'node:fs';
import { mkdir, readdir } from 'node:fs/promises';
import { homedir } from 'node:os';
import { basename, dirname, extname, join, parse, resolve } from 'node:path';
import { failure, type Outcome, success } from '../model/finding.js';
import { CONTEXT_FILE } from './context-file.js';
import { fileTrouble } from './faults.js';
import { writePair } from './key-pair-files.js';
import { nearest } from './nearest.js';
import { usageError } from './usage.js';
import type { UsageError } from './usage-error.js';
import { WORKSPACE_FILE } from './workspace.js';

/** Endings of the two files of a stored key: PKCS#8 under a passphrase, and its certificate. */
const KEY_ENDING = '.key.pem';
const CERTIFICATE_ENDING = '.cert.pem';

/** A key in a store. */
export interface StoredKey {
  readonly name: string;
  readonly key: string;
  readonly certificate: string;
}

/** The store of a person, for keys that serve several years or folders. */
export function userKeyFolder(): string {
  const home = process.env[process.platform === 'win32' ? 'USERPROFILE' : 'HOME'];
  return join(home === undefined || home === '' ? homedir() : home, '.jiaoyan', 'keys');
}

/** The store of the year's folder or workspace that one stands in; undefined outside of both. */
export function yearKeyFolder(from: string = process.cwd()): string | undefined {
  for (let folder = resolve(from); ; folder = dirname(folder)) {
    if (existsSync(join(folder, CONTEXT_FILE)) || existsSync(join(folder, WORKSPACE_FILE))) return join(folder, 'keys');
    if (folder === parse(folder).root) return undefined;
  }
}

/** Where a new key goes; a usage error where no folder is meant. */
export function chosenKeyFolder(user: boolean): string {
  const folder = user ? userKeyFolder() : yearKeyFolder();
  if (folder !== undefined) return folder;
  throw usageError('usage.noKeyStore');
}

/** The folders that keys are looked for in: the year's before one's own. */
export function keyFolders(): readonly string[] {
  const year = yearKeyFolder();
  return year === undefined ? [userKeyFolder()] : [year, userKeyFolder()];
}

/** The keys of a store by name; none where there is no store. */
export async function storedKeys(folder: string): Promise<readonly StoredKey[]> {
  const entries = await readdir(folder).catch(() => []);
  const names = entries.filter((entry) => entry.endsWith(KEY_ENDING)).map((entry) => basename(entry, KEY_ENDING));
  return names.sort().map((name) => placesOf(folder, name));
}

const placesOf = (folder: string, name: string): StoredKey => ({
  name,
  key: join(folder, `${name}${KEY_ENDING}`),
  certificate: join(folder, `${name}${CERTIFICATE_ENDING}`),
});

/** The key of a name in the first store that has it. */
export async function findStoredKey(
  name: string,
  folders: readonly string[] = keyFolders(),
): Promise<StoredKey | undefined> {
  for (const folder of folders) {
    const found = (await storedKeys(folder)).find((one) => one.name === name);
    if (found !== undefined) return found;
  }
  return undefined;
}

/**
 * Key and certificate as a user names them: a path, or the name of a stored key, whose certificate stands beside it. A
 * usage error names the keys that there are where no store has one of that name.
 */
export async function namedKey(
  key: string,
  certificate: string | undefined,
): Promise<{ readonly key: string; readonly certificate: string | undefined }> {
  if (existsSync(key) || extname(key) !== '') return { key, certificate };
  // The name that `jiaoyan.json` gives has been made a path like all that it says.
  const stored = await findStoredKey(basename(key));
  if (stored === undefined) throw await unknownKey(basename(key));
  return { key: stored.key, certificate: certificate ?? stored.certificate };
}

/** Whether a user means a stored key and no file. */
export const isKeyName = (text: string): boolean =>
  !existsSync(text) && extname(text) === '' && basename(text) === text;

/** Says which keys there are, and which one was probably meant. */
export async function unknownKey(name: string, folders: readonly string[] = keyFolders()): Promise<UsageError> {
  const stored = (await Promise.all(folders.map(storedKeys))).flat();
  const names = [...new Set(stored.map((one) => one.name))];
  if (names.length === 0) return usageError('key.unknownOfNone', { name });
  return usageError('key.unknown', { name, known: names.join('、'), near: nearest(name, names) });
}

const NAME = /^[\p{L}\p{N}][\p{L}\p{N}_-]{0,59}$/u;

/** A name that can be a file name everywhere; a usage error for others. */
export function checkedKeyName(name: string): string {
  if (!NAME.test(name)) {
    throw usageError('usage.keyName', { name });
  }
  return name;
}

/**
 * Puts a key into a store: both files or neither, for nobody else to read; a usage error where the name is taken, JY7185
 * where the file system refuses.
 */
export async function storeKey(
  folder: string,
  name: string,
  pair: { readonly key: string; readonly certificate: string },
): Promise<Outcome<StoredKey>> {
  const places = placesOf(folder, checkedKeyName(name));
  const made = await madeFolder(folder);
  const written = made.ok ? await writePair(places, pair) : made;
  if (!written.ok) return written;
  if (written.value !== null) throw usageError('key.taken', { folder, name });
  return success(places);
}

async function madeFolder(folder: string): Promise<Outcome<null>> {
  try {
    await mkdir(folder, { recursive: true, mode: 0o700 });
    return success(null);
  } catch (error) {
    const trouble = fileTrouble(error);
    if (trouble === null) throw error;
    return failure({ code: 'JY7185', where: { file: folder }, params: { trouble } });
  }
}
