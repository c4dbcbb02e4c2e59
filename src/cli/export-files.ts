import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { createWriteStream, type WriteStream } from 'node:fs';
import { rename } from 'node:fs/promises';
import { finished } from 'node:stream/promises';

/** A file that is written piece by piece, its size and digest taken on the way. It has its name when it is whole. */
export class CountedFile {
  readonly #stream: WriteStream;
  readonly #path: string;
  readonly #draft: string;
  readonly #hash = createHash('sha256');
  #bytes = 0;
  #buffer = '';
  #lines = 0;

  constructor(path: string) {
    this.#path = path;
    this.#draft = `${path}.${process.pid}.part`;
    this.#stream = createWriteStream(this.#draft, { flush: true });
  }

  /** How many lines were written. */
  get lines(): number {
    return this.#lines;
  }

  /** Writes a piece that is no line, such as a byte order mark. */
  start(text: string): void {
    this.#buffer += text;
  }

  /** Writes a line; waits where the disk is slower than what comes. */
  async line(text: string): Promise<void> {
    this.#lines += 1;
    this.#buffer += text;
    if (this.#buffer.length >= CHUNK) await this.#flush();
  }

  /** Ends the file: everything is on the disk, and it takes the place of what had its name. */
  async end(): Promise<{ readonly bytes: number; readonly sha256: string }> {
    await this.#flush();
    this.#stream.end();
    await finished(this.#stream);
    await rename(this.#draft, this.#path);
    return { bytes: this.#bytes, sha256: this.#hash.digest('hex') };
  }

  async #flush(): Promise<void> {
    const bytes = Buffer.from(this.#buffer);
    this.#buffer = '';
    if (bytes.length === 0) return;
    this.#bytes += bytes.length;
    this.#hash.update(bytes);
    if (!this.#stream.write(bytes)) await once(this.#stream, 'drain');
  }
}

const CHUNK = 64 * 1024;
