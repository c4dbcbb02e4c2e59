import type { Indicator, IndicatorResult, Result } from '../../model/generated/documents.js';
import { standingJudgement } from '../../model/standing-award.js';
import { type Assessment, allStandards } from '../assessment.js';
import type { KeptResult } from '../decide/known.js';
import { presentId } from '../registry-subject.js';
import { decimalOf, listed } from './rows.js';
import type { ExportRow } from './tables.js';

const standardOf = (assessment: Assessment, { standard }: Result) =>
  allStandards(assessment).find(({ id }) => id === standard.id);

/** A result. Persons are their numbers. */
export function resultRow(assessment: Assessment, { result, sha256 }: KeptResult): ExportRow {
  const held = result.final ?? result;
  return [
    result.id,
    result.schoolYear,
    result.standard.id,
    standardOf(assessment, result)?.title.zh ?? null,
    presentId(assessment.registry, result.school.id),
    result.subject.id,
    result.subject.grain,
    result.subject.name,
    result.status,
    result.levels?.at(-1)?.level ?? 1,
    held.grade,
    held.basePrinted,
    decimalOf(result.bonusTotal),
    decimalOf(result.deductionTotal),
    held.gradeScore,
    held.total,
    held.totalExact,
    listed(held.guardFailed ?? []),
    listed(result.blankIndicators),
    listed(result.vetoes.map(({ id }) => id)),
    sha256,
  ];
}

/** The indicators of a result, each with what it is worth after all levels. */
export function indicatorRows(assessment: Assessment, { result }: Pick<KeptResult, 'result'>): readonly ExportRow[] {
  const indicators = standardOf(assessment, result)?.indicators ?? [];
  const byId = new Map(indicators.map((indicator) => [indicator.id, indicator]));
  return result.indicators.map((entry) => indicatorRow(result, entry, byId.get(entry.id)));
}

function indicatorRow(result: Result, entry: IndicatorResult, indicator: Indicator | undefined): ExportRow {
  const judged = standingJudgement(entry.judged);
  return [
    result.id,
    entry.id,
    indicator?.dimension ?? null,
    indicator?.zh ?? null,
    indicator?.key ?? null,
    indicator?.points ?? null,
    entry.status,
    decimalOf(entry.share),
    entry.share,
    decimalOf(judged?.awarded ?? entry.awarded),
    judged?.level ?? 1,
  ];
}
