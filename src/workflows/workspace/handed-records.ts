import type {
  Adjudication,
  Application,
  Award,
  Bundle,
  Correction,
  Decision,
  Notice,
  Objection,
  Receipt,
  Result,
  Review,
  Sample,
  Submission,
} from '../../model/generated/documents.js';
import { holderOf } from '../decide/known.js';
import type { Head, RecordReader, Store } from '../ports.js';
import { keys, resultKey, schoolOfKey } from './keys.js';

/** Documents that are handed up. */
export type HandedUpDocument =
  | Submission
  | Application
  | Receipt
  | Review
  | Adjudication
  | Result
  | Sample
  | Decision
  | Notice
  | Objection
  | Award
  | Correction;

/**
 * What a unit hands up of its schools: everything in force. Results come after what they stand on, so that the
 * receiver's audit can compute them again line by line.
 */
const OF_SCHOOLS = [
  'submission/',
  'application/',
  'receipt/',
  'review/',
  'adjudication/',
  'result/',
  'decision/',
  'award/',
] as const;

/** What it has done as a unit. These keys have no school, so the receiver keeps them under the unit. */
const OF_UNIT = ['sample/', 'notice/', 'objection/', 'correction/'] as const;

/** Key of a record that something handed up refers to, although it is not in force any more. */
const REFERENCED = 'referenced/';

/** Whether a key of a manifest is one that a unit may hand up. */
export function mayHandUp(key: string, unit: string): boolean {
  const own = keys.ofUnit(unit, '');
  if (key.startsWith(own)) return [...OF_UNIT, REFERENCED].some((prefix) => key.slice(own.length).startsWith(prefix));
  return OF_SCHOOLS.some((prefix) => key.startsWith(prefix));
}

/** Whether a key is kept under the unit, not under one of its schools. */
export const isOfUnit = (key: string, unit: string): boolean => key.startsWith(keys.ofUnit(unit, ''));

/** One line of a manifest. */
export type HandedRecord = Bundle['records'][number];

/** Everything that a unit hands up, with what it refers to. */
export async function handedRecords(
  store: Store,
  unit: string,
  schools: ReadonlySet<string>,
): Promise<readonly HandedRecord[]> {
  const heads = (await Promise.all(OF_SCHOOLS.map((prefix) => store.heads(prefix)))).flat();
  const own = heads.filter(({ key }) => schools.has(schoolOfKey(key)));
  const ofUnit: (Head & { readonly own: string })[] = [];
  for (const head of (await Promise.all(OF_UNIT.map((prefix) => store.heads(prefix)))).flat()) {
    const record = await store.record(head.sha256);
    if (record && belongsTo(JSON.parse(record.text) as HandedUpDocument, unit, schools))
      ofUnit.push({ ...head, own: keys.ofUnit(unit, head.key) });
  }
  const listed = [...own.map(({ key, sha256 }) => ({ key, sha256 })), ...ofUnit.map(unitKeyed)];
  const records = await Promise.all(listed.map(({ key, sha256 }) => listedRecord(store, key, sha256)));
  const found = records.flatMap((record) => record ?? []);
  return [...(await referenced(store, unit, found)), ...found];
}

const unitKeyed = ({ own, sha256 }: Head & { readonly own: string }) => ({ key: own, sha256 });

async function listedRecord(store: RecordReader, key: string, sha256: string): Promise<HandedRecord | null> {
  const record = await store.record(sha256);
  return record ? { key, kind: record.kind, id: record.id, sha256 } : null;
}

/** Samples and notices go up where they are about nobody else's schools. */
function belongsTo(document: HandedUpDocument, unit: string, schools: ReadonlySet<string>): boolean {
  switch (document.kind) {
    case 'sample':
      return document.frame.members.every((member) => member.unit === unit);
    case 'notice':
      return document.items.every((item) => item.unit === unit);
    case 'objection':
      return schools.has(document.school);
    case 'correction':
      return schools.has(schoolOfKey(document.key));
    default:
      return false;
  }
}

/** Records that others refer to and that are not in force any more: a decision stands on the result of its day. */
async function referenced(
  store: RecordReader,
  unit: string,
  found: readonly HandedRecord[],
): Promise<readonly HandedRecord[]> {
  const listed = new Set(found.map(({ sha256 }) => sha256));
  const open = [...listed];
  const others: HandedRecord[] = [];
  for (let sha256 = open.pop(); sha256 !== undefined; sha256 = open.pop()) {
    const record = await store.record(sha256);
    if (!record) continue;
    for (const next of referencesOf(JSON.parse(record.text) as HandedUpDocument)) {
      const other = listed.has(next) ? null : await listedRecord(store, referencedKey(unit, next), next);
      if (!other) continue;
      listed.add(next);
      open.push(next);
      others.push(other);
    }
  }
  return others.sort((a, b) => (a.key < b.key ? -1 : 1));
}

const referencedKey = (unit: string, sha256: string): string => keys.ofUnit(unit, `${REFERENCED}${sha256}`);

/** Kinds of records that travel with what stands on them; rules and plans of the year are everywhere the same. */
const TRAVELLING: ReadonlySet<string> = new Set(['submission', 'application', 'result', 'decision', 'notice']);

/** Digests of the records that a document stands on. */
export function referencesOf(document: HandedUpDocument): readonly string[] {
  const derived = document.derivedFrom.filter(({ kind }) => TRAVELLING.has(kind)).map(({ sha256 }) => sha256);
  return [...new Set([...derived, ...ownReferences(document)])];
}

function ownReferences(document: HandedUpDocument): readonly string[] {
  switch (document.kind) {
    case 'receipt':
      return [document.submission.sha256];
    case 'decision':
      return document.result ? [document.result.sha256] : [];
    case 'notice':
      return document.items.map(({ decision }) => decision);
    case 'objection':
      return [document.notice.sha256];
    case 'award':
      return document.decision ? [document.decision.sha256] : [];
    case 'correction':
      return [document.replacement];
    default:
      return [];
  }
}

/** The received file that a record was read from. */
export function fileOf(document: HandedUpDocument): string | undefined {
  if (document.kind === 'receipt') return document.fileSha256;
  return document.kind === 'review' ? document.source?.sha256 : undefined;
}

/** Digests and names of the received files that a document names. */
export function fileNames(document: HandedUpDocument): readonly string[] {
  if (document.kind === 'receipt') return [`${document.fileSha256} ${document.file}`];
  if (document.kind !== 'review' && document.kind !== 'submission' && document.kind !== 'application') return [];
  return document.source ? [`${document.source.sha256} ${document.source.file}`] : [];
}

/** The keys a document may stand under: what it says itself decides whose it is, not the manifest. */
export function keysOf(document: HandedUpDocument, { key, sha256 }: HandedRecord, unit: string): readonly string[] {
  const reference = TRAVELLING.has(document.kind) ? [referencedKey(unit, sha256)] : [];
  return [...ownKeys(document, key, unit), ...reference];
}

function ownKeys(document: HandedUpDocument, key: string, unit: string): readonly string[] {
  switch (document.kind) {
    case 'submission':
      return [keys.submission(document.subject.id)];
    case 'application':
      return [keys.application(document.school, document.person)];
    case 'receipt': {
      // The workbook of those who apply has the award behind the school.
      const own = keys.receipt(document.school);
      return key.startsWith(`${own}/`) ? [key] : [own];
    }
    case 'review':
      return [keys.review(document.level, document.school, document.reviewer.id, document)];
    case 'adjudication':
      return [keys.adjudication(document.school, document.subject, document.standard)];
    case 'result':
      return [resultKey(document)];
    case 'decision':
      return [keys.decision(document.award, document.school, document.subject)];
    case 'award':
      return [keys.award(document.award, document.subject.school, holderOf(document))];
    case 'sample':
      return [keys.ofUnit(unit, keys.sample(document.level))];
    case 'notice':
      return [keys.ofUnit(unit, `notice/${document.number ?? 1}`)];
    case 'objection':
      return [keys.ofUnit(unit, `objection/${document.number ?? 1}`)];
    case 'correction':
      return [keys.ofUnit(unit, `correction/${document.id}`)];
    default:
      // A manifest may name any kind; only those above are handed up.
      return [];
  }
}
