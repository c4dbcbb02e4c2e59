import type { PlanListEntry } from '../../model/form-plan.js';
import type { Column, Form, Indicator, Standard } from '../../model/generated/documents.js';
import { GRAIN_NAMES } from '../../model/grain-names.js';
import type { MetricIndex } from '../metric-index.js';
import type { PlanSubject } from './subject.js';

type Lists = Readonly<Record<string, readonly PlanListEntry[]>>;

/** Name of the list an indicator's levels are chosen from. */
export function levelList(index: MetricIndex, indicator: Indicator): string {
  const codes = indicator.rule.type === 'graded' ? indicator.rule.levels.map((level) => level.code).join() : '';
  const shared = (index.document.lists['level'] ?? []).map((entry) => entry.code).join();
  return codes === shared ? 'level' : `level${codes.replaceAll(/[^A-Za-z]/g, '')}`;
}

/** `G01 语文教研组`: what a drop-down shows of a group. The bare number and the bare name are understood too. */
const groupEntry = (group: { readonly id: string; readonly name: string }): PlanListEntry => ({
  code: group.id,
  zh: `${group.id} ${group.name}`,
  aliases: [group.id],
});

/** What lists are made from; `numbers` are those of the teachers' rows, spare ones included. */
export interface ListSource {
  readonly index: MetricIndex;
  readonly form: Form;
  readonly standards: readonly Standard[];
  readonly subject: PlanSubject;
  readonly numbers: readonly string[];
}

/** The choice lists of the metrics document and those that only this subject has. */
export function planLists({ index, form, standards, subject, numbers }: ListSource): Lists {
  const research = subject.groups.filter((group) => group.kind === 'researchGroup').map(groupEntry);
  const preparation = subject.groups.filter((group) => group.kind === 'preparationGroup').map(groupEntry);
  const teachers = numbers.map((id) => ({ code: id, zh: id }));
  const own = { code: subject.id, zh: GRAIN_NAMES[subject.grain].zh, aliases: [subject.id, subject.name] };
  return withExtras(form, {
    ...metricLists(index),
    ...levelLists(index, standards),
    researchGroups: research,
    preparationGroups: preparation,
    teacherNumbers: teachers,
    owners: [own, ...research, ...preparation, ...teachers],
    indicators: standards.flatMap(indicatorEntries),
  });
}

const metricLists = (index: MetricIndex): Lists =>
  Object.fromEntries(
    Object.entries(index.document.lists).map(([name, entries]) => [
      name,
      entries.map(({ code, zh, aliases }) => ({ code, zh, ...(aliases ? { aliases } : {}) })),
    ]),
  );

function levelLists(index: MetricIndex, standards: readonly Standard[]): Lists {
  const lists: Record<string, readonly PlanListEntry[]> = {};
  for (const indicator of standards.flatMap((standard) => standard.indicators)) {
    if (indicator.rule.type !== 'graded') continue;
    const name = levelList(index, indicator);
    if (name !== 'level') lists[name] = indicator.rule.levels.map(({ code }) => ({ code, zh: code }));
  }
  return lists;
}

/** Indicators that call for evidence, as the catalogue of evidence names them. */
const indicatorEntries = (standard: Standard): readonly PlanListEntry[] =>
  standard.indicators
    .filter((indicator) => indicator.evidence.length > 0)
    .map((indicator) => ({
      code: `${standard.id}#${indicator.id}`,
      zh: `${GRAIN_NAMES[standard.subjectKind].zh} ${indicator.id} ${indicator.zh}`,
      aliases: [`${GRAIN_NAMES[standard.subjectKind].zh}${indicator.id}`],
    }));

/** Name of the list of a column that adds entries of its own. */
export const extendedList = (list: string, column: Column): string => (column.extra ? `${list}Extended` : list);

function withExtras(form: Form, lists: Lists): Lists {
  const columns = form.sheets.flatMap((sheet) => (sheet.kind === 'open' ? sheet.columns : []));
  const extended = columns.flatMap((column) => {
    const list = column.type?.startsWith('choice:') ? column.type.slice('choice:'.length) : null;
    if (!column.extra || list === null) return [];
    const extra = column.extra.map(({ code, zh, aliases }) => ({ code, zh, ...(aliases ? { aliases } : {}) }));
    return [[extendedList(list, column), [...(lists[list] ?? []), ...extra]] as const];
  });
  return { ...lists, ...Object.fromEntries(extended) };
}
