import type { WordKey } from '../messages/ui/words.js';
import { word } from '../messages/ui/words.js';
import type { Language, Ranking } from '../model/generated/documents.js';

/** What a ranking is called, and the words for its codes. */
export interface RankingNames {
  /** Award, or title of the standard. */
  readonly name: string;
  readonly unit: (id: string) => string;
  readonly grade: (code: string) => string;
}

type Row = Ranking['lists'][number]['rows'][number];
type Cell = string | number | null;

/** A column of a ranking: its name, what stands in it, and how wide it is printed. */
interface RankingColumn {
  readonly name: string;
  readonly width: number;
  readonly kind: 'text' | 'number' | 'points' | 'code';
  readonly cell: (row: Row, list: string) => Cell;
}

/** Columns with headers, and their rows: for text, CSV and workbook alike. */
export interface RankingTable {
  readonly columns: readonly {
    readonly header: string;
    readonly width: number;
    readonly kind: RankingColumn['kind'];
  }[];
  readonly rows: readonly (readonly Cell[])[];
}

/** How much a table shows: what people look for, or everything there is. */
export type RankingDetail = 'short' | 'whole';

/** The rows of all lists, or of one, as a table. Public versions have no column about conditions and places. */
export function rankingTable(
  ranking: Ranking,
  names: RankingNames,
  { language, detail, list }: { readonly language: Language; readonly detail: RankingDetail; readonly list?: string },
): RankingTable {
  const shown = columnsOf(ranking, names, language).filter(
    ({ name }) => detail === 'whole' || !ONLY_WHOLE.has(name) || isTold(ranking, name),
  );
  const lists = ranking.lists.filter((one) => list === undefined || one.list === list);
  return {
    columns: shown.map(({ name, width, kind }) => ({
      header: word(`ranking.column.${name}` as WordKey & `ranking.column.list`, language),
      width,
      kind,
    })),
    rows: lists.flatMap((one) => one.rows.map((row) => shown.map(({ cell }) => cell(row, one.list)))),
  };
}

/** Whether a ranking says anything in a column that stands in short tables only then. */
function isTold({ lists }: Ranking, name: string): boolean {
  if (name === 'place') return lists.some(({ places }) => places !== null);
  return name === 'decidedBy' && lists.some(({ rows }) => rows.some(({ decidedBy }) => decidedBy !== undefined));
}

const ONLY_WHOLE: ReadonlySet<string> = new Set([
  'list',
  'schoolId',
  'eligibleRank',
  'place',
  'awarded',
  'decidedBy',
  'digest',
]);

function columnsOf(ranking: Ranking, names: RankingNames, language: Language): readonly RankingColumn[] {
  const yes = (told: boolean): string => (told ? word('ranking.yes', language) : '');
  const who: readonly RankingColumn[] = [
    { name: 'unit', width: 14, kind: 'text', cell: ({ school }) => names.unit(school.unit) },
    { name: 'schoolId', width: 14, kind: 'text', cell: ({ school }) => school.id },
    { name: 'school', width: 24, kind: 'text', cell: ({ school }) => school.name },
    ...(hasGroups(ranking) ? subjectColumns : []),
  ];
  const list: RankingColumn = { name: 'list', width: 12, kind: 'text', cell: (_, own) => own };
  if (ranking.audience === 'public')
    return [
      list,
      { name: 'serial', width: 6, kind: 'number', cell: (row) => serialOf(ranking, row) },
      ...who,
      { name: 'year', width: 12, kind: 'text', cell: ({ year }) => year ?? '' },
      { name: 'number', width: 24, kind: 'text', cell: ({ number }) => number ?? '' },
    ];
  const identity: readonly RankingColumn[] = [
    list,
    { name: 'rank', width: 6, kind: 'number', cell: ({ rank }) => rank },
    ...who,
    { name: 'total', width: 9, kind: 'points', cell: ({ total }) => total },
    { name: 'grade', width: 10, kind: 'text', cell: ({ grade }) => (grade === null ? '' : names.grade(grade)) },
  ];
  const columns: readonly RankingColumn[] = [
    ...identity,
    {
      name: 'eligibility',
      width: 8,
      kind: 'text',
      cell: ({ eligibility }) => (eligibility ? word(`ranking.eligibility.${eligibility}`, language) : ''),
    },
    { name: 'because', width: 44, kind: 'text', cell: (row) => reasonsOf(row, language) },
    { name: 'eligibleRank', width: 10, kind: 'number', cell: ({ eligibleRank }) => eligibleRank ?? null },
    {
      name: 'place',
      width: 14,
      kind: 'text',
      cell: ({ place }) => (place ? word(`ranking.place.${place}`, language) : ''),
    },
    { name: 'awarded', width: 8, kind: 'text', cell: ({ awarded }) => yes(awarded) },
    { name: 'decidedBy', width: 18, kind: 'text', cell: (row) => decidedByOf(ranking, row, language) },
    digestColumn,
  ];
  return columns.filter(({ name }) => ranking.award !== undefined || !OF_AWARDS.has(name));
}

/** Where no title is conferred, nobody is eligible for one. */
const OF_AWARDS: ReadonlySet<string> = new Set(['eligibility', 'eligibleRank', 'awarded']);

const subjectColumns: readonly RankingColumn[] = [
  { name: 'subjectId', width: 8, kind: 'text', cell: ({ subject }) => subject.id },
  { name: 'subject', width: 20, kind: 'text', cell: ({ subject }) => subject.name },
];

const digestColumn: RankingColumn = {
  name: 'digest',
  width: 14,
  kind: 'code',
  cell: ({ result }) => result?.sha256 ?? '',
};

/** Where a row stands in its list, counted from 1: no rank. */
const serialOf = ({ lists }: Ranking, row: Row): number =>
  (lists.find(({ rows }) => rows.includes(row))?.rows.indexOf(row) ?? 0) + 1;

const hasGroups = ({ lists }: Ranking): boolean =>
  lists.some(({ rows }) => rows.some(({ subject, school }) => subject.id !== school.id));

/** Why somebody may not be awarded, or not yet: the reasons, and the conditions by name. */
function reasonsOf({ because = [], conditions = [] }: Row, language: Language): string {
  const named = because.filter((one) => conditions.length === 0 || !ABOUT_CONDITIONS.has(one));
  const told = [
    ...named.map((one) => word(`decide.because.${one}` as 'decide.because.grade', language)),
    ...conditions.map(({ zh, en, met }) =>
      word(`ranking.condition.${met}`, language, { condition: language === 'en' ? en : zh }),
    ),
  ];
  return told.join(language === 'en' ? '; ' : '；');
}

/** Reasons that only say that some condition stands against it. */
const ABOUT_CONDITIONS: ReadonlySet<string> = new Set(['condition', 'waivable', 'unknown']);

const decidedByOf = ({ order }: Ranking, { decidedBy }: Row, language: Language): string =>
  order.find(({ term }) => term === decidedBy)?.[language === 'en' ? 'en' : 'zh'] ?? '';
