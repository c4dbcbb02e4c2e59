import type { Finding } from '../../model/finding.js';
import type { Form, Standard } from '../../model/generated/documents.js';
import type { MetricIndex } from '../metric-index.js';
import { lintCells } from './cells.js';
import { lintClauses } from './clauses.js';
import { lintGrades } from './grades.js';
import { lintIds } from './ids.js';
import type { LintRule } from './lint-finding.js';
import { lintDimensionPoints, lintTotalPoints } from './points.js';
import { lintReachablePoints } from './reachable-points.js';
import { lintRecorded } from './recorded.js';
import { lintReferences } from './references.js';

/** All rules for standards, in the order of their codes. */
export const LINT_RULES: readonly LintRule[] = [
  lintTotalPoints,
  lintDimensionPoints,
  lintCells,
  lintIds,
  lintGrades,
  lintClauses,
  lintReachablePoints,
  lintReferences,
  lintRecorded,
];

/** Everything that is wrong with a standard as it is written; with a form also what the form leaves out of it. */
export function lintStandard(standard: Standard, index: MetricIndex, form?: Form): readonly Finding[] {
  const context = { standard, index, ...(form ? { form } : {}) };
  return LINT_RULES.flatMap((rule) => rule(context));
}
