import type { ReasonCode } from '../reason.js';
import { openPdf, type PdfDocument } from './document.js';
import { is, isName, type PdfValue, textOf } from './value.js';

/** A file within the file. */
export interface PdfAttachment {
  readonly name: string;
  readonly data: Uint8Array;
}

export interface AttachmentLimits {
  /** Most bytes of all attachments together, inflated. */
  readonly totalBytes: number;
  readonly files: number;
}

export interface ReadAttachments {
  readonly files: readonly PdfAttachment[];
  /** NOT_A_PDF, DAMAGED or ENCRYPTED for the file; DAMAGED too where an attachment cannot be read or passes a limit. */
  readonly reasons: readonly ReasonCode[];
}

const PRESET: AttachmentLimits = { totalBytes: 64 * 1024 * 1024, files: 1000 };
const MOST_NODES = 10_000;

/** The embedded files that can be read, from the name tree and the associated files of the catalog, each once. */
export const attachments = (pdf: Uint8Array): readonly PdfAttachment[] => readAttachments(pdf).files;

/** The embedded files and what kept others from being read (ISO 32000-2 §7.11.4, §14.13). */
export function readAttachments(pdf: Uint8Array, limits: AttachmentLimits = PRESET): ReadAttachments {
  const opened = openPdf(pdf);
  return opened.ok ? attachmentsOf(opened.value, limits) : { files: [], reasons: opened.reasons };
}

/** As `readAttachments`, of a document that is open already. */
export function attachmentsOf(document: PdfDocument, limits: AttachmentLimits = PRESET): ReadAttachments {
  const files: PdfAttachment[] = [];
  let left = limits.totalBytes;
  let damaged = false;
  for (const specification of distinct(specifications(document))) {
    const file = files.length < limits.files ? readFile(document, specification, left) : undefined;
    if (file === undefined) damaged = true;
    else files.push(file);
    left -= file?.data.length ?? 0;
  }
  return { files, reasons: damaged || document.damaged ? ['DAMAGED'] : [] };
}

function specifications(document: PdfDocument): PdfValue[] {
  const names = document.dictionary(document.root.entries.get('Names'));
  const tree = treeValues(document, names.entries.get('EmbeddedFiles') ?? null);
  return [...tree, ...document.list(document.root.entries.get('AF'))];
}

/** Values of a name tree (ISO 32000-2 §7.9.6) from left to right. */
function treeValues(document: PdfDocument, root: PdfValue): PdfValue[] {
  const found: PdfValue[] = [];
  const seen = new Set<number>();
  const open: PdfValue[] = [root];
  for (let next = open.pop(); next !== undefined && seen.size < MOST_NODES; next = open.pop()) {
    if (is(next, 'reference') && seen.has(next.id)) continue;
    if (is(next, 'reference')) seen.add(next.id);
    const { entries } = document.dictionary(next);
    document.list(entries.get('Names')).forEach((value, i) => {
      if (i % 2 === 1) found.push(value);
    });
    for (const kid of [...document.list(entries.get('Kids'))].reverse()) open.push(kid);
  }
  return found;
}

function distinct(values: readonly PdfValue[]): PdfValue[] {
  const seen = new Set<number>();
  return values.filter((value) => {
    if (!is(value, 'reference')) return true;
    const isNew = !seen.has(value.id);
    seen.add(value.id);
    return isNew;
  });
}

function readFile(document: PdfDocument, specification: PdfValue, limit: number): PdfAttachment | undefined {
  const { entries } = document.dictionary(specification);
  const name = textOf(document.resolve(entries.get('UF'))) ?? textOf(document.resolve(entries.get('F')));
  const embedded = document.dictionary(entries.get('EF')).entries;
  const source = document.resolve(embedded.get('UF') ?? embedded.get('F'));
  if (name === undefined || !is(source, 'stream') || isName(source.entries.get('Type'), 'ObjStm')) return undefined;
  const data = document.decode(source, limit);
  return data && { name, data };
}
