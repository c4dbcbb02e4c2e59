import type { WordTable } from './word-table.js';

/** What a command says of its run over many files. */
export const BATCH_WORDS = {
  'batch.passedOver': { zh: '略过：{path}', en: 'Passed over: {path}' },
  'batch.interrupted': {
    zh: '已按要求停下：前 {done} 个文件已处理，结果如上；还有 {left} 个文件没有处理。',
    en: 'Stopped as asked: the first {done} files are done, as told above; {left} files are left.',
  },
  'batch.uncompared': {
    zh: '已按要求停下：每个文件都已校验，但文件之间的比对没有做完。',
    en: 'Stopped as asked: every file is checked, but the files were not compared to the end.',
  },
} as const satisfies WordTable;
