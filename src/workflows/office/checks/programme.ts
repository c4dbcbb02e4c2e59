import type { Finding } from '../../../model/finding.js';
import type { ReadRow } from '../../../model/office.js';
import { cellName, foundAt, repeatedIn } from '../found.js';
import type { ProgrammeLayout } from '../programme-sheets.js';
import { countIn, textIn, textsIn } from '../row-values.js';
import { checkArea, checkSchoolYear, schoolYears } from './basics.js';

/** What a check of a programme looks at. */
export interface ProgrammeCheckContext {
  readonly file: string;
  readonly tables: Readonly<Record<string, readonly ReadRow[]>>;
  readonly layout: ProgrammeLayout;
  /** Every code that the program can give. */
  readonly codes: ReadonlySet<string>;
}

const rowsOf = ({ tables }: ProgrammeCheckContext, key: string): readonly ReadRow[] => tables[key] ?? [];

/** JY1208, JY1211, JY1226–JY1234, JY1236: everything about a programme that one cell does not tell. */
export function checkProgramme(context: ProgrammeCheckContext): readonly Finding[] {
  const [basics] = rowsOf(context, 'basics');
  return [
    ...(basics ? checkOwn(context, basics) : []),
    ...entries(context),
    ...levels(context),
    ...spans(context),
    ...calendarParts(context),
    ...repeats(context),
    ...rules(context),
  ];
}

function checkOwn(context: ProgrammeCheckContext, row: ReadRow): readonly Finding[] {
  const { file, layout } = context;
  const year = schoolYears(textIn(row, 'schoolYear'))?.[0];
  const [flag, adjudicate] = [Number(textIn(row, 'gapFlag')), Number(textIn(row, 'gapAdjudicate'))];
  const units = rowsOf(context, 'units').map((unit) => ({ row: unit, key: 'area' }));
  const areas = [{ row, key: 'area' }, ...units];
  return [
    ...checkSchoolYear(file, row),
    ...(year === undefined ? [] : areas.flatMap((at) => checkArea(file, at, layout.codes, year))),
    ...(adjudicate < flag
      ? [foundAt(file, { row, key: 'gapAdjudicate' }, 'JY1236', { found: String(adjudicate), params: { flag } })]
      : []),
    ...yearDates(file, row, year),
  ];
}

/** JY1227 where the school year's own dates are not in its years. */
function yearDates(file: string, row: ReadRow, year: number | undefined): readonly Finding[] {
  if (year === undefined) return [];
  const wrong = ([key, expected]: readonly [string, number]): boolean => {
    const typed = textIn(row, key);
    return typed !== '' && typed.slice(0, 4) !== String(expected);
  };
  const ends: readonly (readonly [string, number])[] = [
    ['yearFrom', year],
    ['yearTo', year + 1],
  ];
  return ends
    .filter(wrong)
    .map(([key, expected]) =>
      foundAt(file, { row, key }, 'JY1227', { found: textIn(row, key), expected: `${expected} 年` }),
    );
}

/** JY1232: vetoes must be indicators of the standard; rounding and guard need all their cells. */
function entries(context: ProgrammeCheckContext): readonly Finding[] {
  const { file, layout } = context;
  return rowsOf(context, 'entries').flatMap((row) => {
    const standard = layout.standards.find(({ id }) => id === textIn(row, 'standard'));
    const known = new Set(standard?.indicators.map(({ id }) => id));
    const strange = standard ? textsIn(row, 'vetoes').filter((id) => !known.has(id)) : [];
    return [
      ...strange.map((id) =>
        foundAt(file, { row, key: 'vetoes' }, 'JY1232', { found: id, params: { reason: 'noIndicator' } }),
      ),
      ...together(file, row, 'roundingMode', ['roundingDecimals']),
      ...(textIn(row, 'guard') === 'set'
        ? together(file, row, 'guard', ['guardGrade', 'guardElse', 'guardShare', 'guardCompare'])
        : []),
    ];
  });
}

/** Cells that are needed because another one is filled. */
const together = (file: string, row: ReadRow, key: string, others: readonly string[]): readonly Finding[] =>
  row.values[key] === undefined
    ? []
    : others
        .filter((other) => row.values[other] === undefined && !row.unreadable.includes(other))
        .map((other) => foundAt(file, { row, key: other }, 'JY2101'));

/** JY1233: levels count 1, 2, 3 …. */
function levels(context: ProgrammeCheckContext): readonly Finding[] {
  return rowsOf(context, 'levels').flatMap((row, index) => {
    const typed = row.values['level'];
    if (typed === undefined || typed === index + 1) return [];
    return [
      foundAt(context.file, { row, key: 'level' }, 'JY1233', { found: String(typed), expected: String(index + 1) }),
    ];
  });
}

/** JY1226: nothing ends before it begins. */
function spans(context: ProgrammeCheckContext): readonly Finding[] {
  return ['levels', 'semesters', 'months', 'weeks']
    .flatMap((key) => rowsOf(context, key))
    .flatMap((row) => endBeforeBegin(context.file, row));
}

function endBeforeBegin(file: string, row: ReadRow): readonly Finding[] {
  const [from, to] = [textIn(row, 'from'), textIn(row, 'to')];
  return from !== '' && to !== '' && to < from
    ? [foundAt(file, { row, key: 'to' }, 'JY1226', { found: to, params: { from } })]
    : [];
}

/** Terms within the year, months and weeks within their term, no two months or weeks at once. */
function calendarParts(context: ProgrammeCheckContext): readonly Finding[] {
  const [basics] = rowsOf(context, 'basics');
  const semesters = rowsOf(context, 'semesters');
  const year = basics ? { from: textIn(basics, 'yearFrom'), to: textIn(basics, 'yearTo') } : null;
  return [
    ...(year ? semesters.flatMap((row) => outside(context.file, row, year)) : []),
    ...['months', 'weeks'].flatMap((key) =>
      rowsOf(context, key).flatMap((row) => partOf(context.file, row, semesters)),
    ),
    ...overlaps(context.file, semesters),
    ...overlaps(context.file, rowsOf(context, 'months')),
    ...overlaps(context.file, rowsOf(context, 'weeks')),
    ...semesters.flatMap((row) => withoutWeeks(context, row)),
    ...semesters.flatMap((row) => gaps(context, textIn(row, 'id'))),
  ];
}

interface Span {
  readonly from: string;
  readonly to: string;
}

function partOf(file: string, row: ReadRow, semesters: readonly ReadRow[]): readonly Finding[] {
  const typed = textIn(row, 'semester');
  if (typed === '') return [];
  const own = semesters.find((semester) => textIn(semester, 'id') === typed);
  if (!own) return [foundAt(file, { row, key: 'semester' }, 'JY1229', { found: typed })];
  return outside(file, row, { from: textIn(own, 'from'), to: textIn(own, 'to') });
}

/** JY1227: a date outside of what it belongs to. */
function outside(file: string, row: ReadRow, { from, to }: Span): readonly Finding[] {
  if (from === '' || to === '' || to < from) return [];
  return ['from', 'to'].flatMap((key) => {
    const typed = textIn(row, key);
    if (typed === '' || (typed >= from && typed <= to)) return [];
    return [foundAt(file, { row, key }, 'JY1227', { found: typed, expected: `${from} 至 ${to}` })];
  });
}

/** JY1228: two terms, months or weeks that share a day. */
function overlaps(file: string, rows: readonly ReadRow[]): readonly Finding[] {
  const dated = rows.filter((row) => textIn(row, 'from') !== '' && textIn(row, 'to') >= textIn(row, 'from'));
  const ordered = [...dated].sort((a, b) => (textIn(a, 'from') < textIn(b, 'from') ? -1 : 1));
  return ordered.slice(1).flatMap((row, index) => {
    const before = ordered[index] as ReadRow;
    if (textIn(row, 'from') > textIn(before, 'to')) return [];
    const other = cellName({ row: before, key: 'to' });
    return [foundAt(file, { row, key: 'from' }, 'JY1228', { found: textIn(row, 'from'), params: { other } })];
  });
}

/** JY1241: a month between two months of a term, or a week between two of its weeks, that no row stands for. */
function gaps({ file, ...context }: ProgrammeCheckContext, semester: string): readonly Finding[] {
  const partsOf = (key: string, name: 'id' | 'number'): readonly ReadRow[] =>
    rowsOf({ file, ...context }, key)
      .filter((row) => semester !== '' && textIn(row, 'semester') === semester && row.values[name] !== undefined)
      .sort((a, b) => (textIn(a, 'from') < textIn(b, 'from') ? -1 : 1));
  const found = (row: ReadRow, key: string, expected: string): Finding =>
    foundAt(file, { row, key }, 'JY1241', { found: semester, expected });
  const months = partsOf('months', 'id');
  const numbered = partsOf('weeks', 'number');
  // A number that stands twice has its own finding, and what looks missing is usually the other one.
  const isDistinct = new Set(numbered.map((row) => countIn(row, 'number'))).size === numbered.length;
  const weeks = isDistinct ? numbered : [];
  return [
    ...months.slice(1).flatMap((row, index) => {
      const missing = monthsBetween(textIn(months[index] as ReadRow, 'to'), textIn(row, 'from'));
      return missing.length === 0 ? [] : [found(row, 'from', missing.join('、'))];
    }),
    ...weeks.slice(1).flatMap((row, index) => {
      const [before, own] = [countIn(weeks[index] as ReadRow, 'number'), countIn(row, 'number')];
      if (own <= before + 1) return [];
      return [found(row, 'number', own === before + 2 ? `第 ${own - 1} 周` : `第 ${before + 1} 至 ${own - 1} 周`)];
    }),
  ];
}

/** Calendar months wholly between two dates, as `2026-03`. */
function monthsBetween(to: string, from: string): readonly string[] {
  const [last, first] = [monthNumber(to), monthNumber(from)];
  if (last === null || first === null) return [];
  return Array.from({ length: Math.max(0, first - last - 1) }, (_, index) => {
    const number = last + 1 + index;
    return `${Math.floor(number / 12)}-${String((number % 12) + 1).padStart(2, '0')}`;
  });
}

/** Months since the year 0; `null` where the text is no date. */
function monthNumber(date: string): number | null {
  const match = /^(\d{4})-(\d{2})/.exec(date);
  return match ? Number(match[1]) * 12 + Number(match[2]) - 1 : null;
}

/** JY1234: a term without months or weeks counts for nothing. */
function withoutWeeks(context: ProgrammeCheckContext, row: ReadRow): readonly Finding[] {
  const id = textIn(row, 'id');
  const has = (key: string): boolean => rowsOf(context, key).some((part) => textIn(part, 'semester') === id);
  if (id === '' || (has('weeks') && has('months'))) return [];
  const missing = [...(has('months') ? [] : ['月份']), ...(has('weeks') ? [] : ['教学周'])].join('、');
  return [foundAt(context.file, { row, key: 'id' }, 'JY1234', { found: id, expected: missing })];
}

const KEYS: Readonly<Record<string, readonly string[]>> = {
  entries: ['standard'],
  grades: ['standard', 'code'],
  semesters: ['id'],
  months: ['semester', 'id'],
  weeks: ['semester', 'number'],
  units: ['id'],
  targets: ['award'],
  ruleset: ['code'],
};

/** JY1211: the same thing twice. */
function repeats(context: ProgrammeCheckContext): readonly Finding[] {
  return Object.entries(KEYS).flatMap(([key, members]) => {
    const last = members.at(-1) as string;
    const keyOf = (row: ReadRow): string =>
      row.values[last] === undefined
        ? ''
        : members.map((member) => textIn(row, member) || countIn(row, member)).join('|');
    return [...repeatedIn(rowsOf(context, key), keyOf).values()].flatMap((same) =>
      same.slice(1).map((row) =>
        foundAt(context.file, { row, key: last }, 'JY1211', {
          found: String(row.values[last]),
          params: { other: cellName({ row: same[0] as ReadRow, key: last }) },
        }),
      ),
    );
  });
}

/** JY1232: a code that the program does not give. */
function rules(context: ProgrammeCheckContext): readonly Finding[] {
  return rowsOf(context, 'ruleset').flatMap((row) => {
    const code = textIn(row, 'code');
    if (code === '' || context.codes.has(code)) return [];
    return [foundAt(context.file, { row, key: 'code' }, 'JY1232', { found: code, params: { reason: 'noCode' } })];
  });
}
