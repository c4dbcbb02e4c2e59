import { parseDocument } from '../documents/parse.js';
import type { Finding } from '../model/finding.js';
import type { Submission } from '../model/generated/documents.js';
import { applicationFacts, applicationsIn } from '../workflows/application.js';
import { type ApplicationAssessment, isApplication } from '../workflows/assessment.js';
import type { InputFile } from '../workflows/ports.js';
import { type Desk, readSchoolWorkbook } from '../workflows/read-school-workbook.js';
import { kindIn } from './kind-in.js';

interface Reading {
  readonly desk: Desk;
  /** The award that is applied for. */
  readonly assessment: ApplicationAssessment;
  readonly findings: Finding[];
}

/**
 * What persons apply with, in workbooks of theirs or as documents, one person at a time and as facts below their school.
 * What cannot be read is told; workbooks of schools, of other awards and documents of other kinds are passed over.
 */
export async function* applicantsIn(files: readonly InputFile[], reading: Reading): AsyncGenerator<Submission> {
  for (const file of files) {
    const bytes = await file.read();
    if (!bytes.ok) reading.findings.push(...bytes.findings);
    else if (file.name.toLowerCase().endsWith('.json')) yield* fromDocument(file, bytes.value, reading);
    else yield* fromWorkbook(file, bytes.value, reading);
  }
}

async function* fromDocument(
  { name }: InputFile,
  bytes: Uint8Array,
  { assessment, findings }: Reading,
): AsyncGenerator<Submission> {
  const text = new TextDecoder().decode(bytes);
  if (kindIn(text) !== 'application') return;
  const parsed = await parseDocument('application', text, name);
  findings.push(...parsed.findings);
  if (parsed.ok && parsed.value.award === assessment.award) yield applicationFacts(assessment, parsed.value);
}

function* fromWorkbook(
  file: InputFile,
  bytes: Uint8Array,
  { desk, assessment, findings }: Reading,
): Generator<Submission> {
  const { reading, findings: found, unreadable, desk: other } = readSchoolWorkbook(desk, file.name, bytes);
  // What is wrong with single cells is for check; here only what keeps the whole workbook out.
  if (unreadable) findings.push(...found);
  if (!reading || !other || !isApplication(other.assessment) || other.assessment.award !== assessment.award) return;
  for (const application of applicationsIn({ ...other, assessment: other.assessment }, reading.submission))
    yield applicationFacts(assessment, application);
}
