import { withoutPrivateNumbers } from '../../checks/private-numbers.js';
import type { Award, Review, Submission } from '../../model/generated/documents.js';
import { parseRational, toDecimal } from '../../model/rational.js';
import { unitName } from '../../model/reporting-units.js';
import { type Assessment, allStandards } from '../assessment.js';
import { holderOf } from '../decide/known.js';
import { categoryOf, presentId } from '../registry-subject.js';
import type { ExportRow } from './tables.js';

/** Parts of a list in one cell. */
export const listed = (parts: readonly string[]): string => parts.join(';');

/** Six decimals are more than any printed value has; the exact one stands beside it. */
const DECIMALS = 6;

/** An exact value as a decimal without needless zeros; `null` stays blank. */
export function decimalOf(exact: string | null | undefined): string | null {
  const value = parseRational(exact ?? '');
  return value && toDecimal(value, DECIMALS).replace(/\.?0+$/, '');
}

/** The schools of the registry. */
export const schoolRows = ({ registry, programme, schoolTypes }: Assessment): readonly ExportRow[] =>
  registry.schools.map(({ id, name, unit, schoolType, stages, codeHistory = [] }) => [
    id,
    name,
    unit,
    unitName(programme, unit),
    categoryOf(schoolTypes, schoolType),
    listed(stages),
    listed(codeHistory),
  ]);

/** The groups of the registry. */
export const groupRows = ({ registry }: Assessment): readonly ExportRow[] =>
  registry.schools.flatMap((school) =>
    school.groups.map(({ id, kind, name, stage, subjects = [], parentGroup }) => [
      school.id,
      id,
      kind,
      name,
      stage ?? null,
      listed(subjects),
      parentGroup ?? null,
    ]),
  );

/** What `--names` allows: free texts, in which names of persons may stand. Numbers of persons are hidden always. */
export interface TextsShown {
  readonly names: boolean;
}

const freeText = (text: string | undefined, { names }: TextsShown): string | null =>
  text === undefined || !names ? null : withoutPrivateNumbers(text);

/** The facts of a submission, one row a value and period. */
export function* factRows(assessment: Assessment, submission: Submission, shown: TextsShown): Generator<ExportRow> {
  const school = presentId(assessment.registry, submission.subject.id);
  const all = [
    { id: school, grain: submission.subject.grain, facts: submission.facts },
    ...submission.rows.map(({ id, grain, facts }) => ({ id, grain, facts })),
  ];
  for (const { id, grain, facts } of all) {
    for (const [metric, value] of Object.entries(facts)) {
      const known = assessment.metrics.byId.get(metric);
      const head = [school, id, grain, metric, known?.zh ?? null] as const;
      for (const [period, single] of valuesByPeriod(value))
        yield [...head, period, ...factCells(single, known?.type === 'text' ? shown : { names: true })];
    }
  }
}

type FactValue = Submission['facts'][string];
type SingleValue = string | number | readonly (string | number)[];

const isList = (value: unknown): value is readonly (string | number)[] => Array.isArray(value);

/** A value by period, `year` where it is one for the whole year; what a period holds several of is named after a point. */
function valuesByPeriod(value: FactValue): readonly (readonly [string, SingleValue])[] {
  if (typeof value !== 'object' || isList(value)) return [['year', value]];
  return Object.entries(value).flatMap(([period, own]): readonly (readonly [string, SingleValue])[] =>
    typeof own === 'object'
      ? Object.entries(own).map(([member, part]) => [`${period}.${member}`, part] as const)
      : [[period, own]],
  );
}

function factCells(value: SingleValue, shown: TextsShown): readonly [string | null, number | null] {
  if (typeof value === 'number') return [String(value), value];
  return [freeText(typeof value === 'string' ? value : listed(value.map(String)), shown), null];
}

/** An award. Holders are named by their numbers. */
export const awardRow = (assessment: Assessment, award: Award): ExportRow => [
  award.id,
  award.award,
  awardTitle(assessment, award.award),
  presentId(assessment.registry, award.subject.school),
  holderOf(award),
  award.subject.grain,
  award.year,
  award.validFrom,
  award.validTo ?? null,
  award.status,
  award.number ?? null,
];

/** What an award is called; its code where nothing of the year knows it. */
export const awardTitle = (assessment: Assessment, award: string): string =>
  assessment.programme.targets.find((target) => target.award === award)?.zh ??
  allStandards(assessment).find((standard) => standard.award === award)?.title.zh ??
  award;

/** A review, one row an indicator. */
export const reviewRows = (assessment: Assessment, review: Review, shown: TextsShown): readonly ExportRow[] =>
  review.scores.map(({ indicator, awarded, reason }) => [
    review.id,
    review.level,
    presentId(assessment.registry, review.school),
    review.subject,
    review.standard,
    review.reviewer.id,
    review.reviewer.body,
    indicator,
    decimalOf(awarded),
    freeText(reason, shown),
  ]);
