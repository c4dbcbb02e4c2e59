/** The part of fontkit 2 that is used here; the package brings no types of its own. */
declare module 'fontkit' {
  /** A step of an outline: points as x, y pairs, the end point last. */
  export interface OutlineCommand {
    readonly command: 'moveTo' | 'lineTo' | 'quadraticCurveTo' | 'bezierCurveTo' | 'closePath';
    readonly args: readonly number[];
  }
  export interface FontkitGlyph {
    readonly id: number;
    /** In font units. */
    readonly advanceWidth: number;
    /** In font units. */
    readonly path: { readonly commands: readonly OutlineCommand[] };
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
    /** Where the font begins in its file, not 0 in a collection. */
    readonly _directoryPos?: number;
    readonly 'OS/2'?: {
      readonly fsType?: {
        readonly noEmbedding?: boolean;
        readonly noSubsetting?: boolean;
        readonly bitmapOnly?: boolean;
      };
    };
  }
  export interface FontkitCollection {
    readonly fonts: readonly FontkitFont[];
  }
  /** `postscriptName` chooses one font out of a collection (.ttc). */
  export function create(data: Uint8Array, postscriptName?: string): FontkitFont | FontkitCollection;
}
