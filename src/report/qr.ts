import qrcode from 'qrcode-generator';

/** A run of dark squares: column, row and length, in modules without the quiet zone. */
export interface DarkRun {
  readonly column: number;
  readonly row: number;
  readonly length: number;
}

export interface QrModules {
  /** Modules along an edge. */
  readonly count: number;
  readonly runs: readonly DarkRun[];
}

/** Light modules that must surround a code (ISO/IEC 18004:2015 §6.3.8). */
export const QUIET_ZONE = 4;
/** Bytes of the largest code that is still read easily from paper (version 20, level M). */
export const MOST_QR_BYTES = 666;

/** UTF-8 length of a text, which is what counts against `MOST_QR_BYTES`. */
export const qrBytes = (text: string): number => new TextEncoder().encode(text).length;

/** The text as a QR code of level M (a seventh of it may be damaged), its dark squares joined to rows. */
export function qrModules(text: string): QrModules {
  const code = qrcode(0, 'M');
  // The generator takes characters as bytes; so it is given the UTF-8 bytes as characters.
  code.addData(String.fromCharCode(...new TextEncoder().encode(text)), 'Byte');
  code.make();
  const count = code.getModuleCount();
  const runs: DarkRun[] = [];
  for (let row = 0; row < count; row += 1) {
    let start = -1;
    for (let column = 0; column <= count; column += 1) {
      const dark = column < count && code.isDark(row, column);
      if (dark && start < 0) start = column;
      if (!dark && start >= 0) {
        runs.push({ column: start, row, length: column - start });
        start = -1;
      }
    }
  }
  return { count, runs };
}
