import type { Entry } from '../entry.js';

/** Family 8, fourth part: what an audit finds when it draws samples and settles decisions again. */
export const REPLAY_ENTRIES: readonly Entry[] = [
  {
    code: 'JY8280',
    rule: 'sample-not-drawn-again',
    severity: 'error',
    class: 'logic',
    params: ['codes'],
    zh: {
      title: '抽样重抽不一致',
      message: '[[“{found}”|这条记录]]的抽样按保存的抽样框、方案和种子重新抽取，与保存的名单不同[[（{codes}）]]。',
      fix: '请用 jiaoyan sample verify 查看差别，用备份恢复，并查明是谁改动。',
    },
    en: {
      title: 'A sample does not come out again',
      message:
        'The sample of [[“{found}”|this record]], drawn again from its own frame, plan and seed, differs from the one that is kept[[ ({codes})]].',
      fix: 'Look at it with jiaoyan sample verify, restore a backup, and find out who changed it.',
    },
    good: { zh: '重抽一致', en: 'it comes out the same' },
    bad: { zh: '名单里换进一所学校', en: 'a school put into the list' },
  },
  {
    code: 'JY8281',
    rule: 'decision-not-reproduced',
    severity: 'error',
    class: 'logic',
    params: ['members'],
    zh: {
      title: '认定复核不一致',
      message: '[[“{found}”|这条记录]]的认定按当时的评定结果、在册称号和规则重新计算，与保存的不同[[（{members}）]]。',
      fix: '请核对这条认定是否由本程序确认；必要时由确认人更正。',
    },
    en: {
      title: 'A decision does not come out again',
      message:
        'The decision [[“{found}”|this record]], computed again from the results, titles and rules of its time, differs from the one that is kept[[ ({members})]].',
      fix: 'Check whether this program entered it; have it corrected by the person who confirms.',
    },
    good: { zh: '复核一致', en: 'it comes out the same' },
    bad: { zh: '改动了名次', en: 'a rank changed' },
  },
  {
    code: 'JY8282',
    rule: 'decision-may-not-stand',
    severity: 'error',
    class: 'logic',
    params: ['codes'],
    zh: {
      title: '认定不应成立',
      message: '[[“{found}”|这条记录]]的认定在当时不应成立[[（{codes}）]]：条件不满足，或超出名额。',
      fix: '用 jiaoyan explain 查看所列代码；由确认人更正，或补写豁免理由。',
    },
    en: {
      title: 'A decision that may not stand',
      message:
        'The decision [[“{found}”|this record]] could not have been confirmed[[ ({codes})]]: a condition is not met, or there are no places.',
      fix: 'See the codes with jiaoyan explain; have it corrected, or a waiver given with its reason.',
    },
    good: { zh: '条件满足，名额以内', en: 'conditions met, within the places' },
    bad: { zh: '绕过程序给不合格的学校认定', en: 'an award entered past the program' },
  },
  {
    code: 'JY8283',
    rule: 'corrected-by-hand',
    severity: 'notice',
    class: 'logic',
    params: [],
    zh: {
      title: '由人更正的文书',
      message: '[[“{found}”|这条记录]]由确认人以自己的文书更正，不再从评定结果推算；更正记录写明了原文、新文和理由。',
      fix: '请核对更正的理由和确认人。',
    },
    en: {
      title: 'Corrected by hand',
      message:
        '[[“{found}”|this record]] was replaced by a document of the person who confirms, and does not follow from the results any more; the correction says by what and why.',
      fix: 'Check the reason and who confirmed it.',
    },
    good: { zh: '按认定表更正', en: 'corrected by a table of proposals' },
    bad: { zh: '用 jiaoyan correct 换上一份文书', en: 'replaced with jiaoyan correct' },
  },
  {
    code: 'JY8284',
    rule: 'title-not-revoked',
    severity: 'error',
    class: 'logic',
    params: [],
    zh: {
      title: '应取消的称号没有取消',
      message: '[[“{found}”|这条记录]]有确认的否决情形，标准要求取消称号，台账里没有相应的取消。',
      fix: '由确认人核对；用 jiaoyan award revoke 取消，写明理由和依据。',
    },
    en: {
      title: 'A title was not revoked',
      message:
        'A confirmed veto demands that the title [[“{found}”|this record]] be revoked, and the ledger has no such revocation.',
      fix: 'Check it, and revoke it with jiaoyan award revoke, with reason and legal basis.',
    },
    good: { zh: '否决与取消一并入账', en: 'veto and revocation entered together' },
    bad: { zh: '删去了取消称号的条目', en: 'the revocation taken out' },
  },
  {
    code: 'JY8285',
    rule: 'title-does-not-follow',
    severity: 'error',
    class: 'logic',
    params: [],
    zh: {
      title: '称号与认定对不上',
      message: '[[“{found}”|这条记录]]的称号不能由当时的认定、公示和异议得出，或变更不合规则。',
      fix: '请核对认定、公示期和异议；必要时取消称号或用备份恢复。',
    },
    en: {
      title: 'A title does not follow',
      message:
        'The title [[“{found}”|this record]] does not follow from the decision, notice and objections of its time, or was changed against the rules.',
      fix: 'Check decision, notice and objections; revoke the title or restore a backup if need be.',
    },
    good: { zh: '先认定，再公示，期满授予', en: 'decided, announced, conferred after the notice' },
    bad: { zh: '公示期内就授予', en: 'conferred while the notice ran' },
  },
  {
    code: 'JY8286',
    rule: 'notice-does-not-follow',
    severity: 'error',
    class: 'logic',
    params: [],
    zh: {
      title: '公示与认定对不上',
      message: '[[“{found}”|这条记录]]的公示里有事项与当时的认定不符，或公示日与起止不符。',
      fix: '请核对公示名单与认定；必要时更正并重新公示。',
    },
    en: {
      title: 'A notice does not follow',
      message:
        'The notice [[“{found}”|this record]] has lines that differ from the decisions of its time, or days that do not fit its beginning and end.',
      fix: 'Compare the notice with the decisions; correct it and announce again if need be.',
    },
    good: { zh: '公示的都是已确认的认定', en: 'all lines are confirmed decisions' },
    bad: { zh: '公示里多出一个单位', en: 'a line too many' },
  },
  {
    code: 'JY8287',
    rule: 'objection-does-not-follow',
    severity: 'error',
    class: 'logic',
    params: [],
    zh: {
      title: '异议与公示对不上',
      message: '[[“{found}”|这条记录]]的异议不是针对已公示的事项，或答复改动了异议本身。',
      fix: '请核对异议登记和答复；必要时用备份恢复。',
    },
    en: {
      title: 'An objection does not follow',
      message:
        'The objection [[“{found}”|this record]] is not against anything announced, or its answer changed what was objected.',
      fix: 'Check the objection and its answer; restore a backup if need be.',
    },
    good: { zh: '针对公示事项，答复一次', en: 'against an announced line, answered once' },
    bad: { zh: '改写了异议内容', en: 'what was objected was rewritten' },
  },
  {
    code: 'JY8288',
    rule: 'original-renamed',
    severity: 'error',
    class: 'logic',
    params: [],
    zh: {
      title: '原件名被改动',
      message: '收到的一份文件[[现名“{file}”，]]与记录里的文件名不符[[（{found}）]]。',
      fix: '文件名被改动过；请用备份恢复。',
    },
    en: {
      title: 'A received file was renamed',
      message:
        'A received file[[ is called “{file}” now and]] does not have the name that the records have[[ ({found})]].',
      fix: 'Its name was altered; restore a backup.',
    },
    good: { zh: '文件名与回执一致', en: 'the name on the receipt' },
    bad: { zh: '把甲校的文件改成乙校的名字', en: "one school's file under another one's name" },
  },
  {
    code: 'JY8289',
    rule: 'redacted-file-is-back',
    severity: 'error',
    class: 'logic',
    params: [],
    zh: {
      title: '已清除的原件又出现',
      message: '收到的文件[[（{found}）]]台账记下已清除，工作区里却又有它的内容或名称。',
      fix: '清除后的原件不应再保存；请查明来源，重新运行 jiaoyan purge-names。',
    },
    en: {
      title: 'A removed file is back',
      message:
        'A received file[[ ({found})]] was removed by a recorded redaction, and its bytes or name are in the workspace again.',
      fix: 'It must not be kept; find out where it came from, and run jiaoyan purge-names again.',
    },
    good: { zh: '清除后不再保存', en: 'removed and stays removed' },
    bad: { zh: '把清除的表又写回数据库', en: 'bytes written back past the program' },
  },
  {
    code: 'JY8290',
    rule: 'correction-missing',
    severity: 'error',
    class: 'logic',
    params: [],
    zh: {
      title: '更正没有更正记录',
      message: '[[“{found}”|这条记录]]被更正，但台账里紧接着没有写明原文、新文和理由的更正记录。',
      fix: '请用备份恢复，由确认人用 jiaoyan correct 或认定表更正。',
    },
    en: {
      title: 'A correction without its record',
      message:
        '[[“{found}”|this record]] was corrected, and no record of the correction follows that says by what and why.',
      fix: 'Restore a backup, and correct it with jiaoyan correct or a table of proposals.',
    },
    good: { zh: '更正与更正记录一并入账', en: 'both entered together' },
    bad: { zh: '直接换掉一份认定', en: 'a decision exchanged directly' },
  },
  {
    code: 'JY8291',
    rule: 'bundle-reference-missing',
    severity: 'error',
    class: 'logic',
    params: [],
    zh: {
      title: '上报包缺少所依据的记录',
      message: '上报包里的[[“{found}”|一份记录]]所依据的记录[[（{expected}）]]不在包里，本单位也没有。',
      fix: '请报送单位重新生成上报包；反复出现的，请其先运行 jiaoyan audit。',
    },
    en: {
      title: 'A bundle lacks what a record stands on',
      message:
        '[[“{found}”|A record]] of the bundle stands on a record[[ ({expected})]] that is neither in it nor here.',
      fix: 'Have the sender pack it again; if it happens once more, have them run jiaoyan audit first.',
    },
    good: { zh: '记录连同所依据的一并上报', en: 'a record with what it stands on' },
    bad: { zh: '只上报认定，不上报评定结果', en: 'a decision without its result' },
  },
  {
    code: 'JY8300',
    rule: 'names-in-registry',
    severity: 'warning',
    class: 'logic',
    params: [],
    zh: {
      title: '名册里还有姓名',
      message:
        '工作区存入的名册里还有[[ {found} 位]]教师的姓名：台账已把名册固定下来，改动它核查就通不过，所以没有清除。',
      fix: '这些姓名随工作区文件一起保管、一起销毁。以后建立工作区时，可以用不写教师姓名、只写编号的名册。',
    },
    en: {
      title: 'Names remain in the registry',
      message:
        'The registry in the workspace still holds the names of[[ {found}]] teachers: the ledger fixes it, the audit would fail if it changed, so they were not removed.',
      fix: 'They are kept and destroyed together with the workspace file. A later workspace can be made with a registry of numbers without names.',
    },
    good: { zh: '名册只有教师编号', en: 'a registry of numbers only' },
    bad: { zh: '名册带教师姓名，清除原件后仍在', en: 'names in the registry after the files were removed' },
  },
  {
    code: 'JY8301',
    rule: 'names-in-titles',
    severity: 'warning',
    class: 'logic',
    params: [],
    zh: {
      title: '称号记录里还有姓名',
      message: '导入的往年称号里还有[[ {found} 位]]持有人的姓名：台账已把这些记录固定下来，所以没有清除。',
      fix: '这些姓名随工作区文件一起保管、一起销毁；列表和证书仍然隐去姓名。以后可以先把姓名改成编号再导入。',
    },
    en: {
      title: 'Names remain in titles',
      message:
        'Titles of earlier years that were imported still hold the names of[[ {found}]] persons: the ledger fixes these records, so they were not removed.',
      fix: 'They are kept and destroyed together with the workspace file; lists and certificates still hide them. Later imports can carry numbers in place of names.',
    },
    good: { zh: '往年称号以编号记持有人', en: 'earlier titles held by numbers' },
    bad: { zh: '往年称号写着全名', en: 'earlier titles with full names' },
  },
];
