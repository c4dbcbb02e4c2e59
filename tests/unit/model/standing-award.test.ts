import { describe, expect, it } from 'vitest';
import type { Result } from '../../../src/model/generated/documents.js';
import { standingAward, standingJudgement } from '../../../src/model/standing-award.js';

type Judgement = NonNullable<Result['indicators'][number]['judged']>[number];

const by = (level: number, awarded: string): Judgement => ({ level, awarded }) as unknown as Judgement;
const of = (...judged: readonly Judgement[]) => ({ awarded: '1', judged });

describe('the award that holds of an indicator', () => {
  it('is that of the highest level, in whatever order the judgements stand', () => {
    const judgements = [by(2, '2'), by(9, '4'), by(3, '3')];
    expect([standingAward(of(...judgements)), standingAward(of(...judgements.reverse()))]).toEqual(['4', '4']);
  });

  it('is the last of several of one level', () => {
    expect(standingAward(of(by(2, '2'), by(2, '3')))).toBe('3');
  });

  it('is its own where nobody has judged, and none without that', () => {
    expect([standingAward(of()), standingAward({ awarded: '1' }), standingAward({ awarded: null })]).toEqual([
      '1',
      '1',
      null,
    ]);
    expect([standingJudgement(), standingJudgement([])]).toEqual([undefined, undefined]);
  });
});
