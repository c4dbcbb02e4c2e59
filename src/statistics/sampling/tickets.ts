import type { Hasher } from '../../documents/hasher.js';

/** A number that a seed gives to an id; the smallest are drawn. */
export interface Ticket {
  readonly id: string;
  /** SHA-256 behind the number, in hex; anybody can compute it again. */
  readonly digest: string;
  /** The number as a decimal fraction, `0.4103108…`, exact. */
  readonly number: string;
}

/** Digits that a number has at least; a rare shorter one is filled up with noughts. */
const DIGITS = 64;

/**
 * The ticket of an id: SHA-256 over the seed's own SHA-256 in hex followed by the id, read as a decimal number whose
 * digits are turned round and put behind `0.`. This is consistent sampling as R. L. Rivest defines it (arXiv
 * 1808.10016) and as his reference program `consistent_sampler` computes it, so that any program of that kind
 * replays a draw. The digits are turned round because the leading ones of a decimal hash are not evenly spread.
 */
export const ticketOf = (hasher: Hasher, seed: string, id: string): Ticket =>
  ticketUnder(hasher, hasher.sha256(seed), id);

function ticketUnder(hasher: Hasher, seedDigest: string, id: string): Ticket {
  const digest = hasher.sha256(seedDigest + id);
  return { id, digest, number: fractionOf(digest) };
}

/** The decimal fraction that belongs to a digest. */
export const fractionOf = (digest: string): string =>
  `0.${[...BigInt(`0x${digest}`).toString().padStart(DIGITS, '0')].reverse().join('')}`;

/**
 * The order of drawing: the smaller number first. Equal numbers, which no two ids are expected to have, go by id, so
 * that the order never depends on how a list was written.
 */
export const compareTickets = (a: Ticket, b: Ticket): number => byText(a.number, b.number) || byText(a.id, b.id);

const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** All ids in the order in which the seed draws them. An id that stands twice is drawn once. */
export function drawOrder(hasher: Hasher, seed: string, ids: Iterable<string>): readonly Ticket[] {
  const seedDigest = hasher.sha256(seed);
  return [...new Set(ids)].map((id) => ticketUnder(hasher, seedDigest, id)).sort(compareTickets);
}
