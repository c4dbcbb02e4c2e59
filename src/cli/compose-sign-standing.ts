import { type Finding, failure, type Outcome, success } from '../model/finding.js';
import type { Language, TrustList } from '../model/generated/documents.js';
import { type Certificate, isValidAt } from '../signature/certificate.js';
import { readCertificates } from '../signature/trust.js';
import { systemClock, systemToday, utcDay } from './clock.js';
import { findTrustList, readTrustListFile } from './compose-trust-list.js';
import { exitOfUnusableKey } from './exit-codes.js';
import { toldFindings } from './findings-report.js';

/** Whose key is to sign, DER certificates. */
export interface KeyOwner {
  readonly certificate: Uint8Array;
  /** Those above it. */
  readonly chain: readonly Uint8Array[];
}

/**
 * How a key stands before it signs anything. JY7180 where the trust list of the folder says that its certificate, or one
 * above it, is revoked by now; the findings of a list that cannot be read, for then nobody knows. A certificate that is
 * not valid today comes back as warning JY7181: files carry a date of their own, which is looked at with each of them.
 */
export async function keyStanding({ certificate, chain }: KeyOwner, from = process.cwd()): Promise<Outcome<null>> {
  const path = findTrustList(from);
  const list = path === undefined ? success(null) : await readTrustListFile(path);
  if (!list.ok) return list;
  const certificates = readCertificates([certificate, ...chain]);
  const revoked = certificates.map((one) => revocationOf(one, list.value)).find((one) => one !== undefined);
  if (revoked !== undefined) return failure(revoked);
  const [own] = certificates;
  return success(null, own === undefined || isValidAt(own, new Date(systemClock())) ? [] : [notValidToday(own)]);
}

/** How a command ends that could not use a key. */
export const keyRefusal = (
  findings: readonly Finding[],
  lang: Language,
): { readonly code: number; readonly told: readonly string[] } => ({
  code: exitOfUnusableKey(findings),
  told: toldFindings(findings, lang),
});

/** What a trust list says of a certificate, of several revocations the earliest. */
function revocationOf(certificate: Certificate, list: TrustList | null): Finding | undefined {
  const found = list === null ? undefined : earliestRevocation(certificate.sha256, list, systemToday());
  if (found === undefined) return undefined;
  const { from, reason } = found;
  const { commonName: signer } = certificate;
  return { code: 'JY7180', where: {}, found: signer, params: { signer, from, reason } };
}

/** The earliest revocation of a certificate that holds on a day, ISO dates. */
export function earliestRevocation(
  fingerprint: string,
  { revoked }: TrustList,
  day: string,
): TrustList['revoked'][number] | undefined {
  const holding = revoked.filter((one) => one.fingerprint === fingerprint && one.from <= day);
  return holding.sort((a, b) => (a.from < b.from ? -1 : 1))[0];
}

function notValidToday({ commonName: signer, notBefore, notAfter }: Certificate): Finding {
  const params = { signer, from: utcDay(notBefore), until: utcDay(notAfter), date: systemToday() };
  return { code: 'JY7181', where: {}, found: params.until, params };
}
