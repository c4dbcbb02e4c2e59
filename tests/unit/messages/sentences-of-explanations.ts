import type { Sample } from './sample.js';

const file = '自评.xlsx';
const inRow = (cell: string, label: string) => ({ file, sheet: '情况说明', cell, label });
const inWaivers = { file: '放行单.json', pointer: '/waivers/2' };

/** The sentences about explanations and waivers, with the values that the program gives. */
export const SENTENCES_OF_EXPLANATIONS: readonly Sample[] = [
  {
    finding: {
      code: 'JY3701',
      where: inRow('B9', 'X01 问题代码'),
      subject: 'T013',
      params: { code: 'JY3501', candidates: 'T012、T015' },
    },
    zh: '“X01 问题代码”说明的问题 JY3501 在 T013 里没有发现；有这个问题的是 T012、T015。',
    en: '“X01 问题代码” explains JY3501, which was not found for T013; it was found for T012、T015.',
  },
  {
    finding: {
      code: 'JY3702',
      where: inRow('D9', 'X01 情况说明'),
      subject: 'T012',
      found: '情况属实',
      params: { code: 'JY3501' },
    },
    zh: '“X01 情况说明”只写了“情况属实”，没有写出原因，不能算作对 JY3501 的说明。',
    en: '“X01 情况说明” only says “情况属实” and gives no reason, so it does not count as an explanation of JY3501.',
  },
  {
    finding: { code: 'JY3703', where: inRow('B9', 'X01 问题代码'), found: '听课多' },
    zh: '“X01 问题代码”写的“听课多”不是问题代码，不知道说明的是哪个问题。',
    en: '“X01 问题代码” says “听课多”, which is no finding code; what it explains is unknown.',
  },
  {
    finding: { code: 'JY3704', where: inRow('B9', 'X01 问题代码'), subject: 'T003', params: { code: 'JY2101' } },
    zh: '“X01 问题代码”说明的 JY2101 属于逻辑校验的问题，必须修改，不能只写说明。',
    en: '“X01 问题代码” explains JY2101, which is a matter of logic: it must be mended, not explained.',
  },
  {
    finding: {
      code: 'JY8121',
      where: inWaivers,
      subject: '3132000001/T003',
      found: 'JY2101',
      params: { code: 'JY2101', expires: '2026-06-29', date: '2026-06-30' },
    },
    zh: '放行单里对 3132000001/T003 的 JY2101 的放行已于 2026-06-29 到期（本次按 2026-06-30 计算），没有生效。',
    en: 'The waiver of JY2101 for 3132000001/T003 has expired on 2026-06-29 (this run counts as of 2026-06-30) and was not applied.',
  },
  {
    finding: {
      code: 'JY8122',
      where: inWaivers,
      subject: '3132000001',
      found: 'JY3502',
      params: { code: 'JY3502', fingerprint: '0123456789abcdef' },
    },
    zh: '放行单里对 3132000001 的 JY3502 的放行，没有对应的问题（指纹 0123456789abcdef）。',
    en: 'The waiver of JY3502 for 3132000001 matches no finding (fingerprint 0123456789abcdef).',
  },
  {
    finding: {
      code: 'JY8123',
      where: inWaivers,
      subject: '3132000001/T006',
      found: 'JY9101',
      params: { code: 'JY9101' },
    },
    zh: '放行单里对 3132000001/T006 的 JY9101 不能放行：文件打不开、文件完整性和个人信息方面的问题必须解决。',
    en: 'JY9101 for 3132000001/T006 cannot be waived: files that cannot be read, integrity and personal data must be put right.',
  },
  {
    finding: {
      code: 'JY8124',
      where: inWaivers,
      subject: '3132000001/T003',
      found: 'JY2101',
      params: { code: 'JY2101', on: '2026-07-01', date: '2026-06-30' },
    },
    zh: '放行单里对 3132000001/T003 的 JY2101 的放行，核准日期 2026-07-01 还没有到（本次按 2026-06-30 计算），没有生效。',
    en: 'The waiver of JY2101 for 3132000001/T003 is dated 2026-07-01, which is still to come (this run counts as of 2026-06-30), and was not applied.',
  },
];
