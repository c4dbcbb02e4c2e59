import {
  advanceOf,
  GRID,
  lineOperators,
  type Outline,
  type Outliner,
  outlineOperators,
  shortNumber,
} from './outline.js';

/** What a seal says. It is drawn, never typed: a signature field embeds no fonts. */
export interface SealWords {
  /** Who signs; set on the arc. */
  readonly name: string;
}

/** The square that a seal is drawn in has this many units a side. */
export const SEAL_SIDE = 100;
/** Where the star stands, and where a picture stands instead of it: left, bottom, width and height. */
export const CENTRE_BOX = [36, 39, 28, 28] as const;

const CENTRE = SEAL_SIDE / 2;
const RED = '0.79 0.06 0.09';
const OUTER = { radius: 48.6, width: 2.4 };
const INNER = { radius: 45.6, width: 0.6 };
/** Tops of the letters on the arc. */
const ARC_RADIUS = 43.4;
const TALLEST = 14;
/** Letters become narrower where there are many of them, as on cut seals. */
const MANY = 13;
const NARROW = 0.78;
/** The arc that a name may take, and the part of it that a short name takes. */
const WIDEST_ARC = (262 * Math.PI) / 180;
const SHORT_SHARE = 0.82;
const MOST_SPREAD = 1.55;
/** Middle of a Chinese character above its base line, in em. */
const MIDDLE = 0.38;

/**
 * A round red seal of two rings in PDF operators, in a square of `SEAL_SIDE` units: the name on the arc, and the outline of
 * a star unless a picture takes its place. Name and date of an office lie across its middle, so nothing there is filled.
 */
export function sealOperators(words: SealWords, outliner: Outliner, { star }: { readonly star: boolean }): string {
  return [
    `${RED} rg ${RED} RG`,
    ring(OUTER),
    ring(INNER),
    ...arcOperators(outliner(words.name)),
    star ? starOperators() : '',
  ].join('\n');
}

/** A line of text in red, its letters `GRID` units to the em, from the origin. */
export const captionOperators = (outlines: readonly Outline[]): string => `${RED} rg\n${lineOperators(outlines)}`;

/** Control points of a quarter circle stand this share of the radius from its ends. */
const QUARTER = 0.5523;

function ring({ radius, width }: { readonly radius: number; readonly width: number }): string {
  const [near, far] = [radius * QUARTER, radius];
  const point = (x: number, y: number): string => `${shortNumber(CENTRE + x)} ${shortNumber(CENTRE + y)}`;
  const quarter = (...points: readonly (readonly [number, number])[]): string =>
    `${points.map(([x, y]) => point(x, y)).join(' ')} c`;
  return [
    `${width} w ${point(far, 0)} m`,
    quarter([far, near], [near, far], [0, far]),
    quarter([-near, far], [-far, near], [-far, 0]),
    quarter([-far, -near], [-near, -far], [0, -far]),
    quarter([near, -far], [far, -near], [far, 0]),
    'h S',
  ].join(' ');
}

/** Height and width of the letters, and the angle that a thousandth of an em takes. */
interface ArcMeasure {
  readonly size: number;
  readonly width: number;
  readonly angle: number;
}

function measureArc(outlines: readonly Outline[]): ArcMeasure {
  const em = advanceOf(outlines) / 1000;
  const width = outlines.length > MANY ? NARROW : 1;
  // The letters stand on the circle through their middles, which is smaller the taller they are.
  const size = Math.min(TALLEST, (WIDEST_ARC * ARC_RADIUS) / (em * width + WIDEST_ARC / 2));
  const natural = (em * size * width) / (ARC_RADIUS - size / 2);
  const spread = Math.min(WIDEST_ARC, Math.max(natural, Math.min(WIDEST_ARC * SHORT_SHARE, natural * MOST_SPREAD)));
  return { size, width, angle: em === 0 ? 0 : spread / (em * 1000) };
}

/** The letters of the name, clockwise about the top, each upright on its radius. */
function arcOperators(outlines: readonly Outline[]): string[] {
  const { size, width, angle } = measureArc(outlines);
  const radius = ARC_RADIUS - size / 2;
  const scale = size / GRID;
  let at = -(advanceOf(outlines) * angle) / 2;
  return outlines.map((outline) => {
    const turn = at + (outline.advance * angle) / 2;
    at += outline.advance * angle;
    const [sine, cosine] = [Math.sin(turn), Math.cos(turn)];
    const [across, along] = [(-outline.advance / 2000) * size * width, -MIDDLE * size];
    const x = CENTRE + radius * sine + across * cosine + along * sine;
    const y = CENTRE + radius * cosine - across * sine + along * cosine;
    const matrix = [scale * width * cosine, -scale * width * sine, scale * sine, scale * cosine];
    return `q ${[...matrix.map(precise), shortNumber(x), shortNumber(y)].join(' ')} cm ${outlineOperators(outline)} Q`;
  });
}

const precise = (value: number): string => String(Number(value.toFixed(7)));

const STAR_WIDTH = 0.9;

/** The outline of a five-pointed star, one point up. */
function starOperators(): string {
  const [left, bottom, width, height] = CENTRE_BOX;
  const [x, y, radius] = [left + width / 2, bottom + height / 2 - 0.5, width / 2];
  // Points of a regular star: the inner radius where its sides meet.
  const inner = (radius * Math.cos((2 * Math.PI) / 5)) / Math.cos(Math.PI / 5);
  const points = Array.from({ length: 10 }, (_, i) => {
    const [distance, turn] = [i % 2 === 0 ? radius : inner, (i * Math.PI) / 5];
    return `${shortNumber(x + distance * Math.sin(turn))} ${shortNumber(y + distance * Math.cos(turn))}`;
  });
  const sides = points.slice(1).map((point) => `${point} l`);
  return `${STAR_WIDTH} w ${points[0]} m ${sides.join(' ')} h s`;
}
