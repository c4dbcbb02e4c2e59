import type { Facts, Group, Registry, School } from '../../model/generated/documents.js';
import type { OfficeBook, OfficeRow } from '../../model/office.js';
import { type RegistryLayout, registryLists, registrySheets } from './registry-sheets.js';
import { rowOf } from './row-values.js';
import { factCells } from './teacher-facts.js';

/** Empty rows below the rows of each sheet. */
const SPARE: Readonly<Record<string, number>> = { schools: 20, groups: 60, teachers: 20, waivers: 15, others: 5 };

/** What the document holds and no cell shows. */
export interface RegistryRest {
  readonly envelope: Pick<Registry, 'formatVersion' | 'producer' | 'derivedFrom' | 'lang' | 'extensions'>;
  /** By school and number of the teacher. */
  readonly teacherFacts: Readonly<Record<string, Facts>>;
  readonly otherFacts: Readonly<Record<string, Facts>>;
}

/** Names of the texts on the hidden sheet. */
export const REST = { document: 'document', teacherFacts: 'teacherFacts' } as const;

/** A registry as the workbook that a clerk keeps; `null`: the empty one. */
export function registryBook(
  registry: Registry,
  layout: RegistryLayout,
  options: { readonly isEmpty?: boolean } = {},
): OfficeBook {
  const rows = registryRows(registry, layout);
  const rest = restOf(registry, layout);
  const sheets = registrySheets(layout)
    .filter((sheet) => sheet.key !== 'others' || registry.others.length > 0)
    .map((sheet) => ({ ...sheet, rows: rows[sheet.key] ?? [], spare: SPARE[sheet.key] ?? 0 }));
  return {
    kind: 'registry',
    title: `名册（${registry.schoolYear}学年）`,
    date: registry.issued,
    guide: guideOf(layout, options.isEmpty ?? false),
    sheets,
    lists: registryLists(layout),
    rest: {
      [REST.document]: JSON.stringify(rest),
      [REST.teacherFacts]: JSON.stringify(layout.teacherFacts),
    },
  };
}

/** The cells of every sheet, by its key. */
export function registryRows(
  registry: Registry,
  layout: RegistryLayout,
): Readonly<Record<string, readonly OfficeRow[]>> {
  return {
    basics: [
      rowOf({
        id: registry.id,
        schoolYear: registry.schoolYear,
        area: registry.area,
        issuerId: registry.issuer.id,
        issuerName: registry.issuer.name,
        issued: registry.issued,
      }),
    ],
    schools: registry.schools.map(schoolRow),
    groups: registry.schools.flatMap((school) => school.groups.map((group) => groupRow(school, group))),
    teachers: registry.schools.flatMap((school) => teacherRows(school, layout)),
    waivers: registry.waivers.map((waiver) => waiverRow(registry, waiver)),
    others: registry.others.map(({ id, grain, name, unit, host }) => rowOf({ id, grain, name, unit, host })),
  };
}

const schoolRow = ({ groups: _groups, teachers: _teachers, ...school }: School): OfficeRow => rowOf(school);

const groupRow = (school: School, group: Group): OfficeRow =>
  rowOf({ school: school.id, schoolName: school.name, ...group });

const teacherRows = (school: School, { teacherFacts }: RegistryLayout): readonly OfficeRow[] =>
  (school.teachers ?? []).map(({ id, name, facts }) => ({
    ...rowOf({ school: school.id, schoolName: school.name, id, name }),
    ...(facts ? factCells(facts, teacherFacts).row : {}),
  }));

function waiverRow(registry: Registry, { subject: whole, ...waiver }: Registry['waivers'][number]): OfficeRow {
  const [subject, ...group] = whole.split('/');
  const schoolName = registry.schools.find((school) => school.id === subject)?.name;
  return rowOf({ subject, schoolName, group: group.join('/'), ...waiver });
}

function restOf(registry: Registry, { teacherFacts }: RegistryLayout): RegistryRest {
  const { formatVersion, producer, derivedFrom, lang, extensions } = registry;
  const ofTeachers = registry.schools.flatMap((school) =>
    (school.teachers ?? []).flatMap(({ id, facts }) => {
      const rest = facts && factCells(facts, teacherFacts).rest;
      return rest ? [[`${school.id}/${id}`, rest] as const] : [];
    }),
  );
  return {
    envelope: { formatVersion, producer, derivedFrom, lang, ...(extensions ? { extensions } : {}) },
    teacherFacts: Object.fromEntries(ofTeachers),
    otherFacts: Object.fromEntries(registry.others.flatMap(({ id, facts }) => (facts ? [[id, facts] as const] : []))),
  };
}

function guideOf({ programme }: RegistryLayout, isEmpty: boolean): readonly string[] {
  return [
    '这份工作簿是名册：有哪些学校、教研组和备课组参加本年评估。填好后交给程序导入，导入时会逐格检查，问题一次列全。',
    '一、先填“学校”，一校一行；再填“组”，一组一行。“教师”“不适用批准”没有就不填。',
    '二、黄色表头的列必须填，蓝色的没有可以不填，灰色的只供核对。表头上方的小字说明每一列怎么填，点进单元格也会提示。',
    '三、有下拉箭头的请从列表里选。一格要填几个（学段、学科、校区、曾用标识码）的，用顿号隔开，如“语文、数学”。',
    '四、行可以排序、插入，列可以移动；请不要改工作表的名称和表头的文字。',
    '五、学校标识码十位，前两位与办学类型一致。学校换了码，新码填在“学校标识码”，旧码填在“曾用标识码”，上年的结果就接得上。',
    '六、几种学校：九年一贯制学校的学段为小学、初中；完全中学为初中、高中；十二年一贯制学校三段都有。教学点、附设班不单独发表，填上所属学校的标识码，组和教师列在所属学校名下。一校多区的，校区写在一格里，组里再写明在哪个校区。',
    isEmpty
      ? '七、举例：学校标识码 2132990001，名称“示例实验小学”，办学类型“小学”，上学年已设立“是”，教师人数 60；组编号 G01，类别“教研组”，组名“语文教研组”，学科“语文”，学段“小学”；组编号 P01，类别“备课组”，组名“一年级语文备课组”，所属教研组编号 G01，学段或年级“一年级”。'
      : '七、本表由上年名册转来：学校、曾用码、组、教师编号都已带入，上年的不适用批准没有带入。新设的学校加一行，“本年变动”选“新设”；停办的选“撤销”，并入别校的选“合并”并写明并入哪所，都不要删行。',
    programme
      ? `本表按“${programme.title.zh}”生成，报送单位的下拉列表取自该方案。`
      : '生成本表时没有指定评估方案，报送单位请填代码。',
  ];
}
