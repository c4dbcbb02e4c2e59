import type { Entry } from '../entry.js';

/** Family 7: rankings, exports, comparisons and compilations. */
export const RANKING_ENTRIES: readonly Entry[] = [
  {
    code: 'JY7130',
    rule: 'nothing-to-rank',
    severity: 'warning',
    class: 'logic',
    params: [],
    zh: {
      title: '没有可排名的结果',
      message: '[[“{label}”]]本学年还没有计出总分的评定结果，排不出名次。',
      fix: '请先计分（jiaoyan score 或 receive），组和个人要先申报，再排名。',
    },
    en: {
      title: 'Nothing to rank',
      message: '[[“{label}” has|There is]] no result with a total this year; nothing can be ranked.',
      fix: 'Score first (jiaoyan score or receive); groups and persons must have applied; then rank again.',
    },
    good: { zh: '文件夹里有各校的评定结果', en: 'a folder with the results of the schools' },
    bad: { zh: '文件夹里只有未申报的组', en: 'a folder with groups that did not apply' },
  },
  {
    code: 'JY7131',
    rule: 'unknown-ranking-term',
    severity: 'error',
    class: 'logic',
    params: ['standard'],
    zh: {
      title: '排名次序里有不认识的项',
      message: '[[“{label}”|标准]][[（{standard}）]]的排名次序里有标准没有的项[[“{found}”]]。',
      fix: '请在标准或方案的 ranking.order 里改写：total、base、keyPoints、dimension 维度编号 points 或 indicator 指标编号 points。',
    },
    en: {
      title: 'Unknown term in the order of a ranking',
      message:
        'The order of the ranking of [[“{label}”|a standard]][[ ({standard})]] names [[“{found}”, which|something that]] the standard does not have.',
      fix: 'Mend ranking.order of the standard or the programme: total, base, keyPoints, dimension X points or indicator X1 points.',
    },
    good: { zh: '先总分，再维度 C 得分', en: 'total, then points of dimension C' },
    bad: { zh: '再看标准里没有的维度 Z', en: 'then dimension Z, which does not exist' },
  },
  {
    code: 'JY7132',
    rule: 'tie-at-the-cut-of-a-list',
    severity: 'warning',
    class: 'logic',
    params: ['places', 'open'],
    zh: {
      title: '名单末位同分',
      message:
        '[[“{label}”|名单]]的名额[[（{places} 个）]]末位同分[[：{found}]]，还有[[ {open} 个|的]]名额由评审组从中选定。',
      fix: '请评审组评议选定并写明理由；先后报送、姓名笔画都不能用来分先后。',
    },
    en: {
      title: 'Tie at the cut of a list',
      message:
        'The places of [[“{label}”|a list]][[ ({places})]] end among equals[[: {found}]]; [[{open}|some]] of them to be chosen by the panel.',
      fix: 'The panel chooses and states its reasons; neither time of arrival nor name breaks a tie.',
    },
    good: { zh: '第 3 名与第 4 名得分不同，名额 3 个', en: 'three places, the third and the fourth differ' },
    bad: { zh: '并列第 3 名的有两个，名额 3 个', en: 'three places, two share the third rank' },
  },
  {
    code: 'JY7133',
    rule: 'nobody-awarded-yet',
    severity: 'warning',
    class: 'logic',
    params: [],
    zh: {
      title: '公布版没有可列的对象',
      message: '[[“{label}”|这里]]还没有已认定且在有效期内的称号，公布版里没有可列的对象。',
      fix: '请先认定（jiaoyan decide、award grant），或用 --awards 指明称号文件夹；内部版不写 --public。',
    },
    en: {
      title: 'Nobody to publish',
      message: 'Nobody holds [[“{label}”|the title]] on the day; the public version would be empty.',
      fix: 'Award first (jiaoyan decide, award grant) or name the folder of awards by --awards; leave out --public for the internal version.',
    },
    good: { zh: '已认定 12 个优秀教研组', en: 'twelve groups hold the title' },
    bad: { zh: '认定之前就出公布版', en: 'a public version before anything is awarded' },
  },
  {
    code: 'JY7134',
    rule: 'titles-not-all-listed',
    severity: 'error',
    class: 'logic',
    params: [],
    zh: {
      title: '公布名单与统计数不一致',
      message:
        '[[“{label}”|有个称号]]在目标进展里有[[ {expected} 个|若干]]有效称号，公布名单里列出[[ {found} 个|的个数不同]]，两处对不上。',
      fix: '请先不要公布。看评估方案的目标有没有写明这个称号所依据的标准（本年只自评的也要列入方案），称号文件有没有重复或缺少，再重新生成。',
    },
    en: {
      title: 'Lists and counts of titles differ',
      message:
        '[[“{label}”|A title]]: the targets count[[ {expected}]] titles in force, the public list names[[ {found}| another number]].',
      fix: 'Do not publish yet. See that the target of the programme names a standard of the year (one for self-check will do) and that the files of awards are complete and free of copies; then make the report again.',
    },
    good: { zh: '有效称号 37 个，名单列出 37 个', en: '37 titles in force, 37 listed' },
    bad: { zh: '有效称号 37 个，名单只列出 30 个', en: '37 titles in force, 30 listed' },
  },
  {
    code: 'JY7140',
    rule: 'nothing-to-export',
    severity: 'warning',
    class: 'logic',
    params: [],
    zh: {
      title: '有的表没有数据',
      message: '这里没有[[“{expected}”|这张表]]的数据，[[表“{found}”]]没有写出。',
      fix: '需要这张表时，请改从工作区导出（--workspace），或把相应的 JSON 文件与评定结果放在一起；不需要时用 --tables 只选要的表。',
    },
    en: {
      title: 'No data for a table',
      message: 'There is no data for [[table “{found}”|a table]] here; it was not written.',
      fix: 'Export from a workspace (--workspace), keep the JSON files beside the results, or name the tables you want by --tables.',
    },
    good: { zh: '从工作区导出事实数据', en: 'facts exported from a workspace' },
    bad: { zh: '只有结果文件夹，却要导出事实数据', en: 'facts asked of a folder with results only' },
  },
  {
    code: 'JY7145',
    rule: 'not-comparable',
    severity: 'error',
    class: 'logic',
    params: [],
    zh: {
      title: '两边不能比较',
      message: '[[“{label}”是{found}，]][[另一边是{expected}，]]两边不是同一种文件，不能比较。',
      fix: '请给出两个同类的文件：两个标准、两个方案、两份名册，或两个学年的结果文件夹。',
    },
    en: {
      title: 'Two sides that cannot be compared',
      message:
        '[[“{label}” is {found}, ]][[the other one is {expected}; ]]documents of different kinds cannot be compared.',
      fix: 'Name two of one kind: two standards, two programmes, two registries, or the results of two years.',
    },
    good: { zh: '比较两版评估标准', en: 'two versions of a standard' },
    bad: { zh: '拿标准与名册比较', en: 'a standard and a registry' },
  },
  {
    code: 'JY7146',
    rule: 'result-of-other-standard',
    severity: 'warning',
    class: 'logic',
    params: [],
    zh: {
      title: '结果不是按旧标准计的',
      message:
        '[[“{label}”]]这份结果不是按所比较的旧标准计的[[（结果所用的标准摘要为 {found}，旧标准为 {expected}）]]，没有计入影响。',
      fix: '请给出按旧标准计分的结果文件夹。',
    },
    en: {
      title: 'Result of another standard',
      message:
        'The result of [[“{label}”|a subject]] was scored by another standard[[ ({found})]] than the old one[[ ({expected})]], and was left out of the effect.',
      fix: 'Name a folder of results that were scored by the old standard.',
    },
    good: { zh: '上学年按旧标准计分的结果', en: 'last year’s results by the old standard' },
    bad: { zh: '旧标准改过内容，结果是改前计的', en: 'results scored before the old standard was changed' },
  },
  {
    code: 'JY7150',
    rule: 'no-annual-report',
    severity: 'warning',
    class: 'logic',
    params: [],
    zh: {
      title: '没有年度报告可汇编',
      message: '[[“{label}”]]没有一个教研组填写学科发展年度报告，没有可汇编的内容。',
      fix: '请学校在教研组一行填写学科发展年度报告一栏，并在佐证目录里列出报告，再汇编。',
    },
    en: {
      title: 'No annual report to compile',
      message:
        '[[“{label}” tells|The school tells]] of no annual report of any of its groups; there is nothing to compile.',
      fix: 'Let the school fill in the column on annual reports for its groups and list the reports as evidence; then compile again.',
    },
    good: { zh: '三个教研组写了年度报告', en: 'three groups wrote a report' },
    bad: { zh: '年度报告一栏全部空白', en: 'the column is blank throughout' },
  },
  {
    code: 'JY7151',
    rule: 'no-such-metric',
    severity: 'error',
    class: 'logic',
    params: [],
    zh: {
      title: '没有这项数据',
      message: '指标数据目录里没有[[“{found}”]]这项由学校填写的数据，不知道哪些组有年度报告。',
      fix: '请用 --metric 写出本方案中填写年度报告的那项数据的标识。',
    },
    en: {
      title: 'No such metric',
      message:
        'The metrics of this programme have no such entered metric[[ (“{found}”)]]; which groups have a report is not known.',
      fix: 'Name by --metric the metric that tells of the annual report in this programme.',
    },
    good: { zh: '--metric annualReport', en: '--metric annualReport' },
    bad: { zh: '--metric 写成别的粒度的数据', en: 'a metric of another grain' },
  },
];
