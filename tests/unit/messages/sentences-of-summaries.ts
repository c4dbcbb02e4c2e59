import type { Sample } from './sample.js';

/** The sentences about summaries that are added up, with the values that the program gives. */
export const SENTENCES_OF_SUMMARIES: readonly Sample[] = [
  {
    finding: { code: 'JY7103', where: { file: '武进区摘要.json' }, found: '2024-2025', expected: '2025-2026' },
    zh: '这个文件是 2024-2025 学年的汇总摘要，这次汇总的是 2025-2026 学年，没有计入。',
    en: 'This file is a summary of 2024-2025; this roll-up is of 2025-2026. It was not counted.',
  },
  {
    finding: { code: 'JY7104', where: { file: '武进区摘要.json' }, found: '0123456789ab', expected: 'ba9876543210' },
    zh: '这个文件用的是同一方案的另一个版本（校验码开头 0123456789ab），现行的是 ba9876543210，没有计入。',
    en: 'This file was made with another version of the same programme (digest 0123456789ab); the one in use begins ba9876543210. It was not counted.',
  },
  {
    finding: {
      code: 'JY7105',
      where: { file: '武进区摘要.json' },
      found: 'city/old',
      expected: 'city/school、city/group',
    },
    zh: '这个文件里的标准 city/old 不是这次使用的版本，没有计入；这次用的标准有 city/school、city/group。',
    en: 'This file counts by a standard, city/old, that is not the version in use; it was not counted. In use are city/school、city/group.',
  },
  {
    finding: {
      code: 'JY7106',
      where: { file: '武进区摘要.json' },
      found: '武进区摘要.json',
      params: { other: '全市摘要.json' },
    },
    zh: '这个文件里的汇总摘要已经随“全市摘要.json”计入过，没有再计。',
    en: 'This file has been counted already, with 全市摘要.json; it was not counted again.',
  },
  {
    finding: { code: 'JY7107', where: { file: '武进区摘要.json', pointer: '/grades/3' }, found: '/grades/3' },
    zh: '这个文件里 /grades/3 处的数对不上（次数、顺序或总和不一致），这份摘要没有计入。',
    en: 'The numbers of this file at /grades/3 do not agree (counts, order or sum); it was not counted.',
  },
  {
    finding: {
      code: 'JY7108',
      where: { file: '武进区摘要.json' },
      found: '2132000001、2132000002',
      params: { schools: 2 },
    },
    zh: '这个文件里有 2 所学校已经从结果或别的摘要计入（2132000001、2132000002）；为免重复，整份没有计入。',
    en: 'Schools in this file (2: 2132000001、2132000002) have been counted from results or another summary already; none of it was counted.',
  },
  {
    finding: {
      code: 'JY7109',
      where: { file: '武进区摘要.json' },
      found: 'city/programme',
      expected: 'province/programme',
      params: { issuer: '某市教科院' },
    },
    zh: '这个文件由 某市教科院 按另一份方案（city/programme）汇总；学年和标准相同，已经计入。',
    en: 'This file was made by 某市教科院 under another programme (city/programme); year and standards are the same, and it was counted.',
  },
  {
    finding: { code: 'JY7110', where: { file: '结果.ndjson' }, found: '17' },
    zh: '这个文件第 17 行不是完整的一份结果，没有计入。',
    en: 'Line 17 of this file is not one whole result; it was not counted.',
  },
  {
    finding: { code: 'JY7111', where: {}, found: '15000' },
    zh: '按要求，15000 份结果没有重新计算就计入了。',
    en: 'As asked for, the results (15000) were counted without being computed again.',
  },
  {
    finding: { code: 'JY7112', where: { file: '结果.ndjson' }, found: '619' },
    zh: '这个文件里是 export ndjson 导出的数据行（619 行），不是评定结果，没有计入。',
    en: 'This file holds rows that export ndjson wrote (619), not results; nothing of it was counted.',
  },
];
