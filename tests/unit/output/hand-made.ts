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
  options: { readonly language?: Language; readonly ruleset?: FindingsInput['ruleset'] } = {},
): Findings =>
  makeFindings({
    files: files.map((entry) => ('findings' in entry ? entry : null)).includes(null)
      ? [{ file: '自评.xlsx', findings: files as readonly Finding[], unreadable: false }]
      : (files as readonly CheckedFile[]),
    ruleset: options.ruleset ?? [],
    language: options.language ?? 'zh-CN',
    envelope: ENVELOPE,
    fingerprint: sha256,
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
        code: 'JY4101',
        where: {},
        indicator: 'sample/school#A6',
        causedBy: ['blank T003', 'blank T004'],
        params: { blanks: 'T003、T004' },
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
