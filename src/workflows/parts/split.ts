import type { Finding } from '../../model/finding.js';
import type { FormPlan } from '../../model/form-plan.js';
import { type PlacedValue, slotName, type TypedCell } from '../../model/typed-cells.js';
import type { Planner } from '../plan-for.js';
import { capacitiesOf } from './capacity.js';
import { placedExplanations, placedValue, typedCells } from './placing.js';
import { numbersWithoutPart, type PartScope, partScopes, type SplitSource } from './scope.js';

/** The workbook of one research group, ready to be issued. */
export interface PartForm {
  readonly group: { readonly id: string; readonly name: string };
  readonly plan: FormPlan;
  readonly values: readonly PlacedValue[];
}

export interface SplitForms {
  readonly parts: readonly PartForm[];
  readonly findings: readonly Finding[];
}

/**
 * Takes a school's workbook apart: one part a research group, with its rows, its columns of the nomination sheet and the
 * explanations about them. JY1317 tells who is in no part, JY1318 that there is no research group.
 */
export function splitForms(source: SplitSource, planner: Planner): SplitForms {
  const scopes = partScopes(source);
  const file = source.typed.file;
  if (scopes.length === 0) return { parts: [], findings: [{ code: 'JY1318', where: { file } }] };
  const parts = scopes.flatMap((scope): readonly PartForm[] => {
    const { group, rows } = scope;
    const part = { group: group.id, rows, capacities: capacitiesOf(source.plan) };
    const plan = planner.planFor(source.plan.subject.id, { part });
    return plan ? [{ group: { id: group.id, name: group.name }, plan, values: partValues(source, scope, plan) }] : [];
  });
  return { parts, findings: [...leftOut(source, scopes), ...groupsLeftOut(source, scopes)] };
}

function partValues(source: SplitSource, scope: PartScope, plan: FormPlan): readonly PlacedValue[] {
  const groups = new Set(scope.groups.map((group) => group.id));
  const own = new Set([...groups, ...Object.values(scope.rows).flatMap(({ carried }) => carried)]);
  const mine = typedCells(source.typed.cells).filter((cell) => own.has(cell.subject));
  const columns = nominationColumns(mine);
  const cells = mine.map((cell) => placedValue(cell, cell.slot === undefined ? undefined : columns.get(cell.slot)));
  const explanations = source.typed.explanations.filter((each) => own.has(each.subject));
  return [...cells, ...placedExplanations(plan, explanations).values];
}

/** Columns of the nomination sheet that a part takes over, moved together to the left. */
function nominationColumns(cells: readonly TypedCell[]): ReadonlyMap<string, string> {
  const found = [...new Set(cells.flatMap(({ slot }) => (slot === undefined ? [] : [slot])))].sort();
  const counts = new Map<string, number>();
  return new Map(
    found.map((slot) => {
      const standard = standardOfSlot(slot);
      const place = counts.get(standard) ?? 0;
      counts.set(standard, place + 1);
      return [slot, slotName(standard, place)];
    }),
  );
}

/** Standard of a nomination column by its name. */
export const standardOfSlot = (slot: string): string => slot.slice(slot.indexOf(':') + 1, slot.lastIndexOf('#'));

const leftOut = (source: SplitSource, scopes: readonly PartScope[]): readonly Finding[] =>
  numbersWithoutPart(source, scopes).map(({ subject, place }) => ({
    code: 'JY1317',
    where: { file: source.typed.file, ...place, label: subject },
    found: subject,
    subject,
  }));

/** Preparation groups under no research group. */
function groupsLeftOut({ groups, typed }: SplitSource, scopes: readonly PartScope[]): readonly Finding[] {
  const placed = new Set(scopes.flatMap((scope) => scope.groups.map((group) => group.id)));
  return groups
    .filter((group) => !placed.has(group.id))
    .map(({ id, name }) => ({
      code: 'JY1317',
      where: { file: typed.file, label: `${id} ${name}` },
      found: `${id} ${name}`,
      subject: id,
    }));
}
