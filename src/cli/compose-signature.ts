import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { failure, type Outcome, success } from '../model/finding.js';
import { type Certificate, readCertificate } from '../signature/certificate.js';
import { isEncryptedPem } from '../signature/key.js';
import { keyPairFromP12 } from '../signature/p12.js';
import { SIGNING_ROLES } from '../signature/pdf/signing-plan.js';
import { type ReasonCode, type Reasoned, refused } from '../signature/reason.js';
import { type KeyPair, keyPairFromPem, type Signer, signerFromKey } from '../signature/signer.js';
import type { PaintedReport, SignaturePort } from '../workflows/ports.js';
import { utcDay } from './clock.js';
import { reserveSeals } from './compose-fields.js';
import { keyStanding } from './compose-sign-standing.js';
import { openSigning, outOfDate, type Signing, type SigningSettings } from './compose-signing.js';
import { namedKey } from './key-store.js';
import { askPassphrase } from './passphrase.js';

/** Files a signer is made from, or the name of a stored key; a .p12 brings its own certificate. */
export interface KeyFiles {
  readonly key: string;
  readonly certificate?: string | undefined;
  readonly passphrase?: string | undefined;
}

/** How reports are signed. */
export interface ReportSigning extends SigningSettings {
  /** Field to sign in, by the name that the certificate gives the signer; the first of the report without. */
  readonly field?: ((signer: string) => string) | undefined;
}

/** A signature for reports, and the field that it goes into. */
export interface ReportSigner extends SignaturePort {
  readonly field: string | undefined;
}

/** A signer of reports from the user's files; a finding says why there is none. */
export async function composeSignature(
  files: KeyFiles,
  settings: ReportSigning = { seal: true, trust: [] },
): Promise<Outcome<ReportSigner>> {
  const signer = await openSigner(files);
  if (!signer.ok) return signer;
  const opened = await openSigning(signer.value, settings);
  if (!opened.ok) return opened;
  const { value: signing } = opened;
  const field = settings.field?.(signing.certificate.commonName);
  const reportSigner: ReportSigner = {
    field,
    keyKind: signing.certificate.selfSigned ? 'self-managed' : 'certificate-authority',
    sign: (painted, { reason, date }) => signReport(signing, painted, { reason, role: field, issued: date }),
  };
  return success(reportSigner, signer.findings);
}

/**
 * A signer from the user's files: JY8108 says why there is none, JY7180 that the trust list of the folder revokes it.
 * Warnings about its certificate come along.
 */
export async function openSigner(files: KeyFiles): Promise<Outcome<Signer>> {
  const read = await readSigner(files);
  if (read.ok) {
    const standing = await keyStanding(read.value);
    return standing.ok ? success(read.value, standing.findings) : standing;
  }
  return failure({ code: 'JY8108', where: { file: files.key }, params: { reason: read.reasons.join(' ') } });
}

/** How often a person may mistype a passphrase. */
const ATTEMPTS = 3;

/** A signer from PEM files, a .p12 or a stored key; reasons where they cannot be used. */
export async function readSigner(files: KeyFiles): Promise<Reasoned<Signer>> {
  const pair = await readKeyPair(files);
  return pair.ok ? signerFromKey(pair.value.key, pair.value.certificates) : pair;
}

/**
 * Key and certificates from the user's files. A passphrase that is needed and not given is asked for where somebody sits
 * at a terminal.
 */
export async function readKeyPair(
  files: KeyFiles,
  ask: () => Promise<string | undefined> = askPassphrase,
): Promise<Reasoned<KeyPair>> {
  const { key, certificate } = await namedKey(files.key, files.certificate);
  const bytes = await readFile(key).catch(() => null);
  if (bytes === null) return refused(existsSync(key) ? 'KEY_UNREADABLE' : 'KEY_FILE_MISSING');
  const missing = missingCertificate({ key, bytes, certificate });
  if (missing !== null) return refused(missing);
  const lock = await lockOf({ key, bytes, certificate });
  if (files.passphrase !== undefined || !lock.locked) return lock.open(files.passphrase);
  for (let attempt = 1; ; attempt += 1) {
    const passphrase = await ask();
    if (passphrase === undefined) return refused('PASSPHRASE_MISSING');
    const read = await lock.open(passphrase);
    const isWrong = !read.ok && read.reasons.includes('PASSPHRASE_WRONG');
    if (!isWrong || attempt === ATTEMPTS) return read;
  }
}

interface Lock {
  /** Whether a passphrase is needed. */
  readonly locked: boolean;
  open(passphrase: string | undefined): Promise<Reasoned<KeyPair>>;
}

interface KeySource {
  readonly key: string;
  readonly bytes: Buffer;
  readonly certificate: string | undefined;
}

/** Why there is no certificate to go with a PEM key, before anybody is asked for a passphrase. */
function missingCertificate({ key, bytes, certificate }: KeySource): ReasonCode | null {
  if (certificate !== undefined) return existsSync(certificate) ? null : 'CERTIFICATE_FILE_MISSING';
  const isBareKey = !P12.test(key) && bytes.includes('PRIVATE KEY-----') && !bytes.includes('BEGIN CERTIFICATE');
  return isBareKey ? 'CERTIFICATE_NOT_GIVEN' : null;
}

const P12 = /\.(p12|pfx)$/i;

async function lockOf({ key, bytes, certificate }: KeySource): Promise<Lock> {
  if (P12.test(key)) {
    const open = (passphrase = ''): Promise<Reasoned<KeyPair>> => keyPairFromP12({ bytes, passphrase });
    return { locked: !(await open()).ok, open };
  }
  const pem = bytes.toString('utf8');
  const certificates = certificate === undefined ? pem : await readFile(certificate, 'utf8').catch(() => '');
  const open = async (passphrase?: string): Promise<Reasoned<KeyPair>> =>
    keyPairFromPem({ key: pem, certificates, ...(passphrase === undefined ? {} : { passphrase }) });
  return { locked: isEncryptedPem(pem), open };
}

interface ReportSignature {
  readonly reason: string;
  readonly role: string | undefined;
  /** Date of the report, ISO. */
  readonly issued: string;
}

/** Fields for all seals are reserved before the first signature; later signers only fill them in. */
async function signReport(
  { certificate, sign }: Signing,
  painted: PaintedReport,
  { reason, role, issued }: ReportSignature,
): Promise<Outcome<Uint8Array>> {
  const { seals } = painted;
  const field = role ?? seals[0]?.name ?? 'Signature1';
  if (seals.length > 0 && !seals.some(({ name }) => name === field))
    return failure({ code: 'JY8129', where: {}, params: { reason: 'FIELD_MISSING' } });
  const certify = certifies(field, seals);
  const reserved = reserveSeals(painted);
  const date = laterOf(new Date(`${issued}T00:00:00Z`), certificate);
  const valid = outOfDate(certificate, date);
  if (!valid.ok) return valid;
  const day = utcDay(date);
  const signed = reserved.ok ? await sign(reserved.value, { field, certify, reason, date, day }) : reserved;
  if (signed.ok) return success(signed.value);
  return failure({ code: 'JY8129', where: {}, params: { reason: signed.reasons.join(' ') } });
}

/** The first to sign certifies; whoever signs before a school or district that is still to sign leaves that to them. */
function certifies(field: string, seals: PaintedReport['seals']): boolean {
  const turn = (SIGNING_ROLES as readonly string[]).indexOf(field);
  return !SIGNING_ROLES.slice(0, Math.max(0, turn)).some((role) => seals.some(({ name }) => name === role));
}

/** Nobody can have signed before the certificate began: a report of an earlier date is signed on its first day. */
const laterOf = (date: Date, { notBefore }: Certificate): Date => (notBefore > date ? notBefore : date);

/** Who signs, as its certificate says. */
export function signerFacts({ certificate }: Signer): { readonly name: string; readonly selfManaged: boolean } {
  const read = readCertificate(certificate);
  return { name: read?.commonName ?? '', selfManaged: read?.selfSigned ?? false };
}
