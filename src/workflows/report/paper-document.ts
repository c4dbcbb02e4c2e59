import { canonicalJson } from '../../documents/canonical.js';
import { derivation, envelope, type Stamp } from '../../documents/envelope.js';
import { digestOf, type Hasher, nameBasedId } from '../../documents/hasher.js';
import type { Paper } from '../../model/generated/documents.js';
import type { ReportAttachment, ReportRequest } from '../ports.js';

/** Name of the file in which a paper says what it is. */
export const PAPER_ATTACHMENT = 'paper.json';

/** A record as the workspace keeps it. */
interface PrintedRecord {
  readonly kind: string;
  readonly id: string;
}

/** What a paper prints. */
export interface PaperAbout {
  readonly paper: Paper['paper'];
  /** Id of the school or reporting unit. */
  readonly about?: string;
  readonly level?: number;
  /** Heading on the pages, where the data of the template does not hold it as `title`. */
  readonly heading?: string;
  /** The records that it prints, exactly as they are kept, for their digests are told. */
  readonly records: readonly PrintedRecord[];
  /** The one record that the paper is the printed form of; it is attached whole. */
  readonly record?: PrintedRecord;
}

/** Where papers get their stamp and digests from. */
interface PaperDesk {
  readonly hasher: Hasher;
  readonly stamp: Stamp;
}

/**
 * A paper with a machine-readable statement of what it is, `paper.json`: its kind, the records it prints by digest, and
 * every digest that its pages may show. A paper that prints one record carries that record as well, as `KIND.json`.
 */
export function withPaper({ hasher, stamp }: PaperDesk, request: ReportRequest, source: PaperAbout): ReportRequest {
  const { paper, about, level, record } = source;
  const records = record ? [record, ...source.records] : source.records;
  const derivedFrom = records.map((one) => derivation(hasher, one));
  const title = String(source.heading ?? request.data['title'] ?? request.title);
  const document: Paper = {
    kind: 'paper',
    ...envelope({ ...stamp, issued: request.date }, derivedFrom),
    id: nameBasedId(hasher, 'paper', paper, title, request.date, ...derivedFrom.map(({ sha256 }) => sha256)),
    paper,
    title,
    ...(about === undefined ? {} : { about }),
    ...(level === undefined ? {} : { level }),
    prints: digestsIn([request.data, record ? digestOf(hasher, record) : '']),
  };
  const own = attached(PAPER_ATTACHMENT, document, '文书说明（机器可读）');
  const whole = record ? [attached(`${record.kind}.json`, record, '本文书所印的记录（机器可读）')] : [];
  return { ...request, attachments: [...request.attachments, own, ...whole] };
}

const attached = (name: string, document: object, description: string): ReportAttachment => ({
  name,
  data: new TextEncoder().encode(canonicalJson(document)),
  mime: 'application/json',
  description,
});

const DIGEST = /(?<![0-9a-f])[0-9a-f]{64}(?![0-9a-f])/g;

/** All digests within values, however deep, each once. */
function digestsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [...new Set(value.match(DIGEST) ?? [])];
  if (typeof value !== 'object' || value === null) return [];
  return [...new Set(Object.values(value).flatMap(digestsIn))];
}
