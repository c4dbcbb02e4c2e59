import type { Finding } from '../../../model/finding.js';
import { entryOfCode, wordsIn } from '../codes.js';
import { cellName, foundAt, repeatedIn } from '../found.js';
import type { DraftMember, DraftSchool } from '../registry-draft.js';
import { textIn, textsIn } from '../row-values.js';
import type { RegistryCheck, RegistryCheckContext } from './context.js';

/**
 * JY1211 numbers used twice in a school, JY1212 rows of unknown schools, JY1213 parents of preparation groups, JY1214
 * stages and JY1215 campuses that the school does not have, JY1216 subjects, JY1224 names
 * that differ, JY1226 dates the wrong way round.
 */
export const checkGroups: RegistryCheck = (context) => {
  const schools = new Map(context.draft.schools.map((school) => [school.id, school]));
  const known = { schools, names: new Set(context.draft.schools.map(({ id, name }) => `${id} ${name}`)) };
  const groups = new Map(context.draft.groups.map((group) => [`${group.school}/${group.id}`, group]));
  return [
    ...duplicates(context, context.draft.groups),
    ...duplicates(context, context.draft.teachers),
    ...context.draft.teachers.flatMap((teacher) => owner(context, teacher, known)),
    ...context.draft.groups.flatMap((group) => {
      const school = schools.get(group.school);
      return [
        ...owner(context, group, known),
        ...parent(context, group, groups),
        ...period(context, group),
        ...(school ? [...stage(context, group, school), ...campus(context, group, school)] : []),
      ];
    }),
  ];
};

function duplicates({ file }: RegistryCheckContext, members: readonly DraftMember[]): readonly Finding[] {
  const repeated = repeatedIn(members, ({ school, id }) => (id === '' || school === '' ? '' : `${school}/${id}`));
  return [...repeated.values()].flatMap((same) =>
    same.slice(1).map(({ row, id, school }) =>
      foundAt(file, { row, key: 'id' }, 'JY1211', {
        subject: school,
        found: id,
        params: { other: cellName({ row: (same[0] as DraftMember).row, key: 'id' }) },
      }),
    ),
  );
}

/** The schools by code, and which codes and names stand together. */
interface KnownSchools {
  readonly schools: ReadonlyMap<string, DraftSchool>;
  readonly names: ReadonlySet<string>;
}

function owner(
  { file }: RegistryCheckContext,
  { row, school }: DraftMember,
  { schools, names }: KnownSchools,
): readonly Finding[] {
  if (school === '') return [];
  const own = schools.get(school);
  if (!own) return [foundAt(file, { row, key: 'school' }, 'JY1212', { found: school })];
  const typed = textIn(row, 'schoolName');
  // A blank name and a code in two rows have findings of their own.
  if (typed === '' || own.name === '' || typed === own.name || names.has(`${school} ${typed}`)) return [];
  return [
    foundAt(file, { row, key: 'schoolName' }, 'JY1224', { found: typed, expected: own.name, params: { code: school } }),
  ];
}

function parent(
  { file }: RegistryCheckContext,
  { row, school }: DraftMember,
  groups: ReadonlyMap<string, DraftMember>,
): readonly Finding[] {
  if (row.unreadable.includes('parentGroup') || row.values['kind'] === undefined) return [];
  const isPreparation = textIn(row, 'kind') === 'preparationGroup';
  const typed = textIn(row, 'parentGroup');
  const found = (reason: string): readonly Finding[] => [
    foundAt(file, { row, key: 'parentGroup' }, 'JY1213', {
      subject: school,
      ...(typed === '' ? {} : { found: typed }),
      params: { reason },
    }),
  ];
  if (typed === '') return isPreparation ? found('groupWithoutParent') : [];
  if (!isPreparation) return found('groupNeedlessParent');
  const other = groups.get(`${school}/${typed}`);
  if (!other) return found('groupUnknownParent');
  return textIn(other.row, 'kind') === 'preparationGroup' ? found('groupWrongParent') : [];
}

/** A stage that is not among the school's; a grade belongs to the stages of its list entry. */
function stage({ file, layout }: RegistryCheckContext, { row }: DraftMember, school: DraftSchool): readonly Finding[] {
  const typed = textIn(row, 'stage');
  const stages = wordsIn(entryOfCode(layout.codes.groupStages, typed), 'stages');
  // Special schools teach by the grades of all stages.
  const isSpecial = school.stages.includes('special');
  if (stages.length === 0 || isSpecial || stages.some((one) => school.stages.includes(one))) return [];
  const names = school.stages.map((code) => entryOfCode(layout.codes.stages, code)?.zh ?? code).join('、');
  return [
    foundAt(file, { row, key: 'stage' }, 'JY1214', { found: typed, expected: names, params: { name: school.name } }),
  ];
}

function campus({ file }: RegistryCheckContext, { row }: DraftMember, school: DraftSchool): readonly Finding[] {
  const typed = textIn(row, 'campus');
  if (typed === '' || school.campuses.includes(typed)) return [];
  return [
    foundAt(file, { row, key: 'campus' }, 'JY1215', {
      found: typed,
      expected: school.campuses.join('、'),
      params: { name: school.name },
    }),
  ];
}

function period({ file }: RegistryCheckContext, { row }: DraftMember): readonly Finding[] {
  const [from, to] = [textIn(row, 'activeFrom'), textIn(row, 'activeTo')];
  return from !== '' && to !== '' && to < from
    ? [foundAt(file, { row, key: 'activeTo' }, 'JY1226', { found: to, params: { from } })]
    : [];
}

/** A research group says its subjects: what a subject's standards count is found by them. */
export const checkSubjects: RegistryCheck = ({ file, draft }) =>
  draft.groups.flatMap(({ row, school }) => {
    const isBlank = textsIn(row, 'subjects').length === 0 && !row.unreadable.includes('subjects');
    return isBlank && textIn(row, 'kind') === 'researchGroup'
      ? [foundAt(file, { row, key: 'subjects' }, 'JY1216', { subject: school })]
      : [];
  });
