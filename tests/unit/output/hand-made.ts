import { createHash } from 'node:crypto';
import type { Finding } from '../../../src/model/finding.js';
import type { Findings, Language } from '../../../src/model/generated/documents.js';
import { type CheckedFile, type FindingsInput, makeFindings } from '../../../src/output/findings-document.js';

/** SHA-256 in hex. */
export const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

export const ENVELOPE: FindingsInput['envelope'] = {
  formatVersion: '1.0',
  id: '5f1c2a3e-7b4d-5e6f-8a9b-0c1d2e3f4a5b',
  issued: '2026-06-30',
  issuer: { id: '000001', name: '示例教研室' },
  producer: { tool: 'jiaoyan', version: '1.2.3' },
  derivedFrom: [],
};

/** A finding in a cell. */
export const inCell = (code: string, place: string, label: string, rest: Partial<Finding> = {}): Finding => {
  const [sheet = '', cell = ''] = place.split('!');
  return { code, where: { sheet, cell, label }, ...rest };
};

/** The document of some files; with one file, its findings alone will do. */
export const documentOf = (
  files: readonly CheckedFile[] | readonly Finding[],
  options: {
    readonly language?: Language;
    readonly ruleset?: FindingsInput['ruleset'];
    readonly waivers?: FindingsInput['waivers'];
  } = {},
): Findings =>
  makeFindings({
    files: files.map((entry) => ('findings' in entry ? entry : null)).includes(null)
      ? [{ file: '自评.xlsx', findings: files as readonly Finding[], unreadable: false }]
      : (files as readonly CheckedFile[]),
    ruleset: options.ruleset ?? [],
    language: options.language ?? 'zh-CN',
    envelope: ENVELOPE,
    fingerprint: sha256,
    waivers: options.waivers,
  });

const blank = (row: number, teacher: string): Finding =>
  inCell('JY2101', `教师情况!M${row}`, `${teacher} 听课节数（下学期）`, {
    subject: teacher,
    key: `blank ${teacher}`,
    params: { by: '教师' },
    expected: '0, 1, 2 …',
  });

/** A batch with something of everything: many blanks with a follower, whole-file findings, hostile text, a broken file. */
export const BATCH: readonly CheckedFile[] = [
  {
    file: '城北初中-自评.xlsx',
    school: '3132000001',
    unreadable: false,
    sheets: ['学校信息', '教师情况', '活动次数', '成果清单', '佐证目录'],
    findings: [
      inCell('JY3501', '教师情况!L12', 'T007 听课节数（上学期）', {
        found: '180',
        expected: '≤ 120',
        subject: 'T007',
        params: { plausible: 120 },
      }),
      {
        code: 'JY3114',
        where: { label: 'T007 姓名' },
        causedBy: ['blank T003', 'blank T004'],
        params: { first: 'T003', firstCell: 'B6' },
      },
      ...[blank(6, 'T003'), blank(7, 'T004'), blank(8, 'T005'), blank(9, 'T006'), blank(10, 'T007'), blank(14, 'T011')],
      { code: 'JY1102', where: { sheet: '佐证目录' }, expected: '佐证目录', key: 'sheet' },
      {
        code: 'JY5101',
        where: { sheet: '佐证目录', label: 'A1 责任与方案', policy: '二1' },
        indicator: 'sample/school#A1',
        causedBy: ['sheet'],
      },
      inCell('JY2104', '教师情况!H9', 'T006 在岗学期', {
        found: '全年',
        expected: '全学年、上学期、下学期',
        subject: 'T006',
        suggest: { value: '全学年', safe: false },
      }),
      inCell('JY2106', '活动次数!D5', 'G01 集体教研次数（10月）', { found: '２次', expected: '2', subject: 'G01' }),
      inCell('JY3105', '成果清单!E4', 'R002 日期', {
        found: '2024-11-08',
        expected: '2025-09-01–2026-08-31',
        params: { from: '2025-09-01', to: '2026-08-31' },
      }),
    ],
  },
  { file: '城南初中-自评.xlsx', school: '3132000002', unreadable: false, findings: [] },
  {
    file: 'C:\\收件\\城东 小学.xlsx',
    unreadable: false,
    findings: [
      inCell('JY2113', '成果清单!C3', 'R001 名称', {
        found: '=HYPERLINK("http://x","点我")',
        params: { length: 320, most: 100 },
      }),
      inCell('JY5103', '佐证目录!C9', 'E004 <b>材料|名称</b>', {
        found: '行事历\n\u001b[31m',
        params: { first: 'E002', firstCell: 'C7' },
      }),
    ],
  },
  {
    file: '城西初中-自评.xlsx',
    unreadable: true,
    findings: [{ code: 'JY0106', where: {}, params: { part: 'xl/worksheets/sheet2.xml', reason: 'checksum' } }],
  },
];

const unusual = (row: number, teacher: string, found: string): Finding =>
  inCell('JY3501', `教师情况!L${row}`, `${teacher} 听课节数（上学期）`, {
    subject: teacher,
    found,
    expected: '≤ 120',
    params: { plausible: 120 },
  });

/** Two schools with findings that have been explained or waived, and others of the same kinds that have not. */
export const SETTLED: readonly CheckedFile[] = [
  {
    file: '城北初中-自评.xlsx',
    school: '3132000001',
    unreadable: false,
    findings: [
      {
        ...unusual(12, 'T007', '180'),
        explanation: { text: '名师工作室领衔人，每周固定听课，“记录”备查。', sheet: '情况说明', cell: 'D9' },
      },
      unusual(13, 'T008', '170'),
      {
        code: 'JY3111',
        where: { sheet: '优秀组申报', cell: 'F12', label: 'G01 本年度被评为校优秀组' },
        found: '1',
        expected: '2',
        subject: 'G01',
      },
      inCell('JY2101', '教师情况!M6', 'T003 听课节数（下学期）', { subject: 'T003', params: { by: '教师' } }),
      inCell('JY2101', '教师情况!M7', 'T004 听课节数（下学期）', { subject: 'T004', params: { by: '教师' } }),
    ],
  },
  {
    file: '城南初中-自评.xlsx',
    school: '3132000002',
    unreadable: false,
    findings: [
      inCell('JY2101', '教师情况!M6', 'T003 听课节数（下学期）', { subject: 'T003', params: { by: '教师' } }),
      { code: 'JY9101', where: { sheet: '教师情况', cell: 'C9', label: 'T006 姓名' }, subject: 'T006' },
    ],
  },
];

const APPROVED = { reason: '病假期间由区里统计，档案已核', approver: '王主任', on: '2026-06-20' } as const;

/** Waivers for those schools: one that holds, one of everything a school has, one expired, one idle, one forbidden. */
export const WAIVERS: NonNullable<FindingsInput['waivers']> = {
  file: '放行单.json',
  date: '2026-06-30',
  waivers: [
    { code: 'JY2101', subject: '3132000001/T003', ...APPROVED, expires: '2026-06-30' },
    { code: 'JY3111', subject: '3132000001/*', ...APPROVED, expires: '2026-08-31' },
    { code: 'JY2101', subject: '3132000002/T003', ...APPROVED, expires: '2026-06-29' },
    { code: 'JY3502', subject: '3132000002', fingerprint: '0123456789abcdef', ...APPROVED, expires: '2026-08-31' },
    { code: 'JY9101', subject: '3132000002/T006', ...APPROVED, expires: '2026-08-31' },
  ],
};
