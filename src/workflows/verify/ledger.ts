import type { Hasher } from '../../documents/hasher.js';
import { nodeHash, verifyInclusion } from '../../documents/merkle.js';
import type { Derivation, LedgerEntry, Result } from '../../model/generated/documents.js';
import type { Store } from '../ports.js';
import { auditChain } from '../workspace/audit-chain.js';
import { resultKey } from '../workspace/keys.js';
import { storedDocument } from '../workspace/stored-document.js';
import { type VerifiedPart, verifiedPart } from './part.js';

/** A whole ledger, read once for any number of files. */
export interface LedgerView {
  readonly hasher: Hasher;
  readonly entries: readonly LedgerEntry[];
  /** Hashes of the Merkle tree, leaves first; the last level holds the root alone. */
  readonly levels: readonly (readonly string[])[];
  /** Every line is what its digest says and follows the one before. */
  readonly isSound: boolean;
  /** Results in force by key, with what they say. */
  readonly total: (sha256: string) => Promise<Pick<Result, 'total' | 'grade' | 'final'> | null>;
}

/** Where a result stands in a ledger. */
export interface LedgerPlace {
  /** Number of the entry that put it in force, and when. */
  readonly seq: number;
  readonly since: string;
  /** Entries of the ledger, and the Merkle root over all of them (RFC 6962). */
  readonly size: number;
  readonly root: string;
  /** Hashes beside the way from the entry to the root, lowest first; anybody can follow them. */
  readonly proof: readonly string[];
  /** What took its place, where it is no longer in force. */
  readonly superseded?: { readonly seq: number; readonly at: string; readonly sha256: string | null };
}

/** Reads the ledger of a workspace for {@link placeInLedger}. */
export async function readLedger(store: Store, hasher: Hasher): Promise<LedgerView> {
  const { findings, entries, leaves } = await auditChain(store, hasher);
  const total = (sha256: string) => storedDocument<Result>(store, sha256);
  return { hasher, entries, levels: merkleLevels(hasher, leaves), isSound: findings.length === 0, total };
}

/** All levels of the tree; a hash without a neighbour goes up as it is, which gives the tree of RFC 6962 §2.1. */
function merkleLevels(hasher: Hasher, leaves: readonly string[]): readonly (readonly string[])[] {
  const levels: (readonly string[])[] = [leaves];
  for (let level = leaves; level.length > 1; ) {
    const above: string[] = [];
    for (let i = 0; i < level.length; i += 2) {
      const [left = '', right] = [level[i], level[i + 1]];
      above.push(right === undefined ? left : nodeHash(hasher, left, right));
    }
    levels.push(above);
    level = above;
  }
  return levels;
}

function proofOf(levels: LedgerView['levels'], index: number): readonly string[] {
  return levels.flatMap((level, height) => {
    const sibling = level[(index >> height) ^ 1];
    return sibling === undefined || level.length < 2 ? [] : [sibling];
  });
}

/** Looks a result up: in force, superseded or withdrawn, or unknown to this ledger. */
export async function placeInLedger(
  view: LedgerView,
  result: Result,
  digest: string,
): Promise<{ readonly part: VerifiedPart; readonly place?: LedgerPlace }> {
  if (!view.isSound) return { part: verifiedPart('ledger', 'failed', ['LEDGER_DAMAGED']) };
  const own = view.entries.filter(({ key }) => key === resultKey(result));
  const entered = own.find(({ record }) => record?.sha256 === digest);
  if (!entered) return { part: await unknownPart(view, result, own.at(-1)) };
  const place = placeOf(view, entered, own);
  if (place === null) return { part: verifiedPart('ledger', 'failed', ['LEDGER_DAMAGED']) };
  if (!place.superseded) return { part: verifiedPart('ledger', 'passed', []), place };
  const reason = place.superseded.sha256 === null ? 'RESULT_WITHDRAWN' : 'RESULT_SUPERSEDED';
  return { part: verifiedPart('ledger', 'indeterminate', [reason], [`#${place.superseded.seq}`]), place };
}

function placeOf(view: LedgerView, entered: LedgerEntry, own: readonly LedgerEntry[]): LedgerPlace | null {
  const { hasher, levels } = view;
  const size = levels[0]?.length ?? 0;
  const root = levels.at(-1)?.[0] ?? '';
  const index = entered.seq - 1;
  const proof = proofOf(levels, index);
  if (!verifyInclusion(hasher, { leaf: levels[0]?.[index] ?? '', index, size, root, proof })) return null;
  const last = own.at(-1);
  const sha256 = last?.record?.sha256 ?? null;
  const isInForce = sha256 === entered.record?.sha256;
  return {
    seq: entered.seq,
    since: entered.at,
    size,
    root,
    proof,
    ...(last === undefined || isInForce ? {} : { superseded: { seq: last.seq, at: last.at, sha256 } }),
  };
}

/** Words for what became of a record that is no longer in force, by what was done under its key last. */
const LATER: Partial<Readonly<Record<LedgerEntry['action'], string>>> = {
  revoked: 'AWARD_REVOKED',
  suspended: 'AWARD_SUSPENDED',
  withdrawn: 'RECORD_WITHDRAWN',
};

/** Keys of records that are shown. */
const SHOWN = 3;

/**
 * Looks the records of a paper up: all in force, some superseded, revoked or withdrawn since, or some that this ledger
 * never held. One that it holds with other contents under the same id is forged, or another ledger's.
 */
export function placeRecords(
  view: LedgerView,
  records: readonly Derivation[],
): { readonly part: VerifiedPart; readonly place?: LedgerPlace } {
  if (!view.isSound) return { part: verifiedPart('ledger', 'failed', ['LEDGER_DAMAGED']) };
  const found = records.map((record) => standingOf(view, record));
  const reasons = found.flatMap(({ reason }) => (reason === undefined ? [] : [reason]));
  const details = found.flatMap(({ reason, detail }) => (reason === undefined ? [] : [detail]));
  const verdict = reasons.some((reason) => FAILING.has(reason)) ? 'failed' : 'indeterminate';
  const [first] = found;
  const place = records.length === 1 && first?.entry ? placeOf(view, first.entry, first.own) : undefined;
  return {
    part: verifiedPart('ledger', reasons.length === 0 ? 'passed' : verdict, reasons, details.slice(0, SHOWN)),
    ...(place ? { place } : {}),
  };
}

const FAILING: ReadonlySet<string> = new Set(['LEDGER_RECORD_DIFFERS', 'AWARD_REVOKED']);

interface Standing {
  readonly entry?: LedgerEntry;
  /** Entries of the same key. */
  readonly own: readonly LedgerEntry[];
  readonly reason?: string;
  readonly detail: string;
}

function standingOf({ entries }: LedgerView, { id, kind, sha256 }: Derivation): Standing {
  const entry = entries.findLast(({ record }) => record?.sha256 === sha256);
  if (entry === undefined) {
    const isOther = entries.some(({ record }) => record?.id === id && record.kind === kind);
    const reason = isOther ? 'LEDGER_RECORD_DIFFERS' : 'RECORD_NOT_IN_LEDGER';
    return { own: [], reason, detail: `${kind} ${sha256.slice(0, 16)}` };
  }
  const own = entries.filter(({ key }) => key === entry.key);
  const last = own.at(-1);
  if (last === undefined || last.record?.sha256 === sha256) return { entry, own, detail: '' };
  return { entry, own, reason: LATER[last.action] ?? 'RECORD_SUPERSEDED', detail: `#${last.seq} ${entry.key}` };
}

/** A result that this ledger does not hold: open, unless the ledger says another total or grade of the same subject. */
async function unknownPart(view: LedgerView, result: Result, last: LedgerEntry | undefined): Promise<VerifiedPart> {
  const inForce = last?.record ? await view.total(last.record.sha256) : null;
  if (inForce === null) return verifiedPart('ledger', 'indeterminate', ['NOT_IN_LEDGER']);
  const [here, there] = [result.final ?? result, inForce.final ?? inForce];
  const isSame = here.total === there.total && here.grade === there.grade;
  if (isSame) return verifiedPart('ledger', 'indeterminate', ['NOT_IN_LEDGER']);
  const detail = `#${last?.seq ?? 0}: ${here.total ?? '—'} ≠ ${there.total ?? '—'}`;
  return verifiedPart('ledger', 'failed', ['LEDGER_DIFFERS'], [detail]);
}
