import { createHash } from 'node:crypto';
import { nameBasedId } from '../../../src/documents/hasher.ts';

/** The hashing that ids and references need, by Node's own library. */
export const hasher = {
  sha256: (data) => createHash('sha256').update(data).digest('hex'),
  sha1: (data) => createHash('sha1').update(data).digest('hex'),
};

/** UUIDv5 of what identifies a thing. */
export const idOf = (...parts) => nameBasedId(hasher, ...parts);

/** What all documents of the examples begin with. */
export const documentHead = (kind, id, issued, issuer, derivedFrom = []) => ({
  kind,
  formatVersion: '1.0',
  id,
  issued,
  issuer,
  producer: { tool: 'jiaoyan', version: '0.1.0' },
  derivedFrom,
  lang: 'zh-CN',
});
