import type { Entry } from '../entry.js';

/** Family 3, second half: what is possible but unusual. Mended, or explained; the explanation travels along. */
export const EXPERIENCE_ENTRIES: readonly Entry[] = [
  {
    code: 'JY3501',
    rule: 'implausible-count',
    severity: 'warning',
    class: 'experience',
    params: ['plausible'],
    zh: {
      title: '数值偏大',
      message:
        '{here}填的[[是 {found}|数]]，比通常的情况大很多[[（一般不超过 {plausible}）|（一般不超过 {expected}）]]。',
      fix: '请核对是否填错。确实如此的，在“情况说明”表里写明原因（问题代码 JY3501[[，对象编号 {subject}]]），可以照常提交。',
    },
    en: {
      title: 'Unusually large',
      message:
        '{here} says[[ {found}| a number]], far more than usual[[ (rarely above {plausible})| (rarely above {expected})]].',
      fix: 'Check whether it is a slip. If it is right, say why on the sheet for explanations (code JY3501[[, number {subject}]]); it can be handed in all the same.',
    },
    good: { zh: '一学期听课 26 节', en: '26 lessons observed in a semester' },
    bad: { zh: '一学期听课 180 节', en: '180 lessons observed in a semester' },
  },
  {
    code: 'JY3502',
    rule: 'many-out-of-post',
    severity: 'warning',
    class: 'experience',
    params: ['absent', 'total', 'percent', 'rows'],
    zh: {
      title: '不在岗的老师偏多',
      message:
        '[[{total} 位老师中有 {absent} 位|较多老师]]填了不在岗[[（{rows}）]]，比通常的情况多[[（一般不超过 {percent}%）]]。',
      fix: '不在岗的学期不计入统计，上级会核对。请逐位核对；确实如此的，在“情况说明”表里写明原因（问题代码 JY3502，对象编号不填）。',
    },
    en: {
      title: 'Many teachers out of post',
      message:
        '[[{absent} of {total} teachers|Many teachers]] are entered as out of post[[ ({rows})]], more than usual[[ (rarely above {percent}%)]].',
      fix: 'Semesters out of post are not counted, and the body above will check them. Look at each; if it is right, say why on the sheet for explanations (code JY3502, no number).',
    },
    good: { zh: '60 位老师中 2 位不在岗', en: '2 of 60 teachers out of post' },
    bad: { zh: '60 位老师中 15 位不在岗', en: '15 of 60 teachers out of post' },
  },
  {
    code: 'JY3503',
    rule: 'all-counts-equal',
    severity: 'warning',
    class: 'experience',
    params: ['metric', 'value', 'members'],
    zh: {
      title: '全组填的都一样',
      message: '{here}：[[组里 {members} 位老师|组里各位老师]]填的全都是同一个数[[（{found}）|（{value}）]]。',
      fix: '请确认是各人的实际数，而不是统一填的。确实相同的，在“情况说明”表里写明原因（问题代码 JY3503[[，对象编号 {subject}]]）。',
    },
    en: {
      title: 'All counts of a group are equal',
      message:
        '{here}: [[all {members} teachers|all teachers]] of the group have the same number[[ ({found})| ({value})]].',
      fix: 'Make sure that these are the real counts and not one number for all. If they are, say why on the sheet for explanations (code JY3503[[, number {subject}]]).',
    },
    good: { zh: '20、23、21、26', en: '20, 23, 21, 26' },
    bad: { zh: '12 位老师全部填 20', en: 'a 20 for each of 12 teachers' },
  },
  {
    code: 'JY3504',
    rule: 'similar-titles',
    severity: 'warning',
    class: 'experience',
    params: ['other', 'otherTitle', 'otherCell'],
    zh: {
      title: '成果名称十分相近',
      message:
        '{here}写的[[“{found}”]]与另一项[[“{otherTitle}”]][[（{other}，{otherCell}）]]十分相近，可能是同一项成果。',
      fix: '同一项成果获得多级奖励的，名称请写成完全一样，只按最高一级计分；确是两项的，在“情况说明”表里写明原因（问题代码 JY3504[[，对象编号 {subject}]]）。',
    },
    en: {
      title: 'Titles that are nearly equal',
      message:
        '{here} says[[ “{found}”,]] nearly the same as [[“{otherTitle}”|another entry]][[ ({other}, {otherCell})]]; it may be the same achievement.',
      fix: 'If one achievement was honoured at several levels, write its title in exactly the same way; only the highest level counts. If they are two, say why on the sheet for explanations (code JY3504[[, number {subject}]]).',
    },
    good: { zh: '《古诗教学研究》市级、省级各一行，名称相同', en: 'one title, a row for city and one for province' },
    bad: { zh: '《古诗教学研究》与《古诗教学的研究》', en: '“Teaching of poems” and “The teaching of poems”' },
  },
];
