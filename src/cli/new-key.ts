import { randomBytes } from 'node:crypto';
import { rm } from 'node:fs/promises';
import type { Language } from '../model/generated/documents.js';
import type { Ending } from './base-command.js';
import { makeKeyPair } from './compose-keys.js';
import { EXIT } from './exit-codes.js';
import { storedEnding } from './key-ending.js';
import { checkedKeyName, chosenKeyFolder, storeKey, writeNew } from './key-store.js';
import { findPassphrase, newPassphrase } from './passphrase.js';
import { UsageError } from './usage-error.js';

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
export async function newKey(request: KeyRequest, lang: Language = 'zh-CN'): Promise<Ending> {
  const notBefore = request.validFrom === undefined ? today() : new Date(`${request.validFrom}T00:00:00Z`);
  if (Number.isNaN(notBefore.getTime()))
    return { code: EXIT.usage, text: `--valid-from 应写成 2026-01-01 这样的日期，现为 ${request.validFrom}` };
  const notAfter = new Date(notBefore);
  notAfter.setUTCFullYear(notAfter.getUTCFullYear() + request.years);
  const kind = request.kind === 'p-256' || request.kind === 'rsa-2048' ? request.kind : 'rsa-3072';
  const wanted = { kind, name: request.name, serial: newSerial(), notBefore, notAfter } as const;
  const { out, cert } = request;
  if (out === undefined && cert === undefined) return toStore(request, wanted, lang);
  if (out === undefined || cert === undefined) throw new UsageError('--out 和 --cert 要一起写；都不写就存入密钥库。');
  return toFiles({ out, cert }, { ...wanted, passphrase: await findPassphrase(request.passphraseFile) });
}

type Wanted = Parameters<typeof makeKeyPair>[0];

async function toStore(request: KeyRequest, wanted: Wanted, lang: Language): Promise<Ending> {
  const folder = chosenKeyFolder(request.user ?? false);
  const name = checkedKeyName(request.as ?? request.name);
  const pair = await makeKeyPair({ ...wanted, passphrase: await newPassphrase(request.passphraseFile) });
  return storedEnding(await storeKey(folder, name, pair), { folder, selfManaged: true, lang });
}

async function toFiles(files: KeyPlaces, wanted: Wanted): Promise<Ending> {
  const refused = await writeBoth(files, await makeKeyPair(wanted));
  if (refused !== null) return { code: EXIT.usage, text: `没有写入：${refused} 已经存在或不能写。请换一个文件名。` };
  const encrypted = wanted.passphrase !== undefined;
  const locked = encrypted ? '已用口令加密' : '没有设口令';
  return {
    text: `密钥 ${files.out}（自管密钥，${locked}，请妥善保管）\n证书 ${files.cert}（可发给需要核对报告的单位）`,
    json: { key: files.out, certificate: files.cert, kind: wanted.kind, selfManaged: true, encrypted },
  };
}

interface KeyPlaces {
  readonly out: string;
  readonly cert: string;
}

/** Key and certificate belong together: both are written, or neither. Gives the path that stood in the way. */
async function writeBoth(
  { out, cert }: KeyPlaces,
  pair: { readonly key: string; readonly certificate: string },
): Promise<string | null> {
  if (!(await writeNew(out, pair.key, 0o600))) return out;
  if (await writeNew(cert, pair.certificate, 0o644)) return null;
  await rm(out);
  return cert;
}

/** The day on which the command runs: a key, unlike a document, is made at a moment. */
function today(): Date {
  const now = new Date();
  return new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth(), now.getUTCDate()));
}
