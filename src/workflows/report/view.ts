import { word } from '../../messages/ui/words.js';
import type { Indicator, IndicatorResult, Programme, Result, Standard } from '../../model/generated/documents.js';
import { GRAIN_NAMES } from '../../model/grain-names.js';
import { compare, decimal, parseRational, subtract, toDecimal } from '../../model/rational.js';
import { unitName } from '../../model/reporting-units.js';
import type { MetricIndex } from '../../standards/metric-index.js';
import { entriesOf, guardSentences, losses, nextSteps, strengthSentences } from './advice.js';
import type { Background, LastYearResult } from './background.js';
import { blankWords } from './blank-words.js';
import { differingJudgement, finalAward, PAPER_LANGUAGE, sharePrinted } from './feedback.js';
import { comments, levelChart, levelName } from './levels.js';
import { paperDate } from './paper-date.js';
import { peerView } from './peers.js';
import { type KeyKind, keyNote, ledgerNote, receiptNote, resultQr } from './proof.js';

/** What a grading report is made from. */
export interface ReportSource {
  readonly result: Result;
  readonly standard: Standard;
  readonly programme: Programme;
  readonly metrics: MetricIndex;
  /** SHA-256 of the result's canonical bytes. */
  readonly digest: string;
  readonly keyKind: KeyKind;
  /** Day that the report carries, ISO; else that of the result. */
  readonly issued?: string;
  /** What is known beside the result. */
  readonly background?: Background;
}

/** Everything a grading report says, as plain data for a template. All numbers are printed already. */
export function gradingView(source: ReportSource): Readonly<Record<string, unknown>> {
  return {
    ...headView(source),
    ...outcomeView(source),
    ...feedbackView(source),
    ...tablesView(source),
    ...proofView(source),
  };
}

const headView = (source: ReportSource): Readonly<Record<string, unknown>> => ({
  // What a report is called is the assessment, not the standard that it is made by.
  title: `${source.programme.areaName}${source.standard.title.zh.replace(/标准$/, '')}`,
  subtitle: '评定报告',
  schoolYear: `${source.result.schoolYear.replace('-', '—')}学年`,
  identity: identityOf(source),
  issuer: source.result.issuer.name,
  issued: source.issued ?? source.result.issued,
  date: paperDate(source.issued ?? source.result.issued),
});

function outcomeView(source: ReportSource): Readonly<Record<string, unknown>> {
  const { result, standard, background = {} } = source;
  const totals = result.final ?? result;
  const peers =
    totals.total === null || !background.peers
      ? null
      : peerView(totals.total, background.peers, result.subject.id === result.school.id ? 'school' : 'group');
  return {
    grade: gradeName(result, totals.grade),
    withheld: totals.grade === null,
    total: totals.total ?? '—',
    base: totals.basePrinted ?? '—',
    gradeScore: totals.gradeScore ?? '—',
    bonus: exactPrinted(result.bonusTotal, result),
    deductions: exactPrinted(result.deductionTotal, result),
    guard: guardSentences(standard, result).join(''),
    levels: levelRows(source),
    levelChart: levelChart(source),
    levelNote: levelNote(source),
    peers,
    lastYear: totals.total === null || !background.lastYear ? '' : lastYearSentence(totals.total, background.lastYear),
    received: receiptNote(background.receipt),
  };
}

function feedbackView(source: ReportSource): Readonly<Record<string, unknown>> {
  const { result, standard, programme, metrics, background = {} } = source;
  const entries = entriesOf(standard, result);
  const lost = losses({ metrics, levelName: (level) => levelName(programme, level) }, standard, entries);
  return {
    strengths: strengthSentences(entries),
    losses: lost,
    steps: nextSteps(lost),
    comments: comments(source, background.reviews ?? []),
    blanks: entries
      .filter(({ own }) => own.status === 'blank')
      .map(({ indicator, own }) => ({ id: indicator.id, zh: indicator.zh, what: blankWords(indicator, own, result) })),
    notApplicable: entries
      .filter(({ own }) => own.status === 'not-applicable')
      .map(({ indicator, own }) => ({
        id: indicator.id,
        zh: indicator.zh,
        why: own.waived ? `${own.waived.by}批准：${own.waived.reason}` : '按名册情况不适用',
      })),
  };
}

function tablesView(source: ReportSource): Readonly<Record<string, unknown>> {
  const { result, standard } = source;
  return {
    dimensions: dimensionRows(source),
    chart: chartOf(source),
    indicatorRows: entriesOf(standard, result).map(({ indicator, own }) => indicatorRow(source, indicator, own)),
    bonusRows: bonusRows(source),
    deductionRows: deductionRows(source),
    eligibility: result.eligibility.map(({ id, met }) => ({
      zh: standard.eligibility.find((item) => item.id === id)?.zh ?? id,
      met: met === null ? '待定' : met ? '符合' : '不符合',
    })),
  };
}

function proofView({
  result,
  standard,
  digest,
  keyKind,
  background = {},
}: ReportSource): Readonly<Record<string, unknown>> {
  return {
    sources: standard.sources.map(({ title, number, issuer }) => ({ title, number, issuer })),
    pointsBasis: standard.pointsBasis.zh,
    standardId: standard.id,
    standardVersion: standard.version,
    standardDigest: result.standard.sha256,
    rounding: roundingNote(result),
    digest,
    qr: resultQr(result, digest),
    file: result.source?.file ?? '',
    receiptNumber: background.receipt?.id ?? '',
    ledger: ledgerNote(background.ledger),
    keyNote: keyNote(keyKind),
  };
}

/** What the numbers were rounded and graded by, as it was in force. */
function roundingNote({ effective }: Result): string {
  const { rounding, grades, gradeOn, bonusCap } = effective;
  const named = grades
    .filter(({ min }) => compare(decimal(min), decimal('0')) > 0)
    .map(({ zh: name, min }) => word('papers.grade', PAPER_LANGUAGE, { name, min }));
  return word('papers.rounding', PAPER_LANGUAGE, {
    mode: word(`papers.rounding.${rounding.mode}`, PAPER_LANGUAGE),
    decimals: rounding.decimals,
    grades: named.join('、'),
    on: word(`papers.gradeOn.${gradeOn}`, PAPER_LANGUAGE),
    cap: bonusCap,
  });
}

/** Which levels the outcome stands on. */
function levelNote({ result, programme }: ReportSource): string {
  const levels = result.levels ?? [];
  if (levels.length < 2) return word('papers.levels.self', PAPER_LANGUAGE);
  const names = levels.map(({ level }) => levelName(programme, level)).join('、');
  return word('papers.levels.own', PAPER_LANGUAGE, { levels: names });
}

function lastYearSentence(own: string, { schoolYear, total, grade, otherStandard }: LastYearResult): string {
  const difference = subtract(decimal(own), decimal(total));
  const way = compare(difference, decimal('0'));
  const by = toDecimal(difference, 2).replace('-', '');
  const change =
    way === 0
      ? word('papers.lastYear.same', PAPER_LANGUAGE)
      : word(way > 0 ? 'papers.lastYear.up' : 'papers.lastYear.down', PAPER_LANGUAGE, { by });
  const sentence = word('papers.lastYear', PAPER_LANGUAGE, {
    year: schoolYear.replace('-', '—'),
    total,
    grade,
    change,
  });
  return otherStandard ? `${sentence}${word('papers.lastYear.other', PAPER_LANGUAGE)}` : sentence;
}

function identityOf({
  result,
  standard,
  programme,
}: ReportSource): readonly { readonly name: string; readonly value: string }[] {
  const { school, subject } = result;
  const unit = unitName(programme, school.unit);
  const isSchool = subject.id === school.id;
  const facts = [
    [subject.grain === 'base' ? '基地名称' : '学校名称', school.name],
    ['标识码', school.id],
    ['报送单位', unit],
    ['学校类别', school.category],
    ['评估对象', isSchool ? GRAIN_NAMES[subject.grain].zh : [...new Set([subject.id, subject.name])].join(' ')],
    ['学科', (subject.subjects ?? []).join('、')],
    ['评估学年', `${result.schoolYear.replace('-', '—')}学年`],
    ['评估标准', `${standard.title.zh}（${standard.version} 版）`],
  ] as const;
  return facts.filter(([, value]) => value !== '').map(([name, value]) => ({ name, value }));
}

function gradeName(result: Result, grade: string | null): string {
  if (grade === null) return '暂不评定';
  return result.effective.grades.find((candidate) => candidate.code === grade)?.zh ?? grade;
}

function exactPrinted(value: string | null, { effective: { rounding } }: Result): string {
  const exact = value === null ? null : parseRational(value);
  return exact ? toDecimal(exact, rounding.decimals, rounding.mode) : '—';
}

function dimensionRows({ result, standard }: ReportSource): readonly Readonly<Record<string, string>>[] {
  const dimensions = result.final?.dimensions ?? result.dimensions;
  return standard.dimensions.map(({ id, zh }) => {
    const own = dimensions.find((candidate) => candidate.id === id);
    const awarded = own?.awarded == null ? null : parseRational(own.awarded);
    return {
      id,
      zh,
      points: own?.applicablePoints ?? '',
      awarded: own?.printed ?? '—',
      share: sharePrinted(awarded, own?.applicablePoints),
    };
  });
}

/** A radar carries three to eight axes; otherwise bars are drawn. */
const RADAR = { least: 3, most: 8 } as const;

/** The chart of the dimensions, in percent of their points. */
function chartOf(source: ReportSource): Readonly<Record<string, unknown>> | null {
  const drawn = dimensionRows(source).filter((row) => row['share'] !== '—');
  if (drawn.length === 0) return null;
  const rows = drawn.map((row) => ({ label: `${row['id']} ${row['zh']}`, share: row['share'] }));
  return { radar: rows.length >= RADAR.least && rows.length <= RADAR.most, rows };
}

function indicatorRow(
  { standard, result }: ReportSource,
  indicator: Indicator,
  own: IndicatorResult,
): Readonly<Record<string, unknown>> {
  const dimension = standard.dimensions.find((candidate) => candidate.id === indicator.dimension);
  return {
    id: indicator.id,
    dimension: dimension?.zh ?? indicator.dimension,
    zh: indicator.zh,
    key: indicator.key,
    points: indicator.points,
    awarded: awardText(result, own),
    reviewed: differingJudgement(own) !== null,
    cells: own.cells.slice(0, 3).join('；') + (own.cells.length > 3 ? ' 等' : ''),
    clauses: indicator.clauses.join('、'),
  };
}

function awardText(result: Result, own: IndicatorResult): string {
  const award = finalAward(own);
  if (award) return toDecimal(award, result.effective.rounding.decimals, result.effective.rounding.mode);
  return own.status === 'blank' ? '未填全' : '不适用';
}

const bonusRows = ({ result, standard }: ReportSource): readonly Readonly<Record<string, string>>[] =>
  result.bonus
    .filter((entry) => entry.awarded !== '0')
    .map((entry) => ({
      id: entry.id,
      zh: standard.bonus.find((item) => item.id === entry.id)?.zh ?? '',
      awarded: exactPrinted(entry.awarded, result),
      items: String((entry.inputs ?? []).filter((item) => item.counted).length),
    }));

const deductionRows = ({ result, standard }: ReportSource): readonly Readonly<Record<string, string>>[] =>
  result.deductions
    .filter((entry) => entry.events > 0)
    .map((entry) => ({
      id: entry.id,
      zh: standard.deductions.find((item) => item.id === entry.id)?.zh ?? '',
      events: String(entry.events),
      taken: exactPrinted(entry.taken, result),
    }));

const levelRows = ({ result, programme }: ReportSource): readonly Readonly<Record<string, string>>[] =>
  (result.levels ?? []).map((entry) => ({
    zh: levelName(programme, entry.level),
    total: entry.total ?? '—',
    grade: gradeName(result, entry.grade),
    gap: entry.gap == null ? '' : exactPrinted(entry.gap, result),
    remark: entry.adjudicate ? '级差过大，须裁定' : entry.flag ? '级差偏大，请说明' : '',
  }));
