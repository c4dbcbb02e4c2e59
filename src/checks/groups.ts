import type { Finding } from '../model/finding.js';
import type { Answer } from '../model/form-answers.js';
import type { Derived } from '../model/generated/documents.js';
import type { FactRow } from '../standards/facts/fact-book.js';
import { applicablePeriods } from '../standards/facts/values.js';
import { grainsOf } from '../standards/metric-index.js';
import { cellFinding } from './cell-finding.js';
import { metricAnswer } from './context.js';
import { needOf } from './need.js';
import { type Check, type CheckView, shownValue, textOf } from './view.js';

/** The columns in which rows of one grain name the rows of another that they belong to. */
interface Membership {
  readonly child: string;
  readonly parent: string;
  readonly columns: readonly string[];
}

/** Memberships that are typed; those that the registry knows need no check. */
export const memberships = (view: CheckView): readonly Membership[] =>
  view.book.metrics.document.relations.belongs
    .filter(
      ({ child, parent, by }) =>
        child !== '*' && parent !== '*' && by.every((column) => view.book.metrics.byId.get(column)?.kind === 'entered'),
    )
    .map(({ child, parent, by }) => ({ child, parent, columns: by }));

/** JY3102: the second group of a teacher is the first once more. */
export const checkSecondGroups: Check = (view) =>
  memberships(view).flatMap(({ child, columns }) =>
    rowsOf(view, child).flatMap((row) => {
      const answers = columns
        .map((column) => metricAnswer(view, row.id, column))
        .filter((answer) => answer !== undefined);
      return answers.flatMap((answer, place) => {
        const same = answers
          .slice(0, place)
          .find((earlier) => textOf(earlier) !== null && earlier.value === answer.value);
        return same ? [repeatedGroup(view, answer, same)] : [];
      });
    }),
  );

const repeatedGroup = (view: CheckView, answer: Answer, first: Answer): Finding =>
  cellFinding(view, 'JY3102', answer, {
    expected: '',
    params: { group: shownValue(view, first), firstCell: first.place.cell },
  });

/** JY3112: a group of the registry that no teacher belongs to. Silent while any teacher's group is not known. */
export const checkEmptyGroups: Check = (view) =>
  memberships(view).flatMap(({ child, parent, columns }) => {
    const members = rowsOf(view, child);
    const named = members.flatMap((row) => columns.map((column) => metricAnswer(view, row.id, column)));
    if (members.length === 0 || named.some((answer) => answer !== undefined && isUnknown(view, answer))) return [];
    const filled = new Set(named.map((answer) => textOf(answer)));
    return rowsOf(view, parent)
      .filter((group) => !filled.has(group.id) && existed(view, group))
      .flatMap((group) => emptyGroup(view, group));
  });

const isUnknown = (view: CheckView, answer: Answer): boolean =>
  answer.unreadable || (answer.value === null && needOf(view, answer).needed);

const existed = ({ book }: CheckView, row: FactRow): boolean => applicablePeriods(book, row, 'semester')?.length !== 0;

function emptyGroup(view: CheckView, group: FactRow): readonly Finding[] {
  const first = view.answers.answers.find((answer) => answer.subject === group.id && answer.grain === group.grain);
  if (!first) return [];
  const { sheet } = first.place;
  const label = nameInLists(view, group.id);
  return [
    {
      code: 'JY3112',
      where: { file: view.file, sheet, label },
      subject: group.id,
      key: emptyGroupKey(group.id),
      params: { group: label },
    },
  ];
}

/** Name of the finding that a group has no members. */
export const emptyGroupKey = (group: string): string => `JY3112@${group}`;

/** `G01 …`: what the lists of the form show for a group or teacher number. */
function nameInLists({ plan }: CheckView, id: string): string {
  for (const list of Object.values(plan.lists)) {
    const entry = list.find((candidate) => candidate.code === id);
    if (entry) return entry.zh;
  }
  return id;
}

/**
 * JY3113: one person stands in two rows with different answers to what is asked of the person. Such answers are found
 * in the metrics document: conditions under which distinct persons are counted.
 */
export const checkLeaders: Check = (view) => personTraits(view).flatMap((trait) => differingAnswers(view, trait));

interface PersonTrait {
  readonly over: string;
  readonly person: string;
  readonly trait: string;
}

function personTraits({ book }: CheckView): readonly PersonTrait[] {
  const derived = book.metrics.document.metrics.filter((metric): metric is Derived => metric.kind === 'derived');
  return derived.flatMap(({ over, where, count }) => {
    if (count === 'rows' || !('distinct' in count) || book.metrics.byId.get(count.distinct)?.kind !== 'entered')
      return [];
    return where.map((condition) => ({ over, person: count.distinct, trait: condition.metric }));
  });
}

function differingAnswers(view: CheckView, { over, person, trait }: PersonTrait): readonly Finding[] {
  const first = new Map<string, Answer>();
  return rowsOf(view, over).flatMap((row) => {
    const who = textOf(metricAnswer(view, row.id, person));
    const answer = metricAnswer(view, row.id, trait);
    if (who === null || !answer || answer.value === null) return [];
    const known = first.get(who);
    if (!known) first.set(who, answer);
    if (!known || known.value === answer.value) return [];
    const params = {
      person: who,
      first: known.subject,
      firstCell: known.place.cell,
      firstValue: shownValue(view, known),
    };
    return [cellFinding(view, 'JY3113', answer, { expected: shownValue(view, known), params })];
  });
}

/** Rows of a grain that are in use, in the order of the facts. */
export function rowsOf(view: CheckView, grain: string): readonly FactRow[] {
  const grains = grainsOf(view.book.metrics, grain);
  return view.book.rows.filter((row) => grains.includes(row.grain) && !view.idle.has(`${row.grain}/${row.id}`));
}
