import type { Rollup } from '../model/generated/documents.js';
import { difficultyOf } from './difficulty.js';
import { changesOf } from './rollup-changes.js';
import { coverageOf } from './rollup-coverage.js';
import { findingsOf } from './rollup-findings.js';
import type { RollupFrame } from './rollup-frame.js';
import { gapsOf } from './rollup-gaps.js';
import { gradesOf, gradeTotalsOf } from './rollup-grades.js';
import { targetsOf } from './rollup-targets.js';
import { type SummaryCounts, tablesOf, type ValueTables } from './summary-cells.js';

/** The parts of a roll-up that follow from counts. */
export type RollupBody = Pick<
  Rollup,
  'coverage' | 'grades' | 'gradeTotals' | 'indicators' | 'gaps' | 'findings' | 'targets' | 'changes'
>;

/**
 * Everything that a roll-up says, from counts alone: however they were put together, equal counts give an equal roll-up.
 * Tables that know the values already save reading them again.
 */
export function rollupBody(
  frame: RollupFrame,
  counts: SummaryCounts,
  tables: ValueTables = tablesOf(counts),
): RollupBody {
  return {
    coverage: coverageOf(frame, counts),
    grades: gradesOf(frame, counts, tables),
    gradeTotals: gradeTotalsOf(frame, counts, tables),
    indicators: difficultyOf(frame, counts, tables),
    gaps: gapsOf(frame, counts, tables),
    findings: findingsOf(frame, counts),
    targets: targetsOf(frame, counts),
    changes: changesOf(frame, counts, tables),
  };
}
