import { describe, expect, it } from 'vitest';
import { nodeHasher as hasher } from '../../../src/cli/node-hasher.js';
import {
  consistencyProof,
  inclusionProof,
  leafHash,
  merkleRoot,
  nodeHash,
  verifyConsistency,
  verifyInclusion,
} from '../../../src/documents/merkle.js';

/** Entries and roots of the reference tests of Certificate Transparency (RFC 6962), for 0 to 8 leaves. */
const ENTRIES = ['', '00', '10', '2021', '3031', '40414243', '5051525354555657', '606162636465666768696a6b6c6d6e6f'];
const ROOTS = [
  'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
  '6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d',
  'fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125',
  'aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77',
  'd37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7',
  '4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4',
  '76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef',
  'ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c',
  '5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328',
];
const leaves = ENTRIES.map((hex) => leafHash(hasher, Buffer.from(hex, 'hex')));
const beginnings = (hashes: readonly string[]): readonly string[] => hashes.map((hash) => hash.slice(0, 16));

describe('the root of a list', () => {
  it.each(ROOTS.map((root, size) => [size, root] as const))('of %i entries is the published one', (size, root) => {
    expect(merkleRoot(hasher, leaves.slice(0, size))).toBe(root);
  });

  it('takes an entry that is a text as UTF-8', () => {
    expect(leafHash(hasher, '复评')).toBe(leafHash(hasher, Buffer.from('复评', 'utf8')));
  });

  it('is not that of a list whose entry is made to look like two', () => {
    const [first = '', second = ''] = leaves;
    const forged = leafHash(hasher, Buffer.from(first + second, 'hex'));
    expect(merkleRoot(hasher, [forged])).not.toBe(merkleRoot(hasher, [first, second]));
    expect(nodeHash(hasher, first, second)).toBe(merkleRoot(hasher, [first, second]));
  });
});

describe('a proof that an entry is in the list', () => {
  it.each([
    [0, 1, []],
    [0, 8, ['96a296d224f285c6', '5f083f0a1a33ca07', '6b47aaf29ee3c2af']],
    [5, 8, ['bc1a0643b12e4d2d', 'ca854ea128ed050b', 'd37ee418976dd957']],
    [2, 3, ['fac54203e7cc696c']],
    [1, 5, ['6e340b9cffb37a98', '5f083f0a1a33ca07', 'bc1a0643b12e4d2d']],
  ])('for entry %i of %i is the published one', (index, size, expected) => {
    expect(beginnings(inclusionProof(hasher, leaves.slice(0, size), index))).toEqual(expected);
  });

  it('holds for every entry of every length, and for no other place, length, leaf or root', () => {
    for (let size = 1; size <= 8; size += 1)
      for (let index = 0; index < size; index += 1) {
        const leaf = leaves[index] ?? '';
        const proof = inclusionProof(hasher, leaves.slice(0, size), index);
        const claim = { leaf, index, size, root: ROOTS[size] ?? '', proof };
        expect(verifyInclusion(hasher, claim)).toBe(true);
        const wrong = [
          ...Array.from({ length: size + 2 }, (_, place) => ({ ...claim, index: place - 1 })).filter(
            (other) => other.index !== index,
          ),
          { ...claim, leaf: leafHash(hasher, 'another') },
          { ...claim, root: ROOTS[(size % 8) + 1] ?? '' },
          { ...claim, proof: [...proof, leaf] },
          { ...claim, proof: proof.slice(1), leaf: proof.length === 0 ? '' : leaf },
          { ...claim, index: index + 0.5 },
        ];
        expect(wrong.filter((other) => verifyInclusion(hasher, other))).toEqual([]);
      }
  });

  it('is refused for a place that is not in the list', () => {
    expect(() => inclusionProof(hasher, leaves, 8)).toThrow(RangeError);
    expect(() => inclusionProof(hasher, [], 0)).toThrow(RangeError);
  });
});

describe('a proof that a list was only added to', () => {
  it.each([
    [1, 1, []],
    [1, 8, ['96a296d224f285c6', '5f083f0a1a33ca07', '6b47aaf29ee3c2af']],
    [6, 8, ['0ebc5d3437fbe2db', 'ca854ea128ed050b', 'd37ee418976dd957']],
    [2, 5, ['5f083f0a1a33ca07', 'bc1a0643b12e4d2d']],
  ])('from %i to %i entries is the published one', (first, size, expected) => {
    expect(beginnings(consistencyProof(hasher, leaves.slice(0, size), first))).toEqual(expected);
  });

  it('holds between all lengths up to 8, and for no other roots or hashes', () => {
    for (let size = 1; size <= 8; size += 1)
      for (let first = 1; first <= size; first += 1) {
        const proof = consistencyProof(hasher, leaves.slice(0, size), first);
        const claim = {
          first: { size: first, root: ROOTS[first] ?? '' },
          second: { size, root: ROOTS[size] ?? '' },
          proof,
        };
        expect(verifyConsistency(hasher, claim)).toBe(true);
        const other = leafHash(hasher, 'another');
        const wrong = [
          { ...claim, first: { size: first, root: other } },
          { ...claim, second: { size, root: other } },
          { ...claim, first: { size: 0, root: ROOTS[0] ?? '' } },
          { ...claim, first: { size: size + 1, root: ROOTS[first] ?? '' } },
          { ...claim, proof: [...proof, other] },
          { ...claim, first: { size: first + 0.5, root: ROOTS[first] ?? '' } },
          ...(proof.length > 0
            ? [
                { ...claim, proof: proof.slice(0, -1) },
                { ...claim, proof: [] },
              ]
            : []),
          ...proof.map((_, place) => ({ ...claim, proof: proof.map((hash, at) => (at === place ? other : hash)) })),
        ];
        expect(wrong.filter((altered) => verifyConsistency(hasher, altered))).toEqual([]);
      }
  });

  it('fails when an entry of the beginning was altered, left out, doubled or moved', () => {
    const old = { size: 5, root: ROOTS[5] ?? '' };
    const rewritten = [
      [...leaves.slice(0, 2), leafHash(hasher, 'altered'), ...leaves.slice(3)],
      [...leaves.slice(0, 2), ...leaves.slice(3)],
      [...leaves.slice(0, 3), ...leaves.slice(2)],
      [leaves[1] ?? '', leaves[0] ?? '', ...leaves.slice(2)],
    ];
    for (const list of rewritten) {
      const second = { size: list.length, root: merkleRoot(hasher, list) };
      const proof = consistencyProof(hasher, list, old.size);
      expect(verifyConsistency(hasher, { first: old, second, proof })).toBe(false);
    }
  });

  it('is refused for a beginning that is longer than the list', () => {
    expect(() => consistencyProof(hasher, leaves.slice(0, 3), 4)).toThrow(RangeError);
    expect(() => consistencyProof(hasher, leaves, 0)).toThrow(RangeError);
  });
});
