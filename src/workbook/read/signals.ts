import type { RawSignal } from '../../model/raw-workbook.js';
import type { ZipArchive } from './zip.js';

/**
 * Entry names that give a signal away. Programs put these parts in different folders (`xl/comments1.xml`,
 * `xl/comments/comment1.xml`), so that the tail of the name decides.
 */
const SIGNS: readonly (readonly [RawSignal, RegExp])[] = [
  ['macros', /(^|\/)(vbaProject\.bin|macrosheets\/)/i],
  ['externalLinks', /(^|\/)externalLinks\/[^/]+\.xml$/i],
  ['pictures', /(^|\/)(media\/|cellimages\.xml$)/i],
  ['embeddedObjects', /(^|\/)(embeddings|activeX|oleObjects)\//i],
  ['comments', /(^|\/)((comments|threadedComments?)\d*\.xml$|(comments|threadedComments)\/)/i],
];

/** What the archive holds that is not read. */
export function signalsOf(archive: ZipArchive): Set<RawSignal> {
  const signals = new Set<RawSignal>();
  for (const [signal, sign] of SIGNS) {
    if (archive.entries.some((entry) => sign.test(entry.name))) signals.add(signal);
  }
  return signals;
}
