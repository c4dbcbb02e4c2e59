import { NOTE_SIGNS } from '../../model/annotation.js';
import { type Outcome, success } from '../../model/finding.js';
import type { RawWorkbook } from '../../model/raw-workbook.js';
import { DEFAULT_LIMITS } from '../read/limits.js';
import { type ReadingOptions, readWorkbook } from '../read/workbook.js';
import { openZip, partReader } from '../read/zip.js';
import { NOTE_SEPARATOR } from './notes.js';
import { withoutMarks } from './prepared-rows.js';

/**
 * Reads a workbook as `readWorkbook` does; a marked copy that comes back reads like the workbook that was marked: its
 * list of findings, its notes and the rows that were prepared in vain are not there.
 */
export function readUnmarked(bytes: Uint8Array, options: ReadingOptions): Outcome<RawWorkbook> {
  const read = readWorkbook(bytes, options);
  if (!read.ok) return read;
  const workbook = withoutMarks(read.value);
  if (!workbook.signals.has('comments') || !hasOnlyOurNotes(bytes, options)) return success(workbook, read.findings);
  const signals = new Set([...workbook.signals].filter((signal) => signal !== 'comments'));
  return success({ ...workbook, signals }, read.findings);
}

const NOTES_PART = /(^|\/)(comments|threadedComments?)[^/]*(\/[^/]+)?\.xml$/i;
const COMMENT = /<(?:[\w.-]+:)?comment\b[\s\S]*?<\/(?:[\w.-]+:)?comment>/g;
const TAG = /<[^>]*>/g;

/** Whether every note of the file is one of a marked copy, and none has somebody else's below it. */
function hasOnlyOurNotes(bytes: Uint8Array, { inflate, limits }: ReadingOptions): boolean {
  const bounds = { ...DEFAULT_LIMITS, ...limits };
  const archive = openZip(bytes, bounds);
  if (!archive.ok) return false;
  const read = partReader(archive.value, bounds, inflate);
  const parts = archive.value.entries.filter(({ name }) => NOTES_PART.test(name) && !name.includes('_rels/'));
  return parts.every((entry) => {
    const data = read(entry);
    if (!data.ok || /threaded/i.test(entry.name)) return false;
    return (new TextDecoder().decode(data.value).match(COMMENT) ?? []).every(isOurs);
  });
}

function isOurs(comment: string): boolean {
  const text = comment.replace(TAG, '').trimStart();
  return NOTE_SIGNS.some((sign) => text.startsWith(sign)) && !text.includes(NOTE_SEPARATOR);
}
