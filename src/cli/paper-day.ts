import type { LedgerEntry } from '../model/generated/documents.js';
import type { Store } from '../workflows/ports.js';
import { dayOf, paperDate } from '../workflows/report/paper-date.js';
import { UsageError } from './usage-error.js';

/** The day of the latest entry of a ledger, as clocks in China show it; `undefined` while it is empty. */
async function ledgerDay(store: Store): Promise<string | undefined> {
  const { size } = await store.tip();
  for await (const { text } of store.lines(Math.max(1, size))) return dayOf((JSON.parse(text) as LedgerEntry).at);
  return undefined;
}

/**
 * The day that papers of a workspace carry: the one that was asked for, else that of the latest entry of the ledger they
 * stand on. A usage error for a day before it: no paper is older than what it says.
 */
export async function paperDay(store: Store, asked: string | undefined, otherwise: string): Promise<string> {
  const latest = await ledgerDay(store);
  if (asked === undefined || latest === undefined) return asked ?? latest ?? otherwise;
  if (asked >= latest) return asked;
  throw new UsageError(
    `--issued-on ${asked} 早于所依据的数据：工作区最近一条记录在${paperDate(latest)}。请写这一天或以后的日期，或不写 --issued-on。`,
  );
}

/** The day of a paper made from files, where none is asked for: no day before any of the documents that it tells of. */
export const latestIssue = (day: string, documents: readonly { readonly issued: string }[]): string =>
  documents.reduce((latest, { issued }) => (issued > latest ? issued : latest), day);
