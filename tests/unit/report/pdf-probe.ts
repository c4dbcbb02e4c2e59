import { inflateSync } from 'node:zlib';

/** A line of a page: everything painted on one baseline, from left to right. */
export interface ProbedLine {
  readonly text: string;
  readonly x: number;
  /** From the bottom of the page. */
  readonly y: number;
  /** Font size of the first piece. */
  readonly size: number;
}

/** What one `Tj` paints. */
export interface ProbedPiece extends ProbedLine {
  readonly artifact: boolean;
  /** Counts the marked stretches of the page: two cells never share one. */
  readonly mark: number;
}

/** A page of a PDF that pdfkit wrote. */
export interface ProbedPage {
  /** The operators, inflated. */
  readonly content: string;
  /** What is painted, in the order of painting: one entry per `Tj`. */
  readonly pieces: readonly ProbedPiece[];
  readonly lines: readonly ProbedLine[];
}

export interface ProbedPdf {
  readonly objects: ReadonlyMap<number, string>;
  readonly streams: ReadonlyMap<number, Buffer>;
  readonly pages: readonly ProbedPage[];
  /** All objects, without streams, as one text. */
  readonly dictionaries: string;
}

/** Takes a painted file apart: one object after the other, those in its object stream as well, by number. */
export function probe(pdf: Uint8Array): ProbedPdf {
  const text = Buffer.from(pdf).toString('latin1');
  const written = new Map<number, string>();
  const streams = new Map<number, Buffer>();
  const opening = /(\d+) 0 obj\n/g;
  for (let found = opening.exec(text); found; found = opening.exec(text)) {
    const number = Number(found[1]);
    const rest = text.slice(opening.lastIndex);
    const end = rest.search(/\n?(stream\n|endobj)/);
    const dictionary = rest.slice(0, end);
    written.set(number, dictionary);
    if (!rest.slice(end).trimStart().startsWith('stream')) continue;
    const length = Number(/\/Length (\d+)/.exec(dictionary)?.[1]);
    const start = opening.lastIndex + end + rest.slice(end).indexOf('stream\n') + 'stream\n'.length;
    const bytes = Buffer.from(pdf.slice(start, start + length));
    streams.set(number, dictionary.includes('/FlateDecode') ? inflateSync(bytes) : bytes);
    opening.lastIndex = start + length;
  }
  const objects = withPacked(written, streams);
  const file = { objects, streams };
  const pages = [...objects]
    .filter(([, dictionary]) => /\/Type \/Page\n/.test(dictionary))
    .map(([number]) => pageOf(number, file));
  return { ...file, pages, dictionaries: [...objects].map(([number, body]) => `${number}: ${body}`).join('\n') };
}

/** The objects with those that stand in an object stream (ISO 32000-1 §7.5.7), in the order of their numbers. */
function withPacked(
  written: ReadonlyMap<number, string>,
  streams: ReadonlyMap<number, Buffer>,
): ReadonlyMap<number, string> {
  const all = [...written];
  for (const [number, dictionary] of written) {
    if (!dictionary.includes('/Type /ObjStm')) continue;
    const text = streams.get(number)?.toString('latin1') ?? '';
    const first = Number(/\/First (\d+)/.exec(dictionary)?.[1]);
    const heads = text.slice(0, first).trim().split(' ').map(Number);
    const places = heads.filter((_, index) => index % 2 === 1);
    places.forEach((place, index) => {
      const end = places[index + 1] ?? text.length - first;
      all.push([heads[index * 2] ?? 0, text.slice(first + place, first + end).trimEnd()]);
    });
  }
  return new Map(all.sort(([a], [b]) => a - b));
}

type File = Pick<ProbedPdf, 'objects' | 'streams'>;
type Letters = ReadonlyMap<string, string>;

const reference = (dictionary: string, key: string): number =>
  Number(new RegExp(`/${key} (\\d+) 0 R`).exec(dictionary)?.[1]);

function pageOf(number: number, file: File): ProbedPage {
  const page = file.objects.get(number) ?? '';
  const content = file.streams.get(reference(page, 'Contents'))?.toString('latin1') ?? '';
  const resources = file.objects.get(reference(page, 'Resources')) ?? '';
  const fonts = new Map<string, Letters>();
  for (const [, name, object] of resources.matchAll(/\/(F\d+) (\d+) 0 R/g)) {
    fonts.set(name ?? '', lettersOf(reference(file.objects.get(Number(object)) ?? '', 'ToUnicode'), file));
  }
  const pieces = piecesOf(content, fonts);
  return { content, pieces, lines: linesOf(pieces) };
}

/** Glyph number (four hexadecimal digits) → character, from the ToUnicode map. */
function lettersOf(number: number, { streams }: File): Letters {
  const map = streams.get(number)?.toString('latin1') ?? '';
  const letters = new Map<string, string>();
  for (const [, first = '0', list = ''] of map.matchAll(/<([0-9a-f]+)> <[0-9a-f]+> \[(.*?)\]/g)) {
    [...list.matchAll(/<([0-9a-f ]*)>/g)].forEach(([, units = ''], index) => {
      const text = units
        .split(' ')
        .map((unit) => String.fromCharCode(Number.parseInt(unit || '0', 16)))
        .join('');
      letters.set((Number.parseInt(first, 16) + index).toString(16).padStart(4, '0'), text);
    });
  }
  return letters;
}

function piecesOf(content: string, fonts: ReadonlyMap<string, Letters>): ProbedPiece[] {
  const pieces: ProbedPiece[] = [];
  let [font, size, artifact, mark] = ['', 0, false, 0];
  for (const line of content.split('\n')) {
    if (line.endsWith('BDC')) mark += 1;
    if (line.startsWith('/Artifact')) artifact = true;
    if (line === 'EMC') artifact = false;
    const setting = /^\/(F\d+) ([\d.]+) Tf$/.exec(line);
    if (setting) [font, size] = [setting[1] ?? '', Number(setting[2])];
    const shown = /^1 0 0 1 (\S+) (\S+) Tm <([0-9a-f]*)> Tj$/.exec(line);
    if (!shown) continue;
    const codes = shown[3]?.match(/.{4}/g) ?? [];
    const text = codes.map((code) => fonts.get(font)?.get(code) ?? '?').join('');
    pieces.push({ text, x: Number(shown[1]), y: Number(shown[2]), size, artifact, mark });
  }
  return pieces;
}

function linesOf(pieces: readonly ProbedLine[]): ProbedLine[] {
  const byHeight = new Map<number, ProbedLine[]>();
  for (const piece of pieces) byHeight.set(piece.y, [...(byHeight.get(piece.y) ?? []), piece]);
  return [...byHeight].map(([y, row]) => {
    const sorted = row.sort((a, b) => a.x - b.x);
    return { text: sorted.map(({ text }) => text).join(''), x: sorted[0]?.x ?? 0, y, size: sorted[0]?.size ?? 0 };
  });
}

/** Lines as a reader sees them: those of neighbouring cells apart, page numbers and repeated heads left out. */
export function textLines({ pieces }: ProbedPage): string[] {
  const lines = new Map<string, string>();
  for (const { text, y, mark, artifact } of pieces) {
    const key = `${mark} ${y}`;
    if (!artifact) lines.set(key, (lines.get(key) ?? '') + text);
  }
  return [...lines.values()];
}

/** Lines that break the rules of 避头尾 (GB/T 15834-2011 §5.1). */
export const badLines = (page: ProbedPage): string[] =>
  textLines(page).filter((line) => /^[，。、；：？！）》”]/.test(line) || /[（《“]$/.test(line));
