import { describe, expect, it } from 'vitest';
import type { Answer } from '../../../src/model/form-answers.js';
import { cleanWorkbook, findingsOf, inShort, type SampleWorkbook, typed } from '../../support/sample-workbook.js';

const clean = cleanWorkbook();

const key = ({ binding }: Answer): string => JSON.stringify(binding);

/** The workbook in which one row says what another one says, as after copying it. */
function copied(workbook: SampleWorkbook, from: string, to: string): SampleWorkbook {
  const source = new Map(
    workbook.answers.filter(({ subject }) => subject === from).map((answer) => [key(answer), answer.value]),
  );
  return {
    ...workbook,
    answers: workbook.answers.map((answer) =>
      answer.subject === to ? { ...answer, value: source.get(key(answer)) ?? null } : answer,
    ),
  };
}

describe('two rows of teachers', () => {
  const named = (subject: string) => typed(clean, { subject, field: 'name' }, '教师T005');

  it('may have the same name when group and post differ', () => {
    expect(findingsOf(named('T010'))).toEqual([]);
  });

  it('are to be confirmed when name, post, groups and title agree', () => {
    expect(findingsOf(named('T013'))).toEqual([
      {
        code: 'JY3114',
        where: { file: 'a.xlsx', sheet: '教师情况', cell: 'B15', label: 'T013 姓名' },
        found: '教师T005',
        expected: '',
        subject: 'T013',
        params: { first: 'T005', firstCell: 'B7' },
      },
    ]);
  });

  it('are compared without spaces and width in the name', () => {
    const spaced = typed(clean, { subject: 'T013', field: 'name' }, '教师 Ｔ005');
    expect(inShort(findingsOf(spaced))).toEqual(['JY3114 | T013 | T013 姓名']);
  });

  it('are to be confirmed no more when one has another title', () => {
    expect(findingsOf(typed(named('T013'), { subject: 'T013', metric: 'fiveTier' }, 'subjectLeader'))).toEqual([]);
  });

  it('that agree in every cell are a copied row', () => {
    expect(findingsOf(copied(clean, 'T005', 'T013'))).toMatchObject([
      { code: 'JY3115', subject: 'T013', where: { cell: 'B15' }, params: { first: 'T005', firstCell: 'B7' } },
    ]);
  });
});

describe('two rows of results', () => {
  it('that agree in every cell count twice what was done once', () => {
    expect(findingsOf(copied(clean, 'R002', 'R003'))).toMatchObject([
      { code: 'JY3115', subject: 'R003', params: { first: 'R002', firstCell: 'B4' }, where: { sheet: '成果清单' } },
    ]);
  });

  it('that differ in the level only are one result honoured twice', () => {
    const twice = typed(copied(clean, 'R002', 'R003'), { subject: 'R003', metric: 'itemLevel' }, 'province');
    expect(findingsOf(twice)).toEqual([]);
  });

  it('are not compared while hardly anything is filled in', () => {
    const kinds = ['R003', 'R004'].reduce(
      (workbook, subject) => typed(workbook, { subject, metric: 'itemKind' }, 'case'),
      clean,
    );
    expect(findingsOf(kinds, 'JY3115')).toEqual([]);
  });
});

describe('many copies', () => {
  const everywhere = Array.from({ length: 14 }, (_, place) => `R${String(place + 3).padStart(3, '0')}`);

  it('are one finding that counts and names the others', () => {
    const workbook = everywhere.reduce((book, row) => copied(book, 'R002', row), clean);
    const findings = findingsOf(workbook, 'JY3115');
    expect(findings).toHaveLength(1);
    expect(findings[0]).toMatchObject({
      subject: 'R003',
      params: { first: 'R002', more: 13, others: expect.stringMatching(/^B6、.*、B18$/) as string },
    });
  });

  it('are told one by one up to ten', () => {
    const workbook = everywhere.slice(0, 10).reduce((book, row) => copied(book, 'R002', row), clean);
    expect(findingsOf(workbook, 'JY3115')).toHaveLength(10);
  });
});
