import type { Indicator, IndicatorResult, Programme, Result, Standard } from '../../model/generated/documents.js';
import { GRAIN_NAMES } from '../../model/grain-names.js';
import {
  compare,
  decimal,
  divide,
  isZero,
  multiply,
  parseRational,
  type Rational,
  rational,
  toDecimal,
} from '../../model/rational.js';
import { unitName } from '../../model/reporting-units.js';
import type { MetricIndex } from '../../standards/metric-index.js';
import { costSentence, finalAward, lostPoints, wholeAwarded } from './feedback.js';

/** What a grading report is made from. */
export interface ReportSource {
  readonly result: Result;
  readonly standard: Standard;
  readonly programme: Programme;
  readonly metrics: MetricIndex;
  /** SHA-256 of the result's canonical bytes. */
  readonly digest: string;
  /** How the report will be signed: 自管密钥, CA 证书, or not at all. */
  readonly keyKind: 'self-managed' | 'certificate-authority' | 'none';
}

/** What the report says of its own signature; it never claims the force of an official seal. */
const KEY_NOTES: Readonly<Record<ReportSource['keyKind'], string>> = {
  'self-managed': '本报告以自管密钥签名，可证明内容未被改动；不具有公章的效力，是否采信由收件单位依其信任的证书决定。',
  'certificate-authority': '本报告以 CA 证书签名，可证明内容未被改动；不代替公章。',
  none: '本报告未加电子签名。',
};

/** Most entries of a feedback list: a report is read, not searched. */
const MOST_FEEDBACK = 8;

/** Everything a grading report says, as plain data for a template. All numbers are printed already. */
export function gradingView(source: ReportSource): Readonly<Record<string, unknown>> {
  const { result, standard, programme, digest } = source;
  const totals = result.final ?? result;
  const entries = standard.indicators.flatMap((indicator) => {
    const own = result.indicators.find((candidate) => candidate.id === indicator.id);
    return own ? [{ indicator, own }] : [];
  });
  return {
    title: `${programme.areaName}${standard.title.zh}`,
    subtitle: '评定报告',
    schoolYear: `${result.schoolYear.replace('-', '—')}学年`,
    identity: identityOf(source),
    grade: gradeName(result, totals.grade),
    withheld: totals.grade === null,
    total: totals.total ?? '—',
    base: totals.basePrinted ?? '—',
    gradeScore: totals.gradeScore ?? '—',
    bonus: exactPrinted(result.bonusTotal, result),
    deductions: exactPrinted(result.deductionTotal, result),
    guard: guardSentence(source),
    dimensions: dimensionRows(source),
    chart: chartOf(source),
    indicatorRows: entries.map(({ indicator, own }) => indicatorRow(source, indicator, own)),
    strengths: strengths(entries),
    losses: losses(source, entries),
    blanks: entries
      .filter(({ own }) => own.status === 'blank')
      .map(({ indicator, own }) => ({ id: indicator.id, zh: indicator.zh, what: (own.blanks ?? []).join('；') })),
    notApplicable: entries
      .filter(({ own }) => own.status === 'not-applicable')
      .map(({ indicator, own }) => ({
        id: indicator.id,
        zh: indicator.zh,
        why: own.waived ? `${own.waived.by}批准：${own.waived.reason}` : '按名册情况不适用',
      })),
    bonusRows: bonusRows(source),
    deductionRows: deductionRows(source),
    eligibility: result.eligibility.map(({ id, met }) => ({
      zh: standard.eligibility.find((item) => item.id === id)?.zh ?? id,
      met: met === null ? '待定' : met ? '符合' : '不符合',
    })),
    levels: levelRows(source),
    sources: standard.sources.map(({ title, number, issuer }) => ({ title, number, issuer })),
    pointsBasis: standard.pointsBasis.zh,
    standardId: standard.id,
    standardVersion: standard.version,
    standardDigest: result.standard.sha256,
    digest,
    file: result.source?.file ?? '',
    issued: result.issued,
    keyNote: KEY_NOTES[source.keyKind],
    issuer: result.issuer.name,
  };
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

function guardSentence({ result, standard }: ReportSource): string {
  const { guard, grades } = result.effective;
  const failed = (result.final ?? result).guardFailed;
  if (!guard || !failed || failed.length === 0) return '';
  const name = grades.find((grade) => grade.code === guard.grade)?.zh ?? guard.grade;
  const share = toDecimal(multiply(decimal(guard.minShare), rational(100)), 0);
  const titles = failed.map((id) => `${id} ${standard.indicators.find((indicator) => indicator.id === id)?.zh ?? ''}`);
  return `评为“${name}”要求每项关键指标得分不低于该项分值的 ${share}%，以下关键指标未达到：${titles.join('；')}。`;
}

interface Entry {
  readonly indicator: Indicator;
  readonly own: IndicatorResult;
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

function sharePrinted(awarded: Rational | null, points: string | undefined): string {
  const full = points === undefined ? null : parseRational(points);
  if (!awarded || !full || isZero(full)) return '—';
  return `${toDecimal(multiply(divide(awarded, full), rational(100)), 1)}%`;
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
  const reviewed = own.judged?.at(-1);
  return {
    id: indicator.id,
    dimension: dimension?.zh ?? indicator.dimension,
    zh: indicator.zh,
    key: indicator.key,
    points: indicator.points,
    awarded: awardText(result, own),
    reviewed: reviewed !== undefined,
    cells: own.cells.slice(0, 3).join('；') + (own.cells.length > 3 ? ' 等' : ''),
    clauses: indicator.clauses.join('、'),
  };
}

function awardText(result: Result, own: IndicatorResult): string {
  const award = finalAward(own);
  if (award) return toDecimal(award, result.effective.rounding.decimals, result.effective.rounding.mode);
  return own.status === 'blank' ? '未填全' : '不适用';
}

/** Key indicators with all their points, dearest first. */
function strengths(entries: readonly Entry[]): readonly string[] {
  return entries
    .filter(({ indicator, own }) => wholeAwarded(indicator, own))
    .sort(
      (a, b) =>
        Number(b.indicator.key) - Number(a.indicator.key) ||
        compare(decimal(b.indicator.points), decimal(a.indicator.points)),
    )
    .slice(0, MOST_FEEDBACK)
    .map(({ indicator }) => `${indicator.id} ${indicator.zh}（${indicator.points} 分）`);
}

/** What cost points, most first: why, and what would be gained. */
function losses({ metrics }: ReportSource, entries: readonly Entry[]): readonly Readonly<Record<string, string>>[] {
  return entries
    .flatMap(({ indicator, own }) => {
      const lost = lostPoints(indicator, own);
      return lost && !isZero(lost) ? [{ indicator, own, lost }] : [];
    })
    .sort((a, b) => compare(b.lost, a.lost))
    .slice(0, MOST_FEEDBACK)
    .map(({ indicator, own, lost }, place) => ({
      number: String(place + 1),
      id: indicator.id,
      zh: indicator.zh,
      lost: toDecimal(lost, 2),
      why: costSentence(metrics, indicator, own),
      gain: `做到后最多可再得 ${toDecimal(lost, 2)} 分。`,
      clauses: indicator.clauses.join('、'),
    }));
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
    zh: programme.levels.find((level) => level.level === entry.level)?.zh ?? String(entry.level),
    total: entry.total ?? '—',
    grade: gradeName(result, entry.grade),
    gap: entry.gap == null ? '' : exactPrinted(entry.gap, result),
    remark: entry.adjudicate ? '级差过大，须裁定' : entry.flag ? '级差偏大，请说明' : '',
  }));
