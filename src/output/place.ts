import { printable } from '../messages/printable.js';
import { word } from '../messages/ui/words.js';
import type { Place } from '../model/finding.js';
import type { Language } from '../model/generated/documents.js';

/** Where a finding is, as a person reads it: `教师情况!M6`, a sheet, a pointer, or 整个文件. */
export function placeText(where: Place, language: Language): string {
  const parts = [where.sheet, where.cell]
    .filter((part) => part !== undefined && part !== '')
    .map((part) => printable(part ?? ''));
  if (parts.length > 0) return parts.join('!');
  return where.pointer ? printable(where.pointer) : word('findings.wholeFile', language);
}
