import { FORMAT_VERSION } from '../documents/envelope.js';
import { nameBasedId } from '../documents/hasher.js';
import type { Attestation } from '../model/generated/documents.js';
import { nodeHasher } from './node-hasher.js';

/** What the label of an attestation takes from the document that is signed. */
export type Labelled = Pick<Attestation, 'id' | 'issued' | 'issuer' | 'producer' | 'lang'> & { readonly kind: string };

/**
 * The envelope of an attestation over a payload of this digest. It follows from what is signed alone: no signature speaks
 * of it, so nothing in it may be free.
 */
export const attestationLabel = (payload: string, { id, kind, issued, issuer, producer, lang }: Labelled) => ({
  kind: 'attestation' as const,
  formatVersion: FORMAT_VERSION,
  id: nameBasedId(nodeHasher, 'attestation', payload),
  issued,
  issuer,
  producer,
  derivedFrom: [{ id, kind, sha256: payload }],
  lang,
});
