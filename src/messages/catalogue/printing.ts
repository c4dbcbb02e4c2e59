import type { Entry } from '../entry.js';

/** Family 4: what keeps a paper from being printed as it should be. */
export const PRINTING_ENTRIES: readonly Entry[] = [
  {
    code: 'JY4101',
    rule: 'font-collection-without-name',
    severity: 'error',
    class: 'logic',
    params: [],
    zh: {
      title: '字体合集里没有指明用哪一款',
      message:
        '字体文件[[“{file}”]]是合集，配置里没有指明用其中哪一款，或者没有所写的那一款[[（{found}）]][[；里面有 {expected}]]。',
      fix: '请在路径后加 # 和字体名，例如 simsun.ttc#NSimSun。',
    },
    en: {
      title: 'Font of a collection not named',
      message:
        'The font file[[ “{file}”]] is a collection, and the configuration does not name one of its fonts, or one that it has not[[ ({found})]][[; there are {expected}]].',
      fix: 'Add # and the name of the font to the path, such as simsun.ttc#NSimSun.',
    },
    good: { zh: 'simsun.ttc#NSimSun', en: 'simsun.ttc#NSimSun' },
    bad: { zh: '只写了 simsun.ttc', en: 'simsun.ttc alone' },
  },
  {
    code: 'JY4102',
    rule: 'font-not-embeddable',
    severity: 'error',
    class: 'logic',
    params: [],
    zh: {
      title: '字体不允许嵌入文件',
      message: '字体文件[[“{file}”]]注明不允许嵌入文档，存档的报告必须带字体，不能用它[[（用途 {found}）]]。',
      fix: '请换一款允许嵌入的字体；去掉这一项，会改用自带的字体。',
    },
    en: {
      title: 'The font may not be embedded',
      message:
        'The font file[[ “{file}”]] forbids being embedded; a report that is kept must carry its fonts, so it cannot be used[[ (as {found})]].',
      fix: 'Name a font that may be embedded; without it the fonts that come with the program are used.',
    },
    good: { zh: '允许嵌入或可编辑嵌入的字体', en: 'a font that may be embedded' },
    bad: { zh: '许可为“受限”的字体', en: 'a font with a restricted licence' },
  },
  {
    code: 'JY4103',
    rule: 'template-without-use',
    severity: 'warning',
    class: 'logic',
    params: [],
    zh: {
      title: '模板文件夹里有用不上的文件',
      message: '模板文件夹里的[[“{file}”|一个文件]]没有对应的自带模板，不会用到它[[；可能想写 {expected}]]。',
      fix: '请把文件名改成要替换的模板的名称；不要的文件请移走。',
    },
    en: {
      title: 'A template that stands in for none',
      message:
        'The file[[ “{file}”]] in the folder of templates stands in for no template of the program and is not used[[; perhaps {expected} was meant]].',
      fix: 'Name it like the template that it is to replace, or take it away.',
    },
    good: { zh: 'grading-report.md.hbs', en: 'grading-report.md.hbs' },
    bad: { zh: 'grading-reprot.md.hbs', en: 'grading-reprot.md.hbs' },
  },
  {
    code: 'JY4104',
    rule: 'private-character',
    severity: 'error',
    class: 'logic',
    params: ['character', 'codePoint', 'standard'],
    zh: {
      title: '用了旧式输入法的自造字编码',
      message:
        '{here}里有一个字用的是旧式输入法的自造字编码[[（{codePoint}）]]，多数字体印不出来[[；它应当是“{standard}”]]。',
      fix: '请用现在的输入法把这个字重新输入一遍，再重新生成；字形不变，只是编码换成国家标准的。',
    },
    en: {
      title: 'A character in a private code of old',
      message:
        '{here} holds a character in the private code of an old input program[[ ({codePoint})]], which few fonts can print[[; it should be “{standard}”]].',
      fix: 'Type the character again with an input program of today and make the report again; its shape stays the same.',
    },
    good: { zh: '姓名“刘䶮”，䶮 的编码是 U+4DAE', en: 'a rare character of a name as U+4DAE' },
    bad: { zh: '姓名里的 䶮 编码是 U+E863', en: 'the same character as U+E863' },
  },
];
