import { rm } from 'node:fs/promises';
import { failure, type Outcome, success } from '../model/finding.js';
import { fileTrouble } from './faults.js';
import { writeWhole } from './whole-file.js';

/** Where a key and its certificate go. */
export interface PairPlaces {
  readonly key: string;
  readonly certificate: string;
}

/** Nobody but the owner reads a key; everybody may read a certificate. */
const MODES = { key: 0o600, certificate: 0o644 } as const;

/**
 * Writes a key and its certificate, both or neither, each whole or not at all: a lost key cannot be had back, so nothing
 * that is there is overwritten. Gives the path that is taken, `null` where both are written, JY7185 where the file system
 * refused; other errors are thrown.
 */
export async function writePair(
  places: PairPlaces,
  pair: { readonly key: string; readonly certificate: string },
): Promise<Outcome<string | null>> {
  const key = await writeNew(places.key, pair.key, MODES.key);
  if (!key.ok || key.value !== null) return key;
  const certificate = await writeNew(places.certificate, pair.certificate, MODES.certificate);
  if (!certificate.ok || certificate.value !== null) await rm(places.key, { force: true });
  return certificate;
}

/** The path where it is taken, `null` where it is written now. */
async function writeNew(path: string, text: string, mode: number): Promise<Outcome<string | null>> {
  try {
    return success((await writeWhole(path, text, { force: false, mode })) ? null : path);
  } catch (error) {
    const trouble = fileTrouble(error);
    if (trouble === null) throw error;
    return failure({ code: 'JY7185', where: { file: path }, params: { trouble } });
  }
}
