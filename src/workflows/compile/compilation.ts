import { withoutPrivateNumbers } from '../../checks/private-numbers.js';
import { type Finding, failure, type Outcome, success } from '../../model/finding.js';
import type { FactValue, Result, Submission } from '../../model/generated/documents.js';
import { unitName } from '../../model/reporting-units.js';
import { entriesOf, type Metric, type MetricIndex } from '../../standards/metric-index.js';
import { type Assessment, allStandards } from '../assessment.js';
import { findSchool } from '../registry-subject.js';
import { paperDate } from '../report/paper-date.js';
import { indicatorsAbout } from './indicators-about.js';

/** What a school's groups tell of their annual reports, put together: what the template and the Markdown print. */
export interface Compilation {
  readonly school: string;
  readonly schoolName: string;
  readonly unit: string;
  /** As papers write it: `2025—2026`. */
  readonly year: string;
  readonly issuer: string;
  /** As papers write it: `2026年7月1日`. */
  readonly issued: string;
  /** What the report is called, as the metric is. */
  readonly subjectOf: string;
  readonly overview: readonly OverviewRow[];
  readonly sections: readonly GroupSection[];
  /** Evidence of the school as a whole: the compilation itself. */
  readonly evidence: readonly EvidenceLine[];
  readonly policies: readonly string[];
}

interface OverviewRow {
  readonly number: number;
  readonly group: string;
  readonly subjects: string;
  readonly members: number;
  readonly state: string;
  readonly evidence: number;
}

/** What one group has to show. */
interface GroupSection {
  readonly heading: string;
  readonly facts: readonly { readonly name: string; readonly value: string }[];
  readonly evidence: readonly EvidenceLine[];
  readonly items: readonly { readonly number: number; readonly title: string; readonly about: string }[];
  readonly grade: string;
}

interface EvidenceLine {
  readonly number: number;
  readonly title: string;
  readonly date: string;
  readonly location: string;
}

/** What a compilation is made from. */
export interface CompilationSource {
  readonly assessment: Assessment;
  readonly submission: Submission;
  /** Results of the school's groups, where they are at hand. */
  readonly results: readonly Result[];
  /** Id of the metric that tells whether a group wrote its report. */
  readonly metric: string;
  readonly issuer: string;
  readonly issued: string;
}

const CHINESE_NUMBERS = '〇一二三四五六七八九十';

/** Heading numbers: 一、二、…十、十一、… */
function chineseNumber(number: number): string {
  if (number <= 10) return CHINESE_NUMBERS[number] ?? String(number);
  const [tens, ones] = [Math.floor(number / 10), number % 10];
  return `${tens === 1 ? '' : CHINESE_NUMBERS[tens]}十${ones === 0 ? '' : CHINESE_NUMBERS[ones]}`;
}

/** The annual reports of a school's groups in one document; JY7151 for an unknown metric, JY7150 where no group has one. */
export function compilationOf(source: CompilationSource): Outcome<Compilation> {
  const { assessment, submission, metric: id } = source;
  const { programme, registry, metrics } = assessment;
  const metric = metrics.byId.get(id);
  if (metric?.kind !== 'entered') return failure(noSuchMetric(id));
  const school = findSchool(registry, submission.subject.id);
  const rows = submission.rows.filter(({ grain, facts }) => grain === metric.grain && facts[id] !== undefined);
  const written = rows.filter(({ facts }) => facts[id] !== 'none');
  if (written.length === 0) return failure(nothingToCompile(school?.name ?? submission.subject.id));
  const groups = new Map((school?.groups ?? []).map((group) => [group.id, group]));
  const about = indicatorsAbout(assessment, id);
  const lines = (group: string | undefined) => evidenceOf(submission, about, group);
  const members = (group: string): number => countMembers(metrics, submission, group);
  const named = (group: string) => groups.get(group)?.name ?? group;
  return success({
    school: submission.subject.id,
    schoolName: school?.name ?? submission.subject.id,
    unit: school ? unitName(programme, school.unit) : '',
    year: programme.schoolYear.replace('-', '—'),
    issuer: source.issuer,
    issued: paperDate(source.issued),
    subjectOf: metric.zh,
    overview: rows.map((row, index) => ({
      number: index + 1,
      group: named(row.id),
      subjects: (groups.get(row.id)?.subjects ?? []).join('、'),
      members: members(row.id),
      state: valueText(metrics, metric, row.facts[id]),
      evidence: lines(row.id).length,
    })),
    sections: written.map((row, index) => ({
      heading: `${chineseNumber(index + 2)}、${named(row.id)}`,
      facts: [
        { name: '学科', value: (groups.get(row.id)?.subjects ?? []).join('、') },
        { name: '学段', value: groups.get(row.id)?.stage ?? '' },
        { name: '本组教师', value: `${members(row.id)} 人` },
        ...factLines(metrics, metric, row),
      ],
      evidence: lines(row.id),
      items: itemsOf(metrics, submission, row.id),
      grade: gradeLine(source.results, row.id),
    })),
    evidence: lines(undefined),
    policies: policiesOf(assessment, about),
  });
}

const noSuchMetric = (found: string): Finding => ({ code: 'JY7151', where: {}, found });
const nothingToCompile = (label: string): Finding => ({ code: 'JY7150', where: { label } });

/** A value in words: entries of lists by their names, periods with commas. */
function valueText(metrics: MetricIndex, metric: Metric, value: FactValue | undefined): string {
  if (value === undefined) return '';
  if (typeof value === 'number') return String(value);
  const entries = entriesOf(metrics, metric);
  const word = (code: string): string =>
    withoutPrivateNumbers(entries.find((entry) => entry.code === code)?.zh ?? code);
  if (typeof value === 'string') return word(value);
  if (Array.isArray(value)) return (value as readonly string[]).map(word).join('、');
  const parts: readonly unknown[] = Object.values(value);
  return parts.every((part) => typeof part === 'number')
    ? String(parts.reduce((total, part) => total + part, 0))
    : partsText(parts.map((part) => partText(part, word)));
}

/** What every period has alike is said once. */
function partsText(texts: readonly string[]): string {
  const [first = ''] = texts;
  return texts.length > 1 && texts.every((text) => text === first) ? `各学期均为${first}` : texts.join('、');
}

/** What stands under one period: a code, a number, or several of them. */
function partText(part: unknown, word: (code: string) => string): string {
  if (typeof part !== 'object' || part === null) return word(String(part));
  const own = Object.values(part).map((one) => (Array.isArray(one) ? one.join('、') : word(String(one))));
  return own.filter((text) => text !== '').join('，');
}

type Row = Submission['rows'][number];

/** Everything a group typed about its year, except numbers of persons. */
function factLines(metrics: MetricIndex, report: Metric, { facts }: Row): GroupSection['facts'] {
  const ids = [report.id, ...Object.keys(facts).filter((id) => id !== report.id)];
  return ids.flatMap((id) => {
    const metric = metrics.byId.get(id);
    if (!metric || isPerson(metric)) return [];
    return [{ name: factName(metric), value: valueText(metrics, metric, facts[id]) }];
  });
}

/** How a metric is asked for by its periods says nothing of the sum that is printed. */
const factName = ({ zh, period, type }: Metric): string =>
  SUMMED.has(period) && type === 'count' ? `${zh.replace(/（按[^（）]*）$/, '')}（全年合计）` : zh;

const SUMMED: ReadonlySet<string> = new Set(['semester', 'month', 'teachingWeek']);

/** Choices from the school's own teachers name persons. */
const isPerson = ({ type }: Metric): boolean => type.startsWith('choice:teacher');

/** How many of a grain belong to a group, by the relations of the metrics. */
function countMembers({ document }: MetricIndex, submission: Submission, group: string): number {
  const { by = [] } =
    document.relations.belongs.find(({ child, parent }) => child === 'person' && parent !== '*') ?? {};
  return submission.rows.filter(
    ({ grain, facts }) => grain === 'person' && by.some((metric) => facts[metric] === group),
  ).length;
}

/** The achievements that belong to a group, each with what is known about it. */
function itemsOf(metrics: MetricIndex, submission: Submission, group: string): GroupSection['items'] {
  const { by = [] } = metrics.document.relations.belongs.find(({ child }) => child === 'item') ?? {};
  const own = submission.rows.filter(
    ({ grain, facts }) => grain === 'item' && by.some((metric) => facts[metric] === group),
  );
  return own.map(({ facts }, index) => {
    const known = Object.entries(facts).flatMap(([id, value]) => {
      const metric = metrics.byId.get(id);
      return metric && !by.includes(id) ? [{ metric, text: valueText(metrics, metric, value) }] : [];
    });
    const title = known.find(({ metric }) => metric.type === 'text')?.text ?? '';
    const about = known.filter(({ metric }) => metric.type !== 'text').map(({ text }) => text);
    return { number: index + 1, title, about: about.join('，') };
  });
}

/** Evidence of a group, or of the school as a whole, for the indicators that stand on the reports. */
function evidenceOf(
  submission: Submission,
  about: readonly string[],
  group: string | undefined,
): readonly EvidenceLine[] {
  return submission.evidence
    .filter(({ indicator, subject }) => about.includes(indicator) && subject === group)
    .map(({ title, date, location }, index) => ({
      number: index + 1,
      title: withoutPrivateNumbers(title),
      date: date ?? '',
      location: withoutPrivateNumbers(location ?? ''),
    }));
}

function gradeLine(results: readonly Result[], group: string): string {
  const result = results.find(({ subject, status }) => subject.id === group && status === 'scored');
  const held = result?.final ?? result;
  if (!result || !held || held.grade === null) return '';
  const grade = result.effective.grades.find(({ code }) => code === held.grade)?.zh ?? held.grade;
  return `${grade}（总分 ${held.total ?? '—'} 分）`;
}

/** Which clauses ask for the reports, each once. */
function policiesOf(assessment: Assessment, about: readonly string[]): readonly string[] {
  const texts = allStandards(assessment).flatMap((standard) => {
    const clauses = standard.indicators
      .filter(({ id }) => about.includes(`${standard.id}#${id}`))
      .flatMap((indicator) => indicator.clauses);
    return standard.sources.flatMap(({ prefix, title, number, issuer, clauses: own }) =>
      own
        .filter(({ id }) => clauses.includes(`${prefix}${id}`) || clauses.includes(id))
        .map(() => `${issuer}《${title}》（${number}）`),
    );
  });
  return [...new Set(texts)];
}
