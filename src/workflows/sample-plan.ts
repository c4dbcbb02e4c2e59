import type { FormPlan } from '../model/form-plan.js';
import type { Form, Group, Programme, Standard } from '../model/generated/documents.js';
import type { MetricIndex } from '../standards/metric-index.js';
import { makeFormPlan } from '../standards/plan/form-plan.js';
import type { PlanSubject } from '../standards/plan/subject.js';

/** The school that a standard's work is told for: large, so that nobody is surprised. */
export const SAMPLE_SIZE = { teachers: 120, researchGroups: 12, preparationGroups: 30 } as const;

const MONTHS: Readonly<Record<string, readonly string[]>> = {
  '1': ['9月', '10月', '11月', '12月', '1月'],
  '2': ['2月', '3月', '4月', '5月', '6月'],
};
const DAY = '2025-09-01';

/** The form plan of a sample school, for telling how many cells a standard asks of whom. Digests are left empty. */
export function samplePlan(form: Form, index: MetricIndex, standards: readonly Standard[]): FormPlan {
  const programme = sampleProgramme(form, standards);
  return makeFormPlan({
    form,
    index,
    standards,
    programme,
    registry: { id: 'sample', sha256: '' },
    subject: sampleSubject(index),
    digest: () => '',
  });
}

function sampleSubject(index: MetricIndex): PlanSubject {
  const grain = index.document.relations.top;
  const groups = grain === 'school' ? sampleGroups() : [];
  const teacherCount = grain === 'school' ? SAMPLE_SIZE.teachers : 0;
  return {
    id: 'sample',
    name: '',
    grain,
    printed: {},
    facts: { existedLastYear: 'yes' },
    groups,
    teachers: [],
    teacherCount,
    accepted: new Set(),
  };
}

function sampleGroups(): readonly Group[] {
  const number = (prefix: string, count: number): readonly string[] =>
    Array.from({ length: count }, (_, place) => `${prefix}${String(place + 1).padStart(2, '0')}`);
  const research = number('G', SAMPLE_SIZE.researchGroups).map(
    (id): Group => ({ id, kind: 'researchGroup', name: id, existedLastYear: 'yes' }),
  );
  const preparation = number('P', SAMPLE_SIZE.preparationGroups).map(
    (id): Group => ({ id, kind: 'preparationGroup', name: id, parentGroup: 'G01' }),
  );
  return [...research, ...preparation];
}

function sampleProgramme(form: Form, standards: readonly Standard[]): Programme {
  const { formatVersion, issued, issuer, producer, derivedFrom, lang } = form;
  return {
    kind: 'programme',
    ...{ formatVersion, issued, issuer, producer, derivedFrom, lang },
    id: 'sample',
    title: { zh: '', en: '' },
    schoolYear: '2025-2026',
    area: '100000',
    areaName: '',
    yearFrom: DAY,
    yearTo: DAY,
    form: form.id,
    entries: standards.map((standard) => ({ standard: standard.id, purpose: 'award', nominated: false })),
    levels: [],
    gap: { flag: '5', adjudicate: '10' },
    calendar: {
      semesters: Object.entries(MONTHS).map(([id, months]) => ({
        id,
        zh: id === '1' ? '上学期' : '下学期',
        from: DAY,
        to: DAY,
        months: months.map((month) => ({ id: month, from: DAY, to: DAY })),
        weeks: Array.from({ length: 20 }, (_, place) => ({ number: place + 1, from: DAY, to: DAY, teaching: true })),
      })),
    },
    reportingUnits: [],
    targets: [],
    ruleset: [],
  };
}
