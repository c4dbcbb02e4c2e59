import type { Findings } from '../model/generated/documents.js';
import { findingsByFile } from './by-file.js';
import type { DocumentFile, DocumentFinding } from './findings-document.js';

/**
 * One JSON value a line: the head of the document, then each file followed by its findings, then the totals. `type`
 * says which it is.
 */
export function renderNdjson(document: Findings): string {
  const { files: _files, findings: _findings, summary, ...head } = document;
  const files = findingsByFile(document).map(({ file, findings }) => ndjsonOfFile(file, findings));
  return [line('head', head), ...files, line('summary', summary)].join('');
}

/** The lines of one file, for a run that writes each file as soon as it is done. */
export const ndjsonOfFile = (file: DocumentFile, findings: readonly DocumentFinding[]): string =>
  [line('file', file), ...findings.map((finding) => line('finding', finding))].join('');

const line = (type: string, members: object): string => `${JSON.stringify({ type, ...members })}\n`;
