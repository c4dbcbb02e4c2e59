/** The attributes of the tag at hand. The list is used again for the next tag, so nobody may keep it. */
export class AttributeList {
  private readonly names: string[] = [];
  private readonly values: string[] = [];
  private count = 0;
  /** Names so far, once there are too many to compare each with each. */
  private seen: Set<string> | undefined;

  get length(): number {
    return this.count;
  }

  nameAt(index: number): string {
    return this.names[index] as string;
  }

  valueAt(index: number): string {
    return this.values[index] as string;
  }

  /** The value of the attribute with this qualified name. */
  get(name: string): string | undefined {
    for (let index = 0; index < this.count; index++) {
      if (this.names[index] === name) return this.values[index];
    }
    return undefined;
  }

  clear(): void {
    this.count = 0;
    this.seen = undefined;
  }

  /** False where the name stands there already. */
  add(name: string, value: string): boolean {
    if (this.has(name)) return false;
    this.names[this.count] = name;
    this.values[this.count] = value;
    this.count++;
    this.seen?.add(name);
    return true;
  }

  private has(name: string): boolean {
    if (this.count < FEW_ATTRIBUTES) return this.get(name) !== undefined;
    this.seen ??= new Set(this.names.slice(0, this.count));
    return this.seen.has(name);
  }
}

const FEW_ATTRIBUTES = 16;

/**
 * The usual spelling of an element that stands in a document thousands of times, children and text included. It is taken
 * as a whole, which is a fraction of the work; any other spelling goes the long way and must mean the same.
 */
export interface UsualElement {
  /** Sticky. Matches well-formed elements alone: no reference, no `]`, nothing but the element itself. */
  readonly pattern: RegExp;
  take(match: RegExpExecArray): void;
}

/** What is told while scanning. An element without content is opened and closed. */
export interface XmlEvents {
  /** Once this is set, the scanning ends after the tag at hand. */
  readonly stopped: unknown;
  /** What may be taken as a whole inside the element at hand. */
  readonly usual?: UsualElement | undefined;
  open(name: string, attributes: AttributeList): void;
  close(): void;
  /** Text without references, in one or more pieces. */
  text(content: string): void;
}

/** Why a document is refused. */
export type ScanProblem = 'doctype' | 'long-text' | 'not-well-formed';

/**
 * Scans a whole XML 1.0 document without a DTD. A document type declaration is refused, not skipped: without it only the
 * five predefined entities exist and nothing can grow. Names beyond ASCII are taken as they come; otherwise the document
 * must be well-formed. A text of more than `longestText` characters, as written, is refused before it is looked into.
 *
 * Own code because a general parser, which takes its input in pieces and goes through it character by character, needs
 * more time than all else that reading a workbook takes.
 */
export function scanXml(
  text: string,
  events: XmlEvents,
  longestText = Number.POSITIVE_INFINITY,
): ScanProblem | undefined {
  if (FORBIDDEN.test(text)) return 'not-well-formed';
  return new Scanner(text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text, events, longestText).run();
}

const FORBIDDEN = /[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]/;
const NOT_BLANK = /[^ \t\n]/;
const [TAB, NEWLINE, SPACE, EXCLAMATION, QUOTE, APOSTROPHE] = [9, 10, 32, 33, 34, 39];
const [AMPERSAND, SLASH, LESS, EQUALS, GREATER, QUESTION] = [38, 47, 60, 61, 62, 63];

/** By code: 1 may begin a name, 2 may only continue one. */
const NAME_CLASS = new Uint8Array(128);
for (const character of 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz_:')
  NAME_CLASS[character.charCodeAt(0)] = 1;
for (const character of '0123456789-.') NAME_CLASS[character.charCodeAt(0)] = 2;

const isBlank = (code: number): boolean => code === SPACE || code === NEWLINE || code === TAB;

class Scanner {
  private at = 0;
  private rootSeen = false;
  private problem: ScanProblem = 'not-well-formed';
  private readonly path: string[] = [];
  private readonly attributes = new AttributeList();

  constructor(
    private readonly source: string,
    private readonly events: XmlEvents,
    private readonly longestText: number,
  ) {}

  run(): ScanProblem | undefined {
    while (this.at < this.source.length && !this.events.stopped) {
      if (!this.step()) return this.problem;
    }
    const whole = this.rootSeen && this.path.length === 0;
    return whole || this.events.stopped ? undefined : 'not-well-formed';
  }

  /** The text up to the next tag, and that tag. */
  private step(): boolean {
    if (this.usualElement()) return true;
    const tag = this.source.indexOf('<', this.at);
    const end = tag < 0 ? this.source.length : tag;
    if (end > this.at && !this.content(end)) return false;
    return tag < 0 || this.markup(tag);
  }

  private usualElement(): boolean {
    const usual = this.path.length === 0 ? undefined : this.events.usual;
    if (!usual) return false;
    usual.pattern.lastIndex = this.at;
    const match = usual.pattern.exec(this.source);
    if (!match || match[0].length > this.longestText) return false;
    this.at = usual.pattern.lastIndex;
    usual.take(match);
    return true;
  }

  private content(end: number): boolean {
    if (end - this.at > this.longestText) return this.refuseText();
    const raw = this.source.slice(this.at, end);
    this.at = end;
    if (this.path.length === 0) return !NOT_BLANK.test(raw);
    if (raw.includes(']]>')) return false;
    const text = raw.includes('&') ? resolveReferences(raw) : raw;
    if (text === undefined) return false;
    this.events.text(text);
    return true;
  }

  private refuseText(): boolean {
    this.problem = 'long-text';
    return false;
  }

  private markup(tag: number): boolean {
    switch (this.source.charCodeAt(tag + 1)) {
      case SLASH:
        return this.closeTag(tag + 2);
      case EXCLAMATION:
        return this.declaration(tag);
      case QUESTION:
        return this.instruction(tag);
      default:
        return this.openTag(tag + 1);
    }
  }

  private declaration(tag: number): boolean {
    if (this.source.startsWith('<!--', tag)) return this.comment(tag + 4);
    if (this.source.startsWith('<![CDATA[', tag)) return this.characterData(tag + 9);
    if (this.source.startsWith('<!DOCTYPE', tag)) this.problem = 'doctype';
    return false;
  }

  private openTag(start: number): boolean {
    const nameEnd = this.nameEnd(start);
    if (nameEnd === start || (this.path.length === 0 && this.rootSeen)) return false;
    const name = this.source.slice(start, nameEnd);
    this.at = nameEnd;
    this.attributes.clear();
    while (this.skipBlank() && this.nameEnd(this.at) !== this.at) {
      if (!this.attribute()) return false;
    }
    const empty = this.source.charCodeAt(this.at) === SLASH;
    if (empty) this.at++;
    if (this.source.charCodeAt(this.at) !== GREATER) return false;
    this.at++;
    this.rootSeen = true;
    this.events.open(name, this.attributes);
    if (empty) this.events.close();
    else this.path.push(name);
    return true;
  }

  /** Whether there was any. */
  private skipBlank(): boolean {
    const start = this.at;
    while (isBlank(this.source.charCodeAt(this.at))) this.at++;
    return this.at > start;
  }

  private attribute(): boolean {
    const nameEnd = this.nameEnd(this.at);
    const name = this.source.slice(this.at, nameEnd);
    this.at = nameEnd;
    this.skipBlank();
    if (this.source.charCodeAt(this.at) !== EQUALS) return false;
    this.at++;
    this.skipBlank();
    const value = this.quoted();
    return value !== undefined && this.attributes.add(name, value);
  }

  private quoted(): string | undefined {
    const { source } = this;
    const quote = source.charCodeAt(this.at);
    if (quote !== QUOTE && quote !== APOSTROPHE) return undefined;
    const start = this.at + 1;
    let plain = true;
    let end = start;
    for (let code = source.charCodeAt(end); code !== quote; code = source.charCodeAt(++end)) {
      if (code === LESS || end >= source.length) return undefined;
      if (code === AMPERSAND || code === NEWLINE || code === TAB) plain = false;
    }
    this.at = end + 1;
    const raw = source.slice(start, end);
    return plain ? raw : resolveReferences(raw.replace(/[\t\n]/g, ' '));
  }

  private closeTag(start: number): boolean {
    const name = this.path.pop();
    if (name === undefined || !this.source.startsWith(name, start)) return false;
    this.at = start + name.length;
    this.skipBlank();
    if (this.source.charCodeAt(this.at) !== GREATER) return false;
    this.at++;
    this.events.close();
    return true;
  }

  private comment(start: number): boolean {
    const end = this.source.indexOf('--', start);
    this.at = end + 3;
    return end >= 0 && this.source.charCodeAt(end + 2) === GREATER;
  }

  private characterData(start: number): boolean {
    if (this.path.length === 0) return false;
    const end = this.source.indexOf(']]>', start);
    if (end < 0) return false;
    if (end - start > this.longestText) return this.refuseText();
    this.at = end + 3;
    if (end > start) this.events.text(this.source.slice(start, end));
    return true;
  }

  /** A processing instruction, or the XML declaration at the very beginning. */
  private instruction(tag: number): boolean {
    const { source } = this;
    const nameEnd = this.nameEnd(tag + 2);
    const end = source.indexOf('?>', nameEnd);
    if (nameEnd === tag + 2 || end < 0) return false;
    if (tag > 0 && source.slice(tag + 2, nameEnd).toLowerCase() === 'xml') return false;
    this.at = end + 2;
    return end === nameEnd || isBlank(source.charCodeAt(nameEnd));
  }

  /** Where the name ends that begins at `start`; `start` itself where none does. */
  private nameEnd(start: number): number {
    const { source } = this;
    const first = source.charCodeAt(start);
    if (first < 128 ? NAME_CLASS[first] !== 1 : Number.isNaN(first)) return start;
    let end = start + 1;
    for (let code = source.charCodeAt(end); code >= 128 || NAME_CLASS[code]; ) code = source.charCodeAt(++end);
    return end;
  }
}

const ENTITIES: ReadonlyMap<string, string> = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
]);
const DECIMAL = /^#\d{1,10}$/;
const HEXADECIMAL = /^#x[\da-fA-F]{1,8}$/;
/** `#` with ten digits, and what surrounds them. */
const LONGEST_REFERENCE = 12;

/** The text with its references replaced; nothing where one is unknown or names no character of XML. */
function resolveReferences(raw: string): string | undefined {
  let text = '';
  let from = 0;
  for (let at = raw.indexOf('&'); at >= 0; at = raw.indexOf('&', from)) {
    const end = raw.indexOf(';', at);
    if (end < 0 || end - at > LONGEST_REFERENCE) return undefined;
    const reference = raw.slice(at + 1, end);
    const character = ENTITIES.get(reference) ?? numberedCharacter(reference);
    if (character === undefined) return undefined;
    text += raw.slice(from, at) + character;
    from = end + 1;
  }
  return text + raw.slice(from);
}

function numberedCharacter(reference: string): string | undefined {
  let code = Number.NaN;
  if (DECIMAL.test(reference)) code = Number(reference.slice(1));
  else if (HEXADECIMAL.test(reference)) code = Number.parseInt(reference.slice(2), 16);
  return isCharacter(code) ? String.fromCodePoint(code) : undefined;
}

function isCharacter(code: number): boolean {
  if (code < SPACE) return code === TAB || code === NEWLINE || code === 13;
  if (code < 0xd800) return true;
  return (code >= 0xe000 && code <= 0xfffd) || (code >= 0x10000 && code <= 0x10ffff);
}
