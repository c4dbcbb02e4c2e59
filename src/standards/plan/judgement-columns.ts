import type { PlanColumn } from '../../model/form-plan.js';
import type { Column, Indicator, Standard } from '../../model/generated/documents.js';
import type { MetricIndex } from '../metric-index.js';
import { levelList } from './lists.js';
import { byGrain, findIndicator, planType, question } from './questions.js';

/** What judged columns are made from. */
export interface JudgementContext {
  readonly index: MetricIndex;
  readonly standards: readonly Standard[];
}

/**
 * The columns in which an indicator is judged row by row: one for its level, or one for each item that no fact decides,
 * and beside it the text that says why. None for an indicator that the standards do not have.
 */
export function judgementColumns(
  context: JudgementContext,
  column: Column,
  { standard, id }: NonNullable<Column['indicator']>,
): readonly PlanColumn[] {
  const indicator = findIndicator(context.standards, standard, id);
  if (!indicator) return [];
  const by = byGrain(column.by);
  const note = noteColumn(column, standard, id);
  if (indicator.rule.type === 'checklist') return [...itemColumns(column, standard, indicator), ...note];
  const type = planType(`choice:${levelList(context.index, indicator)}`);
  return [
    { header: column.header, by, question: question({ to: 'judgement', standard, indicator: id }, type, column) },
    ...note,
  ];
}

function itemColumns(column: Column, standard: string, indicator: Indicator): readonly PlanColumn[] {
  const items = indicator.rule.type === 'checklist' ? indicator.rule.items : [];
  return items
    .filter((item) => item.fact === undefined)
    .map((item) => ({
      header: `${column.header}：${item.zh}`,
      by: byGrain(column.by),
      question: question(
        { to: 'judgement', standard, indicator: indicator.id, item: item.id },
        planType('boolean'),
        column,
      ),
    }));
}

function noteColumn(column: Column, standard: string, indicator: string): readonly PlanColumn[] {
  if (!column.note) return [];
  const { header, required, max } = column.note;
  const asked = question({ to: 'note', standard, indicator }, planType('text', max), { optional: !required });
  return [{ header, by: byGrain(column.by), question: asked }];
}
