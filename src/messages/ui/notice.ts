import type { WordTable } from './word-table.js';

/** Words of public notices and objections. */
export const NOTICE_WORDS = {
  'notice.column.number': { zh: '序号', en: 'No.' },
  'notice.column.award': { zh: '称号', en: 'Award' },
  'notice.column.unit': { zh: '报送单位', en: 'Unit' },
  'notice.column.school': { zh: '学校', en: 'School' },
  'notice.column.subject': { zh: '对象', en: 'Subject' },
  'notice.intro': {
    zh: '按照{programme}，经评审和认定，拟授予下列 {count} 个对象称号，现予公示。公示期为{from}至{to}（{days} 个工作日）。',
    en: 'Under {programme} the following {count} titles are going to be conferred. Notice from {from} to {to} ({days} working days).',
  },
  'notice.contact': {
    zh: '公示期内如有异议，请向{contact}反映，实名反映并提供具体情况。',
    en: 'Objections within this time go to {contact}, with a name and the particulars.',
  },
  'notice.entered': { zh: '第 {number} 号公示已记入台账。', en: 'Notice {number} is in the ledger.' },
  'notice.written': { zh: '已写出：{paths}', en: 'Written: {paths}' },
  'notice.line': {
    zh: '第 {number} 号 {title}：{from} 至 {to}，{count} 个。',
    en: 'Notice {number}, {title}: {from} to {to}, {count} titles.',
  },
  'notice.objection.entered': {
    zh: '第 {number} 号异议已登记；答复之前不授予。',
    en: 'Objection {number} is entered; nothing is conferred before it is answered.',
  },
  'notice.objection.upheld': {
    zh: '第 {number} 号异议成立。请用 decide plan 和 decide confirm 重新认定，写明理由。',
    en: 'Objection {number} was upheld. Decide anew with decide plan and decide confirm, giving the reason.',
  },
  'notice.objection.dismissed': { zh: '第 {number} 号异议不成立，已答复。', en: 'Objection {number} was dismissed.' },
  'notice.objection.line': {
    zh: '第 {number} 号（{on}） {award} {school} {subject}：{outcome}',
    en: 'Objection {number} ({on}) {award} {school} {subject}: {outcome}',
  },
  'notice.objection.state.open': { zh: '未答复', en: 'open' },
  'notice.objection.state.upheld': { zh: '成立', en: 'upheld' },
  'notice.objection.state.dismissed': { zh: '不成立', en: 'dismissed' },
} as const satisfies WordTable;
