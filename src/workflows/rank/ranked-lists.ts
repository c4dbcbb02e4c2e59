import type { Ranking } from '../../model/generated/documents.js';
import { competitionRanks, cutAt, type Ranked } from '../../statistics/ranking.js';
import { partedBy } from '../../statistics/ranking-order.js';
import { type Places, placesOfLists } from '../../statistics/ranking-places.js';
import type { RankingOrder } from './order.js';
import type { UnrankedRow } from './ranked-row.js';

type List = Ranking['lists'][number];

/** A row with its values split as ranks want them. */
interface Competitor extends Ranked {
  readonly entry: UnrankedRow;
}

/** The lists of a ranking by name, each with ranks, ranks among those who may be awarded, and the cut. */
export function rankedLists(
  rows: readonly UnrankedRow[],
  {
    places,
    order,
    names,
  }: { readonly places: Places; readonly order: RankingOrder; readonly names: readonly string[] },
): Ranking['lists'] {
  const lists = new Map<string, UnrankedRow[]>();
  for (const row of rows) lists.set(row.list, [...(lists.get(row.list) ?? []), row]);
  const named = [...lists].sort(([a], [b]) => placeIn(names, a) - placeIn(names, b) || (a < b ? -1 : 1));
  const eligible = named.map(([list, own]) => ({ list, eligible: own.filter(mayBeAwarded).length }));
  const given = placesOfLists(eligible, places);
  return named.map(([list, own]) => rankedList(own, { list, places: given.get(list) ?? null, order }));
}

/** Lists in the order of the code lists; names that these do not have come last. */
const placeIn = (names: readonly string[], name: string): number =>
  names.includes(name) ? names.indexOf(name) : names.length;

const mayBeAwarded = ({ row, values }: UnrankedRow): boolean => row.eligibility === 'eligible' && values !== null;

function rankedList(
  rows: readonly UnrankedRow[],
  { list, places, order }: { readonly list: string; readonly places: number | null; readonly order: RankingOrder },
): List {
  const ranked = ranksOf(rows);
  const fit = ranksOf(rows.filter(mayBeAwarded));
  const cut = places === null ? null : cutAt(fit, places);
  const eligibleRanks = new Map(fit.map(({ id, rank }) => [id, rank]));
  const place = placeOf(cut);
  const unranked = rows.filter(({ values }) => values === null).sort((a, b) => (a.id < b.id ? -1 : 1));
  return {
    list,
    by: rows[0]?.by ?? 'category',
    places,
    cut: cut && { in: cut.in.length, panel: cut.panel.map(({ id }) => id), open: cut.open },
    rows: [
      ...ranked.map(({ id, rank, entry }, index) => ({
        rank,
        ...entry.row,
        ...decided(entry, ranked[index - 1]?.entry, order),
        eligibleRank: eligibleRanks.get(id) ?? null,
        ...place(id),
      })),
      ...unranked.map(({ row }) => ({ rank: null, ...row, eligibleRank: null })),
    ],
  };
}

const ranksOf = (rows: readonly UnrankedRow[]): readonly Competitor[] =>
  competitionRanks(
    rows.flatMap((entry) => {
      const [score, ...keys] = entry.values ?? [];
      return score === undefined ? [] : [{ id: entry.id, score, keys, entry }];
    }),
  );

type Cut = ReturnType<typeof cutAt>;

const placeOf =
  (cut: Cut | null) =>
  (id: string): { readonly place?: 'in' | 'panel' | 'out' } => {
    const has = (side: readonly Ranked[]): boolean => side.some((one) => one.id === id);
    if (!cut) return {};
    if (has(cut.in)) return { place: 'in' };
    if (has(cut.panel)) return { place: 'panel' };
    return has(cut.out) ? { place: 'out' } : {};
  };

/** Where two rows print the same total, what has put the second after the first. */
function decided(entry: UnrankedRow, before: UnrankedRow | undefined, { terms }: RankingOrder): { decidedBy?: string } {
  if (!before || before.row.total !== entry.row.total || !entry.values || !before.values) return {};
  const term = terms[partedBy(before.values, entry.values) ?? -1];
  return term ? { decidedBy: term.text } : {};
}
