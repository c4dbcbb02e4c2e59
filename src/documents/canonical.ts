/**
 * The canonical text of a document by RFC 8785 (JCS): members sorted by UTF-16 code units, no white space, numbers and
 * strings as ECMAScript writes them. Two equal documents have equal bytes.
 */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return canonicalArray(value);
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  return canonicalObject(value as Readonly<Record<string, unknown>>);
}

// Plain loops: a city's registry and a large form are canonicalised at every start.
function canonicalArray(values: readonly unknown[]): string {
  // What has no members to be sorted is written by ECMAScript as RFC 8785 asks: long lists of numbers, several times quicker.
  if (values.every(isPlain)) return JSON.stringify(values);
  let text = '[';
  for (let index = 0; index < values.length; index += 1) {
    if (index > 0) text += ',';
    text += canonicalJson(values[index] ?? null);
  }
  return `${text}]`;
}

const isPlain = (value: unknown): boolean =>
  typeof value === 'number' || typeof value === 'string' || typeof value === 'boolean' || value === null;

function canonicalObject(object: Readonly<Record<string, unknown>>): string {
  let text = '';
  // The default order of sort() is by UTF-16 code units, which RFC 8785 §3.2.3 asks for.
  for (const key of Object.keys(object).sort()) {
    const value = object[key];
    if (value === undefined) continue;
    text += `${text === '' ? '' : ','}${JSON.stringify(key)}:${canonicalJson(value)}`;
  }
  return `{${text}}`;
}

/** A document as it is written to a file: the same members in their own order, indented, with a last line end. */
export const documentText = (document: unknown): string => `${JSON.stringify(document, null, 2)}\n`;
