import { describe, expect, it } from 'vitest';
import { SCHOOL_ID } from '../../support/sample-school.js';
import { cleanWorkbook, findingsOf, inShort, type SampleWorkbook, typed } from '../../support/sample-workbook.js';

const clean = cleanWorkbook();
const SQ = 'changzhou-2023/school-quality';

/** The number of the evidence that stands for an indicator. */
const evidenceFor = (indicator: string): string =>
  clean.answers.find(
    ({ binding, value }) => binding.to === 'field' && binding.field === 'indicator' && value === indicator,
  )?.subject ?? '';

const without = (workbook: SampleWorkbook, ...indicators: readonly string[]): SampleWorkbook => {
  const subjects = new Set(indicators.map(evidenceFor));
  return {
    ...workbook,
    answers: workbook.answers.map((answer) => (subjects.has(answer.subject) ? { ...answer, value: null } : answer)),
  };
};

const missing = (workbook: SampleWorkbook) => findingsOf(workbook, 'JY5101');

describe('evidence of what is claimed', () => {
  it('is asked for, with what the standard names as proof', () => {
    expect(findingsOf(without(clean, `${SQ}#A5`))).toEqual([
      {
        code: 'JY5101',
        where: { file: 'a.xlsx', sheet: '佐证目录', label: '学校 A5 时间、资源与组长激励', policy: 'CZ三2' },
        found: '',
        expected: '课表、预算、绩效方案',
        subject: SCHOOL_ID,
        indicator: `${SQ}#A5`,
        params: { indicator: '学校 A5 时间、资源与组长激励' },
      },
    ]);
  });

  it.each([
    ['boxes, when none is ticked', 'A5', { indicator: 'A5', subject: SCHOOL_ID }, 'no'],
    ['a level, when it earns nothing', 'B5', { indicator: 'B5', subject: SCHOOL_ID, to: 'judgement' }, 'D'],
    ['a count, when it is 0', 'A4', { metric: 'ruleRevisions' }, 0],
    ['members, when nobody reaches the target', 'D5', { metric: 'lessonsObserved' }, 19],
    ['a share, when nobody is counted', 'A2', { metric: 'assignedAdministrator' }, 'no'],
    ['a box that a number decides', 'G2', { metric: 'preparationGroupsHonoured' }, 0],
  ] as const)('is not asked for %s', (_, indicator, choice, value) => {
    const silent = typed(
      indicator === 'G2' ? typed(clean, { metric: 'researchGroupsHonoured' }, 0) : clean,
      choice,
      value,
    );
    expect(missing(without(silent, `${SQ}#${indicator}`))).toEqual([]);
    expect(missing(without(clean, `${SQ}#${indicator}`))).toHaveLength(1);
  });

  it('is asked for of a nominated group’s standard, once for all its groups', () => {
    expect(inShort(missing(without(clean, 'changzhou-2023/research-group#A1')))).toEqual([
      `JY5101 | ${SCHOOL_ID} | 教研组 A1 师德师风教育与团队口碑`,
    ]);
  });

  it('is not asked for of a standard for which nobody is nominated', () => {
    const slot = { subject: /research-group\/0$/ };
    expect(missing(without(typed(clean, slot, null), 'changzhou-2023/research-group#A1'))).toEqual([]);
  });
});

describe('what the catalogue of evidence says', () => {
  it('is dated within the school year, or not at all', () => {
    const dated = (date: string) => findingsOf(typed(clean, { subject: 'E001', field: 'date' }, date));
    expect(dated('2025-09-01')).toEqual([]);
    expect(dated('2025-08-31')).toEqual([
      {
        code: 'JY5102',
        where: { file: 'a.xlsx', sheet: '佐证目录', cell: 'D3', label: 'E001 日期' },
        found: '2025-08-31',
        expected: '2025-09-01 – 2026-08-31',
        subject: 'E001',
        params: { from: '2025-09-01', to: '2026-08-31' },
      },
    ]);
  });

  const copied = (changes: Readonly<Record<string, string>>) =>
    Object.entries({ indicator: `${SQ}#A1`, title: '材料 E001', location: 'e001.PDF', ...changes }).reduce(
      (workbook, [field, value]) => typed(workbook, { subject: 'E120', field }, value),
      clean,
    );

  it('is not the same thing twice under one indicator, whatever its spelling', () => {
    expect(findingsOf(copied({}))).toMatchObject([
      {
        code: 'JY5103',
        subject: 'E120',
        params: { first: 'E001', firstCell: 'E3' },
        where: { label: 'E120 文件名或存放处' },
      },
    ]);
  });

  it.each([
    ['another indicator', { indicator: `${SQ}#A3` }],
    ['another title', { title: '会议记录' }],
    ['another place', { location: 'E001-2.pdf' }],
  ])('may be used again for %s', (_, changes) => {
    expect(findingsOf(copied(changes))).toEqual([]);
  });
});
