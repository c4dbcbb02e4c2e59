import type { Entry } from '../entry.js';

/** Family 4: what keeps an office's own template from being used, and a compilation from being made. */
export const TEMPLATE_ENTRIES: readonly Entry[] = [
  {
    code: 'JY4910',
    rule: 'template-unreadable',
    severity: 'error',
    class: 'logic',
    params: ['reason'],
    zh: {
      title: '报告模板打不开',
      message: '报告模板[[“{file}”]]打不开[[：{reason}]]，没有改用自带的模板，报告没有生成。',
      fix: '请检查这个文件的权限，或把它移出模板文件夹。',
    },
    en: {
      title: 'The report template cannot be opened',
      message:
        'The report template[[ “{file}”]] cannot be opened[[: {reason}]]; the one of the program was not used in its place, and no report was made.',
      fix: 'Look at the permissions of the file, or take it out of the folder of templates.',
    },
    good: { zh: '能正常打开的 grading-report.md.hbs', en: 'a grading-report.md.hbs that opens' },
    bad: { zh: '没有读取权限的模板', en: 'a template without permission to read' },
  },
  {
    code: 'JY4911',
    rule: 'template-without-content',
    severity: 'error',
    class: 'logic',
    params: [],
    zh: {
      title: '报告模板没有内容',
      message: '报告模板[[“{file}”]]没有可以打印的内容，会印出一张白纸，报告没有生成。',
      fix: '请写上内容；要用自带的模板，就把这个文件移出模板文件夹。',
    },
    en: {
      title: 'Report template without content',
      message:
        'The report template[[ “{file}”]] holds nothing to print; it would give a blank sheet, so no report was made.',
      fix: 'Write something in it; to use the template of the program, take the file out of the folder of templates.',
    },
    good: { zh: '至少有标题和正文的模板', en: 'a template with a title and a text' },
    bad: { zh: '0 字节的文件，或只有注释的模板', en: 'a file of 0 bytes, or one with comments only' },
  },
  {
    code: 'JY4912',
    rule: 'template-not-unicode',
    severity: 'error',
    class: 'logic',
    params: [],
    zh: {
      title: '报告模板不是 UTF-8',
      message: '报告模板[[“{file}”]]不是 UTF-8 编码（可能是 GBK），报告没有生成。',
      fix: '请用记事本打开，另存为，编码选 UTF-8。',
    },
    en: {
      title: 'The report template is not UTF-8',
      message: 'The report template[[ “{file}”]] is not encoded in UTF-8 (perhaps in GBK); no report was made.',
      fix: 'Open it in an editor and save it again, with UTF-8 as its encoding.',
    },
    good: { zh: '编码为 UTF-8 的模板', en: 'a template in UTF-8' },
    bad: { zh: '记事本里存成 ANSI（GBK）的模板', en: 'a template that was saved as ANSI (GBK)' },
  },
  {
    code: 'JY4913',
    rule: 'template-block-open',
    severity: 'error',
    class: 'logic',
    params: ['line'],
    zh: {
      title: '报告模板里有一段没有结束',
      message: '报告模板[[“{file}”]][[第 {line} 行]]的[[ {found} |一段]]没有结束[[，缺 {expected}]]，报告没有生成。',
      fix: '请在这一段的末尾补上；不确定时，先换回自带的模板。',
    },
    en: {
      title: 'A block of the report template is not closed',
      message:
        'In the report template[[ “{file}”]],[[ {found}|a block]][[ at line {line}]] is not closed[[: {expected} is missing]]; no report was made.',
      fix: 'Add it where the block ends; if in doubt, go back to the template that comes with the program.',
    },
    good: { zh: '{{#if remark}}备注：{{remark}}{{/if}}', en: '{{#if remark}}Remark: {{remark}}{{/if}}' },
    bad: { zh: '{{#if remark}}备注：{{remark}}', en: '{{#if remark}}Remark: {{remark}}' },
  },
  {
    code: 'JY4914',
    rule: 'template-block-closed-only',
    severity: 'error',
    class: 'logic',
    params: ['line'],
    zh: {
      title: '报告模板里有多余的结束标记',
      message:
        '报告模板[[“{file}”]][[第 {line} 行]]的[[ {found} |结束标记]]前面没有与它成对的开头[[（{expected}）]]，报告没有生成。',
      fix: '请删去它，或在前面补上开头；不确定时，先换回自带的模板。',
    },
    en: {
      title: 'A closing mark without its block',
      message:
        'In the report template[[ “{file}”]],[[ {found}|a closing mark]][[ at line {line}]] closes a block that was not opened[[ ({expected})]]; no report was made.',
      fix: 'Take it out, or open its block before it; if in doubt, go back to the template that comes with the program.',
    },
    good: { zh: '{{#each rows}}{{name}}{{/each}}', en: '{{#each rows}}{{name}}{{/each}}' },
    bad: { zh: '{{name}}{{/each}}', en: '{{name}}{{/each}}' },
  },
  {
    code: 'JY4915',
    rule: 'no-submission-to-compile',
    severity: 'error',
    class: 'logic',
    params: [],
    zh: {
      title: '没有填报数据可汇编',
      message: '[[“{found}”|所给的文件]]里没有所选学校的填报数据，没有可汇编的内容。',
      fix: '汇编用的是学校填好的工作簿（或填报数据），请写它们的路径；评定结果用 --results 另外指明。',
    },
    en: {
      title: 'No submission to compile',
      message:
        '[[“{found}” holds|The files hold]] no submission of the schools asked for; there is nothing to compile.',
      fix: 'Name the filled workbooks of the schools (or their submissions); results are named with --results.',
    },
    good: {
      zh: 'jiaoyan report compile filled --results results',
      en: 'jiaoyan report compile filled --results results',
    },
    bad: { zh: 'jiaoyan report compile results', en: 'jiaoyan report compile results' },
  },
];
