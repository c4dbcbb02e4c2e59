import type { Facts, Grain, Judgement, Metrics, Standard } from '../../src/model/generated/documents.js';
import { weekId } from '../../src/model/periods.js';
import type { FactBook, FactRow, LevelAwards } from '../../src/standards/facts/fact-book.js';
import { indexMetrics } from '../../src/standards/metric-index.js';

type WeekName = string | number;

interface FactsRow {
  readonly id: string;
  readonly facts: Facts;
  readonly judgements?: Readonly<Record<string, Judgement>>;
  readonly existedLastYear?: string;
}

interface FactsGroup extends FactsRow {
  readonly kind: Grain;
  readonly parentGroup?: string;
  readonly subjects?: readonly string[];
  readonly applicable?: {
    readonly semester?: readonly WeekName[];
    readonly month?: readonly string[];
    readonly teachingWeek?: readonly WeekName[];
  };
}

/** A facts file: everything one school is scored from, without workbook, programme or registry. */
export interface FactsFile {
  readonly case?: string;
  readonly standards: readonly string[];
  readonly metrics?: string;
  readonly subjectGrain?: Grain;
  readonly calendar: Readonly<
    Record<string, { readonly months: readonly string[]; readonly weeks: readonly number[] }>
  >;
  readonly school: FactsRow;
  readonly groups?: readonly FactsGroup[];
  readonly persons?: readonly FactsRow[];
  readonly items?: readonly FactsRow[];
  readonly records?: FactBook['records'];
  readonly nominated?: readonly string[];
  readonly notApplicable?: readonly {
    subject: string;
    indicator: string;
    by: string;
    reason: string;
    standard?: string;
  }[];
  readonly reviews?: readonly LevelAwards[];
  readonly schoolYear?: string;
}

/** Facts files name no school year unless they say so; their dates lie in this one. */
const SCHOOL_YEAR = '2025-2026';

function rowOf(grain: Grain, row: FactsRow, more: Facts = {}): FactRow {
  const existed = row.existedLastYear === undefined ? {} : { existedLastYear: row.existedLastYear };
  return { id: row.id, grain, facts: { ...row.facts, ...existed, ...more } };
}

function groupRow(file: FactsFile, group: FactsGroup): FactRow {
  const row = rowOf(group.kind, group, {
    ...(group.subjects ? { subjects: [...group.subjects] } : {}),
    ...(group.parentGroup ? { parentGroup: group.parentGroup } : {}),
  });
  if (!group.applicable) return row;
  const { semester, month, teachingWeek } = group.applicable;
  const semesters = semester?.map(String);
  return {
    ...row,
    applicable: {
      ...(semesters ? { semester: semesters } : {}),
      ...(month ? { month } : {}),
      ...(teachingWeek ? { teachingWeek: teachingWeek.flatMap((week) => weekNames(file, semesters, week)) } : {}),
    },
  };
}

/** Weeks are `2-3` inside; a bare number is that week of every semester the group has. */
function weekNames(file: FactsFile, semesters: readonly string[] | undefined, week: WeekName): readonly string[] {
  if (typeof week === 'string' && week.includes('-')) return [week];
  return (semesters ?? Object.keys(file.calendar)).map((semester) => weekId(semester, Number(week)));
}

/** The fact book of a facts file, for the same scoring that workbooks go through. */
export function bookOf(file: FactsFile, metrics: Metrics): FactBook {
  const [first, last] = (file.schoolYear ?? SCHOOL_YEAR).split('-');
  const rows = [
    ...(file.groups ?? []).map((group) => groupRow(file, group)),
    ...(file.persons ?? []).map((person) => rowOf('person', person)),
    ...(file.items ?? []).map((item) => rowOf('item', item)),
  ];
  const judged = [file.school, ...(file.groups ?? []), ...(file.persons ?? [])];
  return {
    metrics: indexMetrics(metrics),
    calendar: { semesters: Object.entries(file.calendar).map(([id, semester]) => ({ id, ...semester })) },
    year: { from: `${first}-09-01`, to: `${last}-08-31` },
    top: rowOf(file.subjectGrain ?? 'school', file.school),
    rows,
    judgements: judged.map((row) => ({ subject: row.id, values: row.judgements ?? {} })),
    nominated: (file.nominated ?? []).map((subject) => ({ subject })),
    records: file.records ?? {},
    waivers: file.notApplicable ?? [],
    reviews: file.reviews ?? [],
  };
}

/** In a facts file a school (or base) always gets a full result, a group only when nominated. */
export const applicationOf = (file: FactsFile, standard: Standard) => ({
  standard,
  nominatedOnly: standard.subjectKind !== (file.subjectGrain ?? 'school'),
});
