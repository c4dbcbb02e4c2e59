import { failure, type Outcome } from '../model/finding.js';
import type { Sample } from '../model/generated/documents.js';
import { unitAsked } from '../model/reporting-units.js';
import { seedFindings } from '../statistics/sampling/replay.js';
import { drawPlanned, enlargeSample, enterDraw } from '../workflows/sample/draw.js';
import { mergeSamples } from '../workflows/sample/merge.js';
import { plannedSample, planSampleOf, usualMethod } from '../workflows/sample/plan-sample.js';
import { drawnDocument, type SampleMethod } from '../workflows/sample/sample-document.js';
import { EXIT, exitOfFindings } from './exit-codes.js';
import { toldFindings } from './findings-report.js';
import { inWorkspace, type ToldEnding } from './in-workspace.js';
import { nodeHasher } from './node-hasher.js';
import { sampleNames, sampleText, writeSample } from './sample-files.js';
import { readDocument } from './session.js';
import { usageError } from './usage.js';
import type { Workspace, WorkspaceOptions } from './workspace.js';

/** How large the sample is to be, as flags say it. */
export interface SizeFlags {
  readonly share?: string | undefined;
  readonly detection?: string | undefined;
  readonly confidence?: string | undefined;
  readonly floor?: number | undefined;
}

export interface SampleOptions extends WorkspaceOptions {
  /** Level that the sample is for; else the last of the programme. */
  readonly level?: number | undefined;
  /** Folder for the files to publish. */
  readonly out?: string | undefined;
}

export interface PlanOptions extends SampleOptions, SizeFlags {
  readonly must?: readonly string[] | undefined;
  readonly again?: string | undefined;
}

/** Plans a sample, prints its strata and writes the frame to publish. */
export const planSampleFiles = (options: PlanOptions): Promise<ToldEnding> =>
  inWorkspace(options, async (workspace) => {
    const { store, desk, actor, clock } = workspace;
    const method = methodOf(usualMethod(desk.assessment.programme), options);
    const level = levelOf(workspace, options);
    const { must, again } = options;
    const planned = await planSampleOf({ store, ...desk }, { level, method, must, again, actor, at: clock() });
    return ending(workspace, options, planned);
  });

export interface DrawOptions extends SampleOptions {
  readonly seed: string;
  readonly source: string;
  /** Digest of the plan as it was published. */
  readonly published?: string | undefined;
  /** Only this unit's part, by id or name; nothing is entered into the ledger. */
  readonly unit?: string | undefined;
  /** File of the published plan, where the workspace does not have it. */
  readonly plan?: string | undefined;
}

/** A digest as it was published, whole or its beginning; a usage error for anything else. */
export function checkedDigest(text: string): string {
  if (/^[0-9a-fA-F]{12,64}$/.test(text)) return text.toLowerCase();
  throw usageError('usage.digest', { found: text });
}

/** Draws the planned sample; with a unit only its part, from the published plan. */
export const drawSampleFiles = (options: DrawOptions): Promise<ToldEnding> =>
  inWorkspace(options, async (workspace) => {
    const { store, actor, clock } = workspace;
    const { seed, source, published } = options;
    const level = levelOf(workspace, options);
    if (options.unit !== undefined) return ending(workspace, options, await drawAlone(workspace, options, level));
    if (options.plan !== undefined) throw usageError('usage.planAlone');
    const drawn = await drawPlanned(
      { store, hasher: nodeHasher },
      { level, seed, source, published, actor, at: clock() },
    );
    return ending(workspace, options, drawn);
  });

async function drawAlone(workspace: Workspace, options: DrawOptions, level: number): Promise<Outcome<Sample>> {
  const planned =
    options.plan === undefined ? await plannedSample(workspace, level) : await readDocument('sample', options.plan);
  if (!planned.ok) return planned;
  const unfit = seedFindings(options.seed);
  if (unfit.length > 0) return failure(...unfit);
  const { programme } = workspace.desk.assessment;
  const unit = unitAsked(programme, options.unit ?? '');
  if (!unit) throw usageError('usage.unit', { found: options.unit ?? '' });
  const drawn = drawnDocument(nodeHasher, planned.value, options, unit.id);
  return { ok: true, value: drawn, findings: planned.findings };
}

/** Puts the draws of all units together and enters the whole into the ledger. */
export const mergeSampleFiles = (paths: readonly string[], options: SampleOptions): Promise<ToldEnding> =>
  inWorkspace(options, async (workspace) => {
    const read = await Promise.all(paths.map((path) => readDocument('sample', path)));
    const findings = read.flatMap((one) => one.findings);
    const parts = read.flatMap((one) => (one.ok ? [one.value] : []));
    if (parts.length < read.length) return ending(workspace, options, failure(...findings));
    const merged = mergeSamples(nodeHasher, parts);
    if (!merged.ok) return ending(workspace, options, merged);
    const { actor, clock } = workspace;
    return ending(workspace, options, await enterDraw(workspace, { actor, at: clock() }, merged.value));
  });

/** Draws more from the same frame with the same seed. */
export const enlargeSampleFiles = (options: SampleOptions & SizeFlags): Promise<ToldEnding> =>
  inWorkspace(options, async (workspace) => {
    const { store, actor, clock } = workspace;
    const level = levelOf(workspace, options);
    const planned = await plannedSample({ store }, level);
    if (!planned.ok) return ending(workspace, options, planned);
    const { strata: _, ...before } = planned.value.plan;
    const method = methodOf(before, options);
    const context = { store, hasher: nodeHasher };
    return ending(workspace, options, await enlargeSample(context, { level, method, actor, at: clock() }));
  });

/** The level that is meant: the one named, else the last of the programme. */
function levelOf({ desk }: Workspace, { level }: SampleOptions): number {
  const levels = desk.assessment.programme.levels.map((one) => one.level);
  const meant = level ?? levels.at(-1) ?? 1;
  if (!levels.includes(meant)) throw usageError('usage.sampleLevel', { found: meant, known: levels.join('、') });
  return meant;
}

const SHARE = /^(0(\.\d{1,6})?|1(\.0{1,6})?)$/;

function checkedShare(flag: string, text: string): string {
  const isWhole = SHARE.test(text) && Number(text) > 0;
  if (!isWhole) throw usageError('usage.share', { flag, found: text });
  return text;
}

function methodOf(usual: SampleMethod, { share, detection, confidence, floor = usual.floor }: SizeFlags): SampleMethod {
  if (share !== undefined && detection !== undefined) throw usageError('usage.shareOrDetection');
  if (share !== undefined) return { method: 'share', share: checkedShare('--share', share), floor };
  if (detection === undefined) return { ...usual, floor };
  const faulty = checkedShare('--detection', detection);
  return { method: 'detection', faulty, confidence: checkedShare('--confidence', confidence ?? '0.95'), floor };
}

async function ending(workspace: Workspace, options: SampleOptions, outcome: Outcome<Sample>): Promise<ToldEnding> {
  const told = [...toldFindings(outcome.findings, options.lang)];
  if (!outcome.ok) return { code: exitOfFindings(outcome.findings), told };
  const names = sampleNames(workspace.desk.assessment);
  const sample = outcome.value;
  if (options.out !== undefined) told.push(await writeSample(options.out, sample, { names, language: options.lang }));
  return { code: EXIT.fine, told, text: sampleText(sample, names, options.lang), json: sample };
}
