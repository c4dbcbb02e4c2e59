import { type Ruleset, severityOf } from '../../messages/severity.js';
import type { Finding, Severity } from '../../model/finding.js';
import type { Receipt } from '../../model/generated/documents.js';
import type { Store } from '../ports.js';
import type { Desk } from '../read-school-workbook.js';

/** Who receives, when, and whether an earlier file of the school may be superseded. */
export interface Receiving {
  readonly actor: string;
  /** `2026-06-30T08:00:00Z`. */
  readonly at: string;
  /** Reason for taking a file in place of an earlier one; without it the earlier one stays. */
  readonly replace?: string;
}

/** What became of a file. `refused`: it is no workbook of this year and place, or there is one already. */
export interface Reception {
  readonly file: string;
  readonly outcome: 'taken' | 'replaced' | 'unchanged' | 'refused';
  readonly findings: readonly Finding[];
  readonly unreadable: boolean;
  readonly subject?: string;
  readonly receipt?: Receipt;
}

/** Where files are received. */
export interface ReceiveContext {
  readonly desk: Desk;
  readonly store: Store;
  readonly receiving: Receiving;
}

/** How many findings have a severity this year. */
export const countOf = (findings: readonly Finding[], ruleset: Ruleset, severity: Severity): number =>
  findings.filter(({ code }) => severityOf(code, ruleset) === severity).length;
