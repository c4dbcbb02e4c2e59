import { type Outcome, success } from '../model/finding.js';
import type { ArchivePort } from '../workflows/ports.js';
import { inflateNode } from './read/inflate-node.js';
import { DEFAULT_LIMITS, type Limits } from './read/limits.js';
import { openZip, partReader } from './read/zip.js';
import { packZip } from './zip-writer.js';

const MEBIBYTE = 2 ** 20;

/** A bundle of a whole city: a thousand schools with a dozen records and a workbook each. */
const BUNDLE_LIMITS: Limits = {
  ...DEFAULT_LIMITS,
  fileBytes: 1024 * MEBIBYTE,
  entries: 60_000,
  partBytes: 32 * MEBIBYTE,
  totalBytes: 4096 * MEBIBYTE,
};

/** Sealed archives by the same bounded zip reader that workbooks go through: no link, no `..`, no lie about sizes. */
export const zipArchive: ArchivePort = {
  pack: (files) => packZip(files),
  unpack(bytes, file) {
    const opened = openZip(bytes, BUNDLE_LIMITS);
    if (!opened.ok) return inFile(opened, file);
    const read = partReader(opened.value, BUNDLE_LIMITS, inflateNode);
    return success(new Map(opened.value.entries.map((entry) => [entry.name, () => inFile(read(entry), file)])));
  },
};

const inFile = <T>(outcome: Outcome<T>, file: string): Outcome<T> => ({
  ...outcome,
  findings: outcome.findings.map((finding) => ({ ...finding, where: { file, ...finding.where } })),
});
