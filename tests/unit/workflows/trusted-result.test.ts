import { beforeAll, describe, expect, it } from 'vitest';
import { digestOf } from '../../../src/documents/hasher.js';
import type { Programme, Result } from '../../../src/model/generated/documents.js';
import type { Desk } from '../../../src/workflows/read-school-workbook.js';
import { type ResultCheck, resultCheck } from '../../../src/workflows/trusted-result.js';
import { CASE_SCHOOL } from '../../support/case-assessment.js';
import { caseFile, deskOf, resultsOfCase } from '../../support/case-desk.js';
import { LENIENT } from '../../support/lenient-results.js';

let check: ResultCheck;
let results: readonly Result[];
let school: Result;
let desk: Desk;

beforeAll(async () => {
  const file = caseFile('02-nine-year');
  desk = await deskOf(file);
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

describe('the values in force', () => {
  it.each(Object.entries(LENIENT))(
    'that a result states more leniently are not believed: %s',
    (_what, { change, place, found, expected }) => {
      const lenient = change(school);
      expect(lenient.effective).not.toEqual(school.effective);
      expect(check(lenient)).toEqual({
        code: 'JY8180',
        where: { label: school.school.name, pointer: place },
        subject: CASE_SCHOOL,
        found,
        expected,
        params: { printed: found, computed: expected },
      });
    },
  );

  it('are the programme’s own where it puts them in place of the standard’s', () => {
    const [first, ...others] = desk.assessment.programme.entries as [Entry, ...Entry[]];
    const overrides = { bonusCap: '3', guard: null };
    const programme = { ...desk.assessment.programme, entries: [{ ...first, overrides }, ...others] };
    const assessment = { ...desk.assessment, programme };
    const file = caseFile('02-nine-year');
    const own = resultsOfCase({ ...desk, assessment }, file);
    const lowered = own.find(({ standard }) => standard.id === first.standard) as Result;
    expect(lowered.effective).toMatchObject(overrides);
    const strict = resultCheck(assessment, desk.hasher);
    expect(own.map(strict).filter((finding) => finding !== null)).toEqual([]);
    const raised = strict({ ...lowered, effective: { ...lowered.effective, bonusCap: '10' } });
    expect([raised?.code, raised?.where.pointer]).toEqual(['JY8180', '/effective/bonusCap']);
  });
});

type Entry = Programme['entries'][number];

describe('a programme that was issued again under the same id', () => {
  it('has its results told apart by its digest, for the same reason each', () => {
    const programme = { ...desk.assessment.programme, gap: { flag: '3', adjudicate: '6' } };
    const again = resultCheck({ ...desk.assessment, programme }, desk.hasher);
    const [stated, held] = [desk.assessment.programme, programme].map((one) => digestOf(desk.hasher, one).slice(0, 12));
    expect(again(school)).toEqual({
      code: 'JY8181',
      where: { label: school.school.name },
      subject: CASE_SCHOOL,
      found: stated,
      expected: held,
      params: { id: programme.id },
    });
    expect(results.map((result) => again(result)?.code).filter((code) => code !== 'JY8181')).toEqual([]);
  });
});
