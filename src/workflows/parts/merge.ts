import type { Finding } from '../../model/finding.js';
import type { FormPlan } from '../../model/form-plan.js';
import { placeInSeries } from '../../model/number-ranges.js';
import type { PlacedValue, TypedCell } from '../../model/typed-cells.js';
import type { Planner } from '../plan-for.js';
import { withoutBlocked } from './blocked-rows.js';
import { type Claims, claimsOf } from './claims.js';
import { decide, type Keep } from './decide.js';
import { numberClashes } from './new-numbers.js';
import { type NominationColumns, placeNominations } from './nominations.js';
import { blankNotices, missingParts, repeatedParts, sameNames } from './notices.js';
import { looseFindings, shapeFindings, type TypedForm } from './part-file.js';
import { isSameExplanation, placedExplanations, placedValue } from './placing.js';
import { numberedSheets } from './scope.js';

/** A workbook that the parts have been put into, ready to be issued. */
export interface MergedForm {
  readonly plan: FormPlan;
  readonly values: readonly PlacedValue[];
  readonly findings: readonly Finding[];
}

/**
 * Puts parts back into the school's workbook, cell by cell, by the number of the row and what the cell is. Nothing depends
 * on the order of the parts. What cannot be placed is told with its place, so that nothing typed is lost.
 */
export function mergeForms(main: TypedForm, given: readonly TypedForm[], planner: Planner, keep?: Keep): MergedForm {
  const parts = [...given].sort(byGroupAndFile);
  const clashes = numberClashes(main, parts);
  const opened = parts.map((part) => withoutBlocked(part, clashes.blocked));
  const open = opened.map(({ form }) => form);
  const columns = placeNominations(main, open);
  const placed = placeClaims(claimsOf(main, open), columns, keep);
  const explained = explanationsOf(main, open);
  const grown = grownPlan(main, placed.values, planner);
  const explanations = placedExplanations(grown.plan, explained);
  return {
    plan: grown.plan,
    values: [...placed.values, ...explanations.values],
    findings: [
      ...repeatedParts(parts),
      ...[main, ...parts].flatMap(({ typed }) => [...shapeFindings(typed), ...looseFindings(typed)]),
      ...clashes.findings,
      ...opened.flatMap(({ findings }) => findings),
      ...columns.findings,
      ...placed.findings,
      ...explanations.left.map(leftExplanation(main.file)),
      ...blankNotices(main, parts, clashes.blocked),
      ...sameNames(main, open),
      ...missingParts(main, parts),
      ...grown.findings,
    ],
  };
}

const sortKey = ({ plan, file, typed }: TypedForm): string =>
  [plan.part?.group ?? '', file, JSON.stringify(typed.cells)].join('\n');

const byGroupAndFile = (a: TypedForm, b: TypedForm): number => (sortKey(a) < sortKey(b) ? -1 : 1);

interface PlacedClaims {
  readonly values: readonly PlacedValue[];
  readonly findings: readonly Finding[];
}

function placeClaims(claims: readonly Claims[], columns: NominationColumns, keep: Keep | undefined): PlacedClaims {
  const all = claims.map((claim) => placeClaim(claim, columns, keep));
  return {
    values: all.flatMap(({ values }) => values),
    findings: all.flatMap(({ findings }) => findings),
  };
}

function placeClaim(claim: Claims, columns: NominationColumns, keep: Keep | undefined): PlacedClaims {
  const cell = (claim.main ?? claim.parts[0])?.cell;
  if (!cell) return { values: [], findings: [] };
  const column = columnOf(claim, cell, columns);
  const left = isUnnamed(cell) || column === null ? claim.parts : [];
  const { chosen, findings } = decide(left.length > 0 ? { ...claim, parts: [] } : claim, keep);
  return {
    values: chosen ? [placedValue(chosen.cell, column ?? undefined)] : [],
    findings: [...findings, ...left.map(({ file, cell: lost }) => leftCell(file, lost))],
  };
}

/** A nomination column without a group: nothing tells that two files mean the same one by it. */
const isUnnamed = (cell: TypedCell): boolean => cell.slot !== undefined && cell.subject === cell.slot;

/** Nomination column that a cell goes to: `null` where there is none for its group, nothing for cells of other sheets. */
function columnOf({ main }: Claims, cell: TypedCell, columns: NominationColumns): string | null | undefined {
  if (cell.slot === undefined) return undefined;
  return main ? (main.cell.slot ?? null) : (columns.columnOf(cell) ?? null);
}

const leftCell = (file: string, { place, shown, subject }: TypedCell): Finding => ({
  code: 'JY1312',
  where: { file, ...place },
  found: shown,
  subject,
});

function explanationsOf(main: TypedForm, parts: readonly TypedForm[]): TypedForm['typed']['explanations'] {
  const all = [...main.typed.explanations];
  for (const each of parts.flatMap((part) => part.typed.explanations))
    if (!all.some((known) => isSameExplanation(known, each))) all.push(each);
  return all;
}

const leftExplanation =
  (file: string) =>
  ({ sheet, cells, text, code, subject }: TypedForm['typed']['explanations'][number]): Finding => ({
    code: 'JY1312',
    where: { file, sheet, ...(cells.text === undefined ? {} : { cell: cells.text }) },
    found: [code, subject, text].filter((each) => each !== '').join(' '),
  });

/** The main file's plan, with more rows where new numbers need them (JY1321). */
function grownPlan(
  main: TypedForm,
  values: readonly PlacedValue[],
  planner: Planner,
): { readonly plan: FormPlan; readonly findings: readonly Finding[] } {
  const capacities: Record<string, number> = {};
  const findings: Finding[] = [];
  for (const sheet of numberedSheets(main.plan)) {
    const known = new Set(sheet.rows.map((row) => row.id));
    const missing = values.filter((value) => value.sheet === sheet.name && !known.has(value.subject));
    const issued = sheet.rows.filter((row) => !row.spare).length;
    const rows =
      missing.length === 0
        ? sheet.rows.length
        : Math.max(sheet.rows.length, ...missing.map(({ subject }) => placeInSeries(subject))) + issued;
    capacities[sheet.name] = rows;
    if (missing.length > 0)
      findings.push({
        code: 'JY1321',
        where: { file: main.file, sheet: sheet.name },
        params: { rows, before: sheet.rows.length },
      });
  }
  if (findings.length === 0) return { plan: main.plan, findings };
  return { plan: planner.planFor(main.plan.subject.id, { capacities }) ?? main.plan, findings };
}
