import { word } from '../messages/ui/words.js';
import type { Language } from '../model/generated/documents.js';
import type { DocumentFinding } from './findings-document.js';
import { placeText } from './place.js';

/** Findings of a file by the name that causes are given by. */
export type FindingsByName = ReadonlyMap<string, DocumentFinding>;

export const byName = (findings: readonly DocumentFinding[]): FindingsByName =>
  new Map(findings.map((finding) => [finding.fingerprint, finding]));

/** Where the first cause of a finding stands and its code, `教师情况!M6 JY2101`; empty for one that follows from nothing. */
export function causeText({ causedBy }: DocumentFinding, known: FindingsByName, language: Language): string {
  const [cause] = causedBy.flatMap((name) => known.get(name) ?? []);
  return cause ? `${placeText(cause.where, language)} ${cause.code}` : '';
}

/** The same as a sentence; `null` where there is no cause. */
export function causeSentence(finding: DocumentFinding, known: FindingsByName, language: Language): string | null {
  const cause = causeText(finding, known, language);
  return cause === '' ? null : word('findings.cause', language, { cause });
}
