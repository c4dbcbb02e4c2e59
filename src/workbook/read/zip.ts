import { type Finding, failure, type Outcome, success } from '../../model/finding.js';
import { crc32 } from '../crc32.js';
import type { Limits } from './limits.js';
import { damagedZip, isFinding, overLimit, type RefusedConstruct, refused } from './problems.js';

/**
 * Raw deflate (RFC 1951), undone. Must throw when the data are bad or the result would be longer than
 * `maximumOutput` bytes; may return fewer. A port, so that the reader also runs where there is no node:zlib.
 */
export type Inflate = (data: Uint8Array, maximumOutput: number) => Uint8Array;

/** One file in the archive, as the central directory describes it and the local header confirms. */
export interface ZipEntry {
  /** With `/` between folders. */
  readonly name: string;
  /** 0 stored, 8 deflated. */
  readonly method: number;
  readonly crc: number;
  readonly compressedSize: number;
  readonly size: number;
  /** Where the compressed bytes begin and end. */
  readonly dataStart: number;
  readonly dataEnd: number;
}

/** The directory of a checked archive. */
export interface ZipArchive {
  readonly bytes: Uint8Array;
  /** In the order of the directory, without folders. */
  readonly entries: readonly ZipEntry[];
  /** Part names differ in more than case (ECMA-376 part 2, 9.1.1.3), so looking up ignores case. */
  find(name: string): ZipEntry | undefined;
}

const END_RECORD = 0x06054b50;
const END_RECORD_LENGTH = 22;
const LONGEST_COMMENT = 0xffff;
const ZIP64_LOCATOR = 0x07064b50;
const ZIP64_LOCATOR_LENGTH = 20;
const DIRECTORY_RECORD = 0x02014b50;
const DIRECTORY_RECORD_LENGTH = 46;
const LOCAL_RECORD = 0x04034b50;
const LOCAL_RECORD_LENGTH = 30;
const ZIP64_MARK = 0xffffffff;
/** Encrypted (bit 0), strongly encrypted (6), directory encrypted (13). */
const ENCRYPTION_FLAGS = 0x2041;
/** Sizes and checksum follow the data, and are zero in the local header. */
const DESCRIPTOR_FLAG = 0x0008;

interface EndRecord {
  readonly count: number;
  readonly directoryStart: number;
  /** Where the directory must end at the latest. */
  readonly directoryEnd: number;
}

/** A record of the central directory before its local header is looked at. */
interface DirectoryRecord {
  readonly name: string;
  readonly rawName: Uint8Array;
  readonly flags: number;
  readonly method: number;
  readonly crc: number;
  readonly compressedSize: number;
  readonly size: number;
  readonly localStart: number;
  /** Where the next record begins. */
  readonly next: number;
}

/**
 * Reads and checks the directory of a zip file (PKWARE APPNOTE 6.3.10); nothing is inflated yet. Findings: JY0106
 * damaged, JY0107 too many entries, JY0108 refused construct.
 */
export function openZip(bytes: Uint8Array, limits: Pick<Limits, 'entries'>): Outcome<ZipArchive> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEndRecord(view);
  if (isFinding(end)) return failure(end);
  if (end.count > limits.entries) return failure(overLimit('entries', limits.entries, end.count));
  const entries: ZipEntry[] = [];
  const byName = new Map<string, ZipEntry>();
  let at = end.directoryStart;
  for (let index = 0; index < end.count; index++) {
    const record = readDirectoryRecord(view, at, end.directoryEnd);
    if (isFinding(record)) return failure(record);
    const entry = locate(view, record, end.directoryStart);
    if (isFinding(entry)) return failure(entry);
    const key = foldName(entry.name);
    if (byName.has(key)) return failure(refused('duplicate-entry', entry.name));
    byName.set(key, entry);
    entries.push(entry);
    at = record.next;
  }
  const overlap = findOverlap(entries);
  if (overlap) return failure(overlap);
  const files = entries.filter((entry) => !entry.name.endsWith('/'));
  return success({ bytes, entries: files, find: (name) => byName.get(foldName(name)) });
}

/** Reads parts one by one and keeps count of what they inflate to. */
export type PartReader = (entry: ZipEntry) => Outcome<Uint8Array>;

/** A reader of `archive` whose total, part and ratio limits hold over all its calls. Findings: JY0106, JY0107. */
export function partReader(
  archive: ZipArchive,
  limits: Limits,
  inflate: Inflate,
  checksum: (data: Uint8Array) => number = crc32,
): PartReader {
  let total = 0;
  return (entry) => {
    total += entry.size;
    const tooLarge = checkSize(entry, total, limits);
    if (tooLarge) return failure(tooLarge);
    const data = extract(archive, entry, inflate);
    if (data === undefined) return failure(damagedZip('inflate', entry.name));
    if (data.length !== entry.size) return failure(damagedZip('size', entry.name));
    if (checksum(data) !== entry.crc) return failure(damagedZip('checksum', entry.name));
    return success(data);
  };
}

function checkSize(entry: ZipEntry, total: number, limits: Limits): Finding | undefined {
  const { size, compressedSize } = entry;
  if (size > limits.partBytes) return inPart(overLimit('partBytes', limits.partBytes, size), entry);
  if (total > limits.totalBytes) return inPart(overLimit('totalBytes', limits.totalBytes, total), entry);
  const ratio = Math.ceil(size / Math.max(compressedSize, 1));
  if (size > limits.ratioFromBytes && ratio > limits.ratio) {
    return inPart(overLimit('ratio', limits.ratio, ratio), entry);
  }
  return undefined;
}

const inPart = (finding: Finding, entry: ZipEntry): Finding => ({
  ...finding,
  params: { ...finding.params, part: entry.name },
});

function extract(archive: ZipArchive, entry: ZipEntry, inflate: Inflate): Uint8Array | undefined {
  const data = archive.bytes.subarray(entry.dataStart, entry.dataEnd);
  if (entry.method === 0 || entry.size === 0) return entry.method === 0 ? data : new Uint8Array(0);
  try {
    return inflate(data, entry.size);
  } catch {
    return undefined;
  }
}

function findEndRecord(view: DataView): EndRecord | Finding {
  const last = view.byteLength - END_RECORD_LENGTH;
  for (let at = last; at >= Math.max(0, last - LONGEST_COMMENT); at--) {
    if (view.getUint32(at, true) !== END_RECORD) continue;
    if (at + END_RECORD_LENGTH + view.getUint16(at + 20, true) > view.byteLength) continue;
    return readEndRecord(view, at);
  }
  return damagedZip('no-end-record');
}

function readEndRecord(view: DataView, at: number): EndRecord | Finding {
  const locator = at - ZIP64_LOCATOR_LENGTH;
  if (locator >= 0 && view.getUint32(locator, true) === ZIP64_LOCATOR) return refused('zip64');
  const count = view.getUint16(at + 10, true);
  const size = view.getUint32(at + 12, true);
  const directoryStart = view.getUint32(at + 16, true);
  if (count === 0xffff || size === ZIP64_MARK || directoryStart === ZIP64_MARK) return refused('zip64');
  const disks = view.getUint16(at + 4, true) | view.getUint16(at + 6, true);
  if (disks !== 0 || count !== view.getUint16(at + 8, true)) return damagedZip('directory');
  if (directoryStart + size > at) return damagedZip('directory');
  return { count, directoryStart, directoryEnd: directoryStart + size };
}

function readDirectoryRecord(view: DataView, at: number, end: number): DirectoryRecord | Finding {
  if (at + DIRECTORY_RECORD_LENGTH > end || view.getUint32(at, true) !== DIRECTORY_RECORD)
    return damagedZip('directory');
  const nameEnd = at + DIRECTORY_RECORD_LENGTH + view.getUint16(at + 28, true);
  const next = nameEnd + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  if (next > end) return damagedZip('directory');
  const rawName = new Uint8Array(
    view.buffer,
    view.byteOffset + at + DIRECTORY_RECORD_LENGTH,
    nameEnd - at - DIRECTORY_RECORD_LENGTH,
  );
  const record: DirectoryRecord = {
    name: decodeName(rawName),
    rawName,
    flags: view.getUint16(at + 8, true),
    method: view.getUint16(at + 10, true),
    crc: view.getUint32(at + 16, true),
    compressedSize: view.getUint32(at + 20, true),
    size: view.getUint32(at + 24, true),
    localStart: view.getUint32(at + 42, true),
    next,
  };
  const construct = refusedConstruct(record);
  return construct ? refused(construct, record.name) : record;
}

function refusedConstruct(record: DirectoryRecord): RefusedConstruct | undefined {
  const { name, flags, method, compressedSize, size, localStart } = record;
  if (!isPlainPath(name)) return 'path-entry';
  if (flags & ENCRYPTION_FLAGS) return 'encrypted-entry';
  if (compressedSize === ZIP64_MARK || size === ZIP64_MARK || localStart === ZIP64_MARK) return 'zip64';
  return method === 0 || method === 8 ? undefined : 'unknown-compression';
}

/** The local header must say the same as the directory: readers that trust one or the other must not see two files. */
function locate(view: DataView, record: DirectoryRecord, directoryStart: number): ZipEntry | Finding {
  const { name, rawName, flags, method, crc, compressedSize, size, localStart: at } = record;
  if (at + LOCAL_RECORD_LENGTH > directoryStart) return damagedZip('bounds', name);
  if (view.getUint32(at, true) !== LOCAL_RECORD) return damagedZip('local-header', name);
  const nameLength = view.getUint16(at + 26, true);
  const dataStart = at + LOCAL_RECORD_LENGTH + nameLength + view.getUint16(at + 28, true);
  const dataEnd = dataStart + compressedSize;
  if (dataEnd > directoryStart) return damagedZip('bounds', name);
  if (method === 0 && compressedSize !== size) return damagedZip('size', name);
  const localFlags = view.getUint16(at + 6, true);
  if (localFlags & ENCRYPTION_FLAGS) return refused('encrypted-entry', name);
  const sameFacts =
    view.getUint16(at + 8, true) === method && sameBytes(view, at + LOCAL_RECORD_LENGTH, nameLength, rawName);
  if (!sameFacts) return damagedZip('local-header', name);
  const described = (localFlags & DESCRIPTOR_FLAG) !== 0 && (flags & DESCRIPTOR_FLAG) !== 0;
  const sameSizes =
    view.getUint32(at + 14, true) === crc &&
    view.getUint32(at + 18, true) === compressedSize &&
    view.getUint32(at + 22, true) === size;
  if (!described && !sameSizes) return damagedZip('local-header', name);
  return { name, method, crc, compressedSize, size, dataStart, dataEnd };
}

function sameBytes(view: DataView, at: number, length: number, expected: Uint8Array): boolean {
  if (length !== expected.length || at + length > view.byteLength) return false;
  return expected.every((byte, index) => byte === view.getUint8(at + index));
}

/** Entries that share bytes are how a small file becomes a huge one (Fifield, "A better zip bomb", WOOT 2019). */
function findOverlap(entries: readonly ZipEntry[]): Finding | undefined {
  const ordered = [...entries].sort((a, b) => a.dataStart - b.dataStart);
  const index = ordered.findIndex((entry, i) => entry.dataStart - LOCAL_RECORD_LENGTH < (ordered[i - 1]?.dataEnd ?? 0));
  const clash = ordered[index];
  return clash && damagedZip('overlap', clash.name);
}

const UTF8 = new TextDecoder('utf-8', { fatal: true });

/** UTF-8 whatever the flag says, since most writers set none; else the code page of Chinese Windows. */
function decodeName(raw: Uint8Array): string {
  return (tryUtf8(raw) ?? new TextDecoder('gb18030').decode(raw)).replaceAll('\\', '/');
}

function tryUtf8(raw: Uint8Array): string | undefined {
  try {
    return UTF8.decode(raw);
  } catch {
    return undefined;
  }
}

/** Inside the archive, and nowhere else on any system. */
function isPlainPath(name: string): boolean {
  if (name === '' || name.startsWith('/') || name.includes(':') || name.includes('\0')) return false;
  return !name.split('/').includes('..');
}

const foldName = (name: string): string => name.toLowerCase();
