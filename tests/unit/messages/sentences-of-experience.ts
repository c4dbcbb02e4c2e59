import type { Sample } from './sample.js';

/** What the checks against experience and other years say. */
export const SENTENCES_OF_EXPERIENCE: readonly Sample[] = [
  {
    finding: {
      code: 'JY3505',
      where: {
        file: 'a.xlsx',
        sheet: '教师情况',
        label: '任课教师人数',
      },
      found: '41',
      expected: '86',
      subject: '3204000101',
      params: {
        metric: '任课教师人数',
        now: 41,
        before: 86,
      },
    },
    zh: '“任课教师人数”今年是 41，上学年是 86，变化比通常的情况大。',
    en: '“任课教师人数” is 41 this year and was 86 last year, more of a change than usual.',
  },
  {
    finding: {
      code: 'JY3506',
      where: {
        file: 'a.xlsx',
        sheet: '教师情况',
        label: '听课节数（平均）',
      },
      found: '60',
      expected: '21.5',
      subject: '3204000101',
      params: {
        metric: '听课节数（平均）',
        now: '60',
        before: '21.5',
      },
    },
    zh: '“听课节数（平均）”今年是 60，上学年是 21.5，成倍增加或减少了。',
    en: '“听课节数（平均）” is 60 this year and was 21.5 last year, a multiple or a fraction of it.',
  },
  {
    finding: {
      code: 'JY3507',
      where: {
        file: 'a.xlsx',
        sheet: '活动次数',
        cell: 'C4',
        label: 'G02 集体教研次数（9月）',
      },
      found: '4 2 2 4 1 1 2 3 0 2',
      subject: 'G02',
      params: {
        metric: '教研组集体教研次数（按月）',
        groups: 'G01、G02、G04',
        count: 3,
        first: 'G01',
        firstCell: 'C3',
      },
    },
    zh: 'G01、G02、G04 这 3 个组的“教研组集体教研次数（按月）”每个月都一样（4 2 2 4 1 1 2 3 0 2），另一处从 C3 起。',
    en: 'G01、G02、G04: these 3 groups have the same “教研组集体教研次数（按月）” in every month (4 2 2 4 1 1 2 3 0 2); the other begins at C3.',
  },
  {
    finding: {
      code: 'JY3508',
      where: {
        file: 'a.xlsx',
        sheet: '教师情况',
        label: '听课节数',
      },
      found: '58/68',
      expected: '< 75%',
      subject: '3204000101',
      params: {
        metric: '听课节数',
        round: 58,
        total: 68,
      },
    },
    zh: '“听课节数”：68 个数里有 58 个是 5 或 10 的倍数，像是估计的数。',
    en: '“听课节数”: 58 of 68 numbers are multiples of 5 and look like estimates.',
  },
  {
    finding: {
      code: 'JY3509',
      where: {
        file: 'a.xlsx',
        sheet: '教研组与备课组',
      },
      found: '2',
      subject: '3204000101',
      params: {
        count: 2,
        groups: 'G05、P09',
      },
    },
    zh: '上学年有结果的 2 个组（G05、P09），今年的名册里没有了。',
    en: '2 groups that had a result last year (G05、P09) are not in this year’s registry.',
  },
  {
    finding: {
      code: 'JY3510',
      where: {
        file: 'a.xlsx',
        sheet: '教师情况',
        cell: 'J6',
        label: 'T004 五级梯队称号',
      },
      found: '无',
      expected: '骨干教师',
      subject: 'T004',
      params: {
        before: '骨干教师',
      },
    },
    zh: '“T004 五级梯队称号”填的是“无”，比上学年的“骨干教师”低。',
    en: '“T004 五级梯队称号” says “无”, lower than last year (“骨干教师”).',
  },
];
