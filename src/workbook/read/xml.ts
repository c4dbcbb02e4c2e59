import type { Finding } from '../../model/finding.js';
import type { Limits } from './limits.js';
import { damagedXml, overLimit, refused } from './problems.js';
import { type AttributeList, scanXml, type UsualElement, type XmlEvents } from './xml-scanner.js';

/** The attributes of an element; good only until the next element. */
export interface Attributes {
  /** By the name as it is written, with its prefix. */
  get(name: string): string | undefined;
  /** By local name and namespace, whatever the prefix. */
  qualified(namespaces: ReadonlySet<string>, local: string): string | undefined;
}

/** What ends the reading of a part: a problem, or that the rest of it is of no interest. */
export type Stop = Finding | 'done';

/**
 * What a part's reader does with its elements. Only elements of the part's own namespaces arrive, by local name;
 * anything else is left out with all that it holds.
 */
export interface ElementHandler {
  open(name: string, attributes: Attributes): Stop | undefined;
  close?(name: string): Stop | undefined;
  text?(text: string): void;
  /** An element, at most two deep and of the part's own namespace, that may be taken as a whole where it stands now. */
  readonly usual?: UsualPart | undefined;
}

/** The usual spelling of an element, and what `open`, `text` and `close` would do with it. */
export interface UsualPart {
  readonly pattern: RegExp;
  take(match: RegExpExecArray): Stop | undefined;
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

/** The limits that hold for any part. */
export type XmlLimits = Pick<Limits, 'depth' | 'stringLength'>;

/** More than one character of a text can take: each of the seven signs of `_x0041_` as `&#95;`, and less for any other. */
const LONGEST_SPELLING = 48;

/**
 * Reads a part from its beginning until its handler has enough. Gives the first problem: JY0109 not well-formed or not
 * the expected root, JY0108 a DOCTYPE, JY0107 nested too deep or a text far too long, or what the handler found.
 */
export function readXml(part: Part, shape: PartShape, limits: XmlLimits, handler: ElementHandler): Finding | undefined {
  const text = decode(part.bytes);
  if (text === undefined) return damagedXml(part.name, 'encoding');
  const reading = new Reading(part.name, shape, limits.depth, handler);
  const problem = scanXml(text, reading, limits.stringLength * LONGEST_SPELLING);
  if (problem === 'long-text') return overLimit('stringLength', limits.stringLength, limits.stringLength + 1);
  if (problem === 'doctype') return refused('doctype', part.name);
  if (problem) return damagedXml(part.name, problem);
  return reading.stopped === 'done' ? undefined : reading.stopped;
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

/** What one element declares, upon what is declared around it. */
class Scope {
  /** Whether elements without a prefix are the part's own. */
  readonly ownDefault: boolean;
  /** Name with prefix → local name, or `''` for an element of a foreign namespace. */
  private readonly locals = new Map<string, string>();

  /** `depth` is that of the element that declares, `declared` prefix → namespace with `''` for the default one. */
  constructor(
    readonly depth: number,
    private readonly declared: ReadonlyMap<string, string>,
    private readonly own: ReadonlySet<string>,
    readonly outer?: Scope,
  ) {
    this.ownDefault = own.has(this.namespaceOf(''));
  }

  /** `''` for a prefix that nobody declared. At most as many steps as elements may be nested. */
  namespaceOf(prefix: string): string {
    return this.declared.get(prefix) ?? this.outer?.namespaceOf(prefix) ?? '';
  }

  localName(name: string): string {
    const colon = name.indexOf(':');
    if (colon < 0) return this.ownDefault ? name : '';
    return this.locals.get(name) ?? this.resolve(name, colon);
  }

  private resolve(name: string, colon: number): string {
    const local = this.own.has(this.namespaceOf(name.slice(0, colon))) ? name.slice(colon + 1) : '';
    this.locals.set(name, local);
    return local;
  }
}

/** How deep a usual element may be nested in itself. */
const USUAL_DEPTH = 2;

/**
 * Turns tags into elements. Nearly every element is under the declarations of the root, so that its namespace is known
 * at once.
 */
class Reading implements XmlEvents, Attributes {
  stopped: Stop | undefined;
  private depth = 0;
  /** Local names of the open elements, by depth. */
  private readonly path: string[] = [''];
  /** Depth of the outermost foreign element that is open; 0 for none. */
  private foreign = 0;
  private scope: Scope;
  private attributes: AttributeList | undefined;
  private readonly usualElement: UsualElement | undefined;

  constructor(
    private readonly part: string,
    private readonly shape: PartShape,
    private readonly deepest: number,
    private readonly handler: ElementHandler,
  ) {
    this.scope = new Scope(0, new Map(), shape.namespaces);
    const { usual } = handler;
    this.usualElement = usual && {
      pattern: usual.pattern,
      take: (match) => this.stop(usual.take(match)),
    };
  }

  open(name: string, attributes: AttributeList): void {
    this.depth++;
    if (this.depth > this.deepest) return this.stop(overLimit('depth', this.deepest, this.depth));
    this.declare(attributes);
    if (this.foreign !== 0) return;
    const local = this.scope.localName(name);
    if (this.depth === 1 && local !== this.shape.root) return this.stop(damagedXml(this.part, 'root', {}, name));
    this.path[this.depth] = local;
    this.attributes = attributes;
    if (local === '') this.foreign = this.depth;
    else this.stop(this.handler.open(local, this));
  }

  close(): void {
    if (this.stopped) return;
    if (this.foreign === 0) this.stop(this.handler.close?.(this.path[this.depth] as string));
    else if (this.foreign === this.depth) this.foreign = 0;
    if (this.scope.depth === this.depth) this.scope = this.scope.outer as Scope;
    this.depth--;
  }

  text(content: string): void {
    if (this.foreign === 0) this.handler.text?.(content);
  }

  /** Where names without a prefix are the part's own and the nesting is far from its limit. */
  get usual(): UsualElement | undefined {
    const open = this.foreign === 0 && this.scope.ownDefault && this.depth + USUAL_DEPTH <= this.deepest;
    return open && this.handler.usual ? this.usualElement : undefined;
  }

  get(name: string): string | undefined {
    return this.attributes?.get(name);
  }

  qualified(namespaces: ReadonlySet<string>, local: string): string | undefined {
    const { attributes, scope } = this;
    for (let index = 0; attributes && index < attributes.length; index++) {
      const [prefix = '', name] = attributes.nameAt(index).split(':');
      if (name === local && namespaces.has(scope.namespaceOf(prefix))) return attributes.valueAt(index);
    }
    return undefined;
  }

  private stop(reason: Stop | undefined): void {
    this.stopped = reason;
  }

  private declare(attributes: AttributeList): void {
    let declared: Map<string, string> | undefined;
    for (let index = 0; index < attributes.length; index++) {
      const name = attributes.nameAt(index);
      if (name.charCodeAt(0) !== 0x78 || !/^xmlns(?::|$)/.test(name)) continue;
      declared ??= new Map();
      declared.set(name.slice(6), attributes.valueAt(index));
    }
    if (declared) this.scope = new Scope(this.depth, declared, this.shape.namespaces, this.scope);
  }
}
