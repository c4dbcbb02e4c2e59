import { describe, expect, it } from 'vitest';
import { cleanWorkbook, findingsOf, inShort, typed, unreadable } from '../../support/sample-workbook.js';

const clean = cleanWorkbook();

describe('a number that a cell names', () => {
  it('has somebody in its row', () => {
    expect(findingsOf(clean)).toEqual([]);
  });

  it('is an error when its row is empty', () => {
    expect(findingsOf(typed(clean, { subject: 'G01', metric: 'leader' }, 'T024'))).toEqual([
      {
        code: 'JY3117',
        where: { file: 'a.xlsx', sheet: '教研组与备课组', cell: 'F3', label: 'G01 组长编号', policy: 'CZ二4' },
        found: 'T024',
        expected: '',
        subject: 'G01',
        indicator: 'changzhou-2023/school-quality#D1',
        params: { number: 'T024' },
      },
    ]);
  });

  it('is looked at for owners of results too', () => {
    expect(inShort(findingsOf(typed(clean, { subject: 'R002', metric: 'itemOwner' }, 'T025'), 'JY3117'))).toEqual([
      'JY3117 | R002 | R002 归属（学校、组编号或教师编号）',
    ]);
  });
});

describe('the leader of a group', () => {
  const led = (person: string) => typed(clean, { subject: 'G01', metric: 'leader' }, person);

  it('belongs to it', () => {
    expect(findingsOf(led('T008'))).toEqual([]);
    expect(findingsOf(led('T005'))).toMatchObject([
      {
        code: 'JY3118',
        subject: 'G01',
        found: 'T005',
        where: { cell: 'F3' },
        params: { person: 'T005', groups: 'G02 数学教研组', memberCell: 'D7' },
      },
    ]);
  });

  it('may belong to it by a second group', () => {
    expect(findingsOf(typed(led('T005'), { subject: 'T005', metric: 'secondResearchGroup' }, 'G01'), 'JY3118')).toEqual(
      [],
    );
  });

  it('is not judged while the groups are blank or cannot be read', () => {
    const blank = typed(led('T005'), { subject: 'T005', metric: 'researchGroup' }, null);
    expect(findingsOf(blank, 'JY3118')).toEqual([]);
    const lost = unreadable(led('T005'), { subject: 'T005', metric: 'secondResearchGroup' });
    expect(findingsOf(lost, 'JY3118')).toEqual([]);
  });

  it('is in post in some semester', () => {
    const away = (post: string) => typed(clean, { subject: 'T004', metric: 'inPost' }, post);
    expect(findingsOf(away('secondSemester'), 'JY3119')).toEqual([]);
    expect(findingsOf(away('neither'), 'JY3119')).toMatchObject([
      { subject: 'G01', params: { person: 'T004', post: '均不在岗', postCell: 'H6' }, where: { cell: 'F3' } },
      { subject: 'P01', params: { person: 'T004', post: '均不在岗', postCell: 'H6' }, where: { cell: 'F7' } },
    ]);
  });
});

describe('a preparation group', () => {
  it('belongs to a research group of the teacher', () => {
    expect(findingsOf(typed(clean, { subject: 'T003', metric: 'preparationGroup' }, 'P01'))).toMatchObject([
      {
        code: 'JY3116',
        subject: 'T003',
        found: expect.stringMatching(/^P01 /) as string,
        where: { sheet: '教师情况', cell: 'F5', label: 'T003 备课组' },
        params: { parent: 'G01', group: 'G04 物理教研组', groupCell: 'D5' },
      },
    ]);
  });

  it('may belong to the second research group', () => {
    const both = typed(
      typed(clean, { subject: 'T003', metric: 'preparationGroup' }, 'P01'),
      { subject: 'T003', metric: 'secondResearchGroup' },
      'G01',
    );
    expect(findingsOf(both)).toEqual([]);
  });

  it('may be none, and is not judged without a research group', () => {
    expect(findingsOf(typed(clean, { subject: 'T003', metric: 'preparationGroup' }, 'none'), 'JY3116')).toEqual([]);
    const unknown = typed(
      typed(clean, { subject: 'T003', metric: 'preparationGroup' }, 'P01'),
      { subject: 'T003', metric: 'researchGroup' },
      null,
    );
    expect(findingsOf(unknown, 'JY3116')).toEqual([]);
  });
});
