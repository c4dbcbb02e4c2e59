import type { Finding } from '../../../model/finding.js';
import type { Standard } from '../../../model/generated/documents.js';
import type { ReadRow } from '../../../model/office.js';
import { cellName, foundAt, repeatedIn } from '../found.js';
import { textIn } from '../row-values.js';
import type { RegistryCheck, RegistryCheckContext } from './context.js';

/** JY1217 a waiver of nobody, of no indicator or out of its year; JY1211 the same waiver twice. */
export const checkWaivers: RegistryCheck = (context) => {
  const { draft, layout } = context;
  const subjects = new Set([
    ...draft.schools.flatMap((school) => [school.id, ...school.codeHistory]),
    ...draft.others.map((row) => textIn(row, 'id')),
  ]);
  const groups = new Set(draft.groups.map((group) => `${group.school}/${group.id}`));
  return [
    ...draft.waivers.flatMap((row) => [
      ...subjectOf(context, row, subjects, groups),
      ...indicatorOf(context, row, layout.standards),
      ...dateOf(context, row),
    ]),
    ...twice(context),
  ];
};

const wrong = (file: string, row: ReadRow, key: string, reason: string): Finding =>
  foundAt(file, { row, key }, 'JY1217', { found: textIn(row, key), params: { reason } });

function subjectOf(
  { file, draft }: RegistryCheckContext,
  row: ReadRow,
  subjects: ReadonlySet<string>,
  groups: ReadonlySet<string>,
): readonly Finding[] {
  const [subject, group] = [textIn(row, 'subject'), textIn(row, 'group')];
  if (subject === '') return [];
  if (!subjects.has(subject)) return [wrong(file, row, 'subject', 'waiverSubject')];
  const present = draft.schools.find((school) => school.id === subject || school.codeHistory.includes(subject))?.id;
  return group === '' || groups.has(`${present ?? subject}/${group}`) ? [] : [wrong(file, row, 'group', 'waiverGroup')];
}

function indicatorOf({ file }: RegistryCheckContext, row: ReadRow, standards: readonly Standard[]): readonly Finding[] {
  const indicator = textIn(row, 'indicator');
  const standard = standards.find(({ id }) => id === textIn(row, 'standard'));
  if (!standard || indicator === '') return [];
  const isKnown = standard.indicators.some(({ id }) => id === indicator);
  return isKnown ? [] : [wrong(file, row, 'indicator', 'waiverIndicator')];
}

/** Approved in the year it is for: not before the summer in which the year begins, not after the one in which it ends. */
function dateOf({ file, draft }: RegistryCheckContext, row: ReadRow): readonly Finding[] {
  const on = textIn(row, 'on');
  const [from, to] = (draft.basics ? textIn(draft.basics, 'schoolYear') : '').split('-');
  if (on === '' || from === undefined || to === undefined) return [];
  return on < `${from}-07-01` || on > `${to}-12-31` ? [wrong(file, row, 'on', 'waiverDate')] : [];
}

function twice({ file, draft }: RegistryCheckContext): readonly Finding[] {
  const keys = ['subject', 'group', 'standard', 'indicator'];
  const keyOf = (row: ReadRow): string => keys.map((key) => textIn(row, key)).join('|');
  return [...repeatedIn(draft.waivers, keyOf).values()].flatMap((same) =>
    same.slice(1).map((row) =>
      foundAt(file, { row, key: 'indicator' }, 'JY1211', {
        found: textIn(row, 'indicator'),
        params: { other: cellName({ row: same[0] as ReadRow, key: 'indicator' }) },
      }),
    ),
  );
}
