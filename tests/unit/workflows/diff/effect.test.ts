import { describe, expect, it } from 'vitest';
import type { Result, Standard } from '../../../../src/model/generated/documents.js';
import { rational } from '../../../../src/model/rational.js';
import type { Counted } from '../../../../src/workflows/diff/counted.js';
import { effectOn } from '../../../../src/workflows/diff/effect.js';
import { EffectCounter } from '../../../../src/workflows/diff/effects.js';
import { type Counts, smallResult, smallStandard } from '../../../support/ranked-result.js';

const before = smallStandard();
const COUNTS: Counts = { A1: [9, 10], A2: [1, 1], B1: [1, 1], B2: [0, 1] };
/** 36 + 20 + 30 + 0. */
const result = (changes: Partial<Result> = {}, counts = COUNTS): Result =>
  smallResult('1', counts, { total: '86.00', exact: '86', grade: 'good' }, changes);
const withRule = (id: string, change: Partial<Standard['indicators'][number]['rule']>): Standard['indicators'] =>
  before.indicators.map((one) =>
    one.id === id ? { ...one, rule: { ...one.rule, ...change } as typeof one.rule } : one,
  );
const under = (change: Partial<Standard>, own = result()) => {
  const { least, most, untold } = effectOn(own, { before, after: smallStandard(change) });
  return { least: `${least.grade} ${least.total}`, most: `${most.grade} ${most.total}`, untold };
};

describe('an old result under a new standard', () => {
  it('is what it was where nothing changed', () => {
    expect(under({})).toEqual({ least: 'good 86.00', most: 'good 86.00', untold: [] });
  });

  it('is scored again by a new target', () => {
    // 9 of 10 is full at a target of 0.9: 40 + 20 + 30.
    expect(under({ indicators: withRule('A1', { target: '0.9' }) })).toMatchObject({
      least: 'excellent 90.00',
      untold: [],
    });
  });

  it('is scored again by new points and grades', () => {
    const indicators = before.indicators.map((one) => (one.id === 'B2' ? { ...one, points: '30' } : one));
    // 86 of 120 points.
    expect(under({ indicators })).toMatchObject({ least: 'good 71.67' });
    const grades = before.grades.map((grade) => (grade.code === 'excellent' ? { ...grade, min: '85' } : grade));
    expect(under({ grades })).toMatchObject({ most: 'excellent 86.00' });
  });

  it('leaves out what was dropped', () => {
    expect(under({ indicators: before.indicators.filter(({ id }) => id !== 'B2') })).toMatchObject({
      least: 'excellent 95.56',
    });
  });

  it('is told as a range where something else is counted, or something new', () => {
    expect(under({ indicators: withRule('B2', { num: 'other' }) })).toEqual({
      least: 'good 86.00',
      most: 'excellent 96.00',
      untold: ['B2'],
    });
    const fresh = { ...(before.indicators[0] as Standard['indicators'][number]), id: 'A3', points: '10' };
    expect(under({ indicators: [...before.indicators, fresh] }).untold).toEqual(['A3']);
  });

  it('is scored under another number where an indicator only got one', () => {
    const moved = before.indicators.map((one) => (one.id === 'B2' ? { ...one, id: 'B7' } : one));
    expect(under({ indicators: moved })).toEqual({ least: 'good 86.00', most: 'good 86.00', untold: [] });
    const doubled = moved.map((one) => (one.id === 'B7' ? { ...one, points: '30' } : one));
    expect(under({ indicators: doubled })).toMatchObject({ least: 'good 71.67', untold: [] });
    const other = moved.map((one) => (one.id === 'B7' ? { ...one, zh: '别的指标' } : one));
    expect(under({ indicators: other }).untold).toEqual(['B7']);
  });

  it('is scored from the submission where the old result cannot tell', () => {
    const counted: Counted = {
      indicators: new Map([['B2', rational(1, 2)]]),
      bonus: new Map(),
      deductions: new Map(),
    };
    const after = smallStandard({ indicators: withRule('B2', { num: 'other' }) });
    const { least, most, untold, counted: told } = effectOn(result(), { before, after }, counted);
    // 36 + 20 + 30 + 5.
    expect([least, most, untold, told]).toEqual([
      { grade: 'excellent', total: '91.00' },
      { grade: 'excellent', total: '91.00' },
      [],
      ['B2'],
    ]);
  });

  it('leaves out what does not apply by the submission', () => {
    const counted: Counted = { indicators: new Map([['B2', null]]), bonus: new Map(), deductions: new Map() };
    const after = smallStandard({ indicators: withRule('B2', { num: 'other' }) });
    // 86 of 90 points.
    expect(effectOn(result(), { before, after }, counted).least.total).toBe('95.56');
  });

  it('does not look at the submission for what the old result tells', () => {
    const counted: Counted = {
      indicators: new Map([['B2', rational(1)]]),
      bonus: new Map(),
      deductions: new Map(),
    };
    const { least, counted: told } = effectOn(result(), { before, after: before }, counted);
    expect([least.total, told]).toEqual(['86.00', []]);
  });

  it('takes a new bonus and a new deduction as nothing and as everything, or from the submission', () => {
    const bonus = [
      { id: 'P1', zh: '加分', en: 'bonus', rule: { type: 'bonus', over: 'item', where: [], points: '1', cap: '4' } },
    ] as unknown as Standard['bonus'];
    const deductions = [
      { id: 'M1', zh: '扣分', en: 'deduction', rule: { type: 'deduction', metric: 'late', points: '1', cap: '2' } },
    ] as unknown as Standard['deductions'];
    expect(under({ bonus, deductions })).toEqual({
      least: 'good 84.00',
      most: 'excellent 90.00',
      untold: ['P1', 'M1'],
    });
    const counted: Counted = {
      indicators: new Map(),
      bonus: new Map([['P1', rational(3)]]),
      deductions: new Map([['M1', rational(1)]]),
    };
    const told = effectOn(result(), { before, after: smallStandard({ bonus, deductions }) }, counted);
    expect([told.least.total, told.most.total, told.counted]).toEqual(['88.00', '88.00', ['P1', 'M1']]);
  });

  it('keeps a cap of the grade that a veto set', () => {
    const vetoes = [{ id: 'V1', events: 1, effect: 'grade-cap:poor' }] as unknown as Result['vetoes'];
    expect(under({}, result({ vetoes }))).toMatchObject({ least: 'poor 86.00' });
  });

  it('keeps the share that a reviewer gave', () => {
    const own = result();
    const indicators = own.indicators.map((one) =>
      one.id === 'A2' ? { ...one, judged: [{ level: 2, awarded: '10' }], level: 2 } : one,
    );
    // A2 of 40 points at a half: 36 + 20 + 30 of 120.
    const doubled = before.indicators.map((one) => (one.id === 'A2' ? { ...one, points: '40' } : one));
    expect(under({ indicators: doubled }, { ...own, indicators })).toMatchObject({ least: 'good 71.67' });
  });

  it('keeps what the programme had put in place of the standard', () => {
    const overridden = {
      ...result().effective,
      grades: before.grades.map((one) => (one.code === 'excellent' ? { ...one, min: '80' } : one)),
    };
    expect(under({}, result({ effective: overridden }))).toMatchObject({ least: 'excellent 86.00' });
  });

  it('stays withheld where it was blank', () => {
    const own = result();
    const indicators = own.indicators.map((one) =>
      one.id === 'A2' ? { ...one, status: 'blank' as const, share: null, awarded: null, inputs: null } : one,
    );
    expect(under({}, { ...own, indicators })).toMatchObject({ least: 'null null' });
  });
});

describe('the effect on many results', () => {
  it('counts by category who rose, fell, stayed or cannot be told', () => {
    const after = smallStandard({
      grades: before.grades.map((one) => (one.code === 'good' ? { ...one, min: '87' } : one)),
    });
    const counter = new EffectCounter({ before, after }, '0'.repeat(64));
    counter.add(result());
    counter.add(smallResult('2', { ...COUNTS, B2: [1, 1] }, { total: '96.00', grade: 'excellent' }));
    counter.add(smallResult('3', COUNTS, { total: '86.00' }, { standard: { id: before.id, sha256: 'f'.repeat(64) } }));
    counter.add(
      smallResult('4', COUNTS, { total: '86.00' }, { standard: { id: 'city-2026/other', sha256: '0'.repeat(64) } }),
    );
    expect(counter.effects().counts).toEqual([{ list: '小学', up: 0, down: 1, same: 1, unsure: 0 }]);
    expect(counter.effects().effects.map(({ result: { school }, direction }) => `${school.id} ${direction}`)).toEqual([
      '1 down',
      '2 same',
    ]);
    expect(counter.findings.map(({ code, where }) => `${code} ${where.label}`)).toEqual(['JY7146 3学校 3学校']);
  });

  it('tells a grade by its place, whatever it is called', () => {
    const after = smallStandard({
      grades: before.grades.map((one) => (one.code === 'good' ? { ...one, code: 'fine', zh: '较好' } : one)),
    });
    const counter = new EffectCounter({ before, after }, '0'.repeat(64));
    counter.add(result());
    expect(counter.effects().effects.map(({ direction, least }) => [direction, least.grade])).toEqual([
      ['same', 'fine'],
    ]);
  });

  it('counts groups by their stage, and passes over who did not apply', () => {
    const counter = new EffectCounter({ before, after: before }, '0'.repeat(64));
    const group = { id: 'G01', grain: 'researchGroup', name: '组', stage: '初中' } as const;
    counter.add(result({ subject: group }));
    counter.add(result({ subject: { id: 'G02', grain: 'researchGroup', name: '组' } }));
    counter.add(result({ status: 'not-applied' }));
    expect(counter.effects().counts.map(({ list, same }) => [list, same])).toEqual([
      ['初中', 1],
      ['小学', 1],
    ]);
  });

  it('has those first who fall, then rise, then cannot be told, then stay', () => {
    const after = smallStandard({
      grades: [
        { code: 'excellent', zh: '优秀', en: 'excellent', min: '86' },
        { code: 'good', zh: '良好', en: 'good', min: '70' },
        { code: 'poor', zh: '不合格', en: 'poor', min: '0' },
      ],
      indicators: withRule('B2', { num: 'other' }),
    });
    const counter = new EffectCounter({ before, after }, '0'.repeat(64));
    const at = (id: string, a1: number, grade: string) =>
      counter.add(smallResult(id, { ...COUNTS, A1: [a1, 10] }, { total: '0', grade }));
    at('1', 9, 'excellent');
    at('2', 9, 'good');
    at('3', 8, 'good');
    at('4', 2, 'good');
    expect(counter.effects().effects.map(({ result: { school }, direction }) => [school.id, direction])).toEqual([
      ['4', 'down'],
      ['2', 'up'],
      ['3', 'unsure'],
      ['1', 'same'],
    ]);
  });
});
