import { NOTE_SIGNS } from '../../model/annotation.js';
import { escapeCellText } from '../form/sheet-xml.js';
import { parseAddress } from '../read/addresses.js';
import { CannotPatch } from './cannot-patch.js';
import {
  attributeOf,
  childrenOf,
  innerXml,
  outerXml,
  prefixed,
  prefixOf,
  rootElement,
  startTag,
  type TagSpan,
  unprefixed,
} from './tags.js';

/** The text of a note. */
export interface NoteText {
  readonly heading: string;
  readonly text: string;
}

/** Stands between our note and one that was there before. */
export const NOTE_SEPARATOR = '──────────';
const AUTHOR = 'jiaoyan';
/** Excel keeps conversations elsewhere and puts a stand-in here, by an author of this name. */
const CONVERSATION = /^tc=/;
const LONGEST_NOTE = 8000;

/** The comments of a sheet after the change, and for which cells there are new ones and no more. */
export interface ChangedNotes {
  readonly xml: string;
  readonly added: readonly string[];
  readonly removed: readonly string[];
}

interface Comment {
  readonly cell: string;
  readonly xml: string;
}

/** A part without comments. */
export const emptyNotes = (namespace: string): string =>
  `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<comments xmlns="${namespace}"><authors/><commentList/></comments>`;

/**
 * Takes our notes of an earlier copy away and adds new ones. A note that somebody else has written at the same cell
 * stays, below ours.
 */
export function changeNotes(xml: string, part: string, notes: ReadonlyMap<string, NoteText>): ChangedNotes {
  const root = rootElement(xml);
  const lists = root ? childrenOf(xml, root) : [];
  const [authors, list] = ['authors', 'commentList'].map((name) => lists.find(({ local }) => local === name));
  if (root?.local !== 'comments' || !authors || !list) throw new CannotPatch(part, 'root');
  const prefix = prefixOf(root);
  const names = childrenOf(xml, authors).map((author) => unprefixed(innerXml(xml, author), prefix));
  const author = names.includes(AUTHOR) ? names.indexOf(AUTHOR) : names.push(AUTHOR) - 1;
  const before = childrenOf(xml, list).map((span) => readComment(xml, span, prefix));
  const restored = before.flatMap((comment) => withoutOurs(comment));
  const settled = settle(restored, notes, { author, isConversation: (xmlOf) => isConversation(xmlOf, names) });
  const known = new Set(before.map(({ cell }) => cell));
  const present = new Set(settled.map(({ cell }) => cell));
  const head = `<authors>${names.map((name) => `<author>${name}</author>`).join('')}</authors>`;
  const body = `<commentList>${[...settled]
    .sort(byPlace)
    .map((comment) => comment.xml)
    .join('')}</commentList>`;
  return {
    xml: `${xml.slice(0, authors.start)}${prefixed(head + body, prefix)}${xml.slice(list.end)}`,
    added: [...present].filter((cell) => !known.has(cell)),
    removed: [...known].filter((cell) => !present.has(cell)),
  };
}

const readComment = (xml: string, span: TagSpan, prefix: string): Comment => ({
  cell: attributeOf(startTag(xml, span), 'ref') ?? '',
  xml: unprefixed(outerXml(xml, span), prefix),
});

const isConversation = (xml: string, authors: readonly string[]): boolean =>
  CONVERSATION.test(authors[Number(attributeOf(xml.slice(0, xml.indexOf('>') + 1), 'authorId'))] ?? '');

function settle(
  restored: readonly Comment[],
  notes: ReadonlyMap<string, NoteText>,
  rest: { readonly author: number; readonly isConversation: (xml: string) => boolean },
): readonly Comment[] {
  const kept = restored.map((comment) => {
    const own = notes.get(comment.cell);
    return own && !rest.isConversation(comment.xml) ? withOurs(comment, own) : comment;
  });
  const taken = new Set(kept.map(({ cell }) => cell));
  const fresh = [...notes]
    .filter(([cell]) => !taken.has(cell))
    .map(([cell, note]) => ({
      cell,
      xml: `<comment ref="${cell}" authorId="${rest.author}"><text>${noteRuns(note)}</text></comment>`,
    }));
  return [...kept, ...fresh];
}

const FONT = '<sz val="9"/><color indexed="81"/><rFont val="宋体"/><charset val="134"/>';

function noteRuns({ heading, text }: NoteText): string {
  const body = text.length > LONGEST_NOTE ? `${text.slice(0, LONGEST_NOTE)}…` : text;
  return `<r><rPr><b/>${FONT}</rPr>${textXml(`${heading}\n`)}</r><r><rPr>${FONT}</rPr>${textXml(body)}</r>`;
}

const textXml = (text: string): string => `<t xml:space="preserve">${escapeCellText(text)}</t>`;

const TEXT = /<text\b[^>]*>([\s\S]*)<\/text>/;

function withOurs(comment: Comment, note: NoteText): Comment {
  const inner = TEXT.exec(comment.xml)?.[1] ?? '';
  const runs = inner.trimStart().startsWith('<t') ? `<r>${inner}</r>` : inner;
  return {
    cell: comment.cell,
    xml: comment.xml.replace(
      TEXT,
      () => `<text>${noteRuns(note)}<r>${textXml(`\n${NOTE_SEPARATOR}\n`)}</r>${runs}</text>`,
    ),
  };
}

/** The comment without what an earlier copy added; nothing where that was all of it. */
function withoutOurs(comment: Comment): readonly Comment[] {
  const text = plainText(comment.xml);
  if (!NOTE_SIGNS.some((sign) => text.trimStart().startsWith(sign))) return [comment];
  const cut = text.indexOf(NOTE_SEPARATOR);
  const former = cut < 0 ? '' : text.slice(cut + NOTE_SEPARATOR.length).replace(/^\r?\n/, '');
  if (former.trim() === '') return [];
  const tag = comment.xml.slice(0, comment.xml.indexOf('>') + 1);
  // The text has its references still, as it is written in the file.
  return [
    { cell: comment.cell, xml: `${tag}<text><r>${`<t xml:space="preserve">${former}</t>`}</r></text></comment>` },
  ];
}

/** All that the text says, references not replaced; the phonetic reading left out. */
function plainText(xml: string): string {
  const inner = (TEXT.exec(xml)?.[1] ?? '').replace(/<rPh\b[\s\S]*?<\/rPh>/g, '');
  return [...inner.matchAll(/<t(?:\s[^>]*)?>([^<]*)<\/t>/g)].map((match) => match[1]).join('');
}

/** A comment of an earlier copy keeps its shape; `ref` may be missing in a damaged file. */
function byPlace(a: Comment, b: Comment): number {
  const [left, right] = [parseAddress(a.cell), parseAddress(b.cell)];
  return (left?.row ?? 0) - (right?.row ?? 0) || (left?.column ?? 0) - (right?.column ?? 0);
}
