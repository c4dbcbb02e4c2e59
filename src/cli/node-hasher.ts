import { createHash } from 'node:crypto';
import type { Hasher } from '../documents/hasher.js';

/** Hashing by node:crypto. */
export const nodeHasher: Hasher = {
  sha256: (data) => createHash('sha256').update(data).digest('hex'),
  sha1: (data) => createHash('sha1').update(data).digest('hex'),
};
