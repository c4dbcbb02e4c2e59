import { envelope, reference } from '../../documents/envelope.js';
import { digestOf, nameBasedId } from '../../documents/hasher.js';
import type { Finding } from '../../model/finding.js';
import type { Receipt, Result, Submission } from '../../model/generated/documents.js';
import type { Head, LedgerDraft, Store } from '../ports.js';
import { judgedAgain } from './judged-again.js';
import { keys, resultKey, schoolOfKey } from './keys.js';
import { receiveApplications } from './receive-applications.js';
import { type ReadWorkbook, readForReceiving } from './receive-reading.js';
import { countOf, type ReceiveContext, type Reception } from './receiving.js';
import { documentAt, storedDocument } from './stored-document.js';

export type { Receiving, Reception } from './receiving.js';

/**
 * Takes one workbook into the workspace: the file itself, the submission read from it, its results and a receipt, all
 * in one transaction. The same file again changes nothing and gets its receipt again, so a batch can be resumed.
 */
export const receiveWorkbook = (context: ReceiveContext, file: string, bytes: Uint8Array): Promise<Reception> =>
  keepWorkbook(context, readForReceiving(context.desk, file, bytes), bytes);

/** The same for a workbook that has been read, with the bytes it was read from. */
export async function keepWorkbook(context: ReceiveContext, read: ReadWorkbook, bytes: Uint8Array): Promise<Reception> {
  const { submission, applications } = read;
  if (!submission) return refusedReading(read);
  if (read.untouched && !applications)
    return refusedReading({ ...read, findings: [{ code: 'JY6284', where: { file: read.file } }] });
  return judgedAgain(() =>
    applications
      ? receiveApplications(context, { ...read, applications }, bytes)
      : keepSubmission(context, { read, submission, bytes }),
  );
}

const refusedReading = ({ file, findings, unreadable }: ReadWorkbook): Reception => ({
  file,
  outcome: 'refused',
  findings,
  unreadable,
});

async function keepSubmission(context: ReceiveContext, taken: Taken): Promise<Reception> {
  const { desk, store, receiving } = context;
  const { read, submission } = taken;
  const { file, findings, unreadable } = read;
  const school = submission.subject.id;
  const refused = (...more: readonly Finding[]): Reception => ({
    ...refusedReading({ ...read, findings: [...findings, ...more] }),
    subject: school,
  });
  const held = await store.head(keys.submission(school));
  const sha256 = digestOf(desk.hasher, submission);
  if (held && (held.sha256 === sha256 || (await isRenamed(context, held, submission))))
    return unchanged(context, read, held);
  if (held && receiving.replace === undefined && !(await wasReturned(store, held)))
    return refused({ code: 'JY8220', where: { file }, subject: school, found: school });
  const receipt = receiptOf(context, { ...taken, sha256, held });
  const drafts = [...draftsOf(context, { ...taken, receipt }), ...(await dropped(context, read, school))];
  const expect = new Map([[keys.submission(school), held?.sha256 ?? null]]);
  const kept = await store.append({ actor: receiving.actor, at: receiving.at, drafts, expect });
  if (!kept.ok) return refused(...kept.findings);
  return { file, outcome: receipt.outcome, findings, unreadable, subject: school, receipt };
}

/** Whether the file that is held has the same bytes under another name: mailed twice, `(1)` behind the name. */
async function isRenamed({ store, desk }: ReceiveContext, held: Head, submission: Submission): Promise<boolean> {
  const source = (await storedDocument<Submission>(store, held.sha256))?.source;
  if (!source || source.sha256 !== submission.source?.sha256) return false;
  return digestOf(desk.hasher, { ...submission, source }) === held.sha256;
}

/** A school that was asked to mend its workbook needs no further reason for handing it in again. */
async function wasReturned(store: Store, held: Head): Promise<boolean> {
  const returned = await store.head(keys.returned(schoolOfKey(held.key)));
  return returned !== undefined && returned.seq > held.seq;
}

async function unchanged({ store }: ReceiveContext, { file, findings }: ReadWorkbook, held: Head): Promise<Reception> {
  const school = schoolOfKey(held.key);
  const receipt = await documentAt<Receipt>(store, keys.receipt(school));
  return {
    file,
    outcome: 'unchanged',
    findings,
    unreadable: false,
    subject: school,
    ...(receipt ? { receipt } : {}),
  };
}

interface Taken {
  readonly read: ReadWorkbook;
  readonly submission: Submission;
  readonly bytes: Uint8Array;
}

function receiptOf(
  { desk, receiving }: ReceiveContext,
  { read, submission, sha256, bytes, held }: Taken & { readonly sha256: string; readonly held: Head | undefined },
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
    file: read.file,
    fileSha256,
    submission: { kind: submission.kind, id: submission.id, sha256 },
    receivedAt: receiving.at,
    receivedBy: receiving.actor,
    outcome: held ? 'replaced' : 'taken',
    ...(held ? { supersedes: held.sha256 } : {}),
    ...(held && receiving.replace !== undefined ? { reason: receiving.replace } : {}),
    errors: countOf(read.findings, programme.ruleset, 'error'),
    warnings: countOf(read.findings, programme.ruleset, 'warning'),
  };
}

/** Only subjects that were nominated have a result of their own; the others can be calculated again at any time. */
const kept = (results: readonly Result[]): readonly Result[] => results.filter((result) => result.status === 'scored');

/** Results of subjects that an earlier file nominated and this one does not. */
async function dropped(
  { store, desk }: ReceiveContext,
  { results }: ReadWorkbook,
  school: string,
): Promise<readonly LedgerDraft[]> {
  const now = new Set(kept(results).map(resultKey));
  const own = new Set(desk.assessment.standards.map(({ id }) => id));
  const heads = await store.heads(`result/${school}/`);
  return heads
    .filter(({ key, brief }) => !now.has(key) && own.has(String(brief['standard'])))
    .map(({ key }) => ({ key, action: 'withdrawn' as const }));
}

function draftsOf(
  { receiving, desk }: ReceiveContext,
  { read, submission, receipt, bytes }: Taken & { readonly receipt: Receipt },
): readonly LedgerDraft[] {
  const school = submission.subject.id;
  const action = receipt.outcome === 'replaced' ? 'replaced' : 'received';
  const note = receiving.replace === undefined || action === 'received' ? {} : { note: receiving.replace };
  const original = { sha256: desk.hasher.sha256(bytes), name: read.file, bytes };
  return [
    { key: keys.submission(school), action, document: submission, original, ...note },
    ...kept(read.results).map((document) => ({ key: resultKey(document), action: 'scored' as const, document })),
    { key: keys.receipt(school), action, document: receipt, ...note },
  ];
}
