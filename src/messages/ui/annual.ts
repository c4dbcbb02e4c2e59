import type { WordTable } from './word-table.js';

/** Words of the annual report's command. */
export const ANNUAL_WORDS = {
  'annual.written': {
    zh: '年度报告写在 {folder}：{files}。网页双击打开，不用联网。',
    en: 'The annual report is in {folder}: {files}. Open the page by a double click; it needs no network.',
  },
  'annual.ranking': { zh: '排名 {name}', en: 'Ranking {name}' },
} as const satisfies WordTable;
