import type { WordTable } from './word-table.js';

/** What the commands say that issue, split, merge and enlarge forms. */
export const FORMS_WORDS = {
  'forms.issued': { zh: '已发放 {count} 个工作簿，在 {folder}。', en: 'Workbooks issued: {count}, in {folder}.' },
  'forms.prefilled': {
    zh: '读到 {count} 所学校去年的数据，已预填，填表人可以改。',
    en: ' Last year’s data of {count} schools were filled in; they can be changed.',
  },
  'forms.unknownForm': {
    zh: '本年的方案里没有“{name}”这种表；可用：{known}。',
    en: 'The programme has no form “{name}”; it has: {known}.',
  },
  'forms.split': {
    zh: '已从 {books} 个工作簿拆出 {parts} 个教研组分册，在 {folder}。',
    en: 'Workbooks split: {books}, into {parts} parts of research groups, in {folder}.',
  },
  'forms.split.nothing': {
    zh: '请写出要拆分的工作簿或文件夹；从空表拆分请加 --blank。',
    en: 'Name the workbooks or folders to be split, or add --blank to split blank forms.',
  },
  'forms.merged': {
    zh: '已把 {parts} 个分册合并到 {path}，没有冲突。请再校验一遍合并后的工作簿。',
    en: 'Parts merged into {path}: {parts}, without conflicts. Please check the merged workbook once more.',
  },
  'forms.merged.conflicts': {
    zh: '已把 {parts} 个分册合并到 {path}，{conflicts} 处冲突要人工处理，见上。请再校验一遍合并后的工作簿。',
    en: 'Parts merged into {path}: {parts}; conflicts for you to settle, as told above: {conflicts}. Then check the merged workbook once more.',
  },
  'forms.merged.none': {
    zh: '没有可以合并的分册，没有写出文件。',
    en: 'There is no part that can be merged; no file was written.',
  },
  'forms.rows.tooFew': {
    zh: '--rows {sheet}={rows} 太少：这张表已有 {own} 行，请写更大的行数。',
    en: '--rows {sheet}={rows} is too small: the sheet has {own} rows already; ask for more.',
  },
  'forms.merge.onItself': {
    zh: '--out 不能是主表或分册本身，请写一个新的文件名。',
    en: '--out cannot be the workbook or a part; name a new file.',
  },
  'forms.enlarged': {
    zh: '已把填好的内容放进更大的表 {path}：{rows}。',
    en: 'Everything typed is now in the larger form {path}: {rows}.',
  },
  'forms.enlarged.rows': { zh: '{sheet} {count} 行', en: '{sheet} {count} rows' },
  'forms.enlarge.onItself': {
    zh: '--out 不能是原来的文件，请写一个新的文件名。',
    en: '--out cannot be the file itself; name a new one.',
  },
} as const satisfies WordTable;
