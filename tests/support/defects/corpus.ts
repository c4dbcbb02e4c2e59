import type { Finding } from '../../../src/model/finding.js';
import { checkWorkbook } from '../../../src/workflows/check-workbook.js';
import type { Desk } from '../../../src/workflows/read-school-workbook.js';
import { DATE_DEFECTS } from './dates.js';
import type { Defect, ExpectedFinding } from './defect.js';
import { FILE_DEFECTS } from './files.js';
import type { FilledForm } from './filled-form.js';
import { FORMULA_DEFECTS } from './formulas.js';
import { IDENTITY_DEFECTS } from './identity.js';
import { NUMBER_DEFECTS } from './numbers.js';
import { Random } from './random.js';
import { STRUCTURE_DEFECTS } from './structure.js';
import { TEXT_DEFECTS } from './texts.js';

/** Every kind of damage, by what it is done to. */
export const DEFECT_FAMILIES: Readonly<Record<string, readonly Defect[]>> = {
  file: FILE_DEFECTS,
  identity: IDENTITY_DEFECTS,
  structure: STRUCTURE_DEFECTS,
  number: NUMBER_DEFECTS,
  date: DATE_DEFECTS,
  text: TEXT_DEFECTS,
  formula: FORMULA_DEFECTS,
};

/** What came of one damage: findings that were missing, and those that nobody expected. */
export interface Verdict {
  readonly kind: string;
  readonly seed: number;
  readonly expected: number;
  readonly missing: readonly string[];
  readonly surplus: readonly string[];
}

const named = ({ code, sheet, cell }: ExpectedFinding): string =>
  [code, sheet === undefined ? '' : cell === undefined ? sheet : `${sheet}!${cell}`].join(' ').trim();

const placed = ({ code, where: { sheet, cell } }: Finding): string =>
  named({ code, ...(sheet === undefined ? {} : { sheet }), ...(cell === undefined ? {} : { cell }) });

/** Damages a form, checks it as the program would, and compares. */
export function judge(desk: Desk, form: FilledForm, defect: Defect, seed: number): Verdict {
  const { bytes, file = '自评.xlsx', expected } = defect.damage(form, new Random(seed));
  const findings = checkWorkbook(desk, file, bytes).findings;
  // What follows from another finding is folded under it.
  const keys = new Set(findings.map(({ key }) => key));
  const found = findings.filter(({ causedBy }) => !causedBy?.some((key) => keys.has(key))).map(placed);
  const wanted = expected.map(named);
  return {
    kind: defect.kind,
    seed,
    expected: wanted.length,
    missing: without(wanted, found),
    surplus: without(found, wanted),
  };
}

/** What is in the first list and not in the second, each as often as it is there more. */
function without(first: readonly string[], second: readonly string[]): readonly string[] {
  const left = [...second];
  return first.filter((each) => {
    const at = left.indexOf(each);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}

/** A table of what went wrong, a line each; empty where nothing did. */
export const faults = (verdicts: readonly Verdict[]): string =>
  verdicts
    .filter(({ missing, surplus }) => missing.length + surplus.length > 0)
    .map(
      ({ kind, seed, missing, surplus }) =>
        `${kind} (seed ${seed}) | missing: ${missing.join(', ') || '–'} | surplus: ${surplus.join(', ') || '–'}`,
    )
    .join('\n');
