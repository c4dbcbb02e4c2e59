import { readFile } from 'node:fs/promises';
import { failure, type Outcome, success } from '../model/finding.js';
import { certificatePem, makeCertificate, readCertificate, readCertificatesPem } from '../signature/certificate.js';
import { generateKey, type KeyKind, keyPem } from '../signature/key.js';
import { signerFromP12 } from '../signature/p12.js';
import { attachments } from '../signature/pdf/attachments.js';
import { reserveFields } from '../signature/pdf/fields.js';
import { signPdf } from '../signature/pdf/sign.js';
import type { Reasoned } from '../signature/reason.js';
import { type Signer, signerFromPem } from '../signature/signer.js';
import { verifyPdf } from '../signature/verify-pdf.js';
import type { PaintedReport, SignaturePort, VerificationPort } from '../workflows/ports.js';

/** Files a signer is made from; a .p12 brings its own certificate. */
export interface KeyFiles {
  readonly key: string;
  readonly certificate?: string | undefined;
  readonly passphrase?: string | undefined;
}

/** What the fields of a report are called by reader programs. */
const FIELD_LABELS: Readonly<Record<string, string>> = {
  school: '学校签章',
  district: '复评单位签章',
  city: '市级单位签章',
};

/** A signer from the user's files; a finding says why there is none. */
export async function composeSignature(files: KeyFiles): Promise<Outcome<SignaturePort>> {
  const read = await readSigner(files);
  if (!read.ok)
    return failure({ code: 'JY8108', where: { file: files.key }, params: { reason: read.reasons.join(' ') } });
  const signer = read.value;
  const certificate = readCertificate(signer.certificate);
  const signingDate = (issued: string): Date => laterOf(new Date(`${issued}T00:00:00Z`), certificate?.notBefore);
  return success({
    keyKind: certificate?.selfSigned === false ? 'certificate-authority' : 'self-managed',
    sign: (painted, { name, reason, date }) => signReport(signer, painted, { name, reason, date: signingDate(date) }),
  });
}

/** Nobody can have signed before the certificate began: a report of an earlier date is signed on its first day. */
const laterOf = (date: Date, notBefore: Date | undefined): Date =>
  notBefore !== undefined && notBefore > date ? notBefore : date;

/** A signer from PEM files or a .p12; reasons where they cannot be used. */
export async function readSigner(files: KeyFiles): Promise<Reasoned<Signer>> {
  const { key, certificate, passphrase } = files;
  const bytes = await readFile(key).catch(() => null);
  if (bytes === null) return { ok: false, reasons: ['KEY_UNREADABLE'] };
  if (/\.(p12|pfx)$/i.test(key)) return signerFromP12({ bytes, passphrase: passphrase ?? '' });
  const certificates =
    certificate === undefined ? bytes.toString('utf8') : await readFile(certificate, 'utf8').catch(() => '');
  return signerFromPem({
    key: bytes.toString('utf8'),
    certificates,
    ...(passphrase === undefined ? {} : { passphrase }),
  });
}

interface Signing {
  readonly name: string;
  readonly reason: string;
  readonly date: Date;
}

/** Fields for all seals are reserved before the first signature; later signers only fill them in. */
async function signReport(
  signer: Signer,
  painted: PaintedReport,
  { name, reason, date }: Signing,
): Promise<Outcome<Uint8Array>> {
  const fields = painted.seals.map((seal) => ({
    name: seal.name,
    label: FIELD_LABELS[seal.name] ?? seal.name,
    page: seal.page,
    rect: seal.rect,
  }));
  const reserved = fields.length === 0 ? { ok: true as const, value: painted.pdf } : reserveFields(painted.pdf, fields);
  const [first] = fields;
  const signed = reserved.ok
    ? await signPdf(reserved.value, { signer, name, reason, date, certify: 2, ...(first ? { field: first.name } : {}) })
    : reserved;
  return signed.ok
    ? success(signed.value)
    : failure({ code: 'JY8102', where: {}, params: { reason: signed.reasons.join(' ') } });
}

/** The certificates in PEM files, as DER; JY8109 for a file that holds none. */
export async function readTrusted(trust: readonly string[]): Promise<Outcome<readonly Uint8Array[]>> {
  const trusted: Uint8Array[] = [];
  for (const path of trust) {
    const read = readCertificatesPem(await readFile(path, 'utf8').catch(() => ''));
    if (!read.ok) return failure({ code: 'JY8109', where: { file: path }, params: { reason: read.reasons.join(' ') } });
    trusted.push(...read.value.map((certificate) => certificate.der));
  }
  return success(trusted);
}

/** Verification against certificates the user trusts (PEM files). */
export async function composeVerification(trust: readonly string[]): Promise<Outcome<VerificationPort>> {
  const read = await readTrusted(trust);
  if (!read.ok) return read;
  const trusted = read.value;
  return success({
    verify(pdf) {
      const { verdict, reasons, signatures } = verifyPdf(pdf, { trusted });
      return {
        verdict,
        reasons,
        signatures: signatures.map((signature) => ({
          field: signature.field,
          signer: signature.certificate?.commonName ?? signature.signerName ?? '',
          selfSigned: signature.certificate?.selfSigned ?? false,
          reasons: signature.reasons,
        })),
      };
    },
    attachments: (pdf) => attachments(pdf),
  });
}

/** A new self-managed key and its certificate, as PEM texts. */
export async function makeKeyPair(request: {
  readonly kind: KeyKind;
  readonly name: string;
  readonly serial: string;
  readonly notBefore: Date;
  readonly notAfter: Date;
  readonly passphrase?: string | undefined;
}): Promise<{ readonly key: string; readonly certificate: string }> {
  const key = await generateKey(request.kind);
  const { name, serial, notBefore, notAfter } = request;
  const der = await makeCertificate({ key, subject: { commonName: name }, serial, notBefore, notAfter });
  return { key: keyPem(key, request.passphrase), certificate: certificatePem(der) };
}
