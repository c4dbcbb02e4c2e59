import { checkDocument } from '../../documents/parse.js';
import type { Finding } from '../../model/finding.js';
import type { Attestation, Bundle } from '../../model/generated/documents.js';
import type { AttestationReport, AttestationVerificationPort, Store } from '../ports.js';
import { keys } from './keys.js';

/** What is asked of the signature of a bundle. */
export interface TrustContext {
  readonly store: Store;
  readonly verification: AttestationVerificationPort;
  /** `list`: there is a trust list, so that whoever signed must be on it. */
  readonly trust?: 'list' | undefined;
}

/** A bundle's attestation: what it says, and the document itself where it can be kept as evidence. */
export interface BundleAttestation {
  readonly report: AttestationReport;
  readonly document?: Attestation;
}

const UNSIGNED: AttestationReport = { verdict: 'indeterminate', reasons: ['NO_SIGNATURE'], signers: [] };
const UNREADABLE: AttestationReport = { verdict: 'failed', reasons: ['ATTESTATION_UNREADABLE'], signers: [] };

/** Verifies the attestation of a manifest. `undefined`: the bundle has none; `null`: it cannot be read. */
export async function attestationOf(
  { verification }: TrustContext,
  attestation: Uint8Array | null | undefined,
  payload: Uint8Array,
): Promise<BundleAttestation> {
  if (attestation === undefined) return { report: UNSIGNED };
  if (attestation === null) return { report: UNREADABLE };
  const report = await verification.verify(attestation, payload);
  const document = await attestationDocument(new TextDecoder().decode(attestation));
  // One that names no signature at all is none.
  if (report.verdict === 'failed' && document?.signatures.length === 0) return { report: UNSIGNED };
  return { report, ...(document ? { document } : {}) };
}

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

async function attestationDocument(text: string): Promise<Attestation | null> {
  try {
    const checked = await checkDocument('attestation', JSON.parse(text), '');
    return checked.ok ? checked.value : null;
  } catch {
    return null;
  }
}

/**
 * What is wrong with the signature of a bundle. One that does not fit is always refused (JY8102). Where there is a trust
 * list, or a signed bundle of the unit was taken before, so are an unsigned one (JY8195), one whose signer is not trusted
 * (JY8196) and one of another signer than before (JY8197). Else the office is told (JY8194 unsigned, JY8103 untrusted).
 */
export async function trustFindings(
  context: TrustContext,
  { from }: Bundle,
  { attestation, file }: { readonly attestation: BundleAttestation; readonly file: string },
): Promise<readonly Finding[]> {
  const { report, document } = attestation;
  const { verdict, reasons } = report;
  const told = finding(report, from.name, file);
  if (verdict === 'failed') return [told('JY8102')];
  const earlier = await earlierSigners(context, from.id);
  if (reasons.includes('NO_SIGNATURE')) return [told(context.trust || earlier ? 'JY8195' : 'JY8194')];
  if (verdict === 'indeterminate' && context.trust) return [told('JY8196')];
  if (earlier && !isSameSigner(earlier, { report, document })) return [told('JY8197')];
  return verdict === 'indeterminate' ? [told('JY8103')] : [];
}

const finding =
  ({ reasons, signers }: AttestationReport, unit: string, file: string) =>
  (code: string): Finding => {
    const signer = signers.join('、');
    const reason = reasons.join(' ');
    const named = signer === '' ? {} : { found: signer };
    return {
      code,
      where: { file },
      ...named,
      params: { unit, reason, ...(signer === '' ? {} : { signer }) },
    };
  };

interface EarlierSigners {
  readonly fingerprints: ReadonlySet<string>;
  readonly names: ReadonlySet<string>;
}

/** Who signed the unit's last signed bundle, as its kept attestation says; `null` where none was ever signed. */
async function earlierSigners({ store, verification }: TrustContext, unit: string): Promise<EarlierSigners | null> {
  const head = await store.head(keys.bundleAttestation(unit));
  const record = head && (await store.record(head.sha256));
  const document = record && (await attestationDocument(record.text));
  if (!record || !document) return null;
  const manifest = await store.record(document.payload);
  const report = manifest && (await verification.verify(bytesOf(record.text), bytesOf(manifest.text)));
  return {
    fingerprints: new Set(document.signatures.map(({ keyId }) => keyId)),
    names: new Set(report?.signers ?? []),
  };
}

/** The same certificate, or a trusted one of the same name: certificates are renewed. A name alone proves nothing. */
function isSameSigner(
  earlier: EarlierSigners,
  { report, document }: { readonly report: AttestationReport; readonly document: Attestation | undefined },
): boolean {
  if (document?.signatures.some(({ keyId }) => earlier.fingerprints.has(keyId))) return true;
  return report.verdict === 'passed' && report.signers.some((name) => earlier.names.has(name));
}
