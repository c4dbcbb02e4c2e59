import { failure, type Outcome, success } from '../../model/finding.js';
import type { Programme, Sample } from '../../model/generated/documents.js';
import { judgedAgain } from '../workspace/judged-again.js';
import { keys } from '../workspace/keys.js';
import { certainMembers } from './certain.js';
import { drawsOf, planInForce } from './earlier.js';
import { reconciledFrame, type SampleSource } from './frame.js';
import { planDocument, type SampleDesk, type SampleMethod } from './sample-document.js';

/** A wish for a sample, as a command gives it. */
export interface PlanRequest {
  readonly level: number;
  readonly method: SampleMethod;
  /** Schools and awards whose members are drawn without chance; without it the usual ones. */
  readonly must?: readonly string[] | undefined;
  /** Reason for planning anew although the level has been drawn. */
  readonly again?: string | undefined;
  readonly actor: string;
  readonly at: string;
}

/** How large a sample is where the command says nothing: as the programme says, else a tenth. */
export function usualMethod({ sampling = {} }: Pick<Programme, 'sampling'>): SampleMethod {
  const floor = sampling.floor ?? 1;
  if (sampling.method !== 'detection') return { method: 'share', share: sampling.share ?? '0.1', floor };
  const { faulty = '0.1', confidence = '0.95' } = sampling;
  return { method: 'detection', faulty, confidence, floor };
}

/**
 * Plans a sample and enters it into the ledger: frame and places, no seed. A level that has been drawn already is
 * planned anew only for a reason, which the ledger keeps (JY6201): otherwise one could draw until friends are out. A
 * plan or a draw that somebody else enters meanwhile is looked at before this one counts.
 */
export const planSampleOf = (source: SampleSource & SampleDesk, request: PlanRequest): Promise<Outcome<Sample>> =>
  judgedAgain(() => planOnce(source, request));

async function planOnce(source: SampleSource & SampleDesk, request: PlanRequest): Promise<Outcome<Sample>> {
  const { level, method, must, again, actor, at } = request;
  const key = keys.sample(level);
  const held = await source.store.head(key);
  const drawn = await drawsOf(source.store, level);
  if (drawn.length > 0 && again === undefined) return failure({ code: 'JY6201', where: {}, params: { level } });
  const certain = await certainMembers(source, must);
  const { frame, missing, findings: told } = await reconciledFrame(source, certain.reasons);
  const findings = [...certain.findings, ...told];
  const refusing = findings.filter(({ code }) => REFUSING.has(code));
  if (refusing.length > 0) return failure(...refusing);
  const sample = planDocument(source, level, { frame, missing, method });
  const before = drawn.find((draw) => draw.frame.sha256 === sample.frame.sha256);
  if (before) return failure({ code: 'JY6201', where: {}, params: { level } });
  const standing = held && drawn.length === 0 ? await standingPlan(source, sample, again) : null;
  if (standing) return standing.ok ? success(standing.value, findings) : standing;
  const kept = await source.store.append({
    actor,
    at,
    drafts: [{ key, action: 'sampled', document: sample, ...(again === undefined ? {} : { note: again }) }],
    expect: new Map([[key, held?.sha256 ?? null]]),
  });
  return kept.ok ? success(sample, findings) : kept;
}

/** The plan in force where the new one says the same, or why another one is not taken (JY6281); else `null`. */
async function standingPlan(
  source: Pick<SampleSource, 'store'>,
  { level, planSha256 }: Sample,
  again: string | undefined,
): Promise<Outcome<Sample> | null> {
  const current = await planInForce(source, level);
  if (!current.ok) return null;
  const { sample } = current.value;
  if (sample.planSha256 === planSha256) return success(sample);
  const found = sample.planSha256 === undefined ? {} : { found: sample.planSha256 };
  return again === undefined ? failure({ code: 'JY6281', where: {}, ...found, params: { level } }) : null;
}

const REFUSING: ReadonlySet<string> = new Set(['JY6203', 'JY6207', 'JY6103']);

/** The plan in force at a level; JY6204 where there is none. */
export async function plannedSample(source: Pick<SampleSource, 'store'>, level: number): Promise<Outcome<Sample>> {
  const found = await planInForce(source, level);
  return found.ok ? success(found.value.sample, found.findings) : found;
}
