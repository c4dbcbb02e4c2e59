import { failure, type Outcome, success } from '../../model/finding.js';
import type { Grade, Programme, Standard } from '../../model/generated/documents.js';
import { type Assessment, allStandards } from '../assessment.js';

/** How the programme decides an award, beside what its standard says. */
export type AwardSettings = NonNullable<Programme['awards']>[number];

/** What is decided: a title under a standard, or the grades of a standard that leads to none. */
export interface AwardRule {
  /** Id of the award; `grade-…` where only grades are confirmed. */
  readonly award: string;
  readonly name: string;
  readonly standard: Standard;
  /** The grade that the title needs; `null` where only grades are confirmed. */
  readonly best: Grade | null;
  readonly settings: AwardSettings;
  /** How many there are to be in all, by the target; `null` without one. */
  readonly target: number | null;
  /** Ids of the standard's vetoes that are in force this year. */
  readonly vetoesInForce: readonly string[];
}

/** The rule of an award of this year, by its id or name; JY6211 for one that is not decided this year. */
export const awardRule = (assessment: Assessment, name: string): Outcome<AwardRule> =>
  ruleAmong(assessment, awardStandards(assessment), name);

/**
 * The rule by which the titles of an award are listed: also of one that this year only self-checks, because titles of
 * earlier years stay in force. JY6211 where no standard of the year is about it.
 */
export const titleRule = (assessment: Assessment, name: string): Outcome<AwardRule> =>
  ruleAmong(assessment, allStandards(assessment), name);

function ruleAmong(assessment: Assessment, standards: readonly Standard[], name: string): Outcome<AwardRule> {
  const { programme } = assessment;
  const target = programme.targets.find(({ award, zh, en }) => award === name || zh === name || en === name);
  const award = target?.award ?? name;
  const standard = standards.find(({ id }) => id === target?.standard) ?? standards.find((own) => own.award === award);
  if (!standard) return failure(notThisYear(assessment, target?.zh ?? name));
  const settings = programme.awards?.find((one) => one.award === award) ?? { award };
  return success({
    award,
    name: target?.zh ?? standard.title.zh,
    standard,
    best: standard.grades[0] ?? null,
    settings,
    target: entryOf(assessment, standard)?.overrides?.quotaTarget ?? target?.count ?? standard.quota?.target ?? null,
    vetoesInForce: vetoesInForce(assessment, standard),
  });
}

/** The rule for confirming the grades of a standard, by its id or title; JY6211 for one that is not of this year. */
export function gradeRule(assessment: Assessment, name: string): Outcome<AwardRule> {
  const standard = allStandards(assessment).find(({ id, title }) => id === name || title.zh === name);
  if (!standard) return failure(notThisYear(assessment, name));
  const award = `grade-${standard.id.slice(standard.id.lastIndexOf('/') + 1)}`.slice(0, LONGEST_AWARD);
  return success({
    award,
    name: standard.title.zh,
    standard,
    best: null,
    settings: { award },
    target: null,
    vetoesInForce: vetoesInForce(assessment, standard),
  });
}

/** The standard whose results are ranked: the award's own, or the one it names where it has no points of its own. */
export const scoringStandard = ({ standard }: Pick<AwardRule, 'standard'>): string =>
  standard.indicators.length === 0 ? (standard.ranking?.standard ?? standard.id) : standard.id;

const LONGEST_AWARD = 60;

const entryOf = ({ programme }: Assessment, { id }: Standard) =>
  programme.entries.find(({ standard }) => standard === id);

/** Standards that this year's programme assesses for their award; a self-check confers nothing. */
const awardStandards = (assessment: Assessment): readonly Standard[] =>
  allStandards(assessment).filter(
    (standard) => standard.award !== undefined && entryOf(assessment, standard)?.purpose === 'award',
  );

const vetoesInForce = (assessment: Assessment, standard: Standard): readonly string[] =>
  entryOf(assessment, standard)?.overrides?.vetoes ??
  standard.vetoes.filter(({ enabled }) => enabled).map(({ id }) => id);

function notThisYear(assessment: Assessment, found: string) {
  const { targets } = assessment.programme;
  const known = awardStandards(assessment).map(
    ({ award, title }) => targets.find((target) => target.award === award)?.zh ?? title.zh,
  );
  return { code: 'JY6211', where: {}, found, ...(known.length === 0 ? {} : { expected: known.join('、') }) };
}
