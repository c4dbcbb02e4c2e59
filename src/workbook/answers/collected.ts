import type { Finding, Place } from '../../model/finding.js';
import type { PlanQuestion } from '../../model/form-plan.js';

/** An asked cell with its place in the file. */
export interface AskedCell {
  readonly subject: string;
  readonly grain: string;
  readonly question: PlanQuestion;
  readonly label: string;
  readonly row: number;
  readonly column: number;
}

/** Who takes findings. */
export interface FindingTaker {
  find(code: string, where: Place, rest?: Omit<Finding, 'code' | 'where'>): void;
}
