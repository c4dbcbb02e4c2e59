import type { Finding } from '../../model/finding.js';
import type { Limits } from './limits.js';
import { overLimit } from './problems.js';
import { type ElementHandler, MAIN_NAMESPACES, type Part, readXml } from './xml.js';

const ESCAPE = /_x([\da-fA-F]{4})_/g;
const LONE_SURROGATE = /\p{Surrogate}/gu;

/**
 * Undoes `_xHHHH_` (ECMA-376 part 1, 22.9.2.19): how characters that XML does not allow are written, and `_x005F_` for
 * an underscore that would begin one. Half a surrogate pair becomes U+FFFD, so that every text can be written as UTF-8.
 */
export function decodeEscapes(text: string): string {
  if (!text.includes('_x')) return text;
  const decoded = text.replace(ESCAPE, (_, digits: string) => String.fromCharCode(Number.parseInt(digits, 16)));
  return decoded.replace(LONE_SURROGATE, '\uFFFD');
}

/** Gathers the text of one string item: its plain text or all its formatted runs, without the phonetic ones. */
export class TextGatherer {
  private gathered = '';
  private phonetic = 0;
  private inText = false;

  reset(): void {
    this.gathered = '';
    this.phonetic = 0;
    this.inText = false;
  }

  open(name: string): void {
    if (name === 't') this.inText = this.phonetic === 0;
    else if (name === 'rPh') this.phonetic++;
  }

  close(name: string): void {
    if (name === 't') this.inText = false;
    else if (name === 'rPh') this.phonetic--;
  }

  text(content: string): void {
    if (this.inText) this.gathered += content;
  }

  get value(): string {
    return decodeEscapes(this.gathered);
  }
}

/** An item with one plain text: nearly all of them. */
const PLAIN_ITEM = /<si><t(?: xml:space="preserve")?>([^<&\]]*)<\/t><\/si>/y;

class SharedStrings implements ElementHandler {
  readonly strings: string[] = [];
  readonly usual = { pattern: PLAIN_ITEM, take: (match: RegExpExecArray) => this.addPlain(match[1] ?? '') };
  private readonly item = new TextGatherer();

  constructor(private readonly limits: Limits) {}

  open(name: string): Finding | undefined {
    if (name === 'si') this.item.reset();
    else this.item.open(name);
    return undefined;
  }

  close(name: string): Finding | undefined {
    if (name === 'si') return this.add(this.item.value);
    this.item.close(name);
    return undefined;
  }

  text(content: string): void {
    this.item.text(content);
  }

  private addPlain(text: string): Finding | undefined {
    this.item.reset();
    this.item.open('t');
    this.item.text(text);
    this.item.close('t');
    return this.add(this.item.value);
  }

  private add(value: string): Finding | undefined {
    const { strings, stringLength } = this.limits;
    if (value.length > stringLength) return overLimit('stringLength', stringLength, value.length);
    if (this.strings.push(value) > strings) return overLimit('strings', strings, this.strings.length);
    return undefined;
  }
}

/** The table of shared texts, in order; or why it cannot be read (JY0107, JY0108, JY0109). */
export function readSharedStrings(part: Part, limits: Limits): readonly string[] | Finding {
  const handler = new SharedStrings(limits);
  const problem = readXml(part, { root: 'sst', namespaces: MAIN_NAMESPACES }, limits, handler);
  return problem ?? handler.strings;
}
