import { canonicalJson } from '../../documents/canonical.js';
import type { Hasher } from '../../documents/hasher.js';
import type { Finding } from '../../model/finding.js';

/** Somebody who may be drawn, with the stratum it is drawn in. */
export interface FrameMember {
  readonly id: string;
  /** Reporting unit (district). */
  readonly unit: string;
  /** Stage, or category of a school with several. */
  readonly stage: string;
  /** Why it is in the sample whatever the seed says; without it, chance decides. */
  readonly certain?: string;
}

/** All who may be drawn, by rising id, so that equal frames have equal digests. */
export interface SamplingFrame {
  readonly members: readonly FrameMember[];
}

/** The part of a frame that is drawn together. */
export interface Stratum {
  readonly unit: string;
  readonly stage: string;
  readonly members: readonly FrameMember[];
}

/** A frame of these members. One that stands there twice is a finding (JY6103), and stands in the frame once. */
export function makeFrame(members: readonly FrameMember[]): { frame: SamplingFrame; findings: readonly Finding[] } {
  const sorted = [...members].sort((a, b) => byText(a.id, b.id));
  const doubled = new Set(sorted.filter((member, place) => sorted[place - 1]?.id === member.id).map(({ id }) => id));
  const frame = { members: sorted.filter((member, place) => sorted[place - 1]?.id !== member.id) };
  const findings = [...doubled].map((id): Finding => ({ code: 'JY6103', where: {}, subject: id }));
  return { frame, findings };
}

/** SHA-256 over the canonical frame: what is published before the seed is known. */
export const frameDigest = (hasher: Hasher, frame: SamplingFrame): string =>
  hasher.sha256(canonicalJson({ members: frame.members }));

/** The strata of a frame: reporting unit × stage, in the order of their names. */
export function strataOf(frame: SamplingFrame): readonly Stratum[] {
  const strata = new Map<string, FrameMember[]>();
  for (const member of frame.members) {
    const key = stratumKey(member);
    strata.set(key, [...(strata.get(key) ?? []), member]);
  }
  return [...strata]
    .sort(([a], [b]) => byText(a, b))
    .map(([, members]) => ({ unit: members[0]?.unit ?? '', stage: members[0]?.stage ?? '', members }));
}

/** Names a stratum; `\n` stands in no id. */
export const stratumKey = ({ unit, stage }: { readonly unit: string; readonly stage: string }): string =>
  `${unit}\n${stage}`;

/** A school as the registry knows it. */
export type RegisteredMember = Pick<FrameMember, 'id' | 'unit' | 'stage'>;

/**
 * Compares a frame with the registry: who was left out (JY6101), who is not in the registry (JY6102), who stands in
 * another stratum than there (JY6104), and who must be in the sample and is not marked so (JY6105). Without findings
 * the frame is the registry.
 */
export function reconcileFrame(
  frame: SamplingFrame,
  registry: readonly RegisteredMember[],
  certain: readonly string[] = [],
): readonly Finding[] {
  const inFrame = new Map(frame.members.map((member) => [member.id, member]));
  const known = new Map(registry.map((member) => [member.id, member]));
  const missing = registry.filter(({ id }) => !inFrame.has(id)).map((member) => finding('JY6101', member));
  const unknown = frame.members.filter(({ id }) => !known.has(id)).map((member) => finding('JY6102', member));
  const moved = frame.members.flatMap((member) => movedFinding(member, known.get(member.id)));
  const unmarked = certain
    .filter((id) => inFrame.has(id) && inFrame.get(id)?.certain === undefined)
    .map((id): Finding => ({ code: 'JY6105', where: {}, subject: id }));
  return [...missing, ...unknown, ...moved, ...unmarked];
}

const finding = (code: string, { id, unit, stage }: RegisteredMember): Finding => ({
  code,
  where: {},
  subject: id,
  params: { unit, stage },
});

function movedFinding(member: FrameMember, registered: RegisteredMember | undefined): readonly Finding[] {
  if (!registered || stratumKey(registered) === stratumKey(member)) return [];
  const name = ({ unit, stage }: RegisteredMember): string => `${unit} ${stage}`;
  return [{ code: 'JY6104', where: {}, subject: member.id, found: name(member), expected: name(registered) }];
}

const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
