import { SaxesParser } from 'saxes';
import type { Finding } from '../../model/finding.js';
import { damagedXml, overLimit, refused } from './problems.js';

/** Attributes by qualified name; an object without a prototype. */
export type Attributes = Readonly<Record<string, string | undefined>>;

/** Prefix → namespace, with `''` for the default one. */
export type Prefixes = ReadonlyMap<string, string>;

/** What ends the reading of a part: a problem, or that the rest of it is of no interest. */
export type Stop = Finding | 'done';

/**
 * What a part's reader does with its elements. Only elements of the part's own namespaces arrive, by local name;
 * anything else is left out with all that it holds.
 */
export interface ElementHandler {
  open(name: string, attributes: Attributes, prefixes: Prefixes): Stop | undefined;
  close?(name: string): Stop | undefined;
  text?(text: string): void;
}

/** What a part must be. */
export interface PartShape {
  readonly root: string;
  readonly namespaces: ReadonlySet<string>;
}

/** A part of the workbook: its entry name and its bytes. */
export interface Part {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** SpreadsheetML, transitional and strict (ISO/IEC 29500-1 annex A). */
export const MAIN_NAMESPACES: ReadonlySet<string> = new Set([
  'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
  'http://purl.oclc.org/ooxml/spreadsheetml/main',
]);

/** Of attributes that name a relationship, such as `r:id`. */
export const REFERENCE_NAMESPACES: ReadonlySet<string> = new Set([
  'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
  'http://purl.oclc.org/ooxml/officeDocument/relationships',
]);

/** Of the `.rels` parts. */
export const PACKAGE_NAMESPACES: ReadonlySet<string> = new Set([
  'http://schemas.openxmlformats.org/package/2006/relationships',
]);

/** Of docProps/app.xml. */
export const PROPERTIES_NAMESPACES: ReadonlySet<string> = new Set([
  'http://schemas.openxmlformats.org/officeDocument/2006/extended-properties',
  'http://purl.oclc.org/ooxml/officeDocument/extendedProperties',
]);

/** An XML Schema boolean; Excel writes `1`, LibreOffice `true`. */
export const isTrue = (value: string | undefined): boolean => value === '1' || value === 'true';

/** The value of the attribute with this local name in one of these namespaces, whatever its prefix. */
export function qualifiedAttribute(
  attributes: Attributes,
  prefixes: Prefixes,
  namespaces: ReadonlySet<string>,
  local: string,
): string | undefined {
  for (const [prefix, namespace] of prefixes) {
    if (prefix === '' || !namespaces.has(namespace)) continue;
    const value = attributes[`${prefix}:${local}`];
    if (value !== undefined) return value;
  }
  return undefined;
}

/** Characters handed to the parser at once; after each portion a stop takes effect. */
const PORTION = 65_536;

/**
 * Reads a part from its beginning until its handler has enough. Gives the first problem: JY0109 not well-formed or not the expected root, JY0108
 * a DOCTYPE, JY0107 nested too deep, or what the handler found.
 */
export function readXml(part: Part, shape: PartShape, depth: number, handler: ElementHandler): Finding | undefined {
  const text = decode(part.bytes);
  if (text === undefined) return damagedXml(part.name, 'encoding');
  const reading = new Reading(part.name, shape, depth, handler);
  const parser = new SaxesParser({ xmlns: false, position: false });
  const declarations = occurrences(text, 'xmlns');
  parser.on('error', () => reading.stop(damagedXml(part.name, 'not-well-formed')));
  parser.on('doctype', () => reading.stop(refused('doctype', part.name)));
  parser.on('attribute', (attribute) => reading.declare(attribute.name, attribute.value));
  parser.on('opentag', (tag) => {
    reading.open(tag.name, tag.attributes);
    // Once no declaration can follow, as after most root elements, attributes need not be looked at one by one.
    if (reading.declarations >= declarations) parser.off('attribute');
  });
  parser.on('closetag', () => reading.close());
  if (handler.text) {
    parser.on('text', (content) => reading.text(content));
    parser.on('cdata', (content) => reading.text(content));
  }
  for (let at = 0; at < text.length && !reading.stopped; at += PORTION) parser.write(text.slice(at, at + PORTION));
  if (!reading.stopped) parser.close();
  return reading.stopped === 'done' ? undefined : reading.stopped;
}

function occurrences(text: string, word: string): number {
  let count = 0;
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length)) count++;
  return count;
}

/** UTF-8, or UTF-16 by its byte order mark: what ECMA-376 part 2 (9.1.4) allows. */
function decode(bytes: Uint8Array): string | undefined {
  const mark = ((bytes[0] ?? 0) << 8) | (bytes[1] ?? 0);
  const encoding = mark === 0xfffe ? 'utf-16le' : mark === 0xfeff ? 'utf-16be' : 'utf-8';
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** The prefixes in force within one element, and what has been worked out under them. */
interface Scope {
  readonly prefixes: Prefixes;
  /** Whether elements without a prefix are the part's own. */
  readonly ownDefault: boolean;
  /** Name with prefix → local name, or `''` for an element of a foreign namespace. */
  readonly locals: Map<string, string>;
  /** Depth of the element that declared it. */
  readonly depth: number;
}

/**
 * Turns tags into elements. Namespaces are resolved here: nearly every element is under the declarations of the
 * root, so that it has its answer at once, at a tenth of what the parser's own resolution costs.
 */
class Reading {
  stopped: Stop | undefined;
  /** Namespace declarations seen so far. */
  declarations = 0;
  private depth = 0;
  /** Local names of the open elements, by depth. */
  private readonly path: string[] = [''];
  /** Depth of the outermost foreign element that is open; 0 for none. */
  private foreign = 0;
  private declared: Map<string, string> | undefined;
  private scope: Scope = { prefixes: new Map(), ownDefault: false, locals: new Map(), depth: 0 };
  private readonly outer: Scope[] = [];

  constructor(
    private readonly part: string,
    private readonly shape: PartShape,
    private readonly deepest: number,
    private readonly handler: ElementHandler,
  ) {}

  /** Keeps the first reason: the ones after it follow from it. */
  stop(reason: Stop | undefined): void {
    this.stopped ??= reason;
  }

  declare(name: string, value: string): void {
    if (name.charCodeAt(0) !== 0x78 || !name.startsWith('xmlns')) return;
    if (name === 'xmlns') this.collect('', value);
    else if (name.charCodeAt(5) === 0x3a) this.collect(name.slice(6), value);
  }

  private collect(prefix: string, namespace: string): void {
    this.declarations++;
    this.declared ??= new Map(this.scope.prefixes);
    this.declared.set(prefix, namespace);
  }

  open(name: string, attributes: Attributes): void {
    if (this.stopped) return;
    this.depth++;
    if (this.depth > this.deepest) return this.stop(overLimit('depth', this.deepest, this.depth));
    if (this.declared) this.enter(this.declared);
    if (this.foreign !== 0) return;
    const local = this.local(name);
    if (this.depth === 1 && local !== this.shape.root) return this.stop(damagedXml(this.part, 'root', {}, name));
    this.path[this.depth] = local;
    if (local === '') this.foreign = this.depth;
    else this.stop(this.handler.open(local, attributes, this.scope.prefixes));
  }

  close(): void {
    if (this.stopped) return;
    if (this.foreign === 0) this.stop(this.handler.close?.(this.path[this.depth] as string));
    else if (this.foreign === this.depth) this.foreign = 0;
    if (this.scope.depth === this.depth) this.scope = this.outer.pop() as Scope;
    this.depth--;
  }

  text(content: string): void {
    if (!this.stopped && this.foreign === 0) this.handler.text?.(content);
  }

  private enter(prefixes: Map<string, string>): void {
    this.outer.push(this.scope);
    this.scope = { prefixes, ownDefault: this.isOwn(prefixes.get('')), locals: new Map(), depth: this.depth };
    this.declared = undefined;
  }

  private local(name: string): string {
    const colon = name.indexOf(':');
    if (colon < 0) return this.scope.ownDefault ? name : '';
    return this.scope.locals.get(name) ?? this.resolve(name, colon);
  }

  private resolve(name: string, colon: number): string {
    const own = this.isOwn(this.scope.prefixes.get(name.slice(0, colon)));
    const local = own ? name.slice(colon + 1) : '';
    this.scope.locals.set(name, local);
    return local;
  }

  private isOwn(namespace: string | undefined): boolean {
    return namespace !== undefined && this.shape.namespaces.has(namespace);
  }
}
