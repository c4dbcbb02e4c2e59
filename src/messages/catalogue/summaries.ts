import type { Entry } from '../entry.js';

/** Family 7: summaries that are added up, and results read line by line. */
export const SUMMARY_ENTRIES: readonly Entry[] = [
  {
    code: 'JY7103',
    rule: 'summary-of-other-year',
    severity: 'error',
    class: 'logic',
    params: [],
    zh: {
      title: '汇总摘要是别的学年的',
      message: '{here}是[[ {found} 学年|别的学年]]的汇总摘要[[，这次汇总的是 {expected} 学年]]，没有计入。',
      fix: '请向报送单位要本学年的摘要，再汇总一次。',
    },
    en: {
      title: 'Summary of another school year',
      message:
        '{here} is a summary of [[{found}|another school year]][[; this roll-up is of {expected}]]. It was not counted.',
      fix: 'Ask the unit for the summary of this year and roll up again.',
    },
    good: { zh: '各单位的摘要同是本学年', en: 'all summaries are of this school year' },
    bad: { zh: '混入一份上学年的摘要', en: 'a summary of last year among them' },
  },
  {
    code: 'JY7104',
    rule: 'summary-of-other-programme-version',
    severity: 'error',
    class: 'logic',
    params: [],
    zh: {
      title: '汇总摘要用的是方案的另一个版本',
      message: '{here}用的是同一方案的另一个版本[[（校验码开头 {found}）]][[，现行的是 {expected}]]，没有计入。',
      fix: '请把现行方案发给报送单位，由他们重新计分、重新生成摘要。',
    },
    en: {
      title: 'Summary made with another version of the programme',
      message:
        '{here} was made with another version of the same programme[[ (digest {found})]][[; the one in use begins {expected}]]. It was not counted.',
      fix: 'Send the programme in use to the unit; it has to score again and make its summary again.',
    },
    good: { zh: '区、市用同一份方案文件', en: 'district and city use one programme file' },
    bad: { zh: '市里改了方案，区里还用旧文件', en: 'the city changed the programme, the district has the old file' },
  },
  {
    code: 'JY7105',
    rule: 'summary-of-other-standard',
    severity: 'error',
    class: 'logic',
    params: [],
    zh: {
      title: '汇总摘要用的是别的标准或另一版标准',
      message: '{here}里的标准[[ {found} ]]不是这次使用的版本，没有计入[[；这次用的标准有 {expected}]]。',
      fix: '请按这次的标准重新计分，再生成摘要。',
    },
    en: {
      title: 'Summary by another standard, or another version of it',
      message:
        '{here} counts by a standard[[, {found},]] that is not the version in use; it was not counted[[. In use are {expected}]].',
      fix: 'Score again by the standards in use and make the summary again.',
    },
    good: { zh: '摘要里各标准的版本与本级一致', en: 'the standards of the summary are those in use' },
    bad: { zh: '区里的标准少了一条修订', en: 'the standard of the district lacks an amendment' },
  },
  {
    code: 'JY7106',
    rule: 'same-summary-twice',
    severity: 'error',
    class: 'logic',
    params: ['other'],
    zh: {
      title: '同一份汇总摘要给了两次',
      message: '{here}里的汇总摘要已经[[随“{other}”]]计入过，没有再计。',
      fix: '请删去重复的一份；如果它已经并入上一级的摘要，只交合并后的那一份。',
    },
    en: {
      title: 'The same summary twice',
      message: '{here} has been counted already[[, with {other}]]; it was not counted again.',
      fix: 'Remove one of them; where it is part of a summary that was put together from it, hand in that one alone.',
    },
    good: { zh: '每个报送单位一份摘要', en: 'one summary of each unit' },
    bad: { zh: '区摘要和包含它的合并摘要一起给出', en: 'a summary beside another one that holds it' },
  },
  {
    code: 'JY7107',
    rule: 'summary-contradicts-itself',
    severity: 'error',
    class: 'logic',
    params: [],
    zh: {
      title: '汇总摘要前后矛盾',
      message: '{here}里[[ {found} ]]处的数对不上（次数、顺序或总和不一致），这份摘要没有计入。',
      fix: '请不要手工改动摘要文件；请报送单位用程序重新生成一份。',
    },
    en: {
      title: 'Summary contradicts itself',
      message: 'The numbers of {here}[[ at {found}]] do not agree (counts, order or sum); it was not counted.',
      fix: 'Do not edit a summary by hand; ask the unit to make it again with the program.',
    },
    good: { zh: '程序生成后没有改动的摘要', en: 'a summary as the program wrote it' },
    bad: { zh: '有人把一个等级的数量加了 1', en: 'somebody added 1 to a grade' },
  },
  {
    code: 'JY7108',
    rule: 'school-counted-twice',
    severity: 'error',
    class: 'logic',
    params: ['schools'],
    zh: {
      title: '摘要里的学校已经计入',
      message: '{here}里有[[ {schools} 所]]学校已经从结果或别的摘要计入[[（{found}）]]；为免重复，整份没有计入。',
      fix: '同一所学校只能来自一处：请去掉重叠的结果或摘要，或者请报送单位按更正后的数据重新生成一份。',
    },
    en: {
      title: 'A school of the summary is counted already',
      message:
        'Schools in {here}[[ ({schools}: {found})]] have been counted from results or another summary already; none of it was counted.',
      fix: 'A school comes from one place only: leave out the results or the summary that overlap, or ask the unit for a new summary.',
    },
    good: { zh: '已交摘要的区，不再给它的结果文件夹', en: 'no results of a district beside its summary' },
    bad: { zh: '一个区更正后又交一份，旧的没有去掉', en: 'a corrected summary beside the old one' },
  },
  {
    code: 'JY7109',
    rule: 'summary-of-other-programme',
    severity: 'notice',
    class: 'logic',
    params: ['issuer'],
    zh: {
      title: '汇总摘要出自另一份方案',
      message: '{here}[[由 {issuer} ]]按另一份方案[[（{found}）]]汇总；学年和标准相同，已经计入。',
      fix: '请确认两份方案的等级分数线和层级一致；不一致时，这一份不应合并。',
    },
    en: {
      title: 'Summary of another programme',
      message:
        '{here} was made[[ by {issuer}]] under another programme[[ ({found})]]; year and standards are the same, and it was counted.',
      fix: 'Make sure that both programmes have the same bands and levels; else it does not belong here.',
    },
    good: { zh: '各区按同一份市方案汇总', en: 'all districts follow the programme of the city' },
    bad: { zh: '省里合并各市按自己的方案做的摘要', en: 'a province adds up cities with programmes of their own' },
  },
  {
    code: 'JY7110',
    rule: 'broken-line',
    severity: 'error',
    class: 'logic',
    params: [],
    zh: {
      title: '逐行文件里有一行读不出来',
      message: '{here}[[第 {found} 行]]不是完整的一份结果，没有计入。',
      fix: '一行应当是一份完整的评定结果；请重新导出这个文件，中途不要用编辑器改动。',
    },
    en: {
      title: 'A line of a line-by-line file cannot be read',
      message: '[[Line {found}|A line]] of {here} is not one whole result; it was not counted.',
      fix: 'Each line holds one whole result; export the file again and do not edit it.',
    },
    good: { zh: '程序导出的 .ndjson 文件', en: 'an .ndjson file as it was exported' },
    bad: { zh: '传输中断，最后一行只有一半', en: 'a transfer that broke off in the middle of a line' },
  },
  {
    code: 'JY7111',
    rule: 'results-not-computed-again',
    severity: 'notice',
    class: 'logic',
    params: [],
    zh: {
      title: '结果没有重新计算',
      message: '按要求，[[{found} 份]]结果没有重新计算就计入了。',
      fix: '只有自己刚导出、没有经过别人手的文件才可以这样做；对外公布之前请去掉这个选项再汇总一次。',
    },
    en: {
      title: 'Results not computed again',
      message: 'As asked for, the results[[ ({found})]] were counted without being computed again.',
      fix: 'Do this only with a file that you have just exported yourself; before anything is published, roll up once more without this option.',
    },
    good: { zh: '汇总时逐份重新计算', en: 'every result is computed again' },
    bad: { zh: '用 --unchecked 汇总别人传来的文件', en: 'a file from somebody else with --unchecked' },
  },
  {
    code: 'JY7112',
    rule: 'rows-of-an-export',
    severity: 'error',
    class: 'logic',
    params: [],
    zh: {
      title: '给的是导出的数据表，不是评定结果',
      message: '{here}里是 export ndjson 导出的数据行[[（{found} 行）]]，不是评定结果，没有计入。',
      fix: '汇总请给 score 写出的结果文件夹，或用 --workspace 直接汇总工作区；导出的数据表供分析用，不能再汇总。',
    },
    en: {
      title: 'Rows of an export, not results',
      message: '{here} holds rows that export ndjson wrote[[ ({found})]], not results; nothing of it was counted.',
      fix: 'Give the folder of results that score wrote, or roll a workspace up with --workspace; exported tables are for analysis and cannot be rolled up.',
    },
    good: { zh: 'rollup results', en: 'rollup results' },
    bad: { zh: 'rollup 结果.ndjson（由 export ndjson 写出）', en: 'rollup of a file that export ndjson wrote' },
  },
];
