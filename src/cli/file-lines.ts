import { open } from 'node:fs/promises';

/** A line of a file: its number, counted from 1, and its bytes; `null` where it is longer than any document. */
interface FileLine {
  readonly number: number;
  readonly bytes: Uint8Array | null;
}

const CHUNK = 2 ** 20;
const LINE_END = 0x0a;

/** No document is longer; a file without line ends must not fill the memory. */
const LONGEST_LINE = 32 * 2 ** 20;

/**
 * The lines of a file that are not empty, read piece by piece: the memory it takes does not grow with the file. Throws
 * what the file system throws.
 */
export async function* fileLines(path: string): AsyncGenerator<FileLine> {
  const splitter = new LineSplitter();
  const file = await open(path);
  try {
    for (;;) {
      const chunk = Buffer.allocUnsafe(CHUNK);
      const { bytesRead } = await file.read(chunk, 0, CHUNK);
      if (bytesRead === 0) break;
      yield* splitter.split(chunk.subarray(0, bytesRead));
    }
    yield* splitter.last();
  } finally {
    await file.close();
  }
}

/** Cuts pieces of a file into lines; keeps the beginning of a line until its end comes. */
class LineSplitter {
  #rest: Buffer = Buffer.alloc(0);
  #number = 0;
  #isTooLong = false;

  *split(chunk: Buffer): Generator<FileLine> {
    const held = this.#rest.length === 0 ? chunk : Buffer.concat([this.#rest, chunk]);
    let from = 0;
    for (let end = held.indexOf(LINE_END); end >= 0; end = held.indexOf(LINE_END, from)) {
      yield* this.#line(held.subarray(from, end));
      from = end + 1;
    }
    this.#rest = held.subarray(from);
    if (this.#rest.length <= LONGEST_LINE) return;
    this.#isTooLong = true;
    this.#rest = Buffer.alloc(0);
  }

  /** What stands after the last line end. */
  *last(): Generator<FileLine> {
    if (this.#rest.length > 0 || this.#isTooLong) yield* this.#line(this.#rest);
  }

  *#line(bytes: Buffer): Generator<FileLine> {
    this.#number += 1;
    const line = this.#isTooLong ? null : bytes;
    this.#isTooLong = false;
    if (line === null || !isBlank(line)) yield { number: this.#number, bytes: line };
  }
}

const SPACE = 0x20;

/** Whether a line holds nothing but spaces and the like; the first mark of a document decides. */
const isBlank = (line: Uint8Array): boolean => line.every((byte) => byte <= SPACE);
