import type { Derivation, Issuer, Language, Producer } from '../model/generated/documents.js';
import { digestOf, type Hasher } from './hasher.js';

/** Version of the exchange format that this program writes. */
export const FORMAT_VERSION = '1.0';

/** What every document that one run writes has in common. */
export interface Stamp {
  /** ISO date: given by the user, else the programme's, never the clock's. */
  readonly issued: string;
  readonly issuer: Issuer;
  readonly producer: Producer;
  readonly lang: Language;
}

/** The members that all documents share. */
export interface Envelope extends Stamp {
  readonly formatVersion: string;
  readonly derivedFrom: readonly Derivation[];
}

export const envelope = (stamp: Stamp, derivedFrom: readonly Derivation[] = []): Envelope => ({
  formatVersion: FORMAT_VERSION,
  ...stamp,
  derivedFrom,
});

/** How a document names another one it was made from. */
export const derivation = (hasher: Hasher, document: { readonly id: string; readonly kind: string }): Derivation => ({
  id: document.id,
  kind: document.kind,
  sha256: digestOf(hasher, document),
});

/** A reference to a document by id and digest. */
export const reference = (hasher: Hasher, document: { readonly id: string }): { id: string; sha256: string } => ({
  id: document.id,
  sha256: digestOf(hasher, document),
});
