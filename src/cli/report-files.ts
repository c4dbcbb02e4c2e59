import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Finding, failure, type Outcome, success } from '../model/finding.js';
import type { Result } from '../model/generated/documents.js';
import { assessmentBy } from '../workflows/assessment.js';
import type { SignaturePort } from '../workflows/ports.js';
import { gradingReport, type ReportDesk } from '../workflows/report/report.js';
import { resultCheck } from '../workflows/trusted-result.js';
import type { Ending } from './base-command.js';
import { composeReport } from './compose-report.js';
import { EXIT, exitOfFindings } from './exit-codes.js';
import { refusal, toldFindings } from './findings-report.js';
import { requireInputs } from './inputs.js';
import { nodeHasher } from './node-hasher.js';
import { findPassphrase } from './passphrase.js';
import { progressBar } from './progress.js';
import { readResults } from './result-files.js';
import { resultPath } from './score-files.js';
import { openSession, type Session, type SessionOptions } from './session.js';

export interface ReportOptions extends SessionOptions {
  readonly out: string;
  readonly key?: string | undefined;
  readonly cert?: string | undefined;
  readonly passphraseFile?: string | undefined;
}

/** Paints a report for every school and nominated group among the results. */
export async function reportFiles(
  paths: readonly string[],
  options: ReportOptions,
): Promise<Ending & { readonly told: readonly string[] }> {
  const session = await openSession(options);
  if (!session.ok) return refusal(session.findings, options);
  const signature = await signatureOf(session.value, options);
  if (!signature.ok) return { code: EXIT.usage, told: toldFindings(signature.findings, options.lang) };
  const desk: ReportDesk = {
    report: composeReport({ root: options.root, fonts: session.value.context.fonts }),
    hasher: nodeHasher,
    programme: session.value.assessment.programme,
    ...(signature.value ? { signature: signature.value } : {}),
  };
  const inputs = await requireInputs(paths, ['.json']);
  const check = resultCheck(session.value.assessment, nodeHasher);
  const findings: Finding[] = [...inputs.findings];
  const files: string[] = [];
  const bar = progressBar();
  for await (const result of readResults(inputs.files, findings)) {
    bar.step(files.length, inputs.files.length, result.subject.name);
    if (result.status !== 'scored') continue;
    const distrusted = check(result);
    if (distrusted) {
      findings.push(distrusted);
      continue;
    }
    const written = await reportOn(desk, session.value, result, options.out);
    findings.push(...written.findings);
    if (written.ok) files.push(written.value);
  }
  bar.end();
  const signed = signature.value
    ? signature.value.keyKind === 'self-managed'
      ? '，已用自管密钥签名'
      : '，已用 CA 证书签名'
    : '，未签名';
  return {
    code: exitOfFindings(findings),
    told: toldFindings(findings, options.lang),
    text: `已生成 ${files.length} 份评定报告，在 ${options.out}${signed}。`,
    json: { files },
  };
}

async function signatureOf({ context }: Session, options: ReportOptions): Promise<Outcome<SignaturePort | null>> {
  const key = options.key ?? context.key;
  if (key === undefined) return success(null);
  const { composeSignature } = await import('./compose-signature.js');
  const passphrase = await findPassphrase(options.passphraseFile);
  return composeSignature({ key, certificate: options.cert ?? context.certificate, passphrase });
}

async function reportOn(
  desk: ReportDesk,
  { assessment }: Session,
  result: Result,
  out: string,
): Promise<Outcome<string>> {
  const own = assessmentBy(assessment, result.standard.id);
  const standard = own?.standards.find((candidate) => candidate.id === result.standard.id);
  if (!own || !standard)
    return failure({ code: 'JY7101', where: { label: result.subject.name }, found: result.standard.id });
  const pdf = await gradingReport(desk, { result, standard, metrics: own.metrics });
  if (!pdf.ok) return pdf;
  const folder = join(out, result.school.id);
  await mkdir(folder, { recursive: true });
  const path = join(folder, resultPath(result).replace(/\.json$/, '.pdf'));
  await writeFile(path, pdf.value);
  return success(path, pdf.findings);
}
