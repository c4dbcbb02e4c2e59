import type { Entry } from '../entry.js';

/** Family 6, second part: assignment of reviewers, gaps, selection, public notice. */
export const REVIEW_ENTRIES: readonly Entry[] = [
  {
    code: 'JY6121',
    rule: 'too-few-reviewers',
    severity: 'error',
    class: 'logic',
    params: ['subjects', 'reviewers', 'barred'],
    zh: {
      title: '可派的评审人员不够',
      message:
        '[[{subjects} |这些对象]]一共需要[[ {expected} 人次]]评审，合乎回避和学科规定的只派得出[[ {found} 人次]][[；其中 {reviewers} 已经派满]][[；需要回避的有 {barred} 人]]。',
      fix: '请增加评审人员、提高每人的上限，或者减少每个对象的评审人数。回避规定不能放宽。',
    },
    en: {
      title: 'Too few reviewers',
      message:
        '[[{subjects}|These subjects]] need[[ {expected}]] reviews together; those who may review them can give[[ {found}]][[; {reviewers} can take no more]][[; {barred} reviewers are recused]].',
      fix: 'Add reviewers, raise their limits, or ask for fewer per subject. Recusals are never set aside.',
    },
    good: { zh: '6 个组，每组 2 人，有 5 位可派', en: '6 groups with 2 each, 5 reviewers free to take them' },
    bad: { zh: '3 个组都只有一位可派，又限他评 2 个', en: 'one reviewer for 3 groups, with a limit of 2' },
  },
  {
    code: 'JY6122',
    rule: 'reciprocal-review',
    severity: 'warning',
    class: 'logic',
    params: ['first', 'firstSubject', 'second', 'secondSubject'],
    zh: {
      title: '两位评审互评对方学校',
      message:
        '[[{first} 评 {firstSubject}，{second} 评 {secondSubject}，|两位评审]]互评对方的学校，已无法用对换避开。',
      fix: '请由组织单位决定是否更换其中一位，并记下理由。',
    },
    en: {
      title: 'Two reviewers review each other’s schools',
      message:
        '[[{first} reviews {firstSubject} and {second} reviews {secondSubject}|Two reviewers review each other]]: each judges the other’s school, and no exchange could avoid it.',
      fix: 'Decide whether to replace one of them, and record why.',
    },
    good: { zh: '甲校的人评乙校，乙校的人评丙校', en: 'A reviews B, B reviews C' },
    bad: { zh: '甲校的人评乙校，乙校的人评甲校', en: 'A reviews B, B reviews A' },
  },
  {
    code: 'JY6123',
    rule: 'doubled-id',
    severity: 'error',
    class: 'logic',
    params: [],
    zh: {
      title: '编号重复',
      message: '编号[[“{subject}”]]在评审人员或评审对象的名单里出现了不止一次。',
      fix: '请改正编号，或者删去重复的一行，再分派。',
    },
    en: {
      title: 'Id used twice',
      message: 'The id[[ “{subject}”]] stands more than once in the list of reviewers or of subjects.',
      fix: 'Mend the id or take out the line that is repeated, then assign again.',
    },
    good: { zh: '每人一个编号', en: 'one id for each' },
    bad: { zh: '两位评审都是 R3', en: 'two reviewers called R3' },
  },
  {
    code: 'JY6131',
    rule: 'won-too-lately',
    severity: 'warning',
    class: 'logic',
    params: ['lastWon'],
    zh: {
      title: '隔年申报，今年轮空',
      message: '[[“{label}”|{subject}|申报者]]在[[ {lastWon} ]]学年已经获评，按隔年申报的规定今年不参加评选。',
      fix: '不用处理，可以下次再申报；获评学年有误的，请更正名单。',
    },
    en: {
      title: 'Won too lately to apply',
      message:
        '[[“{label}”|{subject}|The applicant]] won[[ in {lastWon}]] and may not apply this year by the rule of alternate years.',
      fix: 'Nothing to do; it may apply next time. If the year is wrong, mend the list.',
    },
    good: { zh: '上一次获评是两年前', en: 'won two years ago' },
    bad: { zh: '去年刚获评，今年又申报', en: 'won last year and applies again' },
  },
  {
    code: 'JY6132',
    rule: 'tie-at-the-cut',
    severity: 'warning',
    class: 'logic',
    params: ['candidates', 'open', 'unit'],
    zh: {
      title: '名额边上并列',
      message: '[[{unit}：]][[{candidates} |几个对象]]并列，按规定的次序也分不出先后，只剩[[ {open} 个]]名额。',
      fix: '请评审组集体决定，并记下理由；不按提交先后。',
    },
    en: {
      title: 'Tie at the cut',
      message: '[[{unit}: ]][[{candidates}|Several]] are equal by every declared key[[; places left: {open}]].',
      fix: 'The panel decides and records why; never the time of submission.',
    },
    good: { zh: '第 10 名与第 11 名分数不同', en: 'places 10 and 11 differ' },
    bad: { zh: '第 10、11 名总分和各项分都相同', en: 'places 10 and 11 are equal in everything' },
  },
  {
    code: 'JY6133',
    rule: 'places-unfilled',
    severity: 'warning',
    class: 'logic',
    params: [],
    zh: {
      title: '名额没有用完',
      message: '名额[[ {expected} 个]]，符合条件的只够[[ {found} 个]]。',
      fix: '可以空缺，不要降低条件凑数；留到下一次的，请在方案里写明。',
    },
    en: {
      title: 'Places left unfilled',
      message: 'There are[[ {expected}]] places and only[[ {found}]] can be filled by those who are eligible.',
      fix: 'They may stay empty; no condition is lowered to fill them. Say in the programme if they are kept for next time.',
    },
    good: { zh: '40 个名额评出 40 个', en: '40 places, 40 selected' },
    bad: { zh: '40 个名额只有 36 个合格', en: '40 places, 36 eligible' },
  },
  {
    code: 'JY6134',
    rule: 'unit-without-share',
    severity: 'error',
    class: 'logic',
    params: ['unit'],
    zh: {
      title: '所属单位没有分配名额',
      message: '[[“{label}”|{subject}|申报者]]的报送单位[[“{unit}”]]不在名额分配表里，没有参加评选。',
      fix: '请在分配表里补上这个单位，或者更正它的所属单位，再算一次。',
    },
    en: {
      title: 'Unit without a share of the places',
      message:
        'The reporting unit[[ “{unit}”]] of [[“{label}”|{subject}|an applicant]] is not in the table of shares, so it took no part.',
      fix: 'Add the unit to the table or correct the unit, then compute again.',
    },
    good: { zh: '分配表里有全部报送单位', en: 'all reporting units are in the table' },
    bad: { zh: '分配表漏了直属学校', en: 'the table lacks the schools under the city' },
  },
  {
    code: 'JY6141',
    rule: 'no-such-day',
    severity: 'error',
    class: 'logic',
    params: [],
    zh: {
      title: '没有这一天',
      message: '日期[[“{found}”]]不存在，或者写法不对。',
      fix: '请写成 2026-05-04 这样的日期。',
    },
    en: {
      title: 'No such day',
      message: 'The date[[ “{found}”]] does not exist or is not written as one.',
      fix: 'Write dates like 2026-05-04.',
    },
    good: { zh: '2026-02-28', en: '2026-02-28' },
    bad: { zh: '2026-02-30', en: '2026-02-30' },
  },
  {
    code: 'JY6142',
    rule: 'unknown-holidays',
    severity: 'error',
    class: 'logic',
    params: [],
    zh: {
      title: '不知道这一年的放假安排',
      message: '工作日算到了[[ {found} 年]]，但还没有录入这一年的放假和调休安排。',
      fix: '请按公布的放假通知录入这一年的节假日和调休上班日，再算公示期。',
    },
    en: {
      title: 'Holidays of the year unknown',
      message: 'The working days run into[[ {found}]], and the holidays of that year are not entered.',
      fix: 'Enter its holidays and the weekends that are worked, as the notice of the year says, then compute again.',
    },
    good: { zh: '公示期内各年的放假安排都已录入', en: 'the holidays of every year concerned are entered' },
    bad: {
      zh: '12 月 30 日起公示，没有下一年的安排',
      en: 'a notice from 30 December without the next year’s holidays',
    },
  },
  {
    code: 'JY6143',
    rule: 'no-working-days',
    severity: 'error',
    class: 'logic',
    params: [],
    zh: {
      title: '公示天数不对',
      message: '公示的工作日数是[[“{found}”]]，应当是 1 以上的整数。',
      fix: '请按标准或方案写的天数填写。',
    },
    en: {
      title: 'Length of the notice',
      message: 'The notice has[[ “{found}”]] working days; it needs a whole number from 1.',
      fix: 'Use the number that the standard or the programme gives.',
    },
    good: { zh: '5', en: '5' },
    bad: { zh: '0', en: '0' },
  },
  {
    code: 'JY6144',
    rule: 'day-off-and-worked',
    severity: 'error',
    class: 'logic',
    params: [],
    zh: {
      title: '一天既放假又上班',
      message: '放假安排里[[ {found} ]]既列为放假，又列为调休上班。',
      fix: '请按放假通知核对，只留一处。',
    },
    en: {
      title: 'A day both off and worked',
      message: 'The calendar has[[ {found}]] both as a holiday and as a weekend day that is worked.',
      fix: 'Check the notice and keep one of them.',
    },
    good: { zh: '10 月 10 日只列为上班', en: '10 October only as worked' },
    bad: { zh: '10 月 10 日两处都列了', en: '10 October in both lists' },
  },
  {
    code: 'JY6145',
    rule: 'weekday-as-extra',
    severity: 'warning',
    class: 'logic',
    params: [],
    zh: {
      title: '调休上班日不是周末',
      message: '[[{found} |有一天]]列为调休上班，但它本来就是周一到周五。',
      fix: '请核对放假通知，多半是日期写错了。',
    },
    en: {
      title: 'An extra working day that is no weekend day',
      message: '[[{found}|A day]] is listed as worked instead of a holiday, but it is a weekday anyhow.',
      fix: 'Check the notice; most likely the date is a slip.',
    },
    good: { zh: '2026-10-10（星期六）', en: '2026-10-10, a Saturday' },
    bad: { zh: '2026-10-12（星期一）', en: '2026-10-12, a Monday' },
  },
  {
    code: 'JY6151',
    rule: 'gap-flagged',
    severity: 'warning',
    class: 'logic',
    params: ['level', 'lower'],
    zh: {
      title: '两级评分相差较大',
      message:
        '[[“{label}”|{subject}|一个对象]]的[[第 {level} 级与第 {lower} 级]]评分相差[[ {found} 分]]，超过[[ {expected} 分]]。',
      fix: '请上一级说明主要差在哪几项，附上理由。',
    },
    en: {
      title: 'Wide gap between two levels',
      message:
        '[[Levels {level} and {lower}|Two levels]] differ by[[ {found}]] points on [[“{label}”|{subject}|a subject]], more than[[ {expected}]].',
      fix: 'The higher level says which indicators make the gap, and why.',
    },
    good: { zh: '复评比自评低 3 分', en: 'a review 3 points below the self-assessment' },
    bad: { zh: '复评比自评低 7 分', en: 'a review 7 points below the self-assessment' },
  },
  {
    code: 'JY6152',
    rule: 'gap-to-adjudicate',
    severity: 'error',
    class: 'logic',
    params: ['level', 'lower'],
    zh: {
      title: '两级评分相差过大，须裁定',
      message:
        '[[“{label}”|{subject}|一个对象]]的[[第 {level} 级与第 {lower} 级]]评分相差[[ {found} 分]]，超过[[ {expected} 分]]，须裁定后才能定结果。',
      fix: '请组织裁定：复核佐证，逐项定分，写明理由，由裁定人签名。',
    },
    en: {
      title: 'Gap to be adjudicated',
      message:
        '[[Levels {level} and {lower}|Two levels]] differ by[[ {found}]] points on [[“{label}”|{subject}|a subject]], more than[[ {expected}]]; the result waits for an adjudication.',
      fix: 'Have it adjudicated: look at the evidence again, settle the indicators one by one, give reasons, sign.',
    },
    good: { zh: '复评比自评低 7 分', en: 'a review 7 points below the self-assessment' },
    bad: { zh: '抽查比复评低 12 分', en: 'a spot-check 12 points below the review' },
  },
];
