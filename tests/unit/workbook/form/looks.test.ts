import { describe, expect, it } from 'vitest';
import type { PlanQuestion } from '../../../../src/model/form-plan.js';
import { type PlacedQuestion, questionLooks } from '../../../../src/workbook/form/looks.js';

const lists = {
  yesNo: [
    { code: 'yes', zh: '是' },
    { code: 'no', zh: '否' },
  ],
};
const question = (rest: Partial<PlanQuestion> = {}): PlanQuestion => ({
  binding: { to: 'metric', metric: 'x' },
  type: { kind: 'count' },
  by: '校办',
  ...rest,
});
const placed = (column: number, at: number, rest: Partial<PlanQuestion> = {}): PlacedQuestion => ({
  column,
  at,
  question: question(rest),
  find: () => ({ reference: '$E$4', type: { kind: 'choice', list: 'yesNo' } }),
});

describe('red marks', () => {
  it('are one rule for a column of the same type, written for its first cell', () => {
    const looks = questionLooks([placed(5, 9), placed(5, 4), placed(5, 5)], lists);
    expect(looks).toHaveLength(1);
    expect(looks[0]).toMatchObject({
      look: 'wrong',
      ranges: [
        { column: 5, from: 4, to: 5 },
        { column: 5, from: 9, to: 9 },
      ],
    });
    expect(looks[0]?.formula).toContain('ISNUMBER(E4)');
  });

  it('are apart for other columns and other types', () => {
    const looks = questionLooks(
      [placed(5, 4), placed(6, 4), placed(5, 5, { type: { kind: 'choice', list: 'yesNo' } })],
      lists,
    );
    expect(looks.map(({ ranges }) => ranges)).toEqual([
      [{ column: 5, from: 4, to: 4 }],
      [{ column: 5, from: 5, to: 5 }],
      [{ column: 6, from: 4, to: 4 }],
    ]);
  });

  it('are none for texts and weeks', () => {
    expect(
      questionLooks([placed(5, 4, { type: { kind: 'text' } }), placed(5, 5, { type: { kind: 'weeks' } })], lists),
    ).toEqual([]);
  });
});

describe('greyed cells', () => {
  const conditional = { requiredWhen: [{ metric: 'every', op: '=', value: 'no' }] };

  it('have a rule each, after the red ones', () => {
    const looks = questionLooks([placed(5, 6, conditional), placed(5, 7, conditional)], lists);
    expect(looks.map(({ look, ranges }) => [look, ranges[0]?.from])).toEqual([
      ['wrong', 6],
      ['unasked', 6],
      ['unasked', 7],
    ]);
    expect(looks[1]?.formula).toBe('AND($E$4<>"",$E$4<>"否")');
  });

  it('have none where nothing on the sheet decides', () => {
    const lost = { ...placed(5, 6, conditional), find: () => null };
    expect(questionLooks([lost], lists).map(({ look }) => look)).toEqual(['wrong']);
  });
});
