import { deflateSync } from 'node:zlib';
import type { Increment } from './increment.js';
import { advanceOf, GRID, type Outliner, shortNumber } from './outline.js';
import { CENTRE_BOX, captionOperators, SEAL_SIDE, type SealWords, sealOperators } from './seal-art.js';
import { array, dictionary, name, type PdfReference, type PdfValue, stream } from './value.js';

/** A picture: 8-bit RGB rows from the top, and how opaque each point is when it does not fill its square. */
export interface SealImage {
  readonly width: number;
  readonly height: number;
  /** 3 bytes a point. */
  readonly rgb: Uint8Array;
  /** 1 byte a point, 0 clear to 255 opaque. */
  readonly alpha?: Uint8Array;
}

/** A seal ready to be put into any number of files: everything is drawn and compressed once. */
export interface Appearance {
  /** Draws in a square of `SEAL_SIDE` units, compressed. */
  readonly seal: Uint8Array;
  /** Stands where the star would be; rgb and alpha compressed. */
  readonly picture?: SealImage;
  readonly caption: readonly CaptionLine[];
}

/** A line under the seal: drawn at `GRID` units to the em, compressed. */
export interface CaptionLine {
  /** In 1/1000 em. */
  readonly advance: number;
  readonly content: Uint8Array;
}

export interface SealRequest {
  readonly words: SealWords;
  readonly outliner: Outliner;
  readonly picture?: SealImage | undefined;
}

/** Draws and compresses a seal once, so that a batch of signatures does not do it over and over. */
export function sealAppearance({ words, outliner, picture }: SealRequest): Appearance {
  const seal = compress(sealOperators(words, outliner, { star: picture === undefined }));
  return { seal, caption: [], ...(picture === undefined ? {} : { picture: compressed(picture) }) };
}

/** The same seal with other lines under it. */
export const captioned = (seal: Appearance, lines: readonly string[], outliner: Outliner): Appearance => ({
  ...seal,
  caption: lines.map((line) => {
    const outlines = outliner(line);
    return { advance: advanceOf(outlines), content: compress(captionOperators(outlines)) };
  }),
});

const compress = (operators: string): Uint8Array => deflateSync(Buffer.from(operators, 'latin1'), { level: 9 });

const compressed = ({ rgb, alpha, ...size }: SealImage): SealImage => ({
  ...size,
  rgb: deflateSync(rgb),
  ...(alpha === undefined ? {} : { alpha: deflateSync(alpha) }),
});

const CAPTION_SIZE = 6.4;
const CAPTION_LEADING = 1.3;
/** Space between seal and caption, in points. */
const GAP = 2;
/** A seal on paper has 42 mm across; a larger field leaves room about it. */
const LARGEST = 119;
/** Middle of a line of text above its lower edge, as a share of the line. */
const DESCENT = 0.3;

/**
 * Adds a form that paints the seal into a box of this width and height in points, lines of caption under it, and gives a
 * reference to it. Letters become smaller where a line would be wider than the box.
 */
export function addAppearance(increment: Increment, seal: Appearance, box: readonly [number, number]): PdfReference {
  const [width, height] = box;
  const widest = Math.max(0, ...seal.caption.map(({ advance }) => advance / 1000));
  const size = widest === 0 ? 0 : Math.min(CAPTION_SIZE, width / widest, height / 8);
  const leading = size * CAPTION_LEADING;
  const below = seal.caption.length === 0 ? 0 : seal.caption.length * leading + GAP;
  const side = Math.max(0, Math.min(width, height - below, LARGEST));
  const bottom = (height - below - side) / 2 + below;
  const forms: Record<string, PdfValue> = { Seal: increment.add(sealForm(increment, seal)) };
  const lines = [drawing('Seal', side / SEAL_SIDE, (width - side) / 2, bottom)];
  seal.caption.forEach((line, i) => {
    forms[`Line${i}`] = increment.add(captionForm(line));
    const x = (width - (line.advance / 1000) * size) / 2;
    lines.push(drawing(`Line${i}`, size / GRID, x, bottom - GAP - (i + 1 - DESCENT) * leading));
  });
  const entries = {
    Type: name('XObject'),
    Subtype: name('Form'),
    BBox: array([0, 0, width, height]),
    Resources: dictionary({ XObject: dictionary(forms) }),
  };
  return increment.add(stream(entries, Buffer.from(lines.join('\n'), 'latin1')));
}

/** Draws a form at a place, made larger or smaller. */
function drawing(form: string, scale: number, x: number, y: number): string {
  const factor = Number(scale.toFixed(7));
  return `q ${factor} 0 0 ${factor} ${shortNumber(x)} ${shortNumber(y)} cm /${form} Do Q`;
}

function sealForm(increment: Increment, { seal, picture }: Appearance): PdfValue {
  const ring = stream(formEntries([0, 0, SEAL_SIDE, SEAL_SIDE]), seal);
  if (picture === undefined) return ring;
  const image = increment.add(imageObject(increment, picture));
  const objects = { Ring: increment.add(ring), Picture: image };
  const operators = `/Ring Do q ${pictureMatrix(picture)} cm /Picture Do Q`;
  const resources = { Resources: dictionary({ XObject: dictionary(objects) }) };
  return stream({ ...formEntries([0, 0, SEAL_SIDE, SEAL_SIDE]), ...resources }, compress(operators));
}

/** As large as the place of the star allows, in its middle, its shape kept. */
function pictureMatrix({ width, height }: SealImage): string {
  const [left, bottom, wide, high] = CENTRE_BOX;
  const scale = Math.min(wide / width, high / height);
  const [w, h] = [width * scale, height * scale];
  return `${[w, 0, 0, h, left + (wide - w) / 2, bottom + (high - h) / 2].map(shortNumber).join(' ')}`;
}

const captionForm = ({ advance, content }: CaptionLine): PdfValue =>
  stream(formEntries([-GRID, -GRID, Math.ceil((advance / 1000 + 1) * GRID), 2 * GRID]), content);

const formEntries = (box: readonly number[]) => ({
  Type: name('XObject'),
  Subtype: name('Form'),
  BBox: array([...box]),
  Filter: name('FlateDecode'),
});

function imageObject(increment: Increment, picture: SealImage): PdfValue {
  const common = {
    Type: name('XObject'),
    Subtype: name('Image'),
    Width: picture.width,
    Height: picture.height,
    BitsPerComponent: 8,
    Filter: name('FlateDecode'),
  };
  const gray = { ...common, ColorSpace: name('DeviceGray') };
  const mask = picture.alpha === undefined ? {} : { SMask: increment.add(stream(gray, picture.alpha)) };
  return stream({ ...common, ColorSpace: name('DeviceRGB'), ...mask }, picture.rgb);
}
