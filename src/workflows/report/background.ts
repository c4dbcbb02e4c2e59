import type { Receipt, Result, Review } from '../../model/generated/documents.js';
import type { PeerGroup } from './peers.js';

/** What last year's accepted result says of the same subject. */
export interface LastYearResult {
  readonly schoolYear: string;
  /** Printed total. */
  readonly total: string;
  readonly grade: string;
  /** Whether it was scored by another text of the standard than this year's. */
  readonly otherStandard: boolean;
}

/** State of the ledger when a paper was printed: number of entries and their Merkle root. */
export interface LedgerState {
  readonly size: number;
  readonly root: string;
}

/** What is known beside a result; whatever is missing is not printed. */
export interface Background {
  readonly peers?: PeerGroup;
  readonly lastYear?: LastYearResult;
  /** Reviews of this very subject by this standard. */
  readonly reviews?: readonly Review[];
  readonly receipt?: Receipt;
  readonly ledger?: LedgerState;
}

/** The same subject by the same standard, whatever the year; a school under its present code. */
export const subjectKeyOf = (
  { school, subject, standard }: Pick<Result, 'school' | 'subject' | 'standard'>,
  present: (id: string) => string = (id) => id,
): string => {
  const own = present(school.id);
  return `${standard.id} ${own} ${subject.id === school.id ? own : subject.id}`;
};

/** An accepted result, as this year's report tells it; `null` without a total. `digest` is this year's standard's. */
export function lastYearOf(accepted: Result, digest: string | undefined): LastYearResult | null {
  const { total, grade } = accepted.final ?? accepted;
  if (total === null) return null;
  const name = accepted.effective.grades.find(({ code }) => code === grade)?.zh ?? '暂不评定';
  return { schoolYear: accepted.schoolYear, total, grade: name, otherStandard: accepted.standard.sha256 !== digest };
}
