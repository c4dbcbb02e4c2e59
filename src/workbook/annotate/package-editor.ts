import { inflateNode } from '../read/inflate-node.js';
import { DEFAULT_LIMITS } from '../read/limits.js';
import { scanXml } from '../read/xml-scanner.js';
import { openZip, type PartReader, partReader, type ZipArchive, type ZipEntry } from '../read/zip.js';
import { type PackedPart, precompress } from '../zip-writer.js';
import { CannotPatch } from './cannot-patch.js';
import { innerXml, prefixOf, rootElement, startTag } from './tags.js';

const CONTENT_TYPES = '[Content_Types].xml';
const DEFLATED = 8;
const SILENT = { stopped: undefined, open: () => undefined, close: () => undefined, text: () => undefined };

/** A part of the finished file. */
export interface PackedFile {
  readonly name: string;
  readonly data: PackedPart;
}

/**
 * An Office package whose parts are replaced one by one. Parts that are not touched keep their bytes, deflated as they
 * were. Throws {@link CannotPatch} where a part that is asked for is missing or damaged.
 */
export class PackageEditor {
  /** New texts by part; `null` for a part that is taken away. */
  private readonly changes = new Map<string, string | null>();
  /** What was read, as it was. */
  private readonly texts = new Map<string, string>();

  private constructor(
    private readonly archive: ZipArchive,
    private readonly read: PartReader,
  ) {}

  static open(bytes: Uint8Array): PackageEditor {
    const archive = openZip(bytes, DEFAULT_LIMITS);
    if (!archive.ok) throw new CannotPatch('zip', archive.findings[0]?.code ?? '');
    return new PackageEditor(archive.value, partReader(archive.value, DEFAULT_LIMITS, inflateNode));
  }

  has(name: string): boolean {
    const written = this.nameOf(name);
    const change = this.changes.get(written);
    return change === undefined ? this.archive.find(written) !== undefined : change !== null;
  }

  /** The text of a part. It is well-formed, unless `loose` (VML as Office writes it is not always). */
  text(name: string, loose = false): string {
    const written = this.nameOf(name);
    const changed = this.changes.get(written);
    const known = changed === undefined ? this.texts.get(written) : changed;
    if (typeof known === 'string') return known;
    const entry = changed === null ? undefined : this.archive.find(written);
    if (!entry) throw new CannotPatch(name, 'missing');
    const bytes = this.read(entry);
    if (!bytes.ok) throw new CannotPatch(name, bytes.findings[0]?.code ?? '');
    const text = decoded(bytes.value, name);
    if (!loose && scanXml(text, SILENT) !== undefined) throw new CannotPatch(name, 'not-well-formed');
    this.texts.set(written, text);
    return text;
  }

  /** Writes a part; a new one needs its content type (see `declare`). */
  write(name: string, text: string): void {
    const written = this.nameOf(name);
    if (this.texts.get(written) !== text || this.changes.has(written)) this.changes.set(written, text);
  }

  remove(name: string): void {
    this.changes.set(this.nameOf(name), null);
  }

  /** A name that no part has: `xl/comments` and `.xml` give `xl/comments1.xml` or a higher number. */
  freeName(stem: string, ending: string): string {
    for (let number = 1; ; number += 1) if (!this.has(`${stem}${number}${ending}`)) return `${stem}${number}${ending}`;
  }

  /** States the content type of a part. */
  declare(name: string, contentType: string): void {
    const entry = `Override PartName="/${name}" ContentType="${contentType}"`;
    const text = this.text(CONTENT_TYPES);
    if (!text.includes(`PartName="/${name}"`)) this.addType(text, entry);
  }

  /** States the content type of all parts with an ending. */
  declareEnding(ending: string, contentType: string): void {
    const text = this.text(CONTENT_TYPES);
    const known = new RegExp(`<(?:\\w+:)?Default\\b[^>]*\\bExtension\\s*=\\s*["']${ending}["']`, 'i');
    if (!known.test(text)) this.addType(text, `Default Extension="${ending}" ContentType="${contentType}"`);
  }

  /** All parts as they are now, deflated: in their old order, new ones behind them. */
  packed(): readonly PackedFile[] {
    const files: PackedFile[] = [];
    for (const entry of this.archive.entries) {
      const change = this.changes.get(entry.name);
      if (change === null) continue;
      files.push({ name: entry.name, data: change === undefined ? this.untouched(entry) : packText(change) });
    }
    for (const [name, text] of this.changes)
      if (text !== null && !this.archive.find(name)) files.push({ name, data: packText(text) });
    return files;
  }

  private untouched(entry: ZipEntry): PackedPart {
    if (entry.method === DEFLATED) {
      const deflated = this.archive.bytes.subarray(entry.dataStart, entry.dataEnd);
      return { deflated, crc: entry.crc, size: entry.size };
    }
    const bytes = this.read(entry);
    if (!bytes.ok) throw new CannotPatch(entry.name, bytes.findings[0]?.code ?? '');
    return precompress(bytes.value);
  }

  private addType(text: string, entry: string): void {
    const root = rootElement(text);
    if (root?.local !== 'Types') throw new CannotPatch(CONTENT_TYPES, 'root');
    const open = startTag(text, root).replace(/\s*\/>$/, '>');
    const types = `${innerXml(text, root)}<${prefixOf(root)}${entry}/>`;
    this.write(CONTENT_TYPES, `${text.slice(0, root.start)}${open}${types}</${root.name}>${text.slice(root.end)}`);
  }

  /** Names of parts do not differ in case alone. */
  private nameOf(name: string): string {
    return this.archive.find(name)?.name ?? name;
  }
}

const encoder = new TextEncoder();

/** A text as it goes into the file. */
export const packText = (text: string): PackedPart => precompress(encoder.encode(text));

const DECLARED_ENCODING = /^(<\?xml[^>]*?encoding\s*=\s*)["'][^"']*["']/;

/** UTF-8, or UTF-16 by its mark; what is written back is UTF-8. */
function decoded(bytes: Uint8Array, name: string): string {
  const mark = ((bytes[0] ?? 0) << 8) | (bytes[1] ?? 0);
  const encoding = mark === 0xfffe ? 'utf-16le' : mark === 0xfeff ? 'utf-16be' : 'utf-8';
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes).replace(DECLARED_ENCODING, '$1"UTF-8"');
  } catch {
    throw new CannotPatch(name, 'encoding');
  }
}
