import type { Finding } from '../model/finding.js';
import type { Findings } from '../model/generated/documents.js';
import { checkWorkbook } from '../workflows/check-workbook.js';
import { type BatchEntry, runBatch } from './batch.js';
import { findingsReport } from './findings-report.js';
import { requireInputs } from './inputs.js';
import { type OutputRequest, writeOutputs } from './outputs.js';
import { openSession, type Session, type SessionOptions } from './session.js';

/** What a check printed, and its report; no report when there was nothing to check against. */
export interface CheckOutcome {
  readonly printed: readonly string[];
  readonly report?: Findings;
}

export const WORKBOOK_ENDINGS = ['.xlsx', '.xls', '.et', '.xlsm', '.ods'] as const;

/** Checks all workbooks under paths and writes the report in every format asked for. */
export async function checkFiles(
  paths: readonly string[],
  requests: readonly OutputRequest[],
  options: SessionOptions & { readonly colour: boolean },
): Promise<CheckOutcome> {
  const session = await openSession(options);
  const inputs = await requireInputs(paths, WORKBOOK_ENDINGS);
  if (!session.ok) return reported(null, [asEntry(session.findings)], requests, options);
  const { desk, findings } = session.value;
  const checked = await runBatch(inputs.files, (file, bytes) => checkWorkbook(desk, file.name, bytes));
  const missing = inputs.findings.map((finding) => ({
    file: finding.where.file ?? '',
    findings: [finding],
    unreadable: true,
  }));
  const loading = findings.length > 0 ? [asEntry(findings)] : [];
  return reported(session.value, [...loading, ...checked, ...missing], requests, options);
}

/** Findings about programme, registry or standards stand under the file they are about. */
const asEntry = (findings: readonly Finding[]): BatchEntry => ({
  file: findings[0]?.where.file ?? 'jiaoyan.json',
  findings,
  unreadable: false,
});

async function reported(
  session: Session | null,
  entries: readonly BatchEntry[],
  requests: readonly OutputRequest[],
  options: SessionOptions & { readonly colour: boolean },
): Promise<CheckOutcome> {
  const report = findingsReport(session, entries, options);
  const printed = await writeOutputs(report, requests, { colour: options.colour });
  return { printed, report };
}
