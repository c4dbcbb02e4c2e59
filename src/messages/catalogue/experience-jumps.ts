import type { Entry } from '../entry.js';

/** Family 3, second half, comparisons: with last year, and of cells with each other. */
export const EXPERIENCE_JUMP_ENTRIES: readonly Entry[] = [
  {
    code: 'JY3505',
    rule: 'size-jump',
    severity: 'warning',
    class: 'experience',
    params: ['metric', 'now', 'before'],
    zh: {
      title: '人数或组数与上学年相差很大',
      message: '[[“{metric}”|{here}]]今年[[是 {now}|的数]]，[[上学年是 {before}|和上学年的相比]]，变化比通常的情况大。',
      fix: '请核对两年的数，看名单有没有漏人、多人。确实如此的（合并、扩班等），在“情况说明”表里写明原因（问题代码 JY3505[[，对象编号 {subject}]]），可以照常提交。',
    },
    en: {
      title: 'Size differs much from last year',
      message:
        '[[“{metric}”|{here}]] [[is {now} this year and was {before} last year|differs from last year]], more of a change than usual.',
      fix: 'Check both numbers and the list. If they are right (a merger, new classes), say so on the sheet for explanations (code JY3505[[, number {subject}]]).',
    },
    good: { zh: '上学年教师 86 人，今年 89 人', en: '86 teachers last year, 89 this year' },
    bad: { zh: '上学年教师 86 人，今年 41 人', en: '86 teachers last year, 41 this year' },
  },
  {
    code: 'JY3506',
    rule: 'count-jump',
    severity: 'warning',
    class: 'experience',
    params: ['metric', 'now', 'before'],
    zh: {
      title: '与上学年相比成倍变化',
      message: '[[“{metric}”|{here}]]今年[[是 {now}|的数]]，[[上学年是 {before}|和上学年的相比]]，成倍增加或减少了。',
      fix: '请核对今年的数有没有填错。确实如此的，在“情况说明”表里写明原因（问题代码 JY3506[[，对象编号 {subject}]]），可以照常提交。',
    },
    en: {
      title: 'Doubled or halved since last year',
      message:
        '[[“{metric}”|{here}]] [[is {now} this year and was {before} last year|differs from last year]], a multiple or a fraction of it.',
      fix: 'Check the numbers of this year. If they are right, say why on the sheet for explanations (code JY3506[[, number {subject}]]).',
    },
    good: { zh: '人均听课上学年 21.5 节，今年 23 节', en: '21.5 lessons each last year, 23 this year' },
    bad: { zh: '人均听课上学年 21.5 节，今年 60 节', en: '21.5 lessons each last year, 60 this year' },
  },
  {
    code: 'JY3507',
    rule: 'grids-alike',
    severity: 'warning',
    class: 'experience',
    params: ['metric', 'groups', 'count', 'first', 'firstCell'],
    zh: {
      title: '几个组逐月的次数完全一样',
      message:
        '[[{groups} |]][[这 {count} 个组|几个组]]的[[“{metric}”|次数]]每个月都一样[[（{found}）]][[，另一处从 {firstCell} 起]]。',
      fix: '请确认是各组自己的记录，而不是从一个组复制的。确实如此的，在“情况说明”表里写明原因（问题代码 JY3507，对象编号填[[ {groups} 中的任意一个|其中任意一个组的编号]]；全校统一安排的不填编号），可以照常提交。',
    },
    en: {
      title: 'Groups with the same counts',
      message:
        '[[{groups}: |]][[these {count} groups|some groups]] have the same[[ “{metric}”|counts]] in every month[[ ({found})]][[; the other begins at {firstCell}]].',
      fix: 'Make sure that these are the records of each group and no copy. If they are, say why on the sheet for explanations (code JY3507, the number of [[any of {groups}|any of the groups]], or none if the whole school meets together).',
    },
    good: { zh: 'G01：4 2 2 4 1…，G02：4 2 0 3 1…', en: 'G01: 4 2 2 4 1…, G02: 4 2 0 3 1…' },
    bad: { zh: 'G01 至 G06 十个月全是 4 2 2 4 1 1 2 3 0 2', en: 'G01 to G06 all 4 2 2 4 1 1 2 3 0 2' },
  },
  {
    code: 'JY3508',
    rule: 'round-numbers',
    severity: 'warning',
    class: 'experience',
    params: ['metric', 'round', 'total'],
    zh: {
      title: '多数是整五整十的数',
      message: '[[“{metric}”|{here}]]：[[{total} 个数里有 {round} 个|多数]]是 5 或 10 的倍数，像是估计的数。',
      fix: '请按听课本、活动记录等核对实际数。确实如此的，在“情况说明”表里写明原因（问题代码 JY3508，对象编号不填），可以照常提交。',
    },
    en: {
      title: 'Mostly round numbers',
      message: '[[“{metric}”|{here}]]: [[{round} of {total}|most]] numbers are multiples of 5 and look like estimates.',
      fix: 'Check them against the records. If they are right, say so on the sheet for explanations (code JY3508, no number).',
    },
    good: { zh: '21、24、20、27、23', en: '21, 24, 20, 27, 23' },
    bad: { zh: '25、30、20、35、30、25', en: '25, 30, 20, 35, 30, 25' },
  },
  {
    code: 'JY3509',
    rule: 'groups-gone',
    severity: 'warning',
    class: 'experience',
    params: ['count', 'groups'],
    zh: {
      title: '上学年的组不见了',
      message: '上学年有结果的[[ {count} 个|几个]]组[[（{groups}）]]，今年的名册里没有了。',
      fix: '请核对：已经撤并的，在“情况说明”表里写明（问题代码 JY3509，对象编号不填）；漏掉的，请上级在名册里补上。',
    },
    en: {
      title: 'Groups of last year are gone',
      message:
        '[[{count} groups|Some groups]] that had a result last year[[ ({groups})]] are not in this year’s registry.',
      fix: 'If they were merged or dissolved, say so on the sheet for explanations (code JY3509, no number); if they were forgotten, have the registry mended.',
    },
    good: { zh: '上学年 G01 至 G12，今年 G01 至 G12', en: 'G01 to G12 in both years' },
    bad: { zh: '上学年有 G12，今年只到 G11', en: 'G12 last year, only G01 to G11 this year' },
  },
  {
    code: 'JY3510',
    rule: 'title-lowered',
    severity: 'warning',
    class: 'experience',
    params: ['before'],
    zh: {
      title: '称号比上学年低',
      message: '{here}填的是[[“{found}”]]，比上学年的[[“{before}”|称号]]低[[；同一列还有 {more} 处（{others}）]]。',
      fix: '称号一般只升不降，请核对是不是选错了。确实取消或到期的，在“情况说明”表里写明原因（问题代码 JY3510[[，对象编号 {subject}]]），可以照常提交。',
    },
    en: {
      title: 'A title lower than last year',
      message:
        '{here} says[[ “{found}”,]] lower than last year[[ (“{before}”)]][[; so do {more} more cells of the column ({others})]].',
      fix: 'Titles rarely go down; check the choice. If it was withdrawn or has expired, say so on the sheet for explanations (code JY3510[[, number {subject}]]).',
    },
    good: { zh: '上学年教学能手，今年骨干教师', en: 'a skilled teacher last year, a backbone teacher now' },
    bad: { zh: '上学年骨干教师，今年“无”', en: 'a backbone teacher last year, none now' },
  },
];
