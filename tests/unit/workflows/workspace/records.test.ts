import { describe, expect, it } from 'vitest';
import type { Adjudication, Review } from '../../../../src/model/generated/documents.js';
import { rational } from '../../../../src/model/rational.js';
import type { Store } from '../../../../src/workflows/ports.js';
import {
  ADJUDICATED,
  awardsByLevel,
  exactPoints,
  judgementsOf,
  recordsOf,
} from '../../../../src/workflows/workspace/records.js';
import { MINIMAL_RECORDS } from '../../../support/minimal-records.js';

const SUBMISSION = 'a'.repeat(64);
const derivedFrom = (sha256: string): Review['derivedFrom'] => [{ id: 'x', kind: 'submission', sha256 }];
const { id: _id, ...ENVELOPE } = MINIMAL_RECORDS.adjudication;

const review = (reviewer: string, awards: Readonly<Record<string, string>>, changes: Partial<Review> = {}): Review =>
  ({
    ...ENVELOPE,
    kind: 'review',
    id: reviewer,
    level: 2,
    subject: 'S',
    school: 'S',
    standard: 'city/quality',
    reviewer: { id: reviewer, body: '某院' },
    derivedFrom: derivedFrom(SUBMISSION),
    scores: Object.entries(awards).map(([indicator, awarded]) => ({ indicator, awarded })),
    ...changes,
  }) as Review;

const awardsOf = (...reviews: readonly Review[]) => awardsByLevel(reviews).map(({ awards }) => awards);

describe('The awards of a level', () => {
  it('are those of its only reviewer, as they were written', () => {
    expect(awardsByLevel([review('panel', { A1: '2.5', A2: '8/3' })])).toEqual([
      { level: 2, subject: 'S', standard: 'city/quality', awards: { A1: '2.5', A2: '8/3' } },
    ]);
  });

  it('are the exact mean of two to four reviewers', () => {
    expect(awardsOf(review('R1', { A1: '1' }), review('R2', { A1: '2' }))).toEqual([{ A1: '1.5' }]);
    expect(awardsOf(review('R1', { A1: '1' }), review('R2', { A1: '2' }), review('R3', { A1: '2' }))).toEqual([
      { A1: '5/3' },
    ]);
  });

  it('leave out the highest and the lowest of five', () => {
    const scores = ['0', '1', '1', '2', '3'];
    expect(awardsOf(...scores.map((score, place) => review(`R${place}`, { A1: score })))).toEqual([{ A1: '4/3' }]);
  });

  it('are taken over those who judged the indicator', () => {
    expect(awardsOf(review('R1', { A1: '1', A2: '3' }), review('R2', { A1: '2' }))).toEqual([{ A1: '1.5', A2: '3' }]);
  });

  it('do not depend on the order of the reviewers', () => {
    const [one, two, three] = [review('R1', { A1: '1' }), review('R2', { A1: '2.25' }), review('R3', { A1: '3' })];
    expect(awardsOf(one, two, three)).toEqual(awardsOf(three, one, two));
  });

  it('stay apart by level, subject and standard; an adjudication stands above all', () => {
    const adjudication: Adjudication = { ...MINIMAL_RECORDS.adjudication, subject: 'S', standard: 'city/quality' };
    const documents = [
      review('R1', { A1: '1' }),
      review('R1', { A1: '2' }, { level: 3 }),
      review('R1', { A1: '3' }, { subject: 'G01' }),
      review('R1', { A1: '4' }, { standard: 'city/other' }),
      adjudication,
    ];
    expect(
      awardsByLevel(documents).map(({ level, subject, standard, awards }) => [level, subject, standard, awards]),
    ).toEqual([
      [2, 'S', 'city/quality', { A1: '1' }],
      [3, 'S', 'city/quality', { A1: '2' }],
      [2, 'G01', 'city/quality', { A1: '3' }],
      [2, 'S', 'city/other', { A1: '4' }],
      [ADJUDICATED, 'S', 'city/quality', { A1: '3' }],
    ]);
  });
});

describe('Points in a document', () => {
  it('are a decimal where one is exact, else a fraction', () => {
    const values = [
      rational(5, 2),
      rational(10),
      rational(0),
      rational(8, 3),
      rational(1, 64),
      rational(1, 128),
      rational(100),
    ];
    expect(values.map(exactPoints)).toEqual(['2.5', '10', '0', '8/3', '0.015625', '1/128', '100']);
  });
});

describe('The judgements of a school', () => {
  const documents: Readonly<Record<string, Review>> = {
    now: review('panel', { A1: '1' }),
    before: review('panel', { A1: '2' }, { derivedFrom: derivedFrom('b'.repeat(64)) }),
    unnamed: review('panel', { A1: '3' }, { derivedFrom: [] }),
  };
  const store = {
    record: async (sha256: string) =>
      documents[sha256] && { sha256, kind: 'review', id: '', text: JSON.stringify(documents[sha256]) },
  } as unknown as Store;
  const key = (reviewer: string, school = 'S'): string => `review/2/${school}/${reviewer}/S/city/quality`;

  it('are those of the submission in force, and of programs that name none', async () => {
    const held = [
      ['submission/S', SUBMISSION],
      [key('R2'), 'before'],
      [key('R3'), 'unnamed'],
      [key('R1'), 'now'],
      [key('R1', 'T'), 'now'],
    ] as const;
    expect([...(await judgementsOf(store, held, 'S')).keys()]).toEqual([key('R1'), key('R3')]);
  });

  it('give the records that a school is scored with', async () => {
    const held = [
      ['submission/S', SUBMISSION],
      [key('R1'), 'now'],
    ] as const;
    expect(await recordsOf(store, held, 'S')).toEqual({
      counts: {},
      reviews: [{ level: 2, subject: 'S', standard: 'city/quality', awards: { A1: '1' } }],
    });
  });
});
