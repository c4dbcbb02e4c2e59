import { canonicalJson } from '../../documents/canonical.js';
import { DOCUMENT_KINDS } from '../../documents/generated/validators.js';
import { checkDocument } from '../../documents/parse.js';
import type { Outcome } from '../../model/finding.js';
import type { Bundle, DocumentKind, Result } from '../../model/generated/documents.js';
import type { ArchivePort, AttestationReport, AttestationVerificationPort } from '../ports.js';
import type { VerificationDesk } from '../verify.js';
import { PART } from '../workspace/hand-up.js';
import { mayHandUp } from '../workspace/handed-records.js';
import { bundleForm } from './bundle-form.js';
import { type VerifiedPart, verifiedPart, worstOf } from './part.js';
import { scoreAgain } from './score.js';

/** What verification says of a bundle. */
export interface BundleVerification {
  readonly verdict: ReturnType<typeof worstOf>;
  readonly parts: readonly VerifiedPart[];
  readonly signers: readonly string[];
  readonly bundle?: Pick<Bundle, 'from' | 'to' | 'number' | 'ledger'> & { readonly records: number };
}

interface BundlePorts extends VerificationDesk {
  readonly archive: ArchivePort;
  readonly attestation: AttestationVerificationPort;
}

/** A bundle and the attestation that stands beside it, if there is one. */
export interface BundleFiles {
  readonly bytes: Uint8Array;
  readonly beside?: Uint8Array | null;
}

type Parts = ReadonlyMap<string, () => Outcome<Uint8Array>>;

/**
 * Verifies a bundle without a workspace: manifest, attestation, the digest of every part and nothing beside them, and
 * every result scored again. Each part that is wrong is named.
 */
export async function verifyBundle(
  ports: BundlePorts,
  { bytes, beside }: BundleFiles,
  file: string,
): Promise<BundleVerification> {
  const unpacked = ports.archive.unpack(bytes, file);
  if (!unpacked.ok)
    return unopened(
      'BUNDLE_UNREADABLE',
      unpacked.findings.map(({ code }) => code),
    );
  const parts = unpacked.value;
  const manifest = await manifestIn(parts, file);
  if (manifest === null) return unopened('MANIFEST_UNREADABLE', [PART.manifest]);
  const attested = await attestationOf(ports.attestation, attestationsIn(parts, beside), manifest);
  const records = await recordsOf(ports, parts, manifest);
  const form = bundleForm(bytes);
  const verified = [
    ...(form ? [form] : []),
    verifiedPart('manifest', 'passed', []),
    verifiedPart('attestation', attested.verdict, attested.reasons),
    records.part,
    originalsPart(ports, parts, manifest),
    ...(records.score ? [records.score] : []),
    ...superfluousPart(parts, manifest),
  ];
  const { from, to, number, ledger } = manifest;
  const bundle = { from, to, number, ledger, records: manifest.records.length };
  return { verdict: worstOf(verified), parts: verified, signers: attested.signers, bundle };
}

const unopened = (reason: string, details: readonly string[]): BundleVerification => ({
  verdict: 'failed',
  parts: [verifiedPart('file', 'failed', [reason], details)],
  signers: [],
});

/** The manifest in its one spelling; `null` for any other. */
async function manifestIn(parts: Parts, file: string): Promise<Bundle | null> {
  const value = jsonIn(parts, PART.manifest);
  if (value === undefined) return null;
  const checked = await checkDocument('bundle', value, file);
  return checked.ok ? checked.value : null;
}

/** The JSON of a part that is written canonically; undefined for anything else. */
function jsonIn(parts: Parts, name: string): unknown {
  const part = parts.get(name)?.();
  if (!part?.ok) return undefined;
  try {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(part.value);
    const value: unknown = JSON.parse(text);
    return canonicalJson(value) === text ? value : undefined;
  } catch {
    return undefined;
  }
}

/** The attestations of a manifest, in the bundle and beside it; `null` for one that cannot be read. */
function attestationsIn(parts: Parts, beside: BundleFiles['beside']): readonly (Uint8Array | null)[] {
  const part = parts.get(PART.attestation)?.();
  return [...(part ? [part.ok ? part.value : null] : []), ...(beside ? [beside] : [])];
}

/** Every attestation has to hold; none at all leaves open who made the bundle. */
async function attestationOf(
  attestation: AttestationVerificationPort,
  attestations: readonly (Uint8Array | null)[],
  manifest: Bundle,
): Promise<AttestationReport> {
  if (attestations.length === 0) return { verdict: 'indeterminate', reasons: ['NOT_ATTESTED'], signers: [] };
  const payload = new TextEncoder().encode(canonicalJson(manifest));
  const reports = await Promise.all(
    attestations.map(async (bytes) => (bytes === null ? UNREADABLE : attestation.verify(bytes, payload))),
  );
  return {
    verdict: worstOf(reports),
    reasons: reports.flatMap(({ reasons }) => reasons),
    signers: reports.flatMap(({ signers }) => signers),
  };
}

const UNREADABLE: AttestationReport = { verdict: 'failed', reasons: ['ATTESTATION_UNREADABLE'], signers: [] };

async function recordsOf(
  ports: BundlePorts,
  parts: Parts,
  manifest: Bundle,
): Promise<{ readonly part: VerifiedPart; readonly score?: VerifiedPart }> {
  const altered: string[] = [];
  const scores: VerifiedPart[] = [];
  for (const record of manifest.records) {
    const document = await recordIn(ports, parts, { ...record, unit: manifest.from.id });
    if (document === null) altered.push(PART.record(record.sha256));
    else if (document.kind === 'result') scores.push(named(await scoreAgain(ports, document as Result), record.key));
  }
  const part =
    altered.length === 0
      ? verifiedPart('records', 'passed', [])
      : verifiedPart('records', 'failed', ['PART_ALTERED'], altered);
  const open = scores.filter(({ verdict }) => verdict !== 'passed');
  if (scores.length === 0) return { part };
  const details = open.flatMap((score) => score.details);
  return {
    part,
    score: verifiedPart(
      'score',
      worstOf(scores),
      open.flatMap(({ reasons }) => reasons),
      details,
    ),
  };
}

const named = (score: VerifiedPart, key: string): VerifiedPart => ({
  ...score,
  details: score.details.map((detail) => `${key} ${detail}`),
});

/** A record that is what the manifest says of it; `null` for any other. */
async function recordIn(
  { hasher }: VerificationDesk,
  parts: Parts,
  { kind, id, sha256, key, unit }: Bundle['records'][number] & { readonly unit: string },
): Promise<{ readonly kind: string } | null> {
  const name = PART.record(sha256);
  const part = parts.get(name)?.();
  const value = jsonIn(parts, name);
  if (!part?.ok || value === undefined || hasher.sha256(part.value) !== sha256) return null;
  if (!(DOCUMENT_KINDS as readonly string[]).includes(kind) || !mayHandUp(key, unit)) return null;
  const checked = await checkDocument(kind as DocumentKind, value, name);
  if (!checked.ok) return null;
  return (checked.value as { readonly id?: string }).id === id ? checked.value : null;
}

function originalsPart({ hasher }: VerificationDesk, parts: Parts, manifest: Bundle): VerifiedPart {
  const altered = manifest.originals.filter(({ sha256 }) => {
    const part = parts.get(PART.original(sha256))?.();
    return !part?.ok || hasher.sha256(part.value) !== sha256;
  });
  if (altered.length === 0) return verifiedPart('originals', 'passed', []);
  return verifiedPart(
    'originals',
    'failed',
    ['PART_ALTERED'],
    altered.map(({ sha256 }) => PART.original(sha256)),
  );
}

/** Parts that the manifest does not name. */
function superfluousPart(parts: Parts, manifest: Bundle): readonly VerifiedPart[] {
  const expected = new Set<string>([
    PART.manifest,
    PART.attestation,
    ...manifest.records.map(({ sha256 }) => PART.record(sha256)),
    ...manifest.originals.map(({ sha256 }) => PART.original(sha256)),
  ]);
  const others = [...parts.keys()].filter((name) => !expected.has(name));
  return others.length === 0 ? [] : [verifiedPart('file', 'failed', ['PART_UNNAMED'], others)];
}
