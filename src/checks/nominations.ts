import type { Finding } from '../model/finding.js';
import type { EligibilityItem, Standard } from '../model/generated/documents.js';
import { satisfies } from '../standards/comparison.js';
import { ignoreReadings } from '../standards/facts/fact-book.js';
import { holdsOne } from '../standards/facts/metric-value.js';
import { rankOf } from '../standards/metric-index.js';
import { cellFinding } from './cell-finding.js';
import { answerKey } from './context.js';
import { expectedIn } from './expectation.js';
import { indicatorName } from './policy.js';
import { type Check, type CheckView, type NominationSlot, rowOf, shownValue } from './view.js';

/** JY3106: a group that is nominated a second time for the same standard. JY6251: a person who applies twice. */
export const checkRepeatedNominations: Check = (view) =>
  view.slots.flatMap((slot, place) => {
    const first = view.slots.slice(0, place).find((earlier) => isSameNomination(earlier, slot));
    if (!first) return [];
    const params = { group: shownValue(view, slot.nominated), firstCell: first.nominated.place.cell };
    const code = isApplicant(slot) ? 'JY6251' : 'JY3106';
    return [cellFinding(view, code, slot.nominated, { expected: '', params })];
  });

/** Whether a slot is the row of a person who applies, not the column of a group. */
export const isApplicant = ({ nominated }: NominationSlot): boolean => nominated.grain === 'person';

const isSameNomination = (a: NominationSlot, b: NominationSlot): boolean =>
  a.group !== null && a.group === b.group && a.standard === b.standard;

/** JY3107: more groups than a school may nominate. The first ones are let pass; each beyond them has a finding. */
export const checkNominationQuota: Check = (view) =>
  view.standards.flatMap((standard) =>
    standard.eligibility
      .filter(({ rule }) => rule.test === 'nomination-quota')
      .flatMap((item) => overQuota(view, standard, item)),
  );

function overQuota(view: CheckView, standard: Standard, { rule }: EligibilityItem): readonly Finding[] {
  const allowed = typeof rule.value === 'number' ? rule.value : 0;
  const different = view.slots.filter(
    (slot, place) =>
      slot.standard === standard.id &&
      slot.group !== null &&
      !view.slots.slice(0, place).some((earlier) => isSameNomination(earlier, slot)),
  );
  return different
    .filter((_, place) => !satisfies(place + 1, rule.op ?? '<=', allowed))
    .map((slot) =>
      cellFinding(view, 'JY3107', slot.nominated, {
        expected: `≤ ${allowed}`,
        params: { allowed, nominated: different.length },
      }),
    );
}

/** JY3108: answers in a nomination column whose group number is blank. JY6252: in a row without the person's number. */
export const checkNamelessNominations: Check = (view) =>
  view.slots.flatMap((slot) => {
    const { nominated, answers } = slot;
    const typed = answers.filter((answer) => answer.value !== null || answer.unreadable);
    if (nominated.value !== null || nominated.unreadable || typed.length === 0) return [];
    const expected = expectedIn(view, nominated.question.type) ?? '';
    const code = isApplicant(slot) ? 'JY6252' : 'JY3108';
    return [cellFinding(view, code, nominated, { expected, params: { answers: typed.length } })];
  });

/** JY3109: a nominated group that does not meet a fact its award asks for. JY6253: a person who does not. */
export const checkEligibleNominations: Check = (view) =>
  view.slots.flatMap((slot) => {
    const standard = view.standards.find((candidate) => candidate.id === slot.standard);
    const facts = standard?.eligibility.filter(({ rule }) => rule.test === 'fact-threshold') ?? [];
    return standard && slot.group !== null ? facts.flatMap((item) => unmetFact(view, slot, standard, item)) : [];
  });

function unmetFact(
  view: CheckView,
  slot: NominationSlot,
  standard: Standard,
  item: EligibilityItem,
): readonly Finding[] {
  const { metric, op, value } = item.rule;
  if (metric === undefined || op === undefined || value === undefined) return [];
  const typed = view.index.get(answerKey(slot.nominated.subject, { to: 'metric', metric }));
  const condition = { metric, op, value };
  if (typed) {
    const known = typed.value;
    if (known === null || typeof known === 'object' || satisfies(known, op, value, rankIn(view, metric))) return [];
  } else {
    const row = rowOf(view, slot.nominated);
    if (!row || holdsOne(view.book, row, condition, ignoreReadings) !== false) return [];
  }
  return [
    cellFinding(view, isApplicant(slot) ? 'JY6253' : 'JY3109', typed ?? slot.nominated, {
      indicator: indicatorName(standard.id, item.id),
      params: { group: shownValue(view, slot.nominated), condition: item.zh },
    }),
  ];
}

const rankIn =
  ({ book }: CheckView, id: string) =>
  (code: string): number | null => {
    const metric = book.metrics.byId.get(id);
    return metric ? rankOf(book.metrics, metric, code) : null;
  };
