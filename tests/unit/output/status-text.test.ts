import { describe, expect, it } from 'vitest';
import { schoolsText, statusText } from '../../../src/output/status-text.js';

const NONE = { missing: 0, returned: 0, 'to-mend': 0, received: 0, reviewed: 0, sampled: 0, decided: 0 };
const LEDGER = { size: 12, digest: '0123456789abcdef0123' };
const school = {
  unit: '320402',
  name: '晴川小学',
  stand: 'reviewed',
  grade: 'good',
  total: '81.25',
  gap: 'none',
  applicationsToMend: 0,
} as const;
const cells = (line: string | undefined): readonly string[] => (line ?? '').trim().split(/\s{2,}/);

describe('The table of units', () => {
  const units = [
    { name: '天宁区', due: 3, stands: { ...NONE, missing: 1, received: 2 } },
    { name: '钟楼区', due: 4, stands: { ...NONE, decided: 4 } },
  ];

  it('has a line a unit, their sum, and the ledger’s last digits', () => {
    const lines = statusText({ units, schools: [school], ledger: LEDGER }, 'zh-CN').split('\n');
    expect(lines.filter((line) => /^(报送单位|天宁区|钟楼区|合计)/.test(line)).map(cells)).toEqual([
      ['报送单位', '应报', '未报', '已退回', '须修改', '已自评', '已复评', '已抽中', '已认定'],
      ['天宁区', '3', '1', '0', '0', '2', '0', '0', '0'],
      ['钟楼区', '4', '0', '0', '0', '0', '0', '0', '4'],
      ['合计', '7', '1', '0', '0', '2', '0', '0', '4'],
    ]);
    expect(lines.at(-1)).toBe('台账 12 条，末条 0123456789abcdef。');
  });

  it('has no sum of one unit, and a dash where the ledger is empty', () => {
    const [unit] = units;
    const text = statusText({ units: unit ? [unit] : [], schools: [], ledger: { size: 0, digest: null } }, 'zh-CN');
    expect([text.includes('合计'), text.split('\n').at(-1)]).toEqual([false, '台账 0 条，末条 —。']);
  });

  it('says how many schools have applications with errors, however many those are', () => {
    const schools = [{ ...school, applicationsToMend: 2 }, { ...school, applicationsToMend: 1 }, school];
    expect(statusText({ units, schools, ledger: LEDGER }, 'zh-CN').split('\n').at(-2)).toBe(
      '另有 2 所学校的申报表有错误，须修改；名单见 status --missing。',
    );
    expect(statusText({ units, schools: [school], ledger: LEDGER }, 'zh-CN')).not.toContain('申报表');
  });
});

describe('The table of schools', () => {
  const gradeName = (code: string): string => ({ good: '良好' })[code] ?? code;

  it('has a line a school with its stand, grade, total and gap', () => {
    const schools = [
      { ...school, gap: 'adjudicate' as const },
      { ...school, name: '云栖小学', stand: 'missing' as const, grade: null, total: null },
      { ...school, name: '南渡小学', gap: 'flagged' as const, applicationsToMend: 1 },
    ];
    expect(schoolsText(schools, gradeName, 'zh-CN').split('\n').slice(-3).map(cells)).toEqual([
      ['晴川小学', '已复评', '良好', '81.25', '须裁定'],
      ['云栖小学', '未报'],
      ['南渡小学', '已复评（申报表有错误，须修改）', '良好', '81.25', '关注'],
    ]);
  });
});
