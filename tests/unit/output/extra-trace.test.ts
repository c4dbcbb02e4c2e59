import { describe, expect, it } from 'vitest';
import type { BonusItem, EligibilityItem } from '../../../src/model/generated/documents.js';
import { traceBonus, traceDeduction, traceEligibility, traceVeto } from '../../../src/output/extra-trace.js';

const zh = { language: 'zh-CN' } as const;
const names = { names: { code: (_: string, code: string) => ({ city: '市级', province: '省级' })[code] } };

describe('a bonus', () => {
  const item: BonusItem = {
    id: 'X1',
    zh: '培育项目',
    en: 'Projects',
    clauses: [],
    rule: {
      type: 'bonus',
      over: 'item',
      where: [],
      level: 'itemLevel',
      table: { province: '2', city: '1' },
      bestOnlyPer: ['itemTitle'],
      cap: '4',
    },
  };
  const entry = (ordinal: number, level: string, counted = true) => ({ ordinal, level, counted });

  it('lists what is counted, what repeats it, and the cap', () => {
    const inputs = [entry(1, 'province'), entry(1, 'city', false), entry(2, 'city')];
    expect(traceBonus(item, { id: 'X1', awarded: '3', inputs }, { ...zh, ...names })).toBe(
      'X1 培育项目：加 3 分，计 省级 2 分、市级 1 分，1 项与已计的是同一成果，只计最高一级，最多加 4 分。',
    );
    expect(traceBonus(item, { id: 'X1', awarded: '1/2', inputs: [entry(1, 'school')] }, { language: 'en' })).toBe(
      'X1 Projects: 0.5 added, counted: school 0, at most 4.',
    );
  });

  it('says when there is nothing, or nothing yet', () => {
    expect(traceBonus(item, { id: 'X1', awarded: '0', inputs: [] }, zh)).toBe('X1 培育项目：没有可加分的项目。');
    expect(traceBonus(item, { id: 'X1', awarded: null, inputs: null }, zh)).toBe(
      'X1 培育项目：暂不能加分：有项目没有填全。',
    );
  });
});

describe('a deduction', () => {
  const item = {
    id: 'N1',
    zh: '逾期提交',
    en: 'Late',
    rule: { type: 'deduction', metric: 'late', perEvent: '0.5', cap: '1' },
  } as const;

  it('tells events and points', () => {
    expect(traceDeduction(item, { id: 'N1', events: 3, taken: '1' }, zh)).toBe(
      'N1 逾期提交：记录 3 次，每次扣 0.5 分，最多扣 1 分，共扣 1 分。',
    );
    expect(traceDeduction(item, { id: 'N1', events: 0, taken: '0' }, { language: 'en' })).toBe(
      'N1 Late: nothing recorded, nothing taken.',
    );
  });

  it('keeps the noughts of whole tens', () => {
    expect(traceDeduction(item, { id: 'N1', events: 20, taken: '10' }, zh)).toContain('共扣 10 分');
  });
});

describe('a veto', () => {
  const item = {
    id: 'V1',
    zh: '材料造假',
    en: 'Fabrication',
    enabled: true,
    effect: '',
    rule: { type: 'veto', metric: 'm', op: '>=', value: 1 },
  } as const;
  const grades = [{ code: 'qualified', zh: '合格', en: 'qualified', min: '60' }];
  const veto = (effect: string, language: 'zh-CN' | 'en' = 'zh-CN'): string =>
    traceVeto(item, { id: 'V1', effect, events: 1 }, { language, grades });

  it('tells what follows', () => {
    expect(veto('grade-cap:qualified')).toBe('V1 材料造假：记录 1 次，等级最高为合格。');
    expect(veto('grade-cap:other')).toBe('V1 材料造假：记录 1 次，等级最高为other。');
    expect(veto('disqualify-award')).toBe('V1 材料造假：记录 1 次，不得参评。');
    expect(veto('revoke-title', 'en')).toBe('V1 Fabrication: 1 recorded, the title is revoked.');
    expect(veto('new-effect')).toBe('V1 材料造假：记录 1 次，new-effect。');
  });
});

describe('an eligibility', () => {
  const item: EligibilityItem = {
    id: 'Q1',
    zh: '通过复评',
    en: 'Passed',
    soft: false,
    rule: { type: 'eligibility', test: 'no-veto' },
  };

  it('is met, not met, waivable or open', () => {
    expect(traceEligibility(item, { id: 'Q1', met: true }, zh)).toBe('Q1 通过复评：满足。');
    expect(traceEligibility(item, { id: 'Q1', met: false }, zh)).toBe('Q1 通过复评：不满足。');
    expect(traceEligibility({ ...item, soft: true }, { id: 'Q1', met: false }, zh)).toBe(
      'Q1 通过复评：不满足，可申请豁免。',
    );
    expect(traceEligibility(item, { id: 'Q1', met: null }, { language: 'en' })).toBe('Q1 Passed: not known yet.');
  });
});
