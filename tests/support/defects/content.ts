import type { Answer } from '../../../src/model/form-answers.js';
import type { BookEditor } from './book-editor.js';
import { at, type Defect, edited, follows } from './defect.js';
import { type FilledForm, filledCells, rawSheet, spotOf } from './filled-form.js';
import type { Random } from './random.js';

const metricOf = ({ binding }: Answer): string => (binding.to === 'metric' ? binding.metric : '');

/** The cell of a metric in a row, of a period where the metric has some. */
function cellOf(form: FilledForm, subject: string, metric: string, period?: string): Answer {
  const found = form.answers.find(
    (answer) =>
      answer.subject === subject &&
      metricOf(answer) === metric &&
      (period === undefined || answer.question.period === period),
  );
  if (!found) throw new TypeError(`no ${metric} of ${subject}`);
  return found;
}

const typeOver = (book: BookEditor, { place }: Answer, value: string | number): BookEditor =>
  book.type(place.sheet, place.cell, value);

/** What stands in a cell, as somebody who copies it would type it. */
function shownIn(form: FilledForm, answer: Answer): string | number {
  const { sheet, row, column } = spotOf(answer);
  const value = rawSheet(form, sheet).rows.get(row)?.get(column)?.value;
  return value?.type === 'number' ? value.value : String(value?.value ?? '');
}

const rowOf = (form: FilledForm, subject: string): readonly Answer[] =>
  form.answers.filter((answer) => answer.subject === subject && answer.grain === 'person');

const leaders = (form: FilledForm): ReadonlySet<unknown> =>
  new Set(form.answers.flatMap((answer) => (metricOf(answer) === 'leader' ? [answer.value] : [])));

/** Two teachers who lead nothing, in one preparation group, so that nothing but their likeness is unusual. */
function twoAlike(form: FilledForm, random: Random): readonly [first: string, second: string] {
  const groups = new Map<unknown, string[]>();
  for (const answer of form.answers) {
    if (metricOf(answer) !== 'preparationGroup' || answer.value === null) continue;
    groups.set(answer.value, [...(groups.get(answer.value) ?? []), answer.subject]);
  }
  const isFree = (subject: string): boolean => !leaders(form).has(subject) && subject > 'T003';
  const pairs = [...groups.values()].flatMap((members) => {
    const [first, second] = members.slice(-2);
    return first && second && first > 'T001' && isFree(second) ? [[first, second] as const] : [];
  });
  return random.pick(pairs);
}

/** Types over a row what stands in another, cell by cell. */
function copyCells(
  book: BookEditor,
  form: FilledForm,
  [first, second]: readonly [string, string],
  isCopied: (answer: Answer) => boolean,
): void {
  const targets = new Map(rowOf(form, second).map((answer) => [JSON.stringify(answer.binding), answer]));
  for (const answer of rowOf(form, first)) {
    const target = targets.get(JSON.stringify(answer.binding));
    if (target && answer.value !== null && isCopied(answer)) typeOver(book, target, shownIn(form, answer));
  }
}

const nameCell = (form: FilledForm, subject: string): Answer => {
  const found = rowOf(form, subject).find(({ binding }) => binding.to === 'field' && binding.field === 'name');
  if (!found) throw new TypeError(`no name of ${subject}`);
  return found;
};

const GRID = [2, 4, 3, 4, 2, 1, 4, 3, 4, 2] as const;

const monthsOf = (form: FilledForm, group: string): readonly Answer[] =>
  form.answers.filter((answer) => answer.subject === group && metricOf(answer) === 'monthlyMeetings');

const anyNote = (form: FilledForm, random: Random): Answer =>
  random.pick(filledCells(form, 'text').filter(({ binding }) => binding.to === 'note'));

const listedEvidence = (form: FilledForm): readonly string[] => [
  ...new Set(
    form.answers.flatMap(({ grain, subject, value }) => (grain === 'evidence' && value !== null ? [subject] : [])),
  ),
];

/** What is readable in every cell and still does not fit together. */
export const CONTENT_DEFECTS: readonly Defect[] = [
  edited('a person in two rows', (book, form, random) => {
    const pair = twoAlike(form, random);
    copyCells(book, form, pair, ({ question, binding }) => question.type.kind !== 'count' || binding.to === 'field');
    typeOver(book, cellOf(form, pair[1], 'lessonsObserved', '1'), 31);
    return [at('JY3114', spotOf(nameCell(form, pair[1])))];
  }),
  edited('a row copied over another', (book, form, random) => {
    const pair = twoAlike(form, random);
    copyCells(book, form, pair, () => true);
    return [at('JY3115', spotOf(nameCell(form, pair[1])))];
  }),
  edited('the same name in two rows that differ', (book, form) => {
    typeOver(book, nameCell(form, 'T012'), shownIn(form, nameCell(form, 'T011')));
    return [];
  }),
  edited('a group without teachers', (book, form, random) => {
    const [empty, into] = random.pick([
      ['P05', 'P01'],
      ['P06', 'P02'],
    ] as const);
    const members = form.answers.filter((answer) => metricOf(answer) === 'preparationGroup');
    const other = members.find(({ value }) => value === into);
    if (!other) throw new TypeError(`nobody in ${into}`);
    for (const answer of members.filter(({ value }) => value === empty)) typeOver(book, answer, shownIn(form, other));
    const leader = cellOf(form, empty, 'leader');
    return [{ code: 'JY3112', sheet: leader.place.sheet }, at('JY3118', spotOf(leader))];
  }),
  edited('evidence for an indicator that there is not', (book, form, random) => {
    const cell = random.pick(
      form.answers.filter(
        ({ grain, binding, value }) =>
          grain === 'evidence' && binding.to === 'field' && binding.field === 'indicator' && value !== null,
      ),
    );
    typeOver(book, cell, random.pick(['制度建设', 'Z9 其他']));
    const cause = at('JY2104', spotOf(cell));
    return [cause, follows({ code: 'JY5101', sheet: cell.place.sheet }, cause)];
  }),
  edited('more meetings than the month has days', (book, form, random) => {
    const cell = cellOf(form, random.pick(['G01', 'G03']), 'monthlyMeetings', random.pick(['2月', '10月']));
    typeOver(book, cell, random.whole(24, 28));
    return [at('JY3120', spotOf(cell))];
  }),
  edited('a grid of months copied from another group', (book, form, random) => {
    const [first, second] = random.pick([
      ['G01', 'G02'],
      ['G02', 'G04'],
    ] as const);
    for (const group of [first, second])
      for (const [month, answer] of monthsOf(form, group).entries()) typeOver(book, answer, GRID[month] ?? 0);
    const [cell] = monthsOf(form, second);
    return cell ? [at('JY3507', spotOf(cell))] : [];
  }),
  edited('more lessons than anybody observes', (book, form, random) => {
    const cell = cellOf(form, random.pick(['T003', 'T010', 'T017']), 'lessonsObserved', random.pick(['1', '2']));
    typeOver(book, cell, random.whole(150, 300));
    return [at('JY3501', spotOf(cell))];
  }),
  edited('a note with numbers of evidence that are listed', (book, form, random) => {
    const ids = listedEvidence(form);
    typeOver(
      book,
      anyNote(form, random),
      random.pick([`见${ids.slice(0, 3).join('、')}。`, `见 ${ids[0]}-${ids[3]}。`]),
    );
    return [];
  }),
  edited('a note with numbers of evidence of which some are not listed', (book, form, random) => {
    const [known = ''] = listedEvidence(form);
    const missing = `${known.replace(/\d+$/, '')}${'9'.repeat(known.replace(/\D/g, '').length)}`;
    const cell = anyNote(form, random);
    typeOver(book, cell, random.pick([`见${known}、${missing}。`, `佐证 ${missing}`]));
    return [at('JY5105', spotOf(cell))];
  }),
  edited('many more teachers than last year', (book, form, random) => {
    const cell = form.answers.find((answer) => metricOf(answer) === 'teachersLastYear');
    if (!cell) throw new TypeError('last year is not asked');
    typeOver(book, cell, random.whole(9, 13));
    return [at('JY3505', spotOf(cell))];
  }),
  edited('a count that was a multiple last year', (book, form, random) => {
    const cell = form.answers.find((answer) => metricOf(answer) === 'fiveTierTeachersLastYear');
    if (!cell) throw new TypeError('last year is not asked');
    typeOver(book, cell, random.whole(17, 20));
    return [at('JY3506', spotOf(cell))];
  }),
];
