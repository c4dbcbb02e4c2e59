import { digestOf } from '../documents/hasher.js';
import type { Finding } from '../model/finding.js';
import type { Standard, Submission } from '../model/generated/documents.js';
import { type Assessment, assessmentBy, isApplication } from '../workflows/assessment.js';
import { type Counted, countedIn, countedKey, inPlaceOf } from '../workflows/diff/counted.js';
import { EffectCounter, type Effects } from '../workflows/diff/effects.js';
import type { Desk } from '../workflows/read-school-workbook.js';
import { scoreSubmission } from '../workflows/score-workbook.js';
import { applicantsIn } from './diff-applications.js';
import { resultsIn } from './diff-inputs.js';
import { type Inputs, requireInputs } from './inputs.js';
import { nodeHasher } from './node-hasher.js';
import { SUBMISSION_ENDS, submissionsIn } from './submission-files.js';

/** What the effect of a new standard is computed from: results, submissions, or both. */
interface EffectSources {
  /** Folder of results that the old standard scored. */
  readonly results?: string | undefined;
  /** Folder of the submissions or workbooks of schools, or of those who apply for an award, with what reads them. */
  readonly submissions?: { readonly folder: string; readonly desk: Desk } | undefined;
  readonly findings: Finding[];
}

interface Standards {
  readonly before: Standard;
  readonly after: Standard;
}

/** What a new standard does to results; without results at hand to those that the submissions give under the old one. */
export async function effectOf(standards: Standards, sources: EffectSources): Promise<Effects> {
  const counter = new EffectCounter(standards, digestOf(nodeHasher, standards.before));
  await (sources.results === undefined ? addScored(counter, standards, sources) : addKept(counter, standards, sources));
  sources.findings.push(...counter.findings);
  return counter.effects();
}

type Submissions = NonNullable<EffectSources['submissions']>;

/** The results that are kept, each with what its submission gives where that is at hand. */
async function addKept(
  counter: EffectCounter,
  standards: Standards,
  { results, submissions, findings }: EffectSources,
): Promise<void> {
  const counted = new Map<string, Counted>();
  if (submissions)
    for await (const { given } of rescored(standards, submissions, findings))
      for (const [key, value] of given) counted.set(key, value);
  const assessment = submissions?.desk.assessment;
  for (const result of await resultsIn(results ?? '', findings)) {
    const { school, subject } = result;
    counter.add(result, assessment && counted.get(countedKey(assessment, school.id, subject.id)));
  }
}

/** Results that the submissions give under the old standard, nobody's reviews among them. */
async function addScored(
  counter: EffectCounter,
  standards: Standards,
  { submissions, findings }: EffectSources,
): Promise<void> {
  if (!submissions) return;
  const { desk } = submissions;
  const old = { ...desk, assessment: inPlaceOf(ownAssessment(desk, standards), standards.before, standards.before) };
  for await (const { submission, given } of rescored(standards, submissions, findings))
    for (const result of scoreSubmission(old, submission))
      counter.add(result, given.get(countedKey(desk.assessment, result.school.id, result.subject.id)));
}

/** Every submission with what it gives under the new standard. */
async function* rescored({ before, after }: Standards, { desk, folder }: Submissions, findings: Finding[]) {
  const own = ownAssessment(desk, { before, after });
  const assessment = inPlaceOf(own, before, after);
  const inputs = await requireInputs([folder], SUBMISSION_ENDS);
  findings.push(...inputs.findings);
  for await (const submission of submittedIn(inputs, { desk, own, findings }))
    yield { submission, given: countedIn(assessment, submission) };
}

/** The assessment that the old standard belongs to: the schools' own, or one of those that apply for an award. */
const ownAssessment = ({ assessment }: Desk, { before }: Standards): Assessment =>
  assessmentBy(assessment, before.id) ?? assessment;

/** What schools handed in, or persons where the award is applied for. */
const submittedIn = (
  { files }: Inputs,
  { desk, own, findings }: { readonly desk: Desk; readonly own: Assessment; readonly findings: Finding[] },
): AsyncGenerator<Submission> =>
  isApplication(own) ? applicantsIn(files, { desk, assessment: own, findings }) : submissionsIn(files, desk, findings);
