import { describe, expect, it } from 'vitest';
import { withoutPrivate } from '../../../src/checks/private-findings.js';
import type { Finding } from '../../../src/model/finding.js';

const where = { file: '甲.xlsx', sheet: '教师情况', cell: 'D5', label: 'T001 听课节数' };

describe('a finding that may be shown to anybody', () => {
  it('hides numbers of persons in all that it quotes', () => {
    const finding: Finding = {
      code: 'JY2102',
      where: { ...where, label: '王老师 13812345678' },
      subject: 'T001',
      found: '电话138 1234 5678',
      expected: '填 13912345678 吧',
      params: { before: '11010519491231002X', value: 13_812_345_678, count: 3 },
      explanation: { text: '请问 0519-86681234', sheet: '情况说明' },
    };
    expect(withoutPrivate(finding)).toEqual({
      code: 'JY2102',
      where: { ...where, label: '王老师 138****5678' },
      subject: 'T001',
      found: '电话138****5678',
      expected: '填 139****5678 吧',
      params: { before: '110*************2X', value: '138****5678', count: 3 },
      explanation: { text: '请问 0519-8668****', sheet: '情况说明' },
    });
  });

  it('suggests nothing rather than something with stars in it', () => {
    const finding: Finding = { code: 'JY2106', where, suggest: { value: '13812345678', safe: true } };
    expect(withoutPrivate(finding)).toEqual({ code: 'JY2106', where });
  });

  it('is the same as before where nothing is private', () => {
    const finding: Finding = {
      code: 'JY2106',
      where,
      found: '１７节',
      expected: '17',
      params: { rules: 'fullWidth,unit', year: 2026 },
      suggest: { value: '17', safe: true },
      causedBy: ['JY2106@教师情况!D5'],
    };
    expect(withoutPrivate(finding)).toEqual(finding);
  });
});
