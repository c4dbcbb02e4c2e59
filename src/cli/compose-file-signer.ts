import { failure, type Outcome, success } from '../model/finding.js';
import type { Certificate } from '../signature/certificate.js';
import { sameCertificate } from '../signature/certificate.js';
import { reserveFields } from '../signature/pdf/fields.js';
import { planSigning, type SigningPlan, type SigningRole } from '../signature/pdf/signing-plan.js';
import { accepted } from '../signature/reason.js';
import type { Signer } from '../signature/signer.js';
import { readCertificates } from '../signature/trust.js';
import { verifyPdf } from '../signature/verify-pdf.js';
import { openSigning, outOfDate, type Signing, type SigningSettings } from './compose-signing.js';

export { SIGNING_ROLES, type SigningRole } from '../signature/pdf/signing-plan.js';

/** How files of others are signed. */
export interface FileSigning extends SigningSettings {
  readonly role: SigningRole;
  /** Signs before or behind its turn. */
  readonly unordered: boolean;
  readonly reason: string;
  readonly date: Date;
  /** The same day as people where the computer stands write it, ISO date. */
  readonly day: string;
}

/** What became of a file: its signed bytes, or `already` where this key has signed it for this role before. */
export type FileSigned = { readonly kind: 'signed'; readonly bytes: Uint8Array } | { readonly kind: 'already' };

export interface FileSigner {
  /** Common name of the certificate. */
  readonly name: string;
  readonly selfManaged: boolean;
  sign(pdf: Uint8Array, file: string): Promise<Outcome<FileSigned>>;
}

/** A signer of PDF files for a role. Findings where the certificate is out of date, or what goes with it cannot be had. */
export async function composeFileSigner(signer: Signer, settings: FileSigning): Promise<Outcome<FileSigner>> {
  const opened = await openSigning(signer, settings);
  return opened.ok ? fileSigner(opened.value, settings) : opened;
}

/** The same with what was opened otherwise. */
export function fileSigner(signing: Signing, settings: FileSigning): Outcome<FileSigner> {
  const { certificate } = signing;
  const valid = outOfDate(certificate, settings.date);
  if (!valid.ok) return valid;
  return success({
    name: certificate.commonName,
    selfManaged: certificate.selfSigned,
    sign: (pdf, file) => signFile(signing, pdf, { ...settings, file }),
  });
}

type Request = FileSigning & { readonly file: string };

async function signFile(signing: Signing, pdf: Uint8Array, request: Request): Promise<Outcome<FileSigned>> {
  const plan = planSigning(pdf, request.role, request);
  if (plan.kind !== 'sign') return notSigned(plan, signing.certificate, request);
  const broken = plan.isSigned ? brokenReasons(pdf) : [];
  if (broken.length > 0) return refusal('JY8130', request, { reason: broken.join(' ') });
  const reserved = plan.reserve.length === 0 ? accepted(pdf) : reserveFields(pdf, plan.reserve);
  const { role, reason, date, day } = request;
  const statement = { field: role, certify: plan.certify, reason, date, day };
  const signed = reserved.ok ? await signing.sign(reserved.value, statement) : reserved;
  if (signed.ok) return success({ kind: 'signed', bytes: signed.value });
  const code = signed.reasons.some((one) => one.startsWith('TIMESTAMP_')) ? 'JY8131' : 'JY8129';
  return refusal(code, request, { reason: signed.reasons.join(' ') });
}

function notSigned(
  plan: Exclude<SigningPlan, { kind: 'sign' }>,
  own: Certificate,
  request: Request,
): Outcome<FileSigned> {
  const { role } = request;
  switch (plan.kind) {
    case 'signed':
      return signedBefore(plan.certificates, own, request);
    case 'early':
      return refusal('JY8125', request, { role, waits: plan.waitsFor });
    case 'late':
      return refusal('JY8126', request, { role, after: plan.after });
    case 'no-place':
      return refusal('JY8128', request, { role });
    case 'unusable':
      return refusal('JY8129', request, { reason: plan.reasons.join(' ') });
  }
}

/** The same key has done its part; another key in its place is told by name. */
function signedBefore(ders: readonly Uint8Array[], own: Certificate, request: Request): Outcome<FileSigned> {
  const certificates = readCertificates(ders);
  if (certificates.some((one) => sameCertificate(one, own))) return success({ kind: 'already' });
  const signer = certificates[0]?.commonName ?? '';
  return refusal('JY8127', request, { role: request.role, signer });
}

/** Why what is signed already does not hold; whom to trust is not asked, only whether it is whole. */
function brokenReasons(pdf: Uint8Array): readonly string[] {
  const { verdict, reasons } = verifyPdf(pdf, { trusted: [] });
  return verdict === 'failed' ? reasons : [];
}

const refusal = (code: string, { file }: Request, params: Readonly<Record<string, string>>): Outcome<never> =>
  failure({ code, where: { file }, params });
