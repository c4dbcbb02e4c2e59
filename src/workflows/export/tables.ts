import type { CellType } from '../../output/csv-cell.js';
import type { TidyValue } from '../../output/csv-table-tidy.js';

/** A column of an exported table. */
export interface ExportColumn {
  readonly name: string;
  readonly type: CellType;
  readonly zh: string;
  readonly en: string;
  readonly unit?: string;
  /** Never blank. */
  readonly required?: true;
  /** For programs: not printed where nothing else stands after it. */
  readonly technical?: true;
}

/** A table that can be exported, as a Data Package describes it. */
export interface ExportTable {
  readonly name: TableName;
  readonly columns: readonly ExportColumn[];
  readonly primaryKey: readonly string[];
  readonly foreignKeys: readonly {
    readonly fields: readonly string[];
    readonly table: TableName;
    readonly to: readonly string[];
  }[];
}

export type ExportRow = readonly TidyValue[];

/** The tables of an export, parents before children. */
export const TABLE_NAMES = ['schools', 'groups', 'results', 'indicators', 'facts', 'awards', 'reviews'] as const;

export type TableName = (typeof TABLE_NAMES)[number];

const text = (name: string, zh: string, en: string): ExportColumn => ({ name, type: 'string', zh, en });
const key = (name: string, zh: string, en: string): ExportColumn => ({ ...text(name, zh, en), required: true });
const number = (name: string, zh: string, en: string, unit: string): ExportColumn => ({
  name,
  type: 'number',
  zh,
  en,
  unit,
});
const count = (name: string, zh: string, en: string, unit = '个'): ExportColumn => ({
  name,
  type: 'integer',
  zh,
  en,
  unit,
});
const date = (name: string, zh: string, en: string): ExportColumn => ({ name, type: 'date', zh, en });

const SCHOOL = key('school_id', '学校标识码', 'id of the school');
const SUBJECT = key(
  'subject_id',
  '对象编号：学校标识码，或组、教师、成果的编号',
  'school id, or number within the school',
);
const STANDARD = key('standard', '评估标准标识', 'id of the standard');
const INDICATOR = key('indicator', '指标编号', 'id of the indicator');
const YEAR = key('school_year', '学年', 'school year');
const TO_SCHOOL = { fields: ['school_id'], table: 'schools', to: ['school_id'] } as const;
const TO_RESULT = { fields: ['result_id'], table: 'results', to: ['result_id'] } as const;

/** Every table by its name. */
export const EXPORT_TABLES: Readonly<Record<TableName, ExportTable>> = {
  schools: {
    name: 'schools',
    columns: [
      SCHOOL,
      text('name', '学校名称', 'name'),
      text('unit', '报送单位代码', 'id of the reporting unit'),
      text('unit_name', '报送单位', 'reporting unit'),
      text('category', '学校类别', 'category'),
      text('stages', '学段，分号隔开', 'stages, parted by semicolons'),
      text('former_ids', '曾用标识码，分号隔开', 'former ids, parted by semicolons'),
    ],
    primaryKey: ['school_id'],
    foreignKeys: [],
  },
  groups: {
    name: 'groups',
    columns: [
      SCHOOL,
      key('group_id', '组编号', 'number of the group'),
      text('kind', '组的种类', 'kind of group'),
      text('name', '组名', 'name'),
      text('stage', '学段或年级', 'stage or grade'),
      text('subjects', '学科，分号隔开', 'subjects, parted by semicolons'),
      text('parent_group', '所属教研组', 'research group it belongs to'),
    ],
    primaryKey: ['school_id', 'group_id'],
    foreignKeys: [TO_SCHOOL],
  },
  results: {
    name: 'results',
    columns: [
      key('result_id', '结果标识', 'id of the result'),
      YEAR,
      STANDARD,
      text('standard_title', '评估标准', 'title of the standard'),
      SCHOOL,
      SUBJECT,
      text('grain', '对象种类', 'kind of subject'),
      text('subject_name', '对象名称', 'name of the subject'),
      text('status', '状态：scored 已计分，not-applied 未申报', 'scored, or not applied'),
      count('level', '已评到的层级', 'highest level that judged', '级'),
      text('grade', '等级', 'grade'),
      number('base', '基础分', 'base points', '分'),
      number('bonus', '加分', 'bonus', '分'),
      number('deductions', '扣分', 'deductions', '分'),
      number('grade_score', '定等级的分数', 'score that the grade was given by', '分'),
      number('total', '总分', 'total', '分'),
      text('total_exact', '总分的精确值（分数）', 'exact total as a fraction'),
      text('guard_failed', '未达标的关键指标，分号隔开', 'key indicators that failed, parted by semicolons'),
      text('blank_indicators', '漏填的指标，分号隔开', 'blank indicators, parted by semicolons'),
      text('vetoes', '降格情形，分号隔开', 'vetoes, parted by semicolons'),
      text('sha256', '结果的摘要', 'digest of the result'),
    ],
    primaryKey: ['result_id'],
    foreignKeys: [TO_SCHOOL],
  },
  indicators: {
    name: 'indicators',
    columns: [
      key('result_id', '结果标识', 'id of the result'),
      INDICATOR,
      text('dimension', '维度', 'dimension'),
      text('title', '指标', 'indicator'),
      { name: 'key', type: 'boolean', zh: '关键指标', en: 'key indicator' },
      number('points', '分值', 'points', '分'),
      text('status', '状态：scored、blank 漏填、not-applicable 不适用', 'scored, blank or not applicable'),
      number('share', '得分率（0 到 1，自评计算）', 'share, 0 to 1, as computed', '1'),
      text('share_exact', '得分率的精确值（分数）', 'exact share as a fraction'),
      number('awarded', '得分（所有层级之后）', 'points awarded after all levels', '分'),
      count('level', '由哪一层级评定', 'level that judged it', '级'),
    ],
    primaryKey: ['result_id', 'indicator'],
    foreignKeys: [TO_RESULT],
  },
  facts: {
    name: 'facts',
    columns: [
      SCHOOL,
      SUBJECT,
      key('grain', '对象种类', 'kind of subject'),
      key('metric', '数据标识', 'id of the metric'),
      text('metric_title', '数据名称', 'metric'),
      key('period', '时段；全年的写 year', 'period; year for the whole year'),
      text('value', '填报的值；多选用分号隔开', 'value as reported; choices parted by semicolons'),
      { name: 'number', type: 'integer', zh: '数值（是数的才有）', en: 'value as a number, where it is one' },
    ],
    primaryKey: ['school_id', 'subject_id', 'metric', 'period'],
    foreignKeys: [TO_SCHOOL],
  },
  awards: {
    name: 'awards',
    columns: [
      key('award_id', '称号标识', 'id of the award document'),
      text('award', '称号代码', 'code of the award'),
      text('award_title', '称号', 'award'),
      SCHOOL,
      SUBJECT,
      text('grain', '对象种类', 'kind of subject'),
      YEAR,
      date('valid_from', '有效期起', 'valid from'),
      date('valid_to', '有效期止', 'valid to'),
      text('status', '状态：active suspended revoked expired', 'status'),
      text('number', '证书编号', 'number of the certificate'),
    ],
    primaryKey: ['award_id'],
    foreignKeys: [TO_SCHOOL],
  },
  reviews: {
    name: 'reviews',
    columns: [
      key('review_id', '评审记录标识', 'id of the review'),
      count('level', '层级', 'level', '级'),
      SCHOOL,
      SUBJECT,
      STANDARD,
      text('reviewer_id', '评审人编号', 'number of the reviewer'),
      text('body', '评审单位', 'body of the reviewer'),
      INDICATOR,
      number('awarded', '评定得分', 'points awarded', '分'),
      text('reason', '理由（只在 --names 时写出）', 'reason, only with --names'),
    ],
    primaryKey: ['review_id', 'indicator'],
    foreignKeys: [TO_SCHOOL],
  },
};
