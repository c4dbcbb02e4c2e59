import { word } from '../../messages/ui/words.js';
import type { Language, Ranking } from '../../model/generated/documents.js';
import { type RankingNames, rankingTable } from '../../output/ranking-table.js';
import { basisLine, orderLine } from '../../output/ranking-text.js';
import type { TableBook, TableSheet } from '../ports.js';

/** A ranking with the words for its codes. */
export interface NamedRanking {
  readonly ranking: Ranking;
  readonly names: RankingNames;
}

/** Rankings as a workbook: a sheet for each, and one that says how they were made. */
export function rankingBook(
  rankings: readonly NamedRanking[],
  { title, date, language }: { readonly title: string; readonly date: string; readonly language: Language },
): TableBook {
  const taken = new Set<string>();
  return {
    title,
    date,
    sheets: [
      ...rankings.map(({ ranking, names }) => ({
        name: sheetName(names.name, taken),
        note: orderLine(ranking, language),
        ...numbered(rankingTable(ranking, names, { language, detail: 'whole' })),
      })),
      methodSheet(rankings, { name: sheetName(word('ranking.sheet.method', language), taken), language }),
    ],
  };
}

/** Totals are decimal texts in documents; a workbook has real numbers, and no column that nothing stands in. */
function numbered({ columns, rows }: ReturnType<typeof rankingTable>): Pick<TableSheet, 'columns' | 'rows'> {
  const told = columns.map((_, place) => rows.length === 0 || rows.some((row) => (row[place] ?? '') !== ''));
  const shown = <Value>(values: readonly Value[]): readonly Value[] => values.filter((_, place) => told[place]);
  return {
    columns: shown(columns),
    rows: rows.map((row) =>
      shown(row.map((cell, place) => (columns[place]?.kind === 'points' && cell !== null ? Number(cell) : cell))),
    ),
  };
}

const LONGEST_NAME = 31;

/** Names of sheets hold 31 characters and none of the reserved marks, and each stands once. */
export function sheetName(title: string, taken: Set<string>): string {
  const clean = title.replaceAll(/[\\/?*[\]:']/g, ' ').trim();
  for (let count = 1; ; count += 1) {
    const tail = count === 1 ? '' : ` ${count}`;
    const name = `${clean.slice(0, LONGEST_NAME - tail.length)}${tail}`;
    if (!taken.has(name)) {
      taken.add(name);
      return name;
    }
  }
}

function methodSheet(
  rankings: readonly NamedRanking[],
  { name, language }: { readonly name: string; readonly language: Language },
): TableSheet {
  const rows = rankings.flatMap(({ ranking, names }) => [
    [names.name, word('ranking.method.standard', language), `${ranking.standard.id} ${ranking.standard.sha256}`],
    [names.name, word('ranking.method.order', language), orderLine(ranking, language)],
    ...(ranking.atCutoff === undefined
      ? []
      : [[names.name, word('ranking.method.atCutoff', language), ranking.atCutoff]]),
    [names.name, word('ranking.method.basis', language), basisLine(ranking, language)],
    [names.name, word('ranking.method.issuer', language), `${ranking.issuer.name} ${ranking.issued}`],
  ]);
  return {
    name,
    columns: [
      { header: word('ranking.column.ranking', language), width: 32, kind: 'text' },
      { header: word('ranking.method.item', language), width: 14, kind: 'text' },
      { header: word('ranking.method.text', language), width: 104, kind: 'text' },
    ],
    rows,
  };
}
