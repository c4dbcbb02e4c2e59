import { readFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { word } from '../messages/ui/words.js';
import { failure, type Outcome, success } from '../model/finding.js';
import type { Language } from '../model/generated/documents.js';
import { type DeviceRequest, insertAnswer, prepareForDevice, readIdentity } from './compose-device.js';
import type { FileSigning } from './compose-file-signer.js';
import { keyRefusal, keyStanding } from './compose-sign-standing.js';
import { timestampSource } from './compose-signing.js';
import { refusal, toldFindings } from './findings-report.js';
import type { ToldEnding } from './in-workspace.js';
import { readInput } from './inputs.js';
import { replaceFile } from './replace-file.js';
import { usageError } from './usage.js';
import { writeWhole } from './whole-file.js';

const WAITING = '.to-sign.pdf';
const REQUEST = '.to-sign.json';

/** Writes a file with room for a signature and what a device has to sign, side by side; the original stays as it is. */
export async function prepareFile(
  path: string,
  settings: FileSigning,
  { cert, out, lang }: { readonly cert: string; readonly out: string | undefined; readonly lang: Language },
): Promise<ToldEnding> {
  const identity = await readIdentity(cert);
  const source = await readInput(path, path);
  if (!identity.ok || !source.ok) return keyRefusal([...identity.findings, ...source.findings], lang);
  const prepared = await prepareForDevice(identity.value, settings, { pdf: source.value, file: path });
  if (!prepared.ok) return refusal(prepared.findings, { lang });
  const told = toldFindings(identity.findings, lang);
  if (prepared.value === null) return { told, text: word('sign.already', lang, { already: 1 }) };
  const start = join(out ?? dirname(path), basename(path).replace(/\.pdf$/i, ''));
  const [pdf, request] = [`${start}${WAITING}`, `${start}${REQUEST}`];
  await replaceFile(pdf, prepared.value.pdf);
  const content: DeviceRequest = { file: basename(pdf), ...prepared.value.request };
  await replaceFile(request, Buffer.from(`${JSON.stringify(content, null, 2)}\n`));
  return { told, text: word('sign.prepared', lang, { pdf, request }), json: { pdf, request, ...content } };
}

/** How an answer is put in. */
export interface InsertSettings {
  /** Folder for the signed file; beside the request when left out. */
  readonly out: string | undefined;
  /** Address of a service that stamps the time of the signature (RFC 3161). */
  readonly tsa: string | undefined;
  /** PEM files of those who may give time stamps. */
  readonly trust: readonly string[];
  readonly lang: Language;
}

/** Puts the answer of a device into the file that waits for it, under its own name again. */
export async function insertFile(
  path: string,
  answerPath: string,
  { out, tsa, trust, lang }: InsertSettings,
): Promise<ToldEnding> {
  const request = await readRequest(path);
  const waiting = await readInput(join(dirname(path), request.file), request.file);
  const answer = await readInput(answerPath, answerPath);
  if (!waiting.ok || !answer.ok) return refusal([...waiting.findings, ...answer.findings], { lang });
  const [certificate = new Uint8Array(), ...chain] = request.certificates.map((one) => Buffer.from(one, 'base64'));
  const standing = await keyStanding({ certificate, chain });
  if (!standing.ok) return keyRefusal(standing.findings, lang);
  const source = await timestampSource({ tsa, trust });
  if (!source.ok) return keyRefusal(source.findings, lang);
  const signed = await insertAnswer(waiting.value, request, { bytes: answer.value, stamp: source.value?.stamp });
  if (!signed.ok) return refusal(signed.findings, { lang });
  const target = join(out ?? dirname(path), `${basename(path, REQUEST)}-signed.pdf`);
  const written = await writeNew(target, signed.value);
  if (!written.ok) return refusal(written.findings, { lang });
  const told = toldFindings(standing.findings, lang);
  return { told, text: word('sign.inserted', lang, { path: target }), json: { path: target } };
}

const writeNew = async (path: string, bytes: Uint8Array): Promise<Outcome<string>> =>
  (await writeWhole(path, bytes, { force: false }))
    ? success(path)
    : failure({ code: 'JY8132', where: { file: path } });

/** A request as `prepareFile` writes it; a usage error for any other file. */
async function readRequest(path: string): Promise<DeviceRequest> {
  const text = await readFile(path, 'utf8').catch(() => '');
  try {
    const value = JSON.parse(text) as Partial<DeviceRequest> | null;
    if (isRequest(value)) return value;
  } catch {
    // Told below, like a file of another shape.
  }
  throw usageError('usage.deviceRequest', { ending: REQUEST, path });
}

const isText = (value: unknown): value is string => typeof value === 'string';

function isRequest(value: Partial<DeviceRequest> | null): value is DeviceRequest {
  if (value === null || typeof value !== 'object') return false;
  const { file, byteRange, contentSha256, toSign, algorithm, certificates } = value;
  const isPlain = isText(file) && basename(file) === file && isText(contentSha256) && isText(toSign);
  const isRange = Array.isArray(byteRange) && byteRange.length === 4 && byteRange.every(Number.isSafeInteger);
  const isKnown = algorithm === 'rsa-sha256' || algorithm === 'ecdsa-sha256';
  return isPlain && isRange && isKnown && Array.isArray(certificates) && certificates.every(isText);
}
