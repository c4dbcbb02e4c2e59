import type { WordTable } from './word-table.js';

/** Words of reviews: who judges whom, what came back, where levels differ. */
export const REVIEW_WORDS = {
  'review.issued': {
    zh: '已发出 {count} 份{level}评审表，在 {path}。',
    en: '{count} review workbooks of {level} written to {path}.',
  },
  'review.notHandedIn': {
    zh: '有 {count} 所学校还没有收到填报，没有发评审表：{names}。',
    en: '{count} schools have handed in nothing and got no workbook: {names}.',
  },
  'review.column.file': { zh: '文件', en: 'File' },
  'review.column.school': { zh: '学校', en: 'School' },
  'review.column.subject': { zh: '对象', en: 'Subject' },
  'review.column.reviewer': { zh: '评审', en: 'Reviewer' },
  'review.column.outcome': { zh: '结果', en: 'Outcome' },
  'review.column.judged': { zh: '已评', en: 'Judged' },
  'review.column.due': { zh: '应评', en: 'Due' },
  'review.column.faults': { zh: '问题', en: 'Findings' },
  'review.panel': { zh: '评审组', en: 'panel' },
  'review.received': {
    zh: '共 {files} 个文件：接收 {taken} 个，取代 {replaced} 个，相同 {unchanged} 个，未接收 {refused} 个。',
    en: '{files} files: {taken} taken, {replaced} replaced, {unchanged} unchanged, {refused} refused.',
  },
  'review.column.load': { zh: '承担', en: 'Load' },
  'review.column.reviewers': { zh: '评审人', en: 'Reviewers' },
  'review.column.because': { zh: '原因', en: 'Because' },
  'review.because.own-school': { zh: '本校', en: 'own school' },
  'review.because.former-post': { zh: '曾在该校任职', en: 'former post' },
  'review.because.declared-interest': { zh: '申报有利害关系', en: 'declared interest' },
  'review.because.own-unit': { zh: '本辖区', en: 'own unit' },
  'review.assigned': {
    zh: '第 {level} 级分工：{schools} 所学校，每校 {perSchool} 人，评审人 {reviewers} 名，每人 {least}—{most} 所；种子 {seed}。',
    en: 'Assignment of level {level}: {schools} schools with {perSchool} each, {reviewers} reviewers with {least} to {most} each; seed {seed}.',
  },
  'review.assigned.taken': { zh: '已记入台账。', en: 'Entered into the ledger.' },
  'review.assigned.replaced': {
    zh: '已取代原来的分工，记入台账。',
    en: 'Put in place of the earlier one in the ledger.',
  },
  'review.assigned.unchanged': { zh: '与在册的分工相同。', en: 'The same as the one in force.' },
  'review.recusals': { zh: '回避 {count} 对：', en: '{count} recusals:' },
  'review.recusals.none': { zh: '没有需要回避的。', en: 'No recusals.' },
  'review.template': {
    zh: '评审人名单模板已写到 {path}。填好后用 jiaoyan review assign 分工。',
    en: 'Template of reviewers written to {path}. Fill it in and run jiaoyan review assign.',
  },
  'review.gap.flagged': { zh: '关注', en: 'flagged' },
  'review.gap.adjudicate': { zh: '须裁定', en: 'to adjudicate' },
  'review.gap.settled': { zh: '已裁定', en: 'settled' },
  'review.column.lower': { zh: '下级基础分', en: 'Base below' },
  'review.column.base': { zh: '本级基础分', en: 'Base' },
  'review.column.gap': { zh: '级差', en: 'Gap' },
  'review.column.state': { zh: '处理', en: 'State' },
  'review.gaps': {
    zh: '第 {level} 级：级差超过 {flag} 分的 {flagged} 个，其中超过 {limit} 分须裁定的 {adjudicate} 个，已裁定 {settled} 个。',
    en: 'Level {level}: {flagged} gaps over {flag}, of which {adjudicate} over {limit} to be adjudicated and {settled} settled.',
  },
  'review.adjudicated': {
    zh: '裁定已记入台账：{who}，裁定 {count} 条指标，现总分 {total}，等级 {grade}。',
    en: 'Decision entered: {who}, {count} indicators, total now {total}, grade {grade}.',
  },
  'review.adjudicated.unchanged': { zh: '与在册的裁定相同：{who}。', en: 'The same decision is in force: {who}.' },
  'review.sheets': {
    zh: '已生成 {count} 份{level}签字表，在 {path}。',
    en: '{count} signing sheets of {level} in {path}.',
  },
  'review.sheets.none': {
    zh: '第 {level} 级还没有收到评审，没有生成签字表。',
    en: 'Nothing has been judged at level {level}; no sheets were made.',
  },
} as const satisfies WordTable;
