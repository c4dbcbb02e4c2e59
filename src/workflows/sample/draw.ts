import { canonicalJson } from '../../documents/canonical.js';
import type { Hasher } from '../../documents/hasher.js';
import { type Finding, failure, type Outcome, success } from '../../model/finding.js';
import type { Sample } from '../../model/generated/documents.js';
import { type EarlierDraw, redrawFindings, seedFindings } from '../../statistics/sampling/replay.js';
import type { Store } from '../ports.js';
import { keys } from '../workspace/keys.js';
import { drawsOf } from './earlier.js';
import { frameOf } from './frame.js';
import { plannedSample } from './plan-sample.js';
import { drawnDocument, planOf, type SampleMethod, type Seed, strataPlans } from './sample-document.js';

export interface DrawContext {
  readonly store: Store;
  readonly hasher: Hasher;
}

export interface DrawRequest extends Seed {
  readonly level: number;
  readonly actor: string;
  readonly at: string;
}

/**
 * Draws the planned sample of a level and enters it into the ledger. A frame is drawn once: the same seed again gives
 * the same sample and changes nothing; another one is refused (JY6110), and the ledger says that it was tried.
 */
export async function drawPlanned(context: DrawContext, request: DrawRequest): Promise<Outcome<Sample>> {
  const planned = await plannedSample(context, request.level);
  if (!planned.ok) return planned;
  const unfit = seedFindings(request.seed);
  if (unfit.length > 0) return failure(...unfit);
  const sample = drawnDocument(context.hasher, planned.value, request);
  const refused = await redrawsOf(context.store, sample);
  if (refused.length > 0) return refuse(context, request, refused);
  // The same draw again, whatever is said of where its seed is from.
  if (planned.value.seed === request.seed) return success(planned.value);
  return keep(context, request, sample);
}

/** Enters a draw into the ledger. */
export async function keep(
  { store }: Pick<DrawContext, 'store'>,
  { level, actor, at }: Pick<DrawRequest, 'level' | 'actor' | 'at'>,
  sample: Sample,
): Promise<Outcome<Sample>> {
  const kept = await store.append({
    actor,
    at,
    drafts: [{ key: keys.sample(level), action: 'sampled', document: sample }],
  });
  return kept.ok ? success(sample) : kept;
}

/** What stands against a draw after the earlier ones of its level. */
export async function redrawsOf(store: Store, sample: Sample): Promise<readonly Finding[]> {
  const earlier = await drawsOf(store, sample.level);
  return redrawFindings(earlierDraw(sample), earlier.map(earlierDraw));
}

/** A draw as later ones of its level look at it. */
export const earlierDraw = (sample: Sample): EarlierDraw => ({
  frame: sample.frame.sha256,
  seed: sample.seed ?? '',
  plan: strataPlans(sample),
});

async function refuse(
  { store }: DrawContext,
  { level, actor, at, seed }: DrawRequest,
  findings: readonly Finding[],
): Promise<Outcome<never>> {
  const note = `${findings.map(({ code }) => code).join(' ')} ${seed}`.slice(0, LONGEST_NOTE);
  const kept = await store.append({ actor, at, drafts: [{ key: keys.sample(level), action: 'refused', note }] });
  return failure(...findings, ...kept.findings);
}

const LONGEST_NOTE = 200;

/**
 * Draws more from the same frame with the same seed: who was drawn stays in, some are added. Fewer places are refused
 * (JY6111), and so is a level that has not been drawn (JY6204).
 */
export async function enlargeSample(
  context: DrawContext,
  { level, method, actor, at }: Pick<DrawRequest, 'level' | 'actor' | 'at'> & { readonly method: SampleMethod },
): Promise<Outcome<Sample>> {
  const planned = await plannedSample(context, level);
  if (!planned.ok) return planned;
  const { seed, seedSource = '', frame } = planned.value;
  if (seed === undefined) return failure({ code: 'JY6204', where: {}, params: { level } });
  const wanted = { ...planned.value, plan: planOf(frameOf({ frame }), method) };
  const sample = drawnDocument(context.hasher, wanted, { seed, source: seedSource });
  if (canonicalJson(sample) === canonicalJson(planned.value)) return success(planned.value);
  const refused = await redrawsOf(context.store, sample);
  return refused.length > 0
    ? refuse(context, { level, actor, at, seed, source: seedSource }, refused)
    : keep(context, { level, actor, at }, sample);
}
