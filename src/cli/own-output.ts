import { composeArchive } from './compose-store.js';
import { isOwn } from './own-paper.js';

/** What a file is, told by its first bytes. */
type Sort = 'pdf' | 'package' | 'page' | 'json' | 'text';

const START = 2000;

/**
 * Whether what a command wrote may take the place of a file: the same command wrote that file, as far as its content
 * tells. A document gives way to one of its kind, a workbook to one with the same title, a table to one with the same
 * columns, a paper or page to one of this program; a filled form, a signed paper and all that others wrote never do.
 */
export async function mayReplace(there: Uint8Array, content: Uint8Array): Promise<boolean> {
  if (there.length === 0 || Buffer.from(there).equals(content)) return true;
  const sort = sortOf(content);
  if (sortOf(there) !== sort) return false;
  if (sort === 'pdf') return isOwn(there);
  if (sort === 'page') return isOwnPage(there);
  if (sort === 'package') return hasSameTitle(await titleOf(there), await titleOf(content));
  return sort === 'json' ? hasSameKind(there, content) : firstLine(there) === firstLine(content);
}

/** Endings of file names that belong to a sort of content. */
const ENDINGS: Readonly<Partial<Record<Sort, RegExp>>> = {
  pdf: /\.pdf$/i,
  package: /\.(?:xlsx|jyz|zip)$/i,
  page: /\.html?$/i,
  json: /\.(?:json|ndjson|jsonl)$/i,
};

const KNOWN_ENDING = /\.(?:pdf|xlsx|xls|jyz|zip|html?|json|ndjson|jsonl|csv|docx?)$/i;

/** Whether a file's name ends as its content asks for, or in a way that says nothing. */
export function hasFittingEnding(path: string, content: Uint8Array): boolean {
  const fitting = ENDINGS[sortOf(content)] ?? /\.(?:csv|txt|md)$/i;
  return content.length === 0 || !KNOWN_ENDING.test(path) || fitting.test(path);
}

function sortOf(bytes: Uint8Array): Sort {
  const start = startOf(bytes);
  if (start.startsWith('%PDF-')) return 'pdf';
  if (start.startsWith('PK\u0003\u0004')) return 'package';
  if (/^<!doctype html>/i.test(start)) return 'page';
  return /^\s*[{[]/.test(start) ? 'json' : 'text';
}

const startOf = (bytes: Uint8Array): string =>
  Buffer.from(bytes.subarray(0, START))
    .toString('utf8')
    .replace(/^\uFEFF/, '');

const firstLine = (bytes: Uint8Array): string => (startOf(bytes).split(/\r?\n/, 1)[0] ?? '').replaceAll(/\d+/g, '0');

const isOwnPage = (bytes: Uint8Array): boolean =>
  isOwn(bytes) || startOf(bytes).includes('<meta name="generator" content="jiaoyan');

/** Documents by their kind; a descriptor of tables by its profile; records a line by their first members. */
function hasSameKind(there: Uint8Array, content: Uint8Array): boolean {
  const [before, now] = [labelOf(there), labelOf(content)];
  return before !== '' && before === now;
}

function labelOf(bytes: Uint8Array): string {
  const value = parsed(Buffer.from(bytes).toString('utf8')) ?? parsed(startOf(bytes).split('\n', 1)[0] ?? '');
  if (typeof value !== 'object' || value === null) return '';
  const { kind, profile } = value as { readonly kind?: unknown; readonly profile?: unknown };
  return String(kind ?? profile ?? Object.keys(value).slice(0, 3).join(' '));
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return null;
  }
}

const hasSameTitle = (before: string, now: string): boolean => before !== '' && before === now;

/** Title of a workbook that this program made; empty where another program saved it since, or it is a form. */
async function titleOf(bytes: Uint8Array): Promise<string> {
  const parts = (await composeArchive()).unpack(bytes, '');
  const core = parts.ok ? parts.value.get('docProps/core.xml')?.() : undefined;
  if (!core?.ok) return '';
  const text = Buffer.from(core.value).toString('utf8');
  if (!text.includes('<cp:lastModifiedBy>jiaoyan</cp:lastModifiedBy>')) return '';
  return /<dc:title>([^<]*)<\/dc:title>/.exec(text)?.[1] ?? '';
}
