import { canonicalJson } from '../documents/canonical.js';
import type { Programme, Result, Standard } from '../model/generated/documents.js';
import type { Difference } from '../scoring/differences.js';
import { effectiveOf } from '../scoring/totals.js';

/** Bands, guard, rounding, cap and score to grade on, as a result states them. */
export type ValuesInForce = Result['effective'];

/**
 * The values in force for a standard: its own, and the programme's where it puts any in their place; `null`: no
 * programme, the standard's own alone. What a result states of them is its issuer's word and proves nothing.
 */
export function valuesInForce(standard: Standard, programme: Programme | null): ValuesInForce {
  const overrides = programme?.entries.find((entry) => entry.standard === standard.id)?.overrides ?? {};
  const { grades, guard, rounding, gradeOn, bonusCap } = { ...effectiveOf(standard), ...overrides };
  return { grades: [...grades], guard, rounding, gradeOn, bonusCap };
}

/** Where the values that a result states are others than those in force, by place. */
export const valueDifferences = (stated: ValuesInForce, inForce: ValuesInForce): readonly Difference[] =>
  differencesAt('/effective', stated, inForce);

function differencesAt(path: string, stated: unknown, inForce: unknown): readonly Difference[] {
  if (!isBranch(stated) || !isBranch(inForce)) {
    const [printed, computed] = [textOf(stated), textOf(inForce)];
    return printed === computed ? [] : [{ path, printed, computed }];
  }
  const names = [...new Set([...Object.keys(inForce), ...Object.keys(stated)])];
  return names.flatMap((name) => differencesAt(`${path}/${name}`, stated[name], inForce[name]));
}

type Branch = Readonly<Record<string, unknown>>;

/** A list or an object; a list has its places for names. */
const isBranch = (value: unknown): value is Branch => typeof value === 'object' && value !== null;

function textOf(value: unknown): string | null {
  if (value === undefined || value === null) return null;
  return typeof value === 'string' ? value : canonicalJson(value);
}
