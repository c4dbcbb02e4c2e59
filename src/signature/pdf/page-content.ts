import { Reader } from './reader.js';
import type { PdfValue } from './value.js';

/** What is done with an operator of a content stream and what stands before it. */
export type Operation = (operator: string, operands: readonly PdfValue[]) => void;

/**
 * Calls `run` for each operator of page contents in their order (ISO 32000-2 §7.8.2). False where something is no content
 * stream; a picture within the contents is told by `EI`, its data passed over.
 */
export function followContent(contents: Uint8Array, run: Operation): boolean {
  const reader = new Reader(contents);
  let operands: PdfValue[] = [];
  for (reader.skipSpace(); !reader.atEnd; reader.skipSpace()) {
    const operator = reader.takeOperator();
    if (operator === undefined) {
      const value = reader.takeValue();
      if (value === undefined) return false;
      operands.push(value);
      continue;
    }
    if (operator === 'ID' && !skipPicture(reader, contents)) return false;
    run(operator === 'ID' ? 'EI' : operator, operands);
    operands = [];
  }
  return true;
}

/** Past the data of a picture, which may hold any bytes. */
function skipPicture(reader: Reader, bytes: Uint8Array): boolean {
  const contents = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let at = reader.position; ; at += 1) {
    at = contents.indexOf('EI', at, 'latin1');
    if (at < 0) return false;
    reader.position = at;
    if (isSpace(contents[at - 1]) && reader.takeWord('EI')) return true;
  }
}

const isSpace = (byte: number | undefined): boolean => [0, 9, 10, 12, 13, 32].includes(byte ?? -1);
