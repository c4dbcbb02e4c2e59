import { describe, expect, it } from 'vitest';
import { decimal, rational, toFraction } from '../../../src/model/rational.js';
import { combineAwards, combineScores, TRIM_FROM } from '../../../src/process/combine-scores.js';

const scores = (text: string) =>
  text
    .split(' ')
    .filter((part) => part !== '')
    .map((score, place) => ({ reviewer: `R${place + 1}`, score: decimal(score) }));
const combined = (text: string, trimFrom = TRIM_FROM): string => {
  const answer = combineScores(scores(text), trimFrom);
  return answer ? `${toFraction(answer.score)} ${answer.method} ${answer.leftOut.join()}`.trim() : 'none';
};

describe('combined scores', () => {
  it.each([
    ['', 'none'],
    ['88.5', '177/2 single'],
    ['80 85', '165/2 mean'],
    ['80 80 81', '241/3 mean'],
    ['60 80 90 100', '165/2 mean'],
    ['60 80 90 100 85', '85 trimmed-mean R1,R4'],
    ['100 0 50 50 50', '50 trimmed-mean R2,R1'],
    ['90.1 90.2 90.4 90.4 90.1 90.3', '361/4 trimmed-mean R1,R3'],
    ['7 7 7 7 7', '7 trimmed-mean R1,R2'],
  ])('of %j are %s', (text, expected) => {
    expect(combined(text)).toBe(expected);
  });

  it('can be trimmed from three up, and never below', () => {
    expect(combined('60 80 100', 3)).toBe('80 trimmed-mean R1,R3');
    expect(combined('60 80', 1)).toBe('70 mean');
  });

  it('do not depend on the order of the reviewers', () => {
    const list = scores('60 80 90 100 85 60');
    expect(combineScores([...list].reverse())).toEqual(combineScores(list));
  });

  it('are exact where doubles are not', () => {
    expect(combineScores(scores('0.1 0.2'))?.score).toEqual(rational(3, 20));
  });
});

describe('combined awards', () => {
  it('are made indicator by indicator, over those who judged it', () => {
    const awards = (reviewer: string, a: string, b?: string) => ({
      reviewer,
      awards: { A1: decimal(a), ...(b === undefined ? {} : { B1: decimal(b) }) },
    });
    const reviews = [
      awards('R1', '4', '2'),
      awards('R2', '3', '2.5'),
      awards('R3', '4'),
      awards('R4', '5'),
      awards('R5', '1'),
    ];
    expect(combineAwards(reviews)).toEqual({
      A1: { score: rational(11, 3), method: 'trimmed-mean', leftOut: ['R5', 'R4'] },
      B1: { score: rational(9, 4), method: 'mean', leftOut: [] },
    });
    expect(combineAwards([])).toEqual({});
  });
});
