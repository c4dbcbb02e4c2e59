import type { PdfDocument } from './document.js';
import { Reader } from './reader.js';
import { is, isName, type PdfValue } from './value.js';

/** The text of the codes in a shown string. */
type TextOfCodes = (codes: Uint8Array) => string;

/** By the name under which a page knows a font; none for a font whose codes cannot be told. */
export type FontTexts = ReadonlyMap<string, TextOfCodes>;

/** Most bytes of one ToUnicode map, inflated, and most codes that it may name. */
const LARGEST_MAP = 4 * 1024 * 1024;
const MOST_CODES = 70_000;

/** How the fonts of a resource dictionary map their codes to characters. */
export function fontsOf(document: PdfDocument, resources: PdfValue): FontTexts {
  const fonts = document.dictionary(document.dictionary(resources).entries.get('Font'));
  const found = new Map<string, TextOfCodes>();
  for (const [name, value] of fonts.entries) {
    const text = textOfFont(document, value);
    if (text !== undefined) found.set(name, text);
  }
  return found;
}

function textOfFont(document: PdfDocument, value: PdfValue): TextOfCodes | undefined {
  const { entries } = document.dictionary(value);
  const map = document.resolve(entries.get('ToUnicode'));
  const data = is(map, 'stream') ? document.decode(map, LARGEST_MAP) : undefined;
  const width = isName(document.resolve(entries.get('Subtype')), 'Type0') ? 2 : 1;
  if (data !== undefined) return mapped(readMap(data), width);
  // The standard Latin fonts need no map: their codes are ASCII.
  return width === 1 && is(document.resolve(entries.get('BaseFont')), 'name') ? latin : undefined;
}

const latin: TextOfCodes = (codes) => Buffer.from(codes).toString('latin1');

function mapped(map: ReadonlyMap<number, string>, width: number): TextOfCodes {
  return (codes) => {
    let text = '';
    for (let at = 0; at + width <= codes.length; at += width) {
      const code = width === 2 ? (codes[at] ?? 0) * 256 + (codes[at + 1] ?? 0) : (codes[at] ?? 0);
      text += map.get(code) ?? '';
    }
    return text;
  };
}

/** Reads a ToUnicode map: its single characters and its ranges (ISO 32000-2 §9.10.3). */
function readMap(data: Uint8Array): Map<number, string> {
  const map = new Map<number, string>();
  const reader = new Reader(data);
  let operands: PdfValue[] = [];
  for (reader.skipSpace(); !reader.atEnd && map.size < MOST_CODES; reader.skipSpace()) {
    const operator = reader.takeOperator();
    if (operator === 'endbfchar') addCharacters(map, operands);
    if (operator === 'endbfrange') addRanges(map, operands);
    if (operator !== undefined) operands = [];
    else {
      const value = reader.takeValue();
      if (value === undefined) return map;
      operands.push(value);
    }
  }
  return map;
}

function addCharacters(map: Map<number, string>, operands: readonly PdfValue[]): void {
  for (let i = 0; i + 1 < operands.length; i += 2) {
    const code = codeOf(operands[i]);
    const text = utf16(operands[i + 1]);
    if (code !== undefined && text !== undefined) map.set(code, text);
  }
}

function addRanges(map: Map<number, string>, operands: readonly PdfValue[]): void {
  for (let i = 0; i + 2 < operands.length; i += 3) {
    const [first, last] = [codeOf(operands[i]), codeOf(operands[i + 1])];
    if (first === undefined || last === undefined || last - first > 65_535) continue;
    addRange(map, { first, last, target: operands[i + 2] ?? null });
  }
}

/** A range maps to an array of texts, or to one text whose last character counts upwards. */
function addRange(
  map: Map<number, string>,
  { first, last, target }: { readonly first: number; readonly last: number; readonly target: PdfValue },
): void {
  const start = utf16(target);
  for (let code = first; code <= last && map.size < MOST_CODES; code += 1) {
    const text = is(target, 'array') ? utf16(target.items[code - first]) : start && raised(start, code - first);
    if (text !== undefined) map.set(code, text);
  }
}

const raised = (text: string, by: number): string =>
  text.slice(0, -1) + String.fromCharCode(text.charCodeAt(text.length - 1) + by);

const codeOf = (value: PdfValue | undefined): number | undefined =>
  is(value, 'string') && value.bytes.length > 0 && value.bytes.length <= 2
    ? value.bytes.reduce((sum, byte) => sum * 256 + byte, 0)
    : undefined;

const utf16 = (value: PdfValue | undefined): string | undefined =>
  is(value, 'string') && value.bytes.length % 2 === 0
    ? Buffer.from(value.bytes).swap16().toString('utf16le')
    : undefined;
