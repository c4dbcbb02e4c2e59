import { describe, expect, it } from 'vitest';
import { missingText } from '../../../src/output/missing-text.js';

const UNITS = [
  { id: '320402', name: '天宁区' },
  { id: '320404', name: '钟楼区' },
];
const school = (name: string, unit: string, stand: string, applicationsToMend = 0) => ({
  name,
  unit,
  stand,
  applicationsToMend,
});
const PROGRAMME = '2025—2026学年校本教研评估';

describe('The text that asks for what is missing', () => {
  it('has a line a unit, names each school and says what is the matter with it', () => {
    const schools = [
      school('晴川小学', '320402', 'missing'),
      school('云栖小学', '320402', 'returned', 1),
      school('远帆初级中学', '320404', 'to-mend', 1),
      school('南渡小学', '320402', 'received', 2),
      school('北河小学', '320402', 'missing', 2),
    ];
    expect(missingText({ programme: PROGRAMME, units: UNITS, schools }, 'zh-CN')).toBe(
      [
        '各位老师：2025—2026学年校本教研评估还有 5 所学校没有报齐，请尽快报送。',
        '【天宁区】晴川小学、云栖小学（已退回，请改好重报）、南渡小学（申报表有错误，须修改）、北河小学',
        '【钟楼区】远帆初级中学（有错误，须修改）',
      ].join('\n'),
    );
  });

  it('leaves out a unit that has handed in everything', () => {
    const schools = [school('远帆初级中学', '320404', 'missing')];
    expect(missingText({ programme: 'P', units: UNITS, schools }, 'en')).toBe(
      'Dear colleagues: 1 schools are still missing for P. Please hand in soon.\n[钟楼区] 远帆初级中学',
    );
  });

  it('says so where nobody is missing', () => {
    expect(missingText({ programme: PROGRAMME, units: UNITS, schools: [] }, 'zh-CN')).toBe('所有学校都已报齐。');
  });
});
