import type { PlanListEntry } from '../../model/form-plan.js';
import type { Form, Standard } from '../../model/generated/documents.js';
import type { OfficeColumn, OfficeLists, OfficeSheet } from '../../model/office.js';
import { type OfficeCodes, YES_NO } from './codes.js';
import { needed, optional } from './columns.js';

/** What the drop-downs of a programme depend on. */
export interface ProgrammeLayout {
  readonly codes: OfficeCodes;
  /** Every standard and form that is at hand. */
  readonly standards: readonly Standard[];
  readonly forms: readonly Form[];
}

const PURPOSES: readonly PlanListEntry[] = [
  { code: 'award', zh: '用于评选' },
  { code: 'self-check', zh: '自我对照' },
];
const GRADE_ON: readonly PlanListEntry[] = [
  { code: 'baseMinusDeductions', zh: '基础分减扣分' },
  { code: 'total', zh: '总分' },
];
const ROUNDING: readonly PlanListEntry[] = [
  { code: 'half-up', zh: '四舍五入' },
  { code: 'half-even', zh: '四舍六入五成双' },
];
const COMPARE: readonly PlanListEntry[] = [
  { code: 'printed', zh: '按公布的得分' },
  { code: 'exact', zh: '按精确得分' },
];
const SEVERITIES: readonly PlanListEntry[] = [
  { code: 'error', zh: '错误' },
  { code: 'warning', zh: '提醒' },
  { code: 'notice', zh: '提示' },
  { code: 'off', zh: '不检查' },
];
const GUARDS: readonly PlanListEntry[] = [
  { code: 'set', zh: '按本行' },
  { code: 'none', zh: '本年不设' },
];

const titled = ({ id, title }: { readonly id: string; readonly title: { readonly zh: string } }): PlanListEntry => ({
  code: id,
  zh: `${title.zh}（${id}）`,
  aliases: [title.zh],
});

/** The choice lists of a programme. */
export const programmeLists = ({ standards, forms }: ProgrammeLayout): OfficeLists => ({
  standard: standards.map(titled),
  form: forms.map(titled),
  purpose: PURPOSES,
  gradeOn: GRADE_ON,
  rounding: ROUNDING,
  compare: COMPARE,
  guard: GUARDS,
  severity: SEVERITIES,
  yesNo: YES_NO,
});

type Bare = Omit<OfficeSheet, 'rows' | 'spare'>;

/** The sheets of a programme, without rows. */
export const PROGRAMME_SHEETS: readonly Bare[] = [
  { key: 'basics', name: '基本信息', note: '方案本身的信息。黄色的项目必须填写。', settings: true, columns: basics() },
  {
    key: 'entries',
    name: '评估项目',
    note: '本年用哪些标准评估，各作什么用途。蓝色的列是对标准的调整，不调整不填。',
    columns: [
      needed.choice('standard')('standard', '评估标准', 40, '选一项'),
      needed.choice('purpose')('purpose', '用途', 12, '选一项'),
      needed.choice('yesNo')('nominated', '限申报', 9, '只评申报的组，填“是”'),
      optional.count(100_000)('quotaTarget', '名额', 9, '本年最多认定多少个'),
      optional.decimal()('bonusCap', '加分上限', 9, '加分最多计多少'),
      optional.choice('gradeOn')('gradeOn', '等级依据', 14, '选一项'),
      optional.choice('rounding')('roundingMode', '舍入方式', 14, '选一项'),
      optional.count(6)('roundingDecimals', '小数位数', 9, '与舍入方式一起填'),
      optional.codes(12, 20)('vetoes', '启用的降格项', 16, '指标编号，几个用顿号隔开'),
      optional.choice('guard')('guard', '关键指标门槛', 12, '调整时选一项，后面几列跟着填'),
      optional.code(20)('guardGrade', '门槛等级', 10, '如 excellent'),
      optional.code(20)('guardElse', '未达到时的等级', 12, '如 good'),
      optional.decimal()('guardShare', '门槛得分率', 9, '如 0.9'),
      optional.choice('compare')('guardCompare', '门槛比较', 13, '选一项'),
      optional.count(100)('guardMisses', '允许未达标人次', 10, '不填为 0'),
    ],
  },
  {
    key: 'grades',
    name: '等级调整',
    note: '某项标准本年的等级分数线与标准不同时才填：一个等级一行，从高到低，全部等级都要写。',
    optional: true,
    columns: [
      needed.choice('standard')('standard', '评估标准', 40, '选一项'),
      needed.code(20)('code', '等级代码', 14, '如 excellent'),
      needed.text(20)('zh', '等级', 12, '如 优秀'),
      optional.text(40)('en', '英文', 16, ''),
      needed.decimal()('min', '最低分', 10, '达到多少分'),
    ],
  },
  {
    key: 'levels',
    rowName: '第 {level} 级',
    name: '层级',
    note: '评估分几级，由谁评，什么时间。第 1 级是学校自评，序号从 1 连续编。',
    columns: [
      needed.count(9)('level', '序号', 8, '1、2、3'),
      needed.text(20)('zh', '名称', 14, '如 自评'),
      needed.text(40)('en', '英文', 20, '如 review'),
      needed.text(60)('by', '主体', 26, '谁来评'),
      optional.date()('from', '开始日期', 13, ''),
      optional.date()('to', '结束日期', 13, ''),
    ],
  },
  ...calendarSheets(),
  {
    key: 'units',
    name: '报送单位',
    note: '统一报送的区和单位。没有自己区划代码的功能区，功能区填“是”，区划代码填所在的区或不填。',
    columns: [
      needed.code(20)('id', '单位编号', 16, '一般用区划代码'),
      needed.text(60)('name', '名称', 26, ''),
      optional.code(6)('area', '区划代码', 12, '六位'),
      needed.choice('yesNo')('functional', '功能区', 9, '没有自己的区划代码，填“是”'),
    ],
  },
  {
    key: 'targets',
    name: '目标',
    note: '到哪一年共评出多少个称号。没有可以不填。',
    optional: true,
    columns: [
      needed.code(60)('award', '称号代码', 28, '如 excellent-research-group'),
      needed.text(40)('zh', '称号', 22, ''),
      needed.text(60)('en', '英文', 30, ''),
      needed.count(100_000)('count', '数量', 9, ''),
      needed.count()('by', '到哪一年', 9, '如 2026'),
      needed.text(40)('clause', '条款', 12, '政策文件的条款'),
      optional.choice('standard')('standard', '评估标准', 40, '按哪项标准评'),
    ],
  },
  {
    key: 'ruleset',
    name: '规则级别',
    note: '检查出来的问题，本年按哪一级处理。只在要与默认级别不同时选“本年级别”，其余留空。',
    optional: true,
    columns: [
      needed.code(6)('code', '代码', 9, ''),
      { ...optional.text(120)('title', '问题', 50, '便于核对'), forEyes: true },
      { ...optional.text(10)('default', '默认级别', 10, '便于核对'), forEyes: true },
      optional.choice('severity')('severity', '本年级别', 10, '不调整不填'),
    ],
  },
];

function basics(): readonly OfficeColumn[] {
  return [
    needed.code(120)('id', '方案标识', 30, '小写字母、数字和短横，如 demo/programme-2026-2027'),
    needed.text(400)('titleZh', '方案名称', 40, ''),
    needed.text(400)('titleEn', '方案英文名称', 40, ''),
    needed.code(9)('schoolYear', '学年', 12, '如 2026-2027'),
    needed.code(6)('area', '城市代码', 12, '行政区划代码六位'),
    needed.text(60)('areaName', '城市', 16, ''),
    needed.date()('yearFrom', '学年开始', 12, '如 2026-09-01'),
    needed.date()('yearTo', '学年结束', 12, '如 2027-08-31'),
    needed.choice('form')('form', '表样', 40, '选一项：发给学校的工作簿按它生成'),
    needed.decimal()('gapFlag', '级差提醒', 10, '两级得分相差超过多少分要提醒'),
    needed.decimal()('gapAdjudicate', '级差裁定', 10, '相差超过多少分要裁定，不小于级差提醒'),
    needed.code(80)('issuerId', '发布单位代码', 16, ''),
    needed.text(120)('issuerName', '发布单位', 30, '全称'),
    needed.date()('issued', '签发日期', 12, '如 2026-09-01'),
  ];
}

function calendarSheets(): readonly Bare[] {
  const dates = [needed.date()('from', '开始日期', 14, ''), needed.date()('to', '结束日期', 14, '')] as const;
  const semester = needed.code(2)('semester', '学期序号', 10, '与“学期”表一致');
  return [
    {
      key: 'semesters',
      rowName: '第 {id} 学期',
      name: '学期',
      note: '一个学期一行。由上年转来的日期是按整周顺延的建议，请按本市校历核对。',
      columns: [needed.code(2)('id', '学期序号', 10, '1、2'), needed.text(20)('zh', '名称', 16, '如 上学期'), ...dates],
    },
    {
      key: 'months',
      rowName: '第 {semester} 学期 {id}',
      name: '月份',
      note: '按月统计的活动算哪几个月，一个月一行。',
      columns: [semester, needed.text(4)('id', '月份', 10, '如 9月'), ...dates],
    },
    {
      key: 'weeks',
      rowName: '第 {semester} 学期第 {number} 周',
      name: '教学周',
      note: '一周一行。放假的周保留这一行，“教学周”选“否”，学校就不用填这一周。节假日每年不同，请按本市校历核对。',
      columns: [
        semester,
        needed.count(40)('number', '周次', 8, '从 1 起'),
        ...dates,
        needed.choice('yesNo')('teaching', '教学周', 9, '放假的周选“否”'),
      ],
    },
  ];
}
