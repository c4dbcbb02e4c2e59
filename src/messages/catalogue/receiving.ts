import type { Entry } from '../entry.js';

/** Family 8, fourth part: what is handed in and is no school's form, and clocks that cannot be right. */
export const RECEIVING_ENTRIES: readonly Entry[] = [
  {
    code: 'JY8256',
    rule: 'review-workbook-here',
    severity: 'error',
    class: 'logic',
    params: [],
    zh: {
      title: '这是评审表',
      message: '{here}是评审表，不是学校的填报表，没有当作填报表读取。',
      fix: '评审表请用 jiaoyan review receive 接收，并用 --level 写明是第几级评审。',
    },
    en: {
      title: 'A review workbook',
      message: '{here} is a review workbook, not the form of a school; it was not read as one.',
      fix: 'Take it in with jiaoyan review receive, and say with --level which level judged.',
    },
    good: { zh: '学校交来的填报表', en: 'the form that a school filled in' },
    bad: { zh: '把复评用的评审表放进了收表的文件夹', en: 'a review workbook among the received forms' },
  },
  {
    code: 'JY8257',
    rule: 'office-workbook-here',
    severity: 'error',
    class: 'logic',
    params: ['office', 'command'],
    zh: {
      title: '这是管理用的工作簿',
      message: '{here}是[[{office}|管理用的]]工作簿，不是学校的填报表，没有当作填报表读取。',
      fix: '[[读入它请用 jiaoyan {command}。]]学校交来的表请另放一个文件夹。',
    },
    en: {
      title: 'A workbook of the office',
      message: '{here} is a workbook of the office[[ ({office})]], not the form of a school; it was not read as one.',
      fix: '[[Read it in with jiaoyan {command}. ]]Keep the forms of schools in a folder of their own.',
    },
    good: { zh: '学校交来的填报表', en: 'the form that a school filled in' },
    bad: { zh: '把名册放进了收表的文件夹', en: 'the registry among the received forms' },
  },
  {
    code: 'JY8258',
    rule: 'attestation-alone',
    severity: 'error',
    class: 'logic',
    params: [],
    zh: {
      title: '单独的签名文件',
      message: '{here}是从上报包里取出的签名文件，离开上报包什么也证明不了，没有接收。',
      fix: '请接收整个上报包（以 .jyz 结尾），不要解开它。',
    },
    en: {
      title: 'An attestation alone',
      message: '{here} is the attestation of a bundle; without the bundle it proves nothing. It was not taken.',
      fix: 'Receive the whole bundle (it ends in .jyz); do not unpack it.',
    },
    good: { zh: '完整的上报包 天宁区-1.jyz', en: 'the whole bundle tianning-1.jyz' },
    bad: { zh: '解压上报包后单独交来 attestation.json', en: 'attestation.json out of an unpacked bundle' },
  },
  {
    code: 'JY8259',
    rule: 'loose-document',
    severity: 'error',
    class: 'logic',
    params: ['kind'],
    zh: {
      title: '单独的数据文件',
      message: '{here}是数据文件（JSON）[[，内容是{kind}]]，不是工作簿，也不是上报包，没有接收。',
      fix: '学校请交填好的工作簿；下级单位请交整个上报包（以 .jyz 结尾），不要解开它。',
    },
    en: {
      title: 'A loose document',
      message: '{here} is a JSON document[[ ({kind})]], neither a workbook nor a bundle; it was not taken.',
      fix: 'Schools hand in the workbook they filled in, offices the whole bundle (it ends in .jyz), not unpacked.',
    },
    good: { zh: '填好的工作簿，或完整的上报包', en: 'a workbook, or a whole bundle' },
    bad: { zh: '单独交来一份 submission.json', en: 'a single submission.json' },
  },
  {
    code: 'JY8260',
    rule: 'clock-outside-year',
    severity: 'warning',
    class: 'logic',
    params: [],
    zh: {
      title: '电脑时钟不对',
      message:
        '电脑时钟[[现为 {found}，]]不在这一年评估可能的时间里[[（{expected}）]]。得分不受影响，但台账会记下这个时间。',
      fix: '请校正电脑的日期和时间后再继续。',
    },
    en: {
      title: 'The clock is wrong',
      message:
        "The computer's clock[[ says {found}, which]] cannot be in this year's assessment[[ ({expected})]]. Scores do not depend on it, but the ledger is dated by it.",
      fix: 'Set date and time of the computer right before you go on.',
    },
    good: { zh: '日期与当天相符', en: 'the date of today' },
    bad: { zh: '主板电池没电，日期回到 1970 年', en: 'an empty battery, and a clock in 1970' },
  },
  {
    code: 'JY8261',
    rule: 'clock-behind-ledger',
    severity: 'warning',
    class: 'logic',
    params: [],
    zh: {
      title: '电脑时钟倒退',
      message: '电脑时钟[[现为 {found}，]]早于台账最后一条的时间[[（{expected}）]]。次序以编号为准，得分不受影响。',
      fix: '请校正电脑的日期和时间；原因写进工作记录，日后核查时会问到。',
    },
    en: {
      title: 'The clock ran back',
      message:
        "The computer's clock[[ says {found}, which]] is before the last line of the ledger[[ ({expected})]]. The numbers decide the order; scores do not depend on it.",
      fix: 'Set date and time right, and note the reason: an audit will ask for it.',
    },
    good: { zh: '每一条都不早于上一条', en: 'no line before the one above it' },
    bad: { zh: '换了一台时钟慢一天的电脑', en: 'another computer, whose clock is a day behind' },
  },
];
