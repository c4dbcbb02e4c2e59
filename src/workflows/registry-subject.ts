import type { Codelist, Facts, Group, Registry, School } from '../model/generated/documents.js';
import type { PlanSubject } from '../standards/plan/subject.js';
import type { Assessment } from './assessment.js';

/** Name of a stage by the code list, as forms and reports print it; an unknown one as it is. */
export const stageName = (stages: Codelist, stage: string): string =>
  stages.entries.find((entry) => entry.code === stage)?.zh ?? stage;

/** Category of a school (小学, 九年一贯 …), derived from its type by the code list; empty for an unknown type. */
export const categoryOf = (schoolTypes: Codelist, schoolType: string): string =>
  schoolTypes.entries.find((entry) => entry.code === schoolType)?.attributes?.['category'] ?? '';

/** Whether a school reports on its own; a teaching point or attached class is reported by the school it belongs to. */
export const reportsItself = (school: Pick<School, 'parentSchool'>): boolean => school.parentSchool === undefined;

/** Ids of everything a form is issued to: schools, or the bases and institutions of other programmes. */
export const subjectIds = ({ registry, metrics }: Pick<Assessment, 'registry' | 'metrics'>): readonly string[] =>
  metrics.document.relations.top === 'school'
    ? registry.schools.filter(reportsItself).map((school) => school.id)
    : registry.others.filter((other) => other.grain === metrics.document.relations.top).map((other) => other.id);

/** A school by its present or a former code. */
export const findSchool = (registry: Registry, id: string): School | undefined =>
  registry.schools.find((school) => school.id === id) ??
  registry.schools.find((school) => school.codeHistory?.includes(id));

/** The present id of whatever an id stands for: former codes of schools give way to the present one. */
export const presentId = (registry: Registry, id: string): string => findSchool(registry, id)?.id ?? id;

/** Former codes of a school; none for anything else. */
export const formerIds = (registry: Registry, id: string): readonly string[] =>
  registry.schools.find((school) => school.id === id)?.codeHistory ?? [];

/** Waivers of a subject under its present and its former codes, each naming the subject as its form does. */
export function waiversOf(registry: Registry, id: string): Registry['waivers'] {
  const codes = new Set([id, ...formerIds(registry, id)]);
  return registry.waivers.flatMap((waiver) => {
    const [owner = '', group] = waiver.subject.split('/');
    if (!codes.has(owner) || presentId(registry, owner) !== id) return [];
    return [{ ...waiver, subject: group ?? id }];
  });
}

/** What the form and the facts need of a subject; `null` when the registry does not know it. */
export function registrySubject(assessment: Assessment, id: string): PlanSubject | null {
  const { registry, metrics, programme } = assessment;
  const year = `${programme.schoolYear.replace('-', '—')}学年`;
  if (metrics.document.relations.top === 'school') {
    const school = findSchool(registry, id);
    return school && reportsItself(school) ? schoolSubject(assessment, school, year) : null;
  }
  const other = registry.others.find((candidate) => candidate.id === id);
  if (!other) return null;
  return {
    id,
    name: other.name,
    grain: other.grain,
    printed: { name: other.name, id, host: other.host ?? '', schoolYear: year },
    facts: other.facts ?? {},
    groups: [],
    teachers: [],
    teacherCount: 0,
    accepted: new Set(assessment.accepted.has(id) ? [id] : []),
  };
}

function schoolSubject(assessment: Assessment, school: School, year: string): PlanSubject {
  const teachers = school.teachers ?? [];
  return {
    id: school.id,
    name: school.name,
    grain: 'school',
    printed: {
      name: school.name,
      id: school.id,
      category: categoryOf(assessment.schoolTypes, school.schoolType),
      stages: school.stages.map((stage) => stageName(assessment.stages, stage)).join('、'),
      campuses: (school.campuses ?? []).join('、'),
      schoolYear: year,
    },
    facts: { existedLastYear: school.existedLastYear },
    groups: school.groups,
    teachers,
    teacherCount: school.teacherCount ?? teachers.length,
    accepted: acceptedWithin(assessment, school),
  };
}

function acceptedWithin({ accepted }: Assessment, school: School): ReadonlySet<string> {
  const groups = school.groups.filter((group) => accepted.has(`${school.id}/${group.id}`)).map((group) => group.id);
  return new Set([...(accepted.has(school.id) ? [school.id] : []), ...groups]);
}

/** What the registry knows of a group, as facts. */
export const registryFacts = (group: Group): Facts => ({
  ...(group.subjects ? { subjects: [...group.subjects] } : {}),
  ...(group.parentGroup === undefined ? {} : { parentGroup: group.parentGroup }),
  existedLastYear: group.existedLastYear ?? 'yes',
});
