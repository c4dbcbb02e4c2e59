/** An element as it stands in a text: its name as written, and where its tags are. */
export interface TagSpan {
  readonly name: string;
  /** The name without its prefix. */
  readonly local: string;
  readonly start: number;
  /** Behind the start tag. */
  readonly openEnd: number;
  /** Where the end tag begins; the same as `openEnd` and `end` for an empty-element tag. */
  readonly closeStart: number;
  readonly end: number;
}

const [QUOTE, APOSTROPHE, SLASH, GREATER, EXCLAMATION, QUESTION] = [34, 39, 47, 62, 33, 63];
const NAME_END = /[\s/>]/g;

/**
 * The direct children between two positions of a well-formed XML text. Comments, CDATA and instructions are passed over.
 * Nothing is copied: patching a part keeps every byte that it does not mean to change.
 */
export function childElements(xml: string, from: number, to: number): readonly TagSpan[] {
  const found: TagSpan[] = [];
  let depth = 0;
  let open = { name: '', start: 0, openEnd: 0 };
  for (let at = xml.indexOf('<', from); at >= 0 && at < to; at = xml.indexOf('<', at)) {
    const { kind, end } = tagAt(xml, at);
    if (kind === 'close') depth -= 1;
    if (depth === 0 && kind === 'close') found.push(spanOf(open, at, end));
    if (depth === 0 && kind === 'empty')
      found.push(spanOf({ name: nameAt(xml, at), start: at, openEnd: end }, end, end));
    if (depth === 0 && kind === 'open') open = { name: nameAt(xml, at), start: at, openEnd: end };
    if (kind === 'open') depth += 1;
    at = end;
  }
  return found;
}

function tagAt(xml: string, at: number): { readonly kind: 'open' | 'empty' | 'close' | 'none'; readonly end: number } {
  const code = xml.charCodeAt(at + 1);
  if (code === EXCLAMATION || code === QUESTION) return { kind: 'none', end: afterMarkup(xml, at) };
  const end = tagEnd(xml, at);
  if (code === SLASH) return { kind: 'close', end };
  return { kind: xml.charCodeAt(end - 2) === SLASH ? 'empty' : 'open', end };
}

/** The root element of a well-formed document. */
export const rootElement = (xml: string): TagSpan | undefined => childElements(xml, 0, xml.length)[0];

/** The children of an element. */
export const childrenOf = (xml: string, element: TagSpan): readonly TagSpan[] =>
  childElements(xml, element.openEnd, element.closeStart);

/** `x:` of `x:worksheet`; empty where there is none. */
export const prefixOf = ({ name, local }: TagSpan): string => name.slice(0, name.length - local.length);

/** The start tag of an element, as written. */
export const startTag = (xml: string, element: TagSpan): string => xml.slice(element.start, element.openEnd);

/** What stands between the tags of an element. */
export const innerXml = (xml: string, element: TagSpan): string => xml.slice(element.openEnd, element.closeStart);

/** The whole element, as written. */
export const outerXml = (xml: string, element: TagSpan): string => xml.slice(element.start, element.end);

const spanOf = (
  { name, start, openEnd }: { name: string; start: number; openEnd: number },
  closeStart: number,
  end: number,
): TagSpan => ({ name, local: name.slice(name.indexOf(':') + 1), start, openEnd, closeStart, end });

function nameAt(xml: string, tag: number): string {
  NAME_END.lastIndex = tag + 1;
  return xml.slice(tag + 1, NAME_END.exec(xml)?.index ?? xml.length);
}

/** Behind the `>` of a tag; one inside of an attribute's value does not count. */
function tagEnd(xml: string, tag: number): number {
  for (let at = tag + 1; at < xml.length; at += 1) {
    const code = xml.charCodeAt(at);
    if (code === GREATER) return at + 1;
    if (code === QUOTE || code === APOSTROPHE) at = endOr(xml.indexOf(xml.charAt(at), at + 1), xml);
  }
  return xml.length;
}

function afterMarkup(xml: string, at: number): number {
  const end = xml.startsWith('<!--', at) ? '-->' : xml.startsWith('<![CDATA[', at) ? ']]>' : '>';
  const found = xml.indexOf(end, at + 2);
  return found < 0 ? xml.length : found + end.length;
}

const endOr = (found: number, xml: string): number => (found < 0 ? xml.length : found);

const ATTRIBUTE = /([^\s=/<>]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;

const SPACED_ATTRIBUTE = new RegExp(`(\\s?)${ATTRIBUTE.source}`, 'g');

/** The value of an attribute of a start tag, as written (references are not replaced). */
export function attributeOf(tag: string, name: string): string | undefined {
  for (const [, found, double, single] of tag.matchAll(ATTRIBUTE)) if (found === name) return double ?? single ?? '';
  return undefined;
}

/** A start tag with an attribute set, or without it where there is no value. The value must be fit for XML. */
export function withAttribute(tag: string, name: string, value: string | number | undefined): string {
  let done = false;
  const replaced = tag.replace(SPACED_ATTRIBUTE, (whole, space: string, found: string) => {
    if (found !== name) return whole;
    done = true;
    return value === undefined ? '' : `${space}${name}="${value}"`;
  });
  if (done || value === undefined) return replaced;
  return tag.replace(/\s*(\/?)>$/, ` ${name}="${value}"$1>`);
}

/** A text with parts of it replaced; the parts must not overlap. */
export function spliced(
  text: string,
  changes: readonly { readonly start: number; readonly end: number; readonly text: string }[],
): string {
  let at = 0;
  let out = '';
  for (const change of [...changes].sort((a, b) => a.start - b.start)) {
    out += text.slice(at, change.start) + change.text;
    at = change.end;
  }
  return out + text.slice(at);
}

/** XML without prefixes, given the prefix that the part uses. */
export const prefixed = (xml: string, prefix: string): string =>
  prefix === '' ? xml : xml.replace(/<(\/?)(?=[A-Za-z])/g, `<$1${prefix}`);

/** The other way round. */
export const unprefixed = (xml: string, prefix: string): string =>
  prefix === '' ? xml : xml.replaceAll(`<${prefix}`, '<').replaceAll(`</${prefix}`, '</');
