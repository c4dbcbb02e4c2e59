import type {
  Bonus,
  Checklist,
  ChecklistInputs,
  MemberInputs,
  Rule,
  ThresholdCount,
} from '../model/generated/documents.js';
import { compare, decimal } from '../model/rational.js';
import type { RuleInputs } from './indicator.js';
import type { BonusEntry } from './rules/bonus.js';
import { NOT_APPLICABLE } from './rules/members.js';

const COUNT = /^\d{1,12}$/;
const DATE = /^\d{4}-\d{2}-\d{2}$/;

/**
 * Whether the inputs of a trace are all that a rule needs, and of its kind. A trace that leaves out what was not met
 * would earn too much, so nothing may be missing.
 */
export function fitRule(rule: Rule, inputs: RuleInputs): boolean {
  switch (rule.type) {
    case 'threshold-count':
      return inputs.type === 'members' && fitMembers(rule, inputs);
    case 'ratio':
      return (
        inputs.type === 'ratio' &&
        (rule.score === 'linear' || (inputs.previousNum !== undefined && inputs.previousDen !== undefined))
      );
    case 'checklist':
      return inputs.type === 'checklist' && fitItems(rule, inputs);
    case 'graded':
      return inputs.type === 'graded' && rule.levels.some((level) => level.code === inputs.level);
    case 'deadline':
      return inputs.type === 'members' && DATE.test(onlyValue(inputs));
    case 'quota':
      return inputs.type === 'members' && COUNT.test(onlyValue(inputs));
  }
}

const onlyValue = ({ histogram }: MemberInputs): string => histogram[0]?.values[0] ?? '';

function fitMembers(rule: ThresholdCount, { periods, histogram }: MemberInputs): boolean {
  const whole = rule.over !== undefined || histogram.reduce((total, entry) => total + entry.members, 0) === 1;
  const once = (rule.per !== 'schoolYear' && rule.per !== 'none') || periods.length === 1;
  return (
    whole &&
    once &&
    histogram.every(({ values }) => values.length === periods.length && values.every((value) => fitsValue(rule, value)))
  );
}

/** Means and proportions are taken of numbers; a threshold may also be a code. */
const fitsValue = ({ credit }: ThresholdCount, value: string): boolean =>
  value === NOT_APPLICABLE || credit === 'each' || COUNT.test(value);

function fitItems(rule: Checklist, { items }: ChecklistInputs): boolean {
  const known = rule.items.every((item) => {
    const state = items[item.id];
    return state !== undefined && (state !== 'not-applicable' || mayDrop(item));
  });
  return known && Object.keys(items).length === rule.items.length;
}

/** An item leaves the count only under a condition of its own, or with a period that does not count. */
const mayDrop = (item: Checklist['items'][number]): boolean =>
  item.appliesWhen !== undefined || item.fact?.period !== undefined;

/** Whether an indicator may be not applicable without a waiver. */
export const mayNotApply = (rule: Rule): boolean =>
  (rule.appliesWhen ?? []).length > 0 || (rule.type === 'checklist' && rule.items.every(mayDrop));

/** The items of a bonus with the best of each ordinal counted, and nothing else. */
export function rankedEntries(rule: Bonus, entries: readonly BonusEntry[]): readonly BonusEntry[] {
  const pointsAt = (level: string) => decimal(rule.table[level] ?? '0');
  const isBest = (entry: BonusEntry): boolean =>
    entries.every(
      (other) => other.ordinal !== entry.ordinal || compare(pointsAt(other.level), pointsAt(entry.level)) <= 0,
    );
  const taken = new Set<number>();
  // What the trace counts comes first, so that of two equally good items it keeps the one it has chosen.
  const chosen = [...entries]
    .sort((a, b) => Number(b.counted) - Number(a.counted))
    .filter((entry) => {
      if (taken.has(entry.ordinal) || !isBest(entry)) return false;
      taken.add(entry.ordinal);
      return true;
    });
  return entries.map((entry) => ({ ...entry, counted: chosen.includes(entry) }));
}
