import { randomBytes } from 'node:crypto';
import { rm, writeFile } from 'node:fs/promises';
import type { Ending } from './base-command.js';
import { makeKeyPair } from './compose-signature.js';
import { EXIT } from './exit-codes.js';
import { findPassphrase } from './passphrase.js';

/** What `key new` was asked for. */
export interface KeyRequest {
  readonly out: string;
  readonly cert: string;
  readonly name: string;
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
export async function newKey(request: KeyRequest): Promise<Ending> {
  const notBefore = request.validFrom === undefined ? today() : new Date(`${request.validFrom}T00:00:00Z`);
  if (Number.isNaN(notBefore.getTime()))
    return { code: EXIT.usage, text: `--valid-from 应写成 2026-01-01 这样的日期，现为 ${request.validFrom}` };
  const notAfter = new Date(notBefore);
  notAfter.setUTCFullYear(notAfter.getUTCFullYear() + request.years);
  const passphrase = await findPassphrase(request.passphraseFile);
  const kind = request.kind === 'p-256' || request.kind === 'rsa-2048' ? request.kind : 'rsa-3072';
  const pair = await makeKeyPair({ kind, name: request.name, serial: newSerial(), notBefore, notAfter, passphrase });
  const refused = await writeBoth(request, pair);
  if (refused !== null) return { code: EXIT.usage, text: `没有写入：${refused} 已经存在或不能写。请换一个文件名。` };
  const locked = passphrase === undefined ? '没有设口令' : '已用口令加密';
  return {
    text: `密钥 ${request.out}（自管密钥，${locked}，请妥善保管）\n证书 ${request.cert}（可发给需要核对报告的单位）`,
    json: { key: request.out, certificate: request.cert, kind, selfManaged: true, encrypted: passphrase !== undefined },
  };
}

/** Key and certificate belong together: both are written, or neither. Gives the path that stood in the way. */
async function writeBoth(
  { out, cert }: KeyRequest,
  pair: { readonly key: string; readonly certificate: string },
): Promise<string | null> {
  if (!(await writeNew(out, pair.key, 0o600))) return out;
  if (await writeNew(cert, pair.certificate, 0o644)) return null;
  await rm(out);
  return cert;
}

const writeNew = (path: string, text: string, mode: number): Promise<boolean> =>
  writeFile(path, text, { flag: 'wx', mode }).then(
    () => true,
    () => false,
  );

/** The day on which the command runs: a key, unlike a document, is made at a moment. */
function today(): Date {
  const now = new Date();
  return new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth(), now.getUTCDate()));
}
