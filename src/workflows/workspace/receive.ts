import { envelope, reference } from '../../documents/envelope.js';
import { digestOf, nameBasedId } from '../../documents/hasher.js';
import type { Finding } from '../../model/finding.js';
import type { Receipt, Result, Submission } from '../../model/generated/documents.js';
import type { Head, LedgerDraft, Store } from '../ports.js';
import { type ScoredWorkbook, scoreWorkbook } from '../score-workbook.js';
import { keys, resultKey, schoolOfKey } from './keys.js';
import { receiveApplications } from './receive-applications.js';
import { countOf, type ReceiveContext, type Reception } from './receiving.js';

export type { Receiving, Reception } from './receiving.js';

/**
 * Takes one workbook into the workspace: the file itself, the submission read from it, its results and a receipt, all
 * in one transaction. The same file again changes nothing and gets its receipt again, so a batch can be resumed.
 */
export async function receiveWorkbook(context: ReceiveContext, file: string, bytes: Uint8Array): Promise<Reception> {
  const { desk, store } = context;
  const scored = scoreWorkbook(desk, file, bytes);
  const { reading, findings, unreadable } = scored;
  if (!reading) return { file, outcome: 'refused', findings, unreadable };
  if (scored.applications) return receiveApplications(context, { ...scored, applications: scored.applications }, bytes);
  const { submission } = reading;
  const school = submission.subject.id;
  const held = await store.head(keys.submission(school));
  const sha256 = digestOf(desk.hasher, submission);
  if (held?.sha256 === sha256) return unchanged(context, scored, held);
  if (held && context.receiving.replace === undefined && !(await wasReturned(store, held))) {
    const found: Finding = { code: 'JY8220', where: { file }, subject: school, found: school };
    return { file, outcome: 'refused', findings: [...findings, found], unreadable, subject: school };
  }
  const receipt = receiptOf(context, { scored, submission, sha256, bytes, held });
  const drafts = [...draftsOf(context, { scored, submission, receipt, bytes }), ...(await dropped(context, scored))];
  const { actor, at } = context.receiving;
  const expect = new Map([[keys.submission(school), held?.sha256 ?? null]]);
  const kept = await store.append({ actor, at, drafts, expect });
  if (!kept.ok)
    return { file, outcome: 'refused', findings: [...findings, ...kept.findings], unreadable, subject: school };
  return { file, outcome: receipt.outcome, findings, unreadable, subject: school, receipt };
}

/** A school that was asked to mend its workbook needs no further reason for handing it in again. */
async function wasReturned(store: Store, held: Head): Promise<boolean> {
  const returned = await store.head(keys.returned(schoolOfKey(held.key)));
  return returned !== undefined && returned.seq > held.seq;
}

async function unchanged({ store }: ReceiveContext, scored: ScoredWorkbook, held: Head): Promise<Reception> {
  const school = schoolOfKey(held.key);
  const head = await store.head(keys.receipt(school));
  const record = head && (await store.record(head.sha256));
  return {
    file: scored.file,
    outcome: 'unchanged',
    findings: scored.findings,
    unreadable: false,
    subject: school,
    ...(record ? { receipt: JSON.parse(record.text) as Receipt } : {}),
  };
}

interface Taken {
  readonly scored: ScoredWorkbook;
  readonly submission: Submission;
  readonly bytes: Uint8Array;
}

function receiptOf(
  { desk, receiving }: ReceiveContext,
  { scored, submission, sha256, bytes, held }: Taken & { readonly sha256: string; readonly held: Head | undefined },
): Receipt {
  const { programme } = desk.assessment;
  const fileSha256 = desk.hasher.sha256(bytes);
  const school = submission.subject.id;
  return {
    kind: 'receipt',
    ...envelope(desk.stamp),
    id: nameBasedId(desk.hasher, 'receipt', programme.id, school, fileSha256),
    programme: reference(desk.hasher, programme),
    school,
    file: scored.file,
    fileSha256,
    submission: { kind: submission.kind, id: submission.id, sha256 },
    receivedAt: receiving.at,
    receivedBy: receiving.actor,
    outcome: held ? 'replaced' : 'taken',
    ...(held ? { supersedes: held.sha256 } : {}),
    ...(held && receiving.replace !== undefined ? { reason: receiving.replace } : {}),
    errors: countOf(scored.findings, programme.ruleset, 'error'),
    warnings: countOf(scored.findings, programme.ruleset, 'warning'),
  };
}

/** Only subjects that were nominated have a result of their own; the others can be calculated again at any time. */
const kept = (results: readonly Result[]): readonly Result[] => results.filter((result) => result.status === 'scored');

/** Results of subjects that an earlier file nominated and this one does not. */
async function dropped(
  { store, desk }: ReceiveContext,
  { results, subject }: ScoredWorkbook,
): Promise<readonly LedgerDraft[]> {
  const now = new Set(kept(results).map(resultKey));
  const own = new Set(desk.assessment.standards.map(({ id }) => id));
  const heads = await store.heads(`result/${subject ?? ''}/`);
  return heads
    .filter(({ key, brief }) => !now.has(key) && own.has(String(brief['standard'])))
    .map(({ key }) => ({ key, action: 'withdrawn' as const }));
}

function draftsOf(
  { receiving, desk }: ReceiveContext,
  { scored, submission, receipt, bytes }: Taken & { readonly receipt: Receipt },
): readonly LedgerDraft[] {
  const school = submission.subject.id;
  const action = receipt.outcome === 'replaced' ? 'replaced' : 'received';
  const note = receiving.replace === undefined || action === 'received' ? {} : { note: receiving.replace };
  const original = { sha256: desk.hasher.sha256(bytes), name: scored.file, bytes };
  return [
    { key: keys.submission(school), action, document: submission, original, ...note },
    ...kept(scored.results).map((document) => ({ key: resultKey(document), action: 'scored' as const, document })),
    { key: keys.receipt(school), action, document: receipt, ...note },
  ];
}
