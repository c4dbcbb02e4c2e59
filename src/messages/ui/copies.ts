import type { WordTable } from './word-table.js';

/** Words of marked and mended copies. Notes begin with a sign that is known again when the copy comes back. */
export const COPIES_WORDS = {
  'copies.sheet': { zh: '问题清单', en: 'Findings' },
  'copies.title': { zh: '问题清单[[ · {school}]]', en: 'Findings[[ · {school}]]' },
  'copies.totals': { zh: '共 {counts}。', en: '{counts} in all. ' },
  'copies.none': {
    zh: '没有发现问题，可以提交。',
    en: 'Nothing was found; the workbook can be handed in.',
  },
  'copies.todo.error': {
    zh: '请从第 1 条起逐条修改：点“单元格”一栏的蓝字，就跳到要改的那一格。标“错误”的都改好后保存，把这一份文件交回。',
    en: 'Please mend them one by one from number 1: click the blue address to jump to the cell. When all errors are mended, save and hand in this very file.',
  },
  'copies.todo.warning': {
    zh: '可以提交。提交前请看一下标“提醒”的各条：填错的改正；确实如此的，在“情况说明”里写明原因。点“单元格”一栏的蓝字，就跳到那一格。',
    en: 'It can be handed in. Before that, please look at the warnings: mend what is wrong; explain what is right on the sheet for explanations. Click the blue address to jump to the cell.',
  },
  'copies.todo.notice': {
    zh: '可以提交。下面各条只是提示，看一下没有读错即可，不用改。',
    en: 'It can be handed in. What follows is only for your information; nothing has to be mended.',
  },
  'copies.legend': {
    zh: '各表里的颜色：红＝错误，必须改（本表写明可以说明的，也可以写情况说明）；黄＝提醒，改正或说明；蓝＝提示，看一下。鼠标停在有颜色的格子上，会显示问题和改法。颜色、批注和本表都不影响填报，不用删除。',
    en: 'Colours in the sheets: red = error, must be mended (or explained where the list says so); amber = warning, mend or explain; blue = for information. Point at a coloured cell to read what is wrong. Colours, notes and this sheet do no harm and need not be removed.',
  },
  'copies.column.number': { zh: '序号', en: 'No.' },
  'copies.column.severity': { zh: '级别', en: 'Severity' },
  'copies.column.sheet': { zh: '工作表', en: 'Sheet' },
  'copies.column.cell': { zh: '单元格', en: 'Cell' },
  'copies.column.message': { zh: '问题', en: 'Problem' },
  'copies.column.found': { zh: '现在填的', en: 'What stands there' },
  'copies.column.expected': { zh: '应当填什么', en: 'What belongs there' },
  'copies.column.fix': { zh: '怎么改', en: 'What to do' },
  'copies.column.code': { zh: '代码', en: 'Code' },
  'copies.blank': { zh: '（空着）', en: '(blank)' },
  'copies.explain': {
    zh: '代码和编号已经填在“{sheet}”里，只要在 {cell} 写原因。',
    en: 'Code and number stand on “{sheet}” already; only the reason is to be written, into {cell}.',
  },
  'copies.note.heading': { zh: '【校验】{severity} {code}', en: '[Check] {severity} {code}' },
  'copies.note.follows': {
    zh: '这一处由 {place} 的问题引起，改好那里后一并消失。',
    en: 'This follows from the problem at {place} and goes away with it.',
  },
  'copies.foot': { zh: '{file}', en: '{file}' },
  'copies.pages': { zh: '第 &P 页，共 &N 页', en: 'Page &P of &N' },
  'copies.told.annotated': { zh: '批注副本 {count} 个，在 {folder}。', en: '{count} marked copies, in {folder}.' },
  'copies.told.fixed': {
    zh: '修正副本 {count} 个，共改好 {fixes} 处写法，在 {folder}。',
    en: '{count} mended copies with {fixes} spellings put right, in {folder}.',
  },
  'copies.told.left': {
    zh: '已按要求停下：还有 {left} 个文件没有做副本；校验结果是全的，如上。',
    en: 'Stopped as asked: {left} files are left without a copy; all are checked, as told above.',
  },
  'copies.refused.within': {
    zh: '副本文件夹 {folder} 在被校验的文件夹里，副本会和原件混在一起，下次还会被当成上报的表。请换一个别处的文件夹。',
    en: 'The folder for copies, {folder}, is among the files to be checked: copies would mix with originals and be checked as forms next time. Name another folder.',
  },
  'copies.refused.sameFolder': {
    zh: '--annotate 和 --fix 不能用同一个文件夹，请分别指定。',
    en: '--annotate and --fix cannot have the same folder.',
  },
  'copies.refused.twice': {
    zh: '有两个文件的副本都叫 {path}（只差大小写或后缀）。请先改名，或分开校验。',
    en: 'Two files would have the same copy, {path}. Rename one, or check them apart.',
  },
  'copies.refused.exists': {
    zh: '{path} 已经存在，而且不是本程序生成后没动过的副本（可能有人改过），没有覆盖。请把它移走，或换一个文件夹。',
    en: '{path} is there already and is no untouched copy of this program (somebody may have worked in it); it was not overwritten. Move it away, or name another folder.',
  },
} as const satisfies WordTable;
