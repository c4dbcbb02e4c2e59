import { unzipSync, zipSync } from 'fflate';
import { canonicalJson } from '../../src/documents/canonical.js';
import { digestOf } from '../../src/documents/hasher.js';
import type { Bundle, Result, Submission } from '../../src/model/generated/documents.js';
import { PART } from '../../src/workflows/workspace/hand-up.js';
import { nodeHasher } from './case-assessment.js';

/** The parts of a bundle by name. */
export type Parts = Map<string, Uint8Array>;

const bytesOf = (value: unknown): Uint8Array => new TextEncoder().encode(canonicalJson(value));
const documentIn = <T>(parts: Parts, name: string): T =>
  JSON.parse(new TextDecoder().decode(parts.get(name) ?? new Uint8Array())) as T;

export const partsOf = (bytes: Uint8Array): Parts => new Map(Object.entries(unzipSync(bytes)));

/** By a program that writes any name. */
export const packedParts = (parts: Parts): Uint8Array => zipSync(Object.fromEntries(parts), { level: 0 });

export const manifestIn = (parts: Parts): Bundle => documentIn<Bundle>(parts, PART.manifest);

export function setManifest(parts: Parts, manifest: Bundle): void {
  parts.set(PART.manifest, bytesOf(manifest));
}

type Record = Submission | Result;

/**
 * Puts another document in the place of each that `forge` changes, with all digests computed again, as somebody would who
 * knows the format: nothing in the bundle contradicts anything else in it.
 */
export function forged(parts: Parts, forge: (document: Record, key: string) => Record): Parts {
  const own = new Map(parts);
  const manifest = manifestIn(own);
  const records = manifest.records.map((record) => {
    const document = documentIn<Record>(own, PART.record(record.sha256));
    const other = forge(document, record.key);
    if (other === document) return record;
    const sha256 = digestOf(nodeHasher, other);
    own.delete(PART.record(record.sha256));
    own.set(PART.record(sha256), bytesOf(other));
    return { ...record, sha256 };
  });
  setManifest(own, { ...manifest, records });
  return own;
}

/** Puts a further document into a bundle. */
export function withRecord(parts: Parts, key: string, document: { readonly kind: string; readonly id: string }): Parts {
  const own = new Map(parts);
  const manifest = manifestIn(own);
  const sha256 = digestOf(nodeHasher, document);
  own.set(PART.record(sha256), bytesOf(document));
  const { kind, id } = document;
  setManifest(own, { ...manifest, records: [...manifest.records, { key, kind, id, sha256 }] });
  return own;
}

/** Takes the received files out, as a bundle has none whose originals were purged. */
export function withoutOriginals(parts: Parts): Parts {
  const own = new Map([...parts].filter(([name]) => !name.startsWith('originals/')));
  setManifest(own, { ...manifestIn(own), originals: [] });
  return own;
}
