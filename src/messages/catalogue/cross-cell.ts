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
        '[[“{left}”|{here}]]填的[[是 {found}|数]]，[[与“{right}”|与相关的总数]][[（{rightValue}）]]对不上：部分不能多于总数。',
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
      message: '{here}填的[[是 {found}|日期]]，不在本学年内[[（{from} 至 {to}）|（{expected}）]]。',
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
      message: '{here}填的[[是 {found}|数]]，但从别处看至少有[[ {shown} 个|更多]][[（{rows}）]]，两处对不上。',
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
];
