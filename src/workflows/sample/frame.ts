import type { Finding } from '../../model/finding.js';
import type { Sample, School } from '../../model/generated/documents.js';
import { unitName } from '../../model/reporting-units.js';
import {
  type FrameMember,
  makeFrame,
  type RegisteredMember,
  type SamplingFrame,
} from '../../statistics/sampling/frame.js';
import type { Assessment } from '../assessment.js';
import type { Store } from '../ports.js';
import { categoryOf, reportsItself } from '../registry-subject.js';

/** What samples are made from: the workspace and the year's rules. */
export interface SampleSource {
  readonly store: Store;
  readonly assessment: Assessment;
}

/** Who can be drawn, and which schools of the registry cannot because they have handed in nothing. */
export interface ReconciledFrame {
  readonly frame: SamplingFrame;
  readonly missing: readonly RegisteredMember[];
  readonly findings: readonly Finding[];
}

/** Everybody who hands in by the registry, with the stratum they are drawn in. */
export function registeredMembers({ registry, metrics, schoolTypes }: Assessment): readonly RegisteredMember[] {
  const { top } = metrics.document.relations;
  if (top !== 'school') {
    return registry.others.filter(({ grain }) => grain === top).map(({ id, unit }) => ({ id, unit, stage: top }));
  }
  return registry.schools.filter(reportsItself).map((school) => ({
    id: school.id,
    unit: school.unit,
    stage: stratumStage(school, categoryOf(schoolTypes, school.schoolType)),
  }));
}

/** The stage of a school with one; a school with several is compared with its like, by its category. */
const stratumStage = ({ stages }: School, category: string): string => {
  const [only, ...more] = stages;
  return only !== undefined && more.length === 0 ? only : category || stages.join('、');
};

/**
 * The frame of all who have handed in, reconciled with the registry: who is missing from it is named (JY6202). A frame
 * without anybody is JY6207.
 */
export async function reconciledFrame(
  { store, assessment }: SampleSource,
  certain: ReadonlyMap<string, string>,
): Promise<ReconciledFrame> {
  const submitted = new Set((await store.heads('submission/')).map(({ brief }) => String(brief['school'] ?? '')));
  const registered = registeredMembers(assessment);
  const members = registered.filter(({ id }) => submitted.has(id)).map((member) => withReason(member, certain));
  const missing = registered.filter(({ id }) => !submitted.has(id));
  const { frame, findings } = makeFrame(members);
  const empty: readonly Finding[] = members.length === 0 ? [{ code: 'JY6207', where: {} }] : [];
  return {
    frame,
    missing,
    findings: [...empty, ...findings, ...missing.map((member) => missingFinding(assessment, member))],
  };
}

function withReason(member: RegisteredMember, reasons: ReadonlyMap<string, string>): FrameMember {
  const certain = reasons.get(member.id);
  return { ...member, ...(certain === undefined ? {} : { certain }) };
}

function missingFinding({ registry, programme }: Assessment, { id, unit }: RegisteredMember): Finding {
  const name = [...registry.schools, ...registry.others].find((one) => one.id === id)?.name ?? id;
  return { code: 'JY6202', where: { label: name }, subject: id, params: { unit: unitName(programme, unit) } };
}

/** The frame of a sample document, as its digest is taken. */
export const frameOf = ({ frame }: Pick<Sample, 'frame'>): SamplingFrame => ({
  members: frame.members.map(({ id, unit, stage, certain, because }) => ({
    id,
    unit,
    stage,
    ...(certain ? { certain: because ?? '' } : {}),
  })),
});
