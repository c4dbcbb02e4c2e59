import { beforeAll, describe, expect, it } from 'vitest';
import type { Result } from '../../../../src/model/generated/documents.js';
import { SchoolCollector } from '../../../../src/workflows/annual/annual-schools.js';
import type { Assessment } from '../../../../src/workflows/assessment.js';
import { CASE_SCHOOL } from '../../../support/case-assessment.js';
import { caseFile, deskOf, resultsOfCase } from '../../../support/case-desk.js';

let assessment: Assessment;
let results: readonly Result[];
beforeAll(async () => {
  const file = caseFile('01-small-primary');
  const desk = await deskOf(file);
  assessment = desk.assessment;
  results = resultsOfCase(desk, file);
});

const collected = (given: readonly Result[]) => {
  const collector = new SchoolCollector(assessment, 'zh-CN');
  for (const result of given) collector.add(result);
  return collector.schools();
};

describe('the schools of an internal report', () => {
  it('have their own result first, whatever the order', () => {
    const schools = collected(results);
    expect(schools.map(({ id }) => id)).toEqual([CASE_SCHOOL]);
    expect(schools[0]?.results[0]?.subject).toBe(CASE_SCHOOL);
    expect(collected([...results].reverse())).toEqual(schools);
  });

  it('show totals and every indicator as the result prints them', () => {
    const own = results.find(({ subject }) => subject.id === CASE_SCHOOL) as Result;
    const shown = collected(results)[0]?.results[0];
    expect([shown?.total, shown?.grade, shown?.standard]).toEqual([own.total, own.grade, own.standard.id]);
    expect(shown?.indicators.map(({ id, awarded, status }) => [id, awarded, status])).toEqual(
      own.indicators.map(({ id, printed, status }) => [id, printed, status]),
    );
  });

  it('say where the points come from', () => {
    for (const { id, trace } of collected(results)[0]?.results[0]?.indicators ?? []) expect(trace).toContain(id);
  });

  it('take the points of the highest level that judged', () => {
    const own = results.find(({ subject }) => subject.id === CASE_SCHOOL) as Result;
    const [first, ...rest] = own.indicators;
    const judged = { ...first, level: 2, judged: [{ level: 2, awarded: '1.25' }] } as Result['indicators'][number];
    const [shown] = collected([{ ...own, indicators: [judged, ...rest] }])[0]?.results[0]?.indicators ?? [];
    expect([shown?.awarded, shown?.level]).toEqual(['1.25', 2]);
  });

  it('leave out groups that did not apply, and persons', () => {
    const own = results.find(({ subject }) => subject.id === CASE_SCHOOL) as Result;
    const group: Result = {
      ...own,
      status: 'not-applied',
      subject: { ...own.subject, id: 'G09', grain: 'researchGroup' },
    };
    const person: Result = { ...own, subject: { ...own.subject, id: 'T001', grain: 'person' } };
    expect(collected([group, person])).toEqual([]);
  });
});
