import { describe, expect, it } from 'vitest';
import type { Programme, Standard } from '../../../../src/model/generated/documents.js';
import type { Assessment } from '../../../../src/workflows/assessment.js';
import { awardRule, gradeRule, titleRule } from '../../../../src/workflows/decide/award-rule.js';

const standard = (id: string, award?: string): Standard =>
  ({
    id: `city/${id}`,
    title: { zh: `${id}标准`, en: id },
    grades: [{ code: 'excellent' }],
    vetoes: [
      { id: 'V1', enabled: true },
      { id: 'V2', enabled: false },
    ],
    indicators: [{}],
    ...(award === undefined ? {} : { award, quota: { target: 7 } }),
  }) as unknown as Standard;
const assessmentOf = (changes: Partial<Programme> = {}): Assessment =>
  ({
    programme: {
      entries: [
        { standard: 'city/group', purpose: 'award', nominated: true },
        { standard: 'city/other', purpose: 'self-check', nominated: true },
        { standard: 'city/school', purpose: 'award', nominated: false },
      ],
      targets: [{ award: 'group', zh: '优秀组', en: 'Excellent groups', count: 200, by: 2026, clause: '三' }],
      ...changes,
    },
    standards: [standard('group', 'group'), standard('other', 'other'), standard('school')],
  }) as unknown as Assessment;

describe('the rule of an award', () => {
  it.each(['group', '优秀组', 'Excellent groups'])('is found as %s', (name) => {
    const rule = awardRule(assessmentOf(), name);
    expect(
      rule.ok && [rule.value.award, rule.value.name, rule.value.standard.id, rule.value.target, rule.value.best?.code],
    ).toEqual(['group', '优秀组', 'city/group', 200, 'excellent']);
  });

  it('takes this year’s number and vetoes from the programme before the standard’s', () => {
    const entries = [
      {
        standard: 'city/group',
        purpose: 'award' as const,
        nominated: true,
        overrides: { quotaTarget: 12, vetoes: ['V2'] },
      },
    ];
    const rule = awardRule(assessmentOf({ entries }), 'group');
    expect(rule.ok && [rule.value.target, rule.value.vetoesInForce]).toEqual([12, ['V2']]);
    const usual = awardRule(assessmentOf(), 'group');
    expect(usual.ok && usual.value.vetoesInForce).toEqual(['V1']);
    const untargeted = awardRule(assessmentOf({ targets: [] }), 'group');
    expect(untargeted.ok && untargeted.value.target).toBe(7);
  });

  it('is not there for an award that is only self-checked this year', () => {
    expect(awardRule(assessmentOf(), 'other').findings).toEqual([
      { code: 'JY6211', where: {}, found: 'other', expected: '优秀组' },
    ]);
  });

  it('lists titles of an award that is only self-checked this year, found by what the target says', () => {
    const other = { award: 'prize', zh: '优秀奖', en: 'Prize', count: 400, by: 2026, clause: '三' };
    const found = [
      { ...other, standard: 'city/other' },
      { ...other, award: 'other' },
    ].map((target) => {
      const rule = titleRule(assessmentOf({ targets: [target] }), '优秀奖');
      return rule.ok && [rule.value.award, rule.value.standard.id, rule.value.best?.code];
    });
    expect(found).toEqual([
      ['prize', 'city/other', 'excellent'],
      ['other', 'city/other', 'excellent'],
    ]);
    expect(titleRule(assessmentOf({ targets: [other] }), 'prize').ok).toBe(false);
  });

  it('confirms grades only where a standard leads to no title', () => {
    const rule = gradeRule(assessmentOf(), 'school标准');
    expect(rule.ok && [rule.value.award, rule.value.best, rule.value.target]).toEqual(['grade-school', null, null]);
    expect(gradeRule(assessmentOf(), 'city/none').findings[0]?.code).toBe('JY6211');
  });
});
