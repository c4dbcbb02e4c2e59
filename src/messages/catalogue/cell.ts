import type { Entry } from '../entry.js';

/** Family 2: what stands in one cell. */
export const CELL_ENTRIES: readonly Entry[] = [
  {
    code: 'JY2101',
    rule: 'required-blank',
    severity: 'error',
    class: 'logic',
    params: ['by'],
    zh: {
      title: '必填项没有填',
      message: '{here}还没有填[[（由{by}填写）]][[。填法：{expected}]]。',
      fix: '请补填[[，确实没有的填 {zero}：空着不等于 {zero}，相关指标会没有得分|；空着的话，相关指标会没有得分]]。',
    },
    en: {
      title: 'Required cell is blank',
      message: '{here} is still blank[[ (to be filled in by {by})]][[. What belongs there: {expected}]].',
      fix: 'Fill it in[[; where there is none, enter {zero}: blank is not {zero}, and the indicator stays without a score|; without it the indicator stays without a score]].',
    },
    good: { zh: '没有开过公开课，填 0', en: '0 where no public lesson was given' },
    bad: { zh: '没有开过公开课，空着不填', en: 'left blank where no public lesson was given' },
  },
  {
    code: 'JY2102',
    rule: 'not-a-whole-number',
    severity: 'error',
    class: 'logic',
    params: ['decimal', 'date', 'raw'],
    zh: {
      title: '不是要填的数字',
      message: '{here}填的是[[“{found}”|别的内容]]，不是这里要的数字[[（{expected}）]]。',
      fix: '请只填一个阿拉伯数字，例如 12；次数、人数、节数都填整数。不写单位，不写“约”，不写范围。显示成日期的，先把单元格格式改成“常规”再填。',
    },
    en: {
      title: 'Not the number that is asked',
      message: '{here} says [[“{found}”|something else]], which is not the number that belongs there[[ ({expected})]].',
      fix: 'Enter one number such as 12, a whole one for counts: no unit, no “about”, no range. If the cell shows a date, set its format to General first.',
    },
    good: { zh: '12', en: '12' },
    bad: { zh: '约12节、10-12、12.5', en: 'about 12, 10-12, 12.5' },
  },
  {
    code: 'JY2103',
    rule: 'out-of-range',
    severity: 'error',
    class: 'logic',
    params: ['least', 'most'],
    zh: {
      title: '超出允许范围',
      message:
        '{here}填的是[[ {found}|的数]]，超出了允许的范围[[（{least} 到 {most}）|（最多 {most}）|（{expected}）]]。',
      fix: '请核对后改正，看看是不是多打了一位数，或者把两项合在一起填了。',
    },
    en: {
      title: 'Out of range',
      message:
        '{here} says[[ {found}| a number]], which is outside the allowed range[[ ({least} to {most})| ({most} at most)| ({expected})]].',
      fix: 'Check and mend it; perhaps a digit too many, or two items in one number.',
    },
    good: { zh: '一学期听课 24 节', en: '24 lessons observed in a semester' },
    bad: { zh: '一学期听课 2400 节', en: '2400 lessons observed in a semester' },
  },
  {
    code: 'JY2104',
    rule: 'not-in-list',
    severity: 'error',
    class: 'logic',
    params: [],
    zh: {
      title: '不在可选项里',
      message: '{here}填的是[[“{found}”|别的内容]]，不在可选项里[[（{expected}）]]。',
      fix: '请点这一格右边的小箭头，从下拉列表里选一项[[；是不是想填“{suggest}”？|。]]',
    },
    en: {
      title: 'Not one of the choices',
      message: '{here} says [[“{found}”|something else]], which is not one of the choices[[ ({expected})]].',
      fix: 'Click the small arrow beside the cell and pick an entry of the list[[; did you mean “{suggest}”?|.]]',
    },
    good: { zh: '在岗学期：全学年', en: 'semesters in post: whole year' },
    bad: { zh: '在岗学期：在岗', en: 'semesters in post: yes' },
  },
  {
    code: 'JY2105',
    rule: 'not-a-date',
    severity: 'error',
    class: 'logic',
    params: [],
    zh: {
      title: '日期读不出来',
      message: '{here}填的是[[“{found}”|别的内容]]，读不出是哪一天[[（{expected}）]]。',
      fix: '请按“年-月-日”填写，例如 2026-03-05。只记得月份的，请查材料补上日期。',
    },
    en: {
      title: 'Not a date',
      message: '{here} says [[“{found}”|something else]], from which no day can be read[[ ({expected})]].',
      fix: 'Enter year-month-day, for example 2026-03-05. If only the month is known, look the day up in the material.',
    },
    good: { zh: '2026-03-05', en: '2026-03-05' },
    bad: { zh: '今年三月、2026.3', en: 'this March, 2026.3' },
  },
  {
    code: 'JY2106',
    rule: 'spelling-put-right',
    severity: 'notice',
    class: 'logic',
    params: ['rules'],
    zh: {
      title: '写法已自动规范',
      message: '{here}[[写的是“{found}”]]，已按[[“{suggest}”|“{expected}”|规范写法]]读取[[（{rules}）]]，意思没有变。',
      fix: '不用改。下次直接按规范写法填写更好。',
    },
    en: {
      title: 'Spelling put right',
      message:
        '{here}[[ says “{found}”]]; it was read as [[“{suggest}”|“{expected}”|the usual spelling]][[ ({rules})]], the meaning is the same.',
      fix: 'Nothing to do. Next time enter it that way at once.',
    },
    good: { zh: '12', en: '12' },
    bad: { zh: '１２节', en: '12 lessons, in full-width digits' },
  },
  {
    code: 'JY2107',
    rule: 'formula-in-input',
    severity: 'warning',
    class: 'logic',
    params: ['value'],
    zh: {
      title: '填写格里是公式',
      message: '{here}里是公式[[（{found}）]][[，按当前结果“{value}”读取]]；公式引用的内容一变，这里也会变。',
      fix: '请复制这一格，再在原处“选择性粘贴 → 数值”，把结果固定下来。',
    },
    en: {
      title: 'A formula in an input cell',
      message:
        '{here} holds a formula[[ ({found})]][[; its present result “{value}” was read]]. When what it refers to changes, it changes too.',
      fix: 'Copy the cell and paste it in place with Paste Special → Values, so that the result stays.',
    },
    good: { zh: '36', en: '36' },
    bad: { zh: '=12*3', en: '=12*3' },
  },
  {
    code: 'JY2108',
    rule: 'error-value',
    severity: 'error',
    class: 'logic',
    params: [],
    zh: {
      title: '单元格显示错误值',
      message: '{here}显示的是错误值[[“{found}”]]，没有可用的内容。',
      fix: '请把这一格清空，直接填写[[{expected}|正确的内容]]。',
    },
    en: {
      title: 'The cell shows an error',
      message: '{here} shows the error[[ “{found}”]], so there is nothing to read.',
      fix: 'Empty the cell and enter [[{expected}|the right content]].',
    },
    good: { zh: '8', en: '8' },
    bad: { zh: '#REF!、#VALUE!、#N/A', en: '#REF!, #VALUE!, #N/A' },
  },
  {
    code: 'JY2109',
    rule: 'formula-without-result',
    severity: 'error',
    class: 'logic',
    params: [],
    zh: {
      title: '公式没有结果',
      message: '{here}里是公式[[（{found}）]]，但文件里没有存它的结果。',
      fix: '请用 Excel 或 WPS 打开并保存一次；最好把公式换成直接填写的内容。',
    },
    en: {
      title: 'Formula without a result',
      message: '{here} holds a formula[[ ({found})]], but the file does not hold its result.',
      fix: 'Open the file in Excel or WPS and save it once; better replace the formula by its value.',
    },
    good: { zh: '24', en: '24' },
    bad: { zh: '由别的软件写入、从未计算过的 =A1+B1', en: '=A1+B1 written by a program that never computed it' },
  },
  {
    code: 'JY2110',
    rule: 'placeholder',
    severity: 'error',
    class: 'logic',
    params: [],
    zh: {
      title: '填了占位的字',
      message: '{here}填的是[[“{found}”|占位的字]]，不能当作具体内容[[，这里应填 {expected}]]。',
      fix: '“同上”请写出具体内容；数量确实没有的填 0；可以不填的格直接留空。',
    },
    en: {
      title: 'A stand-in instead of a value',
      message: '{here} says [[“{found}”|a stand-in]], which is no value[[; {expected} belongs there]].',
      fix: 'Instead of “as above” write it out; where a count is none, enter 0; a cell that may stay blank is simply left blank.',
    },
    good: { zh: '0', en: '0' },
    bad: { zh: '无、同上、/、—', en: 'none, as above, /, —' },
  },
  {
    code: 'JY2111',
    rule: 'numeral-spelling',
    severity: 'error',
    class: 'logic',
    params: [],
    zh: {
      title: '数字的写法认不出',
      message: '{here}填的是[[“{found}”|汉字数字或百分数]]，不能确定是多少[[；这里要填的是：{expected}]]。',
      fix: '请改成阿拉伯数字[[，例如 {suggest}]]；要填次数或人数的，不要填百分比。',
    },
    en: {
      title: 'Number in words or per cent',
      message:
        '{here} says [[“{found}”|a number in words or per cent]]; how many it is cannot be told[[. What belongs there: {expected}]].',
      fix: 'Write it in digits[[, for example {suggest}]]; where a count is asked, do not give a percentage.',
    },
    good: { zh: '12', en: '12' },
    bad: { zh: '十二、85%', en: 'twelve, 85%' },
  },
  {
    code: 'JY2112',
    rule: 'weeks-unreadable',
    severity: 'error',
    class: 'logic',
    params: [],
    zh: {
      title: '周次读不出来',
      message: '{here}填的是[[“{found}”|别的内容]]，读不出是哪几周。',
      fix: '请填周次数字，用逗号隔开，连续的用短横线，例如 3,7 或 3,5-7。',
    },
    en: {
      title: 'Weeks cannot be read',
      message: '{here} says [[“{found}”|something else]], from which no weeks can be read.',
      fix: 'Enter the numbers of the weeks with commas, and a hyphen for several in a row, for example 3,7 or 3,5-7.',
    },
    good: { zh: '3,7', en: '3,7' },
    bad: { zh: '期中考试那几周', en: 'the weeks of the exams' },
  },
  {
    code: 'JY2113',
    rule: 'text-too-long',
    severity: 'error',
    class: 'logic',
    params: ['length', 'most'],
    zh: {
      title: '文字太长',
      message: '{here}[[写了 {length} 个字，]]超过了字数上限[[（最多 {most} 个字）|（{expected}）]]。',
      fix: '请压缩文字；详细内容放进佐证材料，这里写要点即可。',
    },
    en: {
      title: 'Text too long',
      message:
        '{here}[[ has {length} characters, which]] is longer than allowed[[ ({most} characters at most)| ({expected})]].',
      fix: 'Shorten it; details belong to the evidence, the main points are enough here.',
    },
    good: { zh: '200 字以内的特色说明', en: 'a description of up to 200 characters' },
    bad: { zh: '把整篇总结粘贴进来', en: 'a whole report pasted in' },
  },
  {
    code: 'JY2114',
    rule: 'week-not-in-calendar',
    severity: 'error',
    class: 'logic',
    params: ['weeks', 'unknown', 'holidays'],
    zh: {
      title: '周次不在校历内',
      message:
        '{here}里有不是教学周的周次[[：{weeks}|：{found}]][[，其中 {holidays} 是放假周]][[，本学期没有第 {unknown} 周]][[；教学周为 {expected}]]。',
      fix: '放假的周不用写。请对照校历改正周次。',
    },
    en: {
      title: 'Week not in the calendar',
      message:
        '{here} names weeks that are no teaching weeks[[: {weeks}|: {found}]][[, of which {holidays} are holidays]][[, and {unknown} are not in this semester]][[; teaching weeks are {expected}]].',
      fix: 'Holiday weeks need not be listed. Compare with the calendar and mend the number.',
    },
    good: { zh: '本学期共 20 周，填 3,7', en: '3,7 in a semester of 20 weeks' },
    bad: { zh: '本学期共 20 周，填 3,27', en: '3,27 in a semester of 20 weeks' },
  },
];
