import type { Sample } from './sample.js';

/** Report templates of an office. */
export const SENTENCES_OF_TEMPLATES: readonly Sample[] = [
  {
    finding: { code: 'JY4910', where: { file: 'own/receipt.md.hbs' }, params: { reason: 'EACCES' } },
    zh: '报告模板“own/receipt.md.hbs”打不开：没有权限，没有改用自带的模板，报告没有生成。',
    en: 'The report template “own/receipt.md.hbs” cannot be opened: permission denied; the one of the program was not used in its place, and no report was made.',
  },
  {
    finding: { code: 'JY4911', where: { file: 'own/receipt.md.hbs' } },
    zh: '报告模板“own/receipt.md.hbs”没有可以打印的内容，会印出一张白纸，报告没有生成。',
    en: 'The report template “own/receipt.md.hbs” holds nothing to print; it would give a blank sheet, so no report was made.',
  },
  {
    finding: { code: 'JY4912', where: { file: 'own/receipt.md.hbs' } },
    zh: '报告模板“own/receipt.md.hbs”不是 UTF-8 编码（可能是 GBK），报告没有生成。',
    en: 'The report template “own/receipt.md.hbs” is not encoded in UTF-8 (perhaps in GBK); no report was made.',
  },
  {
    finding: {
      code: 'JY4913',
      where: { file: 'own/receipt.md.hbs', label: '第 12 行' },
      found: '{{#if levels}}',
      expected: '{{/if}}',
      params: { line: 12 },
    },
    zh: '报告模板“own/receipt.md.hbs”第 12 行的 {{#if levels}} 没有结束，缺 {{/if}}，报告没有生成。',
    en: 'In the report template “own/receipt.md.hbs”, {{#if levels}} at line 12 is not closed: {{/if}} is missing; no report was made.',
  },
  {
    finding: {
      code: 'JY4914',
      where: { file: 'own/receipt.md.hbs', label: '第 3 行' },
      found: '{{/each}}',
      expected: '{{#each}}',
      params: { line: 3 },
    },
    zh: '报告模板“own/receipt.md.hbs”第 3 行的 {{/each}} 前面没有与它成对的开头（{{#each}}），报告没有生成。',
    en: 'In the report template “own/receipt.md.hbs”, {{/each}} at line 3 closes a block that was not opened ({{#each}}); no report was made.',
  },
  {
    finding: { code: 'JY4915', where: {}, found: 'results' },
    zh: '“results”里没有所选学校的填报数据，没有可汇编的内容。',
    en: '“results” holds no submission of the schools asked for; there is nothing to compile.',
  },
];
