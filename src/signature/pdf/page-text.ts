import { openPdf, type PdfDocument } from './document.js';
import { followContent } from './page-content.js';
import { numbersIn, PageReader } from './page-reader.js';
import { pages } from './pages.js';
import { corners, IDENTITY } from './painted-area.js';
import { is, isName, type PdfDictionary, type PdfReference, type PdfValue } from './value.js';

/** Most bytes of page contents that are read for their words, inflated: 32 MiB. */
const LARGEST_CONTENT = 32 * 1024 * 1024;
const MOST_PAGES = 500;

/** Words that something opaque is painted over. */
interface CoveredWords {
  /** Number of the page, from 1. */
  readonly page: number;
  readonly words: string;
}

/** The words of a file. */
interface PageWords {
  /** Page by page, in the order in which they are painted; without spaces that only their places make. */
  readonly pages: readonly string[];
  /** What of them nobody sees. */
  readonly covered: readonly CoveredWords[];
}

/**
 * The words that the pages of a file show. Only what fonts map to characters (ToUnicode) is read: text without such a map,
 * in pictures, in drawings of their own or drawn as lines gives nothing. Covered is what a fill, a thick line, a picture, a
 * drawing or an annotation was laid over; what clips paint is not followed, and seals may lie over the lines where offices
 * sign, but over no number with decimals, total, grade or digest. `null` where the file cannot be opened or a page cannot
 * be read whole.
 */
export function pageWords(pdf: Uint8Array): PageWords | null {
  const read = readPages(pdf);
  if (read === null) return null;
  const covered = read.flatMap((page, at) => page.covered.map((words) => ({ page: at + 1, words })));
  return { pages: read.map((page) => page.words), covered };
}

function readPages(pdf: Uint8Array): readonly PageReader[] | null {
  const opened = openPdf(pdf);
  if (!opened.ok || opened.value.damaged) return null;
  const document = opened.value;
  const found = pages(document);
  if (found.length > MOST_PAGES) return null;
  const budget = { left: LARGEST_CONTENT };
  const read = found.map((page) => readPage(document, page, budget));
  return document.damaged || read.some((page) => page === null) ? null : (read as PageReader[]);
}

function readPage(document: PdfDocument, page: PdfReference, budget: { left: number }): PageReader | null {
  const contents = contentOf(document, page, budget);
  if (contents === null) return null;
  const reader = new PageReader(document, inherited(document, page, 'Resources'));
  if (!followContent(contents, (operator, operands) => reader.run(operator, operands))) return null;
  for (const annotation of document.list(document.dictionary(page).entries.get('Annots'))) {
    layOver(document, reader, document.dictionary(annotation));
  }
  return reader;
}

/** Words that a seal may not hide. */
const WEIGHTY = /总分|等级|摘要|\d\.\d/;
/** Annotations that draw nothing on the page, or only around what they stand for. */
const UNDRAWN: ReadonlySet<string> = new Set(['Link', 'Popup']);

/** Annotations are painted over the contents (ISO 32000-2 §12.5.5); signature fields and their seals are some of them. */
function layOver(document: PdfDocument, reader: PageReader, { entries }: PdfDictionary): void {
  const kind = document.resolve(entries.get('Subtype'));
  if (is(kind, 'name') && UNDRAWN.has(kind.name)) return;
  const [left = 0, bottom = 0, right = 0, top = 0] = numbersIn(document, entries.get('Rect'));
  const isSeal = isName(kind, 'Widget') && isName(document.resolve(entries.get('FT')), 'Sig');
  reader.cover([corners(IDENTITY, [left, bottom, right, top])], ({ text }) => !isSeal || WEIGHTY.test(text));
}

/** An entry of a page or of the nodes above it (ISO 32000-2 §7.7.3.4). */
function inherited(document: PdfDocument, page: PdfReference, key: string): PdfValue {
  let node = document.dictionary(page);
  for (let depth = 0; depth < 32; depth += 1) {
    const value = node.entries.get(key);
    if (value !== undefined) return value;
    node = document.dictionary(node.entries.get('Parent'));
  }
  return null;
}

/** The content streams of a page as one (ISO 32000-2 §7.8.2); `null` where one cannot be decoded. */
function contentOf(document: PdfDocument, page: PdfReference, budget: { left: number }): Uint8Array | null {
  const value = document.resolve(document.dictionary(page).entries.get('Contents'));
  const streams = is(value, 'array') ? value.items.map((item) => document.resolve(item)) : [value];
  const parts: Uint8Array[] = [];
  for (const stream of streams) {
    if (stream === null) continue;
    const data = is(stream, 'stream') ? document.decode(stream, budget.left) : undefined;
    if (data === undefined) return null;
    budget.left -= data.length;
    parts.push(data, Uint8Array.of(10));
  }
  return Buffer.concat(parts);
}
