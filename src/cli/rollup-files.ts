import { writeFile } from 'node:fs/promises';
import { documentText } from '../documents/canonical.js';
import type { Finding } from '../model/finding.js';
import type { Award } from '../model/generated/documents.js';
import { rollupText } from '../output/rollup-text.js';
import { scoredStandards } from '../workflows/assessment.js';
import { type RollupDesk, rollupCounter, rollupDocument, rollupTables } from '../workflows/rollup.js';
import { resultCheck } from '../workflows/trusted-result.js';
import type { Ending } from './base-command.js';
import { exitOfFindings } from './exit-codes.js';
import { refusal, toldFindings } from './findings-report.js';
import { findInputs, requireInputs } from './inputs.js';
import { readResults } from './result-files.js';
import { openSession, readDocument, type SessionOptions } from './session.js';

export interface RollupOptions extends SessionOptions {
  readonly awards?: string | undefined;
  readonly out?: string | undefined;
  readonly xlsx?: string | undefined;
}

/** Rolls up all results under paths: text to stdout, the document and a workbook where asked for. */
export async function rollupFiles(
  paths: readonly string[],
  options: RollupOptions,
): Promise<Ending & { readonly told: readonly string[] }> {
  const session = await openSession(options);
  if (!session.ok) return refusal(session.findings, options);
  const { assessment, desk, context } = session.value;
  const findings: Finding[] = [];
  const awards = await readAwards(options.awards ?? context.awards, findings);
  const rollupDesk: RollupDesk = { assessment, awards, stamp: desk.stamp, hasher: desk.hasher };
  const counter = rollupCounter(rollupDesk);
  const inputs = await requireInputs(paths, ['.json']);
  findings.push(...inputs.findings);
  const check = resultCheck(assessment, desk.hasher);
  const seen = new Set<string>();
  for await (const result of readResults(inputs.files, findings)) {
    const distrusted = check(result);
    if (distrusted) findings.push(distrusted);
    else if (seen.has(result.id))
      findings.push({ code: 'JY7102', where: {}, subject: result.subject.id, found: result.school.name });
    else counter.add(result);
    seen.add(result.id);
  }
  const rollup = rollupDocument(rollupDesk, counter);
  if (options.out !== undefined) await writeFile(options.out, documentText(rollup));
  if (options.xlsx !== undefined)
    await writeFile(options.xlsx, await desk.workbook.tables(rollupTables(rollup, assessment)));
  return {
    code: exitOfFindings(findings),
    told: toldFindings(findings, options.lang),
    text: rollupText(rollup, assessment.programme, scoredStandards(assessment), options.lang),
    json: rollup,
  };
}

async function readAwards(folder: string | undefined, findings: Finding[]): Promise<readonly Award[]> {
  if (folder === undefined) return [];
  const inputs = await findInputs([folder], ['.json']);
  const read = await Promise.all(inputs.files.map((file) => readDocument('award', file.path)));
  findings.push(...inputs.findings, ...read.flatMap((outcome) => outcome.findings));
  return read.flatMap((outcome) => (outcome.ok ? [outcome.value] : []));
}
