import type { Entry } from '../entry.js';

/** Family 0, second part: marked and mended copies. */
export const COPY_ENTRIES: readonly Entry[] = [
  {
    code: 'JY0120',
    rule: 'spelling-mended',
    severity: 'notice',
    class: 'logic',
    params: ['rules'],
    zh: {
      title: '写法已在修正副本里改好',
      message: '{here}[[原来写作“{found}”，]]在修正副本里已改[[为“{expected}”]][[（{rules}）]]，意思不变。',
      fix: '请看一下改得对不对；不对的，请改成本来的意思。原来的文件没有动。',
    },
    en: {
      title: 'Spelling put right in the mended copy',
      message:
        '{here}[[ said “{found}” and]] was respelt in the mended copy[[ as “{expected}”]][[ ({rules})]], which means the same.',
      fix: 'Look whether this is right; if not, put it as it was meant. The original file was not touched.',
    },
    good: { zh: '听课节数填 17', en: 'lessons observed: 17' },
    bad: { zh: '听课节数填“17节”', en: 'lessons observed: “17 lessons”' },
  },
  {
    code: 'JY0121',
    rule: 'no-copy',
    severity: 'warning',
    class: 'logic',
    params: ['place'],
    zh: {
      title: '做不出副本',
      message: '这个文件已经校验，但它内部的写法特殊[[（{place}）]]，没有做出批注副本或修正副本。',
      fix: '请照问题清单直接改原来的文件；也可以用 Excel 或 WPS 打开它，另存为 .xlsx 后再做一次。',
    },
    en: {
      title: 'No copy could be made',
      message:
        'This file was checked, but it is written in an unusual way[[ ({place})]], so no marked or mended copy was made.',
      fix: 'Mend the file itself by the list of findings; or open it in Excel or WPS, save it as .xlsx, and try again.',
    },
    good: { zh: '由 Excel 或 WPS 保存的表', en: 'a form saved by Excel or WPS' },
    bad: { zh: '由别的程序拼出、少了样式目录的表', en: 'a form put together by another program, without its styles' },
  },
  {
    code: 'JY0122',
    rule: 'copy-not-written',
    severity: 'warning',
    class: 'logic',
    params: ['trouble'],
    zh: {
      title: '副本存不下来',
      message: '这个文件已经校验，但副本[[“{found}”]]没有存成[[：{trouble}]]。',
      fix: '请看文件夹能不能写、磁盘满了没有、同名的副本是不是正在 Excel 或 WPS 里开着，然后再做一次；也可以换一个文件夹。',
    },
    en: {
      title: 'A copy could not be written',
      message: 'This file was checked, but its copy[[ “{found}”]] could not be written[[: {trouble}]].',
      fix: 'See whether the folder can be written to, the disk is full, or the copy is open in Excel or WPS; then try again, or name another folder.',
    },
    good: { zh: '能写、有空间的文件夹', en: 'a folder with room that can be written to' },
    bad: { zh: '只读的光盘，或旧副本还在 Excel 里开着', en: 'a read-only disk, or an old copy that is open in Excel' },
  },
  {
    code: 'JY0123',
    rule: 'copy-broken-off',
    severity: 'warning',
    class: 'logic',
    params: ['ended', 'path'],
    zh: {
      title: '做副本时中断',
      message: '这个文件已经校验，但做副本时[[{ended}|中断]]，没有做成；其余文件照常。',
      fix: '请照校验结果直接改原来的文件。[[要报告故障的，请附上记录（{path}）。]]',
    },
    en: {
      title: 'Making a copy broke off',
      message:
        'This file was checked, but making its copy [[{ended}|broke off]], so there is none; the other files are done as usual.',
      fix: 'Mend the file itself by the findings.[[ To report the fault, send the record ({path}).]]',
    },
    good: { zh: '校验和做副本都做完的文件', en: 'a file that is checked and copied' },
    bad: { zh: '校验完以后被挪走的文件', en: 'a file that was moved away once it was checked' },
  },
];
