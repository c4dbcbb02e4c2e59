import { openPdf, type PdfDocument } from './document.js';
import { pages } from './pages.js';
import { Reader } from './reader.js';
import { type FontTexts, fontsOf } from './to-unicode.js';
import { is, type PdfReference, type PdfValue } from './value.js';

/** Most bytes of page contents that are read for their words, inflated: 32 MiB. */
const LARGEST_CONTENT = 32 * 1024 * 1024;
const MOST_PAGES = 500;
/** Text is neither filled nor stroked in these modes: it is there, and nobody sees it (ISO 32000-2 table 104). */
const UNSEEN: ReadonlySet<number> = new Set([3, 7]);

/**
 * The words that the pages of a file show, page by page, in the order in which they are painted; without spaces that only
 * their places make. Only what fonts map to characters (ToUnicode) is read: text without such a map, in pictures or
 * drawn as lines gives nothing. `null` where the file cannot be opened or a page cannot be read whole.
 */
export function pageText(pdf: Uint8Array): readonly string[] | null {
  const opened = openPdf(pdf);
  if (!opened.ok) return null;
  const document = opened.value;
  const found = pages(document);
  if (found.length > MOST_PAGES) return null;
  const budget = { left: LARGEST_CONTENT };
  const texts = found.map((page) => textOfPage(document, page, budget));
  return document.damaged || texts.some((text) => text === null) ? null : (texts as string[]);
}

function textOfPage(document: PdfDocument, page: PdfReference, budget: { left: number }): string | null {
  const contents = contentOf(document, page, budget);
  if (contents === null) return null;
  const fonts = fontsOf(document, inherited(document, page, 'Resources'));
  return new TextReader(contents, fonts).read();
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

/** Follows the operators of a content stream that show text (ISO 32000-2 §9.4). */
class TextReader {
  readonly #reader: Reader;
  readonly #contents: Uint8Array;
  readonly #fonts: FontTexts;
  readonly #shown: string[] = [];
  #operands: PdfValue[] = [];
  #font: ReturnType<FontTexts['get']>;
  #mode = 0;

  constructor(contents: Uint8Array, fonts: FontTexts) {
    this.#contents = contents;
    this.#reader = new Reader(contents);
    this.#fonts = fonts;
  }

  /** `null` where something is no content stream. */
  read(): string | null {
    for (this.#reader.skipSpace(); !this.#reader.atEnd; this.#reader.skipSpace()) {
      const operator = this.#reader.takeOperator();
      const value = operator === undefined ? this.#reader.takeValue() : undefined;
      if (operator === undefined && value === undefined) return null;
      if (operator === undefined) this.#operands.push(value ?? null);
      else if (!this.#run(operator)) return null;
    }
    return this.#shown.join('');
  }

  #run(operator: string): boolean {
    const operands = this.#operands;
    this.#operands = [];
    if (operator === 'ID') return this.#skipPicture();
    if (operator === 'Tf') this.#font = is(operands[0], 'name') ? this.#fonts.get(operands[0].name) : undefined;
    else if (operator === 'Tr') this.#mode = typeof operands[0] === 'number' ? operands[0] : 0;
    else if (operator === 'TJ') this.#show(is(operands[0], 'array') ? operands[0].items : []);
    else if (operator === 'Tj' || operator === "'" || operator === '"') this.#show(operands);
    return true;
  }

  #show(values: readonly PdfValue[]): void {
    if (UNSEEN.has(this.#mode) || this.#font === undefined) return;
    for (const value of values) if (is(value, 'string')) this.#shown.push(this.#font(value.bytes));
  }

  /** Past the data of a picture within the contents, which may hold any bytes. */
  #skipPicture(): boolean {
    const contents = Buffer.from(this.#contents.buffer, this.#contents.byteOffset, this.#contents.byteLength);
    for (let at = this.#reader.position; ; at += 1) {
      at = contents.indexOf('EI', at, 'latin1');
      if (at < 0) return false;
      this.#reader.position = at;
      if (isSpace(contents[at - 1]) && this.#reader.takeWord('EI')) return true;
    }
  }
}

const isSpace = (byte: number | undefined): boolean => [0, 9, 10, 12, 13, 32].includes(byte ?? -1);
