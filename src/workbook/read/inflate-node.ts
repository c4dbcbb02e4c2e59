import { inflateRawSync } from 'node:zlib';
import type { Inflate } from './zip.js';

/** Inflating by node:zlib. Throws where the data are bad or longer than allowed, as the port asks. */
export const inflateNode: Inflate = (data, maximumOutput) =>
  inflateRawSync(data, { maxOutputLength: Math.max(maximumOutput, 1) });
