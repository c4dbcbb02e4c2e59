import type { DocumentKind, Result } from '../../model/generated/documents.js';

/**
 * Keys of the ledger: what an entry is about. The record of the latest entry under a key is in force. Ids of standards
 * hold a slash; they are always followed by exactly what the function says, so that no two things share a key.
 */
export const keys = {
  /** A rule, plan or list that the year stands on. */
  context: (kind: DocumentKind, id: string): string => `context/${kind}/${id}`,
  /** The programme and the registry: one of each in a workspace, whatever its id. */
  programme: 'context/programme',
  registry: 'context/registry',
  submission: (school: string): string => `submission/${school}`,
  /** What one person of a school applies with. */
  application: (school: string, person: string): string => `application/${school}/${person}`,
  receipt: (school: string): string => `receipt/${school}`,
  /** Receipt of the workbook in which persons of a school apply for an award. */
  applicationReceipt: (school: string, award: string): string => `receipt/${school}/${award}`,
  returned: (school: string): string => `return/${school}`,
  result: (school: string, subject: string, standard: string): string => `result/${school}/${subject}/${standard}`,
  review: (level: number, school: string, reviewer: string, what: { subject: string; standard: string }): string =>
    `review/${level}/${school}/${reviewer}/${what.subject}/${what.standard}`,
  adjudication: (school: string, subject: string, standard: string): string =>
    `adjudication/${school}/${subject}/${standard}`,
  sample: (level: number): string => `sample/${level}`,
  assignment: (level: number): string => `assignment/${level}`,
  decision: (award: string, school: string, subject: string): string => `decision/${award}/${school}/${subject}`,
  award: (award: string, school: string, subject: string): string => `award/${award}/${school}/${subject}`,
  bundle: (unit: string): string => `bundle/${unit}`,
  /** The signature of the unit's last signed bundle. */
  bundleAttestation: (unit: string): string => `bundle-attestation/${unit}`,
  /** What another office has done itself and handed up: its numbers are not ours. */
  ofUnit: (unit: string, key: string): string => `unit/${unit}/${key}`,
} as const;

/** Key of a result document. */
export const resultKey = (result: Pick<Result, 'school' | 'subject' | 'standard'>): string =>
  keys.result(result.school.id, result.subject.id, result.standard.id);

/** Key of a result of last year that this year's trends are measured against. */
export const acceptedKey = ({ school, subject, standard }: Pick<Result, 'school' | 'subject' | 'standard'>): string =>
  `accepted/${school.id}/${subject.id}/${standard.id}`;

/** Kinds of keys that name something else before the school: a level, an award. */
const SCHOOL_SECOND: ReadonlySet<string> = new Set(['review', 'decision', 'award']);

/** The school that a key of a record is about. */
export function schoolOfKey(key: string): string {
  const [kind = '', first = '', second = ''] = key.split('/');
  return SCHOOL_SECOND.has(kind) ? second : first;
}
