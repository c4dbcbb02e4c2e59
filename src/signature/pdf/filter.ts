import { inflateSync } from 'node:zlib';
import { is, type PdfStream, type PdfValue } from './value.js';

/** Most bytes that one stream may inflate to, unless told otherwise: 64 MiB. */
export const LARGEST_STREAM = 64 * 1024 * 1024;

type Resolve = (value: PdfValue | undefined) => PdfValue;

/**
 * Decodes a stream that has no filter or FlateDecode, with or without a PNG predictor (ISO 32000-2 §7.4.4). Undefined
 * for another filter, damaged data, or more than `limit` bytes.
 */
export function decodeStream(source: PdfStream, resolve: Resolve, limit = LARGEST_STREAM): Uint8Array | undefined {
  const filters = listOf(resolve(source.entries.get('Filter')), resolve);
  const parameters = listOf(resolve(source.entries.get('DecodeParms')), resolve);
  if (filters.length === 0) return source.data.length <= limit ? source.data : undefined;
  const [filter, ...others] = filters;
  if (others.length > 0 || !is(filter, 'name') || filter.name !== 'FlateDecode') return undefined;
  const inflated = inflate(source.data, limit);
  return inflated && unpredict(inflated, parameters[0], resolve);
}

function listOf(value: PdfValue, resolve: Resolve): PdfValue[] {
  if (value === null) return [];
  return is(value, 'array') ? value.items.map(resolve) : [value];
}

/** Inflates zlib data to at most `limit` bytes; undefined where it is damaged or larger. */
export function inflate(data: Uint8Array, limit: number): Uint8Array | undefined {
  try {
    return inflateSync(data, { maxOutputLength: limit });
  } catch {
    return undefined;
  }
}

function unpredict(data: Uint8Array, parameters: PdfValue | undefined, resolve: Resolve): Uint8Array | undefined {
  const entries = is(parameters, 'dictionary') ? parameters.entries : new Map<string, PdfValue>();
  const number = (key: string, preset: number) => {
    const value = resolve(entries.get(key));
    return typeof value === 'number' ? value : preset;
  };
  const predictor = number('Predictor', 1);
  if (predictor === 1) return data;
  if (predictor < 10) return undefined;
  const bits = number('Colors', 1) * number('BitsPerComponent', 8);
  return pngRows(data, Math.ceil((bits * number('Columns', 1)) / 8), Math.max(1, bits >> 3));
}

/** Takes PNG row filters back (PNG specification §9): `width` bytes a row, `step` bytes to the pixel on the left. */
function pngRows(data: Uint8Array, width: number, step: number): Uint8Array | undefined {
  if (width < 1 || data.length % (width + 1) !== 0) return undefined;
  const rows = data.length / (width + 1);
  const out = new Uint8Array(rows * width);
  let above: Uint8Array = new Uint8Array(width);
  for (let row = 0; row < rows; row += 1) {
    const start = row * (width + 1);
    const kind = data[start] ?? 0;
    if (kind > 4) return undefined;
    const current = out.subarray(row * width, (row + 1) * width);
    current.set(data.subarray(start + 1, start + 1 + width));
    unfilter(kind, { current, above, step });
    above = current;
  }
  return out;
}

/** Adds to each byte of a row what its filter predicts from the bytes before it and above. */
function unfilter(
  kind: number,
  { current, above, step }: { readonly current: Uint8Array; readonly above: Uint8Array; readonly step: number },
): void {
  for (let i = 0; i < current.length; i += 1) {
    const left = current[i - step] ?? 0;
    current[i] = (current[i] ?? 0) + predicted(kind, left, above[i] ?? 0, above[i - step] ?? 0);
  }
}

function predicted(kind: number, left: number, above: number, corner: number): number {
  if (kind === 1) return left;
  if (kind === 2) return above;
  if (kind === 3) return (left + above) >> 1;
  return kind === 4 ? paeth(left, above, corner) : 0;
}

function paeth(left: number, above: number, corner: number): number {
  const guess = left + above - corner;
  const [toLeft, toAbove, toCorner] = [Math.abs(guess - left), Math.abs(guess - above), Math.abs(guess - corner)];
  if (toLeft <= toAbove && toLeft <= toCorner) return left;
  return toAbove <= toCorner ? above : corner;
}
