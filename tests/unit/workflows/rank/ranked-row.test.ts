import { describe, expect, it } from 'vitest';
import type { Award, Codelist, Result } from '../../../../src/model/generated/documents.js';
import { toFraction } from '../../../../src/model/rational.js';
import type { Proposal } from '../../../../src/workflows/decide/propose.js';
import type { RankingOrder } from '../../../../src/workflows/rank/order.js';
import { type NameShown, rankedRow } from '../../../../src/workflows/rank/ranked-row.js';
import { MINIMAL_DOCUMENTS } from '../../../support/minimal-documents.js';
import { type Counts, smallResult, smallStandard } from '../../../support/ranked-result.js';
import { bundled, SCHOOL_ID, sampleAssessment, sampleSchool } from '../../../support/sample-school.js';

const FULL: Counts = { A1: [1, 1], A2: [1, 1], B1: [1, 1], B2: [1, 1] };
const standard = smallStandard({ award: 'best-school' });
const assessment = sampleAssessment(
  sampleSchool(
    { teachers: 1, researchGroups: 1, preparationGroups: 0 },
    { teachers: [{ id: 'T001', name: '欧阳小明' }] },
  ),
  { standards: [standard] },
);
const order: RankingOrder = {
  comparing: 'exact',
  terms: [
    { text: 'total', term: { by: 'total' }, zh: '总分', en: 'total' },
    { text: 'indicator A1', term: { by: 'indicator', id: 'A1' }, zh: 'A1', en: 'A1' },
  ],
};

const proposalOf = (result: Result, changes: Partial<Proposal> = {}): Proposal => ({
  result,
  sha256: 'd'.repeat(64),
  grade: result.grade,
  total: result.total,
  rank: null,
  conditions: [],
  vetoes: [],
  proposed: 'conferred',
  because: [],
  panel: false,
  receiptErrors: 0,
  ...changes,
});

interface Given {
  readonly names?: NameShown;
  readonly awards?: readonly Award[];
  readonly on?: string;
}

const rowOf = (proposal: Proposal, { names = 'full', awards = [], on = '2026-07-10' }: Given = {}) =>
  rankedRow(
    {
      assessment,
      lists: {
        stages: bundled<'codelist'>('codelists/stage') as Codelist,
        groupStages: bundled<'codelist'>('codelists/group-stage') as Codelist,
      },
      records: { results: [], awards, receiptErrors: new Map() },
      on,
      rule: {
        award: 'best-school',
        name: '示范校',
        standard,
        best: standard.grades[0] ?? null,
        settings: { award: 'best-school' },
        target: null,
        vetoesInForce: [],
      },
      scoring: standard,
      order,
      names,
    },
    proposal,
  );

const school = smallResult(SCHOOL_ID, FULL, { total: '83.33', exact: '250/3' });
const person = smallResult(
  SCHOOL_ID,
  FULL,
  { total: '90' },
  { subject: { id: 'T001', grain: 'person', name: 'T001' } },
);

describe('a row of a ranking', () => {
  it('has everything but the rank, and exact values that decide', () => {
    const { values, ...row } = rowOf(proposalOf(school));
    expect(values?.map(toFraction)).toEqual(['250/3', '40']);
    expect(row).toEqual({
      list: '小学',
      by: 'category',
      id: `${SCHOOL_ID}/${SCHOOL_ID}`,
      row: {
        school: { id: SCHOOL_ID, name: `${SCHOOL_ID}学校`, unit: 'u1' },
        subject: { id: SCHOOL_ID, grain: 'school', name: `${SCHOOL_ID}学校` },
        grade: 'good',
        total: '83.33',
        keys: ['250/3', '40'],
        eligibility: 'eligible',
        because: [],
        conditions: [],
        awarded: false,
        result: { id: school.id, sha256: 'd'.repeat(64) },
      },
    });
  });

  it('has no values and no keys without a total', () => {
    const { values, row } = rowOf(proposalOf({ ...school, total: null, totalExact: null, base: null }));
    expect([values, row.keys, row.total]).toEqual([null, undefined, null]);
  });

  it.each([
    [[], 'eligible', []],
    [['cut'], 'eligible', []],
    [['panel', 'school'], 'eligible', []],
    [['unknown'], 'open', ['unknown']],
    [['no-grade', 'receipt', 'gap'], 'open', ['no-grade', 'receipt', 'gap']],
    [['unknown', 'grade'], 'not-eligible', ['unknown', 'grade']],
    [['held', 'cut'], 'not-eligible', ['held']],
  ] as const)('with %j against it is %s', (because, eligibility, told) => {
    const { row } = rowOf(proposalOf(school, { because: [...because] }));
    expect([row.eligibility, row.because]).toEqual([eligibility, told]);
  });

  it('tells the conditions that are not met or not known, not the others', () => {
    const condition = (id: string, met: string) => ({ id, zh: `条件${id}`, en: `condition ${id}`, met });
    const conditions = ['yes', 'no', 'unknown', 'waived'].map((met, place) => condition(`Q${place}`, met));
    const { row } = rowOf(proposalOf(school, { conditions: conditions as unknown as Proposal['conditions'] }));
    expect(row.conditions).toEqual([
      { id: 'Q1', zh: '条件Q1', en: 'condition Q1', met: 'no' },
      { id: 'Q2', zh: '条件Q2', en: 'condition Q2', met: 'unknown' },
    ]);
  });

  it.each([
    ['full', '欧阳小明'],
    ['redacted', '欧**明'],
    ['numbers', 'T001'],
  ] as const)('shows names of persons %s as %s', (names, name) => {
    expect(rowOf(proposalOf(person), { names }).row.subject.name).toBe(name);
  });

  it('shows names of schools in full however names are shown', () => {
    expect(rowOf(proposalOf(school), { names: 'redacted' }).row.subject.name).toBe(`${SCHOOL_ID}学校`);
  });
});

describe('a title that is held', () => {
  const award: Award = {
    ...MINIMAL_DOCUMENTS.award,
    award: 'best-school',
    subject: { id: SCHOOL_ID, grain: 'school', name: '校', school: SCHOOL_ID, unit: 'u1' },
    validFrom: '2026-07-01',
    validTo: '2029-06-30',
  };
  const isAwarded = (held: Partial<Award>, on?: string): boolean =>
    rowOf(proposalOf(school), { awards: [{ ...award, ...held }], ...(on === undefined ? {} : { on }) }).row.awarded;

  it('stands in the row from its first day to its last', () => {
    expect(['2026-06-30', '2026-07-01', '2029-06-30', '2029-07-01'].map((on) => isAwarded({}, on))).toEqual([
      false,
      true,
      true,
      false,
    ]);
  });

  it('is this title, of this holder, and in force', () => {
    expect(isAwarded({ award: 'other' })).toBe(false);
    expect(isAwarded({ subject: { ...award.subject, id: 'G01', grain: 'researchGroup' } })).toBe(false);
    expect(isAwarded({ status: 'revoked' })).toBe(false);
    expect(isAwarded({ status: 'suspended' })).toBe(false);
  });
});
