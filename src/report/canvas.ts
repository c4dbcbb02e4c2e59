import type { Face } from './face.js';
import type { PdfkitContent, PdfkitDocument, PdfkitElement, PdfkitFont, PdfkitOutline } from './pdfkit-document.js';
import type { Colour } from './presets.js';
import type { SetLine } from './text-setting.js';

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** From the top left corner of the page, in points. */
export interface Box extends Point {
  readonly width: number;
  readonly height: number;
}

export interface Stroke {
  readonly colour: Colour;
  readonly width: number;
  /** Lengths of dash and gap. */
  readonly dash?: readonly [number, number];
}

export interface PageSize {
  readonly width: number;
  readonly height: number;
}

/** A line of text and where its first baseline point lies. */
export interface PlacedLine {
  readonly line: SetLine;
  readonly x: number;
  readonly baseline: number;
}

/** A place in the structure tree; becomes an element when something of it is painted. */
export interface Tag {
  /** ISO 32000-1 §14.8.4: H1, P, Table, TD, Figure … */
  readonly type: string;
  readonly parent: Tag | null;
  readonly alt?: string;
  /** Table attributes of ISO 32000-1 §14.8.5.7, or layout attributes. */
  readonly attributes?: Readonly<Record<string, unknown>>;
}

/** A seal box as it came to lie: page from 1, corners in PDF space (origin at the bottom left), in points. */
export interface SealPlace {
  readonly name: string;
  readonly page: number;
  readonly rect: readonly [number, number, number, number];
}

/** Marked content that is still being painted. */
interface OpenMark {
  readonly tag: Tag;
  readonly element: PdfkitElement;
  readonly content: PdfkitContent;
}

interface Ink {
  readonly id: string;
  readonly font: PdfkitFont;
  readonly codes: Map<number, string>;
}

const KAPPA = 0.5523;

const decimal = (value: number): string => {
  const rounded = Math.round(value * 100) / 100;
  return Object.is(rounded, -0) ? '0' : String(rounded);
};

/**
 * Paints on the pages of one document. It writes the operators itself and leaves fonts, structure and files to
 * pdfkit: pdfkit's own text call lays out, saves and restores for every fragment, which costs three
 * times as much. Coordinates are given from the top left, in points.
 */
export class Canvas {
  readonly seals: SealPlace[] = [];
  private readonly operators: string[] = [];
  private readonly inks = new Map<Face, Ink>();
  private readonly elements = new Map<Tag, PdfkitElement>();
  private state = { font: '', spacing: '', fill: '', stroke: '' };
  private readonly outline: PdfkitOutline[] = [];
  private open: OpenMark | null = null;
  private pageNumber = 0;
  private width = 0;
  private height = 0;

  constructor(
    private readonly document: PdfkitDocument,
    private readonly tagged: boolean,
  ) {}

  startPage({ width, height }: PageSize): void {
    this.close();
    this.flush();
    this.document.addPage({ size: [width, height], margin: 0 });
    this.pageNumber += 1;
    this.width = width;
    this.height = height;
    this.forget();
    // pdfkit begins a page upside down; this turns it back.
    this.operators.push(`1 0 0 -1 0 ${height} cm`);
  }

  /** Paints on a lying page as on the same sheet turned upright, whose left edge is the upper edge of this page. */
  upright(paint: () => void): void {
    const { width, height } = this;
    this.operators.push(`q 0 -1 1 0 0 ${decimal(height)} cm`);
    this.forget();
    [this.width, this.height] = [height, width];
    paint();
    [this.width, this.height] = [width, height];
    this.operators.push('Q');
    this.forget();
  }

  /** An entry of the bookmarks that leads here; level 0 is the title, headings count from 1. */
  bookmark(title: string, level: number, y: number): void {
    if (!this.tagged) return;
    const depth = Math.min(level, this.outline.length);
    const parent = this.outline[depth - 1] ?? this.document.outline;
    // pdfkit counts `left` from the right edge of the page.
    const item = parent.addItem(title, { expanded: true, top: Math.max(0, y), left: this.width });
    this.outline.splice(depth, this.outline.length, item);
  }

  /** Writes what is waiting; call it once after the last page. */
  finish(): void {
    this.close();
    this.flush();
  }

  /** Paints content that belongs to a place in the structure. Lines of one paragraph that follow each other share one mark. */
  mark(tag: Tag, paint: () => void): void {
    if (!this.tagged || this.open?.tag === tag) return paint();
    this.close();
    const element = this.element(tag);
    this.flush();
    this.open = { tag, element, content: this.document.markStructureContent(tag.type) };
    paint();
  }

  private close(): void {
    if (!this.open) return;
    const { element, content } = this.open;
    this.open = null;
    this.flush();
    this.document.endMarkedContent();
    element.add(content);
  }

  /** Makes a place in the structure that has no content, such as an empty cell, so that the tree stays regular. */
  declare(tag: Tag): void {
    if (this.tagged) this.element(tag);
  }

  /** Paints what a screen reader leaves out: rules, shades, repeated heads, page numbers. */
  decorate(type: 'Layout' | 'Pagination', paint: () => void): void {
    if (!this.tagged) return paint();
    this.close();
    this.operators.push(`/Artifact <</Type /${type}>> BDC`);
    paint();
    this.operators.push('EMC');
  }

  text(lines: readonly PlacedLine[]): void {
    this.operators.push('BT');
    for (const { line, x, baseline } of lines) {
      const y = decimal(this.height - baseline);
      for (const segment of line.segments) {
        const { face, size, tracking, colour } = segment.style;
        const ink = this.ink(face);
        this.setFill(colour);
        this.setFont(`/${ink.id} ${decimal(size)} Tf`);
        this.setSpacing(`${decimal(tracking + segment.spacing)} Tc`);
        const left = decimal(x + line.x + segment.offset);
        this.operators.push(`1 0 0 1 ${left} ${y} Tm <${encode(segment.text, face, ink)}> Tj`);
      }
    }
    this.operators.push('ET');
  }

  fillBox(box: Box, colour: Colour): void {
    this.setFill(colour);
    this.operators.push(`${this.rectangle(box)} f`);
  }

  /** Boxes as one area, so that no seam shows between neighbours; they count from the origin. */
  fillBoxes(boxes: readonly Box[], { x, y }: Point, colour: Colour): void {
    if (boxes.length === 0) return;
    this.setFill(colour);
    const moved = boxes.map((box) => this.rectangle({ ...box, x: box.x + x, y: box.y + y }));
    this.operators.push(`${moved.join('\n')} f`);
  }

  strokeBoxes(boxes: readonly Box[], stroke: Stroke): void {
    if (boxes.length === 0) return;
    this.setStroke(stroke);
    this.operators.push(`${boxes.map((box) => this.rectangle(box)).join('\n')}\nS`);
  }

  strokeLine(points: readonly Point[], stroke: Stroke, closed = false): void {
    this.setStroke(stroke);
    this.operators.push(`${this.path(points)} ${closed ? 's' : 'S'}`);
  }

  fillPolygon(points: readonly Point[], colour: Colour): void {
    this.setFill(colour);
    this.operators.push(`${this.path(points)} f`);
  }

  fillCircle({ x, y }: Point, radius: number, colour: Colour): void {
    const [left, right, bend] = [x - radius, x + radius, radius * KAPPA];
    const at = (px: number, py: number): string => `${decimal(px)} ${decimal(this.height - py)}`;
    this.setFill(colour);
    this.operators.push(
      `${at(left, y)} m`,
      `${at(left, y - bend)} ${at(x - bend, y - radius)} ${at(x, y - radius)} c`,
      `${at(x + bend, y - radius)} ${at(right, y - bend)} ${at(right, y)} c`,
      `${at(right, y + bend)} ${at(x + bend, y + radius)} ${at(x, y + radius)} c`,
      `${at(x - bend, y + radius)} ${at(left, y + bend)} ${at(left, y)} c f`,
    );
  }

  /** Notes where a seal is to go. */
  reserve(name: string, { x, y, width, height }: Box): void {
    const round = (value: number): number => Math.round(value * 100) / 100;
    const rect = [x, this.height - y - height, x + width, this.height - y].map(round) as [
      number,
      number,
      number,
      number,
    ];
    this.seals.push({ name, page: this.pageNumber, rect });
  }

  private forget(): void {
    this.state = { font: '', spacing: '', fill: '', stroke: '' };
  }

  private flush(): void {
    if (this.operators.length === 0) return;
    this.document.addContent(this.operators.join('\n'));
    this.operators.length = 0;
  }

  private element(tag: Tag): PdfkitElement {
    const known = this.elements.get(tag);
    if (known) return known;
    const element = this.document.struct(tag.type, tag.alt === undefined ? {} : { alt: tag.alt });
    if (tag.attributes) element.dictionary.data['A'] = tag.attributes;
    this.elements.set(tag, element);
    if (tag.parent) this.element(tag.parent).add(element);
    else this.document.addStructure(element);
    return element;
  }

  private ink(face: Face): Ink {
    let ink = this.inks.get(face);
    if (!ink) {
      this.document.registerFont(face.name, face.source);
      this.document.font(face.name);
      const font = this.document._font;
      ink = { id: font.id, font, codes: new Map() };
      this.inks.set(face, ink);
    }
    this.document.page.fonts[ink.id] ??= ink.font.ref();
    return ink;
  }

  private setFont(operator: string): void {
    if (this.state.font === operator) return;
    this.state.font = operator;
    this.operators.push(operator);
  }

  private setSpacing(operator: string): void {
    if (this.state.spacing === operator) return;
    this.state.spacing = operator;
    this.operators.push(operator);
  }

  private setFill(colour: Colour): void {
    if (this.state.fill === colour) return;
    this.state.fill = colour;
    this.operators.push(colourOperator(colour, 'g', 'rg'));
  }

  private setStroke({ colour, width, dash }: Stroke): void {
    const pattern = dash ? dash.map(decimal).join(' ') : '';
    const operator = `${decimal(width)} w ${colourOperator(colour, 'G', 'RG')} [${pattern}] 0 d`;
    if (this.state.stroke === operator) return;
    this.state.stroke = operator;
    this.operators.push(operator);
  }

  private rectangle({ x, y, width, height }: Box): string {
    return `${decimal(x)} ${decimal(this.height - y - height)} ${decimal(width)} ${decimal(height)} re`;
  }

  private path(points: readonly Point[]): string {
    return points
      .map(({ x, y }, index) => `${decimal(x)} ${decimal(this.height - y)} ${index === 0 ? 'm' : 'l'}`)
      .join(' ');
  }
}

function colourOperator(colour: Colour, grey: 'g' | 'G', rgb: 'rg' | 'RG'): string {
  const parts = [1, 3, 5].map((at) => String(Math.round((parseInt(colour.slice(at, at + 2), 16) / 255) * 1000) / 1000));
  const [red, green, blue] = parts;
  return red === green && green === blue ? `${red} ${grey}` : `${red} ${green} ${blue} ${rgb}`;
}

/** Glyph numbers of the text in hexadecimal; notes width and code point of each glyph for the embedded font. */
function encode(text: string, face: Face, { codes, font }: Ink): string {
  let hex = '';
  for (const character of text) {
    const codePoint = character.codePointAt(0) ?? 0;
    let code = codes.get(codePoint);
    if (code === undefined) {
      const glyph = face.glyph(codePoint);
      const number = font.subset.includeGlyph(glyph?.id ?? 0);
      font.widths[number] ??= glyph?.advance ?? 0;
      font.unicode[number] ??= [codePoint];
      code = number.toString(16).padStart(4, '0');
      codes.set(codePoint, code);
    }
    hex += code;
  }
  return hex;
}
