import type { Condition, Indicator, Metrics, Rule, Standard } from '../../src/model/generated/documents.js';
import type { FactBook, FactRow } from '../../src/standards/facts/fact-book.js';
import { indexMetrics } from '../../src/standards/metric-index.js';
import { STAMP } from './sample-school.js';

const ENVELOPE = { formatVersion: '1.0', ...STAMP, derivedFrom: [] } as const;
const named = (id: string) => ({ id, zh: id, en: id });

/** A small catalogue: counts of a school and of its teachers, groups and items, each kind of metric once. */
export const SMALL_METRICS: Metrics = {
  kind: 'metrics',
  ...ENVELOPE,
  id: 'small/metrics',
  version: '1.0.0',
  lists: {
    yesNo: [named('yes'), named('no')].map(({ id, ...entry }) => ({ code: id, ...entry })),
    role: ['teacher', 'leader', 'guest'].map((code) => ({ code, zh: code })),
    inPost: ['wholeYear', 'firstSemester', 'secondSemester', 'neither'].map((code) => ({ code, zh: code })),
    rank: ['school', 'city', 'nation'].map((code) => ({ code, zh: code })),
  },
  relations: {
    top: 'school',
    grains: { group: { is: ['researchGroup', 'preparationGroup'] } },
    belongs: [
      { child: 'preparationGroup', parent: 'researchGroup', by: ['registry.parentGroup'] },
      { child: 'person', parent: 'researchGroup', by: ['home', 'second'] },
      { child: 'item', parent: '*', by: ['owner'] },
      { child: '*', parent: 'school', by: ['submission'] },
    ],
    applicable: {
      person: { period: 'semester', by: 'inPost' },
      group: { period: '*', by: 'registry.activeFrom/activeTo' },
      item: { period: 'schoolYear', by: 'date' },
    },
    orderedLists: ['rank'],
  },
  metrics: [
    { ...named('count'), kind: 'entered', grain: 'school', period: 'schoolYear', type: 'count' },
    { ...named('whole'), kind: 'entered', grain: 'school', period: 'schoolYear', type: 'count' },
    { ...named('countBefore'), kind: 'entered', grain: 'school', period: 'schoolYear', type: 'count' },
    { ...named('wholeBefore'), kind: 'entered', grain: 'school', period: 'schoolYear', type: 'count' },
    { ...named('halfYearly'), kind: 'entered', grain: 'school', period: 'semester', type: 'count' },
    { ...named('reportedOn'), kind: 'entered', grain: 'school', period: 'schoolYear', type: 'date' },
    { ...named('role'), kind: 'entered', grain: 'person', period: 'none', type: 'choice:role' },
    { ...named('home'), kind: 'entered', grain: 'person', period: 'none', type: 'choice:groups' },
    { ...named('second'), kind: 'entered', grain: 'person', period: 'none', type: 'choice:groups', optional: true },
    { ...named('inPost'), kind: 'entered', grain: 'person', period: 'none', type: 'choice:inPost' },
    { ...named('lessons'), kind: 'entered', grain: 'person', period: 'semester', type: 'count' },
    { ...named('leader'), kind: 'entered', grain: 'group', period: 'schoolYear', type: 'choice:persons' },
    { ...named('trained'), kind: 'entered', grain: 'group', period: 'schoolYear', type: 'boolean' },
    { ...named('courses'), kind: 'entered', grain: 'researchGroup', period: 'schoolYear', type: 'count' },
    { ...named('monthly'), kind: 'entered', grain: 'researchGroup', period: 'month', type: 'count' },
    {
      ...named('weekly'),
      kind: 'entered',
      grain: 'preparationGroup',
      period: 'teachingWeek',
      type: 'count',
      entry: { as: 'everyWeekExcept', period: 'semester', every: 'every', except: 'except' },
    },
    { ...named('kind'), kind: 'entered', grain: 'item', period: 'none', type: 'text' },
    { ...named('title'), kind: 'entered', grain: 'item', period: 'none', type: 'text' },
    { ...named('rank'), kind: 'entered', grain: 'item', period: 'none', type: 'choice:rank' },
    { ...named('date'), kind: 'entered', grain: 'item', period: 'none', type: 'date' },
    { ...named('owner'), kind: 'entered', grain: 'item', period: 'none', type: 'choice:owners' },
    {
      ...named('subjects'),
      kind: 'recorded',
      grain: 'researchGroup',
      period: 'none',
      type: 'list',
      record: 'registry',
    },
    { ...named('isOld'), kind: 'recorded', grain: 'school', period: 'none', type: 'boolean', record: 'registry' },
    { ...named('faults'), kind: 'recorded', grain: 'school', period: 'none', type: 'count', record: 'review' },
    {
      ...named('teachers'),
      kind: 'derived',
      grain: ['school', 'researchGroup'],
      period: 'schoolYear',
      type: 'count',
      over: 'person',
      where: [{ metric: 'role', op: 'in', value: ['teacher', 'leader'] }],
      count: 'rows',
    },
    {
      ...named('groups'),
      kind: 'derived',
      grain: 'school',
      period: 'schoolYear',
      type: 'count',
      over: 'group',
      where: [],
      count: 'rows',
    },
    {
      ...named('trainedLeaders'),
      kind: 'derived',
      grain: 'school',
      period: 'schoolYear',
      type: 'count',
      over: 'group',
      where: [{ metric: 'trained', op: '=', value: 'yes' }],
      count: { distinct: 'leader' },
    },
    {
      ...named('subjectsTaught'),
      kind: 'derived',
      grain: 'school',
      period: 'schoolYear',
      type: 'count',
      over: 'researchGroup',
      where: [],
      count: { distinct: 'subjects' },
    },
    {
      ...named('subjectsWithCourse'),
      kind: 'derived',
      grain: 'school',
      period: 'schoolYear',
      type: 'count',
      over: 'researchGroup',
      where: [{ metric: 'courses', op: '>=', value: 1 }],
      count: { distinct: 'subjects' },
    },
    {
      ...named('meetings'),
      kind: 'derived',
      grain: ['school', 'researchGroup'],
      period: 'schoolYear',
      type: 'count',
      over: 'researchGroup',
      where: [],
      count: { sum: 'monthly' },
    },
    {
      ...named('weeks'),
      kind: 'derived',
      grain: 'preparationGroup',
      period: 'schoolYear',
      type: 'count',
      over: 'preparationGroup',
      where: [],
      count: { sum: 'weekly' },
    },
    {
      ...named('cityItems'),
      kind: 'derived',
      grain: ['school', 'researchGroup', 'person'],
      period: 'schoolYear',
      type: 'count',
      over: 'item',
      where: [{ metric: 'rank', op: '>=', value: 'city' }],
      count: 'rows',
    },
  ],
};

const range = (count: number): readonly number[] => Array.from({ length: count }, (_, place) => place + 1);

/** A school with nothing in it; five months and 20 weeks in each semester. */
export const smallBook = (changes: Partial<FactBook> = {}): FactBook => ({
  metrics: indexMetrics(SMALL_METRICS),
  calendar: {
    semesters: [
      { id: '1', months: ['9月', '10月', '11月', '12月', '1月'], weeks: range(20) },
      { id: '2', months: ['2月', '3月', '4月', '5月', '6月'], weeks: range(20) },
    ],
  },
  year: { from: '2025-09-01', to: '2026-08-31' },
  top: { id: 'S', grain: 'school', facts: {} },
  rows: [],
  judgements: [],
  nominated: [],
  records: {},
  waivers: [],
  reviews: [],
  ...changes,
});

export const school = (facts: FactRow['facts']): FactRow => ({ id: 'S', grain: 'school', facts });
export const person = (id: string, facts: FactRow['facts'] = {}): FactRow => ({
  id,
  grain: 'person',
  facts: { role: 'teacher', inPost: 'wholeYear', ...facts },
});
export const item = (id: string, facts: FactRow['facts'] = {}): FactRow => ({
  id,
  grain: 'item',
  facts: { kind: 'case', title: id, rank: 'city', date: '2026-01-01', owner: 'S', ...facts },
});

export const indicator = (id: string, points: string, rule: Rule, key = false): Indicator => ({
  ...named(id),
  dimension: 'D',
  aspect: 'aspect',
  points,
  key,
  clauses: ['X1'],
  basis: 'proposal',
  evidence: [],
  rule,
});

/** A standard of one dimension; its grades are 90, 80, 60 and 0. */
export const smallStandard = (indicators: readonly Indicator[], changes: Partial<Standard> = {}): Standard => ({
  kind: 'standard',
  ...ENVELOPE,
  id: 'small/standard',
  version: '1.0.0',
  status: 'proposal',
  title: { zh: '标准', en: 'standard' },
  subjectKind: 'school',
  metrics: 'small/metrics',
  period: 'schoolYear',
  pointsBasis: { zh: '测试', en: 'test' },
  sources: [{ prefix: 'X', title: '文件', number: '1', issuer: '单位', clauses: [{ id: 'X1', summary: '要点' }] }],
  dimensions: [{ ...named('D'), points: '100' }],
  indicators,
  bonus: [],
  bonusCap: '10',
  deductions: [],
  vetoes: [],
  eligibility: [],
  grades: [
    { code: 'excellent', zh: '优秀', min: '90' },
    { code: 'good', zh: '良好', min: '80' },
    { code: 'qualified', zh: '合格', min: '60' },
    { code: 'unqualified', zh: '不合格', min: '0' },
  ],
  gradeOn: 'baseMinusDeductions',
  guard: null,
  rounding: { decimals: 2, mode: 'half-up' },
  ...changes,
});

export const when = (metric: string, op: Condition['op'], value: Condition['value']): Condition => ({
  metric,
  op,
  value,
});
