import { readFile } from 'node:fs/promises';
import { basename, resolve } from 'node:path';
import { withoutPrivate } from '../checks/private-findings.js';
import { render } from '../messages/render.js';
import { severityOf } from '../messages/severity.js';
import type { Finding } from '../model/finding.js';
import type { Language } from '../model/generated/documents.js';
import { type OpenedForm, openForm } from '../workflows/parts/part-file.js';
import type { Ending } from './base-command.js';
import { EXIT, exitOfFindings } from './exit-codes.js';
import { openSession, type Session, type SessionOptions } from './session.js';
import { writeWhole } from './whole-file.js';

/** What a command about forms ends with: besides its text, the findings as sentences for stderr. */
export interface FormEnding extends Ending {
  readonly told: readonly string[];
}

/** Runs what needs programme and registry; without them the reasons are told. */
export async function withSession(
  options: SessionOptions,
  work: (session: Session) => Promise<FormEnding>,
): Promise<FormEnding> {
  const session = await openSession(options);
  if (session.ok) return work(session.value);
  return { code: exitOfFindings(session.findings), told: toldPlaces(session.findings, options.lang) };
}

/** Findings as sentences, each with its code, file, sheet and cell. */
export const toldPlaces = (findings: readonly Finding[], language: Language): readonly string[] =>
  findings.map((finding) => {
    const { file, sheet, cell } = finding.where;
    const at = sheet === undefined ? '' : `${sheet}${cell === undefined ? '' : `!${cell}`}`;
    const { message, fix } = render(withoutPrivate(finding), language);
    const place = [file ?? '', at].filter((text) => text !== '').join(' ');
    return `${finding.code} ${place}${place === '' ? '' : language === 'en' ? ': ' : '：'}${message}${language === 'en' ? ' ' : ''}${fix}`;
  });

/** Reads a workbook of this year's form, whole or a part. */
export async function readForm({ desk }: Session, path: string): Promise<OpenedForm> {
  const file = basename(path);
  const bytes = await readFile(path).catch(() => null);
  if (bytes) return openForm(desk, file, bytes);
  return { file, findings: [{ code: 'JY0112', where: { file: path }, found: path }], unreadable: true };
}

/**
 * Writes a workbook whole or not at all, where nothing or the very same stands; JY1319 instead where another file is
 * there and `force` is not given.
 */
export async function writeForm(path: string, bytes: Uint8Array, force: boolean): Promise<Finding | null> {
  if (await writeWhole(path, bytes, { force })) return null;
  return { code: 'JY1319', where: { file: basename(path) }, found: path };
}

/** Whether two paths are the same file. */
export const isSamePath = (a: string, b: string): boolean => resolve(a) === resolve(b);

/** Exit code of findings: unreadable input comes before errors only in that it says more. */
export function formExit(session: Session, findings: readonly Finding[], unreadable = false): number {
  if (unreadable) return EXIT.unreadable;
  const { ruleset } = session.assessment.programme;
  return findings.some((finding) => severityOf(finding.code, ruleset) === 'error') ? EXIT.findings : EXIT.fine;
}

/** Longest part of a file name, in bytes of UTF-8; with the other parts it stays under the 255 of all file systems. */
const LONGEST_PART = 120;

/**
 * A text as part of a file name: what Windows forbids, what cannot be seen (control characters, marks that turn the
 * direction of writing) and broken characters are left out, and it is not longer than a file name may be.
 */
export function fileNamePart(text: string): string {
  const seen = text.replaceAll(/[\\/:*?"<>|\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu, '');
  let part = '';
  let bytes = 0;
  for (const character of seen) {
    bytes += Buffer.byteLength(character);
    if (bytes > LONGEST_PART) break;
    part += character;
  }
  return part;
}
