import type { PdfString, PdfValue } from './value.js';

const PLAIN_NAME = /^\w*$/;

/** A value in PDF syntax, as Latin-1 text (ISO 32000-2 §7.3); of a stream its dictionary. */
export function serialize(value: PdfValue): string {
  if (value === null) return 'null';
  if (typeof value === 'boolean') return String(value);
  if (typeof value === 'number') return decimal(value);
  switch (value.kind) {
    case 'name':
      return serializeName(value.name);
    case 'string':
      return serializeString(value);
    case 'reference':
      return `${value.id} ${value.generation} R`;
    case 'array':
      return `[${value.items.map(serialize).join(' ')}]`;
    default:
      return serializeEntries(value.entries);
  }
}

/** A number without exponent, at most five decimals, which is more than a page needs. */
function decimal(value: number): string {
  return Number.isInteger(value) ? BigInt(value).toString() : value.toFixed(5).replace(/\.?0+$/, '');
}

function serializeName(text: string): string {
  if (PLAIN_NAME.test(text)) return `/${text}`;
  return `/${text.replace(/[^!-~]|[#()<>[\]{}/%]/g, (sign) => `#${sign.charCodeAt(0).toString(16).padStart(2, '0')}`)}`;
}

function serializeString({ bytes }: PdfString): string {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (!bytes.every(isPrintable)) return `<${buffer.toString('hex').toUpperCase()}>`;
  return `(${buffer.toString('latin1').replace(/[\\()]/g, '\\$&')})`;
}

const isPrintable = (byte: number): boolean => byte >= 0x20 && byte <= 0x7e;

function serializeEntries(entries: ReadonlyMap<string, PdfValue>): string {
  let text = '<< ';
  for (const [key, value] of entries) text += `${serializeName(key)} ${serialize(value)} `;
  return `${text}>>`;
}

/** A whole indirect object in bytes, with its stream data where it has any. */
export function serializeObject(id: number, value: PdfValue, generation = 0): Uint8Array {
  if (value === null || typeof value !== 'object' || value.kind !== 'stream') {
    return Buffer.from(`${id} ${generation} obj\n${serialize(value)}\nendobj\n`, 'latin1');
  }
  const entries = new Map(value.entries).set('Length', value.data.length);
  const head = Buffer.from(`${id} ${generation} obj\n${serializeEntries(entries)}\nstream\n`, 'latin1');
  return Buffer.concat([head, value.data, Buffer.from('\nendstream\nendobj\n', 'latin1')]);
}
