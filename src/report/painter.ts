import type { Block } from './blocks.js';
import { Canvas, type SealPlace, type Tag } from './canvas.js';
import { setChart } from './chart-strips.js';
import { factsTable } from './facts.js';
import { type PlacedStrip, paginate, type Strip } from './flow.js';
import type { FontSet } from './fonts.js';
import { paintFooter } from './footer.js';
import { documentBytes, openDocument, type PdfkitDocument } from './pdfkit-document.js';
import { type Preset, type PresetName, presets } from './presets.js';
import { setSeals } from './seal-strips.js';
import type { SetBlock, Setting } from './setting.js';
import { setTable } from './table-strips.js';
import { setHeading, setList, setParagraph, setRule } from './text-strips.js';

/** A file inside the PDF, marked as the data that the report was made from. */
export interface Attachment {
  readonly name: string;
  readonly data: Uint8Array;
  /** `application/json`. */
  readonly mime: string;
  readonly description: string;
}

export interface PdfRequest {
  readonly blocks: readonly Block[];
  readonly preset: PresetName | Preset;
  readonly title: string;
  readonly author: string;
  /** BCP 47; `zh-CN` if not given. */
  readonly lang?: string;
  /** Creation date that is written into the file; never the clock. */
  readonly date: Date;
  /** Small text beside the page number. */
  readonly footer?: string;
  readonly attachments?: readonly Attachment[];
  readonly fonts: FontSet;
  /** `false` leaves out structure and PDF/A markers, which makes a smaller file. */
  readonly tagged?: boolean;
}

export interface PaintedPdf {
  readonly pdf: Uint8Array;
  readonly seals: readonly SealPlace[];
}

/**
 * Paints blocks as a PDF: tagged, shaped as PDF/A-3a, with embedded font subsets. Equal requests give equal
 * bytes. Throws MissingGlyphError when a character has no glyph; ask `missingInBlocks` before.
 */
export async function paintPdf(request: PdfRequest): Promise<PaintedPdf> {
  const { title, author, lang = 'zh-CN', date, tagged = true } = request;
  const preset = typeof request.preset === 'string' ? presets[request.preset] : request.preset;
  const setting = settingOf(preset, request.fonts);
  const pages = paginate(setBlocks(request.blocks, setting), setting.height);
  const { document, chunks } = openDocument({ title, author, lang, date, page: preset.page, tagged });
  const canvas = new Canvas(document, preset.page.height, tagged);
  pages.forEach((page, index) => {
    canvas.startPage();
    paintPage(canvas, page, preset);
    const footer = { preset, fonts: request.fonts, text: request.footer ?? '' };
    paintFooter(canvas, footer, { page: index + 1, pages: pages.length });
  });
  canvas.finish();
  for (const attachment of request.attachments ?? []) attach(document, attachment, date);
  return { pdf: documentBytes(document, chunks), seals: canvas.seals };
}

function settingOf(preset: Preset, fonts: FontSet): Setting {
  const { page, margins } = preset;
  const root: Tag = { type: 'Document', parent: null };
  const [width, height] = [page.width - margins.left - margins.right, page.height - margins.top - margins.bottom];
  return { preset, fonts, width, height, root };
}

/** All blocks as strips, one below the other; between two blocks the larger of the two spaces counts. */
export function setBlocks(blocks: readonly Block[], setting: Setting): Strip[] {
  const strips: Strip[] = [];
  let after = 0;
  let breakBefore = false;
  for (const block of blocks) {
    if (block.kind === 'pageBreak') {
      breakBefore = true;
      continue;
    }
    const set = setBlock(block, setting);
    const [first, ...rest] = set.strips;
    if (!first) continue;
    const before = Math.max(first.before, after);
    // A page with nothing but seals is not allowed: they take the end of the text along (GB/T 9704-2012 §7.3.5).
    if (block.kind === 'sealArea') keepLast(strips);
    strips.push({ ...first, before, ...(breakBefore ? { breakBefore } : {}) }, ...rest);
    after = set.after;
    breakBefore = false;
  }
  return strips;
}

function keepLast(strips: Strip[]): void {
  const last = strips.pop();
  if (last) strips.push({ ...last, keepNext: true });
}

function setBlock(block: Exclude<Block, { kind: 'pageBreak' }>, setting: Setting): SetBlock {
  const { preset } = setting;
  switch (block.kind) {
    case 'title':
      return setParagraph(block.content, preset.title, 'H1', setting);
    case 'heading':
      return setHeading(block, setting);
    case 'paragraph':
      return setParagraph(block.content, preset.body, 'P', setting);
    case 'note':
      return setParagraph(block.content, preset.note, 'P', setting);
    case 'list':
      return setList(block, setting);
    case 'table':
      return setTable(block, preset.table, setting);
    case 'keyValues':
      return setTable(factsTable(block), preset.facts, setting);
    case 'chart':
      return setChart(block, setting);
    case 'sealArea':
      return setSeals(block, setting);
    case 'rule':
      return setRule(setting);
  }
}

function paintPage(canvas: Canvas, page: readonly PlacedStrip[], { margins }: Preset): void {
  page.forEach(({ strip, top, repeated }, index) => {
    strip.paint(canvas, { x: margins.left, y: margins.top + top, repeated, page, index });
  });
}

function attach(document: PdfkitDocument, { name, data, mime, description }: Attachment, date: Date): void {
  document.file(data, { name, type: mime, description, relationship: 'Data', creationDate: date, modifiedDate: date });
}
