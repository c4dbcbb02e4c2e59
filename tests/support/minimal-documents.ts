import type { Documents } from '../../src/model/generated/documents.js';
import { MINIMAL_RECORDS } from './minimal-records.js';

const SHA256 = '0123456789abcdef'.repeat(4);

/** The members that all documents share, with an id that is a slug. */
const RULE = {
  formatVersion: '1.0',
  id: 'city-2026/thing',
  issued: '2026-05-20',
  issuer: { id: '320400', name: '某市教科院' },
  producer: { tool: 'tests', version: '1.0.0' },
  derivedFrom: [],
  lang: 'zh-CN',
} as const;

/** The same with an id that is a UUIDv5. */
const RECORD = { ...RULE, id: '74738ff5-5367-5958-9aee-98fffdcd1876' } as const;

const REFERENCE = { id: 'city-2026/other', sha256: SHA256 } as const;
const TITLE = { zh: '名称', en: 'name' } as const;
const GRADES = [
  { code: 'good', zh: '好', min: '60' },
  { code: 'poor', zh: '差', min: '0' },
] as const;

const NOTHING_SCORED = {
  base: null,
  basePrinted: null,
  gradeScore: null,
  total: null,
  totalExact: null,
  guardFailed: null,
  grade: null,
} as const;

/**
 * One small valid document of every kind: lists that matter hold one entry, members that may be left out are left out.
 * Typed by the generated types, so that schema and types are held against each other.
 */
export const MINIMAL_DOCUMENTS: Documents = {
  ...MINIMAL_RECORDS,
  application: {
    kind: 'application',
    ...RECORD,
    programme: { id: 'city-2026/programme', sha256: SHA256 },
    award: 'contributor',
    standard: { id: 'city-2026/contributor', sha256: SHA256 },
    schoolYear: '2025-2026',
    school: '2132000001',
    person: 'T012',
    facts: { yearsInResearch: 5 },
    items: [{ id: 'R001', facts: { itemKind: 'paper' } }],
    judgements: { A3: 'A' },
    evidence: [{ id: 'E001', indicator: 'city-2026/contributor#A3', title: '活动记录', location: '教科室' }],
  },
  attestation: {
    kind: 'attestation',
    ...RECORD,
    payloadType: 'application/vnd.jiaoyan+json',
    payload: SHA256,
    signatures: [{ keyId: SHA256, certificate: 'MIIB', signature: 'c2ln' }],
  },
  award: {
    kind: 'award',
    ...RECORD,
    award: 'excellent-group',
    subject: { id: 'G01', grain: 'researchGroup', name: '语文教研组', school: '2132000001', unit: '320402' },
    year: '2025-2026',
    validFrom: '2026-07-01',
    status: 'active',
  },
  codelist: {
    kind: 'codelist',
    ...RULE,
    version: '1.0.0',
    title: TITLE,
    basis: 'GB/T',
    entries: [{ code: '1', zh: '一' }],
  },
  findings: {
    kind: 'findings',
    ...RECORD,
    files: [{ file: 'a.xlsx', verdict: 'invalid', errors: 1, warnings: 0, notices: 0, explained: 0, waived: 0 }],
    summary: { files: 1, errors: 1, warnings: 0, notices: 0, explained: 0, waived: 0, byCode: { JY2101: 1 } },
    findings: [
      {
        code: 'JY2101',
        rule: 'blank',
        severity: 'error',
        class: 'logic',
        fingerprint: SHA256.slice(0, 16),
        where: { file: 'a.xlsx', sheet: '表', cell: 'A1' },
        message: '还没有填。',
        fix: '请补填。',
        causedBy: [],
        causes: [],
      },
    ],
  },
  form: {
    kind: 'form',
    ...RULE,
    version: '1.0.0',
    metrics: 'city-2026/metrics',
    standards: ['city-2026/standard'],
    title: TITLE,
    roles: ['教科室'],
    sheets: [
      { kind: 'static', name: '填写说明', text: ['请填写。'] },
      { kind: 'fixed', name: '学校工作', by: '教科室', rows: [{ metric: 'count', by: '教科室' }] },
      { kind: 'system', name: '_jiaoyan' },
    ],
  },
  metrics: {
    kind: 'metrics',
    ...RULE,
    version: '1.0.0',
    lists: { yesNo: [{ code: 'yes', zh: '是' }] },
    relations: { top: 'school', grains: {}, belongs: [], applicable: {}, orderedLists: [] },
    metrics: [
      { id: 'count', zh: '次数', en: 'count', kind: 'entered', grain: 'school', period: 'schoolYear', type: 'count' },
    ],
  },
  programme: {
    kind: 'programme',
    ...RULE,
    title: TITLE,
    schoolYear: '2025-2026',
    area: '320400',
    areaName: '某市',
    yearFrom: '2025-09-01',
    yearTo: '2026-08-31',
    form: 'city-2026/form',
    entries: [{ standard: 'city-2026/standard', purpose: 'award', nominated: false }],
    levels: [{ level: 1, zh: '自评', en: 'self', by: '学校' }],
    gap: { flag: '5', adjudicate: '10' },
    calendar: {
      semesters: [
        {
          id: '1',
          zh: '上学期',
          from: '2025-09-01',
          to: '2026-01-31',
          months: [{ id: '9月', from: '2025-09-01', to: '2025-09-30' }],
          weeks: [{ number: 1, from: '2025-09-01', to: '2025-09-07', teaching: true }],
        },
      ],
    },
    reportingUnits: [{ id: '320402', name: '某区', area: '320402', functional: false }],
    targets: [{ award: 'excellent-group', zh: '优秀组', en: 'excellent group', count: 200, by: 2026, clause: 'X1' }],
    ruleset: [{ code: 'JY2106', severity: 'off' }],
  },
  registry: {
    kind: 'registry',
    ...RULE,
    schoolYear: '2025-2026',
    area: '320400',
    schools: [
      {
        id: '2132000001',
        name: '某小学',
        unit: '320402',
        schoolType: '211',
        stages: ['primary'],
        existedLastYear: 'yes',
        groups: [{ id: 'G01', kind: 'researchGroup', name: '语文教研组' }],
      },
    ],
    others: [],
    waivers: [],
  },
  result: {
    kind: 'result',
    ...RECORD,
    programme: REFERENCE,
    standard: REFERENCE,
    schoolYear: '2025-2026',
    school: { id: '2132000001', name: '某小学', unit: '320402', category: '小学', stages: ['primary'] },
    subject: { id: '2132000001', grain: 'school', name: '某小学' },
    level: 1,
    status: 'scored',
    effective: {
      grades: GRADES,
      guard: null,
      rounding: { decimals: 2, mode: 'half-up' },
      gradeOn: 'total',
      bonusCap: '10',
    },
    indicators: [
      {
        id: 'A1',
        status: 'blank',
        share: null,
        awarded: null,
        printed: null,
        inputs: null,
        cells: ['表!A1'],
        blanks: ['次数'],
      },
    ],
    dimensions: [{ id: 'A', awarded: null, printed: null, applicablePoints: '100.00' }],
    applicablePoints: '100.00',
    bonus: [],
    bonusTotal: null,
    deductions: [],
    deductionTotal: '0',
    ...NOTHING_SCORED,
    vetoes: [],
    blankIndicators: ['A1'],
    eligibility: [],
  },
  review: {
    kind: 'review',
    ...RECORD,
    programme: REFERENCE,
    standard: 'city-2026/standard',
    level: 2,
    subject: '2132000001',
    school: '2132000001',
    reviewer: { id: 'R1', body: '某区教研室' },
    scores: [{ indicator: 'A1', awarded: '2.5' }],
  },
  rollup: {
    kind: 'rollup',
    ...RECORD,
    programme: REFERENCE,
    schoolYear: '2025-2026',
    coverage: [
      {
        unit: '320402',
        name: '某区',
        due: 1,
        assessed: 0,
        complete: 0,
        missing: [{ id: '2132000001', name: '某小学' }],
      },
    ],
    grades: [
      {
        standard: 'city-2026/standard',
        unit: '320402',
        stage: '小学',
        counts: { good: 0 },
        withheld: 0,
        notApplied: 0,
      },
    ],
    targets: [
      { award: 'excellent-group', zh: '优秀组', target: 200, by: 2026, awarded: 0, candidates: 0, remaining: 200 },
    ],
  },
  standard: {
    kind: 'standard',
    ...RULE,
    version: '1.0.0',
    status: 'proposal',
    title: TITLE,
    subjectKind: 'school',
    metrics: 'city-2026/metrics',
    period: 'schoolYear',
    pointsBasis: { zh: '建议', en: 'proposed' },
    sources: [
      { prefix: 'X', title: '文件', number: '1号', issuer: '某市教育局', clauses: [{ id: 'X1', summary: '要点' }] },
    ],
    dimensions: [{ id: 'A', zh: '维度', en: 'dimension', points: '100' }],
    indicators: [
      {
        id: 'A1',
        zh: '指标',
        en: 'indicator',
        dimension: 'A',
        aspect: '方面',
        points: '100',
        key: false,
        clauses: ['X1'],
        basis: 'proposal',
        evidence: [],
        rule: { type: 'threshold-count', metric: 'count', per: 'schoolYear', op: '>=', target: 1, credit: 'each' },
      },
    ],
    bonus: [],
    bonusCap: '10',
    deductions: [],
    vetoes: [],
    eligibility: [],
    grades: GRADES,
    gradeOn: 'baseMinusDeductions',
    guard: null,
    rounding: { decimals: 2, mode: 'half-up' },
  },
  submission: {
    kind: 'submission',
    ...RECORD,
    programme: REFERENCE,
    standards: [REFERENCE],
    schoolYear: '2025-2026',
    subject: { id: '2132000001', grain: 'school' },
    facts: { count: 3, lessons: { '1': 20 }, weekly: { every: { '1': 'yes' }, except: { '1': [3] } } },
    rows: [{ id: 'T001', grain: 'person', facts: { role: 'teacher' } }],
    judgements: [{ standard: 'city-2026/standard', subject: '2132000001', values: { A1: 'A', A2: { a: 'yes' } } }],
    nominated: [],
    evidence: [{ id: 'E001', indicator: 'A1', title: '材料', location: 'a.pdf' }],
  },
  waivers: {
    kind: 'waivers',
    ...RULE,
    waivers: [
      {
        code: 'JY3111',
        subject: '3132000001/T012',
        reason: '档案已核对，属实',
        approver: '王主任',
        on: '2026-06-20',
        expires: '2026-08-31',
      },
    ],
  },
};
