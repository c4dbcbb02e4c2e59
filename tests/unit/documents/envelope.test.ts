import { describe, expect, it } from 'vitest';
import { nodeHasher } from '../../../src/cli/node-hasher.js';
import { derivation, envelope, FORMAT_VERSION, reference } from '../../../src/documents/envelope.js';

const STAMP = {
  issued: '2026-07-01',
  issuer: { id: '320400', name: '某市教科院' },
  producer: { tool: 'jiaoyan', version: '1.2.3' },
  lang: 'zh-CN',
} as const;

const DOCUMENT = { kind: 'award', id: 'city/award', value: 1 };
const SHA256 = nodeHasher.sha256('{"id":"city/award","kind":"award","value":1}');

describe('the envelope', () => {
  it('says the version of the format, and where the document comes from', () => {
    expect(envelope(STAMP)).toEqual({ formatVersion: '1.0', ...STAMP, derivedFrom: [] });
    expect(FORMAT_VERSION).toBe('1.0');
  });

  it('keeps the sources in their order', () => {
    const sources = [derivation(nodeHasher, DOCUMENT), derivation(nodeHasher, { ...DOCUMENT, id: 'a' })];
    expect(envelope(STAMP, sources).derivedFrom).toEqual(sources);
  });
});

describe('other documents', () => {
  it('are named by id, kind and the digest of their canonical bytes', () => {
    expect(derivation(nodeHasher, DOCUMENT)).toEqual({ id: 'city/award', kind: 'award', sha256: SHA256 });
  });

  it('are referred to by id and digest', () => {
    expect(reference(nodeHasher, DOCUMENT)).toEqual({ id: 'city/award', sha256: SHA256 });
  });
});
