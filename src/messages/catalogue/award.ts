import type { Entry } from '../entry.js';

/** Family 6, third part: vetoes and the life of a title. */
export const AWARD_ENTRIES: readonly Entry[] = [
  {
    code: 'JY6161',
    rule: 'veto-not-in-force',
    severity: 'error',
    class: 'logic',
    params: ['veto'],
    zh: {
      title: '否决项没有启用',
      message: '[[“{label}”|{subject}|该对象]]记了否决项[[“{veto}”]]，但标准里没有它，或者今年没有启用，不产生后果。',
      fix: '请核对编号；确要启用的，先在评估方案里写明并公布。',
    },
    en: {
      title: 'Veto not in force',
      message:
        'The veto[[ “{veto}”]] is recorded for [[“{label}”|{subject}|a subject]], but the standard does not have it or it is not in force this year; nothing follows.',
      fix: 'Check its id; to put it in force, say so in the programme and publish it first.',
    },
    good: { zh: '方案启用了 V1，记录的也是 V1', en: 'V1 is in force and V1 is recorded' },
    bad: { zh: '方案没有启用任何否决项', en: 'no veto is in force' },
  },
  {
    code: 'JY6162',
    rule: 'veto-without-legal-basis',
    severity: 'error',
    class: 'logic',
    params: ['veto', 'name'],
    zh: {
      title: '否决项没有依据',
      message:
        '否决项[[“{name}”|{veto}]][[（{veto}）]]没有写明依据的法规或文件，对[[“{label}”|{subject}|该对象]]不产生后果。',
      fix: '请在标准里补上依据的文件和条款；没有依据的，不能取消任何人的资格或称号。',
    },
    en: {
      title: 'Veto without a legal basis',
      message:
        'The veto[[ “{name}”| {veto}]][[ ({veto})]] names no law or policy that it stands on; nothing follows for [[“{label}”|{subject}|the subject]].',
      fix: 'Add document and clause to the standard; without them nobody loses a grade or title.',
    },
    good: { zh: '写明了文件号和条款', en: 'document and clause are named' },
    bad: { zh: '只写“一票否决”', en: 'only the word veto' },
  },
  {
    code: 'JY6163',
    rule: 'veto-takes-effect',
    severity: 'notice',
    class: 'logic',
    params: ['veto', 'name', 'legalBasis'],
    zh: {
      title: '否决项生效',
      message:
        '对[[“{label}”|{subject}|该对象]]，否决项[[“{name}”|{veto}]][[（{veto}）]]已查实，按[[“{legalBasis}”|规定]]生效。',
      fix: '请在认定时写明事实和依据，并告知对方可以申辩。',
    },
    en: {
      title: 'Veto takes effect',
      message:
        'The veto[[ “{name}”| {veto}]][[ ({veto})]] was confirmed for [[“{label}”|{subject}|a subject]] and takes effect[[ by “{legalBasis}”]].',
      fix: 'State facts and basis in the decision, and tell the subject that it may answer.',
    },
    good: { zh: '没有查实的否决事项', en: 'nothing confirmed' },
    bad: { zh: '材料造假已经查实', en: 'a proved fabrication' },
  },
  {
    code: 'JY6171',
    rule: 'award-event-not-possible',
    severity: 'error',
    class: 'logic',
    params: ['event', 'state'],
    zh: {
      title: '称号现在不能这样变更',
      message: '[[“{label}”|{subject}|这个称号]]现在是[[“{state}”]]，不能[[“{event}”|这样变更]]。',
      fix: '请先核对它的变更记录；已经撤销的称号不能恢复，只能重新认定。',
    },
    en: {
      title: 'Not possible for a title in this state',
      message: '[[“{label}”|{subject}|The title]] is[[ {state}]] and cannot be[[ {event}]].',
      fix: 'Look at its history first; a revoked title does not come back, it can only be conferred anew.',
    },
    good: { zh: '有效的称号暂停', en: 'an active title suspended' },
    bad: { zh: '已撤销的称号恢复', en: 'a revoked title reinstated' },
  },
  {
    code: 'JY6172',
    rule: 'award-event-date',
    severity: 'error',
    class: 'logic',
    params: ['event'],
    zh: {
      title: '变更日期不对',
      message:
        '[[“{label}”|{subject}|这个称号]]的变更[[（{event}）]]日期是[[“{found}”]]，这一天不存在[[，或者早于称号开始的 {expected}]]。',
      fix: '请核对日期。',
    },
    en: {
      title: 'Date of a change',
      message:
        'A change[[ ({event})]] of [[“{label}”|{subject}|the title]] is dated[[ “{found}”]], which is no day[[ or lies before the title began on {expected}]].',
      fix: 'Check the date.',
    },
    good: { zh: '授予之后的日期', en: 'a day after it was conferred' },
    bad: { zh: '授予之前的日期', en: 'a day before it was conferred' },
  },
  {
    code: 'JY6173',
    rule: 'not-yet-expired',
    severity: 'error',
    class: 'logic',
    params: ['event'],
    zh: {
      title: '称号还没有到期',
      message:
        '[[“{label}”|{subject}|这个称号]]在[[ {found} ]]还没有到期[[，有效期到 {expected}]]，不能记为[[“{event}”]]。',
      fix: '到期之后再记；要提前结束的，用撤销并写明依据。',
    },
    en: {
      title: 'Not expired yet',
      message:
        '[[“{label}”|{subject}|The title]] has not[[ {event}]] on[[ {found}]][[; it is valid until {expected}]].',
      fix: 'Record it after its last day; to end it earlier, revoke it and say on what basis.',
    },
    good: { zh: '到期次日记为到期', en: 'recorded on the day after its last' },
    bad: { zh: '有效期内记为到期', en: 'recorded while it is valid' },
  },
  {
    code: 'JY6174',
    rule: 'revocation-without-basis',
    severity: 'error',
    class: 'logic',
    params: ['event'],
    zh: {
      title: '撤销没有写明理由和依据',
      message: '[[“{label}”|{subject}|这个称号]]的[[“{event}”|撤销]]没有写明理由或依据。',
      fix: '请写明事实、依据的文件和条款。',
    },
    en: {
      title: 'Revocation without reason or basis',
      message: '[[“{label}”|{subject}|The title]] is to be[[ {event}]] without a reason or a legal basis.',
      fix: 'Give the facts, the document and the clause.',
    },
    good: { zh: '写明了事实和依据的条款', en: 'facts and clause are given' },
    bad: { zh: '只写“撤销”', en: 'only the word revoked' },
  },
  {
    code: 'JY6175',
    rule: 'award-events-out-of-order',
    severity: 'error',
    class: 'logic',
    params: [],
    zh: {
      title: '变更记录先后颠倒',
      message: '称号的变更记录里，[[{found} |后一条]]排在[[ {expected} |前一条]]之后，日期却更早。',
      fix: '请按日期先后排列，或者改正写错的日期。',
    },
    en: {
      title: 'Changes out of order',
      message: 'Among the changes of a title,[[ {found}]] stands after[[ {expected}]] though it is earlier.',
      fix: 'Put them in the order of their dates, or mend the date that is wrong.',
    },
    good: { zh: '2026 年授予，2027 年暂停', en: 'conferred in 2026, suspended in 2027' },
    bad: { zh: '2026 年授予，下一条是 2025 年暂停', en: 'conferred in 2026, then suspended in 2025' },
  },
  {
    code: 'JY6176',
    rule: 'streak-costs-title',
    severity: 'warning',
    class: 'logic',
    params: ['grade', 'years', 'length'],
    zh: {
      title: '连续多年未达要求',
      message:
        '[[“{label}”|{subject}|该对象]]在[[ {years} ]]学年连续[[ {length} 年]]以上评为[[“{grade}”]]，按规定应取消称号。',
      fix: '请核对各年结果，依规定作出撤销决定并公示。',
    },
    en: {
      title: 'Too many such years in a row',
      message:
        '[[“{label}”|{subject}|A subject]] was graded[[ “{grade}”]] in[[ {years}]],[[ {length}]] years in a row or more; by the rule the title is to be revoked.',
      fix: 'Check the results of those years, then decide on the revocation and publish it.',
    },
    good: { zh: '两年中只有一年不合格', en: 'one such year of two' },
    bad: { zh: '连续两年不合格', en: 'two such years in a row' },
  },
];
