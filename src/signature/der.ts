import { decodeOid, encodeOid } from './oid.js';

/** Tags of ASN.1 values that occur in certificates and signatures (X.690). */
export const TAG = {
  boolean: 0x01,
  integer: 0x02,
  bitString: 0x03,
  octetString: 0x04,
  null: 0x05,
  oid: 0x06,
  utcTime: 0x17,
  generalizedTime: 0x18,
  sequence: 0x30,
  set: 0x31,
} as const;

/** One value: `bytes` with tag and length, `content` without; `children` of a constructed value, else none. */
export interface DerNode {
  readonly tag: number;
  readonly bytes: Uint8Array;
  readonly content: Uint8Array;
  readonly children: readonly DerNode[];
}

interface Header {
  readonly tag: number;
  readonly start: number;
  readonly end: number;
}

const CONSTRUCTED = 0x20;
const DEEPEST = 32;

/**
 * Reads one value that fills all the bytes, by the distinguished rules of X.690: minimal lengths and integers, nothing
 * behind the value, sorted sets, canonical booleans. Anything else gives undefined.
 */
export function readDer(bytes: Uint8Array): DerNode | undefined {
  const header = readHeader(bytes, 0);
  return header?.end === bytes.length ? readNode(bytes, header, 0) : undefined;
}

/** Length in bytes of the first value; undefined where its header is not canonical or its content is cut off. */
export function derLength(bytes: Uint8Array): number | undefined {
  return readHeader(bytes, 0)?.end;
}

function readHeader(bytes: Uint8Array, at: number): Header | undefined {
  const tag = bytes[at];
  const short = bytes[at + 1];
  if (tag === undefined || short === undefined || (tag & 31) === 31) return undefined;
  if (short < 128) return bounded(bytes, { tag, start: at + 2, end: at + 2 + short });
  const count = short - 128;
  if (count < 1 || count > 4 || bytes[at + 2] === 0) return undefined;
  let length = 0;
  for (let i = 0; i < count; i += 1) length = length * 256 + (bytes[at + 2 + i] ?? 0);
  if (length < 128) return undefined;
  return bounded(bytes, { tag, start: at + 2 + count, end: at + 2 + count + length });
}

const bounded = (bytes: Uint8Array, header: Header) => (header.end <= bytes.length ? header : undefined);

function readNode(bytes: Uint8Array, header: Header, depth: number): DerNode | undefined {
  const content = bytes.subarray(header.start, header.end);
  if ((header.tag & CONSTRUCTED) === 0) {
    return primitiveIsCanonical(header.tag, content) ? { tag: header.tag, bytes, content, children: [] } : undefined;
  }
  if (depth >= DEEPEST) return undefined;
  const children = readChildren(content, depth + 1);
  if (children === undefined || (header.tag === TAG.set && !isSorted(children))) return undefined;
  return { tag: header.tag, bytes, content, children };
}

function readChildren(content: Uint8Array, depth: number): DerNode[] | undefined {
  const children: DerNode[] = [];
  for (let at = 0; at < content.length; ) {
    const header = readHeader(content, at);
    if (header === undefined) return undefined;
    const whole = content.subarray(at, header.end);
    const child = readNode(whole, { tag: header.tag, start: header.start - at, end: whole.length }, depth);
    if (child === undefined) return undefined;
    children.push(child);
    at = header.end;
  }
  return children;
}

function primitiveIsCanonical(tag: number, content: Uint8Array): boolean {
  switch (tag) {
    case TAG.boolean:
      return content.length === 1 && (content[0] === 0 || content[0] === 255);
    case TAG.integer:
      return integerIsMinimal(content);
    case TAG.bitString:
      return bitStringIsCanonical(content);
    case TAG.null:
      return content.length === 0;
    case TAG.oid:
      return decodeOid(content) !== undefined;
    default:
      // A sequence or a set is always constructed.
      return (tag & 31) !== 16 && (tag & 31) !== 17 ? true : tag >= 128;
  }
}

function integerIsMinimal(content: Uint8Array): boolean {
  const [first, second = 0] = content;
  if (first === undefined) return false;
  return content.length === 1 || !((first === 0 && second < 128) || (first === 255 && second >= 128));
}

function bitStringIsCanonical(content: Uint8Array): boolean {
  const unused = content[0];
  if (unused === undefined || unused > 7) return false;
  if (content.length === 1) return unused === 0;
  return ((content[content.length - 1] ?? 0) & ((1 << unused) - 1)) === 0;
}

/** Whether encoded members stand in the ascending order that DER asks of a set (X.690 §11.6). */
export function isSorted(members: readonly DerNode[]): boolean {
  return members.every((member, i) => i === 0 || Buffer.compare((members[i - 1] as DerNode).bytes, member.bytes) <= 0);
}

/** A value with this tag around the parts, with a minimal length. */
export function tagged(tag: number, ...parts: readonly Uint8Array[]): Uint8Array {
  const length = parts.reduce((sum, part) => sum + part.length, 0);
  return Buffer.concat([Uint8Array.of(tag, ...lengthOctets(length)), ...parts]);
}

function lengthOctets(length: number): number[] {
  if (length < 128) return [length];
  const octets: number[] = [];
  for (let left = length; left > 0; left = Math.floor(left / 256)) octets.unshift(left % 256);
  return [128 + octets.length, ...octets];
}

export const sequence = (...parts: readonly Uint8Array[]): Uint8Array => tagged(TAG.sequence, ...parts);

/** A SET OF: the members sorted by their encoding, as DER asks. */
export const setOf = (...members: readonly Uint8Array[]): Uint8Array =>
  tagged(TAG.set, ...[...members].sort(Buffer.compare));

export const octetString = (content: Uint8Array): Uint8Array => tagged(TAG.octetString, content);

/** A small non-negative INTEGER (0 to 127), as version numbers are. */
export const smallInteger = (value: number): Uint8Array => tagged(TAG.integer, Uint8Array.of(value));

export const oid = (dotted: string): Uint8Array => tagged(TAG.oid, encodeOid(dotted));

export const derNull: Uint8Array = Uint8Array.of(TAG.null, 0);

/** Dotted form of an OBJECT IDENTIFIER node; undefined for any other node. */
export const oidOf = (node: DerNode | undefined): string | undefined =>
  node?.tag === TAG.oid ? decodeOid(node.content) : undefined;
