import { beforeAll, describe, expect, it } from 'vitest';
import type { Result } from '../../../../src/model/generated/documents.js';
import { comparePrinted } from '../../../../src/workflows/verify/printed.js';
import { caseFile, deskOf, resultsOfCase } from '../../../support/case-desk.js';

const DIGEST = 'ab'.repeat(32);
let result: Result;
beforeAll(async () => {
  const file = caseFile('00-perfect');
  result = {
    ...(resultsOfCase(await deskOf(file), file)[0] as Result),
    total: '89.30',
    grade: 'good',
    basePrinted: '87.30',
  };
});

const compare = (pages: readonly string[] | null, change: Partial<Result> = {}) => {
  const { verdict, reasons, details } = comparePrinted(pages, { ...result, ...change }, DIGEST);
  return [verdict, reasons, details];
};
const passed = ['passed', [], []];

describe('pages that agree with the result', () => {
  it.each([
    [
      'as our own template prints it',
      ['评定等级：良好。总分 89.30 分，其中基础分 87.30 分。', `结果摘要（SHA-256）${DIGEST}。`],
    ],
    ['as a number without needless zeros', ['评定等级：良好。总分：89.3分']],
    ['with words in between and on another page', ['封面', '本校评定等级 良好，', '总分89.30；总分用于排序。']],
    ['with a digest broken over lines', ['总分 89.30 分', `结果摘要 ${DIGEST.slice(0, 30)} ${DIGEST.slice(30)}`]],
    ['without the name of a grade', ['总分 89.30 分']],
    ['with peers behind the own total', ['总分 89.30 分。同类学校平均总分 71.20 分']],
  ])('%s', (_, pages) => expect(compare(pages)).toEqual(passed));

  it('with a withheld total', () => {
    const withheld = { total: null, grade: null };
    expect(compare(['有指标未填全，按规则暂不评定等级，补齐后即可得到总分和等级。'], withheld)).toEqual(passed);
  });

  it('the total of the highest level counts', () => {
    const final = { ...result, total: '80.00', grade: 'good' } as unknown as NonNullable<Result['final']>;
    expect(compare(['总分 80.00 分'], { final })).toEqual(passed);
    expect(compare(['总分 89.30 分'], { final })[0]).toBe('failed');
  });
});

describe('pages that do not', () => {
  it.each<[string, readonly string[], string, string]>([
    ['another total', ['总分 98.30 分'], 'PRINTED_TOTAL_DIFFERS', '98.30 ≠ 89.30'],
    [
      'another total before the right one',
      ['总分 98.30 分', '总分 89.30 分'],
      'PRINTED_TOTAL_DIFFERS',
      '98.30 ≠ 89.30',
    ],
    ['a total that only begins like it', ['总分 89.301 分'], 'PRINTED_TOTAL_DIFFERS', '89.301 ≠ 89.30'],
    ['no total beside a digest', [`结果摘要 ${DIGEST}`], 'PRINTED_TOTAL_DIFFERS', '— ≠ 89.30'],
    ['a withheld total', ['暂不评定'], 'PRINTED_TOTAL_DIFFERS', '暂不评定 ≠ 89.30'],
    ['another grade', ['评定等级：优秀。总分 89.30 分'], 'PRINTED_GRADE_DIFFERS', '优秀 ≠ 良好'],
    [
      'another digest',
      ['总分 89.30 分', `结果摘要 ${'cd'.repeat(32)}`],
      'PRINTED_DIGEST_DIFFERS',
      `${'cd'.repeat(8)} ≠ ${'ab'.repeat(8)}`,
    ],
  ])('%s', (_, pages, reason, detail) => expect(compare(pages)).toEqual(['failed', [reason], [detail]]));

  it('a total where it is withheld', () => {
    const withheld = { total: null, grade: null };
    expect(compare(['评定等级：优秀。总分 89.30 分'], withheld)).toEqual([
      'failed',
      ['PRINTED_TOTAL_DIFFERS', 'PRINTED_GRADE_DIFFERS'],
      ['89.30 ≠ 暂不评定', '优秀 ≠ 暂不评定'],
    ]);
  });
});

describe('pages without readable words', () => {
  it.each([[null], [[]], [['']], [['一份别的文件']]])('%j leave it open', (pages) => {
    expect(compare(pages)).toEqual(['indeterminate', ['PRINTED_TEXT_UNREADABLE'], []]);
  });
});
