import type { Entry } from '../entry.js';

/** Family 3, first half, continued: people and groups, the calendar. */
export const ROSTER_ENTRIES: readonly Entry[] = [
  {
    code: 'JY3114',
    rule: 'same-person-twice',
    severity: 'notice',
    class: 'logic',
    params: ['first', 'firstCell'],
    zh: {
      title: '可能是同一个人填了两行',
      message:
        '{here}写的[[“{found}”]]与另一行[[（{first}，{firstCell}）]]姓名相同，岗位、所在组、称号等也都相同[[；同一列还有 {more} 处（{others}）]]。',
      fix: '请确认：确是两个人的，不用改；是同一个人的，只保留一行，兼属别的组用兼属栏填写。',
    },
    en: {
      title: 'Perhaps one person in two rows',
      message:
        '{here}[[ “{found}”]] and another row[[ ({first}, {firstCell})]] have the same name, post, groups and title[[; so do {more} more cells of the column ({others})]].',
      fix: 'If they are two people, leave them. If it is one person, keep one row and use the columns for a second group.',
    },
    good: { zh: '两位王芳：一位在语文组，一位在体育组', en: 'two people of one name in different groups' },
    bad: { zh: 'T003、T010 都是王芳，岗位、组、称号全相同', en: 'T003 and T010 have one name, post, group and title' },
  },
  {
    code: 'JY3115',
    rule: 'row-copied',
    severity: 'warning',
    class: 'logic',
    params: ['first', 'firstCell'],
    zh: {
      title: '整行内容与另一行相同',
      message:
        '{here}这一行的内容与另一行[[（{first}，{firstCell}）]]完全相同，只有编号不同[[；同一列还有 {more} 处（{others}）]]。',
      fix: '多半是复制后忘了改。请删掉多余一行里填的内容，或者改成这一行自己的内容。',
    },
    en: {
      title: 'A row with the content of another',
      message:
        'The row of {here} says exactly the same as another one[[ ({first}, {firstCell})]], only the number differs[[; so do {more} more cells of the column ({others})]].',
      fix: 'It was probably copied and not changed. Empty the extra row, or enter what belongs there.',
    },
    good: { zh: 'T003 与 T010 听课节数、公开课节数不同', en: 'T003 and T010 have different counts' },
    bad: { zh: 'T010 从姓名到听课节数都与 T003 一样', en: 'T010 equals T003 from the name to the last count' },
  },
  {
    code: 'JY3116',
    rule: 'group-outside-parent',
    severity: 'warning',
    class: 'logic',
    params: ['parent', 'group', 'groupCell'],
    zh: {
      title: '备课组与教研组对不上',
      message:
        '{here}填的[[“{found}”]]属于教研组[[ {parent}]]，而这位老师填的教研组是[[“{group}”（{groupCell}）|别的组]][[；同一列还有 {more} 处（{others}）]]。',
      fix: '请核对两栏。确实跨组备课的，在“兼属教研组”里补上那个教研组。',
    },
    en: {
      title: 'Preparation group of another research group',
      message:
        '{here} says[[ “{found}”,]] which belongs to the research group[[ {parent}]], but the teacher is in [[“{group}” ({groupCell})|another one]][[; so do {more} more cells of the column ({others})]].',
      fix: 'Check both cells. A teacher who prepares with another group names it as the second research group.',
    },
    good: { zh: '教研组 G01 语文组，备课组 P01（属 G01）', en: 'group G01, preparation group P01 of G01' },
    bad: { zh: '教研组 G01 语文组，备课组 P07（属 G02 数学组）', en: 'group G01, preparation group P07 of G02' },
  },
  {
    code: 'JY3117',
    rule: 'number-of-empty-row',
    severity: 'error',
    class: 'logic',
    params: ['number'],
    zh: {
      title: '编号下面没有填人',
      message:
        '{here}填的[[是 {number}|是“{found}”]]，但这个编号的那一行是空的[[；同一列还有 {more} 处（{others}）]]。',
      fix: '请核对编号；人或成果确实存在的，先把那一行填好。',
    },
    en: {
      title: 'The number of an empty row',
      message:
        '{here} names[[ {number}]], but nothing is entered in the row of that number[[; so do {more} more cells of the column ({others})]].',
      fix: 'Check the number; if it is right, fill in that row first.',
    },
    good: { zh: '组长 T003，教师情况里 T003 已填写', en: 'leader T003, and T003 is filled in' },
    bad: { zh: '组长 T058，教师情况里 T058 是空行', en: 'leader T058, and the row of T058 is blank' },
  },
  {
    code: 'JY3118',
    rule: 'leader-outside-group',
    severity: 'warning',
    class: 'logic',
    params: ['person', 'groups', 'memberCell'],
    zh: {
      title: '组长不在本组',
      message:
        '{here}填的组长[[ {person} ]]在教师名单里属于[[ {groups}（{memberCell}）|别的组]]，不是这个组的成员[[；同一列还有 {more} 处（{others}）]]。',
      fix: '请核对组长编号。组长确实来自别的组的，在他的“兼属”栏里补上这个组。',
    },
    en: {
      title: 'The leader is no member',
      message:
        '{here} names[[ {person}]] as leader, who by the list of teachers belongs to [[{groups} ({memberCell})|another group]] and not to this one[[; so do {more} more cells of the column ({others})]].',
      fix: 'Check the number. If the leader comes from another group, enter this group as the second one of that teacher.',
    },
    good: { zh: 'G01 的组长 T003 属于 G01', en: 'T003 leads G01 and belongs to it' },
    bad: { zh: 'G01 的组长 T003 属于 G02', en: 'T003 leads G01 but belongs to G02' },
  },
  {
    code: 'JY3119',
    rule: 'leader-out-of-post',
    severity: 'warning',
    class: 'logic',
    params: ['person', 'post', 'postCell'],
    zh: {
      title: '组长全年不在岗',
      message:
        '{here}填的组长[[ {person}]]，在岗学期填的是[[“{post}”（{postCell}）|不在岗]][[；同一列还有 {more} 处（{others}）]]。',
      fix: '请核对：组长已经换人的，填现在的组长；填错在岗学期的，改在岗学期。',
    },
    en: {
      title: 'The leader is out of post',
      message:
        '{here} names[[ {person}]] as leader, who is entered as [[“{post}” ({postCell})|out of post]][[; so do {more} more cells of the column ({others})]].',
      fix: 'If there is a new leader, enter that one; if the semesters in post are wrong, mend them.',
    },
    good: { zh: '组长 T003 全学年在岗', en: 'leader T003 is in post all year' },
    bad: { zh: '组长 T003 两个学期都不在岗', en: 'leader T003 is in post in neither semester' },
  },
  {
    code: 'JY3120',
    rule: 'more-meetings-than-days',
    severity: 'warning',
    class: 'logic',
    params: ['days'],
    zh: {
      title: '次数比教学日还多',
      message:
        '{here}填的[[是 {found} 次|次数]]，但这段时间只有[[ {days} 个|几个]]教学日[[；同一列还有 {more} 处（{others}）]]。',
      fix: '请核对是不是多写了一位，或者填成了全学期、全学年的合计。',
    },
    en: {
      title: 'More meetings than teaching days',
      message:
        '{here} says[[ {found}]], but there are only[[ {days}]] teaching days in that time[[; so do {more} more cells of the column ({others})]].',
      fix: 'Check for a digit too many, or for the total of a semester or a year in the cell of a month.',
    },
    good: { zh: '2月有 10 个教学日，填 2 次', en: '2 meetings in a month of 10 teaching days' },
    bad: { zh: '2月有 10 个教学日，填 12 次', en: '12 meetings in a month of 10 teaching days' },
  },
  {
    code: 'JY3121',
    rule: 'evidence-of-nothing',
    severity: 'warning',
    class: 'logic',
    params: ['metric', 'period', 'countSheet', 'countCell'],
    zh: {
      title: '有佐证的月份填了 0',
      message:
        '{here}填的[[是 {found}|日期]]，但[[“{metric}”]][[在{period}]]填的都是 0[[（见 {countSheet}!{countCell}）]]，两处对不上[[；同一列还有 {more} 处（{others}）]]。',
      fix: '请核对：活动确实开展了的，补上次数；日期写错的，改日期。',
    },
    en: {
      title: 'Evidence of a month without any',
      message:
        '{here} says[[ {found}]], but[[ “{metric}”]][[ {period}]] is 0 everywhere[[ (see {countSheet}!{countCell})]][[; so do {more} more cells of the column ({others})]].',
      fix: 'If it took place, enter the count; if the date is wrong, mend it.',
    },
    good: { zh: '佐证日期 2026-05-12，5月填了 2 次', en: 'evidence of 12 May, 2 meetings in May' },
    bad: { zh: '佐证日期 2026-05-12，各组 5月都填 0', en: 'evidence of 12 May, 0 meetings in May' },
  },
  {
    code: 'JY3122',
    rule: 'before-group-existed',
    severity: 'warning',
    class: 'logic',
    params: ['group'],
    zh: {
      title: '日期不在该组存在的学期',
      message:
        '{here}填的[[是 {found}|日期]]，按名册这个学期还没有（或已经没有）[[“{group}”]]这个组[[；同一列还有 {more} 处（{others}）]]。',
      fix: '请核对日期和归属。名册里的起止日期不对的，告诉上级改名册。',
    },
    en: {
      title: 'Before the group existed',
      message:
        '{here} says[[ {found}]], a semester in which by the registry there was no group[[ {group}]][[; so do {more} more cells of the column ({others})]].',
      fix: 'Check date and owner. If the dates in the registry are wrong, have them changed.',
    },
    good: { zh: '下学期新设的组，成果日期 2026-04', en: 'a group of the second semester, a result of April' },
    bad: { zh: '下学期新设的组，成果日期 2025-10', en: 'a group of the second semester, a result of October' },
  },
  {
    code: 'JY3123',
    rule: 'date-in-future',
    severity: 'error',
    class: 'logic',
    params: ['today'],
    zh: {
      title: '日期还没有到',
      message: '{here}填的[[是 {found}|日期]]，比校验的日期[[（{today}）]]还晚[[；同一列还有 {more} 处（{others}）]]。',
      fix: '请核对年份和月份；还没有取得的成果、还没有形成的材料，不能提前填报。',
    },
    en: {
      title: 'A date in the future',
      message:
        '{here} says[[ {found}]], which is after the day of the check[[ ({today})]][[; so do {more} more cells of the column ({others})]].',
      fix: 'Check year and month; what has not happened yet cannot be reported.',
    },
    good: { zh: '6月30日校验，日期 2026-05-20', en: '20 May, checked on 30 June' },
    bad: { zh: '6月30日校验，日期 2026-07-20', en: '20 July, checked on 30 June' },
  },
];
