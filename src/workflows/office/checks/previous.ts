import type { Finding } from '../../../model/finding.js';
import type { Registry, School } from '../../../model/generated/documents.js';
import { foundAt } from '../found.js';
import { type DraftMember, type DraftSchool, remains } from '../registry-draft.js';
import { textIn } from '../row-values.js';
import type { RegistryCheck, RegistryCheckContext } from './context.js';

/** What has changed among the schools since last year's registry. */
export interface RegistryChanges {
  readonly added: readonly DraftSchool[];
  /** Under another code, and the row says so. */
  readonly recoded: readonly { readonly school: DraftSchool; readonly before: School }[];
  /** Under another code, as the name tells; the row does not say so. */
  readonly unmarked: readonly { readonly school: DraftSchool; readonly before: School }[];
  readonly closed: readonly DraftSchool[];
  readonly merged: readonly DraftSchool[];
  /** Neither there nor marked. */
  readonly gone: readonly School[];
}

/** Compares a draft with last year's registry, by codes and former codes; names only help to guess. */
export function registryChanges(schools: readonly DraftSchool[], previous: Registry): RegistryChanges {
  const before = new Map(previous.schools.map((school) => [school.id, school]));
  const present = new Set(schools.map((school) => school.id));
  const former = new Set(schools.flatMap((school) => school.codeHistory));
  const added = schools.filter((school) => remains(school) && !before.has(school.id));
  const recoded = added.flatMap((school) => {
    const old = school.codeHistory.map((code) => before.get(code)).find((found) => found !== undefined);
    return old ? [{ school, before: old }] : [];
  });
  const known = new Set(recoded.map(({ school }) => school.id));
  const missing = previous.schools.filter(({ id }) => !present.has(id) && !former.has(id));
  const unmarked = added.flatMap((school) => {
    const old = known.has(school.id) ? undefined : missing.find(({ name }) => name === school.name);
    return old ? [{ school, before: old }] : [];
  });
  const guessed = new Set(unmarked.flatMap((pair) => [pair.school.id, pair.before.id]));
  return {
    added: added.filter(({ id }) => !known.has(id) && !guessed.has(id)),
    recoded,
    unmarked,
    closed: schools.filter(({ change }) => change === 'closed'),
    merged: schools.filter(({ change }) => change === 'merged'),
    gone: missing.filter(({ id }) => !guessed.has(id)),
  };
}

/** JY1220 gone without a mark, JY1221 new, JY1222 another code without a former one, JY1223 numbers given to others, JY1225. */
export const checkPrevious: RegistryCheck = (context) => {
  const { file, draft, previous } = context;
  if (!previous) return [];
  const changes = registryChanges(draft.schools, previous);
  const sheet = draft.schools[0]?.row.sheet;
  return [
    ...changes.gone.map(({ id, name }) => ({
      code: 'JY1220',
      where: { file, ...(sheet === undefined ? {} : { sheet }) },
      subject: id,
      found: name,
      params: { code: id },
    })),
    ...changes.added.map(({ row, name }) => foundAt(file, { row, key: 'id' }, 'JY1221', { found: name })),
    ...changes.unmarked.map(({ school, before }) =>
      foundAt(file, { row: school.row, key: 'codeHistory' }, 'JY1222', {
        found: school.id,
        expected: before.id,
        suggest: { value: before.id, safe: false },
        params: { name: school.name },
      }),
    ),
    ...existence(context, changes),
    ...numbers(context, previous),
  ];
};

/** 上学年已设立 against last year's registry. */
function existence({ file, draft, previous }: RegistryCheckContext, { added }: RegistryChanges): readonly Finding[] {
  const isNew = new Set(added.map(({ id }) => id));
  const codes = new Set(previous?.schools.map(({ id }) => id));
  return draft.schools.filter(remains).flatMap((school) => {
    const typed = textIn(school.row, 'existedLastYear');
    const at = { row: school.row, key: 'existedLastYear' };
    const wasThere = [school.id, ...school.codeHistory].some((code) => codes.has(code));
    if (isNew.has(school.id) && typed === 'yes' && school.change !== 'new')
      return [foundAt(file, at, 'JY1225', { found: '是', expected: '否', params: { reason: 'notInPrevious' } })];
    return wasThere && typed === 'no'
      ? [foundAt(file, at, 'JY1225', { found: '否', expected: '是', params: { reason: 'inPrevious' } })]
      : [];
  });
}

/** Numbers are for good: one that stands for somebody else this year would take over a history that is not theirs. */
function numbers({ file, draft }: RegistryCheckContext, previous: Registry): readonly Finding[] {
  const codes = new Map(draft.schools.map(({ id, codeHistory }) => [id, [id, ...codeHistory]]));
  const before = new Map(
    previous.schools.flatMap((school) => [
      ...school.groups.map(({ id, name }) => [`${school.id}/${id}`, name] as const),
      ...(school.teachers ?? []).map(({ id, name }) => [`${school.id}/${id}`, name ?? ''] as const),
    ]),
  );
  const reused = (member: DraftMember, isSame: (now: string, then: string) => boolean): readonly Finding[] => {
    const now = textIn(member.row, 'name');
    const then = (codes.get(member.school) ?? []).map((code) => before.get(`${code}/${member.id}`) ?? '').find(Boolean);
    if (now === '' || then === undefined || isSame(now, then)) return [];
    return [
      foundAt(file, { row: member.row, key: 'name' }, 'JY1223', {
        subject: member.school,
        found: now,
        expected: then,
        params: { number: member.id },
      }),
    ];
  };
  return [
    ...draft.groups.flatMap((group) => reused(group, (now, then) => sharesWords(now, then))),
    ...draft.teachers.flatMap((teacher) => reused(teacher, (now, then) => now === then)),
  ];
}

/** Words that every group's name has. */
const GROUP_WORDS = /教研组|备课组|[一二三四五六七八九]年级|高[一二三]|小学|初中|高中/g;

/** Whether two names of groups speak of the same subject: a group may be renamed or take a subject more. */
function sharesWords(now: string, then: string): boolean {
  const [left, right] = [now.replaceAll(GROUP_WORDS, ''), then.replaceAll(GROUP_WORDS, '')];
  return left === '' || right === '' || [...left].some((character) => right.includes(character));
}
