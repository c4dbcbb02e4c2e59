import { failure, type Outcome, success } from '../model/finding.js';
import { type Certificate, isValidAt, readCertificate } from '../signature/certificate.js';
import { cmsCapacity } from '../signature/cms.js';
import { type PreparedPdf, preparePdf, signPdf } from '../signature/pdf/sign.js';
import { accepted, type Reasoned } from '../signature/reason.js';
import type { Signer, SigningIdentity } from '../signature/signer.js';
import { utcDay } from './clock.js';
import type { Seal } from './compose-seal.js';
import type { TimestampSource } from './compose-timestamp.js';

/** What stays the same over all files that one key signs. */
export interface SigningSettings {
  /** Puts a visible seal into the field. */
  readonly seal: boolean;
  /** PNG that stands in the seal instead of the star. */
  readonly picture?: string | undefined;
  /** Fonts that the user names, by role. */
  readonly fonts?: Readonly<Record<string, string>> | undefined;
  /** Address of a time-stamp service. */
  readonly tsa?: string | undefined;
  /** Certificates, PEM files, of those who may give time stamps. */
  readonly trust: readonly string[];
}

/** What is said in one signature. */
export interface Statement {
  readonly field: string;
  readonly certify: boolean;
  readonly reason: string;
  readonly date: Date;
  /** The same day as people where the computer stands write it, ISO date. */
  readonly day: string;
}

/** A key with all that goes with its signatures, ready for any number of files. */
export interface Signing {
  readonly certificate: Certificate;
  sign(pdf: Uint8Array, statement: Statement): Promise<Reasoned<Uint8Array>>;
}

/** Opens what a signer signs with; findings where the seal cannot be drawn or the time-stamp service does not answer. */
export async function openSigning(signer: Signer, settings: SigningSettings): Promise<Outcome<Signing>> {
  const claims = await openClaims(signer, settings);
  if (!claims.ok) return claims;
  const stamps = await timestampSource(settings);
  if (!stamps.ok) return stamps;
  const { certificate, claim } = claims.value;
  const extra = stamped(stamps.value, signer);
  return success({
    certificate,
    sign: (pdf, statement) => signPdf(pdf, { signer, ...claim(statement), ...extra }),
  });
}

/** Bytes to keep free beside one's own for what a device may add: its certificates, marks of its maker, a time stamp. */
const DEVICE_MARGIN = 8192;

/** The same for a key that is kept elsewhere: files come out with room for their signature, and are told to `prepared`. */
export async function openPreparing(
  identity: SigningIdentity,
  settings: SigningSettings,
  prepared: (file: PreparedPdf) => void,
): Promise<Outcome<Signing>> {
  const claims = await openClaims(identity, settings);
  if (!claims.ok) return claims;
  const stamps = await timestampSource(settings);
  if (!stamps.ok) return stamps;
  const { certificate, claim } = claims.value;
  const capacity = cmsCapacity(identity) + DEVICE_MARGIN + (stamps.value?.capacity ?? 0);
  return success({
    certificate,
    sign: async (pdf, statement) => {
      const made = preparePdf(pdf, { identity, capacity, ...claim(statement) });
      if (!made.ok) return made;
      prepared(made.value);
      return accepted(made.value.bytes);
    },
  });
}

async function openClaims(identity: SigningIdentity, settings: SigningSettings) {
  const certificate = readCertificate(identity.certificate);
  if (certificate === undefined) return failure(unusable('CERTIFICATE_UNREADABLE'));
  const seal = settings.seal ? await drawnSeal(certificate, settings) : success(undefined);
  if (!seal.ok) return seal;
  const claim = (statement: Statement) => ({ ...claims(certificate, statement), ...sealed(seal.value, statement) });
  return success({ certificate, claim });
}

/** A finding where the certificate is not valid on the day of signing; it would only make a signature that fails. */
export function outOfDate(certificate: Certificate, date: Date): Outcome<undefined> {
  if (isValidAt(certificate, date)) return success(undefined);
  const { commonName: signer, notBefore, notAfter } = certificate;
  const params = { signer, from: utcDay(notBefore), until: utcDay(notAfter), date: utcDay(date) };
  return failure({ code: 'JY8133', where: {}, params });
}

const unusable = (reason: string) => ({ code: 'JY8108', where: {}, params: { reason } });

async function drawnSeal({ commonName, selfSigned }: Certificate, { picture, fonts }: SigningSettings) {
  const { composeSeal } = await import('./compose-seal.js');
  return composeSeal({ name: commonName, selfManaged: selfSigned, picture, fonts });
}

/** The time-stamp service of the settings; `undefined` where none is asked for, JY8131 where it does not answer. */
export async function timestampSource({
  tsa,
  trust,
}: Pick<SigningSettings, 'tsa' | 'trust'>): Promise<Outcome<TimestampSource | undefined>> {
  if (tsa === undefined) return success(undefined);
  const { composeTimestamps } = await import('./compose-timestamp.js');
  return composeTimestamps(tsa, trust);
}

const claims = ({ commonName }: Certificate, { field, certify, reason, date }: Statement) => ({
  field,
  name: commonName,
  reason,
  date,
  ...(certify ? { certify: 2 as const } : {}),
});

const sealed = (seal: Seal | undefined, { day }: Statement) => (seal ? { appearance: seal(day) } : {});

const stamped = (source: TimestampSource | undefined, signer: Signer) =>
  source ? { timestamp: source.stamp, capacity: cmsCapacity(signer) + source.capacity } : {};
