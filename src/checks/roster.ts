import type { Finding } from '../model/finding.js';
import type { Answer } from '../model/form-answers.js';
import { semestersInPost } from '../model/periods.js';
import type { FactRow } from '../standards/facts/fact-book.js';
import { applicabilityOf, grainsOf, listOf } from '../standards/metric-index.js';
import { cellFinding } from './cell-finding.js';
import { metricAnswer } from './context.js';
import { folded } from './folded.js';
import { memberships, rowsOf } from './groups.js';
import { type Check, type CheckView, shownValue, textOf } from './view.js';

/** JY3117: a cell names a number under which nobody stands: a leader or an owner in a row that is still empty. */
export const checkNamedNumbers: Check = (view) => {
  const idle = new Set([...view.idle].map((key) => key.slice(key.indexOf('/') + 1)));
  const findings = view.answers.answers.flatMap((answer) => {
    const named = answer.question.type.kind === 'choice' ? textOf(answer) : null;
    if (named === null || !idle.has(named)) return [];
    return [cellFinding(view, 'JY3117', answer, { expected: '', params: { number: named } })];
  });
  return folded(view, findings);
};

/** JY3118: the leader of a group does not belong to it. JY3119: the leader is out of post all year. */
export const checkLeadersOfGroups: Check = (view) =>
  folded(
    view,
    memberships(view).flatMap(({ child, parent, columns }) =>
      leaderAnswers(view, child, parent).flatMap(({ answer, person }) => [
        ...strangeLeader(view, answer, { person, columns }),
        ...absentLeader(view, answer, person),
      ]),
    ),
  );

interface Led {
  readonly answer: Answer;
  readonly person: FactRow;
}

/** Cells of groups that name a person of the list of teachers. */
function leaderAnswers(view: CheckView, child: string, parent: string): readonly Led[] {
  const parents = grainsOf(view.book.metrics, parent);
  return view.answers.answers.flatMap((answer) => {
    const { binding, grain } = answer;
    if (binding.to !== 'metric' || !parents.includes(grain)) return [];
    const metric = view.book.metrics.byId.get(binding.metric);
    const named = metric && listOf(metric) !== null ? textOf(answer) : null;
    const person = named === null ? undefined : view.rows.get(`${child}/${named}`);
    return person && !view.idle.has(`${child}/${person.id}`) ? [{ answer, person }] : [];
  });
}

function strangeLeader(
  view: CheckView,
  answer: Answer,
  { person, columns }: { readonly person: FactRow; readonly columns: readonly string[] },
): readonly Finding[] {
  const groups = columns.flatMap((column) => metricAnswer(view, person.id, column) ?? []);
  const named = groups.filter((group) => textOf(group) !== null);
  if (named.length === 0 || groups.some(({ unreadable }) => unreadable)) return [];
  if (named.some(({ value }) => value === answer.subject)) return [];
  const params = {
    person: person.id,
    groups: named.map((group) => shownValue(view, group)).join('、'),
    memberCell: named[0]?.place.cell ?? '',
  };
  return [cellFinding(view, 'JY3118', answer, { expected: '', params })];
}

function absentLeader(view: CheckView, answer: Answer, person: FactRow): readonly Finding[] {
  const rule = applicabilityOf(view.book.metrics, person.grain);
  const post = rule ? metricAnswer(view, person.id, rule.by) : undefined;
  const semesters = semestersInPost(view.book.calendar, textOf(post) ?? '');
  if (!post || semesters === null || semesters.length > 0) return [];
  const params = { person: person.id, post: shownValue(view, post), postCell: post.place.cell };
  return [cellFinding(view, 'JY3119', answer, { expected: '', params })];
}

/** JY3116: a teacher’s 备课组 belongs to a 教研组 of which the teacher is no member. */
export const checkGroupParents: Check = (view) =>
  folded(
    view,
    registryParents(view).flatMap(({ inner, outer, by }) =>
      memberships(view)
        .filter(({ parent }) => parent === inner)
        .flatMap(({ child, columns }) => {
          const outerColumns = memberships(view).find(
            (other) => other.child === child && other.parent === outer,
          )?.columns;
          return outerColumns
            ? rowsOf(view, child).flatMap((row) => strangeGroups(view, row, { columns, outerColumns, inner, by }))
            : [];
        }),
    ),
  );

interface Parentage {
  readonly inner: string;
  readonly outer: string;
  /** Fact of the registry that names the outer group. */
  readonly by: string;
}

const REGISTRY = 'registry.';

const registryParents = ({ book }: CheckView): readonly Parentage[] =>
  book.metrics.document.relations.belongs.flatMap(({ child, parent, by }) => {
    const [column] = by;
    return column?.startsWith(REGISTRY) ? [{ inner: child, outer: parent, by: column.slice(REGISTRY.length) }] : [];
  });

interface Columns {
  readonly columns: readonly string[];
  readonly outerColumns: readonly string[];
  readonly inner: string;
  readonly by: string;
}

function strangeGroups(
  view: CheckView,
  row: FactRow,
  { columns, outerColumns, inner, by }: Columns,
): readonly Finding[] {
  const outer = outerColumns.flatMap((column) => metricAnswer(view, row.id, column) ?? []);
  const own = outer.flatMap((answer) => textOf(answer) ?? []);
  if (own.length === 0 || outer.some(({ unreadable }) => unreadable)) return [];
  return columns.flatMap((column) => {
    const answer = metricAnswer(view, row.id, column);
    const parent = view.rows.get(`${inner}/${textOf(answer) ?? ''}`)?.facts[by];
    if (!answer || typeof parent !== 'string' || own.includes(parent)) return [];
    const [first] = outer;
    const params = { parent, group: first ? shownValue(view, first) : '', groupCell: first?.place.cell ?? '' };
    return [cellFinding(view, 'JY3116', answer, { expected: '', params })];
  });
}
