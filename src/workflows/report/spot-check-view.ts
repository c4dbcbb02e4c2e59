import { word } from '../../messages/ui/words.js';
import type { Indicator, Result, Review, Sample, Standard } from '../../model/generated/documents.js';
import { decimal, toDecimal } from '../../model/rational.js';
import { unitName } from '../../model/reporting-units.js';
import type { Assessment } from '../assessment.js';
import type { ReportRequest } from '../ports.js';
import { stageName } from '../registry-subject.js';
import { type SchoolStand, shownStanding } from '../review/school-stand.js';
import { entriesOf } from './advice.js';
import type { LedgerState } from './background.js';
import { PAPER_LANGUAGE } from './feedback.js';
import { levelName } from './levels.js';
import { paperDate } from './paper-date.js';
import { type KeyKind, keyNote, ledgerNote, recordQr } from './proof.js';

/** What the record of a spot check is made from. */
export interface SpotCheckSource {
  readonly assessment: Assessment;
  readonly sample: Sample;
  readonly stand: SchoolStand;
  /** What the level has entered so far; without any, the record is a sheet to be filled in by hand. */
  readonly reviews: readonly Review[];
  readonly issued: string;
  readonly keyKind: KeyKind;
  readonly ledger: LedgerState;
}

/** The record (抽查记录) of a drawn school: how it was drawn, what stood before, what was found. `null` where it was not drawn. */
export function spotCheckRecord(source: SpotCheckSource): ReportRequest | null {
  const { assessment, sample, stand, reviews, issued } = source;
  const { programme } = assessment;
  const drawn = drawOf(source);
  if (!drawn) return null;
  const name = levelName(programme, sample.level);
  const school = stand.results[0]?.school.name ?? schoolName(assessment, stand.school);
  const body = programme.levels.find(({ level }) => level === sample.level)?.by ?? programme.issuer.name;
  return {
    template: 'spot-check-record',
    data: {
      title: `${programme.areaName}校本教研${name}记录`,
      levelName: name,
      identity: [
        { name: '被查学校', value: school },
        { name: '标识码', value: stand.school },
        { name: '报送单位', value: unitName(programme, drawn.unit) },
        { name: '评估学年', value: `${programme.schoolYear.replace('-', '—')}学年` },
        { name: '抽查单位', value: body },
        { name: '抽查日期', value: '　　年　　月　　日' },
      ],
      draw: drawn.sentence,
      ticket: drawn.ticket,
      frame: sample.frame.sha256,
      seed: sample.seed ?? '',
      seedSource: sample.seedSource ?? '',
      filled: reviews.length > 0,
      subjects: subjectRows(source),
      counted: countedSentences(source),
      date: paperDate(issued),
      body,
      qr: recordQr(`${name}记录`, stand.school, sample.frame.sha256),
      ledger: ledgerNote(source.ledger),
      keyNote: keyNote(source.keyKind),
    },
    title: `${school} ${name}记录`,
    author: programme.issuer.name,
    date: issued,
    footer: `${school} · ${name}记录 · 名单摘要 ${sample.frame.sha256.slice(0, 16)}`,
    attachments: [],
  };
}

const schoolName = ({ registry }: Assessment, id: string): string =>
  [...registry.schools, ...registry.others].find((school) => school.id === id)?.name ?? id;

function drawOf({
  assessment,
  sample,
  stand,
}: SpotCheckSource): { unit: string; ticket: string; sentence: string } | null {
  const ticket = sample.drawn?.find(({ id }) => id === stand.school);
  const member = sample.frame.members.find(({ id }) => id === stand.school);
  if (!ticket || !member) return null;
  const stratum = sample.plan.strata.find(({ unit, stage }) => unit === member.unit && stage === member.stage);
  const values = {
    unit: unitName(assessment.programme, member.unit),
    stage: stageName(assessment.stages, member.stage),
    size: stratum?.size ?? 0,
  };
  const sentence = ticket.certain
    ? word('papers.spot.certain', PAPER_LANGUAGE, { reason: member.because ?? '' })
    : word('papers.spot.drawn', PAPER_LANGUAGE, { ...values, places: stratum?.places ?? 0 });
  return { unit: member.unit, ticket: ticket.ticket, sentence };
}

/** The school with all its indicators; groups follow, each in the same way. */
function subjectRows(source: SpotCheckSource): readonly Readonly<Record<string, unknown>>[] {
  const { assessment, stand, sample } = source;
  const place = ({ standard }: Result): number => assessment.standards.findIndex(({ id }) => id === standard.id);
  return stand.results
    .filter((result) => place(result) >= 0)
    .sort((a, b) => place(a) - place(b) || (a.subject.id < b.subject.id ? -1 : 1))
    .map((result) => {
      const standard = assessment.standards[place(result)] as Standard;
      const below = (result.levels ?? []).filter(({ level }) => level < sample.level).at(-1);
      const before = below ?? result;
      const name = result.subject.id === stand.school ? '学校' : `${result.subject.id} ${result.subject.name}`;
      return {
        name,
        standard: standard.title.zh,
        standing: standingSentence(result, before, levelName(assessment.programme, below?.level ?? 1)),
        rows: entriesOf(standard, result).flatMap(({ indicator }) => indicatorRow(source, result, indicator)),
      };
    });
}

/** What was held before the check; a result without a total has blanks, and no grade either. */
function standingSentence(result: Result, before: Pick<Result, 'total' | 'grade'>, level: string): string {
  if (before.total === null) return word('papers.spot.blank', PAPER_LANGUAGE, { level });
  const grade = result.effective.grades.find(({ code }) => code === before.grade)?.zh ?? '暂不评定';
  return word('papers.spot.standing', PAPER_LANGUAGE, { level, total: before.total, grade });
}

function indicatorRow(
  { reviews, sample }: SpotCheckSource,
  result: Result,
  indicator: Indicator,
): readonly Readonly<Record<string, string>>[] {
  const own = result.indicators.find(({ id }) => id === indicator.id);
  if (!own || own.status === 'not-applicable') return [];
  const before = shownStanding(result, indicator.id, sample.level);
  const { decimals, mode } = result.effective.rounding;
  const scores = reviews
    .filter(({ subject, standard }) => subject === result.subject.id && standard === result.standard.id)
    .flatMap((review) => review.scores.filter((score) => score.indicator === indicator.id));
  const seen = scores.flatMap(({ evidenceSeen = [] }) => evidenceSeen);
  const judged = own.judged?.find(({ level }) => level === sample.level);
  return [
    {
      id: indicator.id,
      zh: `${indicator.key ? '★ ' : ''}${indicator.zh}`,
      points: toDecimal(decimal(indicator.points), decimals, mode),
      before: before ? toDecimal(decimal(before.exact), decimals, mode) : '未填全',
      found: judged ? toDecimal(decimal(judged.awarded), decimals, mode) : '',
      evidence: seen.length > 0 ? `已看 ${[...new Set(seen)].join('、')}` : indicator.evidence.join('、'),
      remark: scores.flatMap(({ reason }) => reason ?? []).join('；'),
    },
  ];
}

/** How many counts of drawn persons were checked and how many differ; numbers only, no persons. */
function countedSentences({ reviews }: SpotCheckSource): readonly string[] {
  const counted = reviews.flatMap((review) => review.counted ?? []);
  if (counted.length === 0) return [];
  const persons = new Set(counted.map(({ person }) => person)).size;
  const differing = counted.filter(({ reported, counted: found }) => found !== (reported ?? '')).length;
  return [word('papers.spot.counted', PAPER_LANGUAGE, { persons, cells: counted.length, differing })];
}
