import { beforeAll, describe, expect, it } from 'vitest';
import type { Result, Review } from '../../../../src/model/generated/documents.js';
import { toDecimal } from '../../../../src/model/rational.js';
import {
  comments,
  dimensionAt,
  type LevelSource,
  levelChart,
  levelName,
} from '../../../../src/workflows/report/levels.js';
import { resultUpTo } from '../../../../src/workflows/report/opinion-view.js';
import { CASE_SCHOOL } from '../../../support/case-assessment.js';
import { caseFile, deskOf, resultsOfCase } from '../../../support/case-desk.js';

let reviewed: LevelSource;
let alone: LevelSource;

async function sourceOf(name: string): Promise<LevelSource> {
  const file = caseFile(name);
  const desk = await deskOf(file);
  const { programme, standards } = desk.assessment;
  const result = resultsOfCase(desk, file).find((one) => one.subject.id === CASE_SCHOOL) as Result;
  return {
    result,
    programme,
    standard: standards.find(({ id }) => id === result.standard.id) as LevelSource['standard'],
  };
}

beforeAll(async () => {
  reviewed = await sourceOf('02-nine-year');
  alone = await sourceOf('00-perfect');
});

describe('the levels side by side', () => {
  it('are one series a level and one row a dimension', () => {
    const chart = levelChart(reviewed);
    expect(chart?.levels.map(({ name }) => name)).toEqual(['自评', '复评', '抽查']);
    expect(chart?.rows).toHaveLength(reviewed.standard.dimensions.length);
    expect(chart?.rows.every(({ values }) => values.length === 3)).toBe(true);
  });

  it('end with what the result itself says of its dimensions', () => {
    const { result, standard } = reviewed;
    const { decimals, mode } = result.effective.rounding;
    for (const { id, printed } of result.final?.dimensions ?? []) {
      const own = dimensionAt(result, standard, { id, level: 3 });
      expect(own && toDecimal(own, decimals, mode), id).toBe(printed);
    }
    for (const { id, printed } of result.dimensions) {
      const own = dimensionAt(result, standard, { id, level: 1 });
      expect(own && toDecimal(own, decimals, mode), id).toBe(printed);
    }
  });

  it('are not drawn where only the school has judged', () => {
    expect(levelChart(alone)).toBeNull();
  });

  it('have names, the adjudication too', () => {
    expect([1, 2, 3, 9].map((level) => levelName(reviewed.programme, level))).toEqual(['自评', '复评', '抽查', '裁定']);
  });
});

describe('a result up to a level', () => {
  it('forgets what higher levels judged, and nothing else', () => {
    const second = resultUpTo(reviewed.result, 2);
    expect(second.levels?.map(({ level }) => level)).toEqual([1, 2]);
    expect(second.indicators.flatMap(({ judged = [] }) => judged).every(({ level }) => level <= 2)).toBe(true);
    expect(resultUpTo(reviewed.result, 3)).toEqual(reviewed.result);
  });
});

describe('comments of reviewers', () => {
  const review = (level: number, id: string, reasons: Readonly<Record<string, string>>): Review =>
    ({
      level,
      reviewer: { id, body: '某区教研室' },
      scores: Object.entries(reasons).map(([indicator, reason]) => ({ indicator, awarded: '1', reason })),
    }) as unknown as Review;

  it('stand word for word, by level and indicator; agreeing without a word is not listed', () => {
    const given = [
      review(3, 'R1', { A1: '“原话”，不改。' }),
      review(2, 'R2', { B1: '乙', A1: '' }),
      review(2, 'R1', { A2: '甲' }),
    ];
    expect(comments(reviewed, given).map(({ level, id, reason }) => [level, id, reason])).toEqual([
      ['复评', 'A2', '甲'],
      ['复评', 'B1', '乙'],
      ['抽查', 'A1', '“原话”，不改。'],
    ]);
  });
});
