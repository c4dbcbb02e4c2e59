import type { Finding } from '../../model/finding.js';
import type { Registry } from '../../model/generated/documents.js';
import type { OfficeBook, OfficeColumn, OfficeSheet, OfficeTables, OfficeValue, ReadRow } from '../../model/office.js';
import type { Assessment } from '../assessment.js';
import type { ListedReviewer } from './assignment.js';

const UNITS = 'units';
const SHEET = 'reviewers';

const COLUMNS: readonly OfficeColumn[] = [
  { key: 'id', header: '编号', hint: '如 R01，每人一个', width: 9, type: { kind: 'code', max: 20 }, required: true },
  { key: 'name', header: '姓名', hint: '只供核对，不进记录', width: 10, type: { kind: 'text', max: 30 } },
  { key: 'body', header: '单位', hint: '工作单位全称', width: 26, type: { kind: 'text', max: 60 }, required: true },
  {
    key: 'unit',
    header: '报送单位',
    hint: '所在辖市区',
    width: 14,
    type: { kind: 'choice', list: UNITS },
  },
  {
    key: 'school',
    header: '现任教学校',
    hint: '全称或标识码；不在学校的空着',
    width: 24,
    type: { kind: 'text', max: 60 },
  },
  {
    key: 'formerSchools',
    header: '曾任职学校',
    hint: '几所用顿号隔开',
    width: 28,
    type: { kind: 'texts', max: 60, most: 20 },
  },
  {
    key: 'interests',
    header: '有利害关系的学校',
    hint: '亲属任教、项目合作等',
    width: 28,
    type: { kind: 'texts', max: 60, most: 40 },
  },
  { key: 'interestKind', header: '是什么关系', hint: '如 亲属任教', width: 18, type: { kind: 'text', max: 60 } },
  { key: 'maxLoad', header: '最多评几所', hint: '没有限制的空着', width: 10, type: { kind: 'count', most: 1000 } },
];

const GUIDE: readonly string[] = [
  '一行一位评审人。编号写进分工和评审记录，姓名只供核对，不写进任何记录。',
  '回避是硬规定：现任教学校、曾任职学校、有利害关系的学校，一律不派，不会因为人手不够而放宽。',
  '学校写名册里的全称或标识码；写错了就不能据此回避，会停下来不分工。外地学校请在运行时用 --anyway 说明。',
  '填好后运行：jiaoyan review assign --level 2 --reviewers 评审人.xlsx --seed 种子',
];

/** Empty rows of the template. */
const SPARE = 40;

/** The workbook in which an office keeps its reviewers, empty. */
export function reviewersBook({ programme }: Pick<Assessment, 'programme'>): OfficeBook {
  return {
    kind: 'reviewers',
    title: `${programme.areaName}评审人名单`,
    date: programme.issued,
    guide: GUIDE,
    ...reviewersLayout(programme),
    rest: {},
  };
}

/** Sheets and lists of the workbook, for writing and for reading. */
export function reviewersLayout({
  reportingUnits,
}: Pick<Assessment['programme'], 'reportingUnits'>): Pick<OfficeBook, 'sheets' | 'lists'> {
  const sheet: OfficeSheet = {
    key: SHEET,
    name: '评审人',
    note: '黄色表头必填。学校写全称或标识码，几所学校用顿号隔开。',
    columns: COLUMNS,
    rows: [],
    spare: SPARE,
  };
  return {
    sheets: [sheet],
    lists: { [UNITS]: reportingUnits.map(({ id, name }) => ({ code: id, zh: name, en: name })) },
  };
}

/** The known name that a misspelt one most likely means. */
export type NearestName = (text: string, known: readonly string[]) => string | undefined;

/** A registry, and how names are guessed that are not in it. */
export interface KnownSchools {
  readonly registry: Registry;
  readonly nearest: NearestName;
}

/** Reviewers as the workbook lists them; a school that the registry does not know is told (JY6199). */
export function listedReviewers(
  { tables, findings }: OfficeTables,
  known: KnownSchools,
): { readonly reviewers: readonly ListedReviewer[]; readonly findings: readonly Finding[] } {
  const rows = tables[SHEET] ?? [];
  const found: Finding[] = [...findings];
  return { reviewers: rows.map((row) => reviewerOf(row, schoolFinder(known, row, found))), findings: found };
}

type Find = (key: string, text: string) => string;

/** The code of a school by its code or name; what nobody knows stays as it is written, and is told. */
function schoolFinder(known: KnownSchools, row: ReadRow, found: Finding[]): Find {
  return (key, text) => {
    const meant = knownSchool(known, text);
    if (typeof meant === 'string') return meant;
    found.push({ ...meant, where: { sheet: row.sheet, ...row.places[key] } });
    // Ids of schools are short; a longer name could not stand in the record.
    return [...text].slice(0, LONGEST_ID).join('');
  };
}

const LONGEST_ID = 20;

/** The code of a school by its code or name, or what is told of one that is not in the registry (JY6199). */
function knownSchool({ registry, nearest }: KnownSchools, text: string): string | Finding {
  const schools = [...registry.schools, ...registry.others];
  const own = schools.find(({ id, name }) => id === text || name === text);
  if (own) return own.id;
  const near = nearest(
    text,
    schools.flatMap(({ id, name }) => [id, name]),
  );
  return { code: 'JY6199', where: {}, found: text, ...(near === undefined ? {} : { expected: near }) };
}

/** The same for a list that a program wrote: schools by their codes, and those that nobody knows. */
export function withKnownSchools(
  reviewers: readonly ListedReviewer[],
  known: KnownSchools,
): { readonly reviewers: readonly ListedReviewer[]; readonly findings: readonly Finding[] } {
  const findings: Finding[] = [];
  const read = reviewers.map((reviewer) => {
    const find = (text: string): string => {
      const meant = knownSchool(known, text);
      if (typeof meant === 'string') return meant;
      findings.push({ ...meant, where: { label: reviewer.id } });
      return text;
    };
    const { school, formerSchools, interests } = reviewer;
    return {
      ...reviewer,
      ...(school === undefined ? {} : { school: find(school) }),
      formerSchools: formerSchools.map(find),
      interests: interests.map((one) => ({ ...one, school: find(one.school) })),
    };
  });
  return { reviewers: read, findings };
}

function reviewerOf({ values }: ReadRow, find: Find): ListedReviewer {
  const text = (key: string): string | undefined => {
    const value: OfficeValue | undefined = values[key];
    return typeof value === 'string' ? value : undefined;
  };
  const schools = (key: string): readonly string[] => {
    const value = values[key];
    return Array.isArray(value) ? (value as readonly string[]).map((one) => find(key, one)) : [];
  };
  const [name, unit, school, maxLoad] = [text('name'), text('unit'), text('school'), values['maxLoad']];
  const kind = text('interestKind') ?? '已申报';
  return {
    id: text('id') ?? '',
    body: text('body') ?? '',
    formerSchools: schools('formerSchools'),
    subjects: [],
    interests: schools('interests').map((one) => ({ school: one, kind })),
    ...(name === undefined ? {} : { name }),
    ...(unit === undefined ? {} : { unit }),
    ...(school === undefined ? {} : { school: find('school', school) }),
    ...(typeof maxLoad === 'number' ? { maxLoad } : {}),
  };
}
