import type { AnnualReport } from '../../model/annual-report.js';
import { choice, element, replaceChildren } from '../dom.js';
import { gradeName, type Reader } from '../reader.js';
import { numeric } from '../rows.js';
import { type PageColumn, pageTable } from '../table.js';
import { sayCode } from '../words.js';

type PageRanking = AnnualReport['rankings'][number];
type RankedList = PageRanking['lists'][number];
type RankedRow = RankedList['rows'][number];

/** The ranking lists, one at a time; a school's name leads to its own page in the internal version. */
export function rankingSection(reader: Reader): readonly HTMLElement[] {
  const lists = reader.report.rankings.flatMap((ranking) => ranking.lists.map((list) => ({ ranking, list })));
  const [first] = lists;
  if (!first) return [element('p', {}, reader.say('noData'))];
  const out = element('div');
  const show = (index: number): void => {
    const { ranking, list } = lists[index] ?? first;
    replaceChildren(out, listTable(reader, ranking, list));
  };
  const nameOf = ({ ranking, list }: (typeof lists)[number]): string => {
    const standard = reader.standard(ranking.standard.id);
    return `${standard ? reader.text(standard) : ranking.standard.id} · ${reader.stage(list.list)}（${list.rows.length}）`;
  };
  const control = choice(
    reader.say('list'),
    lists.map((one, index) => [String(index), nameOf(one)] as const),
    '0',
    (index) => show(Number(index)),
  );
  show(0);
  return [element('div', { class: 'controls' }, control), out];
}

function listTable(reader: Reader, ranking: PageRanking, { list, rows }: RankedList): HTMLElement {
  const standard = reader.standard(ranking.standard.id);
  const columns = rows.some(({ subject }) => subject.grain !== 'school')
    ? [...names(reader), groupColumn(reader), ...points(reader, ranking)]
    : [...names(reader), ...points(reader, ranking)];
  return pageTable(reader, {
    caption: `${standard ? reader.text(standard) : ''} · ${reader.stage(list)}`,
    rows,
    searched: true,
    // What no row of the list has, such as places where none are given, is left out.
    columns: columns.filter(({ value }) => rows.some((row) => value(row) !== '')),
  });
}

/** Within the office the rank; the public list has no ranks, its rows are numbered. */
function rankColumn(reader: Reader): PageColumn<RankedRow> {
  if (reader.report.audience === 'internal')
    return { header: reader.say('rank'), kind: 'number', value: ({ rank }) => rank, show: ({ rank }) => rank ?? '—' };
  const lists = reader.report.rankings.flatMap((ranking) => ranking.lists);
  const serial = (row: RankedRow): number => (lists.find(({ rows }) => rows.includes(row))?.rows.indexOf(row) ?? 0) + 1;
  return { header: reader.say('serial'), kind: 'number', value: serial };
}

const names = (reader: Reader): readonly PageColumn<RankedRow>[] => [
  rankColumn(reader),
  {
    header: reader.say('school'),
    kind: 'text',
    value: ({ school }) => school.name,
    show: ({ school }) =>
      reader.report.schools === null ? school.name : element('a', { href: `#/school/${school.id}` }, school.name),
  },
  { header: reader.say('unit'), kind: 'text', value: ({ school }) => reader.unit(school.unit) },
];

const groupColumn = (reader: Reader): PageColumn<RankedRow> => ({
  header: reader.say('group'),
  kind: 'text',
  value: ({ subject }) => subject.name,
});

const points = (reader: Reader, ranking: PageRanking): readonly PageColumn<RankedRow>[] =>
  ranking.audience === 'public' ? titles(reader) : standing(reader, ranking);

const titles = (reader: Reader): readonly PageColumn<RankedRow>[] => [
  { header: reader.say('awardYear'), kind: 'text', value: ({ year }) => year ?? '' },
  { header: reader.say('certificate'), kind: 'text', value: ({ number }) => number ?? '' },
];

const standing = (reader: Reader, ranking: PageRanking): readonly PageColumn<RankedRow>[] => [
  {
    header: reader.say('total'),
    kind: 'number',
    value: ({ total }) => numeric(total),
    show: ({ total }) => total ?? '—',
  },
  {
    header: reader.say('grade'),
    kind: 'text',
    value: ({ grade }) => gradeName(reader, ranking.scoredBy ?? ranking.standard.id, grade),
  },
  ...decisions(reader),
];

const decisions = (reader: Reader): readonly PageColumn<RankedRow>[] => [
  {
    header: reader.say('eligible'),
    kind: 'text',
    value: ({ eligibility }) => (eligibility === undefined ? '' : sayCode('eligible', eligibility, reader.language)),
    show: ({ eligibility, conditions = [] }) => [
      eligibility === undefined ? '—' : sayCode('eligible', eligibility, reader.language),
      conditions.length > 0 ? element('small', {}, conditions.map((one) => reader.text(one)).join('；')) : null,
    ],
  },
  {
    header: reader.say('place'),
    kind: 'text',
    value: ({ place }) => (place === undefined ? '' : sayCode('place', place, reader.language)),
  },
  { header: reader.say('holds'), kind: 'text', value: ({ awarded }) => (awarded ? reader.say('yes') : '') },
];
