import { canonicalJson } from '../documents/canonical.js';
import { DOCUMENT_KINDS } from '../documents/generated/validators.js';
import { parseDocument, withoutMark } from '../documents/parse.js';
import { failure, type Outcome, success } from '../model/finding.js';
import type { DocumentKind, Documents, LedgerEntry } from '../model/generated/documents.js';
import { PART } from '../workflows/workspace/hand-up.js';
import { composeArchive } from './compose-store.js';

/** Media type of what is signed: the canonical bytes (RFC 8785) of a document, so that spacing does not matter. */
export const PAYLOAD_TYPE = 'application/vnd.jiaoyan+json';

/** What is signed beside a file, and whose label the attestation bears. */
export interface Payload {
  readonly bytes: Uint8Array;
  readonly about: Exclude<Documents[DocumentKind], LedgerEntry>;
}

/** Where the attestation of a file stands: beside it. */
export const attestationPath = (path: string): string => `${path}.attestation.json`;

/** Whether a file can be signed beside, by its name: documents and bundles, but not what signing itself writes. */
export const isAttestable = (path: string): boolean =>
  /\.(json|jyz)$/i.test(path) && !/\.(attestation|to-sign)\.json$/i.test(path);

/**
 * What is to be signed of the bytes of a file: a document of the exchange format that follows its schema; of a bundle its
 * manifest, which names every part by its digest. JY8137 for anything else.
 */
export async function payloadOf(bytes: Uint8Array, file: string): Promise<Outcome<Payload>> {
  const isBundle = Buffer.from(bytes.subarray(0, 2)).toString('latin1') === 'PK';
  const manifest = isBundle ? await manifestText(bytes, file) : success(new TextDecoder().decode(bytes));
  if (!manifest.ok) return manifest;
  const kind = kindOf(manifest.value);
  if (kind === undefined || (isBundle && kind !== 'bundle')) return failure({ code: 'JY8137', where: { file } });
  const read = await parseDocument(kind, manifest.value, file);
  if (!read.ok) return read;
  const about = read.value;
  // A line of the ledger has its own chain of digests and no label.
  if (about.kind === 'ledger-entry') return failure({ code: 'JY8137', where: { file } });
  return success({ bytes: new TextEncoder().encode(canonicalJson(about)), about });
}

async function manifestText(bytes: Uint8Array, file: string): Promise<Outcome<string>> {
  const archive = await composeArchive();
  const parts = archive.unpack(bytes, file);
  if (!parts.ok) return parts;
  const manifest = parts.value.get(PART.manifest)?.();
  return manifest?.ok
    ? success(new TextDecoder().decode(manifest.value))
    : failure({ code: 'JY8137', where: { file } });
}

/** The kind that a JSON text says it is; undefined where it is no document. */
function kindOf(text: string): DocumentKind | undefined {
  try {
    const value = JSON.parse(withoutMark(text)) as { readonly kind?: unknown } | null;
    return DOCUMENT_KINDS.find((kind) => kind === value?.kind);
  } catch {
    return undefined;
  }
}
