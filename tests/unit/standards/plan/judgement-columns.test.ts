import { describe, expect, it } from 'vitest';
import type { Column } from '../../../../src/model/generated/documents.js';
import { indexMetrics } from '../../../../src/standards/metric-index.js';
import { judgementColumns } from '../../../../src/standards/plan/judgement-columns.js';
import { CONTRIBUTOR } from '../../../support/applicants.js';
import { bundled } from '../../../support/sample-school.js';

const context = {
  index: indexMetrics(bundled<'metrics'>('standards/changzhou-2023/contributor-metrics')),
  standards: [bundled<'standard'>(`standards/${CONTRIBUTOR}`)],
};
const columnsFor = (id: string, more: Partial<Column> = {}) =>
  judgementColumns(context, { header: '栏', by: '申报人', ...more }, { standard: CONTRIBUTOR, id });

describe('the columns of a judged indicator', () => {
  it('are one with its levels where it is graded', () => {
    expect(columnsFor('A3', { hint: '提示' })).toEqual([
      {
        header: '栏',
        by: { '*': '申报人' },
        question: {
          binding: { to: 'judgement', standard: CONTRIBUTOR, indicator: 'A3' },
          type: { kind: 'choice', list: 'level' },
          hint: '提示',
        },
      },
    ]);
  });

  it('are one for each box of a checklist', () => {
    expect(columnsFor('C2').map(({ header, question }) => [header, question?.binding, question?.type])).toEqual([
      ['栏：校本课程', box('schoolCourse'), { kind: 'choice', list: 'yesNo' }],
      ['栏：特色社团', box('club'), { kind: 'choice', list: 'yesNo' }],
      ['栏：资源库', box('library'), { kind: 'choice', list: 'yesNo' }],
    ]);
  });

  it('have a text beside them that may be asked for', () => {
    const note = { header: '依据', required: true, max: 200 };
    const text = columnsFor('A3', { note }).at(-1);
    expect(text).toEqual({
      header: '依据',
      by: { '*': '申报人' },
      question: {
        binding: { to: 'note', standard: CONTRIBUTOR, indicator: 'A3' },
        type: { kind: 'text', max: 200 },
        optional: false,
      },
    });
    const optional = columnsFor('C2', { note: { ...note, required: false } });
    expect(optional.map(({ header, question }) => [header, question?.optional])).toEqual([
      ['栏：校本课程', undefined],
      ['栏：特色社团', undefined],
      ['栏：资源库', undefined],
      ['依据', true],
    ]);
  });

  it('are none of an indicator that computes itself from facts, nor of one that is not there', () => {
    const facts = { ...context, standards: [withFacts()] };
    expect(judgementColumns(facts, { header: '栏', by: null }, { standard: CONTRIBUTOR, id: 'C2' })).toEqual([]);
    expect(columnsFor('Z9')).toEqual([]);
  });
});

const box = (item: string) => ({ to: 'judgement', standard: CONTRIBUTOR, indicator: 'C2', item });

/** The standard with every box of C2 decided by a fact. */
function withFacts() {
  const standard = bundled<'standard'>(`standards/${CONTRIBUTOR}`);
  const fact = { metric: 'schoolRecommended', op: '=' as const, value: 'yes' };
  return {
    ...standard,
    indicators: standard.indicators.map((indicator) =>
      indicator.rule.type === 'checklist'
        ? { ...indicator, rule: { ...indicator.rule, items: indicator.rule.items.map((item) => ({ ...item, fact })) } }
        : indicator,
    ),
  };
}
