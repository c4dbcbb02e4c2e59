import { create, type FontkitFont } from 'fontkit';
import { readFontTables, TrueTypeSubset } from './subset.js';

/** A glyph as the painter needs it: its number in the font and its advance in 1/1000 em. */
export interface FaceGlyph {
  readonly id: number;
  readonly advance: number;
}

/**
 * One opened font file. Text is laid out by looking code points up in the character map: Chinese,
 * digits and Latin need no shaping, and the look-up is kept for the life of the process.
 */
export class Face {
  private readonly glyphs = new Map<number, FaceGlyph | null>();

  private constructor(
    /** The only thing that pdfkit is given besides `source`; one per file. */
    readonly name: string,
    /** What pdfkit embeds: the fontkit font with a faster way to cut the subset. */
    readonly source: FontkitFont,
  ) {}

  /**
   * Opens font file bytes. `null` when fontkit cannot read them. `member` is the PostScript name inside a collection; without
   * the right one the names that there are come back.
   */
  static open(name: string, data: Uint8Array, member?: string): Face | FontCollection | null {
    const font = parse(data, member);
    if (!font || 'members' in font) return font;
    const tables = readFontTables(data, font._directoryPos ?? 0);
    if (!tables) return new Face(name, font);
    const createSubset = { value: () => new TrueTypeSubset(tables) };
    return new Face(name, Object.create(font, { createSubset }) as FontkitFont);
  }

  /** Whether the maker allows the font, and a part of it, inside a document (OpenType 1.9, OS/2 `fsType`). */
  get embeddable(): boolean {
    const { noEmbedding = false, noSubsetting = false, bitmapOnly = false } = this.source['OS/2']?.fsType ?? {};
    return !noEmbedding && !noSubsetting && !bitmapOnly;
  }

  /** The glyph of a code point, `null` where the font has none. */
  glyph(codePoint: number): FaceGlyph | null {
    const known = this.glyphs.get(codePoint);
    if (known !== undefined) return known;
    const glyph = this.look(codePoint);
    this.glyphs.set(codePoint, glyph);
    return glyph;
  }

  private look(codePoint: number): FaceGlyph | null {
    if (!this.source.hasGlyphForCodePoint(codePoint)) return null;
    const { id, advanceWidth } = this.source.glyphForCodePoint(codePoint);
    return id === 0 ? null : { id, advance: (advanceWidth * 1000) / this.source.unitsPerEm };
  }
}

/** A file with several fonts, of which none was named. */
export interface FontCollection {
  /** Their PostScript names. */
  readonly members: readonly string[];
}

function parse(data: Uint8Array, member?: string): FontkitFont | FontCollection | null {
  try {
    const font = member === undefined ? create(data) : (create(data, member) ?? create(data));
    if ('fonts' in font) return { members: font.fonts.map(({ postscriptName }) => postscriptName) };
    return typeof font.glyphForCodePoint === 'function' ? font : null;
  } catch {
    // fontkit answers any file that is not a font with an exception.
    return null;
  }
}
