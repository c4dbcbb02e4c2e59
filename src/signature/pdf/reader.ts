import type { PdfValue } from './value.js';

/** What a byte is to the syntax: 1 white space, 2 a delimiter, 0 part of a word. A table, for every byte asks. */
const KINDS = Uint8Array.from({ length: 256 }, (_, byte) => {
  if ([0, 9, 10, 12, 13, 32].includes(byte)) return 1;
  return '()<>[]{}/%'.includes(String.fromCharCode(byte)) ? 2 : 0;
});
const DEEPEST = 100;
const LONGEST_WORD = 1024;
/** Bytes of the longest string in brackets; the syntax has no limit, but nothing that is read here is as long. */
const LONGEST_LITERAL = 8 * 1024 * 1024;

/** Words that are values. */
const LITERAL_WORDS: ReadonlySet<string> = new Set(['null', 'true', 'false']);

const code = (sign: string) => sign.charCodeAt(0);
const OPEN = code('(');
const CLOSE = code(')');
const LESS = code('<');
const GREATER = code('>');
const SLASH = code('/');
const BACKSLASH = code('\\');
const COMMENT = code('%');
const BRACKET = code('[');
const BRACKET_END = code(']');

const ESCAPES: ReadonlyMap<number, number> = new Map([
  [code('n'), 10],
  [code('r'), 13],
  [code('t'), 9],
  [code('b'), 8],
  [code('f'), 12],
]);

/**
 * Reads PDF values from bytes (ISO 32000-2 §7.2 and §7.3). Everything that is not well-formed, a dictionary with the
 * same key twice included, gives undefined; the position is then of no meaning.
 */
export class Reader {
  readonly #bytes: Buffer;
  readonly #end: number;
  position: number;

  constructor(bytes: Uint8Array, position = 0, end = bytes.length) {
    this.#bytes = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    this.position = position;
    this.#end = Math.min(end, bytes.length);
  }

  get atEnd(): boolean {
    return this.position >= this.#end;
  }

  /** Skips white space and comments. */
  skipSpace(): void {
    for (let byte = this.#peek(); byte !== undefined; byte = this.#peek()) {
      if (byte === COMMENT) this.#skipLine();
      else if (KINDS[byte] === 1) this.position += 1;
      else return;
    }
  }

  /** Takes a word such as `obj` if it comes next and ends there. */
  takeWord(word: string): boolean {
    this.skipSpace();
    const end = this.position + word.length;
    for (let i = 0; i < word.length; i += 1) if (this.#at(this.position + i) !== word.charCodeAt(i)) return false;
    if (isRegular(this.#at(end))) return false;
    this.position = end;
    return true;
  }

  /** Takes an unsigned whole number of at most 10 digits. */
  takeCount(): number | undefined {
    this.skipSpace();
    const start = this.position;
    let value = 0;
    for (let digit = this.#digit(); digit !== undefined; digit = this.#digit()) {
      value = value * 10 + digit;
      this.position += 1;
    }
    const length = this.position - start;
    return length === 0 || length > 10 ? undefined : value;
  }

  /** Takes a word that is no value, such as the operators of page contents; undefined where a value or the end comes. */
  takeOperator(): string | undefined {
    this.skipSpace();
    const back = this.position;
    const text = this.#regular();
    if (/^[A-Za-z'"][A-Za-z0-9*'"]*$/.test(text) && !LITERAL_WORDS.has(text)) return text;
    this.position = back;
    return undefined;
  }

  /** The one line end behind the word `stream`; false where there is none. */
  takeStreamStart(): boolean {
    if (this.#peek() === 13) this.position += 1;
    if (this.#peek() !== 10) return false;
    this.position += 1;
    return true;
  }

  /** Takes the value that comes next. */
  takeValue(depth = 0): PdfValue | undefined {
    this.skipSpace();
    const byte = this.#peek();
    if (byte === undefined || depth > DEEPEST) return undefined;
    switch (byte) {
      case SLASH:
        return this.#name();
      case OPEN:
        return this.#literal();
      case BRACKET:
        return this.#array(depth);
      case LESS:
        return this.#at(this.position + 1) === LESS ? this.#dictionary(depth) : this.#hexadecimal();
      default:
        return this.#numberOrWord();
    }
  }

  #at(index: number): number | undefined {
    return index < this.#end ? this.#bytes[index] : undefined;
  }

  #peek(): number | undefined {
    return this.#at(this.position);
  }

  #digit(): number | undefined {
    const byte = this.#peek();
    return byte !== undefined && byte >= 48 && byte <= 57 ? byte - 48 : undefined;
  }

  #skipLine(): void {
    while (!this.atEnd && this.#peek() !== 10 && this.#peek() !== 13) this.position += 1;
  }

  /** The bytes up to the next white space or delimiter, as Latin-1 text. */
  #regular(): string {
    const start = this.position;
    while (isRegular(this.#peek())) this.position += 1;
    return this.#bytes.toString('latin1', start, Math.min(this.position, start + LONGEST_WORD));
  }

  #name(): PdfValue | undefined {
    this.position += 1;
    const text = this.#regular();
    if (!text.includes('#')) return { kind: 'name', name: text };
    const plain = text.replace(/#([0-9A-Fa-f]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
    return { kind: 'name', name: plain };
  }

  #numberOrWord(): PdfValue | undefined {
    const start = this.position;
    const count = this.takeCount();
    if (count !== undefined && !isRegular(this.#peek())) return this.#reference(count) ?? count;
    this.position = start;
    const text = this.#regular();
    if (/^[+-]?(\d+\.?\d*|\.\d+)$/.test(text)) return Number(text);
    if (text === 'null') return null;
    if (text === 'true') return true;
    return text === 'false' ? false : undefined;
  }

  /** The rest of `id generation R`, if that is what follows; else nothing is taken. */
  #reference(id: number): PdfValue | undefined {
    const back = this.position;
    const generation = this.takeCount();
    if (generation !== undefined && this.takeWord('R')) return { kind: 'reference', id, generation };
    this.position = back;
    return undefined;
  }

  #array(depth: number): PdfValue | undefined {
    this.position += 1;
    const items: PdfValue[] = [];
    for (this.skipSpace(); this.#peek() !== BRACKET_END; this.skipSpace()) {
      const item = this.takeValue(depth + 1);
      if (item === undefined) return undefined;
      items.push(item);
    }
    this.position += 1;
    return { kind: 'array', items };
  }

  #dictionary(depth: number): PdfValue | undefined {
    this.position += 2;
    const entries = new Map<string, PdfValue>();
    for (this.skipSpace(); this.#peek() === SLASH; this.skipSpace()) {
      const key = this.#name();
      const value = this.takeValue(depth + 1);
      if (key === undefined || value === undefined) return undefined;
      const text = (key as { name: string }).name;
      if (entries.has(text)) return undefined;
      entries.set(text, value);
    }
    if (this.#peek() !== GREATER || this.#at(this.position + 1) !== GREATER) return undefined;
    this.position += 2;
    return { kind: 'dictionary', entries };
  }

  #hexadecimal(): PdfValue | undefined {
    const start = this.position;
    const close = this.#bytes.indexOf(GREATER, start);
    if (close < 0 || close >= this.#end) return undefined;
    const digits = this.#bytes.toString('latin1', start + 1, close).replace(/[\0\t\n\f\r ]/g, '');
    if (!/^[0-9A-Fa-f]*$/.test(digits)) return undefined;
    this.position = close + 1;
    const bytes = Uint8Array.from(Buffer.from(digits.length % 2 === 0 ? digits : `${digits}0`, 'hex'));
    return { kind: 'string', bytes, start, end: close + 1 };
  }

  #literal(): PdfValue | undefined {
    const start = this.position;
    const octets: number[] = [];
    this.position += 1;
    for (let open = 1; octets.length <= LONGEST_LITERAL; ) {
      const byte = this.#peek();
      if (byte === undefined) return undefined;
      this.position += 1;
      if (byte === OPEN) open += 1;
      else if (byte === CLOSE) open -= 1;
      if (open === 0) return { kind: 'string', bytes: Uint8Array.from(octets), start, end: this.position };
      if (byte === BACKSLASH) this.#escape(octets);
      else octets.push(this.#lineEnd(byte));
    }
    return undefined;
  }

  /** A line end of any kind within a string is one line feed. */
  #lineEnd(byte: number): number {
    if (byte !== 13) return byte;
    if (this.#peek() === 10) this.position += 1;
    return 10;
  }

  #escape(octets: number[]): void {
    let octal = 0;
    let digits = 0;
    for (let digit = this.#digit(); digit !== undefined && digit < 8 && digits < 3; digit = this.#digit()) {
      octal = octal * 8 + digit;
      digits += 1;
      this.position += 1;
    }
    if (digits > 0) octets.push(octal & 255);
    else this.#escapedSign(octets);
  }

  #escapedSign(octets: number[]): void {
    const byte = this.#peek();
    if (byte === undefined) return;
    this.position += 1;
    const sign = this.#lineEnd(byte);
    // A backslash before a line end joins the lines.
    if (sign !== 10) octets.push(ESCAPES.get(sign) ?? sign);
  }
}

const isRegular = (byte: number | undefined): boolean => byte !== undefined && KINDS[byte] === 0;
