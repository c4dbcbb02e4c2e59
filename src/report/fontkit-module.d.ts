/** The part of fontkit 2 that is used here; the package brings no types of its own. */
declare module 'fontkit' {
  export interface FontkitGlyph {
    readonly id: number;
    /** In font units. */
    readonly advanceWidth: number;
  }
  export interface FontkitSubset {
    includeGlyph(glyph: number): number;
    encode(): Uint8Array;
  }
  export interface FontkitFont {
    readonly postscriptName: string;
    readonly unitsPerEm: number;
    readonly numGlyphs: number;
    hasGlyphForCodePoint(codePoint: number): boolean;
    glyphForCodePoint(codePoint: number): FontkitGlyph;
    layout(text: string, features?: unknown): unknown;
    createSubset(): FontkitSubset;
  }
  /** `postscriptName` chooses one font out of a collection (.ttc). */
  export function create(data: Uint8Array, postscriptName?: string): FontkitFont;
}
