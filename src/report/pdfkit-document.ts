import type { FontkitFont } from 'fontkit';
import PDFDocument from 'pdfkit';

/** What pdfkit keeps of an embedded font while a document is written. */
export interface PdfkitFont {
  readonly id: string;
  readonly subset: { includeGlyph(glyph: number): number };
  /** Advance in 1/1000 em by glyph number of the subset. */
  readonly widths: number[];
  /** Code points by glyph number of the subset; becomes the ToUnicode map. */
  readonly unicode: number[][];
  ref(): PdfkitReference;
}

export interface PdfkitReference {
  readonly data: Record<string, unknown>;
}

export interface PdfkitPage {
  readonly fonts: Record<string, PdfkitReference>;
}

/** A marked stretch of a page's content. */
export interface PdfkitContent {
  readonly refs: readonly unknown[];
}

export interface PdfkitElement {
  readonly dictionary: PdfkitReference;
  add(child: PdfkitElement | PdfkitContent): unknown;
}

/**
 * The side of pdfkit 0.20.2 that the painter uses. Its own typings leave out the fonts, the tagging
 * arguments and the metadata hook; the version is pinned, and the tests would notice another one.
 */
export interface PdfkitDocument {
  readonly page: PdfkitPage;
  readonly info: Readonly<Record<string, unknown>>;
  readonly _font: PdfkitFont;
  _addInfo: () => void;
  addPage(): unknown;
  addContent(operators: string): unknown;
  registerFont(name: string, source: FontkitFont): unknown;
  font(name: string): unknown;
  struct(type: string, options: { alt?: string }): PdfkitElement;
  addStructure(element: PdfkitElement): unknown;
  markStructureContent(type: string): PdfkitContent;
  endMarkedContent(): unknown;
  appendXML(xml: string): void;
  file(data: Uint8Array, options: Readonly<Record<string, unknown>>): unknown;
  /** Takes what was written so far. */
  read(): Uint8Array | null;
  /** Receives every chunk of the file, `null` at its end. */
  push: (chunk: Uint8Array | null) => boolean;
  end(): void;
}

/** A document being written, and the bytes it has written so far. */
export interface OpenDocument {
  readonly document: PdfkitDocument;
  readonly chunks: readonly Uint8Array[];
}

/** A fact about the document that goes into its Info dictionary and its XMP packet. */
export interface DocumentFacts {
  readonly title: string;
  readonly author: string;
  /** BCP 47: `zh-CN`. */
  readonly lang: string;
  /** Creation and modification; the caller's, never the clock, so that equal input gives equal bytes. */
  readonly date: Date;
  readonly page: { readonly width: number; readonly height: number };
  /** Tagged and shaped as PDF/A-3a; without it a plain PDF. */
  readonly tagged: boolean;
}

const PRODUCER = 'jiaoyan';

/** Opens a document without pages: PDF 1.7, tagged, sRGB output intent, PDF/A-3a markers. */
export function openDocument(facts: DocumentFacts): OpenDocument {
  const { title, author, lang, date, page, tagged } = facts;
  const options = {
    autoFirstPage: false,
    size: [page.width, page.height],
    margin: 0,
    pdfVersion: '1.7',
    // An empty name keeps pdfkit from opening Helvetica.
    font: '',
    info: { Title: title, Author: author, Creator: PRODUCER, Producer: PRODUCER, CreationDate: date, ModDate: date },
    ...(tagged ? { tagged: true, displayTitle: true, lang, subset: 'PDF/A-3a' } : {}),
  };
  const document = new PDFDocument(options as PDFKit.PDFDocumentOptions) as unknown as PdfkitDocument;
  // A stream would queue thousands of small chunks and hand them out one tick after the other.
  const header = document.read();
  const chunks: Uint8Array[] = header ? [header] : [];
  document.push = (chunk) => (chunk === null ? false : chunks.push(chunk) > 0);
  // pdfkit writes the facts into the XMP packet as they stand; a `<` in a title would break it.
  document._addInfo = () => document.appendXML(metadataXml(facts));
  return { document, chunks };
}

const XML_ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
};

/** Text for XML: the five entities, and no control characters, which XML 1.0 cannot hold. */
export const escapeXml = (text: string): string =>
  text
    .replace(/[&<>"']/g, (character) => XML_ENTITIES[character] ?? '')
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/g, '');

/** The descriptions of an XMP packet (ISO 16684-1) that agree with the Info dictionary, as ISO 19005-3 §6.6.3 asks. */
export function metadataXml({ title, author, lang, date }: DocumentFacts): string {
  const moment = `${date.toISOString().split('.')[0]}Z`;
  return `
    <rdf:Description rdf:about="" xmlns:xmp="http://ns.adobe.com/xap/1.0/">
      <xmp:CreateDate>${moment}</xmp:CreateDate>
      <xmp:ModifyDate>${moment}</xmp:ModifyDate>
      <xmp:CreatorTool>${PRODUCER}</xmp:CreatorTool>
    </rdf:Description>
    <rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/">
      <dc:title><rdf:Alt><rdf:li xml:lang="x-default">${escapeXml(title)}</rdf:li></rdf:Alt></dc:title>
      <dc:creator><rdf:Seq><rdf:li>${escapeXml(author)}</rdf:li></rdf:Seq></dc:creator>
      <dc:language><rdf:Bag><rdf:li>${escapeXml(lang)}</rdf:li></rdf:Bag></dc:language>
    </rdf:Description>
    <rdf:Description rdf:about="" xmlns:pdf="http://ns.adobe.com/pdf/1.3/">
      <pdf:Producer>${PRODUCER}</pdf:Producer>
    </rdf:Description>`;
}

/** Ends the document and gives its bytes. */
export function documentBytes(document: PdfkitDocument, chunks: readonly Uint8Array[]): Uint8Array {
  document.end();
  return new Uint8Array(Buffer.concat(chunks));
}
