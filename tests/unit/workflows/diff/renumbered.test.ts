import { describe, expect, it } from 'vitest';
import { formerNumbers, isSameThing } from '../../../../src/workflows/diff/renumbered.js';

const rule = { type: 'ratio', num: 'done', den: 'due', target: '1' };
const entry = (id: string, zh: string, own: object = rule) => ({ id, zh, points: '5', rule: own });
const former = (before: readonly { id: string }[], after: readonly { id: string }[]) =>
  Object.fromEntries(formerNumbers(before, after));

describe('one thing under two numbers', () => {
  it('has the same Chinese name and the same rule, whatever it is worth', () => {
    expect(isSameThing(entry('A1', '听课'), { ...entry('B7', '听课'), points: '9', en: 'lessons' })).toBe(true);
  });

  it('has the same rule in whatever order its members stand', () => {
    const turned = Object.fromEntries(Object.entries(rule).reverse());
    expect(isSameThing(entry('A1', '听课'), entry('B7', '听课', turned))).toBe(true);
  });

  it.each([
    ['another name', entry('B7', '公开课')],
    ['another rule', entry('B7', '听课', { ...rule, target: '0.9' })],
    ['no rule any more', { id: 'B7', zh: '听课' }],
  ])('is not what has %s', (_what, other) => {
    expect(isSameThing(entry('A1', '听课'), other)).toBe(false);
  });

  it('is told by the name alone where neither has a rule, and never without a name', () => {
    expect(isSameThing({ id: 'A', zh: '甲' }, { id: 'B', zh: '甲' })).toBe(true);
    expect(isSameThing({ code: 'x', name: '区' }, { code: 'y', name: '区' })).toBe(true);
    expect(isSameThing({ id: 'A' }, { id: 'B' })).toBe(false);
    expect(isSameThing('甲', '甲')).toBe(false);
    expect(isSameThing(null, null)).toBe(false);
  });
});

describe('former numbers', () => {
  it('are those of entries that only got another one', () => {
    expect(former([entry('A1', '听课'), entry('A2', '公开课')], [entry('B1', '公开课'), entry('A1', '听课')])).toEqual({
      B1: 'A2',
    });
  });

  it('are no number that both have', () => {
    expect(former([entry('A1', '听课'), entry('A2', '公开课')], [entry('A1', '公开课'), entry('A2', '听课')])).toEqual(
      {},
    );
  });

  it('are each taken once, in order', () => {
    const twins = [entry('A1', '听课'), entry('A2', '听课')];
    expect(former(twins, [entry('B1', '听课'), entry('B2', '听课'), entry('B3', '听课')])).toEqual({
      B1: 'A1',
      B2: 'A2',
    });
  });

  it('are none of what is new or gone', () => {
    expect(former([entry('A1', '听课')], [])).toEqual({});
    expect(former([], [entry('A1', '听课')])).toEqual({});
    expect(former([entry('A1', '听课')], [entry('B1', '公开课')])).toEqual({});
  });
});
