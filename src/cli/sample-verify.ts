import { word } from '../messages/ui/words.js';
import type { Finding } from '../model/finding.js';
import type { Sample } from '../model/generated/documents.js';
import type { SampleNames } from '../output/sample-text.js';
import { reconcileFrame } from '../statistics/sampling/frame.js';
import { frameOf, registeredMembers } from '../workflows/sample/frame.js';
import { plannedSample } from '../workflows/sample/plan-sample.js';
import { verifySample } from '../workflows/sample/verify.js';
import { EXIT } from './exit-codes.js';
import { refusal, toldFindings } from './findings-report.js';
import { inWorkspace, type ToldEnding } from './in-workspace.js';
import { nodeHasher } from './node-hasher.js';
import type { SampleOptions } from './sample.js';
import { sampleNames } from './sample-files.js';
import { readDocument } from './session.js';
import { UsageError } from './usage-error.js';

/** Computes a sample again from its own frame, plan and seed: of a file anywhere, else that of the workspace. */
export async function verifySampleFile(file: string | undefined, options: SampleOptions): Promise<ToldEnding> {
  if (file === undefined) return verifyStored(options);
  const read = await readDocument('sample', file);
  if (!read.ok) return refusal(read.findings, options);
  return verdict(read.value, options, { names: await namesNearby(options), reconciled: [] });
}

/** The sample in force; who of the registry is not in its frame is told too. */
const verifyStored = (options: SampleOptions): Promise<ToldEnding> =>
  inWorkspace(options, async ({ store, desk }) => {
    const level = options.level ?? desk.assessment.programme.levels.at(-1)?.level ?? 1;
    const planned = await plannedSample({ store }, level);
    if (!planned.ok) return refusal(planned.findings, options);
    const sample = planned.value;
    const missing = new Set((sample.frame.missing ?? []).map(({ id }) => id));
    const registered = registeredMembers(desk.assessment).filter(({ id }) => !missing.has(id));
    const names = sampleNames(desk.assessment);
    return verdict(sample, options, { names, reconciled: reconcileFrame(frameOf(sample), registered) });
  });

/** Names as the workspace has them, where there is one; a published file is verified anywhere. */
async function namesNearby(options: SampleOptions): Promise<SampleNames> {
  const found: SampleNames[] = [];
  await inWorkspace(options, async ({ desk }) => {
    found.push(sampleNames(desk.assessment));
    return { told: [] };
  }).catch((error: unknown) => {
    if (!(error instanceof UsageError)) throw error;
  });
  const plain = (id: string): string => id;
  return found[0] ?? { unit: plain, stage: plain, school: plain };
}

/** So many schools are named; a wrong seed exchanges most of them. */
const MOST_NAMED = 10;

/** Members that a draw has too many or too few, told in one finding (JY6286) by the names of their schools. */
function inWords(sample: Sample, findings: readonly Finding[], names: SampleNames): readonly Finding[] {
  const of = (code: string): readonly Finding[] => findings.filter((finding) => finding.code === code);
  const [added, missing] = [of('JY6106'), of('JY6107')];
  if (added.length + missing.length < 2) return findings.map((finding) => named(finding, names));
  const listed = (some: readonly Finding[]): string => {
    const shown = some.slice(0, MOST_NAMED).map((finding) => placed(finding, names));
    return `${shown.join('、')}${some.length > shown.length ? ` 等 ${some.length} 所` : ''}`;
  };
  const params = {
    ...(added.length === 0 ? {} : { added: listed(added) }),
    ...(missing.length === 0 ? {} : { missing: listed(missing) }),
  };
  const rest = findings.filter(({ code }) => !DRAWN_OTHERWISE.has(code)).map((finding) => named(finding, names));
  return [{ code: 'JY6286', where: {}, expected: sample.seed ?? '', params }, ...rest];
}

/** Findings about single members that follow from a draw that does not fit. */
const DRAWN_OTHERWISE: ReadonlySet<string> = new Set(['JY6106', 'JY6107', 'JY6108', 'JY6109']);

const placed = ({ subject = '', params = {} }: Finding, { school, unit, stage }: SampleNames): string =>
  `${school(subject)}（${unit(String(params['unit'] ?? ''))}，${stage(String(params['stage'] ?? ''))}）`;

/** A finding about a member with the names that people know. */
function named(finding: Finding, { school, unit, stage }: SampleNames): Finding {
  const { subject, params = {} } = finding;
  if (subject === undefined) return finding;
  const shown = {
    ...params,
    ...(typeof params['unit'] === 'string' ? { unit: unit(params['unit']) } : {}),
    ...(typeof params['stage'] === 'string' ? { stage: stage(params['stage']) } : {}),
  };
  return { ...finding, where: { ...finding.where, label: school(subject) }, params: shown };
}

interface Verifying {
  readonly names: SampleNames;
  /** Who of the registry is not in the frame, where a registry is at hand. */
  readonly reconciled: readonly Finding[];
}

function verdict(sample: Sample, { lang }: SampleOptions, { names, reconciled }: Verifying): ToldEnding {
  const findings = [...inWords(sample, verifySample(nodeHasher, sample), names), ...reconciled];
  const passed = findings.length === 0;
  const drawn = sample.drawn?.length ?? 0;
  const said =
    sample.seed === undefined
      ? word('decide.sample.planVerified', lang)
      : word('decide.sample.verified', lang, { drawn });
  return {
    code: passed ? EXIT.fine : EXIT.signature,
    told: toldFindings(findings, lang),
    ...(passed ? { text: said } : {}),
    json: { passed, level: sample.level, frame: sample.frame.sha256, drawn, findings },
  };
}
