import { canonicalJson } from '../../documents/canonical.js';
import { envelope, reference } from '../../documents/envelope.js';
import { nameBasedId } from '../../documents/hasher.js';
import { merkleRoot } from '../../documents/merkle.js';
import { failure, type Outcome, success } from '../../model/finding.js';
import type { Bundle } from '../../model/generated/documents.js';
import { unitName } from '../../model/reporting-units.js';
import type { ArchivePort, AttestationPort, Store } from '../ports.js';
import type { ScoringDesk } from '../score-workbook.js';
import { fileOf, type HandedRecord, type HandedUpDocument, handedRecords } from './handed-records.js';
import { keys } from './keys.js';
import { storedDocument } from './stored-document.js';

/** Names of the parts of a bundle. */
export const PART = {
  manifest: 'manifest.json',
  attestation: 'attestation.json',
  record: (sha256: string): string => `records/${sha256}.json`,
  original: (sha256: string): string => `originals/${sha256}`,
} as const;

export interface HandUpContext {
  readonly store: Store;
  readonly desk: ScoringDesk;
  readonly archive: ArchivePort;
  /** Signs the manifest, where the sender has a key. */
  readonly attestation?: AttestationPort | undefined;
}

export interface HandUpRequest {
  /** Reporting unit that hands up. */
  readonly unit: string;
  readonly to: string;
  readonly level: number;
  readonly actor: string;
  readonly at: string;
}

/** A bundle that has been entered into the ledger. */
export interface HandedUp {
  readonly manifest: Bundle;
  readonly bytes: Uint8Array;
}

/** Puts a bundle where it belongs; gives what takes it away again where it is not entered after all. */
export type KeepBundle = (handed: HandedUp) => Promise<Outcome<() => Promise<void>>>;

const KEPT_NOWHERE: KeepBundle = async () => success(async () => undefined);

/**
 * Packs what a unit hands up, has it kept, and only then enters it into the ledger: a number is used up once its bundle is
 * there. JY8250 where there is nothing; JY8205, and nothing kept, where somebody else used the number meanwhile.
 */
export async function handUp(
  context: HandUpContext,
  request: HandUpRequest,
  keep: KeepBundle = KEPT_NOWHERE,
): Promise<Outcome<HandedUp>> {
  const { store, desk } = context;
  const records = await handedRecords(store, request.unit, schoolsOf(desk, request.unit));
  if (records.length === 0) return failure({ code: 'JY8250', where: {}, found: request.unit });
  const manifest = await manifestOf(context, request, records);
  const packed = await pack(context, manifest);
  if (!packed.ok) return packed;
  const handed = { manifest, bytes: packed.value };
  const kept = await keep(handed);
  if (!kept.ok) return kept;
  const entered = await enter(store, request, manifest);
  if (entered.ok) return success(handed);
  await kept.value();
  return entered;
}

function enter(store: Store, { unit, actor, at }: HandUpRequest, manifest: Bundle): ReturnType<Store['append']> {
  const key = keys.bundle(unit);
  const drafts = [{ key, action: 'handed-up' as const, document: manifest }];
  return store.append({ actor, at, drafts, expect: new Map([[key, manifest.previous]]) });
}

/** Ids of the schools of a unit. */
const schoolsOf = ({ assessment: { registry } }: ScoringDesk, unit: string): ReadonlySet<string> =>
  new Set([...registry.schools, ...registry.others].filter((one) => one.unit === unit).map(({ id }) => id));

async function manifestOf(
  { store, desk }: HandUpContext,
  { unit, to, level }: HandUpRequest,
  records: readonly HandedRecord[],
): Promise<Bundle> {
  const { hasher, stamp, assessment } = desk;
  const before = await previousOf(store, unit);
  const number = (before?.manifest.number ?? 0) + 1;
  const name = unitName(assessment.programme, unit);
  return {
    kind: 'bundle',
    ...envelope(stamp),
    id: nameBasedId(hasher, 'bundle', assessment.programme.id, unit, String(number)),
    programme: reference(hasher, assessment.programme),
    from: { id: unit, name, level },
    to,
    number,
    previous: before?.sha256 ?? null,
    records: [...records],
    originals: await originalsOf(store, records),
    ledger: await ledgerState(store, hasher),
  };
}

async function previousOf(
  store: Store,
  unit: string,
): Promise<{ readonly manifest: Bundle; readonly sha256: string } | null> {
  const head = await store.head(keys.bundle(unit));
  const manifest = head && (await storedDocument<Bundle>(store, head.sha256));
  return head && manifest ? { manifest, sha256: head.sha256 } : null;
}

/** The received file of every submission, application and review that goes along. */
async function originalsOf(store: Store, records: readonly HandedRecord[]): Promise<Bundle['originals']> {
  const originals = new Map<string, Bundle['originals'][number]>();
  for (const { kind, sha256 } of records) {
    const record = kind === 'receipt' || kind === 'review' ? await store.record(sha256) : undefined;
    const file = record && fileOf(JSON.parse(record.text) as HandedUpDocument);
    const original = file === undefined || originals.has(file) ? undefined : await store.original(file);
    if (original?.bytes)
      originals.set(original.sha256, { sha256: original.sha256, name: original.name, size: original.bytes.length });
  }
  return [...originals.values()];
}

/** Number of entries and the Merkle root over them: what the receiver keeps as a witness. */
export async function ledgerState(store: Store, hasher: ScoringDesk['hasher']): Promise<Bundle['ledger']> {
  const leaves: string[] = [];
  for await (const line of store.lines()) leaves.push(line.digest);
  return { size: leaves.length, root: merkleRoot(hasher, leaves) };
}

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

async function pack({ store, archive, attestation }: HandUpContext, manifest: Bundle): Promise<Outcome<Uint8Array>> {
  const payload = bytesOf(canonicalJson(manifest));
  const attested = await attestation?.attest(payload);
  if (attested && !attested.ok) return attested;
  const files: { name: string; data: Uint8Array }[] = [{ name: PART.manifest, data: payload }];
  if (attested) files.push({ name: PART.attestation, data: attested.value });
  for (const sha256 of new Set(manifest.records.map((record) => record.sha256))) {
    const record = await store.record(sha256);
    if (record) files.push({ name: PART.record(sha256), data: bytesOf(record.text) });
  }
  for (const { sha256 } of manifest.originals) {
    const original = await store.original(sha256);
    if (original?.bytes) files.push({ name: PART.original(sha256), data: original.bytes });
  }
  return success(archive.pack(files));
}
