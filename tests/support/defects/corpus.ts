import type { Finding } from '../../../src/model/finding.js';
import { checkWorkbook } from '../../../src/workflows/check-workbook.js';
import type { Desk } from '../../../src/workflows/read-school-workbook.js';
import { CONTENT_DEFECTS } from './content.js';
import { DATE_DEFECTS } from './dates.js';
import type { Defect, ExpectedFinding } from './defect.js';
import { FILE_DEFECTS } from './files.js';
import type { FilledForm } from './filled-form.js';
import { FORMULA_DEFECTS } from './formulas.js';
import { IDENTITY_DEFECTS } from './identity.js';
import { NUMBER_DEFECTS } from './numbers.js';
import { PRIVACY_DEFECTS } from './privacy.js';
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
  privacy: PRIVACY_DEFECTS,
  content: CONTENT_DEFECTS,
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

/** A finding with the one that it follows from. */
const followed = (finding: string, cause: string): string => `${finding} ← ${cause}`;

/**
 * Damages a form, checks it as the program would, and compares. What follows from another finding is folded under it: such
 * a follower must lead to a finding that is expected, on its sheet or about the same subject; followers that a
 * damage names are compared like every other finding.
 */
export function judge(desk: Desk, form: FilledForm, defect: Defect, seed: number): Verdict {
  const { bytes, file = '自评.xlsx', expected } = defect.damage(form, new Random(seed));
  const { heads, followers } = foldedFindings(checkWorkbook(desk, file, bytes).findings);
  const wanted = expected.map((one) => (one.cause ? followed(named(one), named(one.cause)) : named(one)));
  const causes = new Set(expected.filter(({ cause }) => !cause).map(named));
  const told = new Set(wanted);
  const unasked = followers.filter(({ finding, cause }) => {
    if (told.has(followed(placed(finding), cause ? placed(cause) : ''))) return false;
    return !cause || !causes.has(placed(cause)) || !isNear(finding, cause);
  });
  const kept = followers.filter((one) => told.has(followed(placed(one.finding), one.cause ? placed(one.cause) : '')));
  const found = [
    ...heads.map(placed),
    ...[...kept, ...unasked].map(({ finding, cause }) => followed(placed(finding), cause ? placed(cause) : 'nothing')),
  ];
  return {
    kind: defect.kind,
    seed,
    expected: wanted.length,
    missing: without(wanted, found),
    surplus: without(found, wanted),
  };
}

interface Follower {
  readonly finding: Finding;
  /** The finding at the end of the chain; none where the chain leads round in a circle. */
  readonly cause: Finding | undefined;
}

/** Findings that stand for themselves, and those that follow from others, each with where it leads. */
function foldedFindings(findings: readonly Finding[]): {
  readonly heads: readonly Finding[];
  readonly followers: readonly Follower[];
} {
  const byKey = new Map(findings.flatMap((finding) => (finding.key === undefined ? [] : [[finding.key, finding]])));
  const causeOf = ({ causedBy = [] }: Finding): Finding | undefined =>
    causedBy.map((key) => byKey.get(key)).find((cause) => cause !== undefined);
  const endOf = (finding: Finding, passed: ReadonlySet<Finding>): Finding | undefined => {
    const cause = causeOf(finding);
    if (!cause) return finding;
    return passed.has(cause) ? undefined : endOf(cause, new Set([...passed, cause]));
  };
  return {
    heads: findings.filter((finding) => !causeOf(finding)),
    followers: findings
      .filter((finding) => causeOf(finding))
      .map((finding) => ({ finding, cause: endOf(finding, new Set([finding])) })),
  };
}

/** A cause that has nothing to do with what follows from it would hide a finding. */
const isNear = (finding: Finding, cause: Finding): boolean =>
  cause.where.sheet === undefined ||
  cause.where.sheet === finding.where.sheet ||
  (cause.subject !== undefined && cause.subject === finding.subject);

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
