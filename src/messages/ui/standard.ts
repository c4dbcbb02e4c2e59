import type { WordTable } from './word-table.js';

/** Words of the lists of standards. */
export const STANDARD_WORDS = {
  'standard.id': { zh: '标识', en: 'Id' },
  'standard.title': { zh: '名称', en: 'Title' },
  'standard.subject': { zh: '对象', en: 'Subject' },
  'standard.version': { zh: '版本', en: 'Version' },
  'standard.indicators': { zh: '指标', en: 'Indicators' },
  'standard.indicator': { zh: '指标（★ 为关键指标）', en: 'Indicator (★ key)' },
  'standard.sources': { zh: '政策文件', en: 'Policy' },
  'standard.basis': { zh: '政策依据', en: 'Legal basis' },
  'standard.points': { zh: '分值', en: 'Points' },
  'standard.clauses': { zh: '条款', en: 'Clauses' },
  'standard.grades': { zh: '等级：', en: 'Grades: ' },
  'standard.guard': {
    zh: '；“{grade}”还要求每项关键指标得分率不低于 {share}',
    en: '; “{grade}” also asks at least {share} of the points of every key indicator',
  },
  'standard.lint.fine': {
    zh: '共检查 {count} 份标准，{wrong} 份有错误。',
    en: '{count} standards checked, {wrong} with errors.',
  },
  'standard.lint.wrong': {
    zh: '共检查 {count} 份标准，{wrong} 份有错误须修改。',
    en: '{count} standards checked, {wrong} with errors to be mended.',
  },
  'standard.role': { zh: '填写人', en: 'Role' },
  'standard.cells': {
    zh: '要填的格数（按 {teachers} 名教师、{researchGroups} 个教研组、{preparationGroups} 个备课组的学校计）',
    en: 'Cells to fill in (a school of {teachers} teachers, {researchGroups} research groups, {preparationGroups} preparation groups)',
  },
  'standard.cells.perYear': { zh: '每年', en: 'yearly' },
  'standard.cells.firstYear': { zh: '首年另填', en: 'first year' },
  'standard.cells.conditional': { zh: '视情况', en: 'conditional' },
  'standard.cells.optional': { zh: '可不填', en: 'optional' },
  'standard.cells.nomination': { zh: '每申报一组', en: 'per nomination' },
  'standard.cells.row': { zh: '每添一行', en: 'per row' },
} as const satisfies WordTable;
