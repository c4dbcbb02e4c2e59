import { canonicalJson } from '../../documents/canonical.js';
import { digestOf, type Hasher } from '../../documents/hasher.js';
import { type Outcome, success } from '../../model/finding.js';
import type { Programme, Result, Standard } from '../../model/generated/documents.js';
import type { MetricIndex } from '../../standards/metric-index.js';
import type { ReportPort, ReportRequest, SignaturePort } from '../ports.js';
import { gradingView } from './view.js';

/** Name of the result inside a report: what `verify` reads and scores again. */
export const RESULT_ATTACHMENT = 'result.json';

/** What reports are made with. */
export interface ReportDesk {
  readonly report: ReportPort;
  readonly hasher: Hasher;
  readonly programme: Programme;
  /** Without it reports are not signed. */
  readonly signature?: SignaturePort;
}

/** What a report is about. */
export interface ReportSubject {
  readonly result: Result;
  readonly standard: Standard;
  readonly metrics: MetricIndex;
}

/** The grading report of one result as a PDF, the result attached, signed when there is a key. */
export async function gradingReport(desk: ReportDesk, subject: ReportSubject): Promise<Outcome<Uint8Array>> {
  const painted = await desk.report.paint(requestOf(desk, subject));
  if (!painted.ok || !desk.signature) return painted.ok ? success(painted.value.pdf, painted.findings) : painted;
  const { result } = subject;
  const signed = await desk.signature.sign(painted.value, {
    name: result.issuer.name,
    reason: '评定报告',
    date: result.issued,
  });
  return signed.ok ? success(signed.value, [...painted.findings, ...signed.findings]) : signed;
}

function requestOf(
  { hasher, programme, signature }: ReportDesk,
  { result, standard, metrics }: ReportSubject,
): ReportRequest {
  const digest = digestOf(hasher, result);
  const data = gradingView({ result, standard, programme, metrics, digest, keyKind: signature?.keyKind ?? 'none' });
  const who =
    result.subject.id === result.school.id ? result.school.name : `${result.school.name} ${result.subject.name}`;
  return {
    template: 'grading-report',
    data,
    title: `${who} ${standard.title.zh} 评定报告`,
    author: result.issuer.name,
    date: result.issued,
    footer: `${who} · 结果摘要 ${digest.slice(0, 16)}`,
    attachments: [
      {
        name: RESULT_ATTACHMENT,
        data: new TextEncoder().encode(canonicalJson(result)),
        mime: 'application/json',
        description: '评定结果（机器可读）',
      },
    ],
  };
}
