import type { Sample } from './sample.js';

/** The sentences about rankings, exports, comparisons and compilations. */
export const SENTENCES_OF_RANKINGS: readonly Sample[] = [
  {
    finding: { code: 'JY7130', where: { label: '优秀教研组' } },
    zh: '“优秀教研组”本学年还没有计出总分的评定结果，排不出名次。',
    en: '“优秀教研组” has no result with a total this year; nothing can be ranked.',
  },
  {
    finding: {
      code: 'JY7131',
      where: { label: '示范校标准' },
      found: 'dimension Z points',
      params: { standard: 'city/school' },
    },
    zh: '“示范校标准”（city/school）的排名次序里有标准没有的项“dimension Z points”。',
    en: 'The order of the ranking of “示范校标准” (city/school) names “dimension Z points”, which the standard does not have.',
  },
  {
    finding: {
      code: 'JY7132',
      where: { label: '优秀教研组 小学' },
      found: '甲校 语文组、乙校 数学组',
      params: { places: 3, open: 1 },
    },
    zh: '“优秀教研组 小学”的名额（3 个）末位同分：甲校 语文组、乙校 数学组，还有 1 个名额由评审组从中选定。',
    en: 'The places of “优秀教研组 小学” (3) end among equals: 甲校 语文组、乙校 数学组; 1 of them to be chosen by the panel.',
  },
  {
    finding: { code: 'JY7133', where: { label: '示范校' } },
    zh: '“示范校”还没有已认定且在有效期内的称号，公布版里没有可列的对象。',
    en: 'Nobody holds “示范校” on the day; the public version would be empty.',
  },
  {
    finding: { code: 'JY7134', where: { label: '优秀备课组' }, found: '0', expected: '7' },
    zh: '“优秀备课组”在目标进展里有 7 个有效称号，公布名单里列出 0 个，两处对不上。',
    en: '“优秀备课组”: the targets count 7 titles in force, the public list names 0.',
  },
  {
    finding: { code: 'JY7140', where: {}, found: 'facts', expected: '事实数据' },
    zh: '这里没有“事实数据”的数据，表“facts”没有写出。',
    en: 'There is no data for table “facts” here; it was not written.',
  },
  {
    finding: { code: 'JY7145', where: { label: 'b.json' }, found: '名册', expected: '评估标准' },
    zh: '“b.json”是名册，另一边是评估标准，两边不是同一种文件，不能比较。',
    en: '“b.json” is 名册, the other one is 评估标准; documents of different kinds cannot be compared.',
  },
  {
    finding: { code: 'JY7146', where: { label: '青竹小学' }, found: 'abc', expected: 'def' },
    zh: '“青竹小学”这份结果不是按所比较的旧标准计的（结果所用的标准摘要为 abc，旧标准为 def），没有计入影响。',
    en: 'The result of “青竹小学” was scored by another standard (abc) than the old one (def), and was left out of the effect.',
  },
  {
    finding: { code: 'JY7150', where: { label: '青竹小学' } },
    zh: '“青竹小学”没有一个教研组填写学科发展年度报告，没有可汇编的内容。',
    en: '“青竹小学” tells of no annual report of any of its groups; there is nothing to compile.',
  },
  {
    finding: { code: 'JY7151', where: {}, found: 'yearbook' },
    zh: '指标数据目录里没有“yearbook”这项由学校填写的数据，不知道哪些组有年度报告。',
    en: 'The metrics of this programme have no such entered metric (“yearbook”); which groups have a report is not known.',
  },
];
