import type { Entry } from '../entry.js';

/** Family 6: persons who apply for an award in a workbook of their own. */
export const APPLICATION_ENTRIES: readonly Entry[] = [
  {
    code: 'JY6251',
    rule: 'applicant-twice',
    severity: 'error',
    class: 'logic',
    params: ['group', 'firstCell'],
    zh: {
      title: '同一位教师申报了两次',
      message: '[[“{group}”|“{found}”|{here}]]在申报人里出现了两次[[（另一处在 {firstCell}）]]。',
      fix: '一位申报人只占一行。请清空重复的一行，或者改成另一位教师的编号。',
    },
    en: {
      title: 'The same teacher applies twice',
      message: '[[“{group}”|“{found}”|{here}]] stands twice among the applicants[[ (also at {firstCell})]].',
      fix: 'An applicant takes one row. Empty the second one, or enter the number of another teacher.',
    },
    good: { zh: 'C01 行 T012，C02 行 T018', en: 'T012 in row C01, T018 in row C02' },
    bad: { zh: 'C01 行 T012，C02 行 T012', en: 'T012 in rows C01 and C02' },
  },
  {
    code: 'JY6252',
    rule: 'applicant-without-number',
    severity: 'error',
    class: 'logic',
    params: ['answers'],
    zh: {
      title: '申报人没有写教师编号',
      message: '{here}空着，但这一行填了[[ {answers} 处内容|内容]]，不知道是哪位教师申报。',
      fix: '请选这位教师在学校填报表“教师情况”里的编号；不申报的话，把这一行清空。',
    },
    en: {
      title: 'Applicant without a teacher number',
      message: '{here} is blank, but its row has [[{answers}|some]] answers; nobody knows who applies.',
      fix: 'Choose the number the teacher has in the school’s own form; if nobody applies, empty the row.',
    },
    good: { zh: '先选 T012，再往右填', en: 'T012 first, then the other cells' },
    bad: { zh: '教师编号空着，右边填满了', en: 'answers beside an empty number' },
  },
  {
    code: 'JY6253',
    rule: 'applicant-not-eligible',
    severity: 'warning',
    class: 'logic',
    params: ['condition', 'group'],
    zh: {
      title: '申报条件可能不满足',
      message: '[[“{group}”|“{found}”|这位申报人]]看来不满足一项申报条件[[：{condition}]][[（{here}现为“{found}”）]]。',
      fix: '请核对这一项。填错的请改正；确实不满足的，这位教师今年不要申报。',
    },
    en: {
      title: 'A condition of the application may not be met',
      message:
        '[[“{group}”|The applicant]] does not seem to meet a condition[[: {condition}]][[ ({here} says “{found}”)]].',
      fix: 'Check it. Mend what was typed wrongly; if it is not met, this teacher should not apply this year.',
    },
    good: { zh: '从事校本教研满 5 年', en: '5 years in school-based research' },
    bad: { zh: '从事校本教研年数填 2', en: '2 years in school-based research' },
  },
  {
    code: 'JY6254',
    rule: 'thing-of-nobody-applying',
    severity: 'error',
    class: 'logic',
    params: ['person'],
    zh: {
      title: '成果或佐证的教师没有申报',
      message: '{here}写的教师[[“{person}”|“{found}”]]不在申报人里，这一条不会计入任何人。',
      fix: '请核对教师编号：写错的改成申报人的编号；确实没有申报的，清空这一行。',
    },
    en: {
      title: 'A result or evidence of somebody who does not apply',
      message:
        '{here} names somebody who is not among the applicants[[ (“{person}”)| (“{found}”)]]; the row counts for nobody.',
      fix: 'Check the number: enter that of an applicant, or empty the row.',
    },
    good: { zh: '申报人里有 T012，成果归属写 T012', en: 'T012 applies, the result is that of T012' },
    bad: { zh: '申报人里只有 T012，成果归属写 T021', en: 'only T012 applies, the result is that of T021' },
  },
  {
    code: 'JY6255',
    rule: 'nobody-applies',
    severity: 'error',
    class: 'logic',
    params: [],
    zh: {
      title: '没有申报人',
      message: '{here}里没有一位申报人，没有可以接收的内容。',
      fix: '请先在“申报人”表里选教师编号；学校没有人申报的，不用交这个文件。',
    },
    en: {
      title: 'Nobody applies',
      message: '{here} has no applicant; there is nothing to take.',
      fix: 'Choose a teacher’s number among the applicants; a school where nobody applies need not hand in the file.',
    },
    good: { zh: '至少填了一行申报人', en: 'at least one applicant' },
    bad: { zh: '空表交了上来', en: 'an empty form' },
  },
  {
    code: 'JY6256',
    rule: 'differs-from-school-form',
    severity: 'warning',
    class: 'experience',
    params: [],
    zh: {
      title: '与学校填报表的数不一致',
      message: '{here}与学校填报表里这位教师的数不一致[[：这里是 {found}，学校填报表是 {expected}]]。',
      fix: '请核对是哪一处填错并改正；两处口径确实不同的，写情况说明。',
    },
    en: {
      title: 'Another count than in the school’s form',
      message: '{here} is not what the school’s own form says of this teacher[[: {found} here, {expected} there]].',
      fix: 'Find out which is wrong and mend it; if both are right, explain why.',
    },
    good: { zh: '两张表都填 22 节', en: '22 in both forms' },
    bad: { zh: '申报表填 26 节，学校填报表填 22 节', en: '26 here, 22 in the school’s form' },
  },
  {
    code: 'JY6257',
    rule: 'applicant-not-on-roster',
    severity: 'warning',
    class: 'logic',
    params: [],
    zh: {
      title: '学校填报表里没有这位教师',
      message: '申报人[[“{found}”]]的编号在学校填报表“教师情况”里没有使用。',
      fix: '请核对教师编号；新来的教师请先补进学校填报表。',
    },
    en: {
      title: 'The school’s form does not have this teacher',
      message: 'The number of the applicant[[ “{found}”]] is not in use in the school’s own form.',
      fix: 'Check the number; add a new teacher to the school’s form first.',
    },
    good: { zh: '申报人编号 T012，教师情况里有 T012', en: 'applicant T012 is on the roster' },
    bad: { zh: '申报人编号 T091，教师情况里没有 T091', en: 'applicant T091 is not on the roster' },
  },
];
