import { word } from '../../messages/ui/words.js';
import type { Quota, ThresholdCount } from '../../model/generated/documents.js';
import { compare, decimal, parseRational } from '../../model/rational.js';
import { listed, percent, type TraceSetting } from './names.js';

type Target = Pick<ThresholdCount, 'metric' | 'op' | 'target'>;

/** What a threshold asks for, in words: `不少于 20`. */
export function targetText(rule: Target, setting: TraceSetting): string {
  const { language, names } = setting;
  const values = (typeof rule.target === 'object' ? rule.target : [rule.target]).map(
    (value) => names.code?.(rule.metric, String(value)) ?? String(value),
  );
  if (rule.op === 'between') {
    return word('trace.op.between', language, { low: values[0] ?? '', high: values[1] ?? values[0] ?? '' });
  }
  return word(`trace.op.${rule.op}`, language, { target: listed(values, language) });
}

/** What a quota asks for, in words. */
export function quotaText(rule: Quota, { language }: TraceSetting): string {
  const [low, high] = typeof rule.value === 'number' ? [rule.value, rule.value] : rule.value;
  const target = low ?? 0;
  if (rule.mode === 'range') return word('trace.op.between', language, { low: target, high: high ?? target });
  if (rule.mode === 'atLeast') return word('trace.op.>=', language, { target });
  if (rule.mode === 'exact') return word('trace.op.exact', language, { target });
  const tolerance = rule.tolerance === undefined ? undefined : percent(decimal(rule.tolerance));
  return word('trace.op.about', language, { target, tolerance });
}

/** Whether one value of a trace meets a threshold: numbers by size, codes by being the same. */
export function meets(rule: Target, value: string): boolean {
  const targets = (typeof rule.target === 'object' ? rule.target : [rule.target]).map(String);
  if (rule.op === 'in') return targets.includes(value);
  const order = compareText(value, targets[0] ?? '');
  if (rule.op === '=' || rule.op === '!=') return (rule.op === '=') === (order === 0);
  if (order === null) return false;
  if (rule.op === 'between') return order >= 0 && (compareText(value, targets[1] ?? targets[0] ?? '') ?? 1) <= 0;
  if (rule.op === '>=') return order >= 0;
  if (rule.op === '<=') return order <= 0;
  return rule.op === '>' ? order > 0 : order < 0;
}

/** Order of two numbers; 0 for two equal texts, `null` for others. */
function compareText(a: string, b: string): number | null {
  const [left, right] = [parseRational(a), parseRational(b)];
  if (left && right) return compare(left, right);
  return a === b ? 0 : null;
}
