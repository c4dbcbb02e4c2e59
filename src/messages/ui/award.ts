import type { WordTable } from './word-table.js';

/** Words of titles and corrections. */
export const AWARD_WORDS = {
  'award.column.number': { zh: '证书编号', en: 'Number' },
  'award.column.award': { zh: '称号', en: 'Award' },
  'award.column.unit': { zh: '报送单位', en: 'Unit' },
  'award.column.school': { zh: '学校', en: 'School' },
  'award.column.subject': { zh: '对象', en: 'Subject' },
  'award.column.from': { zh: '自', en: 'From' },
  'award.column.to': { zh: '至', en: 'To' },
  'award.column.status': { zh: '状态', en: 'Status' },
  'award.granted': {
    zh: '授予 {granted} 个，此前已授予 {unchanged} 个，暂不能授予 {held} 个。',
    en: '{granted} conferred, {unchanged} conferred before, {held} held back.',
  },
  'award.count': { zh: '共 {all} 个，有效 {active} 个。', en: '{all} titles, {active} in force.' },
  'award.changed': {
    zh: '{award} {school} {subject}：{event}，现为{state}[[，有效期至 {to}]]。',
    en: '{award} {school} {subject}: {event}, now {state}[[, held until {to}]].',
  },
  'award.imported': { zh: '记入 {entered} 个称号，已有 {known} 个。', en: '{entered} titles entered, {known} known.' },
  'award.written': { zh: '已写出 {count} 份称号文档到 {folder}。', en: '{count} award documents written to {folder}.' },
  'award.corrected': {
    zh: '{key} 已更正；原记录 {before}，新记录 {after}，都留在台账里。',
    en: '{key} was put right; the old record {before} and the new one {after} both stay.',
  },
} as const satisfies WordTable;
