import type { Entry } from '../entry.js';

/** Family 1, batches: what only a look at several files shows. */
export const BATCH_ENTRIES: readonly Entry[] = [
  {
    code: 'JY1150',
    rule: 'several-files-of-one-school',
    severity: 'error',
    class: 'logic',
    params: ['count', 'files', 'name', 'other', 'differing', 'cells'],
    zh: {
      title: '一所学校有几份不同的文件',
      message:
        '[[{name}|学校 {subject}|同一所学校]]有[[ {count} 份|几份]]内容不同的文件[[（{files}）]]，不知道以哪一份为准[[。这一份与“{other}”相比有 {differing} 格不同]][[（{cells}）]]。',
      fix: '请学校确认哪一份是定稿，只留这一份，其余的从文件夹里移走，再校验一次。',
    },
    en: {
      title: 'Several differing files of one school',
      message:
        '[[{name}|The school {subject}|One school]] has [[{count}|several]] files that differ[[ ({files})]]; which one counts is not known[[. Compared with “{other}” this one differs in {differing} cells]][[ ({cells})]].',
      fix: 'Ask the school which one is final, keep only that one in the folder, and check again.',
    },
    good: { zh: '文件夹里每所学校一份', en: 'one file a school' },
    bad: {
      zh: '“城北初中.xlsx”和“城北初中（最终版2）.xlsx”有 5 格不同',
      en: 'a file and its “final 2” differ in 5 cells',
    },
  },
  {
    code: 'JY1151',
    rule: 'same-file-twice',
    severity: 'warning',
    class: 'logic',
    params: ['other'],
    zh: {
      title: '同样的内容交了两次',
      message: '这一份与[[“{other}”|另一份文件]]是同一所学校的，内容完全一样。',
      fix: '留一份就够了，把多余的一份从文件夹里移走。',
    },
    en: {
      title: 'The same content twice',
      message: 'This file and [[“{other}”|another one]] are from the same school and say exactly the same.',
      fix: 'One is enough; take the other out of the folder.',
    },
    good: { zh: '只有“城北初中.xlsx”', en: 'one file of the school' },
    bad: { zh: '“城北初中.xlsx”和“城北初中 - 副本.xlsx”', en: 'a file and its copy' },
  },
  {
    code: 'JY1152',
    rule: 'file-named-after-other-school',
    severity: 'warning',
    class: 'logic',
    params: ['name'],
    zh: {
      title: '文件名写的是别的学校',
      message:
        '文件名里写的是[[ {found}|别的学校]]，里面却是[[{name}|学校 {expected}|另一所学校]]的表，已按里面的读取。',
      fix: '请确认没有传错文件：传错的，换成本校的表；只是名字写错的，改文件名即可。',
    },
    en: {
      title: 'The file name names another school',
      message:
        'The file name says[[ {found}| another school]], but inside is the form of [[{name}|school {expected}|another one]]; it was read as that.',
      fix: 'Make sure that it is the right file. If only the name is wrong, rename it.',
    },
    good: { zh: '“3204000101.xlsx”里是 3204000101 的表', en: '3204000101.xlsx holds the form of 3204000101' },
    bad: { zh: '“3204000102.xlsx”里是 3204000101 的表', en: '3204000102.xlsx holds the form of 3204000101' },
  },
  {
    code: 'JY1153',
    rule: 'two-schools-same-content',
    severity: 'warning',
    class: 'logic',
    params: ['other', 'otherName'],
    zh: {
      title: '两所学校填得一模一样',
      message: '这一份里的数、说明和成果名称，与[[{otherName}|另一所学校]][[（{other}）]]的全部相同。',
      fix: '两所学校不会样样相同，多半是拿一所学校的内容填进了另一所的表。请两所学校各自核对。',
    },
    en: {
      title: 'Two schools with the same content',
      message:
        'All numbers, notes and titles of this file equal those of [[{otherName}|another school]][[ ({other})]].',
      fix: 'Two schools are never alike in everything; the content of one was probably pasted into the form of the other. Have both checked.',
    },
    good: { zh: '两所学校各填各的', en: 'each school fills in its own' },
    bad: {
      zh: '城北初中的表里是城南初中的全部内容',
      en: 'the content of the south school in the form of the north school',
    },
  },
];
