import { word } from '../messages/ui/words.js';
import type { Language, LedgerEntry } from '../model/generated/documents.js';
import type { InputFile, Store } from '../workflows/ports.js';
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
  const told = (lang: Language, last: string): string => word('usage.beforeData', lang, { asked, last });
  throw new UsageError(told('zh-CN', paperDate(latest)), told('en', latest));
}

/** What a document says of its day: when it was issued, and a title from when on it runs. */
interface Dated {
  readonly issued: string;
  readonly validFrom?: string;
}

/** The day of a paper made from files, where none is asked for: no day before any of the documents that it tells of. */
export const latestIssue = (day: string, documents: readonly Dated[]): string =>
  documents
    .flatMap(({ issued, validFrom = issued }) => [issued, validFrom])
    .reduce((latest, own) => (own > latest ? own : latest), day);

/** Documents that a year consists of; what else lies in a folder says nothing of when its papers are made. */
const OF_A_YEAR = /"kind"\s*:\s*"(result|award|decision|review|sample|submission|receipt)"/;
const ISSUED = /"issued"\s*:\s*"(\d{4}-\d{2}-\d{2})"/;

/** The same for documents that lie in files; only their day is read, because there may be thousands. */
export async function latestIssueIn(day: string, files: readonly InputFile[]): Promise<string> {
  let latest = day;
  for (const file of files) {
    const bytes = await file.read();
    const text = bytes.ok ? new TextDecoder().decode(bytes.value) : '';
    const issued = OF_A_YEAR.test(text) ? ISSUED.exec(text)?.[1] : undefined;
    if (issued !== undefined && issued > latest) latest = issued;
  }
  return latest;
}
