import { crc32 } from '../crc32.js';
import { inflateNode } from '../read/inflate-node.js';
import { DEFAULT_LIMITS } from '../read/limits.js';
import { openZip, partReader } from '../read/zip.js';
import { packZip } from '../zip-writer.js';
import { type PackageEditor, packText } from './package-editor.js';

/** Stands behind the root of the workbook's part; any other program leaves it out when it saves. */
const SEAL = /<!--jiaoyan-copy:([0-9a-f]{8})-->\s*$/;
const WORKBOOK_PART = /(^|\/)workbook\.xml$/i;
const encoder = new TextEncoder();

/**
 * Packs a copy so that {@link isUntouchedCopy} knows it: a sum over all its parts stands in one of them. It guards
 * against overwriting what somebody has typed into a copy, not against forgers.
 */
export function packSealed(source: PackageEditor, workbookPart: string): Uint8Array {
  const text = source.text(workbookPart).replace(SEAL, '');
  source.write(workbookPart, text);
  const files = source.packed();
  const others = files.filter(({ name }) => !sameName(name, workbookPart));
  const sum = sumOf(
    others.map(({ name, data }) => ({ name, crc: data.crc, size: data.size })),
    text,
  );
  const sealed = packText(`${text}<!--jiaoyan-copy:${sum}-->`);
  return packZip(files.map((file) => (sameName(file.name, workbookPart) ? { ...file, data: sealed } : file)));
}

/** Whether a file is a copy that this program wrote and nobody has saved since. */
export function isUntouchedCopy(bytes: Uint8Array): boolean {
  const archive = openZip(bytes, DEFAULT_LIMITS);
  if (!archive.ok) return false;
  const read = partReader(archive.value, DEFAULT_LIMITS, inflateNode);
  const { entries } = archive.value;
  return entries.some((entry) => {
    if (!WORKBOOK_PART.test(entry.name)) return false;
    const data = read(entry);
    const text = data.ok ? new TextDecoder().decode(data.value) : '';
    const others = entries.filter(({ name }) => name !== entry.name);
    return SEAL.exec(text)?.[1] === sumOf(others, text.replace(SEAL, ''));
  });
}

const sameName = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();

function sumOf(
  parts: readonly { readonly name: string; readonly crc: number; readonly size: number }[],
  text: string,
): string {
  const lines = parts.map(({ name, crc, size }) => `${name}:${crc >>> 0}:${size}`);
  const sum = crc32(encoder.encode([...lines, text].join('\n')));
  return (sum >>> 0).toString(16).padStart(8, '0');
}
