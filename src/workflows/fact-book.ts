import type { Facts, Group, Programme, School, Submission } from '../model/generated/documents.js';
import { weekId } from '../model/periods.js';
import type { FactBook, FactRow, LevelAwards } from '../standards/facts/fact-book.js';
import { type Assessment, calendarOf } from './assessment.js';
import { findSchool, registryFacts, registrySubject, waiversOf } from './registry-subject.js';

/** What other records say of a school besides its own submission. */
export interface Records {
  readonly counts: FactBook['records'];
  readonly reviews: readonly LevelAwards[];
}

export const NO_RECORDS: Records = { counts: {}, reviews: [] };

/** Everything one school is scored from: its submission, the registry, the programme and the records. */
export function factBookOf(assessment: Assessment, submission: Submission, records: Records = NO_RECORDS): FactBook {
  const { programme, registry, metrics } = assessment;
  const subject = registrySubject(assessment, submission.subject.id);
  const school = findSchool(registry, submission.subject.id);
  const top: FactRow = {
    id: submission.subject.id,
    grain: submission.subject.grain,
    facts: { ...submission.facts, ...subject?.facts },
  };
  const previous = previousOf(assessment, submission);
  const recorded = (row: FactRow): FactRow => withResultFacts(metrics, row, previous[row.id] !== undefined);
  return {
    metrics,
    calendar: calendarOf(programme),
    year: { from: programme.yearFrom, to: programme.yearTo },
    top: recorded(top),
    rows: submission.rows.map((row) => recorded(factRow(programme, school, row))),
    judgements: submission.judgements,
    nominated: submission.nominated,
    records: records.counts,
    waivers: waiversOf(registry, submission.subject.id),
    reviews: records.reviews,
    previous,
  };
}

function factRow(programme: Programme, school: School | undefined, row: Submission['rows'][number]): FactRow {
  const group = school?.groups.find((candidate) => candidate.id === row.id);
  if (!group) return { id: row.id, grain: row.grain, facts: row.facts };
  const facts: Facts = { ...row.facts, ...registryFacts(group) };
  const applicable = activePeriods(programme, group);
  return { id: row.id, grain: row.grain, facts, ...(applicable ? { applicable } : {}) };
}

/** A period counts for a group that existed on any day of it. */
export function activePeriods(programme: Programme, group: Group): FactRow['applicable'] | null {
  if (group.activeFrom === undefined && group.activeTo === undefined) return null;
  const from = group.activeFrom ?? programme.yearFrom;
  const to = group.activeTo ?? programme.yearTo;
  const within = (period: { readonly from: string; readonly to: string }): boolean =>
    period.to >= from && period.from <= to;
  const { semesters } = programme.calendar;
  return {
    semester: semesters.filter(within).map((semester) => semester.id),
    month: semesters.flatMap((semester) => semester.months.filter(within).map((month) => month.id)),
    teachingWeek: semesters.flatMap((semester) =>
      semester.weeks.filter((week) => week.teaching && within(week)).map((week) => weekId(semester.id, week.number)),
    ),
  };
}

/** What only the records of last year say of a row: whether there is an accepted result. */
function withResultFacts({ document }: Assessment['metrics'], row: FactRow, isAccepted: boolean): FactRow {
  const known = document.metrics.filter(
    (metric) => metric.kind === 'recorded' && metric.record === 'result' && metric.type === 'boolean',
  );
  const own = known.filter(({ grain }) => [grain].flat().includes(row.grain));
  if (own.length === 0) return row;
  const facts = Object.fromEntries(own.map((metric) => [metric.id, isAccepted ? 'yes' : 'no']));
  return { ...row, facts: { ...row.facts, ...facts } };
}

function previousOf({ accepted }: Assessment, submission: Submission): NonNullable<FactBook['previous']> {
  const school = submission.subject.id;
  const own = accepted.get(school);
  const groups = submission.rows.flatMap((row) => {
    const values = accepted.get(`${school}/${row.id}`);
    return values ? [[row.id, values] as const] : [];
  });
  return { ...(own ? { [school]: own } : {}), ...Object.fromEntries(groups) };
}
