import type { Entry } from '../entry.js';

/** Family 3, first half: cells that cannot both be right. These must be mended. */
export const CROSS_CELL_ENTRIES: readonly Entry[] = [
  {
    code: 'JY3101',
    rule: 'part-exceeds-whole',
    severity: 'error',
    class: 'logic',
    params: ['left', 'right', 'rightValue', 'op'],
    zh: {
      title: '部分多于总数',
      message:
        '[[“{left}”|{here}]]填的是[[ {found}|的数]]，[[与“{right}”|与相关的总数]][[（{rightValue}）]]对不上：部分不能多于总数。',
      fix: '请核对这两个数，改正填错的那一个。',
    },
    en: {
      title: 'The part is more than the whole',
      message:
        '[[“{left}”|{here}]] says[[ {found}| a number]], which does not fit [[“{right}”|the whole]][[ ({rightValue})]]: a part cannot be more than its whole.',
      fix: 'Check both numbers and mend the wrong one.',
    },
    good: { zh: '青年教师 6 人，其中有规划的 5 人', en: '6 young teachers, 5 of them with a plan' },
    bad: { zh: '青年教师 6 人，其中有规划的 8 人', en: '6 young teachers, 8 of them with a plan' },
  },
  {
    code: 'JY3102',
    rule: 'same-group-twice',
    severity: 'error',
    class: 'logic',
    params: ['group', 'firstCell'],
    zh: {
      title: '兼属的组与所在组相同',
      message: '{here}填的[[“{found}”]]和所在的组[[（{firstCell}）]]是同一个组。',
      fix: '只属于一个组的老师，兼属栏留空；确实兼属两个组的，请选另一个组。',
    },
    en: {
      title: 'Second group equals the first',
      message: '{here} names[[ “{found}”,]] the same group as the first one[[ ({firstCell})]].',
      fix: 'A teacher of one group leaves the second cell blank; a teacher of two groups names the other one.',
    },
    good: { zh: '教研组 G01，兼属教研组 G04', en: 'group G01, second group G04' },
    bad: { zh: '教研组 G01，兼属教研组 G01', en: 'group G01, second group G01' },
  },
  {
    code: 'JY3103',
    rule: 'every-week-contradicts-weeks',
    severity: 'error',
    class: 'logic',
    params: ['every', 'everyCell', 'weeks'],
    zh: {
      title: '“每周均开展”与未开展周次矛盾',
      message:
        '[[{everyCell} 填的是“{every}”|前面填了每周都开展]]，{here}却又写了周次[[（{weeks}）|（{found}）]]，两处对不上。',
      fix: '每周都开展了：选“是”，未开展周次留空。有几周没开展：选“否”，并写明是哪几周，例如 3,7。',
    },
    en: {
      title: '“Every week” contradicts the weeks listed',
      message:
        '[[{everyCell} says “{every}”|every week is said to have been kept]], but {here} lists weeks without a meeting[[ ({weeks})| ({found})]].',
      fix: 'If there was a meeting every week: choose yes and leave the weeks blank. If some weeks had none: choose no and list them, for example 3,7.',
    },
    good: { zh: '每周均开展：否；未开展周次：3,7', en: 'every week: no; weeks without: 3,7' },
    bad: { zh: '每周均开展：是；未开展周次：3,7', en: 'every week: yes; weeks without: 3,7' },
  },
  {
    code: 'JY3104',
    rule: 'value-out-of-post',
    severity: 'error',
    class: 'logic',
    params: ['period', 'post', 'said', 'postCell'],
    zh: {
      title: '不计入的学期填了数',
      message:
        '{here}填了[[ {found}|数]]，但[[“{post}”（{postCell}）填的是“{said}”|按名册，这时还没有或者已经没有这个组]]，[[{period}|这段时间]]不计入。',
      fix: '确实不在岗、当时没有这个组的，请清空这一格；其实在岗的，改“在岗学期”；名册里的起止日期不对的，告诉上级改名册。',
    },
    en: {
      title: 'A value in a semester that does not count',
      message:
        '{here} says[[ {found}| something]], but [[“{post}” ({postCell}) says “{said}”|by the registry there was no such group then]], so [[{period}|that time]] does not count.',
      fix: 'If the teacher was away or the group did not exist, empty this cell; if not, mend the semesters in post, or have the registry changed.',
    },
    good: { zh: '在岗学期：上学期；下学期听课：空', en: 'in post: first semester; second semester blank' },
    bad: { zh: '在岗学期：上学期；下学期听课：12', en: 'in post: first semester; 12 in the second' },
  },
  {
    code: 'JY3105',
    rule: 'date-outside-year',
    severity: 'error',
    class: 'logic',
    params: ['from', 'to'],
    zh: {
      title: '日期不在本学年',
      message: '{here}填的是[[ {found}|的日期]]，不在本学年内[[（{from} 至 {to}）|（{expected}）]]。',
      fix: '请核对年份。不是本学年取得的成果不计入，请从清单里移走。',
    },
    en: {
      title: 'Date outside the school year',
      message: '{here} says[[ {found}| a date]], which is outside the school year[[ ({from} to {to})| ({expected})]].',
      fix: 'Check the year. What was achieved in another school year does not count; remove it from the list.',
    },
    good: { zh: '2025-2026 学年：2025-11-08', en: '2025-11-08 in 2025-2026' },
    bad: { zh: '2025-2026 学年：2024-11-08', en: '2024-11-08 in 2025-2026' },
  },
  {
    code: 'JY3106',
    rule: 'nominated-twice',
    severity: 'error',
    class: 'logic',
    params: ['group', 'firstCell'],
    zh: {
      title: '同一个组申报了两次',
      message: '[[“{group}”|“{found}”|{here}]]在同一项申报里出现了两次[[（另一处在 {firstCell}）]]。',
      fix: '一个组只占一栏。请清空重复的一栏，或者换成另一个组的编号。',
    },
    en: {
      title: 'The same group nominated twice',
      message: '[[“{group}”|“{found}”|{here}]] stands twice in the same nomination[[ (also at {firstCell})]].',
      fix: 'A group takes one column. Empty the second one, or enter the number of another group.',
    },
    good: { zh: '第 1 栏 G01，第 2 栏 G03', en: 'G01 in column 1, G03 in column 2' },
    bad: { zh: '第 1 栏 G01，第 2 栏 G01', en: 'G01 in columns 1 and 2' },
  },
  {
    code: 'JY3107',
    rule: 'too-many-nominated',
    severity: 'error',
    class: 'logic',
    params: ['allowed', 'nominated'],
    zh: {
      title: '申报的组超过名额',
      message: '[[申报了 {nominated} 个组|申报的组数]]，超过了名额[[（最多 {allowed} 个）|（{expected}）]]。',
      fix: '请按学校评选的结果保留名额以内的组，其余各栏清空。',
    },
    en: {
      title: 'More groups nominated than allowed',
      message:
        '[[{nominated} groups were nominated,|More groups were nominated]] more than allowed[[ ({allowed} at most)| ({expected})]].',
      fix: 'Keep as many as are allowed, by the school’s own selection, and empty the other columns.',
    },
    good: { zh: '名额 2 个，申报 2 个', en: '2 nominated of 2' },
    bad: { zh: '名额 2 个，申报 3 个', en: '3 nominated of 2' },
  },
  {
    code: 'JY3108',
    rule: 'nomination-without-group',
    severity: 'error',
    class: 'logic',
    params: ['answers'],
    zh: {
      title: '申报栏没有写组编号',
      message: '{here}这一栏填了[[ {answers} 处内容|内容]]，但没有写是哪个组。',
      fix: '请在这一栏第一行选组编号；不申报的话，把这一栏清空。',
    },
    en: {
      title: 'Nomination without a group number',
      message: '{here} is blank, but its column has [[{answers}|some]] answers.',
      fix: 'Choose the group number in the first row of the column; if nobody is nominated, empty the column.',
    },
    good: { zh: '第一行选 G03，下面逐项填写', en: 'G03 in the first row, answers below' },
    bad: { zh: '第一行空着，下面填满了', en: 'answers below an empty first row' },
  },
  {
    code: 'JY3109',
    rule: 'nominee-not-eligible',
    severity: 'warning',
    class: 'logic',
    params: ['condition', 'group'],
    zh: {
      title: '申报条件可能不满足',
      message: '[[“{group}”|“{found}”]]申报的组看来不满足一项申报条件[[：{condition}]][[（{here}现为“{found}”）]]。',
      fix: '请核对这一项。确实不满足的，换一个组申报；有特殊情况的，向上级说明。',
    },
    en: {
      title: 'A condition of the nomination may not be met',
      message:
        '[[“{group}”|The nominated group]] does not seem to meet a condition[[: {condition}]][[ ({here} says “{found}”)]].',
      fix: 'Check it. If it is not met, nominate another group; if there is a special reason, explain it to the body above.',
    },
    good: { zh: '申报的组本年度被评为校优秀组', en: 'the group was honoured by the school this year' },
    bad: { zh: '申报的组本年度没有被评为校优秀组', en: 'the group was not honoured this year' },
  },
  {
    code: 'JY3110',
    rule: 'nobody-counted',
    severity: 'error',
    class: 'logic',
    params: ['standard'],
    zh: {
      title: '没有人可以统计',
      message: '[[“{indicator}”|有一项指标]]要统计的人员或组，在[[工作表“{sheet}”里|表里]]一个也没有，得分只能是 0。',
      fix: '请检查名单里的岗位、所在组等栏是否填全、填对。',
    },
    en: {
      title: 'Nobody to count',
      message:
        '[[“{indicator}”|An indicator]] counts people or groups, and there is none [[in the sheet “{sheet}”|in the form]]; the score can only be 0.',
      fix: 'Check that positions and groups in the list are complete and right.',
    },
    good: { zh: '名单里有 3 位校级领导', en: 'three school leaders in the list' },
    bad: { zh: '名单里没有人的岗位选了校级领导', en: 'nobody in the list is a school leader' },
  },
  {
    code: 'JY3111',
    rule: 'count-contradicts-nomination',
    severity: 'warning',
    class: 'logic',
    params: ['shown', 'rows', 'counted', 'right'],
    zh: {
      title: '学校的数与申报的组对不上',
      message: '{here}填的是[[ {found}|的数]]，但从别处看至少有[[ {shown} 个|更多]][[（{rows}）]]，两处对不上。',
      fix: '请核对：学校评出的组数，不会少于申报时填“是”的组数。',
    },
    en: {
      title: 'The school’s count and the nominated groups differ',
      message: '{here} says[[ {found}| a number]], but other cells show at least [[{shown}|more]][[ ({rows})]].',
      fix: 'Check them: fewer than the groups that say so it cannot be.',
    },
    good: { zh: '学校评出 2 个优秀组，申报的 2 个组都填“是”', en: '2 honoured, 2 nominated groups say yes' },
    bad: { zh: '学校评出 0 个优秀组，申报的组却填“是”', en: '0 honoured, but a nominated group says yes' },
  },
  {
    code: 'JY3112',
    rule: 'group-without-members',
    severity: 'warning',
    class: 'logic',
    params: ['group'],
    zh: {
      title: '组里没有成员',
      message: '[[“{group}”|“{label}”|{subject} ]]这个组没有一位老师，与成员有关的指标算不出来。',
      fix: '请在教师名单里给组员选上这个组；这个组已经撤并的，请告诉上级改名册。',
    },
    en: {
      title: 'Group without members',
      message:
        '[[“{group}”|“{label}”|{subject}|A group]] has no teacher, so what counts its members cannot be computed.',
      fix: 'Choose this group for its members in the list of teachers; if the group no longer exists, have the registry changed.',
    },
    good: { zh: 'G05 有 4 位老师', en: 'G05 has 4 teachers' },
    bad: { zh: '没有一位老师选了 G05', en: 'no teacher belongs to G05' },
  },
  {
    code: 'JY3113',
    rule: 'leader-answers-differ',
    severity: 'warning',
    class: 'logic',
    params: ['person', 'first', 'firstCell', 'firstValue'],
    zh: {
      title: '同一位组长填法不一',
      message:
        '[[{person} |同一位老师]]担任不止一个组的组长，但{here}[[填的是“{found}”]]，与另一处[[（{first}，{firstCell}）]][[填的“{firstValue}”|填的]]不同。',
      fix: '同一个人的经历只有一种情况，请核对后填成一样的。',
    },
    en: {
      title: 'Two answers about one leader',
      message:
        '[[{person}|One teacher]] leads more than one group, but {here}[[ says “{found}”]] and another cell[[ ({first}, {firstCell})]] says [[“{firstValue}”|otherwise]].',
      fix: 'There is only one truth about a person; check it and make both cells agree.',
    },
    good: { zh: 'T003 在 G01、G04 两处都填“是”', en: 'T003: yes in G01 and in G04' },
    bad: { zh: 'T003 在 G01 填“是”，在 G04 填“否”', en: 'T003: yes in G01, no in G04' },
  },
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
        '{here}填的是[[ {found} 次|的次数]]，但这段时间只有[[ {days} 个|几个]]教学日[[；同一列还有 {more} 处（{others}）]]。',
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
        '{here}填的是[[ {found}|的日期]]，但[[“{metric}”]][[在{period}]]填的都是 0[[（见 {countSheet}!{countCell}）]]，两处对不上[[；同一列还有 {more} 处（{others}）]]。',
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
        '{here}填的是[[ {found}|的日期]]，按名册这个学期还没有（或已经没有）[[“{group}”]]这个组[[；同一列还有 {more} 处（{others}）]]。',
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
      message:
        '{here}填的是[[ {found}|的日期]]，比校验的日期[[（{today}）]]还晚[[；同一列还有 {more} 处（{others}）]]。',
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
