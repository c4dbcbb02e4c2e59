import type { Bonus, Checklist, Graded, Quota, Rule, ThresholdCount } from '../../model/generated/documents.js';
import { compare, decimal, ONE, ZERO } from '../../model/rational.js';
import { type LintRule, lintFinding, partsOf } from './lint-finding.js';

/** JY4007: an indicator that cannot earn all its points, or a bonus that cannot earn what its table says. */
export const lintReachablePoints: LintRule = (context) => [
  ...partsOf(context.standard, 'indicators').flatMap((part) =>
    problemsOf(part.entry.rule).map(({ at, ...details }) =>
      lintFinding(context, 'JY4007', { ...part, pointer: `${part.pointer}/rule/${at}` }, details),
    ),
  ),
  ...partsOf(context.standard, 'bonus').flatMap((part) =>
    bonusProblems(part.entry.rule, context.standard.bonusCap).map(({ at, ...details }) =>
      lintFinding(context, 'JY4007', { ...part, pointer: `${part.pointer}/rule/${at}` }, details),
    ),
  ),
];

interface Problem {
  readonly at: string;
  readonly found: string;
  readonly expected: string;
  readonly params: { readonly reason: string };
}

const problem = (at: string, reason: string, found: string, expected: string): Problem => ({
  at,
  found,
  expected,
  params: { reason },
});

function problemsOf(rule: Rule): readonly Problem[] {
  switch (rule.type) {
    case 'graded':
      return gradedProblems(rule);
    case 'checklist':
      return checklistProblems(rule);
    case 'threshold-count':
      return thresholdProblems(rule);
    case 'ratio':
      return rule.score === 'linear' ? goalProblems('target', rule.target) : goalProblems('ceiling', rule.ceiling);
    case 'quota':
      return quotaProblems(rule);
    case 'deadline':
      return [];
  }
}

function gradedProblems({ levels }: Graded): readonly Problem[] {
  if (levels.some((level) => compare(decimal(level.share), ONE) === 0)) return [];
  return [problem('levels', 'levels', levels.map((level) => level.share).join(' / '), '1')];
}

function checklistProblems({ fullAt, items }: Checklist): readonly Problem[] {
  const full = fullAt ?? items.length;
  return full >= 1 && full <= items.length ? [] : [problem('fullAt', 'fullAt', String(full), `1–${items.length}`)];
}

const goalProblems = (at: string, goal: string): readonly Problem[] =>
  compare(decimal(goal), ZERO) > 0 ? [] : [problem(at, 'target', goal, '> 0')];

function quotaProblems({ value }: Quota): readonly Problem[] {
  const [low = 0, high = low] = typeof value === 'number' ? [value] : value;
  return low <= high ? [] : [problem('value', 'range', `${low}–${high}`, `${high}–${low}`)];
}

function thresholdProblems({ op, target, credit }: ThresholdCount): readonly Problem[] {
  if (op === 'between') {
    const [low, high] = typeof target === 'object' ? target.map(Number) : [Number(target), Number(target)];
    const fits = low !== undefined && high !== undefined && low <= high;
    return fits ? [] : [problem('target', 'range', String(target), '[min, max]')];
  }
  const goal = typeof target === 'object' ? target[0] : target;
  if (credit !== 'each') {
    return typeof goal === 'number' && goal > 0 ? [] : [problem('target', 'target', String(goal), '> 0')];
  }
  // Counts are never negative, so nothing is below 0.
  const isImpossible = (op === '<' && Number(goal) <= 0) || (op === '<=' && Number(goal) < 0);
  return isImpossible ? [problem('target', 'target', `${op} ${goal}`, '> 0')] : [];
}

function bonusProblems({ table, cap }: Bonus, bonusCap: string): readonly Problem[] {
  const over = Object.entries(table).filter(([, points]) => compare(decimal(points), decimal(cap)) > 0);
  const capped = compare(decimal(cap), decimal(bonusCap)) > 0 ? [problem('cap', 'bonusCap', cap, `≤ ${bonusCap}`)] : [];
  return [...over.map(([level, points]) => problem(`table/${level}`, 'cap', points, `≤ ${cap}`)), ...capped];
}
