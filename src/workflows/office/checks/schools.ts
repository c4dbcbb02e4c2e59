import type { Finding } from '../../../model/finding.js';
import { entryOfCode, wordsIn } from '../codes.js';
import { foundAt } from '../found.js';
import { type DraftSchool, remains } from '../registry-draft.js';
import { textIn } from '../row-values.js';
import type { RegistryCheck, RegistryCheckContext } from './context.js';

/** JY1209 stages of the type, JY1210 parents of teaching points, JY1219 mergers, JY1225 new schools that are not new. */
export const checkSchools: RegistryCheck = (context) =>
  context.draft.schools.flatMap((school) => [
    ...stages(context, school),
    ...parent(context, school),
    ...merger(context, school),
    ...mark(context, school),
  ]);

function stages(
  { file, layout }: RegistryCheckContext,
  { row, schoolType, stages: own }: DraftSchool,
): readonly Finding[] {
  const type = entryOfCode(layout.codes.schoolTypes, schoolType);
  if (!type || row.unreadable.includes('stages')) return [];
  const needed = wordsIn(type, 'stages');
  const allowed = new Set([...needed, ...wordsIn(type, 'alsoStages')]);
  if (needed.every((stage) => own.includes(stage)) && own.every((stage) => allowed.has(stage))) return [];
  const names = (codes: readonly string[]): string =>
    codes.map((code) => entryOfCode(layout.codes.stages, code)?.zh ?? code).join('、');
  return [
    foundAt(file, { row, key: 'stages' }, 'JY1209', {
      found: names(own),
      expected: names(needed),
      params: { type: type.zh },
    }),
  ];
}

function parent({ file, draft, layout }: RegistryCheckContext, school: DraftSchool): readonly Finding[] {
  const { row, id, schoolType, parentSchool } = school;
  const type = entryOfCode(layout.codes.schoolTypes, schoolType);
  if (!type || row.unreadable.includes('parentSchool')) return [];
  const isAttached = wordsIn(type, 'attached').length > 0;
  const found = (reason: string, key = 'parentSchool'): readonly Finding[] => [
    foundAt(file, { row, key }, 'JY1210', {
      ...(parentSchool === '' ? {} : { found: parentSchool }),
      params: { reason, type: type.zh },
    }),
  ];
  if (parentSchool === '') return isAttached ? found('parentMissing') : [];
  if (!isAttached) return found('parentNeedless');
  const other = draft.schools.find((candidate) => candidate.id === parentSchool && remains(candidate));
  if (!other || other.id === id) return found('parentUnknown');
  if (other.parentSchool !== '') return found('parentAttached');
  const hasGroups = draft.groups.some((group) => group.school === id);
  return hasGroups ? found('parentOwnsGroups') : [];
}

function merger({ file, draft }: RegistryCheckContext, { row, id, change }: DraftSchool): readonly Finding[] {
  const into = textIn(row, 'mergedInto');
  if (row.unreadable.includes('mergedInto')) return [];
  const at = { row, key: 'mergedInto' };
  if (change !== 'merged') {
    return into === '' ? [] : [foundAt(file, at, 'JY1219', { found: into, params: { reason: 'mergerNotMarked' } })];
  }
  if (into === '') return [foundAt(file, at, 'JY1219', { params: { reason: 'mergerWithout' } })];
  if (into === id) return [foundAt(file, at, 'JY1219', { found: into, params: { reason: 'mergerIntoItself' } })];
  const isKnown = draft.schools.some((school) => school.id === into && remains(school));
  return isKnown ? [] : [foundAt(file, at, 'JY1219', { found: into, params: { reason: 'mergerUnknown' } })];
}

/** A school that is marked as new cannot have existed last year. */
function mark({ file }: RegistryCheckContext, { row, change }: DraftSchool): readonly Finding[] {
  const isWrong = change === 'new' && textIn(row, 'existedLastYear') === 'yes';
  return isWrong
    ? [
        foundAt(file, { row, key: 'existedLastYear' }, 'JY1225', {
          found: '是',
          expected: '否',
          params: { reason: 'markedNew' },
        }),
      ]
    : [];
}
