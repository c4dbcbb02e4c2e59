import type { Hasher } from './hasher.js';

/** One byte before what is hashed keeps leaves and nodes apart, so that no node can pass for a leaf (RFC 6962 §2.1). */
const LEAF = 0x00;
const NODE = 0x01;

/** The value of a hex digit, by its character code. */
const NIBBLES: readonly number[] = Array.from({ length: 128 }, (_, code) =>
  Math.max(0, '0123456789abcdef'.indexOf(String.fromCharCode(code).toLowerCase())),
);

const DIGEST_BYTES = 32;

/** Writes a digest given in hex; a plain loop, because a ledger has hundreds of thousands of them. */
function writeDigest(bytes: Uint8Array, start: number, hex: string): void {
  for (let place = 0; place < DIGEST_BYTES; place += 1) {
    const high = NIBBLES[hex.charCodeAt(place * 2)] ?? 0;
    const low = NIBBLES[hex.charCodeAt(place * 2 + 1)] ?? 0;
    bytes[start + place] = high * 16 + low;
  }
}

/** The hash of an entry, in hex. A text is taken as UTF-8. */
export function leafHash(hasher: Hasher, entry: Uint8Array | string): string {
  const bytes = typeof entry === 'string' ? new TextEncoder().encode(entry) : entry;
  const prefixed = new Uint8Array(bytes.length + 1);
  prefixed[0] = LEAF;
  prefixed.set(bytes, 1);
  return hasher.sha256(prefixed);
}

/** The hash of two neighbouring hashes, in hex. */
export function nodeHash(hasher: Hasher, left: string, right: string): string {
  const bytes = new Uint8Array(1 + 2 * DIGEST_BYTES);
  bytes[0] = NODE;
  writeDigest(bytes, 1, left);
  writeDigest(bytes, 1 + DIGEST_BYTES, right);
  return hasher.sha256(bytes);
}

/** The largest power of two below `size`; where RFC 6962 splits a list of more than one entry. */
function splitOf(size: number): number {
  let split = 1;
  while (split * 2 < size) split *= 2;
  return split;
}

/**
 * The Merkle tree hash of a list of leaf hashes (RFC 6962 §2.1), in hex. Without leaves it is the hash of nothing.
 * Works in one pass with a stack of whole subtrees, so that a long ledger needs no copy of its leaves.
 */
export function merkleRoot(hasher: Hasher, leaves: Iterable<string>): string {
  const subtrees: { readonly hash: string; readonly size: number }[] = [];
  const join = (): void => {
    const right = subtrees.pop();
    const left = subtrees.pop();
    if (left && right) subtrees.push({ hash: nodeHash(hasher, left.hash, right.hash), size: left.size + right.size });
  };
  for (const leaf of leaves) {
    subtrees.push({ hash: leaf, size: 1 });
    while (subtrees.length > 1 && subtrees.at(-1)?.size === subtrees.at(-2)?.size) join();
  }
  while (subtrees.length > 1) join();
  return subtrees[0]?.hash ?? hasher.sha256(new Uint8Array(0));
}

/**
 * The hashes beside the way from a leaf to the root, lowest first (RFC 6962 §2.1.1).
 * `index` must be a place in `leaves` (a RangeError is a fault of the program).
 */
export function inclusionProof(hasher: Hasher, leaves: readonly string[], index: number): readonly string[] {
  if (!Number.isInteger(index) || index < 0 || index >= leaves.length) throw new RangeError(`no leaf ${index}`);
  if (leaves.length === 1) return [];
  const split = splitOf(leaves.length);
  const [left, right] = [leaves.slice(0, split), leaves.slice(split)];
  return index < split
    ? [...inclusionProof(hasher, left, index), merkleRoot(hasher, right)]
    : [...inclusionProof(hasher, right, index - split), merkleRoot(hasher, left)];
}

/** What is claimed about a leaf: that it stands at `index` of a list of `size` leaves with this root. */
export interface InclusionClaim {
  readonly leaf: string;
  readonly index: number;
  readonly size: number;
  readonly root: string;
  readonly proof: readonly string[];
}

/** Whether the proof shows that the leaf is in the tree (RFC 9162 §2.1.3.2). */
export function verifyInclusion(hasher: Hasher, claim: InclusionClaim): boolean {
  const { leaf, index, size, root, proof } = claim;
  if (!Number.isInteger(index) || !Number.isInteger(size) || index < 0 || index >= size) return false;
  let [position, last, hash] = [BigInt(index), BigInt(size - 1), leaf];
  for (const sibling of proof) {
    if (last === 0n) return false;
    if (isOdd(position) || position === last) {
      hash = nodeHash(hasher, sibling, hash);
      while (!isOdd(position) && position !== 0n) [position, last] = [position >> 1n, last >> 1n];
    } else {
      hash = nodeHash(hasher, hash, sibling);
    }
    [position, last] = [position >> 1n, last >> 1n];
  }
  return last === 0n && hash === root;
}

const isOdd = (value: bigint): boolean => (value & 1n) === 1n;

/**
 * The hashes that show that the first `first` leaves are still what they were (RFC 6962 §2.1.2).
 * `first` must be from 1 to the number of leaves (a RangeError is a fault of the program).
 */
export function consistencyProof(hasher: Hasher, leaves: readonly string[], first: number): readonly string[] {
  if (!Number.isInteger(first) || first < 1 || first > leaves.length) throw new RangeError(`no first ${first} leaves`);
  return subproof(hasher, leaves, first, true);
}

function subproof(hasher: Hasher, leaves: readonly string[], first: number, isKnown: boolean): readonly string[] {
  if (first === leaves.length) return isKnown ? [] : [merkleRoot(hasher, leaves)];
  const split = splitOf(leaves.length);
  const [left, right] = [leaves.slice(0, split), leaves.slice(split)];
  return first <= split
    ? [...subproof(hasher, left, first, isKnown), merkleRoot(hasher, right)]
    : [...subproof(hasher, right, first - split, false), merkleRoot(hasher, left)];
}

/** What is claimed about two states of one list: that the second only adds to the first. */
export interface ConsistencyClaim {
  readonly first: { readonly size: number; readonly root: string };
  readonly second: { readonly size: number; readonly root: string };
  readonly proof: readonly string[];
}

/** Whether the proof shows that the second tree begins with the first (RFC 9162 §2.1.4.2). */
export function verifyConsistency(hasher: Hasher, { first, second, proof }: ConsistencyClaim): boolean {
  if (!Number.isInteger(first.size) || !Number.isInteger(second.size)) return false;
  if (first.size < 1 || first.size > second.size) return false;
  if (first.size === second.size) return proof.length === 0 && first.root === second.root;
  // Where the first tree is a whole subtree of the second, its root is known and not repeated in the proof.
  const isWhole = (BigInt(first.size) & BigInt(first.size - 1)) === 0n;
  const path = isWhole ? [first.root, ...proof] : proof;
  const start = path[0];
  if (start === undefined) return false;
  const roots = climb(hasher, { path, start, first: BigInt(first.size - 1), second: BigInt(second.size - 1) });
  return roots !== null && roots.first === first.root && roots.second === second.root;
}

interface Climb {
  readonly path: readonly string[];
  readonly start: string;
  readonly first: bigint;
  readonly second: bigint;
}

/** Both roots as the path gives them; `null` when the path has not the right length. */
function climb(hasher: Hasher, { path, start, first, second }: Climb): { first: string; second: string } | null {
  let [position, last] = [first, second];
  while (isOdd(position)) [position, last] = [position >> 1n, last >> 1n];
  const roots = { first: start, second: start };
  for (const sibling of path.slice(1)) {
    if (last === 0n) return null;
    if (isOdd(position) || position === last) {
      roots.first = nodeHash(hasher, sibling, roots.first);
      roots.second = nodeHash(hasher, sibling, roots.second);
      while (!isOdd(position) && position !== 0n) [position, last] = [position >> 1n, last >> 1n];
    } else {
      roots.second = nodeHash(hasher, roots.second, sibling);
    }
    [position, last] = [position >> 1n, last >> 1n];
  }
  return last === 0n ? roots : null;
}
