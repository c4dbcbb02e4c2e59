import { describe, expect, it } from 'vitest';
import type { PlanBinding, PlanCondition } from '../../../../src/model/form-plan.js';
import {
  askedTerm,
  type ConditionCell,
  expectedWhileUnknown,
  fulfils,
  isMeant,
  unaskedFormula,
} from '../../../../src/workbook/form/conditions.js';

const condition = (op: string, value: PlanCondition['value'], metric = 'position'): PlanCondition => ({
  metric,
  op,
  value,
});
const lists = {
  position: [
    { code: 'teacher', zh: '专任教师' },
    { code: 'leader', zh: '校级领导' },
    { code: 'other', zh: '其他"人员"' },
  ],
};
const choiceCell: ConditionCell = { reference: '$C6', type: { kind: 'choice', list: 'position' } };
const countCell: ConditionCell = { reference: '$D6', type: { kind: 'count' } };
const find = (of: PlanCondition): ConditionCell | null =>
  ({ position: choiceCell, people: countCell })[of.metric] ?? null;

describe('fulfils', () => {
  it.each([
    ['=', 'teacher', 'teacher', true],
    ['=', 'teacher', 'leader', false],
    ['!=', 'teacher', 'leader', true],
    ['!=', 'teacher', 'teacher', false],
    ['in', ['teacher', 'leader'], 'leader', true],
    ['in', ['teacher', 'leader'], 'other', false],
    ['>=', 1, 1, true],
    ['>=', 1, 0, false],
    ['>', 1, 1, false],
    ['<=', 3, 3, true],
    ['<', 3, 3, false],
    ['=', 3, 3, true],
    ['=', '3', 3, true],
  ] as const)('%s %j of %j is %s', (op, wanted, value, expected) => {
    expect(fulfils(condition(op, wanted), value)).toBe(expected);
  });

  it.each([
    ['=', 'teacher', null],
    ['>=', 1, 'many'],
    ['~', 1, 1],
    ['in', 'teacher', 'teacher'],
    ['=', '3', [3]],
  ] as const)('%s %j of %j cannot be said', (op, wanted, value) => {
    expect(fulfils(condition(op, wanted), value as never)).toBeNull();
  });
});

describe('which answer a condition speaks of', () => {
  const every = (period: string): PlanBinding => ({ to: 'metric', metric: 'weeklyMeetings', period, part: 'every' });
  const except: PlanBinding = { to: 'metric', metric: 'weeklyMeetings', period: '2', part: 'except' };

  it('is the one in the same period as the asker', () => {
    const asked = condition('=', 'no', 'weeklyMeetings.every');
    expect(isMeant(asked, every('2'), except)).toBe(true);
    expect(isMeant(asked, every('1'), except)).toBe(false);
  });

  it('is the one in the period that the condition names', () => {
    const asked = { ...condition('=', 'no', 'weeklyMeetings.every'), period: '1' };
    expect(isMeant(asked, every('1'), except)).toBe(true);
    expect(isMeant(asked, every('2'), except)).toBe(false);
  });

  it('may have no period where the asker has one', () => {
    expect(isMeant(condition('!=', 'leader'), { to: 'metric', metric: 'position' }, except)).toBe(true);
  });

  it('is never an answer of another metric', () => {
    expect(isMeant(condition('=', 'no', 'weeklyMeetings'), every('2'), except)).toBe(false);
    expect(isMeant(condition('=', 'no', 'name'), { to: 'field', field: 'name' }, except)).toBe(false);
  });
});

describe('expectedWhileUnknown', () => {
  it('holds for exceptions only', () => {
    expect(expectedWhileUnknown([])).toBe(true);
    expect(expectedWhileUnknown([condition('!=', 'leader')])).toBe(true);
    expect(expectedWhileUnknown([condition('=', 'no')])).toBe(false);
    expect(expectedWhileUnknown([condition('!=', 'leader'), condition('>=', 1)])).toBe(false);
  });
});

describe('the formula that greys a cell', () => {
  it.each([
    [condition('!=', 'leader'), '$C6="校级领导"'],
    [condition('=', 'leader'), 'AND($C6<>"",$C6<>"校级领导")'],
    [condition('in', ['teacher', 'leader']), 'AND($C6<>"",$C6<>"专任教师",$C6<>"校级领导")'],
    [condition('>=', 1, 'people'), 'AND($D6<>"",NOT($D6>=1))'],
    [condition('!=', 'other'), '$C6="其他""人员"""'],
  ])('of %j is %s', (asked, formula) => {
    expect(unaskedFormula({ requiredWhen: [asked] }, find, lists)).toBe(formula);
  });

  it('is true as soon as one of several conditions cannot hold any more', () => {
    expect(
      unaskedFormula({ requiredWhen: [condition('!=', 'leader'), condition('>=', 1, 'people')] }, find, lists),
    ).toBe('OR($C6="校级领导",AND($D6<>"",NOT($D6>=1)))');
  });

  it('is not there when nothing on the sheet decides', () => {
    expect(unaskedFormula({}, find, lists)).toBeNull();
    expect(unaskedFormula({ requiredWhen: [condition('=', 'yes', 'existedLastYear')] }, find, lists)).toBeNull();
  });
});

describe('the term that counts asked cells', () => {
  it.each([
    [condition('!=', 'leader'), '*(($C6<>"校级领导"))'],
    [condition('=', 'leader'), '*(($C6="校级领导"))'],
    [condition('in', ['teacher', 'leader']), '*(($C6="专任教师")+($C6="校级领导"))'],
    [condition('>=', 1, 'people'), '*(($D6>=1))'],
    [condition('=', 'yes', 'existedLastYear'), ''],
  ])('of %j is %s', (asked, term) => {
    expect(askedTerm({ requiredWhen: [asked] }, find, lists)).toBe(term);
  });
});
