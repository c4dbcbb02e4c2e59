import { canonicalJson } from '../../documents/canonical.js';
import { digestOf, type Hasher } from '../../documents/hasher.js';
import { type Outcome, success } from '../../model/finding.js';
import type { Programme, Result, Standard } from '../../model/generated/documents.js';
import type { MetricIndex } from '../../standards/metric-index.js';
import type { PaperPreset, ReportPort, ReportRequest, SignaturePort } from '../ports.js';
import type { Background } from './background.js';
import { gradingView } from './view.js';

/** Name of the result inside a report: what `verify` reads and scores again. */
export const RESULT_ATTACHMENT = 'result.json';

/** What papers are painted and signed with. */
export interface PaperPress {
  readonly report: ReportPort;
  /** Without it papers are not signed. */
  readonly signature?: SignaturePort | undefined;
}

/** What reports are made with. */
export interface ReportDesk extends PaperPress {
  readonly hasher: Hasher;
  readonly programme: Programme;
  readonly preset?: PaperPreset | undefined;
  /** Day that the report carries, ISO; else that of the result. */
  readonly issued?: string | undefined;
}

/** What a report is about. */
export interface ReportSubject {
  readonly result: Result;
  readonly standard: Standard;
  readonly metrics: MetricIndex;
  readonly background?: Background;
}

/** A paper as a PDF, signed in the name of its author on its own day when there is a key. */
export async function printedPaper(
  { report, signature }: PaperPress,
  request: ReportRequest,
  reason: string,
): Promise<Outcome<Uint8Array>> {
  const painted = await report.paint(request);
  if (!painted.ok || !signature) return painted.ok ? success(painted.value.pdf, painted.findings) : painted;
  const signed = await signature.sign(painted.value, { name: request.author, reason, date: request.date });
  return signed.ok ? success(signed.value, [...painted.findings, ...signed.findings]) : signed;
}

/** The result of a report, as it lies in the PDF. */
export const resultAttachment = (result: Result): ReportRequest['attachments'][number] => ({
  name: RESULT_ATTACHMENT,
  data: new TextEncoder().encode(canonicalJson(result)),
  mime: 'application/json',
  description: '评定结果（机器可读）',
});

/** The grading report of one result, with the result attached. */
export function gradingRequest(
  { hasher, programme, signature, preset, issued }: Omit<ReportDesk, 'report'>,
  { result, standard, metrics, background }: ReportSubject,
): ReportRequest {
  const digest = digestOf(hasher, result);
  const keyKind = signature?.keyKind ?? 'none';
  const known = background ? { background } : {};
  const date = issued ?? result.issued;
  const data = gradingView({ result, standard, programme, metrics, digest, keyKind, issued: date, ...known });
  const who =
    result.subject.id === result.school.id ? result.school.name : `${result.school.name} ${result.subject.name}`;
  return {
    template: 'grading-report',
    data,
    title: `${who} ${standard.title.zh} 评定报告`,
    author: result.issuer.name,
    date,
    footer: `${who} · 结果摘要 ${digest.slice(0, 16)}`,
    attachments: [resultAttachment(result)],
    ...(preset ? { preset } : {}),
  };
}
