import type { WordTable } from './word-table.js';

/** Words of exported tables. */
export const EXPORT_WORDS = {
  'export.told.tables': {
    zh: '已写出 {count} 张表，共 {rows} 行，在 {folder}；栏目说明在 datapackage.json。',
    en: '{count} tables with {rows} rows written to {folder}; columns are described in datapackage.json.',
  },
  'export.told.table': { zh: '  {file}：{rows} 行', en: '  {file}: {rows} rows' },
  'export.told.lines': { zh: '已写出 {rows} 行，在 {path}。', en: '{rows} lines written to {path}.' },
  'export.told.appraisal': {
    zh: '已写出 {rows} 所学校的评定结果和主要数据，在 {folder}。',
    en: 'Grades and key figures of {rows} schools written to {folder}.',
  },
  'export.title.package': {
    zh: '{area}{year}学年校本教研评估数据',
    en: 'School-based teaching research of {area}, {year}',
  },
  'export.title.appraisal': {
    zh: '{area}{year}学年校本教研评定结果（供综合考核与督导）',
    en: 'Grades of school-based teaching research for appraisal and inspection, {area}, {year}',
  },
  'export.sheet.columns': { zh: '栏目说明', en: 'Columns' },
  'export.column.name': { zh: '栏目', en: 'Column' },
  'export.column.type': { zh: '类型', en: 'Type' },
  'export.column.text': { zh: '含义', en: 'Meaning' },
  'export.column.unit': { zh: '单位', en: 'Unit' },
  'export.table.schools': { zh: '学校', en: 'Schools' },
  'export.table.groups': { zh: '教研组与备课组', en: 'Groups' },
  'export.table.results': { zh: '评定结果', en: 'Results' },
  'export.table.indicators': { zh: '指标得分', en: 'Indicators' },
  'export.table.facts': { zh: '事实数据', en: 'Facts' },
  'export.table.awards': { zh: '称号', en: 'Awards' },
  'export.table.reviews': { zh: '评审记录', en: 'Reviews' },
  'export.table.appraisal': { zh: '评定结果', en: 'Appraisal' },
} as const satisfies WordTable;
