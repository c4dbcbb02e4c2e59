import { word } from '../messages/ui/words.js';
import type { Sample } from '../model/generated/documents.js';
import { reconcileFrame } from '../statistics/sampling/frame.js';
import { frameOf, registeredMembers } from '../workflows/sample/frame.js';
import { plannedSample } from '../workflows/sample/plan-sample.js';
import { verifySample } from '../workflows/sample/verify.js';
import { EXIT } from './exit-codes.js';
import { refusal, toldFindings } from './findings-report.js';
import { inWorkspace, type ToldEnding } from './in-workspace.js';
import { nodeHasher } from './node-hasher.js';
import type { SampleOptions } from './sample.js';
import { readDocument } from './session.js';

/** Computes a sample again from its own frame, plan and seed: of a file anywhere, else that of the workspace. */
export async function verifySampleFile(file: string | undefined, options: SampleOptions): Promise<ToldEnding> {
  if (file === undefined) return verifyStored(options);
  const read = await readDocument('sample', file);
  if (!read.ok) return refusal(read.findings, options);
  return verdict(read.value, options, []);
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
    return verdict(sample, options, reconcileFrame(frameOf(sample), registered));
  });

function verdict(sample: Sample, { lang }: SampleOptions, reconciled: ReturnType<typeof reconcileFrame>): ToldEnding {
  const findings = [...verifySample(nodeHasher, sample), ...reconciled];
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
