import { randomBytes } from 'node:crypto';
import { word } from '../messages/ui/words.js';
import type { Language } from '../model/generated/documents.js';
import { makeKeyPair } from './compose-keys.js';
import { keyRefusal } from './compose-sign-standing.js';
import type { ToldEnding } from './in-workspace.js';
import { storedEnding } from './key-ending.js';
import { writePair } from './key-pair-files.js';
import { checkedKeyName, chosenKeyFolder, storeKey } from './key-store.js';
import { findPassphrase, newPassphrase } from './passphrase.js';
import { usageError } from './usage.js';

/** What `key new` was asked for; with `out` and `cert` it goes to files, else into a key store. */
export interface KeyRequest {
  readonly out?: string | undefined;
  readonly cert?: string | undefined;
  /** Who signs. */
  readonly name: string;
  /** Name in the store; that of the signer when left out. */
  readonly as?: string | undefined;
  /** Into the user's own store instead of the year's. */
  readonly user?: boolean | undefined;
  readonly kind: string;
  readonly years: number;
  readonly validFrom?: string | undefined;
  readonly passphraseFile?: string | undefined;
}

const SERIAL_BYTES = 16;

/** A positive serial number: the first bit is clear (RFC 5280 §4.1.2.2). */
function newSerial(): string {
  const bytes = randomBytes(SERIAL_BYTES);
  bytes[0] = ((bytes[0] ?? 0) & 0x7f) | 0x40;
  return bytes.toString('hex');
}

/** Makes a self-managed key and certificate. An existing file is never overwritten: a lost key cannot be had back. */
export async function newKey(request: KeyRequest, lang: Language = 'zh-CN'): Promise<ToldEnding> {
  const notBefore = request.validFrom === undefined ? today() : new Date(`${request.validFrom}T00:00:00Z`);
  if (Number.isNaN(notBefore.getTime()))
    throw usageError('usage.date', { flag: '--valid-from', found: request.validFrom ?? '' });
  const notAfter = new Date(notBefore);
  notAfter.setUTCFullYear(notAfter.getUTCFullYear() + request.years);
  const kind = request.kind === 'p-256' || request.kind === 'rsa-2048' ? request.kind : 'rsa-3072';
  const wanted = { kind, name: request.name, serial: newSerial(), notBefore, notAfter } as const;
  const { out, cert } = request;
  if (out === undefined && cert === undefined) return toStore(request, wanted, lang);
  if (out === undefined || cert === undefined) throw usageError('key.bothFiles');
  return toFiles({ out, cert }, { ...wanted, passphrase: await findPassphrase(request.passphraseFile) }, lang);
}

type Wanted = Parameters<typeof makeKeyPair>[0];

async function toStore(request: KeyRequest, wanted: Wanted, lang: Language): Promise<ToldEnding> {
  const folder = chosenKeyFolder(request.user ?? false);
  const name = checkedKeyName(request.as ?? request.name);
  const pair = await makeKeyPair({ ...wanted, passphrase: await newPassphrase(request.passphraseFile) });
  const stored = await storeKey(folder, name, pair);
  if (!stored.ok) return keyRefusal(stored.findings, lang);
  return { ...storedEnding(stored.value, { folder, selfManaged: true, lang }), told: [] };
}

async function toFiles({ out, cert }: Places, wanted: Wanted, lang: Language): Promise<ToldEnding> {
  const written = await writePair({ key: out, certificate: cert }, await makeKeyPair(wanted));
  if (!written.ok) return keyRefusal(written.findings, lang);
  if (written.value !== null) throw usageError('key.fileTaken', { path: written.value });
  const encrypted = wanted.passphrase !== undefined;
  const key = { path: out, locked: word(encrypted ? 'key.locked' : 'key.open', lang), certificate: cert };
  return {
    text: word('key.written', lang, key),
    told: [],
    json: { key: out, certificate: cert, kind: wanted.kind, selfManaged: true, encrypted },
  };
}

interface Places {
  readonly out: string;
  readonly cert: string;
}

/** The day on which the command runs: a key, unlike a document, is made at a moment. */
function today(): Date {
  const now = new Date();
  return new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth(), now.getUTCDate()));
}
