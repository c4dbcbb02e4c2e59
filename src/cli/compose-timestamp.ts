import { randomBytes } from 'node:crypto';
import { failure, type Outcome, success } from '../model/finding.js';
import type { Timestamping } from '../signature/cms.js';
import { accepted, refused, verdictOf } from '../signature/reason.js';
import { timestampsOf } from '../signature/timestamp-client.js';
import { verifyTimestamp } from '../signature/timestamp-verify.js';
import { readTrustList } from '../signature/trust.js';
import { readTrusted } from './compose-verification.js';

/** Time stamps of a service, and the room that one takes in a file. */
export interface TimestampSource {
  readonly stamp: Timestamping;
  /** Bytes to keep free for a token. */
  readonly capacity: number;
}

/** Tokens of a service differ by a few bytes: numbers and instants are longer or shorter. */
const MARGIN = 256;

/**
 * A time-stamp service: asked once to see that it answers soundly and how long its tokens are, before any file is
 * touched; JY8131 where it does not. Whom it is trusted by is for those who verify; a token that is not sound is refused.
 */
export async function composeTimestamps(url: string, trust: readonly string[]): Promise<Outcome<TimestampSource>> {
  const read = await readTrusted({ files: trust });
  if (!read.ok) return read;
  const list = readTrustList(read.value);
  const stamp = timestampsOf({
    url,
    judge: (token, stamped) => {
      const { reasons } = verifyTimestamp(token, stamped, list);
      return verdictOf(reasons) === 'failed' ? refused(...reasons) : accepted(undefined);
    },
  });
  const probe = await stamp(randomBytes(32));
  if (!probe.ok) return failure({ code: 'JY8131', where: {}, found: url, params: { reason: probe.reasons.join(' ') } });
  return success({ stamp, capacity: probe.value.length + MARGIN });
}
