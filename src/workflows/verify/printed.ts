import type { Result } from '../../model/generated/documents.js';
import { compare, decimal } from '../../model/rational.js';
import { type VerifiedPart, verifiedPart } from './part.js';
import { scoreDifferences, totalDifferences } from './printed-scores.js';

/** What a report's pages say of its result, read from the words on them. */
interface Printed {
  /** Numbers behind the words for the total, in the order of the pages. */
  readonly totals: readonly string[];
  /** Names of grades behind the words for the grade. */
  readonly grades: readonly string[];
  /** Digests of a result, 64 hexadecimal digits. */
  readonly digests: readonly string[];
  readonly isWithheld: boolean;
}

const TOTAL = /总分\s*[:：]?\s*(\d{1,3}(?:\.\d{1,6})?)(?=[^\d.%])/g;
const GRADE = /评定等级\s*[:：]?\s*([\p{Script=Han}A-Za-z]{1,12})/gu;
const DIGEST = /结果摘要[^0-9a-f]{0,12}((?:[0-9a-f]\s*){64})/g;
const WITHHELD = '暂不评定';

function readPrinted(pages: readonly string[]): Printed {
  const text = `${pages.join('\n')}\n`;
  const all = (pattern: RegExp): string[] => [...text.matchAll(pattern)].map(([, found = '']) => found);
  return {
    totals: all(TOTAL),
    grades: all(GRADE),
    digests: all(DIGEST).map((digest) => digest.replace(/\s/g, '')),
    isWithheld: text.includes(WITHHELD),
  };
}

/**
 * Compares the words on the pages with the attached result: the first total and grade that are named, every further total
 * of its own, the scores that our tables and sentences name, and the digest.
 * What people read and what programs read has to be the same. `pages` is `null` where no words can be read.
 */
export function comparePrinted(pages: readonly string[] | null, result: Result, digest: string): VerifiedPart {
  const printed = pages === null ? null : readPrinted(pages);
  const { total, grade } = result.final ?? result;
  if (printed === null || (printed.totals.length === 0 && printed.digests.length === 0 && !printed.isWithheld)) {
    return verifiedPart('page', 'indeterminate', ['PRINTED_TEXT_UNREADABLE']);
  }
  const text = `${(pages ?? []).join('\n')}\n`;
  const first = totalDifference(printed, total);
  const wrong = [
    ...(first.length > 0 ? first : totalDifferences(text, result)),
    ...gradeDifference(printed, nameOf(result, grade)),
    ...scoreDifferences(text, result),
    ...printed.digests
      .filter((found) => found !== digest)
      .map((found) => ({
        reason: 'PRINTED_DIGEST_DIFFERS',
        detail: `${found.slice(0, SHOWN)} ≠ ${digest.slice(0, SHOWN)}`,
      })),
  ];
  if (wrong.length === 0) return verifiedPart('page', 'passed', []);
  return verifiedPart(
    'page',
    'failed',
    wrong.map(({ reason }) => reason),
    wrong.map(({ detail }) => detail),
  );
}

/** Signs of a digest that are shown. */
const SHOWN = 16;

interface Difference {
  readonly reason: string;
  readonly detail: string;
}

/** A withheld total may be printed nowhere; any other has to be the first that the pages name. */
function totalDifference({ totals, isWithheld }: Printed, total: string | null): readonly Difference[] {
  const [first] = totals;
  const same = total === null ? first === undefined : first !== undefined && isSameNumber(first, total);
  const said = first ?? (isWithheld ? WITHHELD : '—');
  return same ? [] : [{ reason: 'PRINTED_TOTAL_DIFFERS', detail: `${said} ≠ ${total ?? WITHHELD}` }];
}

const isSameNumber = (a: string, b: string): boolean => compare(decimal(a), decimal(b)) === 0;

/** The first grade named; a template that names none is judged by its total alone. */
function gradeDifference({ grades }: Printed, grade: string | null): readonly Difference[] {
  const [first] = grades;
  if (first === undefined || (grade !== null && first.startsWith(grade))) return [];
  return [{ reason: 'PRINTED_GRADE_DIFFERS', detail: `${first} ≠ ${grade ?? WITHHELD}` }];
}

const nameOf = (result: Result, grade: string | null): string | null =>
  grade === null ? null : (result.effective.grades.find(({ code }) => code === grade)?.zh ?? grade);
