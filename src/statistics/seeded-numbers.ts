import type { Hasher } from '../documents/hasher.js';

/** Whole numbers from 0 below a bound (at most 2^32), each as likely. */
export type NextBelow = (bound: number) => number;

/** Hex digits of a 32-bit word. */
const WORD = 8;
const RANGE = 2 ** 32;

/**
 * An endless row of numbers from a seed: SHA-256 over `seed:0`, `seed:1`, … gives eight 32-bit words each. What does
 * not fit evenly into the bound is passed over, so no number is more likely than another. Same seed, same row, in
 * every program that does as this sentence says.
 */
export function seededNumbers(hasher: Hasher, seed: string): NextBelow {
  let block = 0;
  let digest = '';
  let place = 0;
  const nextWord = (): number => {
    if (place >= digest.length) {
      digest = hasher.sha256(`${seed}:${block}`);
      block += 1;
      place = 0;
    }
    place += WORD;
    return Number.parseInt(digest.slice(place - WORD, place), 16);
  };
  return (bound) => {
    const even = RANGE - (RANGE % bound);
    let word = nextWord();
    while (word >= even) word = nextWord();
    return word % bound;
  };
}
