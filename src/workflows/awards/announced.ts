import type { Decision, Notice, Objection, Result } from '../../model/generated/documents.js';
import type { KeptDecision } from '../decide/known.js';
import type { RecordReader, Store } from '../ports.js';
import { documentsOf, storedDocument } from '../workspace/stored-document.js';

/** Keys of the ledger for what follows a decision. */
export const noticeKey = (number: number): string => `notice/${number}`;
export const objectionKey = (number: number): string => `objection/${number}`;

/** A record with its digest. */
export interface Kept<T> {
  readonly document: T;
  readonly sha256: string;
  readonly key: string;
}

const byNumber = <T extends { readonly number?: number }>(kept: readonly Kept<T>[]): readonly Kept<T>[] =>
  [...kept].sort((a, b) => (a.document.number ?? 0) - (b.document.number ?? 0));

/** All notices, oldest first. */
export const noticesOf = async (store: Store): Promise<readonly Kept<Notice>[]> =>
  byNumber(await documentsOf<Notice>(store, await store.heads('notice/')));

/** Decisions that other offices have announced before they handed them up. */
export async function announcedElsewhere(store: Store): Promise<readonly string[]> {
  const heads = (await store.heads('unit/')).filter(({ kind }) => kind === 'notice');
  const notices = await documentsOf<Notice>(store, heads);
  return notices.flatMap(({ document }) => document.items.map(({ decision }) => decision));
}

/** All objections as they stand, oldest first. */
export const objectionsOf = async (store: Store): Promise<readonly Kept<Objection>[]> =>
  byNumber(await documentsOf<Objection>(store, await store.heads('objection/')));

/** The number that a new record of a kind gets. */
export const nextNumber = (kept: readonly { readonly document: { readonly number?: number } }[]): number =>
  kept.reduce((most, { document }) => Math.max(most, document.number ?? 0), 0) + 1;

/** The notice that announced a decision, the latest of them. */
export const noticeOf = (notices: readonly Kept<Notice>[], decision: string): Kept<Notice> | undefined =>
  [...notices].reverse().find(({ document }) => document.items.some((item) => item.decision === decision));

/** Whether an objection is against this very decision. */
export const isAgainst = ({ derivedFrom }: Objection, decision: string): boolean =>
  derivedFrom.some(({ sha256 }) => sha256 === decision);

/** The result that a decision stands on. */
export async function resultOf(
  store: RecordReader,
  { decision }: Pick<KeptDecision, 'decision'>,
): Promise<Result | null> {
  return decision.result ? storedDocument<Result>(store, decision.result.sha256) : null;
}

/** Whether a decision is about a title, not about a grade only. */
export const confersTitle = ({ outcome, award }: Decision): boolean =>
  outcome === 'conferred' && !award.startsWith('grade-');
