import type { Entry } from '../entry.js';

/** Family 7: results put together. */
export const ROLLUP_ENTRIES: readonly Entry[] = [
  {
    code: 'JY7101',
    rule: 'other-programme-skipped',
    severity: 'warning',
    class: 'logic',
    params: [],
    zh: {
      title: '别的方案或标准的结果没有计入',
      message:
        '[[“{label}”|{subject} ]]这份结果属于另一个方案，或者用的是另一版标准[[（{found}）]]，没有计入[[；这次用的是 {expected}]]。',
      fix: '请用这次的方案和标准重新计分，再汇总一次。',
    },
    en: {
      title: 'Result of another programme or standard skipped',
      message:
        '[[The result of “{label}”|The result of {subject}|A result]] belongs to another programme or version of the standard[[ ({found})]] and was not counted[[; the one in use is {expected}]].',
      fix: 'Score it again with the programme and standard of this year, then roll up again.',
    },
    good: { zh: '各校结果都出自同一方案', en: 'all results come from one programme' },
    bad: { zh: '混入一份上学年的结果', en: 'a result of last year among them' },
  },
  {
    code: 'JY7102',
    rule: 'two-results',
    severity: 'error',
    class: 'logic',
    params: ['other'],
    zh: {
      title: '同一对象有两份结果',
      message: '[[“{found}”|{subject} |同一对象]]有不止一份结果[[（另一份是 {other}）]]，不知道该计哪一份。',
      fix: '请只留下最后确认的一份，把另一份移出汇总的文件夹。',
    },
    en: {
      title: 'Two results for one subject',
      message:
        '[[“{found}”|{subject}|One subject]] has more than one result[[ (also {other})]]; which one counts is not known.',
      fix: 'Keep the one that was confirmed last and move the other one out of the folder.',
    },
    good: { zh: '每所学校一份结果', en: 'one result for each school' },
    bad: { zh: '更正前、更正后的结果放在一起', en: 'the results before and after a correction together' },
  },
];
