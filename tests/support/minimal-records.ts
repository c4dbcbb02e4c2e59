import type { Documents } from '../../src/model/generated/documents.js';

const SHA256 = '0123456789abcdef'.repeat(4);

const RECORD = {
  formatVersion: '1.0',
  id: '74738ff5-5367-5958-9aee-98fffdcd1876',
  issued: '2026-05-20',
  issuer: { id: '320400', name: '某市教科院' },
  producer: { tool: 'tests', version: '1.0.0' },
  derivedFrom: [],
  lang: 'zh-CN',
} as const;

const PROGRAMME = { id: 'city-2026/programme', sha256: SHA256 } as const;
const CONFIRMED = { name: '李主任', role: '教科院院长', on: '2026-07-10' } as const;
const SUBMISSION = { kind: 'submission', id: RECORD.id, sha256: SHA256 } as const;

type RecordKind =
  | 'adjudication'
  | 'agreement'
  | 'assignment'
  | 'bundle'
  | 'correction'
  | 'decision'
  | 'ledger-entry'
  | 'notice'
  | 'objection'
  | 'paper'
  | 'receipt'
  | 'return'
  | 'sample'
  | 'trust-list';

/** One small valid document of every kind that a workspace writes as the year goes on. */
export const MINIMAL_RECORDS: Pick<Documents, RecordKind> = {
  adjudication: {
    kind: 'adjudication',
    ...RECORD,
    programme: PROGRAMME,
    standard: 'city-2026/standard',
    school: '2132000001',
    subject: '2132000001',
    levels: [1, 2],
    gap: '12.5',
    scores: [{ indicator: 'A1', awarded: '3' }],
    panel: [{ id: 'P01', body: '某市教科院' }],
    reason: '查看原始记录后裁定。',
    on: '2026-06-30',
  },
  agreement: {
    kind: 'agreement',
    ...RECORD,
    programme: PROGRAMME,
    standard: 'city-2026/standard',
    levels: [1, 2],
    subjects: 1,
    measures: [{ name: 'bias', n: 1, undefinedBecause: 'too-few' }],
  },
  assignment: {
    kind: 'assignment',
    ...RECORD,
    programme: PROGRAMME,
    level: 2,
    seed: '314159',
    perSubject: 1,
    reviewers: [{ id: 'P01', body: '某区教研室', formerSchools: [], subjects: [], interests: [] }],
    assigned: [{ school: '2132000001', reviewers: ['P01'] }],
    recusals: [{ school: '2132000001', reviewer: 'P02', because: 'own-school' }],
  },
  bundle: {
    kind: 'bundle',
    ...RECORD,
    programme: PROGRAMME,
    from: { id: '320402', name: '某区', level: 2 },
    to: '某市教科院',
    number: 1,
    previous: null,
    records: [{ key: 'submission/2132000001', kind: 'submission', id: RECORD.id, sha256: SHA256 }],
    originals: [{ sha256: SHA256, name: '某校.xlsx', size: 1 }],
    ledger: { size: 1, root: SHA256 },
  },
  correction: {
    kind: 'correction',
    ...RECORD,
    programme: PROGRAMME,
    key: 'submission/2132000001',
    replaces: SHA256,
    replacement: SHA256,
    reason: '学校更正。',
    confirmedBy: CONFIRMED,
  },
  decision: {
    kind: 'decision',
    ...RECORD,
    programme: PROGRAMME,
    award: 'excellent-group',
    standard: 'city-2026/standard',
    school: '2132000001',
    subject: 'G01',
    outcome: 'conferred',
    eligibility: [{ id: 'grade', met: 'yes' }],
    panel: false,
    confirmedBy: CONFIRMED,
  },
  'trust-list': {
    kind: 'trust-list',
    ...RECORD,
    trusted: [{ fingerprint: SHA256, role: 'signer', name: '某校', on: '2026-05-20', certificate: 'MIIB' }],
    revoked: [{ fingerprint: SHA256, from: '2026-06-01', reason: '密钥丢失', on: '2026-06-02' }],
  },
  'ledger-entry': {
    kind: 'ledger-entry',
    formatVersion: '1.0',
    seq: 1,
    prev: null,
    key: 'submission/2132000001',
    action: 'received',
    actor: '王老师',
    at: '2026-06-30T08:00:00Z',
  },
  notice: {
    kind: 'notice',
    ...RECORD,
    programme: PROGRAMME,
    title: '公示',
    from: '2026-07-01',
    to: '2026-07-07',
    workingDays: 5,
    contact: '某市教科院',
    redacted: true,
    items: [{ award: 'excellent-group', unit: '320402', school: '某校', subject: '语文教研组', decision: SHA256 }],
  },
  objection: {
    kind: 'objection',
    ...RECORD,
    programme: PROGRAMME,
    notice: { id: RECORD.id, sha256: SHA256 },
    award: 'excellent-group',
    school: '2132000001',
    subject: 'G01',
    receivedOn: '2026-07-02',
    text: '活动次数与实际不符。',
    named: true,
    outcome: 'open',
  },
  paper: {
    kind: 'paper',
    ...RECORD,
    derivedFrom: [{ id: RECORD.id, kind: 'award', sha256: SHA256 }],
    paper: 'certificate',
    title: '荣誉证书',
    prints: [SHA256],
  },
  receipt: {
    kind: 'receipt',
    ...RECORD,
    programme: PROGRAMME,
    school: '2132000001',
    file: '某校.xlsx',
    fileSha256: SHA256,
    submission: SUBMISSION,
    receivedAt: '2026-06-30T08:00:00Z',
    receivedBy: '王老师',
    outcome: 'taken',
    errors: 0,
    warnings: 0,
  },
  return: {
    kind: 'return',
    ...RECORD,
    programme: PROGRAMME,
    school: '2132000001',
    submission: SUBMISSION,
    returnedAt: '2026-06-30T08:00:00Z',
    returnedBy: '王老师',
    reason: '请补填。',
    items: [{ code: 'JY2101', sheet: '教师情况', cell: 'M12', text: '还没有填。' }],
  },
  sample: {
    kind: 'sample',
    ...RECORD,
    programme: PROGRAMME,
    registry: { id: 'city-2026/registry', sha256: SHA256 },
    level: 3,
    frame: {
      sha256: SHA256,
      members: [{ id: '2132000001', unit: '320402', stage: 'primary', certain: false }],
    },
    plan: {
      method: 'share',
      share: '0.1',
      floor: 1,
      strata: [{ unit: '320402', stage: 'primary', size: 1, places: 1 }],
    },
  },
};
