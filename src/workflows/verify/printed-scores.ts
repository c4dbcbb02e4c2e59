import type { Result } from '../../model/generated/documents.js';
import { compare, decimal, parseRational, toDecimal } from '../../model/rational.js';
import { finalAward } from '../report/feedback.js';

/** A number on a page that is not the one of the result. */
export interface PrintedDifference {
  readonly reason: 'PRINTED_TOTAL_DIFFERS' | 'PRINTED_SCORE_DIFFERS';
  readonly detail: string;
}

const isSame = (a: string, b: string): boolean => compare(decimal(a), decimal(b)) === 0;
const allOf = (pattern: RegExp, text: string): readonly string[] =>
  [...text.matchAll(pattern)].map(([, found = '']) => found);

/** A total that follows a word is that of others, or of another year: 平均总分, 认定总分. */
const OWN_TOTAL = /(?<![\p{Script=Han}])总分\s*[:：]?\s*(\d{1,3}(?:\.\d{1,6})?)(?=[^\d.%])/gu;
/** Words shortly before it that say the same. */
const OF_OTHERS = /(上学年|上年|去年|平均|最高|最低|同类).{0,8}$/u;

/** Every total on the pages that is the result's own, against its total; a withheld one is told by the first already. */
export function totalDifferences(text: string, result: Result): readonly PrintedDifference[] {
  const { total } = result.final ?? result;
  if (total === null) return [];
  const found = [...text.matchAll(OWN_TOTAL)].filter(({ index }) => !OF_OTHERS.test(text.slice(index - 12, index)));
  return found
    .map(([, printed = '']) => printed)
    .filter((printed) => !isSame(printed, total))
    .map((printed) => ({ reason: 'PRINTED_TOTAL_DIFFERS', detail: `${printed} ≠ ${total}` }));
}

/** The numbers beside the total and in the tables of dimensions and indicators, as far as pages lay them out like ours. */
export const scoreDifferences = (text: string, result: Result): readonly PrintedDifference[] => [
  ...sumDifferences(text, result),
  ...dimensionDifferences(text, result),
  ...indicatorDifferences(text, result),
];

const differs = (what: string, printed: string, own: string): PrintedDifference => ({
  reason: 'PRINTED_SCORE_DIFFERS',
  detail: `${what} ${printed} ≠ ${own}`,
});

/** The sentence behind the total: base, bonus, deductions, and the score that the grade stands on. */
function sumDifferences(text: string, result: Result): readonly PrintedDifference[] {
  const { basePrinted, gradeScore } = result.final ?? result;
  const number = '\\s*(\\d{1,3}(?:\\.\\d{1,6})?)';
  const sums: readonly (readonly [string, RegExp, string | null])[] = [
    ['基础分', new RegExp(`其中基础分${number}`, 'g'), basePrinted],
    ['加分', new RegExp(`其中基础分[^。]{0,20}，加分${number}`, 'g'), rounded(result.bonusTotal, result)],
    ['扣分', new RegExp(`其中基础分[^。]{0,40}，扣分${number}`, 'g'), rounded(result.deductionTotal, result)],
    ['等级分', new RegExp(`等级依据的分数为${number}`, 'g'), gradeScore],
  ];
  return sums.flatMap(([what, pattern, own]) =>
    own === null
      ? []
      : allOf(pattern, text)
          .filter((printed) => !isSame(printed, own))
          .map((printed) => differs(what, printed, own)),
  );
}

function rounded(value: string | null, { effective: { rounding } }: Result): string | null {
  const exact = value === null ? null : parseRational(value);
  return exact && toDecimal(exact, rounding.decimals, rounding.mode);
}

/** Rows of a table: the id in a cell of its own, a name, the points, what was given. */
function dimensionDifferences(text: string, result: Result): readonly PrintedDifference[] {
  const { dimensions = result.dimensions } = result.final ?? {};
  return dimensions.flatMap(({ id, printed: own, applicablePoints }) => {
    if (own == null) return [];
    const row = `${rowOf(id)}[^\\d%]{1,40}${plain(applicablePoints)}(\\d{1,3}${decimalsOf(own)})`;
    return allOf(new RegExp(row, 'gu'), text)
      .filter((printed) => !isSame(printed, own))
      .map((printed) => differs(id, printed, own));
  });
}

const plain = (text: string): string => text.replaceAll('.', '\\.');

/** The start of a row: an id that is no part of a cell's name, a name right behind it. */
const rowOf = (id: string): string => `(?<![A-Za-z!:])${id}(?:★ ?)?(?=[\\p{Script=Han}“《])`;

const decimalsOf = (number: string): string => {
  const decimals = number.split('.')[1]?.length ?? 0;
  return decimals === 0 ? '(?!\\d)' : `\\.\\d{${decimals}}`;
};

/** Signs within which a row of an indicator has its score. */
const ROW = 80;

/**
 * Rows of indicators; a name may hold numbers itself and points stand right before the score, so a row is wrong only where
 * none of its numbers ends like the score.
 */
function indicatorDifferences(text: string, result: Result): readonly PrintedDifference[] {
  const ids = result.indicators.map(({ id }) => id).sort((a, b) => b.length - a.length);
  if (ids.length === 0) return [];
  const rows = [...text.matchAll(new RegExp(rowOf(`(${ids.join('|')})`), 'gu'))];
  return rows.flatMap(({ 0: { length }, 1: id = '', index }, at) => {
    const own = scoreOf(result, id);
    const end = Math.min(rows[at + 1]?.index ?? text.length, index + length + ROW);
    const numbers = own === null ? [] : (text.slice(index + length, end).match(/\d{1,5}\.\d+/g) ?? []);
    const [first] = numbers;
    if (own === null || first === undefined || numbers.some((printed) => printed.endsWith(own))) return [];
    return [differs(id, first, own)];
  });
}

/** The score of an indicator as reports print it; `null` where it has none. */
function scoreOf(result: Result, id: string): string | null {
  const own = result.indicators.find((indicator) => indicator.id === id);
  const award = own && finalAward(own);
  const { rounding } = result.effective;
  return award ? toDecimal(award, rounding.decimals, rounding.mode) : null;
}
