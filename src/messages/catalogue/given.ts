import type { Entry } from '../entry.js';

/** Findings about what a command was given: summaries that do not fit the registry, or that a command cannot use. */
export const GIVEN_ENTRIES: readonly Entry[] = [
  {
    code: 'JY7188',
    rule: 'summary-school-misplaced',
    severity: 'error',
    class: 'logic',
    params: ['unit'],
    zh: {
      title: '汇总摘要里的学校与名册不符',
      message:
        '{here}把[[标识码 {found} |一所]]的学校计在[[报送单位 {unit} |一个报送单位]]名下，[[名册里它属于 {expected}|名册里没有这所学校]]，整份没有计入。',
      fix: '摘要可能被改动过：请报送单位用程序重新生成并签名；名册有变动的，请先换上新的名册。',
    },
    en: {
      title: 'A school of the summary does not fit the registry',
      message:
        '{here} counts the school[[ {found}]] under the unit[[ {unit}]]; [[the registry has it under {expected}|the registry does not have it]], so none of it was counted.',
      fix: 'The summary may have been altered: ask the unit to make it again with the program and sign it; where the registry has changed, use the new one.',
    },
    good: {
      zh: '摘要里的学校都在名册里，单位一致',
      en: 'every school of the summary is in the registry under its unit',
    },
    bad: { zh: '摘要里有一所学校的标识码被改成了另一个', en: 'the code of one school in the summary was changed' },
  },
  {
    code: 'JY7189',
    rule: 'summaries-hold-no-results',
    severity: 'warning',
    class: 'logic',
    params: [],
    zh: {
      title: '汇总摘要里没有单份结果',
      message: '给出的是汇总摘要[[（{found} 份）]]，只有合计数，没有单份的评定结果，排不出名次。',
      fix: '要排名，请给出评定结果的文件夹（jiaoyan score 或 export 得到的），或在工作区里运行；只要合计数的，用 jiaoyan rollup。',
    },
    en: {
      title: 'Summaries hold no single results',
      message:
        'What was given are summaries[[ ({found})]], which hold counts and no single results; nothing can be ranked.',
      fix: 'To rank, give the folder of results (from jiaoyan score or export), or run in the workspace; for the counts alone use jiaoyan rollup.',
    },
    good: { zh: 'jiaoyan rank results', en: 'jiaoyan rank results' },
    bad: { zh: 'jiaoyan rank 天宁区摘要.json', en: 'jiaoyan rank district-summary.json' },
  },
  {
    code: 'JY7190',
    rule: 'neither-file-nor-standard',
    severity: 'error',
    class: 'logic',
    params: [],
    zh: {
      title: '没有这个文件，也没有这个标准',
      message: '[[“{found}”|所写的]]不是文件，也不是标准的名称[[；是不是 {suggest}？|。]]',
      fix: '请核对路径或名称[[；标准有：{expected}|；用 jiaoyan standard list 查看有哪些标准]]。',
    },
    en: {
      title: 'Neither a file nor a standard',
      message: '[[“{found}”|What was named]] is neither a file nor the id of a standard[[; did you mean {suggest}?|.]]',
      fix: 'Check the path or the id[[; the standards are: {expected}|; see jiaoyan standard list]].',
    },
    good: {
      zh: 'jiaoyan diff 某市-2026/school-quality 新标准.json',
      en: 'jiaoyan diff city-2026/school-quality new.json',
    },
    bad: {
      zh: 'jiaoyan diff 某市-2026/school-qualty 新标准.json',
      en: 'jiaoyan diff city-2026/school-qualty new.json',
    },
  },
];
