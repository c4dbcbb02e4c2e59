import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { createWriteStream, type WriteStream } from 'node:fs';
import { open, rename, rm } from 'node:fs/promises';
import { finished } from 'node:stream/promises';
import { hasFittingEnding, mayReplace } from './own-output.js';
import { usageError } from './usage.js';

/** A file that is written piece by piece, its size and digest taken on the way. It has its name when it is whole. */
export class CountedFile {
  readonly #stream: WriteStream;
  readonly #path: string;
  readonly #draft: string;
  readonly #hash = createHash('sha256');
  #bytes = 0;
  #buffer = '';
  #lines = 0;
  #fault: Error | null = null;

  constructor(path: string) {
    this.#path = path;
    this.#draft = `${path}.${process.pid}.part`;
    this.#stream = createWriteStream(this.#draft, { flush: true });
    this.#stream.on('error', (error) => {
      this.#fault = error;
    });
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

  /**
   * Ends the file: everything is on the disk, and it takes the place of what the same command wrote before under its name;
   * a usage error where something else stands there. Errors of the file system name the file that was asked for.
   */
  async end(): Promise<{ readonly bytes: number; readonly sha256: string }> {
    try {
      await this.#flush();
      this.#stream.end();
      await finished(this.#stream);
      await this.#checkPlace();
      await rename(this.#draft, this.#path);
    } catch (error) {
      await rm(this.#draft, { force: true }).catch(() => undefined);
      throw this.#told(error);
    }
    return { bytes: this.#bytes, sha256: this.#hash.digest('hex') };
  }

  async #checkPlace(): Promise<void> {
    const content = await beginningOf(this.#draft);
    if (!hasFittingEnding(this.#path, content)) throw usageError('usage.fileEnding', { path: this.#path });
    const there = await beginningOf(this.#path);
    if (!(await mayReplace(there, content))) throw usageError('usage.fileTaken', { path: this.#path });
  }

  #told(error: unknown): unknown {
    return error instanceof Error && 'code' in error ? Object.assign(error, { path: this.#path }) : error;
  }

  async #flush(): Promise<void> {
    const bytes = Buffer.from(this.#buffer);
    this.#buffer = '';
    if (bytes.length === 0) return;
    this.#bytes += bytes.length;
    this.#hash.update(bytes);
    if (this.#fault) throw this.#told(this.#fault);
    if (!this.#stream.write(bytes)) await once(this.#stream, 'drain');
  }
}

const CHUNK = 64 * 1024;

/** The first bytes of a file; none where there is no file. */
async function beginningOf(path: string): Promise<Uint8Array> {
  const file = await open(path).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return null;
    throw error;
  });
  if (!file) return new Uint8Array();
  try {
    const { buffer, bytesRead } = await file.read({ buffer: Buffer.alloc(CHUNK) });
    return buffer.subarray(0, bytesRead);
  } finally {
    await file.close();
  }
}
