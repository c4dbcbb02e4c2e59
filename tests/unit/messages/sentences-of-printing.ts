import type { Sample } from './sample.js';

/** Fonts, characters and templates of printed papers. */
export const SENTENCES_OF_PRINTING: readonly Sample[] = [
  {
    finding: { code: 'JY4101', where: { file: 'C:/fonts/simsun.ttc' }, found: 'fang', expected: 'SimSun、NSimSun' },
    zh: '字体文件“C:/fonts/simsun.ttc”是合集，配置里没有指明用其中哪一款，或者没有所写的那一款（fang）；里面有 SimSun、NSimSun。',
    en: 'The font file “C:/fonts/simsun.ttc” is a collection, and the configuration does not name one of its fonts, or one that it has not (fang); there are SimSun、NSimSun.',
  },
  {
    finding: { code: 'JY4102', where: { file: 'C:/fonts/x.ttf' }, found: 'title' },
    zh: '字体文件“C:/fonts/x.ttf”注明不允许嵌入文档，存档的报告必须带字体，不能用它（用途 title）。',
    en: 'The font file “C:/fonts/x.ttf” forbids being embedded; a report that is kept must carry its fonts, so it cannot be used (as title).',
  },
  {
    finding: {
      code: 'JY4103',
      where: { file: 'own/grading-reprot.md.hbs' },
      found: 'grading-reprot',
      expected: 'grading-report',
    },
    zh: '模板文件夹里的“own/grading-reprot.md.hbs”没有对应的自带模板，不会用到它；可能想写 grading-report。',
    en: 'The file “own/grading-reprot.md.hbs” in the folder of templates stands in for no template of the program and is not used; perhaps grading-report was meant.',
  },
  {
    finding: {
      code: 'JY4104',
      where: { file: 'a.xlsx', sheet: '教师情况', cell: 'B9', label: 'T005 姓名' },
      found: '刘\ue863',
      params: { character: '\ue863', codePoint: 'U+E863', standard: '䶮' },
    },
    zh: '“T005 姓名”里有一个字用的是旧式输入法的自造字编码（U+E863），多数字体印不出来；它应当是“䶮”。',
    en: '“T005 姓名” holds a character in the private code of an old input program (U+E863), which few fonts can print; it should be “䶮”.',
  },
];
