import type { OutlineCommand } from 'fontkit';
import type { Face } from './face.js';
import type { FontRole, FontSet } from './fonts.js';

/** A character as lines and curves, for places where no font can be embedded. */
export interface Outline {
  /** In 1/1000 em. */
  readonly advance: number;
  /** In 1/1000 em from the base line, upwards. */
  readonly commands: readonly OutlineCommand[];
}

/** The outlines of a text, character by character; what no font has is left out. */
export function outlinesOf(fonts: FontSet, role: FontRole, text: string): Outline[] {
  return [...text].flatMap((character) => {
    const codePoint = character.codePointAt(0) ?? 0;
    const face = fonts[role].chain.find((one) => one.glyph(codePoint) !== null);
    return face === undefined ? [] : [outlineOf(face, codePoint)];
  });
}

function outlineOf({ source }: Face, codePoint: number): Outline {
  const { advanceWidth, path } = source.glyphForCodePoint(codePoint);
  const scale = 1000 / source.unitsPerEm;
  return {
    advance: advanceWidth * scale,
    commands: path.commands.map(({ command, args }) => ({ command, args: args.map((value) => value * scale) })),
  };
}
