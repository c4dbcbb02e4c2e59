import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { nodeHasher } from '../../../src/cli/node-hasher.js';
import { digestOf, nameBasedId } from '../../../src/documents/hasher.js';

/** UUIDv5 by RFC 9562 §5.5, made with `node:crypto` alone. */
function uuid5(namespace: string, name: string): string {
  const digest = createHash('sha1')
    .update(Buffer.from(namespace.replaceAll('-', ''), 'hex'))
    .update(name, 'utf8')
    .digest();
  digest.writeUInt8((digest.readUInt8(6) & 0x0f) | 0x50, 6);
  digest.writeUInt8((digest.readUInt8(8) & 0x3f) | 0x80, 8);
  return digest.toString('hex', 0, 16).replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}

const NAMESPACE = 'b3f6ad5e-3a57-5c0b-9a57-0f2a4d9e6c11';

it('the comparison itself is right: the example of RFC 9562 appendix A.4', () => {
  expect(uuid5('6ba7b810-9dad-11d1-80b4-00c04fd430c8', 'www.example.com')).toBe('2ed6657d-e927-568b-95e1-2665a8aea6a2');
});

describe('nameBasedId', () => {
  it.each([
    [['result', 'city/programme', 'city/standard', '2132000001', 'G01']],
    [['submission', '学校', '𠮷']],
    [['']],
    [[]],
  ])('is the UUIDv5 of the parts on lines of their own: %j', (parts) => {
    expect(nameBasedId(nodeHasher, ...parts)).toBe(uuid5(NAMESPACE, parts.join('\n')));
  });

  it('is the same for the same parts and another for every other', () => {
    const ids = [['a', 'b'], ['b', 'a'], ['ab'], ['a', 'b', ''], ['a\tb']].map((parts) =>
      nameBasedId(nodeHasher, ...parts),
    );
    expect(new Set(ids).size).toBe(5);
    expect(nameBasedId(nodeHasher, 'a', 'b')).toBe(ids[0]);
  });

  it('always says version 5 and the variant of RFC 9562', () => {
    const ids = Array.from({ length: 200 }, (_, place) => nameBasedId(nodeHasher, String(place)));
    expect(
      ids.filter((id) => !/^[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/.test(id)),
    ).toEqual([]);
  });
});

describe('digestOf', () => {
  it('is the SHA-256 of the canonical bytes', () => {
    const expected = createHash('sha256').update('{"a":[1,"二"],"b":null}', 'utf8').digest('hex');
    expect(digestOf(nodeHasher, { b: null, a: [1, '二'] })).toBe(expected);
  });

  it('is that of the RFC 6234 test text for a text of three letters', () => {
    expect(nodeHasher.sha256('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
    expect(nodeHasher.sha1(Buffer.from('abc'))).toBe('a9993e364706816aba3e25717850c26c9cd0d89d');
  });

  it('changes with every value and not with the order of members', () => {
    expect(digestOf(nodeHasher, { a: 1, b: 2 })).toBe(digestOf(nodeHasher, { b: 2, a: 1 }));
    expect(digestOf(nodeHasher, { a: 1 })).not.toBe(digestOf(nodeHasher, { a: '1' }));
  });
});

describe('the digest of one object', () => {
  it('is taken once, however often it is asked for, and once more by another hasher', () => {
    const hashed: string[] = [];
    const counting = (name: string) => ({
      ...nodeHasher,
      sha256: (data: Uint8Array | string) => {
        hashed.push(name);
        return nodeHasher.sha256(data);
      },
    });
    const [first, second] = [counting('first'), counting('second')];
    const document = { kind: 'registry', schools: [] };
    const digests = [digestOf(first, document), digestOf(first, document), digestOf(second, document)];
    expect([new Set(digests).size, hashed]).toEqual([1, ['first', 'second']]);
    expect(digestOf(first, { ...document })).toBe(digests[0]);
    expect(hashed).toEqual(['first', 'second', 'first']);
  });
});
