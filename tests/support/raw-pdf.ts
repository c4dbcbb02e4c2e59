import { deflateSync } from 'node:zlib';

/** A PDF file from the text of its objects; number 1 is the catalog. A string is the object's text, bytes a whole one. */
export interface RawPdf {
  readonly objects: Readonly<Record<number, string>>;
  /** Further trailer entries. */
  readonly trailer?: string;
  /** A cross-reference table, or a stream with the objects listed in `packed` in an object stream. */
  readonly form?: 'table' | 'stream';
  readonly packed?: readonly number[];
}

const HEADER = '%PDF-1.7\n';

/** Writes the file; with `base`, as a revision behind that one. */
export function rawPdf(raw: RawPdf, base?: Uint8Array): Buffer {
  const before = base === undefined ? Buffer.from(HEADER) : Buffer.from(base);
  return raw.form === 'stream' ? withStream(raw, before, base) : withTable(raw, before, base);
}

interface Body {
  readonly bytes: Buffer;
  readonly places: ReadonlyMap<number, number>;
}

function body(objects: Readonly<Record<number, string>>, before: Buffer): Body {
  const places = new Map<number, number>();
  let bytes = before;
  for (const [id, text] of Object.entries(objects)) {
    places.set(Number(id), bytes.length);
    bytes = Buffer.concat([bytes, Buffer.from(`${id} 0 obj\n${text}\nendobj\n`, 'latin1')]);
  }
  return { bytes, places };
}

const previous = (base: Uint8Array | undefined): string => {
  const match = /startxref\s+(\d+)\s+%%EOF\s*$/.exec(Buffer.from(base ?? []).toString('latin1'));
  return match === null ? '' : `/Prev ${match[1]}`;
};

const tail = (offset: number) => Buffer.from(`startxref\n${offset}\n%%EOF\n`);

function withTable(raw: RawPdf, before: Buffer, base: Uint8Array | undefined): Buffer {
  const { bytes, places } = body(raw.objects, before);
  const rows = [...places].map(([id, place]) => `${id} 1\n${String(place).padStart(10, '0')} 00000 n \n`);
  const size = Math.max(...places.keys(), 0) + 1;
  const trailer = `trailer\n<< /Size ${size} /Root 1 0 R ${previous(base)} ${raw.trailer ?? ''} >>\n`;
  const table = Buffer.from(`xref\n0 1\n0000000000 65535 f \n${rows.join('')}${trailer}`, 'latin1');
  return Buffer.concat([bytes, table, tail(bytes.length)]);
}

function withStream(raw: RawPdf, before: Buffer, base: Uint8Array | undefined): Buffer {
  const packed = raw.packed ?? [];
  const last = Math.max(...Object.keys(raw.objects).map(Number));
  const container = last + 1;
  const loose = Object.fromEntries(Object.entries(raw.objects).filter(([id]) => !packed.includes(Number(id))));
  const containerText = objectStream(packed.map((id) => [id, raw.objects[id] ?? 'null']));
  const all = packed.length === 0 ? loose : { ...loose, [container]: containerText };
  const { bytes, places } = body(all, before);
  const own = last + 2;
  const rows = new Map<number, number[]>([[own, [1, bytes.length, 0]]]);
  for (const [id, place] of places) rows.set(id, [1, place, 0]);
  packed.forEach((id, index) => {
    rows.set(id, [2, container, index]);
  });
  const ids = [...rows.keys()].sort((a, b) => a - b);
  const data = deflateSync(Buffer.concat(ids.map((id) => row(rows.get(id) ?? []))));
  const head = `<< /Type /XRef /Size ${own + 1} /W [1 4 2] /Index [${ids.map((id) => `${id} 1`).join(' ')}]`;
  const rest = `/Root 1 0 R ${previous(base)} ${raw.trailer ?? ''} /Filter /FlateDecode /Length ${data.length} >>`;
  const text = `${own} 0 obj\n${head} ${rest}\nstream\n${data.toString('latin1')}\nendstream\nendobj\n`;
  return Buffer.concat([bytes, Buffer.from(text, 'latin1'), tail(bytes.length)]);
}

function row([kind = 0, second = 0, third = 0]: readonly number[]): Buffer {
  const bytes = Buffer.alloc(7);
  bytes.writeUInt8(kind, 0);
  bytes.writeUInt32BE(second, 1);
  bytes.writeUInt16BE(third, 5);
  return bytes;
}

function objectStream(members: readonly (readonly [number, string])[]): string {
  let offset = 0;
  const heads = members.map(([id, text]) => {
    const head = `${id} ${offset}`;
    offset += text.length + 1;
    return head;
  });
  const head = `${heads.join(' ')} `;
  const data = deflateSync(Buffer.from(head + members.map(([, text]) => `${text} `).join(''), 'latin1'));
  const entries = `/Type /ObjStm /N ${members.length} /First ${head.length} /Filter /FlateDecode /Length ${data.length}`;
  return `<< ${entries} >>\nstream\n${data.toString('latin1')}\nendstream`;
}

/** Catalog, page tree and pages of an empty file, numbers 1, 2 and from 3 on. */
export function emptyPages(count = 1, catalog = ''): Record<number, string> {
  const ids = Array.from({ length: count }, (_, i) => 3 + i);
  return {
    1: `<< /Type /Catalog /Pages 2 0 R ${catalog} >>`,
    2: `<< /Type /Pages /Kids [${ids.map((id) => `${id} 0 R`).join(' ')}] /Count ${count} >>`,
    ...Object.fromEntries(ids.map((id) => [id, '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] >>'])),
  };
}
