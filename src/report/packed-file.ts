import { deflateSync } from 'node:zlib';

/** Bytes of one row of the cross-reference stream: kind 1, place 4, place within a container 2. */
const ROW = 7;
const WIDTHS = '[1 4 2]';
const STREAM_END = '\nendstream\nendobj\n';
const OBJECT_END = '\nendobj\n';

/** A numbered object as pdfkit has written it, from its number to its `endobj`. */
interface WrittenObject {
  readonly id: number;
  readonly bytes: Buffer;
}

/** Where an object comes to lie: at a place in the file, or in the container at an index. */
type Row = readonly [kind: 0 | 1 | 2, place: number, index: number];

/** A file that pdfkit did not write: a fault of the program. */
export class UnpackableFileError extends Error {
  constructor() {
    super('the file has no classic cross-reference table');
    this.name = 'UnpackableFileError';
  }
}

/**
 * The same file with all objects that carry no stream in one compressed object stream, and a cross-reference stream
 * (ISO 32000-1 §7.5.7, §7.5.8): a tagged page has some hundred small objects, which take a sixth of the room this way.
 * The streams stay byte by byte. Takes what pdfkit 0.20.2 writes: one revision, a classic table, no free objects.
 */
export function packFile(pdf: Uint8Array): Uint8Array {
  const file = Buffer.from(pdf.buffer, pdf.byteOffset, pdf.byteLength);
  const { objects, trailer, start } = readFile(file);
  const rows: Row[] = objects.map((): Row => [0, 0, 0]);
  const parts: Buffer[] = [file.subarray(0, start)];
  let offset = start;
  const put = (id: number, part: Buffer): void => {
    rows[id - 1] = [1, offset, 0];
    parts.push(part);
    offset += part.length;
  };
  const [containerId, tableId] = [objects.length + 1, objects.length + 2];
  for (const { id, bytes } of objects) if (isStream(bytes)) put(id, bytes);
  const members = objects.filter(({ bytes }) => !isStream(bytes));
  members.forEach(({ id }, index) => {
    rows[id - 1] = [2, containerId, index];
  });
  put(containerId, container(containerId, members));
  rows[tableId - 1] = [1, offset, 0];
  parts.push(crossReference(tableId, rows, trailer), Buffer.from(`startxref\n${offset}\n%%EOF\n`, 'latin1'));
  return Buffer.concat(parts);
}

const isStream = (bytes: Buffer): boolean =>
  bytes.subarray(Math.max(0, bytes.length - STREAM_END.length)).toString('latin1') === STREAM_END;

/** The objects by number, the entries of the trailer, and where the first object begins. */
function readFile(file: Buffer): {
  readonly objects: readonly WrittenObject[];
  readonly trailer: string;
  readonly start: number;
} {
  const end = file.lastIndexOf('startxref');
  const at = Number(/^startxref\s+(\d+)/.exec(file.toString('latin1', Math.max(0, end)))?.[1] ?? Number.NaN);
  const table = end < 0 || Number.isNaN(at) ? '' : file.toString('latin1', at, end);
  const [, trailer] = /^xref\n.*\ntrailer\n<<\n(.*)\n>>\n$/s.exec(table) ?? [];
  if (trailer === undefined) throw new UnpackableFileError();
  const offsets = [...table.matchAll(/^(\d{10}) 00000 n $/gm)].map(([, digits]) => Number(digits));
  const sorted = [...offsets, at].sort((a, b) => a - b);
  const ends = new Map(sorted.map((offset, index) => [offset, sorted[index + 1] ?? at]));
  const objects = offsets.map((offset, index) => ({ id: index + 1, bytes: file.subarray(offset, ends.get(offset)) }));
  return { objects, trailer, start: sorted[0] ?? at };
}

/** An object stream: numbers and places of its members, then the members without `obj` and `endobj`. */
function container(id: number, members: readonly WrittenObject[]): Buffer {
  const heads: string[] = [];
  const bodies: Buffer[] = [];
  let at = 0;
  for (const member of members) {
    const body = member.bytes.subarray(`${member.id} 0 obj\n`.length, member.bytes.length - OBJECT_END.length + 1);
    heads.push(`${member.id} ${at}`);
    bodies.push(body);
    at += body.length;
  }
  const head = Buffer.from(`${heads.join(' ')}\n`, 'latin1');
  const entries = `/Type /ObjStm\n/N ${members.length}\n/First ${head.length}`;
  return streamObject(id, entries, Buffer.concat([head, ...bodies]));
}

/** A cross-reference stream over object 0, all objects, and itself, each row as the difference to the one above it. */
function crossReference(id: number, rows: readonly Row[], trailer: string): Buffer {
  const all: Row[] = [[0, 0, 0xffff], ...rows];
  const plain = Buffer.alloc(all.length * ROW);
  all.forEach(([kind, place, index], row) => {
    plain.writeUInt8(kind, row * ROW);
    plain.writeUInt32BE(place, row * ROW + 1);
    plain.writeUInt16BE(index, row * ROW + 5);
  });
  const entries = trailer.replace(/^\/Size \d+$/m, `/Size ${all.length}`);
  const predictor = `/DecodeParms << /Predictor 12 /Columns ${ROW} >>`;
  return streamObject(id, `/Type /XRef\n${entries}\n/W ${WIDTHS}\n${predictor}`, filteredUp(plain));
}

/** PNG filter `Up` (PNG specification §9.2): neighbouring rows are alike, so their differences are nearly all 0. */
function filteredUp(plain: Buffer): Buffer {
  const count = plain.length / ROW;
  const filtered = Buffer.alloc(count * (ROW + 1));
  for (let row = 0; row < count; row += 1) {
    filtered[row * (ROW + 1)] = 2;
    for (let byte = 0; byte < ROW; byte += 1) {
      const above = row === 0 ? 0 : (plain[(row - 1) * ROW + byte] ?? 0);
      filtered[row * (ROW + 1) + 1 + byte] = (plain[row * ROW + byte] ?? 0) - above;
    }
  }
  return filtered;
}

function streamObject(id: number, entries: string, data: Buffer): Buffer {
  const packed = deflateSync(data, { level: 9 });
  const head = `${id} 0 obj\n<<\n${entries}\n/Filter /FlateDecode\n/Length ${packed.length}\n>>\nstream\n`;
  return Buffer.concat([Buffer.from(head, 'latin1'), packed, Buffer.from(STREAM_END, 'latin1')]);
}
