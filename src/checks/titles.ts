import type { Finding } from '../model/finding.js';
import type { Bonus } from '../model/generated/documents.js';
import { type FactRow, ignoreReadings } from '../standards/facts/fact-book.js';
import { holds } from '../standards/facts/metric-value.js';
import { cellFinding } from './cell-finding.js';
import { metricAnswer } from './context.js';
import { rowsOf } from './groups.js';
import type { Check, CheckView } from './view.js';

/** JY3504: two items of one bonus whose titles are nearly the same would count twice, though they may be one thing. */
export const checkTitles: Check = (view) => {
  const seen = new Set<string>();
  return view.standards.flatMap((standard) =>
    standard.bonus.flatMap(({ rule }) =>
      nearPairs(view, rule).flatMap(({ first, second, title }) => {
        const pair = `${title}\n${first.id}\n${second.id}`;
        if (seen.has(pair)) return [];
        seen.add(pair);
        return nearFinding(view, title, first, second);
      }),
    ),
  );
};

interface NearPair {
  readonly title: string;
  readonly first: FactRow;
  readonly second: FactRow;
}

function nearPairs(view: CheckView, rule: Bonus): readonly NearPair[] {
  const title = rule.bestOnlyPer.find((id) => view.book.metrics.byId.get(id)?.type === 'text');
  if (title === undefined) return [];
  const others = rule.bestOnlyPer.filter((id) => id !== title);
  const items = rowsOf(view, rule.over).filter((row) => holds(view.book, row, rule.where, ignoreReadings) === true);
  return items.flatMap((second, place) =>
    items
      .slice(0, place)
      .filter((first) => others.every((id) => first.facts[id] === second.facts[id]))
      .filter((first) => areNear(String(first.facts[title] ?? ''), String(second.facts[title] ?? '')))
      .map((first) => ({ title, first, second })),
  );
}

function nearFinding(view: CheckView, title: string, first: FactRow, second: FactRow): readonly Finding[] {
  const answer = metricAnswer(view, second.id, title);
  const other = metricAnswer(view, first.id, title);
  if (!answer || !other) return [];
  const params = { other: first.id, otherTitle: String(first.facts[title]), otherCell: other.place.cell };
  return [cellFinding(view, 'JY3504', answer, { params })];
}

const SHORTEST = 6;

/**
 * Whether two titles differ, but only by spelling marks, or by words before or after that make up less than a fifth.
 * Titles that differ in a number are a series, not a repetition.
 */
export function areNear(a: string, b: string): boolean {
  const [spelledA, spelledB] = [spelling(a), spelling(b)];
  if (spelledA === spelledB) return false;
  const [left, right] = [bare(spelledA), bare(spelledB)].sort((x, y) => x.length - y.length) as [string, string];
  if (left === right) return left !== '';
  if (left.length < SHORTEST || numbersOf(left) !== numbersOf(right)) return false;
  return right.length * 4 < left.length * 5 && (right.startsWith(left) || right.endsWith(left));
}

/** As items are told apart when points are given: width, case and spaces do not count. */
const spelling = (title: string): string => title.normalize('NFKC').toLowerCase().replaceAll(/\s+/gu, '');

const bare = (title: string): string => title.replaceAll(/[\p{P}\p{S}]/gu, '');

const numbersOf = (title: string): string => (title.match(/[\d一二三四五六七八九十]+/gu) ?? []).join();
