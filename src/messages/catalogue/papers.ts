import type { Entry } from '../entry.js';

/** Codes of papers: writing them, templates, fonts. */
export const PAPER_ENTRIES: readonly Entry[] = [
  {
    code: 'JY4120',
    rule: 'paper-not-overwritten',
    severity: 'error',
    class: 'logic',
    params: [],
    zh: {
      title: '同名文件没有覆盖',
      message: '要写的文件[[ {found} ]]已经存在，而且已有签名，或不是本程序生成的，没有覆盖。',
      fix: '请换一个文件夹，或把原来的文件移走；确定要换掉时，加 --force 再运行一次。',
    },
    en: {
      title: 'A file of that name was kept',
      message: 'The file[[ {found}]] is there already, and is signed or not of this program; it was not overwritten.',
      fix: 'Name another folder, or move the file away; to replace it all the same, run again with --force.',
    },
    good: { zh: '文件夹里没有同名文件', en: 'no file of that name in the folder' },
    bad: { zh: '同名的报告已经由学校签过名', en: 'a report of that name that the school has signed' },
  },
  {
    code: 'JY4121',
    rule: 'comment-names-a-teacher',
    severity: 'warning',
    class: 'logic',
    params: [],
    zh: {
      title: '评审意见里有教师姓名',
      message: '{here}的评审意见里写了名册中教师的姓名。意见按原文印出，姓名会一起公开。',
      fix: '请评审人把姓名改成“一名教师”或编号，重新提交评审后再印；确需保留的，只发给学校，不要公开。',
    },
    en: {
      title: 'A comment names a teacher',
      message:
        'The comment of the reviewers on {here} names a teacher of the registry. Comments are printed word for word, names included.',
      fix: 'Let the reviewer write “a teacher” or the number instead and hand in the review again; otherwise do not publish the paper.',
    },
    good: { zh: '“抽查的 3 名教师中 1 名缺听课记录”', en: '“1 of 3 teachers drawn lacks records”' },
    bad: { zh: '“张某某缺听课记录”写了真实姓名', en: 'the full name of a teacher in the comment' },
  },
  {
    code: 'JY4901',
    rule: 'broken-template',
    severity: 'error',
    class: 'logic',
    params: ['line'],
    zh: {
      title: '报告模板有误',
      message: '报告模板[[“{file}”]][[第 {line} 行]]写法有误[[：{found}]][[，应为 {expected}]]，报告没有生成。',
      fix: '请改正模板；不确定时，先换回自带的模板。',
    },
    en: {
      title: 'Broken report template',
      message:
        'The report template[[ “{file}”]] is wrong[[ at line {line}]][[: {found}]][[, {expected} belongs there]]; no report was made.',
      fix: 'Mend the template; if in doubt, go back to the one that comes with the program.',
    },
    good: { zh: '每个 {{#each}} 都有 {{/each}}', en: 'every {{#each}} has its {{/each}}' },
    bad: { zh: '漏写了 {{/each}}', en: 'a missing {{/each}}' },
  },
  {
    code: 'JY4902',
    rule: 'character-without-glyph',
    severity: 'error',
    class: 'logic',
    params: ['character', 'codePoint'],
    zh: {
      title: '字体里没有这个字',
      message: '{here}[[里的“{character}”|里有一个字]][[（{codePoint}）]]在现有字体里都没有，印出来会是空框。',
      fix: '请在配置里加一款含有这个字的字体（例如系统自带的宋体扩展字体），再重新生成报告。姓名里的生僻字请不要用别的字代替。',
    },
    en: {
      title: 'No font has this character',
      message:
        '{here} holds [[“{character}”|a character]][[ ({codePoint})]] that no font at hand has; it would be printed as an empty box.',
      fix: 'Name a font that has it in the configuration and make the report again. Do not replace a rare character of a name by another one.',
    },
    good: { zh: '姓名“王喆”，字体里有', en: 'a name whose characters the font has' },
    bad: { zh: '姓名里的“𬭊”，字体里没有', en: 'a name with a character that no font has' },
  },
  {
    code: 'JY4903',
    rule: 'font-unreadable',
    severity: 'error',
    class: 'logic',
    params: [],
    zh: {
      title: '字体文件打不开',
      message: '字体文件[[“{file}”]]找不到，或者不是能用的字体[[（{expected}）]]。',
      fix: '请检查配置里的字体路径；去掉这一项，会改用自带的字体。',
    },
    en: {
      title: 'The font file cannot be opened',
      message: 'The font file[[ “{file}”]] is not there, or is no usable font[[ ({expected})]].',
      fix: 'Check the path in the configuration; without it the fonts that come with the program are used.',
    },
    good: { zh: '指向本机已有的 .ttf 或 .otf 文件', en: 'a path to a .ttf or .otf file of this PC' },
    bad: { zh: '指向另一台电脑上的字体', en: 'a path to a font of another PC' },
  },
];
