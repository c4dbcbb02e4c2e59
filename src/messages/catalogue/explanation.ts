import type { Entry } from '../entry.js';

/** Family 3, explanations of what is unusual, and family 8, waivers of findings by an office. */
export const EXPLANATION_ENTRIES: readonly Entry[] = [
  {
    code: 'JY3701',
    rule: 'explanation-of-nothing',
    severity: 'notice',
    class: 'logic',
    params: ['code', 'candidates'],
    zh: {
      title: '说明没有对应的问题',
      message:
        '{here}说明的问题[[ {code} ]]在[[ {subject} |整个单位的数据]]里没有发现[[；有这个问题的是 {candidates}]]。',
      fix: '已经改正的，这一行可以删去；代码或编号写错的，请照校验结果改正。',
    },
    en: {
      title: 'An explanation of nothing',
      message:
        '{here} explains[[ {code}|a finding]], which was not found for [[{subject}|the school as a whole]][[; it was found for {candidates}]].',
      fix: 'If it has been mended, clear this row; if code or number is a slip, copy them from the findings.',
    },
    good: { zh: 'JY3501、T012，T012 确有偏大的数', en: 'JY3501 and T012, where T012 has an unusual count' },
    bad: { zh: 'JY3501、T013，偏大的却是 T012', en: 'JY3501 and T013, but the unusual count is of T012' },
  },
  {
    code: 'JY3702',
    rule: 'empty-explanation',
    severity: 'warning',
    class: 'logic',
    params: ['code'],
    zh: {
      title: '说明没有内容',
      message: '{here}[[只写了“{found}”|是空的]]，没有写出原因，不能算作[[对 {code} 的]]说明。',
      fix: '请写清具体原因，至少 4 个字；如果是填错了，直接改正那一格，并删去这一行。',
    },
    en: {
      title: 'An explanation that says nothing',
      message:
        '{here} [[only says “{found}”|is blank]] and gives no reason, so it does not count as an explanation[[ of {code}]].',
      fix: 'Give the reason, in four characters or more; if it was a slip, mend the cell and clear this row.',
    },
    good: { zh: '该教师是名师工作室领衔人，每周固定听课四节', en: 'leads a workshop and observes four lessons a week' },
    bad: { zh: '情况属实', en: 'true' },
  },
  {
    code: 'JY3703',
    rule: 'explanation-of-unknown-code',
    severity: 'warning',
    class: 'logic',
    params: [],
    zh: {
      title: '说明的问题代码认不出',
      message: '{here}[[写的“{found}”不是问题代码|没有写问题代码]]，不知道说明的是哪个问题。',
      fix: '请照校验结果抄写问题代码（JY 加四位数字），或者点单元格右侧的箭头从列表里选[[；是否应为 {suggest}]]。',
    },
    en: {
      title: 'An explanation of an unknown code',
      message:
        '{here} [[says “{found}”, which is no finding code|names no finding code]]; what it explains is unknown.',
      fix: 'Copy the code from the findings (JY and four digits) or choose it from the list[[; perhaps {suggest} is meant]].',
    },
    good: { zh: 'JY3501 数值偏大', en: 'JY3501' },
    bad: { zh: '听课节数多', en: 'many lessons' },
  },
  {
    code: 'JY3704',
    rule: 'explanation-of-an-error',
    severity: 'warning',
    class: 'logic',
    params: ['code'],
    zh: {
      title: '必须修改，不能只说明',
      message: '{here}说明的[[ {code} |问题]]属于逻辑校验的问题，必须修改，不能只写说明。',
      fix: '请照校验结果改正那一格，再删去这一行说明；确有特殊情况改不了的，请向发表的单位说明。',
    },
    en: {
      title: 'To be mended, not explained',
      message: '{here} explains[[ {code}| a finding]], which is a matter of logic: it must be mended, not explained.',
      fix: 'Mend the cell as the findings say and clear this row; if it cannot be mended, tell the issuing body.',
    },
    good: { zh: '说明 JY3501 数值偏大', en: 'explaining JY3501, an unusual count' },
    bad: { zh: '说明 JY2101 没有填', en: 'explaining JY2101, a blank' },
  },
  {
    code: 'JY8121',
    rule: 'waiver-expired',
    severity: 'warning',
    class: 'logic',
    params: ['code', 'expires', 'date'],
    zh: {
      title: '放行已到期',
      message:
        '放行单里[[对 {subject} 的]][[ {code} 的]]放行[[已于 {expires} 到期|已到期]][[（本次按 {date} 计算）]]，没有生效。',
      fix: '需要继续放行的，由核准人写明新的有效期；不再需要的，从放行单里删去这一条。',
    },
    en: {
      title: 'A waiver that has expired',
      message:
        'The waiver[[ of {code}]][[ for {subject}]] has expired[[ on {expires}]][[ (this run counts as of {date})]] and was not applied.',
      fix: 'If it is still wanted, have the approver give a new date; otherwise take it out of the file.',
    },
    good: { zh: '有效期至 2026-08-31，2026-07-10 校验', en: 'expires 2026-08-31, checked on 2026-07-10' },
    bad: { zh: '有效期至 2025-08-31，2026-07-10 校验', en: 'expires 2025-08-31, checked on 2026-07-10' },
  },
  {
    code: 'JY8122',
    rule: 'waiver-of-nothing',
    severity: 'notice',
    class: 'logic',
    params: ['code', 'fingerprint'],
    zh: {
      title: '放行没有对应的问题',
      message: '放行单里[[对 {subject} 的]][[ {code} 的]]放行，没有对应的问题[[（指纹 {fingerprint}）]]。',
      fix: '问题已经改正的，从放行单里删去这一条；代码、对象或指纹写错的，请照校验结果改正。',
    },
    en: {
      title: 'A waiver of nothing',
      message: 'The waiver[[ of {code}]][[ for {subject}]] matches no finding[[ (fingerprint {fingerprint})]].',
      fix: 'If it has been mended, take the waiver out of the file; if code, subject or fingerprint is a slip, copy them from the findings.',
    },
    good: { zh: '3132000001/T012 的 JY3111 放行，这一问题仍在', en: 'a waiver of JY3111, which is still found' },
    bad: { zh: '学校已经改正，放行单里还留着', en: 'the school has mended it, the waiver is still there' },
  },
  {
    code: 'JY8123',
    rule: 'waiver-not-allowed',
    severity: 'error',
    class: 'logic',
    params: ['code'],
    zh: {
      title: '这类问题不能放行',
      message:
        '放行单里[[对 {subject} 的]][[ {code} |一个问题]]不能放行：文件打不开、文件完整性和个人信息方面的问题必须解决。',
      fix: '请从放行单里删去这一条，并请学校改正。',
    },
    en: {
      title: 'A finding that cannot be waived',
      message:
        '[[{code}|A finding]][[ for {subject}]] cannot be waived: files that cannot be read, integrity and personal data must be put right.',
      fix: 'Take the waiver out of the file and have the school mend it.',
    },
    good: { zh: '放行 JY3111', en: 'a waiver of JY3111' },
    bad: { zh: '放行 JY9101（身份证号）', en: 'a waiver of JY9101 (ID-card number)' },
  },
  {
    code: 'JY8124',
    rule: 'waiver-not-yet',
    severity: 'warning',
    class: 'logic',
    params: ['code', 'on', 'date'],
    zh: {
      title: '放行的核准日期还没有到',
      message:
        '放行单里[[对 {subject} 的]][[ {code} 的]]放行，核准日期[[ {on}]] 还没有到[[（本次按 {date} 计算）]]，没有生效。',
      fix: '请核准人核对日期；写错的改正，没有错的到那天再用。电脑的日期不对的，先调准。',
    },
    en: {
      title: 'A waiver dated in the future',
      message:
        'The waiver[[ of {code}]][[ for {subject}]] [[is dated {on}, which is|has a date]] still to come[[ (this run counts as of {date})]], and was not applied.',
      fix: 'Have the approver look at the date: correct it if it is a slip, else use it from that day on. Look whether the clock of the PC is right.',
    },
    good: { zh: '2026-07-01 核准，2026-07-10 校验', en: 'approved on 2026-07-01, checked on 2026-07-10' },
    bad: { zh: '2027-07-01 核准，2026-07-10 校验', en: 'approved on 2027-07-01, checked on 2026-07-10' },
  },
];
