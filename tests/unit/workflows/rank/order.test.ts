import { describe, expect, it } from 'vitest';
import type { Programme, Standard } from '../../../../src/model/generated/documents.js';
import { rankingOrder } from '../../../../src/workflows/rank/order.js';
import { smallStandard } from '../../../support/ranked-result.js';
import { sampleProgramme } from '../../../support/sample-school.js';

type Order = NonNullable<Standard['ranking']>;
type Overrides = NonNullable<Programme['entries'][number]['overrides']>;

const orderOf = (ranking?: Order, overrides?: Overrides, scoring?: Standard) => {
  const standard = smallStandard(ranking ? { ranking } : {});
  const programme = sampleProgramme({
    entries: [{ standard: standard.id, purpose: 'award', nominated: false, ...(overrides ? { overrides } : {}) }],
  });
  return rankingOrder(programme, { standard, scoring: scoring ?? standard });
};
const told = (...given: Parameters<typeof orderOf>) => {
  const order = orderOf(...given);
  return order.ok
    ? { comparing: order.value.comparing, terms: order.value.terms.map(({ text }) => text) }
    : order.findings.map(({ found }) => found);
};

describe('the order of a ranking', () => {
  it('is the total alone, compared exactly, where nothing is said', () => {
    expect(orderOf()).toEqual({
      ok: true,
      value: { comparing: 'exact', terms: [{ text: 'total', term: { by: 'total' }, zh: '总分', en: 'total' }] },
      findings: [],
    });
  });

  it('is what the standard says, each term with its name in both languages', () => {
    const order = orderOf({
      order: ['base', 'keyPoints', 'dimension B points', 'indicator A2 points'],
      atCutoff: '评议',
      compare: 'printed',
    });
    expect(order.ok && order.value).toEqual({
      comparing: 'printed',
      atCutoff: '评议',
      terms: [
        { text: 'base', term: { by: 'base' }, zh: '基础分', en: 'base points' },
        { text: 'keyPoints', term: { by: 'keyPoints' }, zh: '关键指标得分', en: 'points of key indicators' },
        { text: 'dimension B points', term: { by: 'dimension', id: 'B' }, zh: 'B 乙得分', en: 'points of B second' },
        {
          text: 'indicator A2 points',
          term: { by: 'indicator', id: 'A2' },
          zh: 'A2 指标A2得分',
          en: 'points of A2 indicator A2',
        },
      ],
    });
  });

  it('is by the total first unless it begins with something else of the whole', () => {
    const atCutoff = '';
    expect(told({ order: ['keyPoints'], atCutoff })).toEqual({ comparing: 'exact', terms: ['total', 'keyPoints'] });
    expect(told({ order: ['base'], atCutoff })).toEqual({ comparing: 'exact', terms: ['base'] });
    expect(told({ order: ['keyPoints', 'total'], atCutoff })).toEqual({
      comparing: 'exact',
      terms: ['keyPoints', 'total'],
    });
  });

  it('has every term once', () => {
    expect(told({ order: ['total', 'keyPoints', 'keyPoints', 'total'], atCutoff: '' })).toMatchObject({
      terms: ['total', 'keyPoints'],
    });
  });

  it('takes from the programme what this year says otherwise, and keeps the rest', () => {
    const order = orderOf(
      { order: ['total', 'dimension A points'], atCutoff: '全部提交评议', compare: 'printed' },
      { ranking: { order: ['total', 'dimension B points'] } },
    );
    expect(order.ok && { ...order.value, terms: order.value.terms.map(({ text }) => text) }).toEqual({
      comparing: 'printed',
      atCutoff: '全部提交评议',
      terms: ['total', 'dimension B points'],
    });
  });

  it('looks for its terms in the standard that gives the points', () => {
    const scoring = smallStandard({ dimensions: [{ id: 'Z', zh: '末', en: 'last', points: '100' }] });
    expect(told({ order: ['total', 'dimension Z points'], atCutoff: '' }, undefined, scoring)).toMatchObject({
      terms: ['total', 'dimension Z points'],
    });
  });

  it('is refused for every term that nobody knows or the standard does not have', () => {
    expect(told({ order: ['total', '姓名', 'dimension Z points', 'indicator A9'], atCutoff: '' })).toEqual([
      '姓名',
      'dimension Z points',
      'indicator A9',
    ]);
  });
});
