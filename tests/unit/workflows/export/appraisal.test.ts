import { describe, expect, it } from 'vitest';
import type { Award, Result } from '../../../../src/model/generated/documents.js';
import { APPRAISAL_COLUMNS, AppraisalGatherer, appraisalRows } from '../../../../src/workflows/export/appraisal.js';
import { MINIMAL_DOCUMENTS } from '../../../support/minimal-documents.js';
import { type Counts, smallResult, smallStandard } from '../../../support/ranked-result.js';
import { SCHOOL_ID, sampleAssessment, sampleProgramme, sampleSchool } from '../../../support/sample-school.js';

const COUNTS: Counts = { A1: [1, 1], A2: [1, 1], B1: [1, 2], B2: [1, 1] };
const GUARD = { grade: 'excellent', elseGrade: 'good', minShare: '0.9', compare: 'printed' as const };
const assessment = sampleAssessment(sampleSchool({ teachers: 1, researchGroups: 2, preparationGroups: 1 }), {
  standards: [smallStandard({ guard: GUARD })],
  programme: sampleProgramme({
    levels: [
      { level: 1, zh: '学校自评', en: 'self-assessment', by: 'school' },
      { level: 2, zh: '区复评', en: 'review', by: 'district' },
    ],
    targets: [{ award: 'model', zh: '示范校', en: 'model', count: 9, by: 2026, clause: 'X' }],
  }),
});
const school = smallResult(SCHOOL_ID, COUNTS, { total: '85.00', grade: 'good' });
const effective = { ...school.effective, guard: GUARD };
const group = (id: string, grade: string | null, changes: Partial<Result> = {}): Result =>
  smallResult(
    SCHOOL_ID,
    COUNTS,
    { total: '95', grade },
    { subject: { id, grain: 'researchGroup', name: '组' }, ...changes },
  );
const award = (id: string, grain: Award['subject']['grain'], changes: Partial<Award> = {}): Award => ({
  ...MINIMAL_DOCUMENTS.award,
  award: 'model',
  subject: { id, grain, name: id, school: SCHOOL_ID, unit: 'u1' },
  ...changes,
});

const rowOf = (results: readonly Result[], awards: readonly Award[] = [], errors: readonly [string, number][] = []) => {
  const gathered = new AppraisalGatherer(assessment);
  for (const result of results) gathered.add({ result, sha256: 'digest' });
  const [row] = appraisalRows(assessment, gathered, { awards, receiptErrors: new Map(errors), on: '2026-07-10' });
  return Object.fromEntries(APPRAISAL_COLUMNS.map(({ name }, place) => [name, row?.[place]]));
};

describe('the row of a school', () => {
  it('has everything that appraisal looks at', () => {
    const own: Result = {
      ...school,
      effective,
      guardFailed: ['B1'],
      bonusTotal: '7/2',
      deductionTotal: '1',
      vetoes: [{ id: 'V1' }, { id: 'V2' }] as unknown as Result['vetoes'],
      blankIndicators: ['A2'],
      levels: [{ level: 1 }, { level: 2 }, { level: 9 }] as unknown as NonNullable<Result['levels']>,
    };
    const title = award(SCHOOL_ID, 'school');
    expect(rowOf([own, group('G01', 'excellent')], [title, award('G01', 'researchGroup')], [[SCHOOL_ID, 2]])).toEqual({
      school_year: '2025-2026',
      school_id: SCHOOL_ID,
      school: '测试市第一中学',
      unit: '测试区',
      category: '小学',
      grade: '良好',
      total: '85.00',
      base: '85.00',
      bonus: '3.5',
      deductions: '1',
      levels: '学校自评;区复评;裁定',
      key_indicators: 2,
      key_met: 1,
      key_failed: 'B1 指标B1',
      vetoes: 'V1;V2',
      groups_assessed: 1,
      groups_best: 1,
      titles: '示范校',
      titles_groups: 1,
      titles_persons: 0,
      findings_open: 2,
      blank_indicators: 'A2',
      standard: 'city-2026/standard',
      result_sha256: 'digest',
    });
  });

  it('counts the groups that applied, and those with the best grade', () => {
    const own = rowOf([
      group('G01', 'excellent'),
      group('G02', 'good'),
      group('P01', 'excellent', { status: 'not-applied' }),
      group('T001', 'excellent', { subject: { id: 'T001', grain: 'person', name: 'T001' } }),
    ]);
    expect([own['groups_assessed'], own['groups_best']]).toEqual([2, 1]);
  });

  it('does not say that key indicators are met where nobody looked', () => {
    expect(rowOf([{ ...school, guardFailed: null }])).toMatchObject({
      key_indicators: 2,
      key_met: null,
      key_failed: '',
    });
    expect(rowOf([{ ...school, effective: { ...effective, guard: null } }])['key_met']).toBeNull();
  });

  it('does not count key indicators that do not apply', () => {
    const own = smallResult(SCHOOL_ID, { ...COUNTS, A1: null }, { total: '85.00' });
    expect(rowOf([{ ...own, effective }])).toMatchObject({ key_indicators: 1, key_met: 1 });
  });

  it('has the titles in force on the day, each once, and persons only as a number', () => {
    const persons = [
      award('T001', 'person', { award: 'contributor' }),
      award('T002', 'person', { award: 'contributor' }),
    ];
    const titles = [
      award(SCHOOL_ID, 'school'),
      award(SCHOOL_ID, 'school', { year: '2023-2024' }),
      award(SCHOOL_ID, 'school', { award: 'unknown-title', status: 'revoked' }),
      award(SCHOOL_ID, 'school', { award: 'unknown-title' }),
      // Of the day after, and over the day before.
      award(SCHOOL_ID, 'school', { award: 'later-title', validFrom: '2026-07-11' }),
      award(SCHOOL_ID, 'school', { award: 'former-title', validTo: '2026-07-09' }),
    ];
    const own = rowOf([school], [...persons, ...titles]);
    expect([own['titles'], own['titles_groups'], own['titles_persons']]).toEqual(['示范校;unknown-title', 0, 2]);
    expect(JSON.stringify(own)).not.toContain('T00');
  });

  it('leaves blank what a school without a result has not', () => {
    const own = rowOf([]);
    const blank = ['grade', 'total', 'base', 'bonus', 'deductions', 'levels', 'key_indicators', 'key_met', 'standard'];
    expect(blank.map((name) => own[name])).toEqual(blank.map(() => null));
    expect([own['groups_assessed'], own['titles'], own['findings_open']]).toEqual([0, '', null]);
  });
});
