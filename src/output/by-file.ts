import type { Findings } from '../model/generated/documents.js';
import type { DocumentFile, DocumentFinding } from './findings-document.js';

/** The files of a findings document, each with its own findings, in the order of the document. */
export function findingsByFile(
  document: Findings,
): readonly { readonly file: DocumentFile; readonly findings: readonly DocumentFinding[] }[] {
  const byFile = new Map<string, DocumentFinding[]>();
  for (const finding of document.findings) {
    const name = finding.where.file ?? '';
    const list = byFile.get(name);
    if (list) list.push(finding);
    else byFile.set(name, [finding]);
  }
  return document.files.map((file) => ({ file, findings: byFile.get(file.file) ?? [] }));
}
