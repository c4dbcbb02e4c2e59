import { createHash, randomBytes } from 'node:crypto';
import type { Timestamping } from './cms.js';
import { sameBytes } from './pdf/value.js';
import { accepted, type Reasoned, refused } from './reason.js';
import { readTimestamp, readTimestampAnswer, timestampRequest } from './timestamp.js';

export interface TimestampService {
  /** Address of a time-stamp service that speaks RFC 3161 over HTTP. */
  readonly url: string;
  /** Milliseconds to wait for an answer. */
  readonly patience?: number;
  /** Judges a token over what was stamped: signature, purpose, chain. */
  readonly judge: (token: Uint8Array, stamped: Uint8Array) => Reasoned<unknown>;
}

const PATIENCE = 20_000;
const NONCE_BYTES = 8;
/** A token with its certificates takes 3 to 8 KB. */
const LARGEST_ANSWER = 256 * 1024;

/**
 * Time stamps of a service: SHA-256, a new random number each time, its certificate wanted along. What comes back is
 * accepted only if it was granted, is of this very signature, repeats the number and passes `judge`.
 */
export const timestampsOf =
  (service: TimestampService): Timestamping =>
  async (signature) => {
    const imprint = createHash('sha256').update(signature).digest();
    const nonce = newNonce();
    const answer = await ask(service, timestampRequest(imprint, nonce));
    if (answer === undefined) return refused('TIMESTAMP_UNREACHABLE');
    const token = readTimestampAnswer(answer);
    if (!token.ok) return token;
    const info = readTimestamp(token.value);
    if (!info.ok) return info;
    const isOwn = info.value.digest === 'sha256' && sameBytes(info.value.imprint, imprint);
    if (!isOwn || !sameBytes(info.value.nonce ?? new Uint8Array(), nonce)) return refused('TIMESTAMP_MISMATCH');
    const judged = service.judge(token.value, signature);
    return judged.ok ? accepted(token.value) : judged;
  };

/** Random, positive and without leading zeros, so that it has only one encoding. */
function newNonce(): Uint8Array {
  const nonce = randomBytes(NONCE_BYTES);
  nonce[0] = ((nonce[0] ?? 0) & 0x7f) | 0x40;
  return nonce;
}

/** The body of the answer; undefined where nobody answers in time, or with something else than success. */
async function ask({ url, patience = PATIENCE }: TimestampService, body: Uint8Array): Promise<Uint8Array | undefined> {
  try {
    const answer = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/timestamp-query', accept: 'application/timestamp-reply' },
      body: Uint8Array.from(body),
      signal: AbortSignal.timeout(patience),
    });
    if (!answer.ok || Number(answer.headers.get('content-length') ?? 0) > LARGEST_ANSWER) return undefined;
    const bytes = new Uint8Array(await answer.arrayBuffer());
    return bytes.length > LARGEST_ANSWER ? undefined : bytes;
  } catch {
    return undefined;
  }
}
