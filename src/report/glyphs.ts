import type { Face } from './face.js';

/** A character that no font of a chain can print. */
export interface MissingGlyph {
  readonly character: string;
  /** As people write it: `U+2B4E7`. */
  readonly codePoint: string;
}

/** A stretch of text that one face prints. */
export interface FaceRun {
  readonly text: string;
  readonly face: Face;
}

/** The first face of the chain that has the character; `null` if none has. */
export function faceFor(codePoint: number, chain: readonly Face[]): Face | null {
  for (const face of chain) {
    if (face.glyph(codePoint)) return face;
  }
  return null;
}

/** Line ends and tabs are layout, not characters to print. */
export const isLayout = (codePoint: number): boolean => codePoint === 10 || codePoint === 13 || codePoint === 9;

/** Characters of the text that no face of the chain has, each once, in order. Asked before anything is painted. */
export function missingGlyphs(text: string, chain: readonly Face[]): MissingGlyph[] {
  const missing = new Map<number, MissingGlyph>();
  for (const character of text) {
    const codePoint = character.codePointAt(0) ?? 0;
    if (isLayout(codePoint) || missing.has(codePoint) || faceFor(codePoint, chain)) continue;
    const digits = codePoint.toString(16).toUpperCase().padStart(4, '0');
    missing.set(codePoint, { character, codePoint: `U+${digits}` });
  }
  return [...missing.values()];
}

/** A character reached the painter that no font has; the caller did not ask `missingGlyphs` first. */
export class MissingGlyphError extends Error {
  constructor(readonly missing: readonly MissingGlyph[]) {
    super(`no font has ${missing.map(({ character, codePoint }) => `${character} (${codePoint})`).join(', ')}`);
    this.name = 'MissingGlyphError';
  }
}

/**
 * Cuts a text into runs by the chain: each character goes to the first face that has it, and a run is
 * as long as the face stays the same. Throws MissingGlyphError rather than print an empty box.
 */
export function faceRuns(text: string, chain: readonly Face[]): FaceRun[] {
  const runs: { text: string; face: Face }[] = [];
  for (const character of text) {
    const codePoint = character.codePointAt(0) ?? 0;
    const last = runs[runs.length - 1];
    const face = isLayout(codePoint) ? (last?.face ?? chain[0]) : faceFor(codePoint, chain);
    if (!face) throw new MissingGlyphError(missingGlyphs(text, chain));
    if (last?.face === face) last.text += character;
    else runs.push({ text: character, face });
  }
  return runs;
}
