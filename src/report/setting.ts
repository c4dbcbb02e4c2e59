import type { PlacedLine, Tag } from './canvas.js';
import type { Strip } from './flow.js';
import type { FontSet } from './fonts.js';
import type { Preset, TextStyle } from './presets.js';
import type { SetLine } from './text-setting.js';

/** What every block is set with. */
export interface Setting {
  readonly preset: Preset;
  readonly fonts: FontSet;
  /** Of the text area, in points. */
  readonly width: number;
  readonly height: number;
  /** Root of the structure tree. */
  readonly root: Tag;
}

/** A block as strips, and the space it wants below. */
export interface SetBlock {
  readonly strips: readonly Strip[];
  readonly after: number;
  /** The next block begins at the top of this one, beside it. */
  readonly aside?: true;
}

/** Part of the font size that stands above the baseline in an em box of a Chinese font. */
const EM_ASCENT = 0.88;

/** From the top of a line to its baseline: the em box is centred in the leading. */
export const baselineOf = ({ size, leading }: TextStyle): number => (leading - size) / 2 + size * EM_ASCENT;

/** Lines one below the other from `y`. */
export const stackLines = (lines: readonly SetLine[], style: TextStyle, x: number, y: number): PlacedLine[] =>
  lines.map((line, index) => ({ line, x, baseline: y + index * style.leading + baselineOf(style) }));
