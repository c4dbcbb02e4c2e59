import type { Hasher } from '../../documents/hasher.js';
import { type SamplingFrame, strataOf, stratumKey } from './frame.js';
import type { StratumPlan } from './plan.js';
import { compareTickets, drawOrder, fractionOf } from './tickets.js';

/** A member of the sample. */
export interface Drawn {
  readonly id: string;
  readonly unit: string;
  readonly stage: string;
  /** SHA-256 behind its ticket, in hex. */
  readonly ticket: string;
  /** In the sample without chance. */
  readonly certain: boolean;
}

/**
 * Draws a sample: of every stratum the certain members and those with the smallest tickets, as many as planned; in the
 * order of the tickets. It depends on the seed and on who is in a stratum, on nothing else: a district draws its own
 * strata and gets its part of the whole draw, and more places only add members.
 */
export function drawSample(
  hasher: Hasher,
  frame: SamplingFrame,
  plan: readonly StratumPlan[],
  seed: string,
): readonly Drawn[] {
  const places = new Map(plan.map((stratum) => [stratumKey(stratum), stratum.places]));
  const drawn = strataOf(frame).flatMap(({ unit, stage, members }) => {
    const certain = new Set(members.filter((member) => member.certain !== undefined).map(({ id }) => id));
    const ids = members.map(({ id }) => id);
    const tickets = drawOrder(hasher, seed, ids);
    const byChance = tickets
      .filter(({ id }) => !certain.has(id))
      .slice(0, places.get(stratumKey({ unit, stage })) ?? 0);
    const sampled = [...tickets.filter(({ id }) => certain.has(id)), ...byChance];
    return sampled.map(({ id, digest }) => ({ id, unit, stage, ticket: digest, certain: certain.has(id) }));
  });
  return inDrawOrder(drawn);
}

/** Puts draws of several districts under one seed together: the same as one draw of all of them. */
export const mergeDraws = (draws: readonly (readonly Drawn[])[]): readonly Drawn[] => inDrawOrder(draws.flat());

const inDrawOrder = (drawn: readonly Drawn[]): readonly Drawn[] =>
  drawn
    .map((member) => ({ member, ticket: { id: member.id, digest: member.ticket, number: fractionOf(member.ticket) } }))
    .sort((a, b) => compareTickets(a.ticket, b.ticket))
    .map(({ member }) => member);
