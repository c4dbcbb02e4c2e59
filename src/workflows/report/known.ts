import { digestOf } from '../../documents/hasher.js';
import type { Receipt, Result, Review } from '../../model/generated/documents.js';
import { type Assessment, allStandards } from '../assessment.js';
import type { Store } from '../ports.js';
import { stageName } from '../registry-subject.js';
import type { ScoringDesk } from '../score-workbook.js';
import { ledgerState } from '../workspace/hand-up.js';
import { acceptedKey, keys } from '../workspace/keys.js';
import { heldOf, judgementsOf } from '../workspace/records.js';
import { documentAt, storedDocument } from '../workspace/stored-document.js';
import { type Background, type LastYearResult, type LedgerState, lastYearOf } from './background.js';
import { type PeerGroup, peersOf } from './peers.js';

/** What a workspace knows that holds for all papers of a run. */
export interface YearKnown {
  /** Printed totals of all peers, by {@link peersOf}. */
  readonly peers: ReadonlyMap<string, readonly string[]>;
  readonly ledger: LedgerState;
}

/** What papers are made from in a workspace. */
export interface PaperSource {
  readonly store: Store;
  readonly desk: ScoringDesk;
}

/** Reads the index once: totals of all peers and the state of the ledger. */
export async function yearKnown({ store, desk }: PaperSource): Promise<YearKnown> {
  const peers = new Map<string, string[]>();
  for (const { sha256, brief } of await store.heads('result/')) {
    if (typeof brief['total'] !== 'string') continue;
    const result = await storedDocument<Result>(store, sha256);
    if (result) addPeer(peers, result);
  }
  return { peers, ledger: await ledgerState(store, desk.hasher) };
}

/** Enters a result among its peers. */
export function addPeer(peers: Map<string, string[]>, result: Result): void {
  const key = peersOf(result);
  const { total } = result.final ?? result;
  if (key === null || total === null) return;
  const totals = peers.get(key) ?? [];
  totals.push(total);
  peers.set(key, totals);
}

/** The peers of a result; `undefined` where it has none. */
export function peerGroupOf(
  { stages }: Pick<Assessment, 'stages'>,
  peers: YearKnown['peers'],
  result: Result,
): PeerGroup | undefined {
  const key = peersOf(result);
  const totals = key === null ? undefined : peers.get(key);
  if (!totals) return undefined;
  const { school, subject } = result;
  if (subject.id === school.id) return { name: school.category, totals };
  const stage = subject.stage ?? school.stages.map((own) => stageName(stages, own)).join('、');
  return { name: subject.stage === undefined ? stage : stageName(stages, stage), totals };
}

/** Digest of a standard as it is in force this year. */
export const standardDigest =
  ({ assessment, hasher }: Pick<ScoringDesk, 'assessment' | 'hasher'>) =>
  (id: string): string | undefined => {
    const standard = allStandards(assessment).find((candidate) => candidate.id === id);
    return standard && digestOf(hasher, standard);
  };

/** What the workspace knows beside a result. */
export async function backgroundOf(source: PaperSource, known: YearKnown, result: Result): Promise<Background> {
  const { store, desk } = source;
  const peers = peerGroupOf(desk.assessment, known.peers, result);
  const lastYear = await lastYearIn(source, result);
  const receipt = await documentAt<Receipt>(store, keys.receipt(result.school.id));
  return {
    ledger: known.ledger,
    reviews: await reviewsOf(store, result),
    ...(peers ? { peers } : {}),
    ...(lastYear ? { lastYear } : {}),
    ...(receipt ? { receipt } : {}),
  };
}

async function lastYearIn({ store, desk }: PaperSource, result: Result): Promise<LastYearResult | null> {
  const accepted = await documentAt<Result>(store, acceptedKey(result));
  return accepted && lastYearOf(accepted, standardDigest(desk)(result.standard.id));
}

/** The reviews of a subject that are in force. */
async function reviewsOf(store: Store, { school, subject, standard }: Result): Promise<readonly Review[]> {
  const judged = await judgementsOf(store, await heldOf(store, school.id), school.id);
  return [...judged.values()].filter(
    (one): one is Review => one.kind === 'review' && one.subject === subject.id && one.standard === standard.id,
  );
}
