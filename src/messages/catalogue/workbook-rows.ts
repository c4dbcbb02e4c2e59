import type { Entry } from '../entry.js';

/** Family 1, second half: what people do to rows, sheets and printed words of a form. */
export const WORKBOOK_ROW_ENTRIES: readonly Entry[] = [
  {
    code: 'JY1118',
    rule: 'hidden-cells',
    severity: 'warning',
    class: 'logic',
    params: ['rows', 'columns'],
    zh: {
      title: '有填写格被隐藏',
      message:
        '[[工作表“{sheet}”里]]有填写格被隐藏或筛选掉了[[（隐藏 {rows} 行、{columns} 列）]][[，第一处是 {cell}]]，里面的内容照样读取、照样计入。',
      fix: '请点“数据 → 清除筛选”，再全选整张表，在行号和列标上点右键“取消隐藏”，看一遍隐藏的内容；不该报的行要清空，只隐藏不算删除。',
    },
    en: {
      title: 'Input cells are hidden',
      message:
        '[[In the sheet “{sheet}” ]]input cells are hidden or filtered away[[ ({rows} rows and {columns} columns)]][[, beginning at {cell}]]; what stands there is read and counts all the same.',
      fix: 'Clear the filter (Data → Clear), select the whole sheet, right-click the row and column headings and choose Unhide. Look through what was hidden; rows that should not be reported have to be emptied.',
    },
    good: { zh: '所有填写的行都看得见', en: 'every filled-in row can be seen' },
    bad: { zh: '把调走的老师那几行隐藏起来', en: 'the rows of teachers who have left are hidden' },
  },
  {
    code: 'JY1119',
    rule: 'hidden-sheet',
    severity: 'warning',
    class: 'logic',
    params: [],
    zh: {
      title: '工作表被隐藏',
      message: '[[工作表“{sheet}”|一张工作表]]被隐藏了，里面的内容照样读取、照样计入。',
      fix: '在任一工作表标签上点右键，选“取消隐藏”，看一遍这张表的内容再交。',
    },
    en: {
      title: 'A sheet is hidden',
      message: '[[The sheet “{sheet}”|A sheet]] is hidden; what stands in it is read and counts all the same.',
      fix: 'Right-click any tab, choose Unhide, and look through the sheet before handing it in.',
    },
    good: { zh: '发下来时看得见的工作表都看得见', en: 'every sheet that was visible when issued is visible' },
    bad: { zh: '把“成果清单”隐藏起来', en: 'the list of achievements is hidden' },
  },
  {
    code: 'JY1120',
    rule: 'row-key-lost',
    severity: 'warning',
    class: 'logic',
    params: ['count'],
    zh: {
      title: '行标识丢失',
      message:
        '[[工作表“{sheet}”里]]有[[ {count} ]]行的隐藏标识被清掉或改掉了[[（第一处是 {cell}，“{label}”）]]，已按左侧的文字认出，内容照常读取。',
      fix: '不用改。请核对这几行读到的内容；以后不要整列清除或粘贴覆盖左边隐藏的列。',
    },
    en: {
      title: 'Keys of rows lost',
      message:
        '[[In the sheet “{sheet}” ]][[{count} ]]rows have lost their hidden key[[ (beginning at {cell}, “{label}”)]]; they were recognised by their text and read as usual.',
      fix: 'Nothing to do but to look through these rows. Do not clear or paste over the hidden column on the left.',
    },
    good: { zh: '左边隐藏的列原样不动', en: 'the hidden column on the left is left alone' },
    bad: { zh: '从别处粘贴整行，盖掉了隐藏的标识', en: 'whole rows pasted over the hidden keys' },
  },
  {
    code: 'JY1121',
    rule: 'comments-not-read',
    severity: 'notice',
    class: 'logic',
    params: [],
    zh: {
      title: '批注不读取',
      message: '文件里有批注，批注里写的内容不会读取。',
      fix: '要报的内容都写进填写格里；需要说明的写进“说明”一类的格子。批注可以留着。',
    },
    en: {
      title: 'Comments are not read',
      message: 'The file holds comments; what is written in them is not read.',
      fix: 'Everything you report belongs into the cells, explanations into the cells for notes. The comments may stay.',
    },
    good: { zh: '说明写在“简要说明”这一格里', en: 'an explanation in the cell for it' },
    bad: { zh: '真正的数写在批注里', en: 'the real number in a comment' },
  },
  {
    code: 'JY1122',
    rule: 'wording-changed',
    severity: 'warning',
    class: 'logic',
    params: [],
    zh: {
      title: '印好的说明文字被改动',
      message:
        '{here}是印好的内容，被改动了[[：现在是“{found}”]][[，原来是“{expected}”]]。填的内容照常读取，评估仍按原来的文字。',
      fix: '请改回原来的文字；只是误碰的，点“撤销”，或从原表把这一格复制回来。',
    },
    en: {
      title: 'Printed wording was changed',
      message:
        '{here} is printed and was changed[[; it now says “{found}”]][[, it said “{expected}”]]. The answers were read as usual, and the assessment goes by the old text.',
      fix: 'Put the old text back, with Undo or by copying the cell from the issued form.',
    },
    good: { zh: '提示、表头、填写说明原样不动', en: 'hints, headers and instructions as issued' },
    bad: { zh: '把提示“每月次数”改成“全年次数”', en: 'the hint “times a month” changed to “times a year”' },
  },
  {
    code: 'JY1123',
    rule: 'copied-row',
    severity: 'warning',
    class: 'logic',
    params: ['count', 'cells'],
    zh: {
      title: '整行重复',
      message: '编号[[“{found}”]]的一行出现了[[ {count} 次|不止一次]][[（{cells}）]]，内容完全相同，只读取一次。',
      fix: '不影响这次提交；最好删掉多余的一行，免得以后只改了其中一行。',
    },
    en: {
      title: 'Row copied',
      message:
        'The row[[ “{found}”]] stands here [[{count} times|more than once]][[ ({cells})]] with the same contents; it is read once.',
      fix: 'It does no harm; delete the extra row all the same, lest only one of them be changed later.',
    },
    good: { zh: '每个编号只有一行', en: 'one row for each number' },
    bad: { zh: '第 7 行和第 8 行一模一样', en: 'rows 7 and 8 are the same' },
  },
];
