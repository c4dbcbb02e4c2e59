import type { WordTable } from './word-table.js';

/** Words of the commands for registries and programmes that an office keeps in Excel. */
export const OFFICE_WORDS = {
  'office.registry.written': {
    zh: '已生成名册工作簿 {path}：{schools} 所学校，{groups} 个组。',
    en: 'Registry workbook written to {path}: {schools} schools, {groups} groups.',
  },
  'office.registry.empty': {
    zh: '已生成空白名册工作簿 {path}，填好后用 registry import 导入。',
    en: 'Empty registry workbook written to {path}; fill it in and import it by registry import.',
  },
  'office.registry.imported': {
    zh: '已导入名册 {path}：{schools} 所学校，{groups} 个组，{teachers} 名教师，{waivers} 项不适用批准。',
    en: 'Registry imported to {path}: {schools} schools, {groups} groups, {teachers} teachers, {waivers} waivers.',
  },
  'office.registry.changes': {
    zh: '与上年名册相比：新增 {added} 所，换码 {recoded} 所，撤销 {closed} 所，合并 {merged} 所，没有说明去向 {gone} 所。',
    en: "Against last year's registry: {added} new, {recoded} with another code, {closed} closed, {merged} merged, {gone} gone without a word.",
  },
  'office.programme.written': {
    zh: '已生成评估方案工作簿 {path}（{year} 学年）。日期是顺延的建议，请按校历核对后用 programme import 导入。',
    en: 'Programme workbook written to {path} ({year}). Its dates are proposals: check them, then use programme import.',
  },
  'office.programme.copied': {
    zh: '已生成评估方案工作簿 {path}（{year} 学年，日期照原样）。改好后用 programme import 导入。',
    en: 'Programme workbook written to {path} ({year}), dates as they were. Change it, then use programme import.',
  },
  'office.programme.imported': {
    zh: '已导入评估方案 {path}：{entries} 个评估项目，{weeks} 个教学周，{units} 个报送单位。',
    en: 'Programme imported to {path}: {entries} entries, {weeks} teaching weeks, {units} reporting units.',
  },
  'office.exists': {
    zh: '没有写入：{path} 已经存在，内容也不同。请换一个文件名；确认要覆盖时加 --force。',
    en: 'Not written: {path} exists with other content. Name another file, or add --force to overwrite it.',
  },
  'office.onItself': {
    zh: '--out 不能是导入所用的文件（{path}），请写一个新的文件名。',
    en: '--out cannot be a file that the import starts from ({path}); name a new one.',
  },
  'office.refused': {
    zh: '没有导入：有 {errors} 处错误须先在工作簿里改正。',
    en: 'Not imported: {errors} errors must be mended in the workbook first.',
  },
} as const satisfies WordTable;
