import { canonicalJson } from '../../documents/canonical.js';
import { digestOf } from '../../documents/hasher.js';
import { checkDocument } from '../../documents/parse.js';
import { type Finding, failure, type Outcome, success } from '../../model/finding.js';
import type { Bundle, DocumentKind } from '../../model/generated/documents.js';
import type { ArchivePort, AttestationReport, AttestationVerificationPort, LedgerDraft, Store } from '../ports.js';
import type { ScoringDesk } from '../score-workbook.js';
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
import { keys, resultKey, schoolOfKey } from './keys.js';

export interface OpeningContext {
  readonly store: Store;
  readonly desk: ScoringDesk;
  readonly archive: ArchivePort;
  readonly verification: AttestationVerificationPort;
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
}

/**
 * Opens a bundle: manifest, attestation, digest of every part, whose schools they are and what the sender handed up
 * before are verified first; then all of it is taken in one transaction, or nothing.
 */
export async function openBundle(
  context: OpeningContext,
  opening: Opening,
  { file, bytes }: { readonly file: string; readonly bytes: Uint8Array },
): Promise<Outcome<OpenedBundle>> {
  const unpacked = context.archive.unpack(bytes, file);
  if (!unpacked.ok) return unpacked;
  const parts = unpacked.value;
  const manifest = await manifestIn(parts, file);
  if (!manifest.ok) return manifest;
  const attestation = await attestationIn(context, parts, manifest.value);
  const wrong = [
    ...attestationFindings(attestation, file),
    ...(await strangers(context, manifest.value, file)),
    ...superfluous(parts, manifest.value, file),
  ];
  if (wrong.some(({ code }) => code !== 'JY8103')) return failure(...wrong);
  const seen = await seenBefore(context.store, manifest.value);
  const drafts = await draftsOf(context, opening, { parts, manifest: manifest.value, file, seen });
  if (!drafts.ok) return drafts;
  const gone = await noLongerHandedUp(context.store, manifest.value, seen);
  const { actor, at } = opening;
  const kept = await context.store.append({ actor, at, drafts: [...gone, ...drafts.value], expect: seen });
  if (!kept.ok) return kept;
  const taken = drafts.value.length - 1;
  const known = manifest.value.records.length - taken;
  return success({ manifest: manifest.value, attestation, taken, known }, wrong);
}

/** What was in force under every key of the bundle and of the one before; somebody else's change in between refuses it. */
async function seenBefore(store: Store, manifest: Bundle): Promise<Map<string, string | null>> {
  const bundle = keys.bundle(manifest.from.id);
  const before = await handedUpBefore(store, bundle);
  const named = [...manifest.records, ...before].map(({ key }) => key);
  const seen = new Map<string, string | null>();
  for (const key of [bundle, ...named]) seen.set(key, (await store.head(key))?.sha256 ?? null);
  return seen;
}

async function handedUpBefore(store: Store, bundle: string): Promise<Bundle['records']> {
  const head = await store.head(bundle);
  const record = head && (await store.record(head.sha256));
  return record ? (JSON.parse(record.text) as Bundle).records : [];
}

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

async function manifestIn(parts: Parts, file: string): Promise<Outcome<Bundle>> {
  const part = parts.get(PART.manifest)?.();
  if (!part) return failure({ code: 'JY8252', where: { file }, found: PART.manifest });
  if (!part.ok) return part;
  const value = parsed(part.value);
  if (value === undefined || canonicalJson(value) !== textOf(part.value)) return failure(altered(file, PART.manifest));
  return checkDocument('bundle', value, file);
}

const textOf = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);

function parsed(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(textOf(bytes));
  } catch {
    return undefined;
  }
}

async function attestationIn(
  { verification }: OpeningContext,
  parts: Parts,
  manifest: Bundle,
): Promise<AttestationReport> {
  const part = parts.get(PART.attestation)?.();
  if (!part?.ok) return { verdict: 'indeterminate', reasons: ['NO_SIGNATURE'], signers: [] };
  return verification.verify(part.value, new TextEncoder().encode(canonicalJson(manifest)));
}

function attestationFindings({ verdict, reasons }: AttestationReport, file: string): readonly Finding[] {
  const reason = reasons.join(' ');
  if (verdict === 'failed') return [{ code: 'JY8102', where: { file }, found: reason, params: { reason } }];
  return verdict === 'indeterminate' ? [{ code: 'JY8103', where: { file }, found: reason, params: { reason } }] : [];
}

/** A bundle of another programme, out of its order, or about schools that are not the sender's. */
async function strangers({ store, desk }: OpeningContext, manifest: Bundle, file: string): Promise<readonly Finding[]> {
  const { programme, registry } = desk.assessment;
  const findings: Finding[] = [];
  if (manifest.programme.sha256 !== digestOf(desk.hasher, programme)) {
    findings.push({ code: 'JY8253', where: { file }, found: manifest.programme.id, expected: programme.id });
  }
  const last = (await store.head(keys.bundle(manifest.from.id)))?.sha256 ?? null;
  const own = digestOf(desk.hasher, manifest);
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
  const twice = [manifest.records.map(({ key }) => key), manifest.originals.map(({ sha256 }) => sha256)].flatMap(
    (named) => named.filter((name, place) => named.indexOf(name) !== place),
  );
  if (twice.length > 0) return twice.map((name) => altered(file, name));
  const named = new Set<string>([
    PART.manifest,
    PART.attestation,
    ...manifest.records.map(({ sha256 }) => PART.record(sha256)),
    ...manifest.originals.map(({ sha256 }) => PART.original(sha256)),
  ]);
  return [...parts.keys()].filter((name) => !named.has(name)).map((name) => altered(file, name));
}

interface Taking {
  readonly parts: Parts;
  readonly manifest: Bundle;
  readonly file: string;
}

async function draftsOf(
  context: OpeningContext,
  opening: Opening,
  { parts, manifest, file, seen }: Taking & { readonly seen: ReadonlyMap<string, string | null> },
): Promise<Outcome<readonly LedgerDraft[]>> {
  const findings: Finding[] = [];
  const originals = originalsIn(context, { parts, manifest, file });
  if (!originals.ok) return originals;
  const drafts: LedgerDraft[] = [];
  const here = new Set(manifest.records.map(({ sha256 }) => sha256));
  const names = new Set<string>();
  for (const record of manifest.records) {
    const read = await recordIn(context, record, { parts, manifest, file });
    if (!read.ok) {
      findings.push(...read.findings);
      continue;
    }
    findings.push(...(await missingReferences(context.store, read.value, { record, here, file })));
    for (const name of fileNames(read.value)) names.add(name);
    const held = seen.get(record.key) ?? null;
    if (held === record.sha256) continue;
    if (held !== null && opening.replace === undefined) {
      findings.push({ code: 'JY8220', where: { file, pointer: record.key }, found: schoolOfKey(record.key) });
      continue;
    }
    drafts.push(draftOf(record.key, read.value, originals.value, opening));
  }
  findings.push(...misnamed(manifest, names, file));
  if (findings.length > 0) return failure(...findings);
  return success([...drafts, { key: keys.bundle(manifest.from.id), action: 'opened', document: manifest }]);
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

function draftOf(
  key: string,
  document: HandedUpDocument,
  originals: ReadonlyMap<string, Original>,
  { replace }: Opening,
): LedgerDraft {
  const sha256 = fileOf(document);
  const file = sha256 === undefined ? undefined : originals.get(sha256);
  // A result that is in force is computed again by the receiver's audit; one that is only referred to is not.
  const action = document.kind === 'result' && key === resultKey(document) ? 'scored' : 'opened';
  return {
    key,
    action,
    document,
    ...(file ? { original: file } : {}),
    ...(replace === undefined ? {} : { note: replace }),
  };
}
