import { deflateSync } from 'node:zlib';
import type { Increment } from './increment.js';
import { array, dictionary, name, type PdfReference, type PdfValue, stream } from './value.js';

/** A picture of a seal: 8-bit RGB rows from the top, and how opaque each point is when it does not fill its square. */
export interface SealImage {
  readonly width: number;
  readonly height: number;
  /** 3 bytes a point. */
  readonly rgb: Uint8Array;
  /** 1 byte a point, 0 clear to 255 opaque. */
  readonly alpha?: Uint8Array;
}

/** A seal ready to be put into any number of files. */
export interface Appearance {
  readonly width: number;
  readonly height: number;
  readonly rgb: Uint8Array;
  readonly alpha?: Uint8Array;
}

/** Compresses a seal picture once, so that a batch of signatures does not do it over and over. */
export function sealAppearance(image: SealImage): Appearance {
  const { width, height, rgb, alpha } = image;
  return { width, height, rgb: deflateSync(rgb), ...(alpha === undefined ? {} : { alpha: deflateSync(alpha) }) };
}

/** Adds a form that paints the seal over a box of this width and height in points, and gives a reference to it. */
export function addAppearance(increment: Increment, seal: Appearance, box: readonly [number, number]): PdfReference {
  const image = increment.add(imageObject(increment, seal));
  const [width, height] = box;
  return increment.add(
    stream(
      {
        Type: name('XObject'),
        Subtype: name('Form'),
        BBox: array([0, 0, width, height]),
        Resources: dictionary({ XObject: dictionary({ Seal: image }) }),
      },
      Buffer.from(`q ${width} 0 0 ${height} 0 0 cm /Seal Do Q`, 'latin1'),
    ),
  );
}

function imageObject(increment: Increment, seal: Appearance): PdfValue {
  const common = {
    Type: name('XObject'),
    Subtype: name('Image'),
    Width: seal.width,
    Height: seal.height,
    BitsPerComponent: 8,
    Filter: name('FlateDecode'),
  };
  const gray = { ...common, ColorSpace: name('DeviceGray') };
  const mask = seal.alpha === undefined ? {} : { SMask: increment.add(stream(gray, seal.alpha)) };
  return stream({ ...common, ColorSpace: name('DeviceRGB'), ...mask }, seal.rgb);
}
