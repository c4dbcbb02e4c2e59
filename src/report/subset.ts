/** Tables of a TrueType file by tag, as views on the file's bytes. */
export type FontTables = ReadonlyMap<string, DataView>;

/** Version 1.0, and the `true` of Apple's fonts. */
const TRUE_TYPE = new Set([0x00010000, 0x74727565]);
const COPIED = ['cvt ', 'fpgm', 'prep'] as const;
const COMPONENT_WORDS = 0x0001;
const COMPONENT_SCALE = 0x0008;
const COMPONENT_MORE = 0x0020;
const COMPONENT_XY_SCALE = 0x0040;
const COMPONENT_MATRIX = 0x0080;

/**
 * Reads the table directory of a TrueType file (OpenType 1.9, "Organization of an OpenType Font").
 * `at` is where a font of a collection begins. `null` for CFF outlines, variable fonts and anything that is not such a file: those
 * are left to fontkit.
 */
export function readFontTables(data: Uint8Array, at = 0): FontTables | null {
  const view = new DataView(data.buffer, data.byteOffset, data.byteLength);
  if (view.byteLength < at + 12 || !TRUE_TYPE.has(view.getUint32(at))) return null;
  const tables = new Map<string, DataView>();
  for (let index = 0; index < view.getUint16(at + 4); index += 1) {
    const entry = at + 12 + index * 16;
    if (entry + 16 > view.byteLength) return null;
    const [offset, length] = [view.getUint32(entry + 8), view.getUint32(entry + 12)];
    if (offset + length > view.byteLength) return null;
    const tag = String.fromCharCode(...data.subarray(entry, entry + 4));
    tables.set(tag, new DataView(data.buffer, data.byteOffset + offset, length));
  }
  const complete = ['glyf', 'loca', 'head', 'hhea', 'hmtx', 'maxp'].every((tag) => tables.has(tag));
  return complete && !tables.has('fvar') ? tables : null;
}

function required(tables: FontTables, tag: string): DataView {
  const table = tables.get(tag);
  if (!table) throw new FontTableError(tag);
  return table;
}

/** A table that `readFontTables` promised is not there: a fault of the program. */
export class FontTableError extends Error {
  constructor(tag: string) {
    super(`font table ${tag} is missing`);
    this.name = 'FontTableError';
  }
}

/**
 * The glyphs of one document, cut out of a TrueType font by copying the outline bytes as they stand.
 * fontkit decodes every outline on the way, which costs a third of the time of a whole report.
 * Glyph numbers are given in the order of first use, so equal documents get equal fonts.
 */
export class TrueTypeSubset {
  private readonly glyphs: number[] = [];
  private readonly numbers = new Map<number, number>();

  constructor(private readonly tables: FontTables) {
    this.includeGlyph(0);
  }

  /** The number that the glyph has in the subset. */
  includeGlyph(glyph: number): number {
    const known = this.numbers.get(glyph);
    if (known !== undefined) return known;
    const number = this.glyphs.length;
    this.glyphs.push(glyph);
    this.numbers.set(glyph, number);
    return number;
  }

  /** The font file with the included glyphs: the tables that ISO 32000-1 §9.9 asks of an embedded TrueType font. */
  encode(): Uint8Array {
    const outlines: Uint8Array[] = [];
    // Parts of composite glyphs are appended to the list while it is walked.
    for (let index = 0; index < this.glyphs.length; index += 1) outlines.push(this.outline(this.glyphs[index] ?? 0));
    const tables = new Map<string, Uint8Array>();
    for (const tag of COPIED) {
      const table = this.tables.get(tag);
      if (table) tables.set(tag, bytesOf(table));
    }
    tables.set('glyf', joinPadded(outlines));
    tables.set('head', this.head());
    tables.set('hhea', this.withGlyphCount('hhea', 34));
    tables.set('hmtx', this.metrics());
    tables.set('loca', offsetsOf(outlines));
    tables.set('maxp', this.withGlyphCount('maxp', 4));
    return writeFontFile(tables);
  }

  private outline(glyph: number): Uint8Array {
    const [start, end] = this.extent(glyph);
    const glyf = required(this.tables, 'glyf');
    if (end <= start) return new Uint8Array(0);
    const bytes = new Uint8Array(glyf.buffer, glyf.byteOffset + start, end - start);
    return glyf.getInt16(start) < 0 ? this.composite(bytes) : bytes;
  }

  private extent(glyph: number): [number, number] {
    const loca = required(this.tables, 'loca');
    const long = required(this.tables, 'head').getInt16(50) === 1;
    const at = (index: number): number => (long ? loca.getUint32(index * 4) : loca.getUint16(index * 2) * 2);
    return [at(glyph), at(glyph + 1)];
  }

  /** A copy whose component numbers are those of the subset. */
  private composite(bytes: Uint8Array): Uint8Array {
    const copy = Uint8Array.from(bytes);
    const view = new DataView(copy.buffer);
    let [at, flags] = [10, COMPONENT_MORE];
    while (flags & COMPONENT_MORE) {
      flags = view.getUint16(at);
      view.setUint16(at + 2, this.includeGlyph(view.getUint16(at + 2)));
      at += 4 + (flags & COMPONENT_WORDS ? 4 : 2);
      if (flags & COMPONENT_SCALE) at += 2;
      else if (flags & COMPONENT_XY_SCALE) at += 4;
      else if (flags & COMPONENT_MATRIX) at += 8;
    }
    return copy;
  }

  private head(): Uint8Array {
    const head = Uint8Array.from(bytesOf(required(this.tables, 'head')));
    new DataView(head.buffer).setInt16(50, 1);
    return head;
  }

  private withGlyphCount(tag: 'hhea' | 'maxp', offset: number): Uint8Array {
    const table = Uint8Array.from(bytesOf(required(this.tables, tag)));
    new DataView(table.buffer).setUint16(offset, this.glyphs.length);
    return table;
  }

  private metrics(): Uint8Array {
    const hmtx = required(this.tables, 'hmtx');
    const full = required(this.tables, 'hhea').getUint16(34);
    const metrics = new DataView(new ArrayBuffer(this.glyphs.length * 4));
    this.glyphs.forEach((glyph, number) => {
      // Glyphs beyond the full records share the last advance and keep a bearing of their own.
      const advance = hmtx.getUint16(Math.min(glyph, full - 1) * 4);
      const bearing = glyph < full ? hmtx.getInt16(glyph * 4 + 2) : hmtx.getInt16(full * 4 + (glyph - full) * 2);
      metrics.setUint16(number * 4, advance);
      metrics.setInt16(number * 4 + 2, bearing);
    });
    return bytesOf(metrics);
  }
}

const bytesOf = (view: DataView): Uint8Array => new Uint8Array(view.buffer, view.byteOffset, view.byteLength);
const padded = (length: number): number => (length + 3) & ~3;

function joinPadded(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + padded(part.length), 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += padded(part.length);
  }
  return whole;
}

function offsetsOf(outlines: readonly Uint8Array[]): Uint8Array {
  const loca = new DataView(new ArrayBuffer((outlines.length + 1) * 4));
  let at = 0;
  outlines.forEach((outline, index) => {
    loca.setUint32(index * 4, at);
    at += padded(outline.length);
  });
  loca.setUint32(outlines.length * 4, at);
  return bytesOf(loca);
}

function writeFontFile(tables: ReadonlyMap<string, Uint8Array>): Uint8Array {
  const count = tables.size;
  const power = 31 - Math.clz32(count);
  const directory = new DataView(new ArrayBuffer(12 + count * 16));
  directory.setUint32(0, 0x00010000);
  directory.setUint16(4, count);
  directory.setUint16(6, 16 << power);
  directory.setUint16(8, power);
  directory.setUint16(10, (count << 4) - (16 << power));
  let [offset, index] = [directory.byteLength, 0];
  for (const [tag, table] of [...tables].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const entry = 12 + index * 16;
    for (let letter = 0; letter < 4; letter += 1) directory.setUint8(entry + letter, tag.charCodeAt(letter));
    directory.setUint32(entry + 4, checksum(table));
    directory.setUint32(entry + 8, offset);
    directory.setUint32(entry + 12, table.length);
    offset += padded(table.length);
    index += 1;
  }
  const sorted = [...tables].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, table]) => table);
  return joinPadded([bytesOf(directory), ...sorted]);
}

function checksum(table: Uint8Array): number {
  const view = new DataView(table.buffer, table.byteOffset, table.byteLength);
  let sum = 0;
  for (let at = 0; at + 4 <= table.length; at += 4) sum = (sum + view.getUint32(at)) >>> 0;
  for (let at = table.length & ~3; at < table.length; at += 1) {
    sum = (sum + (view.getUint8(at) << (24 - (at & 3) * 8))) >>> 0;
  }
  return sum;
}
