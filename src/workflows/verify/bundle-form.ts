import { type VerifiedPart, verifiedPart } from './part.js';

const LOCAL = 0x04034b50;
const DIRECTORY = 0x02014b50;
const END = 0x06054b50;
const LOCAL_LENGTH = 30;
const DIRECTORY_LENGTH = 46;
const END_LENGTH = 22;

/** An entry of the directory of a zip file. */
interface Entry {
  readonly name: string;
  /** Where its local header stands, and where its data ends. */
  readonly start: number;
  readonly end: number;
}

interface Directory {
  readonly entries: readonly Entry[];
  readonly start: number;
  readonly end: number;
}

/**
 * Whether the bytes of a bundle are its parts and nothing else (PKWARE APPNOTE 6.3.10): entry behind entry from the first
 * byte, the directory right behind them, its end record the end of the file, no comment, each name once. No digest covers
 * what stands between parts, so nothing may stand there. `undefined` where all is in order.
 */
export function bundleForm(bytes: Uint8Array): VerifiedPart | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = lastEnd(view);
  if (end === undefined) return failed('BUNDLE_FORM_UNKNOWN');
  if (end + END_LENGTH !== bytes.length) return failed('BUNDLE_BYTES_BEHIND', bytes.length - end - END_LENGTH);
  const directory = readDirectory(view, end);
  if (directory === undefined) return failed('BUNDLE_FORM_UNKNOWN');
  const [again] = directory.entries.filter(({ name }, place, all) => all.findIndex((one) => one.name === name) < place);
  if (again !== undefined) return failed('BUNDLE_NAME_TWICE', again.name);
  return gapIn(directory, end);
}

const failed = (reason: string, detail?: string | number): VerifiedPart =>
  verifiedPart('file', 'failed', [reason], detail === undefined ? [] : [String(detail)]);

/** The last place that says to be the end record. */
function lastEnd(view: DataView): number | undefined {
  for (let at = view.byteLength - END_LENGTH; at >= 0; at -= 1) if (view.getUint32(at, true) === END) return at;
  return undefined;
}

function readDirectory(view: DataView, end: number): Directory | undefined {
  const isPlain = view.getUint32(end + 4, true) === 0 && view.getUint16(end + 20, true) === 0;
  const count = view.getUint16(end + 10, true);
  const start = view.getUint32(end + 16, true);
  if (!isPlain || view.getUint16(end + 8, true) !== count) return undefined;
  const entries: Entry[] = [];
  let at = start;
  for (let left = count; left > 0; left -= 1) {
    const read = readEntry(view, at, end);
    if (read === undefined) return undefined;
    entries.push(read.entry);
    at = read.next;
  }
  return at === start + view.getUint32(end + 12, true) ? { entries, start, end: at } : undefined;
}

/** An entry of the directory, with a local header that says the same, byte for byte. */
function readEntry(
  view: DataView,
  at: number,
  end: number,
): { readonly entry: Entry; readonly next: number } | undefined {
  if (at + DIRECTORY_LENGTH > end || view.getUint32(at, true) !== DIRECTORY) return undefined;
  const nameLength = view.getUint16(at + 28, true);
  const next = at + DIRECTORY_LENGTH + nameLength;
  const start = view.getUint32(at + 42, true);
  const dataStart = start + LOCAL_LENGTH + nameLength;
  if (!isFixed(view, at) || next > end || dataStart > end || view.getUint32(start, true) !== LOCAL) return undefined;
  const name = bytesAt(view, at + DIRECTORY_LENGTH, nameLength);
  const isSame =
    sameBytes(bytesAt(view, start + 4, SHARED), bytesAt(view, at + 6, SHARED)) &&
    sameBytes(bytesAt(view, start + LOCAL_LENGTH, nameLength), name);
  if (!isSame) return undefined;
  return {
    entry: { name: new TextDecoder().decode(name), start, end: dataStart + view.getUint32(at + 20, true) },
    next,
  };
}

/** Bytes that local header and directory share: from the version needed to the length of the extra fields. */
const SHARED = 26;
const VERSION = 20;
/** 1980-01-01 00:00, which is written on every part. */
const FIXED_DATE = 0x00210000;
const UTF8 = 0x0800;

/** Fields that are the same in every bundle: versions, date, no extra field, no comment, no disk, no attributes. */
function isFixed(view: DataView, at: number): boolean {
  const flags = view.getUint16(at + 8, true);
  return (
    view.getUint16(at + 4, true) === VERSION &&
    view.getUint16(at + 6, true) === VERSION &&
    (flags === 0 || flags === UTF8) &&
    view.getUint32(at + 12, true) === FIXED_DATE &&
    bytesAt(view, at + 30, 12).every((byte) => byte === 0)
  );
}

const bytesAt = (view: DataView, at: number, length: number): Uint8Array =>
  new Uint8Array(view.buffer, view.byteOffset + at, length);

const sameBytes = (a: Uint8Array, b: Uint8Array): boolean => a.every((byte, place) => byte === b[place]);

/** Bytes before the first entry, between two, between the last and the directory, or behind that; or parts that overlap. */
function gapIn({ entries, start, end: directoryEnd }: Directory, end: number): VerifiedPart | undefined {
  const ordered = [...entries].sort((a, b) => a.start - b.start);
  const pieces = [...ordered, { name: '', start, end: directoryEnd }, { name: '', start: end, end }];
  let at = 0;
  for (const piece of pieces) {
    if (piece.start < at) return failed('BUNDLE_PARTS_OVERLAP', piece.name);
    if (piece.start > at) return failed(at === 0 ? 'BUNDLE_BYTES_BEFORE' : 'BUNDLE_BYTES_BETWEEN', piece.start - at);
    at = piece.end;
  }
  return undefined;
}
