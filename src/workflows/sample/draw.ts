import { canonicalJson } from '../../documents/canonical.js';
import type { Hasher } from '../../documents/hasher.js';
import { type Finding, failure, type Outcome, success } from '../../model/finding.js';
import type { Sample } from '../../model/generated/documents.js';
import { type EarlierDraw, redrawFindings, seedFindings } from '../../statistics/sampling/replay.js';
import type { Store } from '../ports.js';
import { judgedAgain } from '../workspace/judged-again.js';
import { keys } from '../workspace/keys.js';
import { drawsOf, type PlanInForce, planInForce } from './earlier.js';
import { frameOf } from './frame.js';
import { drawnDocument, planDigest, planOf, type SampleMethod, type Seed, strataPlans } from './sample-document.js';

export interface DrawContext {
  readonly store: Store;
  readonly hasher: Hasher;
}

export interface DrawRequest extends Seed {
  readonly level: number;
  /** Digest of the plan as it was published, or its beginning; another plan is not drawn (JY6282). */
  readonly published?: string | undefined;
  readonly actor: string;
  readonly at: string;
}

/**
 * Draws the planned sample of a level and enters it into the ledger. A frame is drawn once: the same seed again gives
 * the same sample and changes nothing; another one is refused (JY6110), and the ledger says that it was tried. Of two
 * that draw at once only one does: the other is judged by what the first has drawn.
 */
export const drawPlanned = (context: DrawContext, request: DrawRequest): Promise<Outcome<Sample>> =>
  judgedAgain(() => drawOnce(context, request));

async function drawOnce(context: DrawContext, request: DrawRequest): Promise<Outcome<Sample>> {
  const found = await planInForce(context, request.level);
  if (!found.ok) return found;
  const planned = found.value.sample;
  const digest = planned.planSha256 ?? planDigest(context.hasher, planned);
  const { published = digest } = request;
  if (!digest.startsWith(published.toLowerCase()))
    return failure({ code: 'JY6282', where: {}, found: digest, expected: published });
  const unfit = seedFindings(request.seed);
  if (unfit.length > 0) return failure(...unfit);
  const sample = drawnDocument(context.hasher, planned, request);
  const refused = await redrawsOf(context.store, sample);
  if (refused.length > 0) return refuse(context, request, refused);
  // The same draw again, whatever is said of where its seed is from.
  if (planned.seed === request.seed) return success(planned);
  return keep(context, { ...request, on: found.value }, sample);
}

interface Keeping extends Pick<DrawRequest, 'actor' | 'at'> {
  /** What the draw was made from. */
  readonly on: PlanInForce;
}

/** Enters a draw into the ledger, unless another one took the plan's place meanwhile (JY8205). */
async function keep(
  { store }: Pick<DrawContext, 'store'>,
  { on, actor, at }: Keeping,
  sample: Sample,
): Promise<Outcome<Sample>> {
  const key = keys.sample(sample.level);
  const drafts = [{ key, action: 'sampled' as const, document: sample }];
  const kept = await store.append({ actor, at, drafts, expect: new Map([[key, on.sha256]]) });
  return kept.ok ? success(sample) : kept;
}

/**
 * Enters a draw that was put together from the units' draws; of the same frame as the plan in force (JY6206), and the
 * only one of it (JY6110, JY6111).
 */
export const enterDraw = (
  context: Pick<DrawContext, 'store'>,
  by: Pick<DrawRequest, 'actor' | 'at'>,
  sample: Sample,
): Promise<Outcome<Sample>> =>
  judgedAgain(async () => {
    const found = await planInForce(context, sample.level);
    if (!found.ok) return found;
    const planned = found.value.sample;
    const other: Finding = { code: 'JY6206', where: {}, params: { wrong: 'other' } };
    if (planned.frame.sha256 !== sample.frame.sha256) return failure(other);
    const refused = await redrawsOf(context.store, sample);
    if (refused.length > 0) return failure(...refused);
    return planned.seed === sample.seed ? success(planned) : keep(context, { ...by, on: found.value }, sample);
  });

/** What stands against a draw after the earlier ones of its level. */
async function redrawsOf(store: Store, sample: Sample): Promise<readonly Finding[]> {
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
export const enlargeSample = (context: DrawContext, request: EnlargeRequest): Promise<Outcome<Sample>> =>
  judgedAgain(() => enlargeOnce(context, request));

interface EnlargeRequest extends Pick<DrawRequest, 'level' | 'actor' | 'at'> {
  readonly method: SampleMethod;
}

async function enlargeOnce(
  context: DrawContext,
  { level, method, actor, at }: EnlargeRequest,
): Promise<Outcome<Sample>> {
  const found = await planInForce(context, level);
  if (!found.ok) return found;
  const planned = found.value.sample;
  const { seed, seedSource = '', frame } = planned;
  if (seed === undefined) return failure({ code: 'JY6204', where: {}, params: { level } });
  const plan = planOf(frameOf({ frame }), method);
  const wanted = { ...planned, plan, planSha256: planDigest(context.hasher, { level, frame, plan }) };
  const sample = drawnDocument(context.hasher, wanted, { seed, source: seedSource });
  if (canonicalJson(sample) === canonicalJson(planned)) return success(planned);
  const refused = await redrawsOf(context.store, sample);
  return refused.length > 0
    ? refuse(context, { level, actor, at, seed, source: seedSource }, refused)
    : keep(context, { actor, at, on: found.value }, sample);
}
