import { canonicalJson } from '../../documents/canonical.js';
import { digestOf } from '../../documents/hasher.js';
import { checkDocument } from '../../documents/parse.js';
import { type Finding, failure, type Outcome, success } from '../../model/finding.js';
import type { Bundle, DocumentKind } from '../../model/generated/documents.js';
import type { ArchivePort, AttestationReport, LedgerDraft, Store } from '../ports.js';
import { isScoreInForce, notReproduced, type ReadRecord } from './bundle-replay.js';
import { attestationOf, type BundleAttestation, type TrustContext, trustFindings } from './bundle-trust.js';
import { readWorkbooks, type WorkbookReading } from './bundle-workbooks.js';
import { PART } from './hand-up.js';
import {
  fileNames,
  fileOf,
  type HandedRecord,
  type HandedUpDocument,
  isOfUnit,
  keysOf,
  mayHandUp,
  referencesOf,
} from './handed-records.js';
import { keys, schoolOfKey } from './keys.js';
import { documentAt } from './stored-document.js';

export interface OpeningContext extends TrustContext, WorkbookReading {
  readonly archive: ArchivePort;
}

export interface Opening {
  readonly actor: string;
  readonly at: string;
  /** Reason for taking records in place of earlier ones. */
  readonly replace?: string;
}

/** A bundle that has been taken in. */
export interface OpenedBundle {
  readonly manifest: Bundle;
  readonly attestation: AttestationReport;
  /** Records that were new here, and those that were here already. */
  readonly taken: number;
  readonly known: number;
  /** New submissions and applications that were read again from their workbooks; those without a workbook. */
  readonly reread: number;
  readonly unread: number;
}

/**
 * Opens a bundle: manifest, attestation, digest of every part, whose schools they are and what the sender handed up
 * before are verified first; then what the workbooks say (JY8193) and every score (JY8192) is made again. All of it is
 * taken in one transaction, or nothing.
 */
export async function openBundle(
  context: OpeningContext,
  opening: Opening,
  { file, bytes }: { readonly file: string; readonly bytes: Uint8Array },
): Promise<Outcome<OpenedBundle>> {
  const unpacked = context.archive.unpack(bytes, file);
  if (!unpacked.ok) return unpacked;
  const parts = unpacked.value;
  const read = await manifestIn(parts, file);
  if (!read.ok) return read;
  const { manifest, payload } = read.value;
  const attestation = await attestationIn(context, parts, payload);
  const wrong = [
    ...(await trustFindings(context, manifest, { attestation, file })),
    ...(await strangers(context, read.value, file)),
    ...superfluous(parts, manifest, file),
  ];
  const refusing = wrong.filter(({ code }) => !ONLY_TOLD.has(code));
  if (refusing.length > 0) return failure(...refusing.slice(0, MOST_TOLD));
  const opened = await openParts(context, opening, { parts, manifest, file, attestation });
  return opened.ok ? success(opened.value, wrong) : opened;
}

/** Nobody vouches for the bundle, and nobody has to. */
const ONLY_TOLD: ReadonlySet<string> = new Set(['JY8103', 'JY8194']);

/** Findings that a refusal names: who made the bundle up could otherwise make anything of it. */
const MOST_TOLD = 100;

async function openParts(
  context: OpeningContext,
  opening: Opening,
  taking: Taking & { readonly attestation: BundleAttestation },
): Promise<Outcome<OpenedBundle>> {
  const { manifest, attestation } = taking;
  const seen = await seenBefore(context.store, manifest);
  const originals = originalsIn(context, taking);
  if (!originals.ok) return originals;
  const read = await recordsIn(context, opening, { ...taking, seen });
  if (!read.ok) return failure(...read.findings.slice(0, MOST_TOLD));
  const gone = await noLongerHandedUp(context.store, manifest, seen);
  const fresh = read.value.filter(({ record }) => seen.get(record.key) !== record.sha256);
  const reread = await readWorkbooks(context, fresh, originals.value);
  const wrong = reread.findings.length > 0 ? [] : await notReproduced(context, { read: read.value, gone });
  const findings = [
    ...reread.findings.map(inBundle(taking.file)),
    ...wrong.map((record) => contradicted(taking.file, record)),
  ];
  if (findings.length > 0) return failure(...findings.slice(0, MOST_TOLD));
  const drafts = [...gone, ...draftsOf(fresh, originals.value, opening), ...bundleDrafts(manifest, attestation)];
  const { actor, at } = opening;
  const kept = await context.store.append({ actor, at, drafts, expect: seen });
  if (!kept.ok) return kept;
  const counts = { taken: fresh.length, known: manifest.records.length - fresh.length };
  return success({ manifest, attestation: attestation.report, ...counts, reread: reread.read, unread: reread.missing });
}

const inBundle =
  (file: string) =>
  (finding: Finding): Finding => ({ ...finding, where: { ...finding.where, file } });

const contradicted = (file: string, { key, sha256 }: HandedRecord): Finding => ({
  code: 'JY8192',
  where: { file, pointer: PART.record(sha256) },
  found: key,
});

/** The bundle itself, and its signature as evidence: from then on the unit has to sign. */
const bundleDrafts = (manifest: Bundle, { document }: BundleAttestation): readonly LedgerDraft[] => [
  { key: keys.bundle(manifest.from.id), action: 'opened', document: manifest },
  ...(document ? [{ key: keys.bundleAttestation(manifest.from.id), action: 'opened' as const, document }] : []),
];

/** What was in force under every key of the bundle and of the one before; somebody else's change in between refuses it. */
async function seenBefore(store: Store, manifest: Bundle): Promise<Map<string, string | null>> {
  const bundle = keys.bundle(manifest.from.id);
  const attested = keys.bundleAttestation(manifest.from.id);
  const before = await handedUpBefore(store, bundle);
  const named = [...manifest.records, ...before].map(({ key }) => key);
  const seen = new Map<string, string | null>();
  for (const key of [bundle, attested, ...named]) seen.set(key, (await store.head(key))?.sha256 ?? null);
  return seen;
}

const handedUpBefore = async (store: Store, bundle: string): Promise<Bundle['records']> =>
  (await documentAt<Bundle>(store, bundle))?.records ?? [];

/** What the sender handed up before and has withdrawn since, as far as nothing else was put in its place here. */
async function noLongerHandedUp(
  store: Store,
  manifest: Bundle,
  seen: ReadonlyMap<string, string | null>,
): Promise<readonly LedgerDraft[]> {
  const now = new Set(manifest.records.map(({ key }) => key));
  const before = await handedUpBefore(store, keys.bundle(manifest.from.id));
  return before
    .filter(({ key, sha256 }) => !now.has(key) && seen.get(key) === sha256)
    .map(({ key }) => ({ key, action: 'withdrawn' as const }));
}

type Parts = ReadonlyMap<string, () => Outcome<Uint8Array>>;

const altered = (file: string, part: string): Finding => ({
  code: 'JY8251',
  where: { file, pointer: part },
  found: part,
});

/** A manifest, and the bytes that its digest and its signature are over. */
interface ReadManifest {
  readonly manifest: Bundle;
  readonly payload: Uint8Array;
}

async function manifestIn(parts: Parts, file: string): Promise<Outcome<ReadManifest>> {
  const part = parts.get(PART.manifest)?.();
  if (!part) return failure({ code: 'JY8252', where: { file }, found: PART.manifest });
  if (!part.ok) return part;
  const value = parsed(part.value);
  // Looked at before anything that takes longer the more there is.
  if (value === undefined || isCrowded(value, parts)) return failure(altered(file, PART.manifest));
  if (canonicalJson(value) !== textOf(part.value)) return failure(altered(file, PART.manifest));
  const checked = await checkDocument('bundle', value, file);
  return checked.ok ? success({ manifest: checked.value, payload: part.value }) : checked;
}

/** A document stands under its own key and, referred to, under one more: nothing else can hold more than that. */
const KEYS_OF_A_PART = 2;

function isCrowded(value: unknown, parts: Parts): boolean {
  const { records, originals } = (value ?? {}) as { readonly records?: unknown; readonly originals?: unknown };
  return [records, originals].some((list) => Array.isArray(list) && list.length > KEYS_OF_A_PART * parts.size);
}

const textOf = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);

function parsed(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(textOf(bytes));
  } catch {
    return undefined;
  }
}

function attestationIn(context: OpeningContext, parts: Parts, payload: Uint8Array): Promise<BundleAttestation> {
  const part = parts.get(PART.attestation)?.();
  return attestationOf(context, part?.ok === false ? null : part?.value, payload);
}

/** A bundle of another programme, out of its order, or about schools that are not the sender's. */
async function strangers(
  { store, desk }: OpeningContext,
  { manifest, payload }: ReadManifest,
  file: string,
): Promise<readonly Finding[]> {
  const { programme, registry } = desk.assessment;
  const findings: Finding[] = [];
  if (manifest.programme.sha256 !== digestOf(desk.hasher, programme)) {
    findings.push({ code: 'JY8253', where: { file }, found: manifest.programme.id, expected: programme.id });
  }
  const last = (await store.head(keys.bundle(manifest.from.id)))?.sha256 ?? null;
  const own = desk.hasher.sha256(payload);
  if (own !== last && (manifest.previous !== last || (await isOutOfOrder(store, manifest)))) {
    findings.push({
      code: 'JY8254',
      where: { file },
      found: String(manifest.number),
      params: { unit: manifest.from.name },
    });
  }
  const schools = new Map([...registry.schools, ...registry.others].map(({ id, unit }) => [id, unit]));
  for (const { key } of manifest.records) {
    const { id } = manifest.from;
    const isOwn = isOfUnit(key, id) || schools.get(schoolOfKey(key)) === id;
    if (!mayHandUp(key, id) || !isOwn) {
      findings.push({
        code: 'JY8255',
        where: { file, pointer: key },
        found: key,
        params: { unit: manifest.from.name },
      });
    }
  }
  return findings;
}

/** Whether a bundle does not count on from the one before, or its sender's ledger has become shorter since. */
async function isOutOfOrder(store: Store, { from, number, ledger }: Bundle): Promise<boolean> {
  const head = await store.head(keys.bundle(from.id));
  const record = head && (await store.record(head.sha256));
  if (!record) return number !== 1;
  const before = JSON.parse(record.text) as Bundle;
  return number !== before.number + 1 || ledger.size < before.ledger.size;
}

/** Parts that the manifest does not name, and what it names twice. */
function superfluous(parts: Parts, manifest: Bundle, file: string): readonly Finding[] {
  const twice = [
    ...repeated(manifest.records.map(({ key }) => key)),
    ...repeated(manifest.originals.map(({ sha256 }) => sha256)),
  ];
  if (twice.length > 0) return twice.map((name) => altered(file, name));
  const named = new Set<string>([
    PART.manifest,
    PART.attestation,
    ...manifest.records.map(({ sha256 }) => PART.record(sha256)),
    ...manifest.originals.map(({ sha256 }) => PART.original(sha256)),
  ]);
  return [...parts.keys()].filter((name) => !named.has(name)).map((name) => altered(file, name));
}

function repeated(names: readonly string[]): readonly string[] {
  const seen = new Set<string>();
  return names.filter((name) => seen.size === seen.add(name).size);
}

interface Taking {
  readonly parts: Parts;
  readonly manifest: Bundle;
  readonly file: string;
}

type Seen = ReadonlyMap<string, string | null>;

/** Every record with its document; what it contradicts, lacks or would supersede without a reason refuses the bundle. */
async function recordsIn(
  context: OpeningContext,
  opening: Opening,
  { parts, manifest, file, seen }: Taking & { readonly seen: Seen },
): Promise<Outcome<readonly ReadRecord[]>> {
  const findings: Finding[] = [];
  const read: ReadRecord[] = [];
  const here = new Set(manifest.records.map(({ sha256 }) => sha256));
  const names = new Set<string>();
  for (const record of manifest.records) {
    if (findings.length >= MOST_TOLD) break;
    const document = await recordIn(context, record, { parts, manifest, file });
    if (!document.ok) {
      findings.push(...document.findings);
      continue;
    }
    findings.push(...(await missingReferences(context.store, document.value, { record, here, file })));
    for (const name of fileNames(document.value)) names.add(name);
    const held = seen.get(record.key) ?? null;
    if (held !== null && held !== record.sha256 && opening.replace === undefined)
      findings.push({ code: 'JY8220', where: { file, pointer: record.key }, found: schoolOfKey(record.key) });
    read.push({ record, document: document.value });
  }
  findings.push(...misnamed(manifest, names, file));
  return findings.length > 0 ? failure(...findings) : success(read);
}

/** Results come after all that they stand on, so that the audit can compute them again line by line. */
function draftsOf(
  fresh: readonly ReadRecord[],
  originals: ReadonlyMap<string, Original>,
  opening: Opening,
): readonly LedgerDraft[] {
  const others = fresh.filter((one) => !isScoreInForce(one));
  return [...others, ...fresh.filter(isScoreInForce)].map((one) => draftOf(one, originals, opening));
}

/** What a record stands on must be in the bundle, or here already. */
async function missingReferences(
  store: Store,
  document: HandedUpDocument,
  { record, here, file }: { readonly record: HandedRecord; readonly here: ReadonlySet<string>; readonly file: string },
): Promise<readonly Finding[]> {
  const findings: Finding[] = [];
  for (const sha256 of referencesOf(document)) {
    if (here.has(sha256) || (await store.record(sha256))) continue;
    findings.push({ code: 'JY8291', where: { file, pointer: record.key }, found: record.key, expected: sha256 });
  }
  return findings;
}

/** A received file has the name and the size that its record and its bytes have. */
const misnamed = ({ originals }: Bundle, names: ReadonlySet<string>, file: string): readonly Finding[] =>
  originals
    .filter(({ sha256, name }) => !names.has(`${sha256} ${name}`))
    .map(({ sha256 }) => altered(file, PART.original(sha256)));

type Original = NonNullable<LedgerDraft['original']>;

function originalsIn(
  { desk }: OpeningContext,
  { parts, manifest, file }: Taking,
): Outcome<ReadonlyMap<string, Original>> {
  const originals = new Map<string, Original>();
  for (const { sha256, name, size } of manifest.originals) {
    const part = parts.get(PART.original(sha256))?.();
    if (!part?.ok || part.value.length !== size || desk.hasher.sha256(part.value) !== sha256)
      return failure(altered(file, PART.original(sha256)));
    originals.set(sha256, { sha256, name, bytes: part.value });
  }
  return success(originals);
}

async function recordIn(
  { desk }: OpeningContext,
  record: Bundle['records'][number],
  { parts, file, manifest }: Taking,
): Promise<Outcome<HandedUpDocument>> {
  const from = manifest.from.id;
  const name = PART.record(record.sha256);
  const part = parts.get(name)?.();
  const value = part?.ok ? parsed(part.value) : undefined;
  if (!part?.ok || value === undefined || desk.hasher.sha256(part.value) !== record.sha256) {
    return failure(altered(file, name));
  }
  if (canonicalJson(value) !== textOf(part.value)) return failure(altered(file, name));
  const checked = await checkDocument(record.kind as DocumentKind, value, `${file}/${name}`);
  if (!checked.ok) return failure(...checked.findings);
  const document = checked.value as HandedUpDocument;
  const same = document.id === record.id && keysOf(document, record, from).includes(record.key);
  return same ? success(document) : failure(altered(file, name));
}

function draftOf(one: ReadRecord, originals: ReadonlyMap<string, Original>, { replace }: Opening): LedgerDraft {
  const { record, document } = one;
  const sha256 = fileOf(document);
  const file = sha256 === undefined ? undefined : originals.get(sha256);
  return {
    key: record.key,
    // A result that is in force is computed again by the receiver's audit; one that is only referred to is not.
    action: isScoreInForce(one) ? 'scored' : 'opened',
    document,
    ...(file ? { original: file } : {}),
    ...(replace === undefined ? {} : { note: replace }),
  };
}
