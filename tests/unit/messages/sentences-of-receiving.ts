import type { Sample } from './sample.js';

/** The sentences about what is handed in and is no form, and about clocks, with the values that the program gives. */
export const SENTENCES_OF_RECEIVING: readonly Sample[] = [
  {
    finding: { code: 'JY8256', where: { file: '复评.xlsx' } },
    zh: '这个文件是评审表，不是学校的填报表，没有当作填报表读取。',
    en: 'This file is a review workbook, not the form of a school; it was not read as one.',
  },
  {
    finding: {
      code: 'JY8257',
      where: { file: '名册.xlsx' },
      params: { office: 'registry', command: 'registry import' },
    },
    zh: '这个文件是名册工作簿，不是学校的填报表，没有当作填报表读取。',
    en: 'This file is a workbook of the office (registry), not the form of a school; it was not read as one.',
  },
  {
    finding: { code: 'JY8258', where: { file: 'attestation.json' } },
    zh: '这个文件是从上报包里取出的签名文件，离开上报包什么也证明不了，没有接收。',
    en: 'This file is the attestation of a bundle; without the bundle it proves nothing. It was not taken.',
  },
  {
    finding: { code: 'JY8259', where: { file: 'a.json' }, found: 'submission', params: { kind: 'submission' } },
    zh: '这个文件是数据文件（JSON），内容是填报数据，不是工作簿，也不是上报包，没有接收。',
    en: 'This file is a JSON document (submission), neither a workbook nor a bundle; it was not taken.',
  },
  {
    finding: { code: 'JY8260', where: {}, found: '1970-01-01T00:00:00Z', expected: '2025-09-01—2031-08-31' },
    zh: '电脑时钟现为 1970-01-01T00:00:00Z，不在这一年评估可能的时间里（2025-09-01—2031-08-31）。得分不受影响，但台账会记下这个时间。',
    en: "The computer's clock says 1970-01-01T00:00:00Z, which cannot be in this year's assessment (2025-09-01—2031-08-31). Scores do not depend on it, but the ledger is dated by it.",
  },
  {
    finding: { code: 'JY8261', where: {}, found: '2026-06-29T08:00:00Z', expected: '2026-06-30T08:00:00Z' },
    zh: '电脑时钟现为 2026-06-29T08:00:00Z，早于台账最后一条的时间（2026-06-30T08:00:00Z）。次序以编号为准，得分不受影响。',
    en: "The computer's clock says 2026-06-29T08:00:00Z, which is before the last line of the ledger (2026-06-30T08:00:00Z). The numbers decide the order; scores do not depend on it.",
  },
];
