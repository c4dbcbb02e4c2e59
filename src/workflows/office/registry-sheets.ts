import type { PlanListEntry } from '../../model/form-plan.js';
import type { Programme, Standard } from '../../model/generated/documents.js';
import type { OfficeColumn, OfficeLists, OfficeSheet } from '../../model/office.js';
import { choicesOf, namesOf, type OfficeCodes, YES_NO } from './codes.js';
import { forEyes, needed, optional } from './columns.js';
import type { TeacherFactColumn } from './teacher-facts.js';

/** What the columns and drop-downs of a registry depend on. */
export interface RegistryLayout {
  readonly codes: OfficeCodes;
  /** With a programme its reporting units are a drop-down. */
  readonly programme?: Programme;
  /** With standards the waivers have a drop-down and are checked. */
  readonly standards: readonly Standard[];
  readonly teacherFacts: readonly TeacherFactColumn[];
}

const GROUP_KINDS: readonly PlanListEntry[] = [
  { code: 'researchGroup', zh: '教研组' },
  { code: 'preparationGroup', zh: '备课组' },
];
const CHANGES: readonly PlanListEntry[] = [
  { code: 'new', zh: '新设', aliases: ['新建', '新办'] },
  { code: 'closed', zh: '撤销', aliases: ['停办', '撤并', '撤消'] },
  { code: 'merged', zh: '合并', aliases: ['并入'] },
];
const GRAINS: readonly PlanListEntry[] = [
  { code: 'base', zh: '基地' },
  { code: 'institution', zh: '机构' },
  { code: 'region', zh: '地区' },
];

/** The choice lists of a registry. */
export const registryLists = ({ codes, programme, standards, teacherFacts }: RegistryLayout): OfficeLists => ({
  schoolType: choicesOf(codes.schoolTypes),
  stage: choicesOf(codes.stages),
  subject: namesOf(codes.subjects),
  groupStage: namesOf(codes.groupStages),
  yesNo: YES_NO,
  groupKind: GROUP_KINDS,
  change: CHANGES,
  grain: GRAINS,
  ...(programme ? { unit: programme.reportingUnits.map(({ id, name }) => ({ code: id, zh: name })) } : {}),
  ...(standards.length > 0 ? { standard: standards.map(({ id, title }) => ({ code: id, zh: title.zh })) } : {}),
  ...Object.fromEntries(
    teacherFacts.flatMap((fact) => (fact.list ? [[`fact ${fact.metric}`, fact.list] as const] : [])),
  ),
});

const unitColumn = ({ programme }: RegistryLayout): OfficeColumn =>
  (programme ? needed.choice('unit') : needed.code(20))('unit', '报送单位', 14, '由哪个区或单位统一报送');

/** The sheets of a registry, without rows. */
export function registrySheets(layout: RegistryLayout): readonly Omit<OfficeSheet, 'rows' | 'spare'>[] {
  return [
    { key: 'basics', name: '基本信息', note: '名册本身的信息。黄色的项目必须填写。', settings: true, columns: BASICS },
    {
      key: 'schools',
      name: '学校',
      note: '一所法人学校一行。黄色表头的列必填，蓝色的没有可以不填。停办的学校不要删行，在“本年变动”里选“撤销”或“合并”。',
      columns: schoolColumns(layout),
    },
    {
      key: 'groups',
      rowName: '{school} {id}',
      name: '组',
      note: '教研组和备课组，一组一行。组编号在本校内不重复，一经使用不再换给别的组；备课组要写明所属教研组的编号。',
      columns: GROUP_COLUMNS,
    },
    {
      key: 'teachers',
      rowName: '{school} {id}',
      name: '教师',
      note: '可以不填。填了姓名，发下去的表里就印好编号和姓名。编号一人一号，离校后不再给别人用。',
      columns: teacherColumns(layout),
      optional: true,
    },
    {
      key: 'waivers',
      name: '不适用批准',
      note: '经区或市批准，某校（或某组）某项指标本年不适用，一项一行。每年重新批准。',
      columns: waiverColumns(layout),
      optional: true,
    },
    {
      key: 'others',
      name: '其他对象',
      note: '学科教研基地等不是学校的评估对象，一个一行。没有可以不填。',
      columns: otherColumns(layout),
      optional: true,
    },
  ];
}

const BASICS: readonly OfficeColumn[] = [
  needed.code(120)('id', '名册标识', 30, '小写字母、数字和短横，如 demo/registry-2026-2027'),
  needed.code(9)('schoolYear', '学年', 12, '如 2026-2027'),
  needed.code(6)('area', '城市代码', 12, '行政区划代码六位，如 320100'),
  needed.code(80)('issuerId', '发布单位代码', 16, '发布单位的代码，如 320100-jys'),
  needed.text(120)('issuerName', '发布单位', 30, '发布单位的全称'),
  needed.date()('issued', '签发日期', 12, '如 2026-09-01'),
];

const schoolColumns = (layout: RegistryLayout): readonly OfficeColumn[] => [
  needed.code(20)('id', '学校标识码', 14, '十位数字；改名不换码'),
  needed.text(120)('name', '学校名称', 24, '全称'),
  unitColumn(layout),
  needed.choice('schoolType')('schoolType', '办学类型', 16, '选一项，也可填代码，如 312'),
  optional.choices('stage', 6)('stages', '学段', 14, '几个用顿号隔开；不填按办学类型'),
  needed.choice('yesNo')('existedLastYear', '上学年已设立', 9, '新设的学校填“否”'),
  optional.count(5000)('teacherCount', '教师人数', 8, '决定表里印多少行'),
  optional.texts(60, 20)('campuses', '校区', 16, '几个用顿号隔开；只有一个不填'),
  optional.code(20)('parentSchool', '所属学校标识码', 14, '只有教学点和附设班填'),
  optional.codes(20, 10)('codeHistory', '曾用标识码', 14, '换过码的填旧码'),
  optional.code(18)('creditCode', '统一社会信用代码', 21, '18 位'),
  optional.choice('change')('change', '本年变动', 9, '没有变动不填'),
  optional.code(20)('mergedInto', '并入学校标识码', 14, '“合并”时填'),
];

const schoolReference = [
  needed.code(20)('school', '学校标识码', 14, '与“学校”表一致'),
  forEyes('schoolName', '学校名称', 22, '便于核对，可不填'),
] as const;

const GROUP_COLUMNS: readonly OfficeColumn[] = [
  ...schoolReference,
  needed.code(64)('id', '组编号', 9, '教研组 G01 起，备课组 P01 起'),
  needed.choice('groupKind')('kind', '类别', 10, '选一项'),
  needed.text(60)('name', '组名', 22, ''),
  optional.choices('subject', 12)('subjects', '学科', 20, '教研组填；几个用顿号隔开'),
  optional.code(64)('parentGroup', '所属教研组编号', 11, '备课组必填，如 G01'),
  optional.choice('groupStage')('stage', '学段或年级', 11, '选一项'),
  optional.text(60)('campus', '校区', 12, '跨校区不填'),
  optional.choice('yesNo')('existedLastYear', '上学年已设立', 9, '新设的组填“否”'),
  optional.date()('activeFrom', '成立日期', 12, '学年中成立的填'),
  optional.date()('activeTo', '撤销日期', 12, '学年中撤销的填'),
];

const teacherColumns = ({ teacherFacts }: RegistryLayout): readonly OfficeColumn[] => [
  ...schoolReference,
  needed.code(64)('id', '教师编号', 10, 'T001 起，本校内不重复'),
  optional.text(60)('name', '姓名', 12, ''),
  ...teacherFacts.map(factColumn),
];

function factColumn(fact: TeacherFactColumn): OfficeColumn {
  const kinds = {
    choice: optional.choice(`fact ${fact.metric}`),
    count: optional.count(),
    text: optional.text(500),
  };
  return kinds[fact.kind](`fact ${fact.metric}`, fact.header, 14, '上年填过的，表里先印好');
}

const waiverColumns = ({ standards }: RegistryLayout): readonly OfficeColumn[] => [
  needed.code(20)('subject', '学校标识码', 14, '基地等填其编号'),
  forEyes('schoolName', '学校名称', 22, '便于核对，可不填'),
  optional.code(64)('group', '组编号', 9, '批准整校的不填'),
  (standards.length > 0 ? needed.choice('standard') : needed.code(120))('standard', '评估标准', 24, '选一项'),
  needed.code(12)('indicator', '指标编号', 9, '如 C6'),
  needed.text(300)('reason', '理由', 36, '为什么不适用'),
  needed.text(80)('by', '批准单位', 20, ''),
  needed.date()('on', '批准日期', 12, '如 2026-10-15'),
];

const otherColumns = (layout: RegistryLayout): readonly OfficeColumn[] => [
  needed.code(64)('id', '编号', 10, '如 JD01'),
  needed.choice('grain')('grain', '类别', 10, '选一项'),
  needed.text(120)('name', '名称', 30, ''),
  unitColumn(layout),
  optional.text(120)('host', '承办学校', 24, ''),
];
