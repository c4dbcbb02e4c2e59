import type { Sample } from './sample.js';

/** The sentences about steps out of their order, and papers that are not what they should be. */
export const SENTENCES_OF_PROCEDURE: readonly Sample[] = [
  {
    finding: { code: 'JY6280', where: {}, found: '2026-11-08', expected: '2026-11-18' },
    zh: '答复日期 2026-11-08 早于收到异议的日期（2026-11-18），没有登记。',
    en: 'The answer of 2026-11-08 is earlier than the objection (2026-11-18); it was not entered.',
  },
  {
    finding: { code: 'JY6281', where: {}, found: '0a1b2c3d4e5f', params: { level: 3 } },
    zh: '第3级已有抽样方案（方案摘要 0a1b2c3d4e5f），另一份没有采用。',
    en: 'Level 3 has a plan (digest 0a1b2c3d4e5f); another one was not taken.',
  },
  {
    finding: { code: 'JY6282', where: {}, found: '0a1b', expected: '54be' },
    zh: '台账里的方案摘要是 0a1b，与公布的 54be 不同，没有抽签。',
    en: 'The plan in the ledger has the digest 0a1b, not the published 54be; nothing was drawn.',
  },
  {
    finding: { code: 'JY6283', where: {}, found: '2026-01-16', expected: '2026-11-10' },
    zh: '确认日期 2026-01-16 早于所依据结果记入台账的日期（最晚 2026-11-10）。',
    en: 'The day of confirmation 2026-01-16 is earlier than the results it stands on (last 2026-11-10).',
  },
  {
    finding: { code: 'JY6284', where: { file: '青果路小学.xlsx' } },
    zh: '这个文件和发出时一样，一格也没有填，没有接收。',
    en: 'This file is as it was issued, with nothing filled in; it was not taken.',
  },
  {
    finding: { code: 'JY6285', where: {}, found: '2', expected: '青果路小学 G01、梧桐渡小学' },
    zh: '交回的表比认定建议少了 2 行（青果路小学 G01、梧桐渡小学），这些对象这次没有确认。',
    en: 'The table has 2 rows fewer than there are proposals (青果路小学 G01、梧桐渡小学); they stay undecided.',
  },
  {
    finding: {
      code: 'JY6286',
      where: {},
      expected: '07 12 19',
      params: { added: '青果路小学', missing: '梧桐渡小学' },
    },
    zh: '种子或抽签结果对不上：按文件里的名单、方案和种子“07 12 19”重抽，与文件所写不同；文件多出青果路小学；文件缺少梧桐渡小学。',
    en: 'Seed or draw do not fit: drawn again by the frame, the plan and the seed “07 12 19” of the file, it differs; too many: 青果路小学; missing: 梧桐渡小学.',
  },
];
