import type { Bonus } from '../../model/generated/documents.js';
import { compare, decimal, minimum, type Rational, sum, ZERO } from '../../model/rational.js';
import type { FactBook, FactRow, Notes } from '../../standards/facts/fact-book.js';
import { countedRows, metricValue } from '../../standards/facts/metric-value.js';

/** An item that a bonus looked at. Items with one ordinal are the same thing, won at several levels. */
export interface BonusEntry {
  readonly ordinal: number;
  readonly level: string;
  readonly counted: boolean;
}

/** The items of a bonus, best of each marked; `null` when one of them is blank where it matters. */
export function collectBonus(
  book: FactBook,
  subject: FactRow,
  rule: Bonus,
  notes: Notes,
): readonly BonusEntry[] | null {
  const rows = countedRows(book, subject, rule, notes);
  if (rows === null) return null;
  const items: { key: string; level: string }[] = [];
  for (const row of rows) {
    const level = metricValue(book, row, { metric: rule.level }, notes);
    const key = rule.bestOnlyPer.map((id) => metricValue(book, row, { metric: id }, notes));
    if (level === null || key.includes(null)) return null;
    items.push({ key: key.map((part) => spelling(String(part))).join('\n'), level: String(level) });
  }
  return markBest(rule, items);
}

/** Titles that differ only in width, case or spaces are the same title. */
const spelling = (title: string): string => title.normalize('NFKC').toLowerCase().replaceAll(/\s+/gu, '');

function markBest(
  rule: Bonus,
  items: readonly { readonly key: string; readonly level: string }[],
): readonly BonusEntry[] {
  // By key, then best first: the ordinals then do not depend on the order of rows.
  const sorted = [...items].sort((a, b) =>
    a.key < b.key
      ? -1
      : a.key > b.key
        ? 1
        : compare(pointsAt(rule, b.level), pointsAt(rule, a.level)) || (a.level < b.level ? -1 : 1),
  );
  let ordinal = 0;
  return sorted.map((item, index) => {
    const first = item.key !== sorted[index - 1]?.key;
    if (first) ordinal += 1;
    return { ordinal, level: item.level, counted: first };
  });
}

const pointsAt = (rule: Bonus, level: string): Rational => {
  const points = rule.table[level];
  return points === undefined ? ZERO : decimal(points);
};

/** Points of the counted items, up to the cap. A level that the table does not name earns nothing. */
export const bonusPoints = (rule: Bonus, entries: readonly BonusEntry[]): Rational =>
  minimum(decimal(rule.cap), sum(entries.filter((entry) => entry.counted).map((entry) => pointsAt(rule, entry.level))));
