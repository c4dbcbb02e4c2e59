import { withoutMark } from '../documents/parse.js';
import type { Finding } from '../model/finding.js';

/** A document that is larger than this is looked at no further: its beginning says enough. */
const LARGEST = 2 ** 20;

/**
 * What is no workbook but a document of its own: an attestation that was taken out of its bundle (JY8258), or any other
 * JSON document (JY8259). `null` for everything that the reader of workbooks may look at.
 */
export function looseDocument(file: string, bytes: Uint8Array): Finding | null {
  if (!beginsAsObject(bytes)) return null;
  const value = bytes.length > LARGEST ? null : parsed(bytes);
  const where = { file };
  if (value === null) return file.toLowerCase().endsWith('.json') ? { code: 'JY8259', where } : null;
  if ('payloadType' in value && 'signatures' in value) return { code: 'JY8258', where };
  const { kind } = value as { readonly kind?: unknown };
  return { code: 'JY8259', where, ...(typeof kind === 'string' ? { found: kind.slice(0, 40), params: { kind } } : {}) };
}

const [MARK, BRACE] = [[0xef, 0xbb, 0xbf], 0x7b] as const;

/** Whether the first sign after a byte order mark and blanks is a brace. */
function beginsAsObject(bytes: Uint8Array): boolean {
  const from = MARK.every((byte, index) => bytes[index] === byte) ? MARK.length : 0;
  return bytes.subarray(from, from + 64).find((byte) => byte > 0x20) === BRACE;
}

function parsed(bytes: Uint8Array): object | null {
  try {
    const value: unknown = JSON.parse(withoutMark(new TextDecoder().decode(bytes)));
    return typeof value === 'object' ? value : null;
  } catch {
    return null;
  }
}
