import { canonicalJson } from '../../documents/canonical.js';
import { DOCUMENT_KINDS } from '../../documents/generated/validators.js';
import { checkDocument } from '../../documents/parse.js';
import type { DocumentKind, Result } from '../../model/generated/documents.js';
import type { AttestationVerificationPort } from '../ports.js';
import { aboutResult, type Verification, type VerificationDesk } from '../verify.js';
import { verifiedPart, worstOf } from './part.js';

/** What verification says of a document with a detached attestation. */
export type AttestedVerification = Omit<Verification, 'signatures'> & {
  readonly signers: readonly string[];
  /** Kind of the document, where it is one. */
  readonly documentKind?: string;
};

/** A document and its attestation, as files; `null` where there is none. */
export interface AttestedFiles {
  readonly document: Uint8Array | null;
  readonly attestation: Uint8Array | null;
}

/**
 * Verifies a document against its detached attestation. Signed are the canonical bytes, so a document may have been
 * written with other spaces; what it says may not differ. A result is scored again.
 */
export async function verifyAttested(
  desk: VerificationDesk & { readonly attestation: AttestationVerificationPort },
  files: AttestedFiles,
  file: string,
): Promise<AttestedVerification> {
  if (files.document === null) return unread('DOCUMENT_MISSING');
  const read = await readAny(files.document, file);
  if (read === null) return unread('DOCUMENT_UNREADABLE');
  if (files.attestation === null) {
    const part = verifiedPart('attestation', 'indeterminate', ['NOT_ATTESTED']);
    return { verdict: part.verdict, parts: [part], signers: [], documentKind: read.kind };
  }
  const payload = new TextEncoder().encode(canonicalJson(read));
  const { verdict, reasons, signers } = await desk.attestation.verify(files.attestation, payload);
  const attested = verifiedPart('attestation', verdict, reasons);
  const about = read.kind === 'result' ? await aboutResult(desk, read as unknown as Result) : { parts: [] };
  const parts = [attested, ...about.parts];
  return { ...about, verdict: worstOf(parts), parts, signers, documentKind: read.kind };
}

const unread = (reason: string): AttestedVerification => ({
  verdict: 'failed',
  parts: [verifiedPart('file', 'failed', [reason])],
  signers: [],
});

/** A document of whatever kind it says it is; `null` where it is none. */
async function readAny(bytes: Uint8Array, name: string): Promise<{ readonly kind: DocumentKind } | null> {
  const value = jsonOf(bytes);
  const kind = typeof value === 'object' && value !== null && 'kind' in value ? value.kind : undefined;
  if (typeof kind !== 'string' || !isKind(kind)) return null;
  const checked = await checkDocument(kind, value, name);
  return checked.ok ? (value as { readonly kind: DocumentKind }) : null;
}

const isKind = (kind: string): kind is DocumentKind => (DOCUMENT_KINDS as readonly string[]).includes(kind);

function jsonOf(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return null;
  }
}
