import { describe, expect, it } from 'vitest';
import type { Award, Result } from '../../../../src/model/generated/documents.js';
import type { AwardRule } from '../../../../src/workflows/decide/award-rule.js';
import { awardRule, scoringStandard } from '../../../../src/workflows/decide/award-rule.js';
import { conditionsOf, NO_ANSWERS } from '../../../../src/workflows/decide/conditions.js';
import type { Known } from '../../../../src/workflows/decide/known.js';
import { propose } from '../../../../src/workflows/decide/propose.js';
import { scoreSubmission } from '../../../../src/workflows/score-workbook.js';
import { assessmentWithApplications, CONTRIBUTOR, programmeWithApplications } from '../../../support/applicants.js';
import { MINIMAL_DOCUMENTS } from '../../../support/minimal-documents.js';
import { SCHOOL_ID } from '../../../support/sample-school.js';

const QUALITY = 'changzhou-2023/school-quality';
const assessment = await assessmentWithApplications(
  programmeWithApplications({
    targets: [
      {
        award: 'demonstration-school',
        zh: '校本教研示范校',
        en: 'Demonstration schools',
        count: 1,
        by: 2026,
        clause: 'CZ三4',
      },
      { award: 'contributor', zh: '突出贡献者', en: 'Contributors', count: 3, by: 2026, clause: 'CZ三3' },
    ],
  }),
);
const ruleOf = (name: string): AwardRule => {
  const rule = awardRule(assessment, name);
  if (!rule.ok) throw new TypeError(JSON.stringify(rule.findings));
  return rule.value;
};
const rule = ruleOf('校本教研示范校');
const ON = '2026-12-01';

type Grades = Readonly<Partial<Record<1 | 2 | 3, string>>>;

/** A result of the quality assessment with a grade at each level that has judged. */
function quality(grades: Grades, changes: Partial<Result> = {}): Result {
  const { result } = MINIMAL_DOCUMENTS;
  const levels = Object.entries(grades).map(([level, grade]) => ({
    level: Number(level),
    base: '95',
    total: '95.00',
    gradeScore: '95.00',
    grade,
  }));
  const last = levels.at(-1);
  const final = {
    base: '95',
    basePrinted: '95.00',
    gradeScore: '95.00',
    total: '95.00',
    totalExact: '95',
    guardFailed: [],
    grade: last?.grade ?? null,
    dimensions: [],
  };
  return {
    ...result,
    standard: { ...result.standard, id: QUALITY },
    school: { ...result.school, id: SCHOOL_ID, unit: 'u1' },
    subject: { id: SCHOOL_ID, grain: 'school', name: '测试市第一中学' },
    status: 'scored',
    vetoes: [],
    eligibility: [],
    grade: grades[1] ?? null,
    levels,
    final,
    ...changes,
  };
}

const groupAward = (award: string): Award => ({
  ...MINIMAL_DOCUMENTS.award,
  award,
  subject: { ...MINIMAL_DOCUMENTS.award.subject, school: SCHOOL_ID },
  validFrom: '2026-07-01',
});

const knownWith = (result: Result, awards: readonly Award[]): Known => ({
  results: [{ result, sha256: 'a'.repeat(64) }],
  ofSchools: new Map([[`${QUALITY} ${SCHOOL_ID}`, result]]),
  receiptErrors: new Map(),
  awards,
  decisions: new Map(),
  adjudicated: new Set(),
});

const contextOf = (result: Result, awards: readonly Award[]) => ({
  assessment,
  known: knownWith(result, awards),
  rule,
  on: ON,
});

const metOf = (result: Result, awards: readonly Award[] = [groupAward('excellent-research-group')]) =>
  Object.fromEntries(conditionsOf(contextOf(result, awards), result, NO_ANSWERS).map(({ id, met }) => [id, met]));

const BEST: Grades = { 1: 'excellent', 2: 'excellent', 3: 'excellent' };
const ALL_MET = { Q1: 'yes', Q2: 'yes', Q3: 'yes', Q4: 'yes', Q5: 'yes' };

describe('the title of demonstration school', () => {
  it('is decided on the results of the quality assessment, since it has no points of its own', () => {
    expect(rule.standard.indicators).toEqual([]);
    expect(scoringStandard(rule)).toBe(QUALITY);
    expect(scoringStandard(ruleOf('contributor'))).toBe(CONTRIBUTOR);
  });

  it('has all conditions met by a school that is excellent at all levels and has an excellent group', () => {
    expect(metOf(quality(BEST))).toEqual(ALL_MET);
    expect(metOf(quality(BEST), [groupAward('excellent-preparation-group')])).toEqual(ALL_MET);
  });

  it('waits for the spot-check', () => {
    expect(metOf(quality({ 1: 'excellent', 2: 'excellent' }))).toEqual({ ...ALL_MET, Q2: 'unknown' });
  });

  it('needs the grade at the review and at the spot-check', () => {
    expect(metOf(quality({ ...BEST, 2: 'good' }))).toEqual({ ...ALL_MET, Q1: 'no' });
    expect(metOf(quality({ ...BEST, 3: 'good' }))).toEqual({ ...ALL_MET, Q2: 'no' });
  });

  it('needs every key indicator', () => {
    const result = quality(BEST);
    const failed = { ...result, final: { ...(result.final as NonNullable<Result['final']>), guardFailed: ['C5'] } };
    expect(metOf(failed)).toEqual({ ...ALL_MET, Q3: 'no' });
  });

  it('needs a city-level excellent group that is in force; other titles do not count', () => {
    expect(metOf(quality(BEST), [])).toEqual({ ...ALL_MET, Q4: 'no' });
    expect(metOf(quality(BEST), [groupAward('contributor')])).toEqual({ ...ALL_MET, Q4: 'no' });
    const revoked = { ...groupAward('excellent-research-group'), status: 'revoked' as const };
    expect(metOf(quality(BEST), [revoked])).toEqual({ ...ALL_MET, Q4: 'no' });
  });

  it('needs a school without a veto', () => {
    const vetoed = quality(BEST, { vetoes: [{ id: 'V1', effect: 'grade-cap:qualified', events: 1 }] });
    expect(metOf(vetoed)).toEqual({ ...ALL_MET, Q5: 'no' });
  });

  it('is proposed to be conferred where all of that holds, and deferred while the spot-check is out', () => {
    const proposed = (grades: Grades) =>
      propose(contextOf(quality(grades), [groupAward('excellent-research-group')]), {
        allocation: 'together',
      }).proposals.map((one) => [one.proposed, one.because]);
    expect(proposed(BEST)).toEqual([['conferred', []]]);
    expect(proposed({ 1: 'excellent', 2: 'excellent' })).toEqual([['deferred', ['unknown']]]);
    expect(proposed({ ...BEST, 2: 'good' })).toEqual([['refused', ['condition']]]);
  });
});

describe('a standard of conditions alone', () => {
  it('gives no results when a school is scored', () => {
    const { submission } = MINIMAL_DOCUMENTS;
    const desk = { assessment, hasher: { sha256: () => 'a'.repeat(64), sha1: () => 'a'.repeat(40) }, stamp };
    const own = { ...submission, subject: { id: SCHOOL_ID, grain: 'school' as const } };
    expect(new Set(scoreSubmission(desk, own).map(({ standard }) => standard.id)).has(rule.standard.id)).toBe(false);
  });
});

const stamp = {
  issued: '2026-06-30',
  issuer: { id: 'test', name: '测试单位' },
  producer: { tool: 'jiaoyan', version: '0.0.0' },
  lang: 'zh-CN' as const,
};
