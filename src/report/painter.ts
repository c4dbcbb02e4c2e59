import type { Block, PresetName } from './blocks.js';
import { Canvas, type SealPlace, type Tag } from './canvas.js';
import { setChart } from './chart-strips.js';
import { setClosing } from './closing-strips.js';
import { factsTable } from './facts.js';
import { type PlacedStrip, paginate, type Strip, spreadPage, stackHeight } from './flow.js';
import type { FontSet } from './fonts.js';
import { paintFooter } from './footer.js';
import { documentBytes, type OwnProperties, openDocument, type PdfkitDocument } from './pdfkit-document.js';
import { type Preset, presets } from './presets.js';
import { setQr } from './qr-strips.js';
import { setSeals } from './seal-strips.js';
import { type Section, sectionsOf } from './sections.js';
import type { SetBlock, Setting } from './setting.js';
import { setTable } from './table-strips.js';
import { setAligned, setHeading, setList, setParagraph, setRule, setTitle } from './text-strips.js';
import { tightened } from './tightened.js';

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
  /** Until a page break names another one. */
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
  readonly properties?: OwnProperties;
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
  const { title, author, lang = 'zh-CN', date, tagged = true, properties = {}, fonts } = request;
  const pages = pagesOf(request);
  const { document, chunks } = openDocument({ title, author, lang, date, tagged, properties });
  const canvas = new Canvas(document, tagged);
  pages.forEach(({ preset, strips }, index) => {
    canvas.startPage(preset.page);
    paintFrame(canvas, preset);
    paintPage(canvas, strips, preset);
    paintFooter(canvas, { preset, fonts, text: request.footer ?? '' }, { page: index + 1, pages: pages.length });
  });
  canvas.finish();
  for (const attachment of request.attachments ?? []) attach(document, attachment, date);
  return { pdf: documentBytes(document, chunks), seals: canvas.seals };
}

interface LaidPage {
  readonly preset: Preset;
  readonly strips: readonly PlacedStrip[];
}

/** Each section is set in its own preset; all hang on one structure tree. */
function pagesOf({ blocks, preset, fonts }: PdfRequest): LaidPage[] {
  const root: Tag = { type: 'Document', parent: null };
  const first = typeof preset === 'string' ? presets[preset] : preset;
  return sectionsOf(blocks, first).flatMap((section): LaidPage[] => {
    if (section.preset.frame) return framedPages(section, fonts, root);
    const setting = settingOf(section.preset, fonts, root);
    const pages = paginate(setBlocks(section.blocks, setting), setting.height);
    return pages.map((strips) => ({ preset: section.preset, strips }));
  });
}

/** Shares of its size that the text of a framed page is tried in. */
const FRAMED_SHARES = [1, 0.92, 0.84, 0.76, 0.68];

/**
 * A framed page is a whole: what runs over it, by a long name for example, is set smaller until it fits. What does not
 * fit at the smallest size runs on in its own.
 */
function framedPages({ preset, blocks }: Section, fonts: FontSet, root: Tag): LaidPage[] {
  let whole: LaidPage[] = [];
  for (const share of FRAMED_SHARES) {
    const fitted = share === 1 ? preset : tightened(preset, share);
    const setting = settingOf(fitted, fonts, root);
    const pages = paginate(setBlocks(blocks, setting), setting.height);
    const laid = pages.map((page) => ({ preset: fitted, strips: spreadPage(page, setting.height) }));
    if (laid.length <= 1) return laid;
    if (whole.length === 0) whole = laid;
  }
  return whole;
}

function settingOf(preset: Preset, fonts: FontSet, root: Tag): Setting {
  const { page, margins } = preset;
  const [width, height] = [page.width - margins.left - margins.right, page.height - margins.top - margins.bottom];
  return { preset, fonts, width, height, root };
}

/** All blocks as strips, one below the other; between two blocks the larger of the two spaces counts. */
export function setBlocks(blocks: readonly Block[], setting: Setting): Strip[] {
  const strips: Strip[] = [];
  let after = 0;
  let beside = 0;
  let breakBefore = false;
  let previous: Previous = { leads: false };
  for (const block of blocks) {
    if (block.kind === 'pageBreak') {
      breakBefore = true;
      continue;
    }
    const set = setBlock(block, setting);
    const [first, ...rest] = set.strips;
    if (!first) continue;
    const before = beside > 0 ? -beside : Math.max(first.before, after);
    if (isKept(block.kind, previous)) keepLast(strips);
    previous = { kind: block.kind, leads: previous.kind === 'heading' };
    strips.push({ ...first, before, ...(breakBefore ? { breakBefore } : {}) }, ...rest);
    const height = stackHeight(set.strips);
    after = set.after + Math.max(0, beside - height);
    beside = set.aside ? height : 0;
    breakBefore = false;
  }
  return strips;
}

/** The block before, and whether it is right below a heading. */
interface Previous {
  readonly kind?: Block['kind'];
  readonly leads: boolean;
}

/**
 * Whether a block takes the end of what is before it along. A page with nothing but seals is not allowed (GB/T 9704-2012
 * §7.3.5), and a sentence that leads from a heading to a table stays with both. Notes among themselves may part, or a
 * long run of them would leave half a page blank.
 */
function isKept(kind: Block['kind'], previous: Previous): boolean {
  if (LED_TO.has(kind)) return previous.kind === 'paragraph' && previous.leads;
  return ENDING.has(kind) && !(kind === 'note' && previous.kind === 'note');
}

/** Blocks that do not stand on a page without what they belong to. */
const ENDING: ReadonlySet<Block['kind']> = new Set(['sealArea', 'closing', 'qr', 'note']);

/** Blocks that a heading and its one sentence lead to. */
const LED_TO: ReadonlySet<Block['kind']> = new Set(['table', 'heading', 'chart', 'keyValues']);

function keepLast(strips: Strip[]): void {
  const last = strips.pop();
  if (last) strips.push({ ...last, keepNext: true });
}

function setBlock(block: Exclude<Block, { kind: 'pageBreak' }>, setting: Setting): SetBlock {
  const { preset } = setting;
  switch (block.kind) {
    case 'title':
      return setTitle(block.content, setting);
    case 'heading':
      return setHeading(block, setting);
    case 'paragraph':
      return setParagraph(block.content, preset.body, 'P', setting);
    case 'aligned':
      return setAligned(block.content, block.align, setting);
    case 'note':
      return setParagraph(block.content, preset.note, 'P', setting);
    case 'list':
      return setList(block, setting);
    case 'table':
      return setTable(block, preset.table, setting);
    case 'keyValues':
      return undivided(setTable(factsTable(block), preset.facts, setting), setting.height);
    case 'chart':
      return setChart(block, setting);
    case 'sealArea':
      return setSeals(block, setting);
    case 'closing':
      return setClosing(block, setting);
    case 'qr':
      return setQr(block, setting);
    case 'rule':
      return setRule(setting);
  }
}

/** Largest part of a page that facts take before they may be parted. */
const UNDIVIDED = 0.5;

/** Facts about one thing stay on one page with each other, so that a heading never has only their first rows below it. */
function undivided(set: SetBlock, height: number): SetBlock {
  if (stackHeight(set.strips) > height * UNDIVIDED) return set;
  return {
    ...set,
    strips: set.strips.map((strip, at) => (at < set.strips.length - 1 ? { ...strip, keepNext: true } : strip)),
  };
}

function paintFrame(canvas: Canvas, { frame, page }: Preset): void {
  if (!frame) return;
  canvas.decorate('Layout', () => {
    for (const { inset, width, colour } of frame.lines) {
      const box = { x: inset, y: inset, width: page.width - 2 * inset, height: page.height - 2 * inset };
      canvas.strokeBoxes([box], { colour, width });
    }
  });
}

function paintPage(canvas: Canvas, page: readonly PlacedStrip[], { margins }: Preset): void {
  page.forEach(({ strip, top, repeated }, index) => {
    if (strip.bookmark) canvas.bookmark(strip.bookmark.title, strip.bookmark.level, margins.top + top);
    strip.paint(canvas, { x: margins.left, y: margins.top + top, repeated, page, index });
  });
}

function attach(document: PdfkitDocument, { name, data, mime, description }: Attachment, date: Date): void {
  document.file(data, { name, type: mime, description, relationship: 'Data', creationDate: date, modifiedDate: date });
}
