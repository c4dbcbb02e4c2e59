import type { Programme } from '../../model/generated/documents.js';
import type { OfficeValue, ReadRow } from '../../model/office.js';
import type { PlacedRow } from './placed-faults.js';
import type { LinesAside } from './programme-rows.js';
import { countIn, membersIn, textIn, textsIn } from './row-values.js';

type Tables = Readonly<Record<string, readonly ReadRow[]>>;
type Entry = Programme['entries'][number];
type Overrides = NonNullable<Entry['overrides']>;
type Semester = Programme['calendar']['semesters'][number];

/** What a programme takes from elsewhere than its cells. */
export interface ProgrammeFrame {
  /** Members that no cell shows: from the hidden sheet, else from the programme it was made from. */
  readonly aside: Readonly<Record<string, unknown>>;
  /** The same of entries and rules. */
  readonly lines: LinesAside;
  readonly producer: Programme['producer'];
  readonly issued?: string | undefined;
}

/** The document of a programme's tables. It follows its schema where the tables have no errors. */
export function programmeDocument(tables: Tables, { aside, lines, producer, issued }: ProgrammeFrame): Programme {
  const basics = tables['basics']?.[0] ?? { values: {} };
  const rows = (key: string): readonly ReadRow[] => tables[key] ?? [];
  return {
    formatVersion: '1.0',
    derivedFrom: [],
    lang: 'zh-CN',
    ...aside,
    kind: 'programme',
    producer,
    ...membersIn(basics, 'id', 'schoolYear', 'area', 'areaName', 'yearFrom', 'yearTo', 'form'),
    issued: issued ?? textIn(basics, 'issued'),
    issuer: { id: textIn(basics, 'issuerId'), name: textIn(basics, 'issuerName') },
    title: { zh: textIn(basics, 'titleZh'), en: textIn(basics, 'titleEn') },
    gap: { flag: textIn(basics, 'gapFlag'), adjudicate: textIn(basics, 'gapAdjudicate') },
    entries: rows('entries').map((row) =>
      withAside(lines.entries[textIn(row, 'standard')], entryOf(row, rows('grades'))),
    ),
    levels: rows('levels').map((row) => membersIn(row, 'level', 'zh', 'en', 'by', 'from', 'to')),
    calendar: { semesters: rows('semesters').map((row) => semesterOf(row, rows('months'), rows('weeks'))) },
    reportingUnits: rows('units').map(unitOf),
    targets: rows('targets').map((row) => membersIn(row, 'award', 'zh', 'en', 'count', 'by', 'clause', 'standard')),
    ruleset: rulesOf(rows('ruleset')).map((rule) => ({ ...lines.ruleset[rule.code], ...rule })),
  } as unknown as Programme;
}

/** An entry with what no cell shows of it, in its changes to the standard as well. */
function withAside(aside: Partial<Entry> = {}, entry: Entry): Entry {
  const overrides = { ...aside.overrides, ...entry.overrides };
  return { ...aside, ...entry, ...(Object.keys(overrides).length > 0 ? { overrides } : {}) };
}

const isYes = (row: ReadRow, key: string): boolean => textIn(row, key) === 'yes';

function entryOf(row: ReadRow, grades: readonly ReadRow[]): Entry {
  const standard = textIn(row, 'standard');
  const overrides = overridesOf(
    row,
    grades.filter((grade) => textIn(grade, 'standard') === standard),
  );
  return {
    standard,
    purpose: textIn(row, 'purpose') as Entry['purpose'],
    nominated: isYes(row, 'nominated'),
    ...(Object.keys(overrides).length > 0 ? { overrides } : {}),
  };
}

function overridesOf(row: ReadRow, grades: readonly ReadRow[]): Overrides {
  const plain = membersIn(row, 'quotaTarget', 'bonusCap', 'gradeOn') as Overrides;
  const vetoes = textsIn(row, 'vetoes');
  const mode = textIn(row, 'roundingMode');
  return {
    ...plain,
    ...(vetoes.length > 0 ? { vetoes: [...vetoes] } : {}),
    ...(mode === '' ? {} : { rounding: { decimals: countIn(row, 'roundingDecimals'), mode: mode as 'half-up' } }),
    ...guardOf(row),
    ...(grades.length > 0 ? { grades: grades.map((grade) => membersIn(grade, 'code', 'zh', 'en', 'min')) } : {}),
  } as Overrides;
}

function guardOf(row: ReadRow): Pick<Overrides, 'guard'> {
  const choice = textIn(row, 'guard');
  if (choice === '') return {};
  if (choice === 'none') return { guard: null };
  const misses: OfficeValue | undefined = row.values['guardMisses'];
  const guard = {
    grade: textIn(row, 'guardGrade'),
    elseGrade: textIn(row, 'guardElse'),
    minShare: textIn(row, 'guardShare'),
    compare: textIn(row, 'guardCompare'),
    ...(typeof misses === 'number' ? { missesAllowed: misses } : {}),
  };
  return { guard } as Pick<Overrides, 'guard'>;
}

function semesterOf(row: ReadRow, months: readonly ReadRow[], weeks: readonly ReadRow[]): Semester {
  const own = (part: ReadRow): boolean => textIn(part, 'semester') === textIn(row, 'id');
  return {
    ...membersIn(row, 'id', 'zh', 'from', 'to'),
    months: months.filter(own).map((month) => membersIn(month, 'id', 'from', 'to')),
    weeks: weeks
      .filter(own)
      .map((week) => ({ ...membersIn(week, 'number', 'from', 'to'), teaching: isYes(week, 'teaching') })),
  } as Semester;
}

const unitOf = (row: ReadRow): Programme['reportingUnits'][number] =>
  ({
    ...membersIn(row, 'id', 'name'),
    area: textIn(row, 'area') || null,
    functional: isYes(row, 'functional'),
  }) as Programme['reportingUnits'][number];

/** Only codes with a severity of this year; the others are there to be chosen. */
const rulesOf = (rows: readonly ReadRow[]): Programme['ruleset'] =>
  rows
    .filter((row) => textIn(row, 'severity') !== '')
    .map((row) => membersIn(row, 'code', 'severity') as Programme['ruleset'][number]);

/** The row of every part of the document. */
export function programmePlaces(tables: Tables): readonly PlacedRow[] {
  const rows = (key: string): readonly ReadRow[] => tables[key] ?? [];
  const placed = (key: string, pointer: string): readonly PlacedRow[] =>
    rows(key).map((row, index) => ({ pointer: `${pointer}/${index}`, row }));
  const rules = rows('ruleset').filter((row) => textIn(row, 'severity') !== '');
  return [
    ...rows('basics').map((row) => ({ pointer: '', row })),
    ...placed('entries', '/entries'),
    ...placed('levels', '/levels'),
    ...placed('semesters', '/calendar/semesters'),
    ...placed('units', '/reportingUnits'),
    ...placed('targets', '/targets'),
    ...rules.map((row, index) => ({ pointer: `/ruleset/${index}`, row })),
  ];
}
