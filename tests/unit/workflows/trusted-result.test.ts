import { beforeAll, describe, expect, it } from 'vitest';
import type { Result } from '../../../src/model/generated/documents.js';
import { type ResultCheck, resultCheck } from '../../../src/workflows/trusted-result.js';
import { CASE_SCHOOL } from '../../support/case-assessment.js';
import { caseFile, deskOf, resultsOfCase } from '../../support/case-desk.js';

let check: ResultCheck;
let results: readonly Result[];
let school: Result;

beforeAll(async () => {
  const file = caseFile('02-nine-year');
  const desk = await deskOf(file);
  check = resultCheck(desk.assessment, desk.hasher);
  results = resultsOfCase(desk, file);
  school = results.find(({ subject }) => subject.id === CASE_SCHOOL) as Result;
});

const told = (result: Result) => {
  const finding = check(result);
  return finding && [finding.code, finding.where.pointer];
};

describe('a result', () => {
  it('that was computed by this programme and its standards may be used: the school’s, the groups’, judged or not', () => {
    expect(results.length).toBeGreaterThan(10);
    expect(results.map(check).filter((finding) => finding !== null)).toEqual([]);
  });

  it.each<readonly [string, (result: Result) => Result]>([
    ['programme', (result) => ({ ...result, programme: { ...result.programme, id: 'other/programme' } })],
    ['standard', (result) => ({ ...result, standard: { ...result.standard, id: 'other/standard' } })],
    ['version of the standard', (result) => ({ ...result, standard: { ...result.standard, sha256: 'f'.repeat(64) } })],
  ])('of another %s is not used', (_what, change) => {
    expect(told(change(school))).toEqual(['JY7101', undefined]);
  });

  it.each<readonly [string, (result: Result) => Result, string]>([
    ['grade', (result) => ({ ...result, grade: 'excellent' }), '/grade'],
    ['total', (result) => ({ ...result, total: '100.00' }), '/total'],
    [
      'award of an indicator',
      (result) => ({
        ...result,
        indicators: result.indicators.map((entry) => (entry.id === 'A1' ? { ...entry, printed: '9.00' } : entry)),
      }),
      '/indicators/',
    ],
  ])('whose %s was changed by hand is not used, and the place is named', (_what, change, pointer) => {
    const [code, place] = told(change(school)) ?? [];
    expect([code, place?.startsWith(pointer)]).toEqual(['JY8104', true]);
  });

  it('that was changed is told with what stands there and what comes out', () => {
    expect(check({ ...school, total: '100.00' })).toMatchObject({
      subject: CASE_SCHOOL,
      found: '100.00',
      expected: school.total,
    });
  });
});
