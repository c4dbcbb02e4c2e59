import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Result, Review } from '../../src/model/generated/documents.js';
import type { ReviewAnswer, ReviewPlan } from '../../src/model/review-plan.js';
import type { Desk } from '../../src/workflows/read-school-workbook.js';
import { judge } from '../../src/workflows/review/judge.js';
import { reviewPlan } from '../../src/workflows/review/plan.js';
import type { SchoolStand } from '../../src/workflows/review/school-stand.js';
import { scoreSubmission } from '../../src/workflows/score-workbook.js';
import { awardsByLevel } from '../../src/workflows/workspace/records.js';
import { CASE_SCHOOL } from '../support/case-assessment.js';
import { caseFile, deskOf } from '../support/case-desk.js';
import { submissionOfCase } from '../support/case-submission.js';

let desk: Desk;
let stand: SchoolStand;
let plan: ReviewPlan;
beforeAll(async () => {
  const file = caseFile('01-small-primary');
  desk = await deskOf(file);
  const submission = submissionOfCase(file, desk.assessment);
  stand = {
    school: CASE_SCHOOL,
    submission,
    sha256: 'a'.repeat(64),
    results: scoreSubmission(desk, submission),
    applications: [],
  };
  plan = reviewPlan(desk, stand, { level: 2, reviewer: null, draw: { seed: '1', persons: 0 } });
});

const answersOf = (typed: (indicator: string) => Partial<ReviewAnswer>): readonly ReviewAnswer[] =>
  plan.sheets.flatMap((sheet) =>
    sheet.rows
      .filter((row) => !row.notApplicable)
      .map((row) => ({
        sheet,
        row,
        agreed: false,
        score: null,
        reason: null,
        unreadable: false,
        cells: { agreed: 'F1', score: 'G1', reason: 'H1' },
        ...typed(row.indicator),
      })),
  );

const judged = (answers: readonly ReviewAnswer[]) => judge(plan, { answers, counted: [], findings: [] }, 'x.xlsx');

function scored(...scores: readonly Review['scores'][]): Result {
  const reviews = scores.map(
    (own, place) =>
      ({
        kind: 'review',
        level: 2,
        subject: CASE_SCHOOL,
        standard: plan.sheets[0]?.standard,
        reviewer: { id: `R${place}`, body: '' },
        scores: own,
      }) as unknown as Review,
  );
  const results = scoreSubmission(desk, stand.submission, { counts: {}, reviews: awardsByLevel(reviews) });
  return results.find(
    ({ subject, standard }) => subject.id === CASE_SCHOOL && standard.id === plan.sheets[0]?.standard,
  ) as Result;
}

const own = (): Result => stand.results.find(({ subject }) => subject.id === CASE_SCHOOL) as Result;
const ids = (): readonly string[] => plan.sheets[0]?.rows.map(({ indicator }) => indicator) ?? [];

describe('A review', () => {
  it('that agrees to any part, by one reviewer or by many, leaves base, total and grade exactly as they were', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 7 }),
        fc.array(fc.boolean(), { minLength: 40, maxLength: 40 }),
        (count, agrees) => {
          const answers = answersOf((indicator) => ({
            agreed: agrees[ids().indexOf(indicator)] === true || indicator === 'A1',
          }));
          const [sheet] = judged(answers).sheets;
          const scores = sheet?.scores ?? [];
          const { final, levels } = scored(...Array.from({ length: count }, () => scores));
          const { base, total, totalExact, grade, guardFailed } = own();
          expect(final).toMatchObject({ base, total, totalExact, grade, guardFailed });
          expect(levels?.at(-1)?.gap).toBe('0');
        },
      ),
      { numRuns: 25 },
    );
  });

  it('never judges what was left blank, and judges everything else', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('agree', 'score', 'blank'), { minLength: 40, maxLength: 40 }), (how) => {
        const of = (indicator: string) => how[ids().indexOf(indicator)];
        const answers = answersOf((indicator) => ({
          agreed: of(indicator) === 'agree',
          score: of(indicator) === 'score' ? '0.5' : null,
          reason: '现场所见',
        }));
        const done = judged(answers);
        const expected = answers.map(({ row }) => row.indicator).filter((indicator) => of(indicator) !== 'blank');
        expect((done.sheets[0]?.scores ?? []).map(({ indicator }) => indicator)).toEqual(expected);
        const blank = answers.length - expected.length;
        const told = done.findings.find(({ code }) => code === 'JY6187')?.found;
        if (expected.length > 0) expect(told).toBe(blank === 0 ? undefined : String(blank));
      }),
    );
  });
});
