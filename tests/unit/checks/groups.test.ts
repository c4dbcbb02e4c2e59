import { describe, expect, it } from 'vitest';
import { sampleAssessment, sampleSchool } from '../../support/sample-school.js';
import { cleanWorkbook, findingsOf, inShort, typed, unreadable } from '../../support/sample-workbook.js';

const clean = cleanWorkbook();
const SIZE = { teachers: 20, researchGroups: 4, preparationGroups: 6 };

describe('a second group', () => {
  it('is another one than the first', () => {
    expect(findingsOf(typed(clean, { subject: 'T003', metric: 'secondResearchGroup' }, 'G01'))).toEqual([]);
    expect(findingsOf(typed(clean, { subject: 'T003', metric: 'secondResearchGroup' }, 'G04'))).toEqual([
      {
        code: 'JY3102',
        where: { file: 'a.xlsx', sheet: '教师情况', cell: 'E5', label: 'T003 兼属教研组（没有不填）' },
        found: 'G04 物理教研组',
        expected: '',
        subject: 'T003',
        params: { group: 'G04 物理教研组', firstCell: 'D5' },
      },
    ]);
  });

  it('is looked at for both kinds of groups', () => {
    expect(inShort(findingsOf(typed(clean, { subject: 'T006', metric: 'secondPreparationGroup' }, 'P03')))).toEqual([
      'JY3102 | T006 | T006 兼属备课组（没有不填）',
    ]);
  });
});

describe('a group without members', () => {
  const moved = (to: string) =>
    [3, 7, 11, 15, 19].reduce(
      (workbook, number) =>
        typed(workbook, { subject: `T${String(number).padStart(3, '0')}`, metric: 'researchGroup' }, to),
      clean,
    );

  it('is named by number and name', () => {
    expect(findingsOf(moved('G01'), 'JY3112')).toEqual([
      {
        code: 'JY3112',
        where: { file: 'a.xlsx', sheet: '教研组与备课组', label: 'G04 物理教研组' },
        subject: 'G04',
        key: 'JY3112@G04',
        params: { group: 'G04 物理教研组' },
      },
    ]);
  });

  it('has one if it is somebody’s second group', () => {
    expect(
      findingsOf(typed(moved('G01'), { subject: 'T005', metric: 'secondResearchGroup' }, 'G04'), 'JY3112'),
    ).toEqual([]);
  });

  it('is not spoken of while somebody’s group is blank or could not be read', () => {
    expect(findingsOf(typed(moved('G01'), { subject: 'T005', metric: 'researchGroup' }, null), 'JY3112')).toEqual([]);
    expect(findingsOf(unreadable(moved('G01'), { subject: 'T005', metric: 'researchGroup' }), 'JY3112')).toEqual([]);
    expect(findingsOf(unreadable(moved('G01'), { subject: 'T005', metric: 'secondResearchGroup' }), 'JY3112')).toEqual(
      [],
    );
  });

  it('is not spoken of in a form without teachers', () => {
    const blank = {
      ...clean,
      answers: clean.answers.map((answer) => (answer.grain === 'person' ? { ...answer, value: null } : answer)),
    };
    expect(findingsOf(blank, 'JY3112')).toEqual([]);
  });

  it('is not spoken of when it did not exist this year', () => {
    const school = sampleSchool(SIZE);
    const groups = [
      ...school.groups,
      { id: 'G09', kind: 'researchGroup', name: '新组', activeFrom: '2026-07-15' } as const,
    ];
    expect(findingsOf(cleanWorkbook(sampleAssessment({ ...school, groups: groups.slice(0, 10) })), 'JY3112')).toEqual(
      [],
    );
    const workbook = cleanWorkbook(sampleAssessment({ ...school, groups }));
    const regrouped = {
      ...workbook,
      answers: workbook.answers.map((answer) => (answer.value === 'G09' ? { ...answer, value: 'G01' } : answer)),
    };
    expect(findingsOf(regrouped, 'JY3112')).toEqual([]);
  });
});

describe('one leader of two groups', () => {
  const twice = typed(clean, { subject: 'P01', metric: 'leader' }, 'T004');

  it('may lead both', () => {
    expect(
      clean.answers.find(
        ({ subject, binding }) => subject === 'G01' && binding.to === 'metric' && binding.metric === 'leader',
      )?.value,
    ).toBe('T004');
    expect(findingsOf(twice)).toEqual([]);
  });

  it('cannot have and not have the experience', () => {
    const [finding, ...more] = findingsOf(typed(twice, { subject: 'P01', metric: 'leaderCycleTeaching' }, 'no'));
    expect(more).toEqual([]);
    expect(finding).toMatchObject({
      code: 'JY3113',
      subject: 'P01',
      found: '否',
      expected: '是',
      where: { label: 'P01 组长有循环教学经历' },
      params: { person: 'T004', first: 'G01', firstCell: 'G3', firstValue: '是' },
    });
  });

  it('is not asked about while one answer is blank', () => {
    expect(findingsOf(typed(twice, { subject: 'P01', metric: 'leaderCycleTeaching' }, null), 'JY3113')).toEqual([]);
  });

  it('is told apart from other leaders', () => {
    expect(
      findingsOf(typed(clean, { subject: 'G02', metric: 'leaderCycleTeaching' }, 'no'), 'JY3113').map(
        ({ params }) => params?.['person'],
      ),
    ).toEqual(['T005']);
  });
});
