import { type DerNode, derNull, octetString, oid, oidOf, readDer, sequence, smallInteger, TAG, tagged } from './der.js';
import { OID } from './oid.js';
import { accepted, type Reasoned, refused } from './reason.js';

// Source: RFC 3161 (Time-Stamp Protocol); the token is a CMS SignedData whose content is a TSTInfo.

/** What a time stamp says, before anybody has looked at its signature. */
export interface TimestampInfo {
  /** Identifier of the rules under which it was given. */
  readonly policy: string;
  readonly digest: 'sha256' | 'sha384' | 'sha512';
  /** Hash of what was stamped. */
  readonly imprint: Uint8Array;
  readonly time: Date;
  /** Content octets of the number that the request carried; undefined without one. */
  readonly nonce?: Uint8Array;
  /** The encoded TSTInfo: what the token signs. */
  readonly content: Uint8Array;
}

const CONTEXT_0 = 0xa0;
/** PKIStatus granted and grantedWithMods (RFC 3161 §2.4.2). */
const HIGHEST_GRANTED = 1;

const DIGESTS = new Map([
  [OID.sha256 as string, 'sha256' as const],
  [OID.sha384, 'sha384' as const],
  [OID.sha512, 'sha512' as const],
]);

/**
 * A request for a time stamp over a SHA-256 hash, its certificate wanted along. `nonce`: random bytes that the answer has
 * to repeat; the first bit has to be clear and the first byte not 0, so that they are a minimal INTEGER.
 */
export function timestampRequest(imprint: Uint8Array, nonce: Uint8Array): Uint8Array {
  const messageImprint = sequence(sequence(oid(OID.sha256), derNull), octetString(imprint));
  const certificateWanted = tagged(TAG.boolean, Uint8Array.of(0xff));
  return sequence(smallInteger(1), messageImprint, tagged(TAG.integer, nonce), certificateWanted);
}

/** The token of an answer: refused where the service did not grant one or the answer cannot be read. */
export function readTimestampAnswer(bytes: Uint8Array): Reasoned<Uint8Array> {
  const [status, token] = readDer(bytes)?.children ?? [];
  const [code] = status?.children ?? [];
  if (code?.tag !== TAG.integer || code.content.length !== 1) return refused('TIMESTAMP_UNREADABLE');
  if ((code.content[0] ?? 0) > HIGHEST_GRANTED) return refused('TIMESTAMP_REFUSED');
  return token === undefined ? refused('TIMESTAMP_UNREADABLE') : accepted(token.bytes);
}

/** What a DER token says. Refused where it is no time stamp; nothing is believed of it yet. */
export function readTimestamp(token: Uint8Array): Reasoned<TimestampInfo> {
  const [type, wrapper] = readDer(token)?.children ?? [];
  const content = wrapper?.children[0]?.children[2];
  const [contentType, explicit] = content?.children ?? [];
  const octets = explicit?.children[0];
  const isStamp = oidOf(type) === OID.signedData && oidOf(contentType) === OID.timeStampInfo;
  if (!isStamp || explicit?.tag !== CONTEXT_0 || octets?.tag !== TAG.octetString)
    return refused('TIMESTAMP_UNREADABLE');
  const info = readInfo(octets.content);
  return info === undefined ? refused('TIMESTAMP_UNREADABLE') : accepted(info);
}

/** TSTInfo: version, policy, imprint, serial number, time, then what may be left out (RFC 3161 §2.4.2). */
function readInfo(content: Uint8Array): TimestampInfo | undefined {
  const [version, policyNode, imprintNode, serial, timeNode, ...optional] = readDer(content)?.children ?? [];
  const policy = oidOf(policyNode);
  const [algorithm, hash] = imprintNode?.children ?? [];
  const digest = DIGESTS.get(oidOf(algorithm?.children[0]) ?? '');
  const time = stampedTime(timeNode);
  const isWhole = version?.tag === TAG.integer && serial?.tag === TAG.integer && hash?.tag === TAG.octetString;
  if (!isWhole || policy === undefined || digest === undefined || time === undefined) return undefined;
  const nonce = optional.find((node) => node.tag === TAG.integer)?.content;
  return { policy, digest, imprint: hash.content, time, content, ...(nonce === undefined ? {} : { nonce }) };
}

const STAMPED = /^(\d{4})(\d{2})(\d{2})(\d{2})(\d{2})(\d{2})(\.\d{1,9})?Z$/;

/** GeneralizedTime in Zulu time, with fractions of a second where the service gives them. */
function stampedTime(node: DerNode | undefined): Date | undefined {
  if (node?.tag !== TAG.generalizedTime) return undefined;
  const match = STAMPED.exec(Buffer.from(node.content).toString('latin1'));
  if (match === null) return undefined;
  const [, year, month, day, hour, minute, second, fraction = ''] = match;
  const time = new Date(`${year}-${month}-${day}T${hour}:${minute}:${second}${fraction.slice(0, 4)}Z`);
  return Number.isNaN(time.getTime()) ? undefined : time;
}
