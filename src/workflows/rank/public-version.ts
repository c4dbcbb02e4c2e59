import { isInForce, supersedes } from '../../model/award-standing.js';
import type { Award, Ranking } from '../../model/generated/documents.js';
import { redactedHolder, subjectName } from '../awards/person-name.js';
import { holderOf } from '../decide/known.js';
import { categoryOf, findSchool } from '../registry-subject.js';
import { type ListName, listOf } from './list-of.js';
import type { NameShown } from './ranked-row.js';
import type { RankingDesk } from './ranking-desk.js';

type Row = Ranking['lists'][number]['rows'][number];

/** Whose titles a public version lists. */
export interface PublicWishes {
  readonly award: string;
  readonly names: NameShown;
  /** Names of lists in their order. */
  readonly lists: readonly string[];
}

/**
 * What may be published of a ranking: everybody who holds the title on the day, whether rated this year or not, with the
 * school year and the certificate, by year and certificate. No rank, no total, nothing about anybody else; the root
 * still names all results that were ranked.
 */
export function publicVersion(
  ranking: Ranking,
  desk: Pick<RankingDesk, 'assessment' | 'lists' | 'records' | 'on'>,
  { award, names, lists: order }: PublicWishes,
): Ranking {
  const held = eachOnce(desk.records.awards)
    .filter((one) => one.award === award && isInForce(one, desk.on))
    .sort((a, b) => compareTexts(sortKey(a), sortKey(b)));
  const lists = new Map<string, ListName & { readonly rows: Row[] }>();
  for (const one of held) {
    const name = listOfHolder(desk, one);
    const list = lists.get(name.list) ?? { ...name, rows: [] };
    list.rows.push(holderRow(desk, one, names));
    lists.set(name.list, list);
  }
  const place = (list: string): number => (order.includes(list) ? order.indexOf(list) : order.length);
  return {
    ...ranking,
    audience: 'public',
    lists: [...lists.values()]
      .sort((a, b) => place(a.list) - place(b.list) || compareTexts(a.list, b.list))
      .map(({ list, by, rows }) => ({ list, by, places: null, cut: null, rows })),
  };
}

/** A title that several sources have counts once, as its later record says. */
function eachOnce(awards: readonly Award[]): readonly Award[] {
  const titles = new Map<string, Award>();
  for (const title of awards) {
    const known = titles.get(title.id);
    if (!known || supersedes(title, known)) titles.set(title.id, title);
  }
  return [...titles.values()];
}

const sortKey = ({ year, number = '', subject }: Award): string =>
  [year, number, subject.unit, subject.school, subject.id].join('\n');

const compareTexts = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

function holderRow({ assessment }: Pick<RankingDesk, 'assessment'>, award: Award, names: NameShown): Row {
  const { subject, year, number } = award;
  const {
    id = subject.school,
    name = subject.name,
    unit = subject.unit,
  } = findSchool(assessment.registry, subject.school) ?? {};
  const holder = { id: subject.grain === 'school' ? id : holderOf(award), grain: subject.grain, name: subject.name };
  return {
    rank: null,
    school: { id, name, unit },
    subject: { ...holder, name: nameOf(assessment.registry, { ...subject, school: id }, holder.id, names) },
    grade: null,
    total: null,
    awarded: true,
    year,
    ...(number === undefined ? {} : { number }),
  };
}

/** As the title has it; a person in full only where that is asked for, else with characters hidden. */
function nameOf(
  registry: RankingDesk['assessment']['registry'],
  subject: Award['subject'],
  number: string,
  names: NameShown,
): string {
  if (subject.grain !== 'person') return subject.name;
  if (names === 'numbers') return number;
  const name = subjectName(registry, { school: { id: subject.school }, subject: { ...subject, id: number } });
  return names === 'full' ? name : redactedHolder({ ...subject, name });
}

/** The list that a holder stands in: by what the registry says of the school and the group. */
function listOfHolder({ assessment, lists }: Pick<RankingDesk, 'assessment' | 'lists'>, award: Award): ListName {
  const school = findSchool(assessment.registry, award.subject.school);
  const group = school?.groups?.find(({ id }) => id === holderOf(award));
  return listOf(
    {
      subject: { grain: award.subject.grain, ...(group?.stage === undefined ? {} : { stage: group.stage }) },
      school: {
        category: school ? categoryOf(assessment.schoolTypes, school.schoolType) : '',
        stages: school?.stages ?? [],
      },
    },
    lists,
  );
}
