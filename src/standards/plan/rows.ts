import type { PlanQuestion, PlanRow } from '../../model/form-plan.js';
import type { Indicator, Programme, Row, Standard } from '../../model/generated/documents.js';
import type { MetricIndex } from '../metric-index.js';
import { levelList } from './lists.js';
import {
  askedPeriods,
  findIndicator,
  indicatorKey,
  metricBinding,
  metricType,
  planType,
  question,
} from './questions.js';

/** What rows are made from. */
export interface RowContext {
  readonly index: MetricIndex;
  readonly standards: readonly Standard[];
  readonly programme: Programme;
  /** Values printed from the registry. */
  readonly printed: Readonly<Record<string, string>>;
}

/** The rows of a fixed sheet or of a nomination block that a row of the form document stands for. */
export function planRows(context: RowContext, row: Row, block?: string): readonly PlanRow[] {
  if (row.registry !== undefined) return [printedRow(context, row.registry, row.label)];
  if (row.indicator) return indicatorRows(context, row);
  if (row.nominated && block !== undefined) return [nominationRow(row, block)];
  return row.metric === undefined ? [] : metricRows(context, row, row.metric);
}

const printedRow = (context: RowContext, registry: string, label: string | undefined): PlanRow => ({
  key: `registry.${registry}`,
  label: label ?? registry,
  printed: context.printed[registry] ?? '',
});

function nominationRow(row: Row, standard: string): PlanRow {
  const asked = question({ to: 'nominated', standard }, planType(row.type ?? 'text'), row);
  return { key: `nominated:${standard}`, label: row.label ?? '', question: { ...asked, by: row.by } };
}

function metricRows(context: RowContext, row: Row, metric: string): readonly PlanRow[] {
  const period = context.index.byId.get(metric)?.period ?? 'schoolYear';
  return askedPeriods(context.programme, period).map(({ id, suffix }) => {
    const asked = question(metricBinding(metric, id), metricType(context.index, metric, row.type), row, id);
    const key = suffix === '' ? metric : `${metric}:${id}`;
    return { key, label: `${row.label ?? metric}${suffix}`, question: { ...asked, by: row.by } };
  });
}

function indicatorRows(context: RowContext, row: Row): readonly PlanRow[] {
  const { standard, id } = row.indicator as NonNullable<Row['indicator']>;
  const indicator = findIndicator(context.standards, standard, id);
  if (!indicator) return [];
  const note = noteOf(row, standard, id);
  const key = indicatorKey(standard, id);
  if (indicator.rule.type !== 'checklist')
    return [{ ...levelRow(context, row, standard, indicator), ...(note ? { note } : {}) }];
  const ticked = indicator.rule.items.filter((item) => item.fact === undefined);
  return ticked.map((item, place) => {
    const binding = { to: 'judgement', standard, indicator: id, item: item.id } as const;
    const asked = question(binding, planType('boolean'), { ...row, hint: row.hint ?? evidenceHint(indicator) });
    const row_ = { key: `${key}.${item.id}`, group: indicator.zh, label: item.zh, question: { ...asked, by: row.by } };
    return place === 0 && note ? { ...row_, note } : row_;
  });
}

function levelRow(context: RowContext, row: Row, standard: string, indicator: Indicator): PlanRow {
  const binding = { to: 'judgement', standard, indicator: indicator.id } as const;
  const type = planType(`choice:${levelList(context.index, indicator)}`);
  const asked = question(binding, type, { ...row, hint: row.hint ?? evidenceHint(indicator) });
  return { key: indicatorKey(standard, indicator.id), label: indicator.zh, question: { ...asked, by: row.by } };
}

const evidenceHint = (indicator: Indicator): string =>
  indicator.evidence.length === 0 ? '' : `佐证：${indicator.evidence.join('、')}`;

function noteOf(row: Row, standard: string, indicator: string): (PlanQuestion & { header: string }) | null {
  if (!row.note) return null;
  const { header, required, max } = row.note;
  return {
    ...question({ to: 'note', standard, indicator }, planType('text', max), { optional: !required }),
    by: row.by,
    header,
  };
}
