import { basename } from 'node:path';
import type { Language } from '../model/generated/documents.js';
import { certificateFacts, repack } from './compose-keys.js';
import { keyRefusal } from './compose-sign-standing.js';
import { readKeyPair } from './compose-signature.js';
import { EXIT } from './exit-codes.js';
import { toldFindings } from './findings-report.js';
import type { ToldEnding } from './in-workspace.js';
import { storedEnding } from './key-ending.js';
import { checkedKeyName, chosenKeyFolder, storeKey } from './key-store.js';
import { findPassphrase, newPassphrase } from './passphrase.js';

/** What `key import` was asked for. */
export interface ImportRequest {
  /** PEM or .p12 file. */
  readonly file: string;
  readonly cert: string | undefined;
  /** Name in the store; that of the file when left out. */
  readonly as: string | undefined;
  readonly user: boolean;
  readonly passphraseFile: string | undefined;
  readonly lang: Language;
}

/** Takes a key with its certificates into a store, under a passphrase again; the file itself stays as it is. */
export async function importKey(request: ImportRequest): Promise<ToldEnding> {
  const { file, cert, user, passphraseFile, lang } = request;
  const folder = chosenKeyFolder(user);
  const name = checkedKeyName(request.as ?? basename(file).replace(/\.[^.]*$/, ''));
  const pair = await readKeyPair({ key: file, certificate: cert, passphrase: await findPassphrase(passphraseFile) });
  const packed = pair.ok ? await repack(pair.value, await newPassphrase(passphraseFile)) : pair;
  if (!packed.ok) {
    const finding = { code: 'JY8108', where: { file }, params: { reason: packed.reasons.join(' ') } };
    return { code: EXIT.usage, told: toldFindings([finding], lang) };
  }
  const stored = await storeKey(folder, name, packed.value);
  if (!stored.ok) return keyRefusal(stored.findings, lang);
  const facts = await certificateFacts(stored.value.certificate);
  return { ...storedEnding(stored.value, { folder, selfManaged: facts?.selfManaged ?? false, lang }), told: [] };
}
