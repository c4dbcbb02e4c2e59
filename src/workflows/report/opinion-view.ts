import { word } from '../../messages/ui/words.js';
import type { Result, Review, Standard } from '../../model/generated/documents.js';
import { compare, decimal, parseRational, toDecimal } from '../../model/rational.js';
import { unitName } from '../../model/reporting-units.js';
import { type Assessment, assessmentBy } from '../assessment.js';
import type { ReportRequest } from '../ports.js';
import { type SchoolStand, shownStanding } from '../review/school-stand.js';
import { entriesOf, losses, nextSteps, strengthSentences } from './advice.js';
import type { LedgerState } from './background.js';
import { PAPER_LANGUAGE } from './feedback.js';
import { levelChart, levelName } from './levels.js';
import { paperDate } from './paper-date.js';
import { type KeyKind, keyNote, ledgerNote, recordQr } from './proof.js';

/** What an opinion on a school is made from. */
export interface OpinionSource {
  readonly assessment: Assessment;
  readonly stand: SchoolStand;
  /** The reviews of the level that are in force. */
  readonly reviews: readonly Review[];
  readonly level: number;
  readonly issued: string;
  readonly keyKind: KeyKind;
  readonly ledger: LedgerState;
}

/** The opinion (复评意见书) that a level sends to a school: outcome, what was judged otherwise and why, what to do. */
export function reviewOpinion(source: OpinionSource): ReportRequest | null {
  const { assessment, stand, reviews, level, issued } = source;
  const { programme } = assessment;
  const judged = judgedResults(source);
  const [first] = judged;
  if (!first) return null;
  const school = first.school.name;
  const name = levelName(programme, level);
  const unit = unitName(programme, first.school.unit);
  const body = bodyOf(source, unit);
  return {
    template: 'review-opinion',
    data: {
      title: `关于${school}校本教研${name}的意见书`,
      school,
      intro: word('papers.opinion.intro', PAPER_LANGUAGE, {
        programme: programme.title.zh,
        body,
        year: programme.schoolYear.replace('-', '—'),
        level: name,
      }),
      levelName: name,
      subjects: judged.filter(isOfSchool).map((result) => subjectView(source, result)),
      groups: judged.filter((result) => !isOfSchool(result)).map((result) => groupRow(source, result)),
      groupChanges: judged.filter((result) => !isOfSchool(result)).flatMap((result) => groupChanges(source, result)),
      unit,
      reviewers: new Set(reviews.map(({ reviewer }) => reviewer.id)).size,
      body,
      date: paperDate(issued),
      submission: stand.sha256,
      qr: recordQr(`${name}意见书`, stand.school, stand.sha256),
      ledger: ledgerNote(source.ledger),
      keyNote: keyNote(source.keyKind),
    },
    title: `${school} ${name}意见书`,
    author: body,
    date: issued,
    footer: `${school} · ${name}意见书 · 填报摘要 ${stand.sha256.slice(0, 16)}`,
    attachments: [],
    preset: 'gongwen',
  };
}

/** Words of a programme for any of its areas, which the unit's own name takes the place of. */
const ANY_AREA = /^(辖市（区）|辖市区|县（市、区）|区县)/;

/** The office that judged: as the reviews name it; where they only say what the programme says of all areas, the unit's. */
function bodyOf({ reviews, assessment: { programme }, level }: OpinionSource, unit: string): string {
  const general = programme.levels.find((own) => own.level === level)?.by ?? '';
  const bodies = [...new Set(reviews.map(({ reviewer }) => reviewer.body))].filter(
    (body) => body !== '' && body !== general,
  );
  if (bodies.length > 0) return bodies.join('、');
  return ANY_AREA.test(general) ? general.replace(ANY_AREA, unit) : general || programme.issuer.name;
}

/** Results of subjects that this level judged, the school first. */
function judgedResults({ assessment, stand, level }: OpinionSource): readonly Result[] {
  const place = ({ standard }: Result): number => assessment.standards.findIndex(({ id }) => id === standard.id);
  return stand.results
    .filter((result) => place(result) >= 0 && (result.levels ?? []).some((entry) => entry.level === level))
    .sort((a, b) => place(a) - place(b) || (a.subject.id < b.subject.id ? -1 : 1));
}

function subjectView(source: OpinionSource, result: Result): Readonly<Record<string, unknown>> {
  const { assessment, level } = source;
  const own = assessmentBy(assessment, result.standard.id) ?? assessment;
  const standard = own.standards.find(({ id }) => id === result.standard.id) as Standard;
  const { programme } = assessment;
  const upTo = resultUpTo(result, level);
  const entries = entriesOf(standard, upTo);
  const setting = { metrics: own.metrics, levelName: (at: number) => levelName(programme, at) };
  const levels = (upTo.levels ?? []).map((entry) => levelRow(source, result, entry));
  return {
    standard: standard.title.zh,
    levels,
    outcome: outcomeSentence(source, result),
    levelChart: differing(levelChart({ result: upTo, standard, programme })),
    strengths: strengthSentences(entries).join(''),
    changed: changedRows(source, result, standard),
    steps: nextSteps(losses(setting, standard, entries)),
  };
}

/** The chart where the levels differ in any dimension: bars of one length would fill half a page and say nothing. */
const differing = (chart: ReturnType<typeof levelChart>): ReturnType<typeof levelChart> =>
  chart?.rows.some(({ values }) => new Set(values.map(({ share }) => share)).size > 1) ? chart : null;

const isOfSchool = ({ school, subject }: Result): boolean => school.id === subject.id;

const groupName = ({ subject }: Result): string => [...new Set([subject.id, subject.name])].join(' ');

/** A nominated group in one line: before, after, grade and gap. */
function groupRow({ assessment, level }: OpinionSource, result: Result): Readonly<Record<string, string>> {
  const levels = result.levels ?? [];
  const at = levels.findIndex((entry) => entry.level === level);
  const [own, lower] = [levels[at], levels[at - 1]];
  const standard = assessment.standards.find(({ id }) => id === result.standard.id);
  return {
    name: groupName(result),
    standard: standard?.title.zh ?? '',
    before: lower?.total ?? '—',
    total: own?.total ?? '—',
    grade: gradeNameOf(result, own?.grade ?? null),
    gap: printed(result, own?.gap),
  };
}

function groupChanges(source: OpinionSource, result: Result): readonly Readonly<Record<string, string>>[] {
  const standard = source.assessment.standards.find(({ id }) => id === result.standard.id);
  if (!standard) return [];
  return changedRows(source, result, standard).map((row) => ({
    ...row,
    zh: `${groupName(result)}：${row['zh'] ?? ''}`,
  }));
}

/** A result as it stood after a level: what higher levels have judged since is another paper's. */
export function resultUpTo(result: Result, level: number): Result {
  return {
    ...result,
    levels: (result.levels ?? []).filter((entry) => entry.level <= level),
    indicators: result.indicators.map((indicator) => ({
      ...indicator,
      ...(indicator.judged ? { judged: indicator.judged.filter((entry) => entry.level <= level) } : {}),
    })),
  };
}

type LevelEntry = NonNullable<Result['levels']>[number];

const gradeNameOf = ({ effective }: Result, grade: string | null): string =>
  grade === null ? '暂不评定' : (effective.grades.find(({ code }) => code === grade)?.zh ?? grade);

function printed({ effective: { rounding } }: Result, value: string | null | undefined): string {
  const exact = value == null ? null : parseRational(value);
  return exact ? toDecimal(exact, rounding.decimals, rounding.mode) : '—';
}

const levelRow = (
  { assessment }: OpinionSource,
  result: Result,
  entry: LevelEntry,
): Readonly<Record<string, string>> => ({
  name: levelName(assessment.programme, entry.level),
  base: printed(result, entry.base),
  total: entry.total ?? '—',
  grade: gradeNameOf(result, entry.grade),
  gap: entry.gap == null ? '' : printed(result, entry.gap),
});

function outcomeSentence({ assessment: { programme }, level }: OpinionSource, result: Result): string {
  const levels = result.levels ?? [];
  const at = levels.findIndex((entry) => entry.level === level);
  const [own, lower] = [levels[at], levels[at - 1]];
  const remark = own?.adjudicate ? 'adjudicate' : own?.flag ? 'flag' : 'within';
  return word('papers.opinion.outcome', PAPER_LANGUAGE, {
    lower: levelName(programme, lower?.level ?? 1),
    lowerTotal: lower?.total ?? '—',
    lowerGrade: gradeNameOf(result, lower?.grade ?? null),
    level: levelName(programme, level),
    total: own?.total ?? '—',
    grade: gradeNameOf(result, own?.grade ?? null),
    gap: printed(result, own?.gap),
    remark: word(`papers.opinion.gap.${remark}`, PAPER_LANGUAGE, {
      points: remark === 'adjudicate' ? programme.gap.adjudicate : programme.gap.flag,
    }),
  });
}

/** Indicators that this level judged otherwise than what stood before, with its reasons word for word. */
function changedRows(
  source: OpinionSource,
  result: Result,
  standard: Standard,
): readonly Readonly<Record<string, string>>[] {
  const { level, reviews } = source;
  const own = reviews.filter((one) => one.subject === result.subject.id && one.standard === standard.id);
  return entriesOf(standard, result).flatMap(({ indicator, own: judgedOf }) => {
    const judged = judgedOf.judged?.find((entry) => entry.level === level);
    const before = shownStanding(result, indicator.id, level);
    if (!judged || (before && compare(decimal(judged.awarded), decimal(before.exact)) === 0)) return [];
    const reasons = own.flatMap(({ scores }) => scores.find((score) => score.indicator === indicator.id)?.reason ?? []);
    return [
      {
        id: indicator.id,
        zh: `${indicator.key ? '★ ' : ''}${indicator.zh}`,
        points: printed(result, indicator.points),
        before: before ? printed(result, before.exact) : '未填全',
        after: printed(result, judged.awarded),
        reason: reasons.join('；'),
      },
    ];
  });
}
