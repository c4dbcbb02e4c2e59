import { canonicalJson } from '../../documents/canonical.js';
import { envelope, reference, type Stamp } from '../../documents/envelope.js';
import { type Hasher, nameBasedId } from '../../documents/hasher.js';
import type { Sample } from '../../model/generated/documents.js';
import { decimal } from '../../model/rational.js';
import { type Drawn, drawSample } from '../../statistics/sampling/draw.js';
import { frameDigest, type RegisteredMember, type SamplingFrame, strataOf } from '../../statistics/sampling/frame.js';
import { DEFAULT_CONFIDENCE, planSample, type SampleSize, type StratumPlan } from '../../statistics/sampling/plan.js';
import type { Assessment } from '../assessment.js';
import { frameOf } from './frame.js';

/** How large a sample is to be, in the words of its document. */
export type SampleMethod = Pick<Sample['plan'], 'method' | 'share' | 'faulty' | 'confidence' | 'floor'>;

/** What a sample document is made with. */
export interface SampleDesk {
  readonly assessment: Pick<Assessment, 'programme' | 'registry'>;
  readonly hasher: Hasher;
  readonly stamp: Stamp;
}

/** The document of a plan: frame and places, without a seed. */
export function planDocument(
  { assessment, hasher, stamp }: SampleDesk,
  level: number,
  { frame, missing, method }: { frame: SamplingFrame; missing: readonly RegisteredMember[]; method: SampleMethod },
): Sample {
  const { programme, registry } = assessment;
  const sha256 = frameDigest(hasher, frame);
  const plan = planOf(frame, method);
  return {
    kind: 'sample',
    ...envelope(stamp),
    id: nameBasedId(hasher, 'sample', programme.id, String(level), sha256),
    programme: reference(hasher, programme),
    registry: reference(hasher, registry),
    level,
    frame: {
      sha256,
      members: frame.members.map(({ id, unit, stage, certain }) => ({
        id,
        unit,
        stage,
        certain: certain !== undefined,
        ...(certain === undefined ? {} : { because: certain }),
      })),
      missing: missing.map(({ id, unit, stage }) => ({ id, unit, stage })),
    },
    plan,
    planSha256: planDigest(hasher, { level, frame: { sha256 }, plan }),
  };
}

/** What of a sample is fixed before its seed is known. */
interface Planned {
  readonly level: number;
  readonly frame: Pick<Sample['frame'], 'sha256'>;
  readonly plan: Sample['plan'];
}

/** The digest of level, frame and plan together: with the frame alone, the places could be changed after it was published. */
export const planDigest = (hasher: Hasher, { level, frame, plan }: Planned): string =>
  hasher.sha256(canonicalJson({ level, frame: frame.sha256, plan }));

/** The plan of a frame: places of every stratum, those that chance decides on. */
export const planOf = (frame: SamplingFrame, method: SampleMethod): Sample['plan'] => ({
  ...method,
  strata: planSample(frame, sizeOf(method), method.floor).map(({ unit, stage, size, places }) => ({
    unit,
    stage,
    size,
    places,
  })),
});

const TENTH = '0.1';

function sizeOf({ method, share, faulty, confidence }: SampleMethod): SampleSize {
  if (method === 'share') return { method, share: decimal(share ?? TENTH) };
  return {
    method,
    faulty: decimal(faulty ?? TENTH),
    confidence: confidence === undefined ? DEFAULT_CONFIDENCE : decimal(confidence),
  };
}

/** The strata of a document's plan, as drawing needs them. */
export function strataPlans(sample: Pick<Sample, 'frame' | 'plan'>): readonly StratumPlan[] {
  const certain = new Map(
    strataOf(frameOf(sample)).map(({ unit, stage, members }) => [
      `${unit}\n${stage}`,
      members.filter((member) => member.certain !== undefined).length,
    ]),
  );
  return sample.plan.strata.map((stratum) => ({
    ...stratum,
    certain: certain.get(`${stratum.unit}\n${stratum.stage}`) ?? 0,
  }));
}

/** Where a seed comes from, so that anybody can look it up. */
export interface Seed {
  readonly seed: string;
  readonly source: string;
}

/** The sample that a seed gives; with a unit, only that unit's part of it. */
export function drawnDocument(hasher: Hasher, plan: Sample, { seed, source }: Seed, unit?: string): Sample {
  const all = drawnBy(hasher, plan, seed);
  const own = unit === undefined ? all : all.filter((member) => member.unit === unit);
  return withDraw(plan, { seed, source }, own, unit);
}

/** A plan with who was drawn. */
export function withDraw(plan: Sample, { seed, source }: Seed, drawn: readonly Drawn[], unit?: string): Sample {
  const { seed: _seed, seedSource: _source, drawn: _drawn, unit: _unit, ...rest } = plan;
  return {
    ...rest,
    ...(unit === undefined ? {} : { unit }),
    seed,
    seedSource: source,
    drawn: drawn.map(({ id, ticket, certain }) => ({ id, ticket, certain })),
  };
}

/** The whole draw of a seed over a document's frame and plan. */
export const drawnBy = (hasher: Hasher, sample: Sample, seed: string): readonly Drawn[] =>
  drawSample(hasher, frameOf(sample), strataPlans(sample), seed);

/** Who a document says was drawn, with their strata from its frame. */
export function drawnOf(sample: Sample): readonly Drawn[] {
  const members = new Map(sample.frame.members.map((member) => [member.id, member]));
  return (sample.drawn ?? []).map(({ id, ticket, certain }) => {
    const { unit = '', stage = '' } = members.get(id) ?? {};
    return { id, unit, stage, ticket, certain };
  });
}
