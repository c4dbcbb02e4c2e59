import { type VerifiedPart, verifiedPart } from './part.js';

/** What a paper says its pages show. */
interface Shown {
  readonly title: string;
  /** Every digest that may stand there. */
  readonly prints: readonly string[];
  /** A digest and a number that have to stand there. */
  readonly digest?: string;
  readonly number?: string;
}

const ANY_DIGEST = /[0-9a-f]{64}/;
/** Signs of a digest that are shown. */
const SHOWN = 16;

/**
 * Compares the words on the pages of a paper with what it says of itself: its heading, its number, and that no other
 * digest is printed than those it names. Where a digest stands beside other figures, its own signs are taken out first.
 */
export function comparePaper(pages: readonly string[] | null, { title, prints, digest, number }: Shown): VerifiedPart {
  const text = pages === null ? '' : withoutSpace(pages.join(''));
  if (text === '') return verifiedPart('page', 'indeterminate', ['PRINTED_TEXT_UNREADABLE']);
  const rest = prints.reduce((left, known) => left.replaceAll(known, '·'), text);
  const [other] = ANY_DIGEST.exec(rest) ?? [];
  const wrong = [
    ...(text.includes(withoutSpace(title)) ? [] : [['PRINTED_TITLE_DIFFERS', title] as const]),
    ...(number === undefined || text.includes(withoutSpace(number))
      ? []
      : [['PRINTED_NUMBER_DIFFERS', number] as const]),
    ...(other === undefined ? [] : [['PRINTED_DIGEST_DIFFERS', other.slice(0, SHOWN)] as const]),
    ...(digest === undefined || text.includes(digest)
      ? []
      : [['PRINTED_DIGEST_DIFFERS', digest.slice(0, SHOWN)] as const]),
  ];
  return verifiedPart(
    'page',
    wrong.length === 0 ? 'passed' : 'failed',
    wrong.map(([reason]) => reason),
    wrong.map(([, detail]) => detail),
  );
}

/** Spaces and line ends are the painter's. */
const withoutSpace = (text: string): string => text.replace(/\s/gu, '');
