import { type Finding, failure, type Outcome, success } from '../model/finding.js';
import type { Codelist, Form, Programme, Registry, Standard } from '../model/generated/documents.js';
import type { TeachingCalendar } from '../model/periods.js';
import type { Application } from '../scoring/subject.js';
import { type Effective, effectiveOf } from '../scoring/totals.js';
import { indexMetrics, type MetricIndex } from '../standards/metric-index.js';
import type { Catalogue } from './ports.js';

/** One year's assessment with everything it stands on: loaded once, used for every school. */
export interface Assessment {
  readonly programme: Programme;
  readonly registry: Registry;
  readonly form: Form;
  readonly metrics: MetricIndex;
  /** In the order of the programme's entries. */
  readonly standards: readonly Standard[];
  readonly schoolTypes: Codelist;
  readonly stages: Codelist;
  /** Subjects with an accepted result of last year, by id (`school` or `school/group`), with the values it stood on. */
  readonly accepted: ReadonlyMap<string, Readonly<Record<string, number>>>;
}

/** Loads what a programme and a registry refer to. Every document that is missing or wrong has its finding. */
export async function loadAssessment(
  catalogue: Catalogue,
  programme: Programme,
  registry: Registry,
  accepted: Assessment['accepted'] = new Map(),
): Promise<Outcome<Assessment>> {
  const form = await catalogue.load('form', programme.form);
  const schoolTypes = await catalogue.load('codelist', 'codelists/school-type');
  const stages = await catalogue.load('codelist', 'codelists/stage');
  const loaded = await Promise.all(programme.entries.map((entry) => catalogue.load('standard', entry.standard)));
  const metrics = form.ok ? await catalogue.load('metrics', form.value.metrics) : null;
  const findings: Finding[] = [form, schoolTypes, stages, ...loaded, ...(metrics ? [metrics] : [])].flatMap(
    (part) => part.findings,
  );
  if (!form.ok || !schoolTypes.ok || !stages.ok || !metrics?.ok) return failure(...findings);
  const standards = loaded.flatMap((outcome) => (outcome.ok ? [outcome.value] : []));
  if (standards.length < loaded.length) return failure(...findings);
  return success(
    {
      programme,
      registry,
      form: form.value,
      metrics: indexMetrics(metrics.value),
      standards,
      schoolTypes: schoolTypes.value,
      stages: stages.value,
      accepted,
    },
    findings,
  );
}

/** The periods that count: holiday weeks left out. */
export const calendarOf = (programme: Programme): TeachingCalendar => ({
  semesters: programme.calendar.semesters.map(({ id, months, weeks }) => ({
    id,
    months: months.map((month) => month.id),
    weeks: weeks.filter((week) => week.teaching).map((week) => week.number),
  })),
});

/** How each standard is applied this year, the programme's own values in place of the standard's. */
export const applicationsOf = ({ programme, standards }: Assessment): readonly Application[] =>
  standards.map((standard) => {
    const entry = programme.entries.find((candidate) => candidate.standard === standard.id);
    return {
      standard,
      nominatedOnly: entry?.nominated ?? false,
      effective: effectiveFor(standard, entry?.overrides ?? {}),
      gap: programme.gap,
    };
  });

type Overrides = NonNullable<Programme['entries'][number]['overrides']>;

function effectiveFor(standard: Standard, { quotaTarget: _quota, ...overrides }: Overrides): Effective {
  return { ...effectiveOf(standard), ...overrides };
}
