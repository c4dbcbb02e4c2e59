import { canonicalJson } from '../../documents/canonical.js';
import type { Bonus, Deduction, Rule } from '../../model/generated/documents.js';

/**
 * Members of each type of rule that say what is counted. Where they are alike, what an old result has counted can be
 * scored by the new rule; everything else (targets, shares, limits) says only what the counts are worth.
 */
const COUNTED: { readonly [Type in Rule['type']]: readonly string[] } = {
  'threshold-count': ['metric', 'per', 'over', 'where', 'appliesWhen', 'dueBy'],
  ratio: ['num', 'den', 'pool', 'appliesWhen', 'dueBy', 'previous'],
  checklist: ['appliesWhen', 'dueBy'],
  graded: ['appliesWhen', 'dueBy'],
  deadline: ['record', 'appliesWhen'],
  quota: ['metric', 'per', 'appliesWhen', 'dueBy'],
};

const alike = (a: object, b: object, members: readonly string[]): boolean => {
  const part = (rule: object): unknown =>
    members.map((member) => (rule as Readonly<Record<string, unknown>>)[member] ?? null);
  return canonicalJson(part(a)) === canonicalJson(part(b));
};

/** Whether two rules count the same; of a checklist, whether the new one asks nothing that the old one did not ask. */
export function countsTheSame(before: Rule, after: Rule): boolean {
  if (before.type !== after.type || !alike(before, after, COUNTED[after.type])) return false;
  if (before.type !== 'checklist' || after.type !== 'checklist') return true;
  return after.items.every((item) => {
    const old = before.items.find(({ id }) => id === item.id);
    return old !== undefined && alike(old, item, ['fact', 'appliesWhen']);
  });
}

/** Whether two bonuses count the same items. */
export const bonusCountsTheSame = (before: Bonus, after: Bonus): boolean =>
  alike(before, after, ['over', 'where', 'level', 'bestOnlyPer']);

/** Whether two deductions count the same events. */
export const deductionCountsTheSame = (before: Deduction, after: Deduction): boolean =>
  alike(before, after, ['metric']);
