import { canonicalJson } from './canonical.js';

/** Hashing is a port: the pure folders use no Node core modules. */
export interface Hasher {
  /** SHA-256 in lower-case hex. */
  sha256(data: Uint8Array | string): string;
  /** SHA-1 in lower-case hex; only for name-based UUIDs. */
  sha1(data: Uint8Array): string;
}

/** Digests by document, as long as the document is in use. Documents never change once they are read. */
const known = new WeakMap<Hasher, WeakMap<object, string>>();

/**
 * SHA-256 over the canonical bytes of a document: what references carry. Taken once of each object: a city's registry is
 * named by every submission of a batch.
 */
export function digestOf(hasher: Hasher, document: unknown): string {
  if (typeof document !== 'object' || document === null) return hasher.sha256(canonicalJson(document));
  const digests = known.get(hasher) ?? new WeakMap<object, string>();
  known.set(hasher, digests);
  const digest = digests.get(document) ?? hasher.sha256(canonicalJson(document));
  digests.set(document, digest);
  return digest;
}

/** Name space of this format's UUIDs (RFC 9562 §6.6), itself an UUIDv5 of the URL of the schema family. */
const NAMESPACE = 'b3f6ad5e-3a57-5c0b-9a57-0f2a4d9e6c11';

const bytesOf = (hex: string): number[] => (hex.match(/../g) ?? []).map((pair) => Number.parseInt(pair, 16));

/** UUIDv5 of what identifies a thing, e.g. `result`, programme, standard, school, subject, level. Same parts, same id. */
export function nameBasedId(hasher: Hasher, ...parts: readonly string[]): string {
  const name = new TextEncoder().encode(parts.join('\n'));
  const digest = bytesOf(hasher.sha1(Uint8Array.from([...bytesOf(NAMESPACE.replaceAll('-', '')), ...name]))).slice(
    0,
    16,
  );
  digest[6] = ((digest[6] ?? 0) & 0x0f) | 0x50;
  digest[8] = ((digest[8] ?? 0) & 0x3f) | 0x80;
  const hex = digest.map((byte) => byte.toString(16).padStart(2, '0')).join('');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
}
