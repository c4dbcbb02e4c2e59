import { failure, type Outcome, success } from '../../model/finding.js';
import { DEFAULT_LIMITS, type Limits } from './limits.js';
import { overLimit } from './problems.js';
import { type Inflate, openZip, partReader } from './zip.js';

/**
 * Every file of an archive, by name, in the order of its directory. Stops at the first problem: JY0106 damaged,
 * JY0107 over a limit, JY0108 refused construct.
 */
export function unzip(
  bytes: Uint8Array,
  inflate: Inflate,
  limits: Partial<Limits> = {},
): Outcome<ReadonlyMap<string, Uint8Array>> {
  const bounds: Limits = { ...DEFAULT_LIMITS, ...limits };
  if (bytes.length > bounds.fileBytes) return failure(overLimit('fileBytes', bounds.fileBytes, bytes.length));
  const archive = openZip(bytes, bounds);
  if (!archive.ok) return archive;
  const read = partReader(archive.value, bounds, inflate);
  const files = new Map<string, Uint8Array>();
  for (const entry of archive.value.entries) {
    const data = read(entry);
    if (!data.ok) return data;
    files.set(entry.name, data.value);
  }
  return success(files);
}
