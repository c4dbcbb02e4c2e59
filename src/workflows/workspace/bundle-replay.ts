import { canonicalJson } from '../../documents/canonical.js';
import { entryAfter } from '../../documents/ledger.js';
import type { LedgerEntry } from '../../model/generated/documents.js';
import type { LedgerDraft, Store } from '../ports.js';
import type { ScoringDesk } from '../score-workbook.js';
import { resultCheck } from '../trusted-result.js';
import { DecisionAudit } from './audit-decisions.js';
import { SampleAudit } from './audit-samples.js';
import { ScoreAudit } from './audit-scores.js';
import { briefOf } from './brief.js';
import type { HandedRecord, HandedUpDocument } from './handed-records.js';
import { resultKey } from './keys.js';
import { Position } from './position.js';

/** A record of a bundle with its document. */
export interface ReadRecord {
  readonly record: HandedRecord;
  readonly document: HandedUpDocument;
}

/** What a bundle would enter: all that it holds, and what it takes out. */
export interface Entering {
  readonly read: readonly ReadRecord[];
  readonly gone: readonly LedgerDraft[];
}

/** Whether a document is a result under its own key, not one that something else only refers to. */
export const isScoreInForce = ({ record, document }: ReadRecord): boolean =>
  document.kind === 'result' && record.key === resultKey(document);

/**
 * Computes every result, sample and decision of a bundle again as the audit would once it was taken: from the rules that
 * are in force here, and the submissions and reviews that would then be. Gives the records that come out otherwise.
 */
export async function notReproduced(
  { store, desk }: { readonly store: Store; readonly desk: ScoringDesk },
  { read, gone }: Entering,
): Promise<readonly HandedRecord[]> {
  const position = await positionAfter(store, { read, gone });
  const scores = new ScoreAudit(desk, position);
  const samples = new SampleAudit(desk, position);
  const decisions = new DecisionAudit(desk, position);
  const contradicts = resultCheck(desk.assessment, desk.hasher);
  const wrong: HandedRecord[] = [];
  for (const one of read) {
    const { record, document } = one;
    const isInForce = isScoreInForce(one);
    const entry = entryFor(record.key, isInForce ? 'scored' : 'opened', record);
    const findings = [
      ...(await scores.check(entry)),
      ...(await samples.check(entry)),
      ...(await decisions.check([entry], 0)),
    ];
    // What a result that is not in force any more stood on is not all here; its own inputs are.
    const isUnsound = document.kind === 'result' && !isInForce && contradicts(document) !== null;
    if (findings.length > 0 || isUnsound) wrong.push(record);
  }
  return wrong;
}

/** What would be in force here once the bundle was taken. */
async function positionAfter(store: Store, { read, gone }: Entering): Promise<Position> {
  const incoming = new Map(read.map((one) => [one.record.sha256, one]));
  const position = new Position(
    {
      record: async (sha256) => {
        const own = incoming.get(sha256);
        return own ? { ...own.record, text: canonicalJson(own.document) } : store.record(sha256);
      },
    },
    briefOf,
  );
  for (const head of await store.heads('')) position.step(entryFor(head.key, 'initialised', head));
  for (const { key, action } of gone) position.step(entryFor(key, action));
  for (const { record } of read) position.step(entryFor(record.key, 'opened', record));
  return position;
}

function entryFor(
  key: string,
  action: LedgerEntry['action'],
  record?: { readonly kind: string; readonly sha256: string; readonly id?: string },
): LedgerEntry {
  const draft = { key, action, actor: '', at: '' };
  if (!record) return entryAfter(NOWHERE, draft);
  const { kind, sha256, id = '' } = record;
  return entryAfter(NOWHERE, { ...draft, record: { kind, id, sha256 } });
}

/** These entries are steps of a thought and stand in no ledger. */
const NOWHERE = { size: 0, digest: null } as const;
