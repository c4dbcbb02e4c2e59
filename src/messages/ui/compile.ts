import type { WordTable } from './word-table.js';

/** Words of compiled annual reports. */
export const COMPILE_WORDS = {
  'compile.told': {
    zh: '已汇编 {count} 所学校的{what}，在 {folder}。',
    en: '{what}: {count} schools compiled in {folder}.',
  },
  'compile.title': { zh: '{school}{what}汇编（{year}学年）', en: '{school}: {what}, {year}' },
  'compile.what': { zh: '年度报告', en: 'annual reports' },
} as const satisfies WordTable;
