import { envelope, reference } from '../../documents/envelope.js';
import { digestOf, nameBasedId } from '../../documents/hasher.js';
import type { Finding } from '../../model/finding.js';
import type { Application, Receipt, Result } from '../../model/generated/documents.js';
import { derivationsOf, scoreApplication } from '../application.js';
import { type ApplicationAssessment, isApplication } from '../assessment.js';
import type { Head, LedgerDraft } from '../ports.js';
import type { Desk } from '../read-school-workbook.js';
import { differences } from './application-differences.js';
import { keys, resultKey } from './keys.js';
import type { ReadWorkbook } from './receive-reading.js';
import { countOf, type ReceiveContext, type Reception } from './receiving.js';
import { type Held, heldOf, recordsOf } from './records.js';
import { documentAt } from './stored-document.js';

/** A workbook of applicants that has been read and scored. */
export interface ReadApplications extends ReadWorkbook {
  readonly applications: readonly Application[];
}

/**
 * Takes the workbook in which persons of a school apply for an award: one application and one result each, and a receipt
 * for the file, all in one transaction. Like the school's own workbook it supersedes an earlier one only with a reason;
 * who stood in that one and does not in this has withdrawn. JY6255 where nobody applies.
 */
export async function receiveApplications(
  context: ReceiveContext,
  scored: ReadApplications,
  bytes: Uint8Array,
): Promise<Reception> {
  const { desk, store, receiving } = context;
  const { file, applications, unreadable, subject: school = '' } = scored;
  const { assessment } = (scored.form === undefined ? undefined : desk.deskFor?.(scored.form)) ?? desk;
  const findings = [...scored.findings, ...(await differences(store, school, applications))];
  const refused = (...more: readonly Finding[]): Reception => ({
    file,
    outcome: 'refused',
    findings: [...findings, ...more],
    unreadable,
    subject: school,
  });
  if (!isApplication(assessment)) return refused();
  if (applications.length === 0) return refused({ code: 'JY6255', where: { file }, subject: school });
  const taken: Taken = { assessment, desk, scored: { ...scored, findings }, bytes, school };
  const held = await heldApplications(context, taken);
  const now = new Map(applications.map((one) => [applicationKey(one), digestOf(desk.hasher, one)]));
  if (isSame(held, now))
    return { file, outcome: 'unchanged', findings, unreadable, subject: school, ...(await receiptFor(context, taken)) };
  if (held.length > 0 && receiving.replace === undefined)
    return refused({ code: 'JY8220', where: { file }, subject: school, found: school });
  const receipt = receiptOf(context, taken, held);
  const drafts = [...(await draftsOf(context, taken, receipt)), ...(await dropped(context, held, now))];
  const expect = new Map<string, string | null>([...now.keys()].map((key) => [key, digestIn(held, key)]));
  const kept = await store.append({ actor: receiving.actor, at: receiving.at, drafts, expect });
  if (!kept.ok) return refused(...kept.findings);
  return { file, outcome: receipt.outcome, findings, unreadable, subject: school, receipt };
}

interface Taken {
  readonly assessment: ApplicationAssessment;
  readonly desk: Desk;
  readonly scored: ReadApplications;
  readonly bytes: Uint8Array;
  readonly school: string;
}

const applicationKey = ({ school, person }: Application): string => keys.application(school, person);

const digestIn = (held: readonly Head[], key: string): string | null =>
  held.find((head) => head.key === key)?.sha256 ?? null;

/** The applications of the school for this award that are in force. */
async function heldApplications({ store }: ReceiveContext, { assessment, school }: Taken): Promise<readonly Head[]> {
  const heads = await store.heads(`application/${school}/`);
  return heads.filter(({ brief }) => brief['award'] === assessment.award);
}

const isSame = (held: readonly Head[], now: ReadonlyMap<string, string>): boolean =>
  held.length === now.size && held.every(({ key, sha256 }) => now.get(key) === sha256);

async function receiptFor(
  { store }: ReceiveContext,
  { assessment, school }: Taken,
): Promise<{ readonly receipt?: Receipt }> {
  const receipt = await documentAt<Receipt>(store, keys.applicationReceipt(school, assessment.award));
  return receipt ? { receipt } : {};
}

function receiptOf(
  { desk, receiving }: ReceiveContext,
  { assessment, scored, bytes, school }: Taken,
  held: readonly Head[],
): Receipt {
  const { programme, award } = assessment;
  const [first] = scored.applications as readonly [Application, ...Application[]];
  const fileSha256 = desk.hasher.sha256(bytes);
  const replaced = held.length > 0;
  return {
    kind: 'receipt',
    ...envelope(desk.stamp, derivationsOf(desk, scored.applications)),
    id: nameBasedId(desk.hasher, 'receipt', programme.id, award, school, fileSha256),
    programme: reference(desk.hasher, programme),
    school,
    file: scored.file,
    fileSha256,
    submission: { kind: first.kind, id: first.id, sha256: digestOf(desk.hasher, first) },
    receivedAt: receiving.at,
    receivedBy: receiving.actor,
    outcome: replaced ? 'replaced' : 'taken',
    ...(replaced && receiving.replace !== undefined ? { reason: receiving.replace } : {}),
    errors: countOf(scored.findings, programme.ruleset, 'error'),
    warnings: countOf(scored.findings, programme.ruleset, 'warning'),
  };
}

/** Applications first, with the file they were read from; then the results that stand on them; then the receipt. */
async function draftsOf(
  { store, desk, receiving }: ReceiveContext,
  taken: Taken,
  receipt: Receipt,
): Promise<readonly LedgerDraft[]> {
  const { scored, bytes, school, assessment } = taken;
  const action = receipt.outcome === 'replaced' ? 'replaced' : 'received';
  const note = receiving.replace === undefined || action === 'received' ? {} : { note: receiving.replace };
  const original = { sha256: desk.hasher.sha256(bytes), name: scored.file, bytes };
  const records = await recordsOf(store, await heldWith(store, school, desk.hasher, scored.applications), school);
  const results: readonly Result[] = scored.applications.flatMap((application) =>
    scoreApplication({ ...desk, assessment }, application, records),
  );
  return [
    ...scored.applications.map((document, place) => ({
      key: applicationKey(document),
      action: action as LedgerDraft['action'],
      document,
      ...(place === 0 ? { original } : {}),
      ...note,
    })),
    ...results.map((document) => ({ key: resultKey(document), action: 'scored' as const, document })),
    { key: keys.applicationReceipt(school, assessment.award), action, document: receipt, ...note },
  ];
}

/** What is in force of the school once these applications are: a review of an earlier one says nothing about them. */
async function heldWith(
  store: ReceiveContext['store'],
  school: string,
  hasher: Desk['hasher'],
  applications: readonly Application[],
): Promise<Held> {
  const now = new Map(applications.map((one) => [applicationKey(one), digestOf(hasher, one)]));
  const others = (await heldOf(store, school)).filter(([key]) => !now.has(key));
  return [...others, ...now];
}

/** Who applied before and does not any more, with the results. */
async function dropped(
  { store }: ReceiveContext,
  held: readonly Head[],
  now: ReadonlyMap<string, string>,
): Promise<readonly LedgerDraft[]> {
  const gone = held.filter(({ key }) => !now.has(key));
  const results = await Promise.all(
    gone.map(({ brief }) => store.heads(`result/${String(brief['school'])}/${String(brief['subject'])}/`)),
  );
  return [...gone, ...results.flat()].map(({ key }) => ({ key, action: 'withdrawn' as const }));
}
