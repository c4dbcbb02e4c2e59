import { describe, expect, it } from 'vitest';
import type { Indicator, Standard } from '../../../../src/model/generated/documents.js';
import { toFraction } from '../../../../src/model/rational.js';
import { type Counted, countedIn, countedKey, inPlaceOf } from '../../../../src/workflows/diff/counted.js';
import { assessmentOf, CASE_SCHOOL, nodeHasher, STAMP } from '../../../support/case-assessment.js';
import { caseFile, resultsOfCase } from '../../../support/case-desk.js';
import { submissionOfCase } from '../../../support/case-submission.js';

const file = caseFile('00-perfect');
const assessment = assessmentOf(file);
const submission = submissionOfCase(file, assessment);
const quality = assessment.standards.find(({ id }) => id.endsWith('/school-quality')) as Standard;

const counted = (standard: Standard): Counted =>
  countedIn(inPlaceOf(assessment, quality, standard), submission).get(CASE_SCHOOL) as Counted;
const withRule = (id: string, rule: Indicator['rule']): Standard => ({
  ...quality,
  indicators: quality.indicators.map((one) => (one.id === id ? { ...one, rule } : one)),
});
const ratio = (num: string, den: string): Indicator['rule'] =>
  ({ type: 'ratio', num, den, target: '1', score: 'linear', whenEmpty: 'none' }) as Indicator['rule'];

describe('what a submission gives', () => {
  it('is under an unchanged standard what its result says', () => {
    const desk = { assessment, hasher: nodeHasher, stamp: STAMP } as unknown as Parameters<typeof resultsOfCase>[0];
    const result = resultsOfCase(desk, file).find(({ subject }) => subject.id === CASE_SCHOOL);
    const shares = Object.fromEntries(
      [...counted(quality).indicators].map(([id, share]) => [id, share && toFraction(share)]),
    );
    const told = (result?.indicators ?? []).filter(({ id }) => id in shares);
    expect(shares).toEqual(Object.fromEntries(told.map(({ id, share }) => [id, share])));
    expect(told.length).toBeGreaterThan(30);
  });

  it('has every subject of the standard, by school and subject', () => {
    const groups = assessment.standards.find(({ id }) => id.endsWith('/research-group')) as Standard;
    const keys = [...countedIn(inPlaceOf(assessment, groups, groups), submission).keys()];
    expect(keys.length).toBeGreaterThan(0);
    expect(keys.every((key) => key.startsWith(`${CASE_SCHOOL}/`))).toBe(true);
  });

  it('is computed by the new rule', () => {
    const share = counted(withRule('G3', ratio('subjectsReported', 'subjectsTaught'))).indicators.get('G3');
    expect(share && toFraction(share)).toBe('1');
  });

  it('says nothing of a metric that nobody knows', () => {
    expect(counted(withRule('G3', ratio('yearbooks', 'subjectsTaught'))).indicators.has('G3')).toBe(false);
  });

  it('says nothing of what only other records tell', () => {
    const recorded = assessment.metrics.document.metrics.find(
      (metric) => metric.kind === 'recorded' && metric.record !== 'registry',
    );
    expect(recorded).toBeDefined();
    const { indicators, deductions } = counted(withRule('G3', ratio(recorded?.id ?? '', 'subjectsTaught')));
    expect(indicators.has('G3')).toBe(false);
    for (const { id, rule } of quality.deductions)
      expect(deductions.has(id)).toBe(assessment.metrics.byId.get(rule.metric)?.kind === 'entered');
  });

  it('says nothing of what the school left blank', () => {
    const rows = submission.rows.map((row) => {
      const { annualReport: _blank, ...facts } = row.facts;
      return { ...row, facts };
    });
    const own = countedIn(inPlaceOf(assessment, quality, quality), { ...submission, rows }).get(CASE_SCHOOL);
    expect(own?.indicators.has('G3')).toBe(false);
    expect(own?.indicators.has('D5')).toBe(true);
  });
});

describe('a standard in the place of another', () => {
  it('has the programme’s own values, under whatever id', () => {
    const renamed = { ...quality, id: 'city-2030/quality' };
    const entries = assessment.programme.entries.map((entry) =>
      entry.standard === quality.id ? { ...entry, overrides: { bonusCap: '3' } } : entry,
    );
    const own = { ...assessment, programme: { ...assessment.programme, entries } };
    const { programme, standards } = inPlaceOf(own, quality, renamed);
    expect(standards).toEqual([renamed]);
    expect(programme.entries.find(({ standard }) => standard === renamed.id)?.overrides).toEqual({ bonusCap: '3' });
    expect(programme.entries.some(({ standard }) => standard === quality.id)).toBe(false);
  });
});

describe('the key of a subject', () => {
  const registry = {
    ...assessment.registry,
    schools: assessment.registry.schools.map((school) => ({ ...school, codeHistory: ['OLD'] })),
  };

  it('is the school under the code that it has now, and the subject within', () => {
    expect(countedKey({ registry }, 'OLD', 'OLD')).toBe(CASE_SCHOOL);
    expect(countedKey({ registry }, 'OLD', 'G01')).toBe(`${CASE_SCHOOL}/G01`);
    expect(countedKey({ registry }, 'unknown', 'unknown')).toBe('unknown');
  });
});
