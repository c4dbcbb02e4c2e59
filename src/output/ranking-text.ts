import { word } from '../messages/ui/words.js';
import type { Language, Ranking } from '../model/generated/documents.js';
import { csvTable } from './csv-table.js';
import { type RankingNames, rankingTable } from './ranking-table.js';
import { textTable } from './table.js';

/** A ranking for the terminal: its order, a table for each list with its cut, and what it stands on. */
export function rankingText(ranking: Ranking, names: RankingNames, language: Language): string {
  const lists = ranking.lists.map((list) => {
    const { columns, rows } = rankingTable(ranking, names, { language, detail: 'short', list: list.list });
    const table = textTable(
      columns.map(({ header, kind }) => ({ header, align: kind === 'number' || kind === 'points' ? 'right' : 'left' })),
      rows.map((row) => row.map((cell) => (cell === null ? '' : String(cell)))),
    );
    const cut = cutLine(list, language);
    return [word('ranking.list', language, { list: list.list, count: list.rows.length }), table.trimEnd(), ...cut, ''];
  });
  return [
    rankingTitle(ranking, names, language),
    orderLine(ranking, language),
    ...(ranking.audience === 'public' ? [] : [basisLine(ranking, language)]),
    '',
    ...(lists.length === 0 ? [word('ranking.empty', language)] : lists.flat()),
  ]
    .join('\n')
    .trimEnd();
}

/** What a ranking is called. */
export const rankingTitle = (
  { audience, schoolYear: year }: Ranking,
  { name }: RankingNames,
  language: Language,
): string => word(audience === 'public' ? 'ranking.title.public' : 'ranking.title', language, { name, year });

/** What decides, first to last, in a sentence; of a public list how it is put in order. */
export function orderLine({ audience, order, compare }: Ranking, language: Language): string {
  if (audience === 'public') return word('ranking.public', language);
  const names = order.map(({ zh, en }) => (language === 'en' ? en : zh));
  return word('ranking.order', language, {
    order: names.join(word('ranking.order.then', language)),
    comparing: word(`ranking.compare.${compare}`, language),
  });
}

/** What a ranking stands on, in a sentence. */
export const basisLine = ({ basis }: Ranking, language: Language): string =>
  word('ranking.basis', language, {
    results: basis.results,
    root: basis.root ?? undefined,
    notApplied: basis.notApplied,
  });

function cutLine({ places, cut }: Ranking['lists'][number], language: Language): readonly string[] {
  if (places === null || cut === null) return [];
  return [word('ranking.cut', language, { places, in: cut.in, panel: cut.panel.length, open: cut.open })];
}

/** Rankings as one CSV file that Excel opens with a double click; a first column names the ranking where there are several. */
export function rankingCsv(
  rankings: readonly { readonly ranking: Ranking; readonly names: RankingNames }[],
  language: Language,
): string {
  const tables = rankings.map(({ ranking, names }) => ({
    name: names.name,
    ...rankingTable(ranking, names, { language, detail: 'whole' }),
  }));
  // The table with the most columns says their order.
  const widest = [...tables].sort((a, b) => b.columns.length - a.columns.length);
  const headers = [...new Set(widest.flatMap(({ columns }) => columns.map(({ header }) => header)))];
  const kinds = new Map(tables.flatMap(({ columns }) => columns.map(({ header, kind }) => [header, kind] as const)));
  const isNumber = (header: string): boolean => kinds.get(header) === 'number' || kinds.get(header) === 'points';
  const rows = tables.flatMap(({ name, columns, rows: own }) =>
    own.map((row) => [
      name,
      ...headers.map((header) => row[columns.findIndex((column) => column.header === header)] ?? null),
    ]),
  );
  const types = headers.map((header) => (isNumber(header) ? 'number' : 'string'));
  return csvTable([word('ranking.column.ranking', language), ...headers], rows, ['string', ...types]);
}
