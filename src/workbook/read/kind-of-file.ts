import { openZip, type ZipArchive } from './zip.js';

/** What a file is by its content, whatever it is called. `xls` also stands for Excel 2003 XML, `html` for a web archive. */
export type FileKind =
  | 'xlsx'
  | 'xls'
  | 'encrypted'
  | 'et'
  | 'ods'
  | 'csv'
  | 'html'
  | 'docx'
  | 'zip'
  | 'pdf'
  | 'json'
  | 'empty'
  | 'unknown';

const OLE_SIGNATURE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const ZIP_SIGNATURES = [
  [0x50, 0x4b, 0x03, 0x04],
  [0x50, 0x4b, 0x05, 0x06],
];
/** How much of a file is looked at where its kind shows in its text. */
const SAMPLE = 8192;

/**
 * The kind of a file. WPS writes `.et` and `.xls` with the same content, so that only the name, if given, tells them apart.
 */
export function fileKind(bytes: Uint8Array, fileName = ''): FileKind {
  if (bytes.length === 0) return 'empty';
  if (ZIP_SIGNATURES.some((signature) => startsWith(bytes, signature))) return zipKind(bytes);
  if (startsWith(bytes, OLE_SIGNATURE)) return compoundKind(bytes, fileName);
  if (isBareBiff(bytes)) return 'xls';
  return textKind(sample(bytes));
}

const startsWith = (bytes: Uint8Array, signature: readonly number[]): boolean =>
  signature.every((byte, index) => bytes[index] === byte);

/** Excel 2 to 4 wrote their records without a container: BOF, version, length of 4 to 16. */
const isBareBiff = (bytes: Uint8Array): boolean =>
  bytes[0] === 0x09 && [0, 2, 4, 8].includes(bytes[1] ?? 1) && [4, 6, 8, 16].includes(bytes[2] ?? 0) && bytes[3] === 0;

function zipKind(bytes: Uint8Array): FileKind {
  const archive = openZip(bytes, { entries: 0xffff });
  const names = archive.ok ? archive.value.entries.map((entry) => entry.name).join('\n') : sample(bytes);
  if (archive.ok && isOpenDocumentSheet(archive.value)) return 'ods';
  if (/^xl\/|xl\/workbook\.|(^|\/)workbook\.xml$/im.test(names)) return 'xlsx';
  return /^word\/|word\/document\./im.test(names) ? 'docx' : 'zip';
}

const OPEN_DOCUMENT_SHEET = 'application/vnd.oasis.opendocument.spreadsheet';

/** OpenDocument keeps its media type in a first, stored entry (OpenDocument 1.3 part 2, 3.3). */
function isOpenDocumentSheet(archive: ZipArchive): boolean {
  const entry = archive.find('mimetype');
  if (entry?.method !== 0 || entry.size > SAMPLE) return false;
  return latin(archive.bytes.subarray(entry.dataStart, entry.dataEnd)).startsWith(OPEN_DOCUMENT_SHEET);
}

const DIRECTORY_ENTRY_LENGTH = 128;
const NAME_LENGTH_AT = 64;
/** Stream → kind, the telling one first: an encrypted file may hold others. */
const STREAMS: readonly (readonly [string, FileKind])[] = [
  ['EncryptedPackage', 'encrypted'],
  ['Workbook', 'xls'],
  ['Book', 'xls'],
  ['WordDocument', 'docx'],
];

/**
 * Directory entries of a compound file ([MS-CFB] 2.6) are 128 bytes long and aligned, so that they are found without
 * following the sector chain, in a damaged file too.
 */
function compoundKind(bytes: Uint8Array, fileName: string): FileKind {
  const names = new Set<string>();
  for (let at = DIRECTORY_ENTRY_LENGTH * 4; at + DIRECTORY_ENTRY_LENGTH <= bytes.length; at += DIRECTORY_ENTRY_LENGTH) {
    const length = (bytes[at + NAME_LENGTH_AT] ?? 0) | ((bytes[at + NAME_LENGTH_AT + 1] ?? 0) << 8);
    for (const [name] of STREAMS) {
      if (length === 2 * name.length + 2 && isWideText(bytes, at, name)) names.add(name);
    }
  }
  const kind = STREAMS.find(([name]) => names.has(name))?.[1] ?? 'unknown';
  return kind === 'xls' && /\.ett?$/i.test(fileName) ? 'et' : kind;
}

function isWideText(bytes: Uint8Array, at: number, text: string): boolean {
  for (let index = 0; index < text.length; index++) {
    if (bytes[at + 2 * index] !== text.charCodeAt(index) || bytes[at + 2 * index + 1] !== 0) return false;
  }
  return true;
}

/** The beginning as text: UTF-16 by its byte order mark, anything else byte for byte, since only signs and tags matter. */
function sample(bytes: Uint8Array): string {
  const head = bytes.subarray(0, SAMPLE);
  if (startsWith(head, [0xff, 0xfe])) return new TextDecoder('utf-16le').decode(head);
  if (startsWith(head, [0xfe, 0xff])) return new TextDecoder('utf-16be').decode(head);
  return latin(startsWith(head, [0xef, 0xbb, 0xbf]) ? head.subarray(3) : head);
}

const latin = (bytes: Uint8Array): string => {
  let text = '';
  for (const byte of bytes) text += String.fromCharCode(byte);
  return text;
};

function textKind(text: string): FileKind {
  if (text.slice(0, 1024).includes('%PDF-')) return 'pdf';
  const start = text.trimStart();
  if (/^mime-version:/i.test(start)) return 'html';
  if (start.startsWith('<')) return markupKind(start);
  if (!isPlainText(text)) return 'unknown';
  if (JSON_START.test(start)) return 'json';
  return /[,;\t]/.test(text) ? 'csv' : 'unknown';
}

/** An object or a list, up to its first member: no table of a school begins so. */
const JSON_START = /^(?:\{\s*(?:"|\})|\[\s*(?:["{[\]\d-]|true|false|null))/;

function markupKind(text: string): FileKind {
  if (text.includes('urn:schemas-microsoft-com:office:spreadsheet') && text.startsWith('<?xml')) return 'xls';
  if (text.includes(OPEN_DOCUMENT_SHEET)) return 'ods';
  return /<(!doctype\s+html|html|table|head|body)\b/i.test(text) ? 'html' : 'unknown';
}

function isPlainText(text: string): boolean {
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code < 32 && code !== 9 && code !== 10 && code !== 13) return false;
  }
  return true;
}
