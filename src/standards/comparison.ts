import type { ConditionValue } from '../model/generated/documents.js';

/**
 * Compares a value by an operator. Codes of ordered lists compare by their place, numbers by size; a comparison
 * by size of anything else is false.
 */
export function satisfies(
  value: string | number | readonly string[] | object,
  op: string,
  target: ConditionValue,
  rank: (code: string) => number | null = () => null,
): boolean {
  if (op === 'in') return Array.isArray(target) && target.includes(String(value));
  if (op === '=') return String(value) === String(target);
  if (op === '!=') return String(value) !== String(target);
  const left = typeof value === 'number' ? value : typeof value === 'string' ? rank(value) : null;
  const right = typeof target === 'number' ? target : typeof target === 'string' ? rank(target) : null;
  if (left === null || right === null) return false;
  return bySize(left, op, right);
}

function bySize(left: number, op: string, right: number): boolean {
  if (op === '>=') return left >= right;
  if (op === '>') return left > right;
  if (op === '<=') return left <= right;
  return op === '<' && left < right;
}
