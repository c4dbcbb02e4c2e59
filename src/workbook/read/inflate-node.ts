import { crc32, inflateRawSync } from 'node:zlib';
import type { Inflate } from './zip.js';

/** Inflating by node:zlib. Throws where the data are bad or longer than allowed, as the port asks. */
export const inflateNode: Inflate = (data, maximumOutput) =>
  inflateRawSync(data, { maxOutputLength: Math.max(maximumOutput, 1) });

/** CRC-32 by node:zlib. */
export const checksumNode = (data: Uint8Array): number => crc32(data);
