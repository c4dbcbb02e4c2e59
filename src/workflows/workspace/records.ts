import type { Adjudication, Review } from '../../model/generated/documents.js';
import type { LevelAwards } from '../../standards/facts/fact-book.js';
import type { Records } from '../fact-book.js';
import type { Store } from '../ports.js';

/** Key and digest of what is in force. */
type Held = readonly (readonly [key: string, sha256: string])[];

/** What the workspace knows of a school beside its own submission: reviews and adjudications, as awards by level. */
export async function recordsOf(store: Store, held: Held, school: string): Promise<Records> {
  const own = held.filter(([key]) => ofSchool(key, school));
  const reviews: LevelAwards[] = [];
  for (const [, sha256] of [...own].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const record = await store.record(sha256);
    if (record) reviews.push(awardsOf(JSON.parse(record.text) as Review | Adjudication));
  }
  return { counts: {}, reviews };
}

function ofSchool(key: string, school: string): boolean {
  const parts = key.split('/');
  return (parts[0] === 'review' && parts[2] === school) || (parts[0] === 'adjudication' && parts[1] === school);
}

/** An adjudication stands above every level that it settles. */
const ADJUDICATED = 9;

const awardsOf = (document: Review | Adjudication): LevelAwards => ({
  level: document.kind === 'review' ? document.level : ADJUDICATED,
  subject: document.subject,
  standard: document.standard,
  awards: Object.fromEntries(document.scores.map(({ indicator, awarded }) => [indicator, awarded])),
});
