import type {
  Indicator,
  IndicatorResult,
  Programme,
  Result,
  Review,
  Standard,
} from '../../model/generated/documents.js';
import { compare, decimal, type Rational, subtract, toDecimal } from '../../model/rational.js';
import { type Assessment, allStandards } from '../assessment.js';
import type { ReportRequest } from '../ports.js';
import { nameOfLevel } from './plan.js';
import { printedPoints, type SchoolStand, standingBelow } from './school-stand.js';

/** What a signing sheet is made from. */
export interface SheetSource {
  readonly assessment: Assessment;
  readonly stand: SchoolStand;
  /** The reviews of the level that are in force. */
  readonly reviews: readonly Review[];
  readonly level: number;
}

/** The signing sheet (评审签字表) of a school at a level: every indicator before and after, with reasons, and where to sign. */
export function signingSheet(source: SheetSource): ReportRequest {
  const { assessment, stand, level } = source;
  const { programme } = assessment;
  const [first] = stand.results;
  const levelName = nameOfLevel(programme, level);
  const school = first?.school.name ?? stand.school;
  const title = `${programme.areaName}校本教研${levelName}评审签字表`;
  return {
    template: 'review-sheet',
    data: {
      title,
      levelName,
      lowerName: nameOfLevel(programme, lowerLevelOf(stand.results, level)),
      identity: identityOf(source, school),
      subjects: judgedResults(source).map((result, place) => subjectView(source, result, place)),
      submission: stand.sha256,
    },
    title: `${school} ${levelName}评审签字表`,
    author: programme.issuer.name,
    date: programme.issued,
    footer: `${school} · ${levelName} · 填报摘要 ${stand.sha256.slice(0, 16)}`,
    attachments: [],
  };
}

/** Results of subjects that this level judged, the school first. */
function judgedResults({ assessment, stand, level }: SheetSource): readonly Result[] {
  const place = ({ standard }: Result): number => allStandards(assessment).findIndex(({ id }) => id === standard.id);
  return stand.results
    .filter(({ levels = [] }) => levels.some((entry) => entry.level === level))
    .sort((a, b) => place(a) - place(b) || (a.subject.id < b.subject.id ? -1 : 1));
}

const lowerLevelOf = (results: readonly Result[], level: number): number =>
  Math.max(1, ...results.flatMap(({ levels = [] }) => levels.map((entry) => entry.level)).filter((one) => one < level));

function identityOf(
  { assessment: { programme }, stand, reviews, level }: SheetSource,
  school: string,
): readonly { readonly name: string; readonly value: string }[] {
  const unit = programme.reportingUnits.find(({ id }) => id === stand.results[0]?.school.unit)?.name ?? '';
  const reviewers = [...new Set(reviews.map(({ reviewer }) => reviewer.id))].filter((id) => id !== 'panel');
  const bodies = [...new Set(reviews.map(({ reviewer }) => reviewer.body))];
  return [
    { name: '被评学校', value: school },
    { name: '标识码', value: stand.school },
    { name: '报送单位', value: unit },
    { name: '评估学年', value: `${programme.schoolYear.replace('-', '—')}学年` },
    { name: '评审层级', value: nameOfLevel(programme, level) },
    { name: '评审单位', value: bodies.join('、') },
    ...(reviewers.length === 0
      ? []
      : [{ name: '评审人', value: `${reviewers.join('、')}（${combination(reviewers)}）` }]),
  ].filter(({ value }) => value !== '');
}

const combination = (reviewers: readonly string[]): string => {
  if (reviewers.length === 1) return '一人评分';
  return reviewers.length < 5
    ? `${reviewers.length} 人取平均`
    : `${reviewers.length} 人去掉一个最高分和一个最低分后取平均`;
};

const NUMERALS = ['一', '二', '三', '四', '五', '六', '七', '八', '九', '十'] as const;

function subjectView(source: SheetSource, result: Result, place: number): Readonly<Record<string, unknown>> {
  const { assessment, level, stand } = source;
  const { programme } = assessment;
  const standard = allStandards(assessment).find(({ id }) => id === result.standard.id) as Standard;
  const levels = result.levels ?? [];
  const at = levels.findIndex((entry) => entry.level === level);
  const [own, lower] = [levels[at], levels[at - 1]];
  const rows = standard.indicators.flatMap((indicator) => rowOf(source, result, indicator));
  return {
    number: NUMERALS[place] ?? String(place + 1),
    name: result.subject.id === stand.school ? '学校' : `${result.subject.id} ${result.subject.name}`,
    standard: standard.title.zh,
    lowerName: nameOfLevel(programme, lower?.level ?? 1),
    levelName: nameOfLevel(programme, level),
    lowerBase: printedBase(result, lower?.base),
    base: printedBase(result, own?.base),
    gap: printedBase(result, own?.gap),
    remark: remarkOf(programme, own),
    total: own?.total ?? '—',
    grade: result.effective.grades.find(({ code }) => code === own?.grade)?.zh ?? '暂不评定',
    open: rows.filter(({ score }) => score === UNJUDGED).length || '',
    rows,
  };
}

const UNJUDGED = '未评';

function printedBase({ effective: { rounding } }: Result, value: string | null | undefined): string {
  return value == null ? '—' : toDecimal(decimal(value), rounding.decimals, rounding.mode);
}

function remarkOf({ gap }: Pick<Programme, 'gap'>, own: NonNullable<Result['levels']>[number] | undefined): string {
  if (own?.adjudicate === true) return `超过 ${gap.adjudicate} 分，须裁定`;
  return own?.flag === true ? `超过 ${gap.flag} 分，请说明` : '';
}

interface SheetRow {
  readonly id: string;
  readonly name: string;
  readonly key: boolean;
  readonly points: string;
  readonly lower: string;
  readonly score: string;
  readonly difference: string;
  readonly reason: string;
  readonly changed: boolean;
}

function rowOf(source: SheetSource, result: Result, indicator: Indicator): readonly SheetRow[] {
  const own = result.indicators.find(({ id }) => id === indicator.id);
  if (!own) return [];
  const lower = standingBelow(result, indicator.id, source.level);
  const judged = own.judged?.find(({ level }) => level === source.level);
  const score = judged ? decimal(judged.awarded) : null;
  const changed = score !== null && (lower === null || compare(score, lower) !== 0);
  return [
    {
      id: indicator.id,
      name: indicator.zh,
      key: indicator.key,
      points: indicator.points,
      lower: lowerText(result, own, lower),
      score: scoreText(result, own, score),
      difference: changed && lower !== null ? signed(result, subtract(score, lower)) : '',
      reason: reasonOf(source, result, indicator.id, score !== null && !changed),
      changed,
    },
  ];
}

const lowerText = (result: Result, { status }: IndicatorResult, lower: Rational | null): string => {
  if (status === 'not-applicable') return '不适用';
  return lower === null ? '未填全' : printedPoints(lower, result);
};

const scoreText = (result: Result, { status }: IndicatorResult, score: Rational | null): string => {
  if (status === 'not-applicable') return '';
  return score === null ? UNJUDGED : printedPoints(score, result);
};

function signed(result: Result, difference: Rational): string {
  const text = printedPoints(difference, result);
  return difference.numerator > 0n ? `+${text}` : text.replace('-', '−');
}

/** Reasons as they were written; with several reviewers each says whose it is. */
function reasonOf({ reviews }: SheetSource, result: Result, indicator: string, agreed: boolean): string {
  const own = reviews.filter(
    ({ subject, standard }) => subject === result.subject.id && standard === result.standard.id,
  );
  const reasons = own.flatMap(({ reviewer, scores }) => {
    const reason = scores.find((score) => score.indicator === indicator)?.reason;
    if (reason === undefined) return [];
    return [reviewer.id === 'panel' ? reason : `${reviewer.id}：${reason}`];
  });
  return reasons.join('；') || (agreed ? '同意' : '');
}
