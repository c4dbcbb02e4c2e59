import type { Programme, Registry, School } from '../../src/model/generated/documents.js';
import type { OfficeBook, OpenedOffice } from '../../src/model/office.js';
import { openedOffice } from '../../src/workbook/office/read-office.js';
import { writeOffice } from '../../src/workbook/office/write-office.js';
import { inflateNode } from '../../src/workbook/read/inflate-node.js';
import { readWorkbook } from '../../src/workbook/read/workbook.js';
import type { OfficeCodes } from '../../src/workflows/office/codes.js';
import { importProgramme } from '../../src/workflows/office/import-programme.js';
import {
  type ImportedRegistry,
  importRegistry,
  type RegistryImport,
} from '../../src/workflows/office/import-registry.js';
import { programmeBook } from '../../src/workflows/office/programme-rows.js';
import type { ProgrammeLayout } from '../../src/workflows/office/programme-sheets.js';
import { registryBook } from '../../src/workflows/office/registry-rows.js';
import type { RegistryLayout } from '../../src/workflows/office/registry-sheets.js';
import { teacherFactColumns } from '../../src/workflows/office/teacher-facts.js';
import { EditedWorkbook } from './edited-workbook.js';
import { bundled, STAMP, STANDARDS, sampleProgramme } from './sample-school.js';

export const FILE = '名册.xlsx';
export const PRODUCER = STAMP.producer;

/** The code lists that come with the program. */
export const OFFICE_CODES: OfficeCodes = {
  schoolTypes: bundled<'codelist'>('codelists/school-type'),
  stages: bundled<'codelist'>('codelists/stage'),
  subjects: bundled<'codelist'>('codelists/subject'),
  groupStages: bundled<'codelist'>('codelists/group-stage'),
  provinces: bundled<'codelist'>('codelists/province'),
  areas: bundled<'codelist'>('codelists/area'),
  retiredAreas: bundled<'codelist'>('codelists/area-retired'),
};

const FORM = bundled<'form'>('standards/changzhou-2023/form');
const METRICS = bundled<'metrics'>('standards/changzhou-2023/metrics');

/** A programme with two districts and a zone. */
export const OFFICE_PROGRAMME: Programme = sampleProgramme({
  reportingUnits: [
    { id: '320402', name: '东区', area: '320402', functional: false },
    { id: '320411', name: '北区', area: '320411', functional: false },
    { id: '320400-ZS', name: '局属学校', area: null, functional: true },
  ],
});

export const LAYOUT: RegistryLayout = {
  codes: OFFICE_CODES,
  programme: OFFICE_PROGRAMME,
  standards: STANDARDS.map((id) => bundled<'standard'>(`standards/${id}`)),
  teacherFacts: teacherFactColumns(FORM, METRICS),
};

export const PROGRAMME_LAYOUT: ProgrammeLayout = { codes: OFFICE_CODES, standards: LAYOUT.standards, forms: [FORM] };

/** A school of a registry: a primary school with a research group and a preparation group. */
export const officeSchool = (changes: Partial<School> = {}): School => ({
  id: '2132990001',
  name: '青石小学',
  unit: '320402',
  schoolType: '211',
  stages: ['primary'],
  existedLastYear: 'yes',
  teacherCount: 40,
  groups: [
    { id: 'G01', kind: 'researchGroup', name: '语文教研组', subjects: ['语文'], stage: '小学', existedLastYear: 'yes' },
    { id: 'P01', kind: 'preparationGroup', name: '一年级语文备课组', parentGroup: 'G01', stage: '一年级' },
  ],
  ...changes,
});

/** A registry of three schools: primary, nine-year with two campuses, and a teaching point of the first. */
export const officeRegistry = (changes: Partial<Registry> = {}): Registry => ({
  kind: 'registry',
  formatVersion: '1.0',
  id: 'test/registry-2025-2026',
  issued: '2025-09-08',
  issuer: { id: 'test', name: '测试单位' },
  producer: PRODUCER,
  derivedFrom: [],
  lang: 'zh-CN',
  schoolYear: '2025-2026',
  area: '320400',
  schools: [
    officeSchool({
      teachers: [{ id: 'T001', name: '陈平', facts: { position: 'nonTeachingLeader' } }, { id: 'T002' }],
    }),
    officeSchool({
      id: '3132990002',
      name: '双桥实验学校',
      schoolType: '312',
      stages: ['primary', 'junior'],
      unit: '320411',
      campuses: ['东校区', '西校区'],
      codeHistory: ['2132990777'],
      creditCode: '12320400466000000Q',
      groups: [
        {
          id: 'G01',
          kind: 'researchGroup',
          name: '理化生教研组',
          subjects: ['物理', '化学', '生物学'],
          stage: '初中',
          campus: '东校区',
          existedLastYear: 'no',
          activeFrom: '2026-02-23',
        },
      ],
    }),
    officeSchool({ id: '2132990003', name: '柳塘教学点', schoolType: '218', parentSchool: '2132990001', groups: [] }),
  ],
  others: [],
  waivers: [
    {
      subject: '2132990001',
      standard: 'changzhou-2023/school-quality',
      indicator: 'C6',
      reason: '周边没有初中',
      by: '东区教研室',
      on: '2025-10-15',
    },
  ],
  ...changes,
});

/** A workbook as it comes back, to be edited as people do. */
export async function editedOffice(book: OfficeBook): Promise<EditedWorkbook> {
  const outcome = readWorkbook(await writeOffice(book), { inflate: inflateNode });
  if (!outcome.ok) throw new TypeError(JSON.stringify(outcome.findings));
  return EditedWorkbook.of(outcome.value);
}

let usual: Promise<EditedWorkbook> | undefined;

/** The workbook of a registry; the usual one is written once and copied. */
export async function editedRegistry(registry?: Registry, layout = LAYOUT): Promise<EditedWorkbook> {
  if (registry || layout !== LAYOUT) return editedOffice(registryBook(registry ?? officeRegistry(), layout));
  usual ??= editedOffice(registryBook(officeRegistry(), LAYOUT));
  return (await usual).copy();
}

export const opened = (book: EditedWorkbook, file = FILE): OpenedOffice => openedOffice(book.raw(), file);

/** Imports an edited registry. */
export const importEdited = (book: EditedWorkbook, changes: Partial<RegistryImport> = {}): Promise<ImportedRegistry> =>
  importRegistry(opened(book), { file: FILE, layout: LAYOUT, producer: PRODUCER, ...changes });

/** `JY1201 学校!A5` for each finding. */
export const found = (findings: ImportedRegistry['findings']): readonly string[] =>
  findings.map(({ code, where }) => `${code} ${where.sheet ?? ''}!${where.cell ?? ''}`);

export const editedProgramme = (programme: Programme = OFFICE_PROGRAMME): Promise<EditedWorkbook> =>
  editedOffice(programmeBook(programme, PROGRAMME_LAYOUT, RULES));

export const RULES = [
  { code: 'JY2101', title: { zh: '必填项没有填', en: 'blank' }, severity: 'error' },
  { code: 'JY2106', title: { zh: '写法已统一', en: 'spelling' }, severity: 'notice' },
] as const;

export const importProgrammeEdited = (book: EditedWorkbook, changes: { readonly from?: Programme } = {}) =>
  importProgramme(opened(book), {
    file: FILE,
    layout: PROGRAMME_LAYOUT,
    codes: new Set(RULES.map(({ code }) => code)),
    producer: PRODUCER,
    ...changes,
  });
