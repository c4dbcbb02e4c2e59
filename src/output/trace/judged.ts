import { word } from '../../messages/ui/words.js';
import type { Checklist, ChecklistInputs, Deadline, Quota } from '../../model/generated/documents.js';
import { compare, type Rational } from '../../model/rational.js';
import { joined, listed, type TraceSetting, titleOf } from './names.js';
import { quotaText } from './targets.js';

/** Which items of a checklist are there, missing or not applicable. */
export function checklistText(rule: Checklist, inputs: ChecklistInputs, setting: TraceSetting): string {
  const { language } = setting;
  const named = (state: string): readonly string[] =>
    rule.items.filter((item) => inputs.items[item.id] === state).map((item) => titleOf(item, setting));
  const [present, missing, dropped] = [named('yes'), named('no'), named('not-applicable')];
  const count = present.length + missing.length;
  const parts = [
    missing.length === 0
      ? word('trace.checklist.all', language, { count })
      : word('trace.checklist.some', language, { count, met: present.length }),
    ...(missing.length === 0 ? [] : [word('trace.checklist.missing', language, { items: listed(missing, language) })]),
    ...(dropped.length === 0
      ? []
      : [word('trace.checklist.notApplicable', language, { items: listed(dropped, language) })]),
    ...(rule.fullAt === undefined || rule.fullAt >= count
      ? []
      : [word('trace.checklist.fullAt', language, { count: rule.fullAt })]),
  ];
  return parts.join(word('trace.semicolon', language));
}

/** When something was handed in, and how that compares with its date. */
export function deadlineText(rule: Deadline, date: string, share: Rational, { language }: TraceSetting): string {
  const values = { date, due: rule.dueBy };
  // ISO dates sort as text.
  if (date <= rule.dueBy) return word('trace.deadline.inTime', language, values);
  const isInGrace = rule.graceDays > 0 && share.numerator > 0n;
  if (isInGrace) return word('trace.deadline.grace', language, { ...values, days: rule.graceDays });
  return word('trace.deadline.late', language, values);
}

/** A count beside what was asked for. */
export function quotaTraceText(rule: Quota, count: string, share: Rational, setting: TraceSetting): string {
  const { language } = setting;
  const isMet = compare(share, { numerator: 0n, denominator: 1n }) > 0;
  return joined(
    [
      word('trace.required', language, { target: quotaText(rule, setting) }),
      word(isMet ? 'trace.quota.met' : 'trace.quota.unmet', language, { count }),
    ],
    language,
  );
}
