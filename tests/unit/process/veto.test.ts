import { describe, expect, it } from 'vitest';
import type { VetoItem } from '../../../src/model/generated/documents.js';
import { allowsAward, cappedGrade, revokesTitle, vetoConsequences, vetoEffect } from '../../../src/process/veto.js';

const item = (id: string, effect: string, legalBasis?: string): VetoItem => ({
  id,
  zh: `${id}项`,
  en: id,
  enabled: false,
  effect,
  ...(legalBasis === undefined ? {} : { legalBasis }),
  rule: { type: 'veto', metric: 'confirmedMisconduct', op: '>=', value: 1 },
});
const ITEMS = [
  item('V1', 'grade-cap:qualified', '办法第十二条'),
  item('V2', 'disqualify-award', '办法第十三条'),
  item('V3', 'revoke-title', '办法第十四条'),
  item('V4', 'disqualify-award'),
  item('V5', 'disqualify-award', ''),
];
const GRADES = ['excellent', 'good', 'qualified', 'unqualified'].map((code) => ({ code }));
const consequences = (...confirmed: readonly string[]) =>
  vetoConsequences({ subject: 'S001', items: ITEMS, inForce: ['V1', 'V2', 'V3', 'V4', 'V5'], confirmed });

describe('the effect of a veto', () => {
  it.each([
    ['grade-cap:qualified', { kind: 'grade-cap', grade: 'qualified' }],
    ['disqualify-award', { kind: 'disqualify-award' }],
    ['revoke-title', { kind: 'revoke-title' }],
  ])('%s is read', (effect, expected) => {
    expect(vetoEffect({ effect })).toEqual(expected);
  });
});

describe('a confirmed veto', () => {
  it('takes effect on its legal basis, once', () => {
    expect(consequences('V1', 'V1')).toEqual({
      consequences: [{ veto: 'V1', effect: { kind: 'grade-cap', grade: 'qualified' }, legalBasis: '办法第十二条' }],
      findings: [
        {
          code: 'JY6163',
          where: {},
          subject: 'S001',
          params: { veto: 'V1', name: 'V1项', legalBasis: '办法第十二条' },
        },
      ],
    });
  });

  it.each(['V4', 'V5'])('%s without a legal basis has no effect', (veto) => {
    expect(consequences(veto)).toEqual({
      consequences: [],
      findings: [{ code: 'JY6162', where: {}, subject: 'S001', params: { veto, name: `${veto}项` } }],
    });
  });

  it('that is unknown or not in force has no effect', () => {
    const none = (veto: string) => ({
      consequences: [],
      findings: [{ code: 'JY6161', where: {}, subject: 'S001', params: { veto } }],
    });
    expect(consequences('V9')).toEqual(none('V9'));
    expect(vetoConsequences({ subject: 'S001', items: ITEMS, inForce: [], confirmed: ['V1'] })).toEqual(none('V1'));
  });
});

describe('what follows', () => {
  const of = (...confirmed: readonly string[]) => consequences(...confirmed).consequences;

  it('is the worse of the grade and the caps', () => {
    expect(cappedGrade('excellent', of('V1'), GRADES)).toBe('qualified');
    expect(cappedGrade('unqualified', of('V1'), GRADES)).toBe('unqualified');
    expect(cappedGrade('excellent', of('V2'), GRADES)).toBe('excellent');
    expect(cappedGrade('excellent', [], GRADES)).toBe('excellent');
  });

  it('stands in the way of an award unless it only caps the grade', () => {
    expect([of(), of('V1'), of('V2'), of('V3'), of('V1', 'V2')].map(allowsAward)).toEqual([
      true,
      true,
      false,
      false,
      false,
    ]);
  });

  it('costs a title that is held only where the veto says so', () => {
    expect([of(), of('V1'), of('V2'), of('V3')].map(revokesTitle)).toEqual([false, false, false, true]);
  });
});
