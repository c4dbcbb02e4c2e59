import { canonicalJson } from '../../documents/canonical.js';
import { digestOf, type Hasher } from '../../documents/hasher.js';
import type { IndicatorResult, Programme, Result, Standard } from '../../model/generated/documents.js';
import { parseRational } from '../../model/rational.js';
import type { ReviewPlan, ReviewRow, ReviewSheet } from '../../model/review-plan.js';
import { applicationFacts } from '../application.js';
import { type Assessment, allStandards, assessmentBy } from '../assessment.js';
import { type CountingDraw, countingSheet } from './counting.js';
import { type FactsSource, factsText } from './facts-text.js';
import { applicationFor, printedPoints, type SchoolStand, shownStanding } from './school-stand.js';

/** What a review workbook is planned with. */
export interface ReviewDesk {
  readonly assessment: Assessment;
  readonly hasher: Hasher;
}

/** Which workbook of a school: of what level, whose, with which persons drawn. */
export interface ReviewRequest {
  readonly level: number;
  /** Number of the reviewer; `null` for the panel. */
  readonly reviewer: string | null;
  readonly draw: CountingDraw;
}

/** The review workbook of one school at one level: every subject that has a result, every indicator with its facts. */
export function reviewPlan(desk: ReviewDesk, stand: SchoolStand, request: ReviewRequest): ReviewPlan {
  const { assessment, hasher } = desk;
  const { programme } = assessment;
  const { level, reviewer, draw } = request;
  const results = orderedResults(assessment, stand.results);
  const sheets = results.map((result, place) =>
    sheetOf(desk, stand, result, { level, earlier: results.slice(0, place) }),
  );
  const [school] = stand.results;
  const levelName = nameOfLevel(programme, level);
  return {
    title: `${programme.areaName}校本教研${levelName}评审表`,
    date: programme.issued,
    schoolYear: programme.schoolYear,
    identity: {
      programme: digestOf(hasher, programme),
      level,
      school: stand.school,
      reviewer: reviewer ?? '',
      submission: stand.sha256,
      basis: basisOf(hasher, stand.sha256, level, sheets),
      seed: draw.seed,
      persons: draw.persons,
    },
    school: school?.school.name ?? stand.school,
    unit: programme.reportingUnits.find(({ id }) => id === school?.school.unit)?.name ?? '',
    levelName,
    lowerName: nameOfLevel(programme, lowerLevel(stand.results, level)),
    selfName: nameOfLevel(programme, 1),
    reviewer,
    sheets,
    counting: countingSheet(hasher, assessment, stand.submission, draw),
  };
}

/** What a level is called: 复评. */
export const nameOfLevel = (programme: Pick<Programme, 'levels'>, level: number): string =>
  programme.levels.find((candidate) => candidate.level === level)?.zh ?? `第 ${level} 级评审`;

/** The highest level below this one that judged anything of the school. */
const lowerLevel = (results: readonly Result[], level: number): number =>
  Math.max(1, ...results.flatMap(({ levels = [] }) => levels.map((entry) => entry.level)).filter((one) => one < level));

/** In the order of the programme's standards; the school itself comes with the first of them. */
function orderedResults(assessment: Assessment, results: readonly Result[]): readonly Result[] {
  const standards = allStandards(assessment);
  const place = ({ standard }: Result): number => standards.findIndex(({ id }) => id === standard.id);
  return results
    .filter((result) => result.status === 'scored' && place(result) >= 0)
    .sort((a, b) => place(a) - place(b) || (a.subject.id < b.subject.id ? -1 : 1));
}

/** The digest of everything that agreeing means: which scores of which submission. */
function basisOf(hasher: Hasher, submission: string, level: number, sheets: readonly ReviewSheet[]): string {
  const scores = sheets.map(({ subject, standard, rows }) => ({
    subject,
    standard,
    rows: rows.map(({ indicator, points, standing }) => [indicator, points, standing?.exact ?? null]),
  }));
  return hasher.sha256(canonicalJson({ submission, level, scores }));
}

function sheetOf(
  { assessment }: ReviewDesk,
  stand: SchoolStand,
  result: Result,
  { level, earlier }: { readonly level: number; readonly earlier: readonly Result[] },
): ReviewSheet {
  const standard = allStandards(assessment).find(({ id }) => id === result.standard.id) as Standard;
  const subject = result.subject.id;
  const source = { ...factsOf(assessment, stand, result), standard, subject };
  const isSchool = subject === stand.school;
  return {
    name: sheetName(result, standard, isSchool, earlier),
    subject,
    subjectName: isSchool ? result.school.name : `${subject} ${result.subject.name}`,
    standard: standard.id,
    standardTitle: standard.title.zh,
    summary: summaryOf(result, level, assessment.programme),
    decimals: result.effective.rounding.decimals,
    rows: standard.indicators.flatMap((indicator): readonly ReviewRow[] => {
      const own = result.indicators.find(({ id }) => id === indicator.id);
      if (!own) return [];
      return [
        {
          indicator: indicator.id,
          name: indicator.zh,
          dimension: standard.dimensions.find(({ id }) => id === indicator.dimension)?.zh ?? '',
          key: indicator.key,
          points: indicator.points,
          self: selfPoints(result, own),
          standing: shownStanding(result, indicator.id, level),
          facts: factsText(source, indicator, own),
          notApplicable: own.status === 'not-applicable',
        },
      ];
    }),
  };
}

/** Where the facts of a subject stand: in its own application, else in the school's workbook. */
function factsOf(
  assessment: Assessment,
  stand: SchoolStand,
  { subject, standard }: Result,
): Pick<FactsSource, 'assessment' | 'submission' | 'applies'> {
  const application = applicationFor(stand, { subject: subject.id, standard: standard.id });
  const own = application && assessmentBy(assessment, standard.id);
  return own && application
    ? { assessment: own, submission: applicationFacts(own, application), applies: true }
    : { assessment, submission: stand.submission };
}

function selfPoints(result: Result, { awarded, status }: IndicatorResult): string | null {
  const points = awarded === null || status === 'not-applicable' ? null : parseRational(awarded);
  return points && printedPoints(points, result);
}

const SHEET_NAME_LENGTH = 28;

/** `学校评审`, or number and name of the group; a second standard of the same subject is told apart by its title. */
function sheetName(result: Result, standard: Standard, isSchool: boolean, earlier: readonly Result[]): string {
  const name = isSchool ? '学校评审' : `${result.subject.id} ${result.subject.name}`;
  const isSecond = earlier.some(({ subject }) => subject.id === result.subject.id);
  const whole = isSecond ? `${name} ${standard.title.zh}` : name;
  return whole.replaceAll(/[\\/?*[\]:']/g, '').slice(0, SHEET_NAME_LENGTH);
}

/** Total and grade below the level, in a line. */
function summaryOf(result: Result, level: number, programme: Programme): string {
  const below = (result.levels ?? []).filter((entry) => entry.level < level).at(-1);
  const { total, grade } = below ?? result;
  const gradeName = result.effective.grades.find(({ code }) => code === grade)?.zh ?? '暂不评定';
  const bonus = result.bonusTotal === null ? null : parseRational(result.bonusTotal);
  const added = bonus && bonus.numerator > 0n ? `，其中加分 ${printedPoints(bonus, result)} 分（不在本表评）` : '';
  return `${nameOfLevel(programme, below?.level ?? 1)}总分 ${total ?? '—'}${added}，等级 ${gradeName}。`;
}
