import type { FontkitFont } from 'fontkit';
import PDFDocument from 'pdfkit';
import { packFile } from './packed-file.js';

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

/** An entry of the bookmarks, or their root. */
export interface PdfkitOutline {
  addItem(title: string, options: { expanded: boolean; top: number; left: number }): PdfkitOutline;
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
  readonly outline: PdfkitOutline;
  addPage(options: { size: readonly [number, number]; margin: number }): unknown;
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
  /** What the file says of itself besides; see `OWN_PROPERTIES`. */
  readonly properties?: OwnProperties;
  /** Tagged and shaped as PDF/A-3a; without it a plain PDF. */
  readonly tagged: boolean;
}

const PRODUCER = 'jiaoyan';
const NAMESPACE = 'https://jiaoyan.example/ns/report/1/';

/** Own properties of the XMP packet, with what they mean. */
const OWN_PROPERTIES = {
  number: 'Number of the report or certificate',
  resultDigest: 'SHA-256 of the canonical JSON of the result that the report prints and carries',
  ledgerRoot: 'Merkle root of the ledger when the report was made',
  template: 'Name and SHA-256 of the template that the report was made with',
} as const;
export type OwnProperties = { readonly [Name in keyof typeof OWN_PROPERTIES]?: string };

/** Opens a document without pages: PDF 1.7, tagged, sRGB output intent, PDF/A-3a markers. */
export function openDocument(facts: DocumentFacts): OpenDocument {
  const { title, author, lang, date, tagged } = facts;
  const options = {
    autoFirstPage: false,
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
export function metadataXml({ title, author, lang, date, properties = {} }: DocumentFacts): string {
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
    </rdf:Description>${ownXml(properties)}`;
}

/** Own properties with the description of their schema, without which PDF/A allows none (ISO 19005-3 §6.6.2.3). */
function ownXml(properties: OwnProperties): string {
  const names = Object.keys(OWN_PROPERTIES) as (keyof typeof OWN_PROPERTIES)[];
  const given = names.filter((name) => properties[name] !== undefined);
  if (given.length === 0) return '';
  const described = given.map(
    (name) => `
          <rdf:li rdf:parseType="Resource">
            <pdfaProperty:name>${name}</pdfaProperty:name>
            <pdfaProperty:valueType>Text</pdfaProperty:valueType>
            <pdfaProperty:category>external</pdfaProperty:category>
            <pdfaProperty:description>${OWN_PROPERTIES[name]}</pdfaProperty:description>
          </rdf:li>`,
  );
  const values = given.map(
    (name) => `
      <jiaoyan:${name}>${escapeXml(properties[name] ?? '')}</jiaoyan:${name}>`,
  );
  return `
    <rdf:Description rdf:about="" xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/" xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#" xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
      <pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
        <pdfaSchema:schema>jiaoyan report</pdfaSchema:schema>
        <pdfaSchema:namespaceURI>${NAMESPACE}</pdfaSchema:namespaceURI>
        <pdfaSchema:prefix>jiaoyan</pdfaSchema:prefix>
        <pdfaSchema:property><rdf:Seq>${described.join('')}
        </rdf:Seq></pdfaSchema:property>
      </rdf:li></rdf:Bag></pdfaExtension:schemas>
    </rdf:Description>
    <rdf:Description rdf:about="" xmlns:jiaoyan="${NAMESPACE}">${values.join('')}
    </rdf:Description>`;
}

/** Ends the document and gives its bytes, the small objects packed together. */
export function documentBytes(document: PdfkitDocument, chunks: readonly Uint8Array[]): Uint8Array {
  document.end();
  return packFile(Buffer.concat(chunks));
}
