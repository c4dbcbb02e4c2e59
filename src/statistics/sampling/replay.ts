import type { Finding } from '../../model/finding.js';
import type { Drawn } from './draw.js';
import { stratumKey } from './frame.js';
import type { StratumPlan } from './plan.js';

/**
 * Compares a sample that somebody handed in with the draw computed again: who is in it and was not drawn (JY6106), who
 * was drawn and is not in it (JY6107), whose ticket or reason differs (JY6108), and whether the order differs
 * (JY6109). Without findings both are equal, member by member.
 */
export function compareDraw(claimed: readonly Drawn[], replayed: readonly Drawn[]): readonly Finding[] {
  const inReplay = new Map(replayed.map((member) => [member.id, member]));
  const inClaim = new Set(claimed.map(({ id }) => id));
  const added = claimed.filter(({ id }) => !inReplay.has(id)).map((member) => finding('JY6106', member));
  const missing = replayed.filter(({ id }) => !inClaim.has(id)).map((member) => finding('JY6107', member));
  const altered = claimed.flatMap((member) => {
    const again = inReplay.get(member.id);
    return again && !isSame(member, again) ? [finding('JY6108', again)] : [];
  });
  const differences = [...added, ...missing, ...altered];
  return differences.length > 0 ? differences : orderFinding(claimed, replayed);
}

const finding = (code: string, { id, unit, stage }: Drawn): Finding => ({
  code,
  where: {},
  subject: id,
  params: { unit, stage },
});

const isSame = (a: Drawn, b: Drawn): boolean =>
  a.ticket === b.ticket && a.certain === b.certain && a.unit === b.unit && a.stage === b.stage;

function orderFinding(claimed: readonly Drawn[], replayed: readonly Drawn[]): readonly Finding[] {
  const place = claimed.findIndex(({ id }, index) => id !== replayed[index]?.id);
  const isDoubled = claimed.length !== replayed.length;
  if (place < 0 && !isDoubled) return [];
  const subject = claimed[place < 0 ? replayed.length : place]?.id;
  return [{ code: 'JY6109', where: {}, ...(subject === undefined ? {} : { subject }) }];
}

/** A draw that was made, as far as another one of the same frame has to look at it. */
export interface EarlierDraw {
  /** Digest of the frame. */
  readonly frame: string;
  readonly seed: string;
  readonly plan: readonly StratumPlan[];
}

/**
 * Whether a draw may be made after earlier ones. A frame is drawn once: another seed is refused (JY6110), and so are
 * fewer places than before (JY6111). The same seed with as many places or more is a replay or an enlargement; both
 * keep who was drawn.
 */
export function redrawFindings(proposed: EarlierDraw, earlier: readonly EarlierDraw[]): readonly Finding[] {
  return earlier
    .filter(({ frame }) => frame === proposed.frame)
    .flatMap((before): readonly Finding[] => {
      if (before.seed !== proposed.seed)
        return [{ code: 'JY6110', where: {}, found: proposed.seed, expected: before.seed }];
      return before.plan.flatMap((stratum) => smallerStratum(stratum, proposed.plan));
    });
}

function smallerStratum(before: StratumPlan, plan: readonly StratumPlan[]): readonly Finding[] {
  const now = plan.find((stratum) => stratumKey(stratum) === stratumKey(before))?.places ?? 0;
  if (now >= before.places) return [];
  const { unit, stage } = before;
  return [{ code: 'JY6111', where: {}, found: String(now), expected: String(before.places), params: { unit, stage } }];
}

/** Shorter seeds are too easily tried out beforehand: six dice are six digits. */
const SHORTEST_SEED = 6;

/** Whether a text can serve as a seed (JY6112): long enough, and the same for everybody who types it in again. */
export function seedFindings(seed: string): readonly Finding[] {
  const isPlain = /^[\x21-\x7e]+( [\x21-\x7e]+)*$/.test(seed);
  if (isPlain && seed.length >= SHORTEST_SEED) return [];
  return [{ code: 'JY6112', where: {}, found: seed, expected: String(SHORTEST_SEED) }];
}
