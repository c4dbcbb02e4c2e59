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
  /** The awards that are applied for in a workbook of their own: the same year and registry, another form. */
  readonly applications?: readonly ApplicationAssessment[];
}

/** The assessment of those who apply for an award in a workbook of their own. */
export interface ApplicationAssessment extends Assessment {
  readonly award: string;
  /** The school's own form, whose sheet of teachers gave out the numbers. */
  readonly rosterForm: Form;
}

/** Loads what a programme and a registry refer to. Every document that is missing or wrong has its finding. */
export async function loadAssessment(
  catalogue: Catalogue,
  programme: Programme,
  registry: Registry,
  accepted: Assessment['accepted'] = new Map(),
): Promise<Outcome<Assessment>> {
  const applied = programme.applications ?? [];
  const form = await catalogue.load('form', programme.form);
  const schoolTypes = await catalogue.load('codelist', 'codelists/school-type');
  const stages = await catalogue.load('codelist', 'codelists/stage');
  const entries = programme.entries.filter((entry) => !applied.some(({ standard }) => standard === entry.standard));
  const loaded = await Promise.all(entries.map((entry) => catalogue.load('standard', entry.standard)));
  const metrics = form.ok ? await catalogue.load('metrics', form.value.metrics) : null;
  const findings: Finding[] = [form, schoolTypes, stages, ...loaded, ...(metrics ? [metrics] : [])].flatMap(
    (part) => part.findings,
  );
  if (!form.ok || !schoolTypes.ok || !stages.ok || !metrics?.ok) return failure(...findings);
  const standards = loaded.flatMap((outcome) => (outcome.ok ? [outcome.value] : []));
  if (standards.length < loaded.length) return failure(...findings);
  const main: Assessment = {
    programme,
    registry,
    form: form.value,
    metrics: indexMetrics(metrics.value),
    standards,
    schoolTypes: schoolTypes.value,
    stages: stages.value,
    accepted,
  };
  if (applied.length === 0) return success(main, findings);
  const others = await Promise.all(applied.map((application) => loadApplication(catalogue, main, application)));
  const all = [...findings, ...others.flatMap((other) => other.findings)];
  const applications = others.flatMap((other) => (other.ok ? [other.value] : []));
  return applications.length < others.length ? failure(...all) : success({ ...main, applications }, all);
}

async function loadApplication(
  catalogue: Catalogue,
  main: Assessment,
  { form: id, standard: standardId, award }: NonNullable<Programme['applications']>[number],
): Promise<Outcome<ApplicationAssessment>> {
  const form = await catalogue.load('form', id);
  const standard = await catalogue.load('standard', standardId);
  const metrics = form.ok ? await catalogue.load('metrics', form.value.metrics) : null;
  const findings = [form, standard, ...(metrics ? [metrics] : [])].flatMap((part) => part.findings);
  if (!form.ok || !standard.ok || !metrics?.ok) return failure(...findings);
  const own = { form: form.value, metrics: indexMetrics(metrics.value), standards: [standard.value] };
  return success({ ...main, ...own, award, rosterForm: main.form, accepted: new Map() }, findings);
}

/** The assessment that a form belongs to: the school's own, or one of those that apply for an award. */
export const assessmentFor = (assessment: Assessment, form: string): Assessment | undefined =>
  assessment.form.id === form
    ? assessment
    : assessment.applications?.find((application) => application.form.id === form);

/** Every standard of the year, those of the applications included. */
export const allStandards = ({ standards, applications = [] }: Assessment): readonly Standard[] => [
  ...standards,
  ...applications.flatMap((application) => application.standards),
];

/** The standards by which points are given. */
export const scoredStandards = (assessment: Assessment): readonly Standard[] =>
  allStandards(assessment).filter(isScored);

/** The assessment that scores by a standard: the school's own, or one of the applications. */
export const assessmentBy = (assessment: Assessment, standard: string): Assessment | undefined =>
  [assessment, ...(assessment.applications ?? [])].find(({ standards }) => standards.some(({ id }) => id === standard));

/** Whether an assessment is that of applicants. */
export const isApplication = (assessment: Assessment): assessment is ApplicationAssessment => 'award' in assessment;

/** The periods that count: holiday weeks left out. */
export const calendarOf = (programme: Programme): TeachingCalendar => ({
  semesters: programme.calendar.semesters.map(({ id, months, weeks }) => ({
    id,
    months: months.map((month) => month.id),
    weeks: weeks.filter((week) => week.teaching).map((week) => week.number),
  })),
});

/**
 * How each standard is applied this year, the programme's own values in place of the standard's. A standard of
 * conditions alone has nothing to score: its conditions are looked at when the award is decided.
 */
export const applicationsOf = ({ programme, standards }: Assessment): readonly Application[] =>
  standards.filter(isScored).map((standard) => {
    const entry = programme.entries.find((candidate) => candidate.standard === standard.id);
    return {
      standard,
      nominatedOnly: entry?.nominated ?? false,
      effective: effectiveFor(standard, entry?.overrides ?? {}),
      gap: programme.gap,
    };
  });

const isScored = ({ indicators }: Standard): boolean => indicators.length > 0;

type Overrides = NonNullable<Programme['entries'][number]['overrides']>;

function effectiveFor(standard: Standard, { quotaTarget: _quota, ...overrides }: Overrides): Effective {
  return { ...effectiveOf(standard), ...overrides };
}
