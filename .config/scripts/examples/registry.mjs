import { documentHead } from './documents.mjs';
import { layoutFor } from './layouts.mjs';
import { personNames } from './names.mjs';
import { seededRandom } from './random.mjs';
import { SCHOOLS } from './schools.mjs';
import { staffOf } from './staff.mjs';

export const CITY_ISSUER = { id: '320400-demo', name: '示例市级教研机构' };
export const SECOND_SEMESTER = '2026-02-24';

/** Serial numbers that are not given out, so that no real school has the code. */
const FIRST_SERIAL = 990_001;
const PROVINCE = '32';
/** So many teachers have come since last year. */
const NEWCOMERS = 3;

const STAGES = {
  211: ['primary'],
  311: ['junior'],
  312: ['primary', 'junior'],
  341: ['junior', 'senior'],
  342: ['senior'],
  345: ['primary', 'junior', 'senior'],
  361: ['vocational'],
  514: ['special'],
};

const codeOf = (schoolType, index) => `${schoolType.slice(0, 2)}${PROVINCE}${FIRST_SERIAL + index}`;
const numberOf = (prefix, index) => `${prefix}${String(index + 1).padStart(2, '0')}`;

/** The plan of every school with its registry entry. */
export const cityPlan = (seed) =>
  SCHOOLS.map((plan, index) => {
    const id = codeOf(plan.schoolType, index);
    const groups = groupsOf(plan);
    return { plan, school: schoolEntry(plan, id, groups, `${seed}/${id}`) };
  });

function schoolEntry(plan, id, groups, seed) {
  return {
    id,
    name: plan.name,
    unit: plan.unit,
    schoolType: plan.schoolType,
    stages: STAGES[plan.schoolType],
    ...(plan.campuses ? { campuses: plan.campuses } : {}),
    existedLastYear: plan.isNew ? 'no' : 'yes',
    teacherCount: plan.teachers,
    groups,
    ...(plan.roster ? { teachers: carriedTeachers(groups, plan.teachers, seed) } : {}),
  };
}

function groupsOf(plan) {
  const layout = layoutFor(plan.schoolType, plan.teachers);
  const existedLastYear = plan.isNew ? 'no' : 'yes';
  const research = layout.map((group, index) => ({
    id: numberOf('G', index),
    kind: 'researchGroup',
    name: `${group.name}教研组`,
    subjects: group.subjects,
    ...(group.stage ? { stage: group.stage } : {}),
    existedLastYear,
  }));
  const late = plan.late ? [lateEntry(plan.late, research.length)] : [];
  return [...research, ...late, ...preparationGroups(layout, existedLastYear)];
}

const lateEntry = (late, index) => ({
  id: numberOf('G', index),
  kind: 'researchGroup',
  name: `${late.name}教研组`,
  subjects: late.subjects,
  existedLastYear: 'no',
  activeFrom: SECOND_SEMESTER,
});

function preparationGroups(layout, existedLastYear) {
  const pairs = layout.flatMap((group, parent) => group.grades.map((grade) => ({ group, grade, parent })));
  return pairs.map(({ group, grade, parent }, index) => ({
    id: numberOf('P', index),
    kind: 'preparationGroup',
    name: `${grade}${group.name.replace(/^(?:小学|初中|高中)/, '')}备课组`,
    parentGroup: numberOf('G', parent),
    stage: grade,
    existedLastYear,
  }));
}

/** Teachers of last year, with the numbers they were given then. */
function carriedTeachers(groups, count, seed) {
  const random = seededRandom(`${seed}/roster`);
  const staff = staffOf({ groups, count: count - NEWCOMERS, random: seededRandom(`${seed}/staff`) });
  const names = personNames(random, staff.length);
  return staff.map(({ id, facts }, index) => ({ id, name: names[index], facts }));
}

/** The district's waivers: the village school has no school of the next stage within reach. */
const waiversOf = (schools) => {
  const village = schools.find(({ plan }) => plan.village);
  return [
    {
      subject: village.school.id,
      standard: 'changzhou-2023/school-quality',
      indicator: 'C6',
      reason: '村小周边无初中，跨学段教研由中心校统一组织，本校不单独开展。',
      by: '武进区教研机构（示例）',
      on: '2025-10-15',
    },
  ];
};

/** 名册 of 2025-2026. */
export function registry2025(city) {
  return {
    ...documentHead('registry', 'changzhou-demo/registry-2025-2026', '2026-03-16', CITY_ISSUER),
    schoolYear: '2025-2026',
    area: '320400',
    schools: city.map(({ school }) => school),
    others: [],
    waivers: waiversOf(city),
  };
}

/** 名册 of 2024-2025: the schools that took part in the first round, as they were then, without names. */
export function registry2024(city, ids) {
  const schools = city.filter(({ school }) => ids.includes(school.id)).map(({ school }) => lastYear(school));
  return {
    ...documentHead('registry', 'changzhou-demo/registry-2024-2025', '2024-10-08', CITY_ISSUER),
    schoolYear: '2024-2025',
    area: '320400',
    schools,
    others: [],
    waivers: [],
  };
}

function lastYear({ teachers: _teachers, ...school }) {
  const groups = school.groups.filter((group) => group.existedLastYear === 'yes');
  return { ...school, teacherCount: school.teacherCount - NEWCOMERS, groups };
}
