import type { Group, Registry, School } from '../../model/generated/documents.js';
import { idOfYear, laterSchoolYear, plusYears, yearsBetween } from './school-year.js';

/**
 * Last year's registry as a proposal for another year: the same schools, code histories, groups and teachers with
 * their numbers, all of which existed last year; groups that have ended and last year's waivers are not carried.
 */
export function nextRegistry(registry: Registry, schoolYear = laterSchoolYear(registry.schoolYear)): Registry {
  const years = yearsBetween(registry.schoolYear, schoolYear);
  const begins = `${schoolYear.slice(0, 4)}-09-01`;
  return {
    ...registry,
    id: idOfYear(registry.id, registry.schoolYear, schoolYear),
    issued: plusYears(registry.issued, years),
    schoolYear,
    schools: registry.schools.map((school) => nextSchool(school, begins)),
    waivers: [],
  };
}

function nextSchool(school: School, begins: string): School {
  const going = school.groups.filter((group) => group.activeTo === undefined || group.activeTo >= begins);
  const ids = new Set(going.map((group) => group.id));
  return { ...school, existedLastYear: 'yes', groups: going.map((group) => nextGroup(group, ids, begins)) };
}

function nextGroup({ activeFrom, ...group }: Group, ids: ReadonlySet<string>, begins: string): Group {
  const { parentGroup, ...rest } = group;
  return {
    ...rest,
    existedLastYear: 'yes',
    // A parent that has ended must be chosen anew.
    ...(parentGroup !== undefined && ids.has(parentGroup) ? { parentGroup } : {}),
    ...(activeFrom !== undefined && activeFrom > begins ? { activeFrom } : {}),
  };
}

/** A registry without schools, to begin with. */
export function emptyRegistry(
  frame: Pick<Registry, 'id' | 'issued' | 'issuer' | 'producer' | 'schoolYear' | 'area'>,
): Registry {
  return {
    kind: 'registry',
    formatVersion: '1.0',
    derivedFrom: [],
    lang: 'zh-CN',
    ...frame,
    schools: [],
    others: [],
    waivers: [],
  };
}
