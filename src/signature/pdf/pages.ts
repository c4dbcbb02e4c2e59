import type { PdfDocument } from './document.js';
import { is, type PdfReference, type PdfValue } from './value.js';

const MOST_PAGES = 100_000;

/** References to the pages in their order (ISO 32000-2 §7.7.3); a node that comes twice is taken once. */
export function pages(document: PdfDocument): PdfReference[] {
  const found: PdfReference[] = [];
  const seen = new Set<number>();
  const open: PdfValue[] = [document.root.entries.get('Pages') ?? null];
  for (let next = open.pop(); next !== undefined && found.length < MOST_PAGES; next = open.pop()) {
    if (!is(next, 'reference') || seen.has(next.id)) continue;
    seen.add(next.id);
    const node = document.dictionary(next);
    if (!node.entries.has('Kids')) found.push(next);
    else for (const kid of [...document.list(node.entries.get('Kids'))].reverse()) open.push(kid);
  }
  return found;
}

/** The page at an index from the front, or from the back where it is negative. */
export const pageAt = (document: PdfDocument, index: number): PdfReference | undefined => pages(document).at(index);
