import { digestOf } from '../../documents/hasher.js';
import type { Adjudication, Result, Review } from '../../model/generated/documents.js';
import { scoreApplication } from '../application.js';
import { assessmentBy, isApplication } from '../assessment.js';
import type { Records } from '../fact-book.js';
import type { LedgerDraft, Store } from '../ports.js';
import { type ScoringDesk, scoreSubmission } from '../score-workbook.js';
import { resultKey } from '../workspace/keys.js';
import { awardsByLevel } from '../workspace/records.js';
import type { SchoolStand } from './school-stand.js';

/** Entries with the results as they come out with these judgements, and what was in force under their keys. */
export interface Rescored {
  readonly drafts: readonly LedgerDraft[];
  readonly seen: ReadonlyMap<string, string | null>;
}

/** Scores a school again; only results that come out otherwise than they stand are entered. */
export async function rescored(
  { desk, store }: { readonly desk: ScoringDesk; readonly store: Store },
  stand: SchoolStand,
  judgements: readonly (Review | Adjudication)[],
): Promise<Rescored> {
  const records = { counts: {}, reviews: awardsByLevel(judgements) };
  const seen = new Map<string, string | null>();
  const drafts: LedgerDraft[] = [];
  for (const document of [...scoreSubmission(desk, stand.submission, records), ...ofApplicants(desk, stand, records)]) {
    if (document.status !== 'scored') continue;
    const key = resultKey(document);
    const held = (await store.head(key))?.sha256 ?? null;
    seen.set(key, held);
    if (held !== digestOf(desk.hasher, document)) drafts.push({ key, action: 'scored', document });
  }
  return { drafts, seen };
}

/** The results of those who apply for an award. */
const ofApplicants = (desk: ScoringDesk, { applications }: SchoolStand, records: Records): readonly Result[] =>
  applications.flatMap((application) => {
    const assessment = assessmentBy(desk.assessment, application.standard.id);
    return assessment && isApplication(assessment)
      ? scoreApplication({ ...desk, assessment }, application, records)
      : [];
  });
