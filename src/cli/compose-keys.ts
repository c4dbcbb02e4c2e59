import { readFile } from 'node:fs/promises';
import { type Certificate, certificatePem, makeCertificate, readCertificatesPem } from '../signature/certificate.js';
import { encryptedKeyPem, generateKey, type KeyKind, keyPem } from '../signature/key.js';
import { accepted, type Reasoned } from '../signature/reason.js';
import { type KeyPair, signerFromKey } from '../signature/signer.js';
import { utcDay } from './clock.js';

/** A key with its certificates, as PEM texts. */
export interface PemPair {
  readonly key: string;
  readonly certificate: string;
}

/** A new self-managed key and its certificate, as PEM texts; the key under a passphrase where there is one. */
export async function makeKeyPair(request: {
  readonly kind: KeyKind;
  readonly name: string;
  readonly serial: string;
  readonly notBefore: Date;
  readonly notAfter: Date;
  readonly passphrase?: string | undefined;
}): Promise<PemPair> {
  const key = await generateKey(request.kind);
  const { name, serial, notBefore, notAfter, passphrase } = request;
  const der = await makeCertificate({ key, subject: { commonName: name }, serial, notBefore, notAfter });
  return {
    key: passphrase === undefined ? keyPem(key) : await encryptedKeyPem(key, passphrase),
    certificate: certificatePem(der),
  };
}

/** The same key under a passphrase, its own certificate before those above it, ready to be stored. */
export async function repack(pair: KeyPair, passphrase: string): Promise<Reasoned<PemPair>> {
  const signer = signerFromKey(pair.key, pair.certificates);
  if (!signer.ok) return signer;
  const certificates = [signer.value.certificate, ...signer.value.chain].map(certificatePem);
  return accepted({ key: await encryptedKeyPem(pair.key, passphrase), certificate: certificates.join('') });
}

/** What a listing tells of a certificate. */
export interface CertificateFacts {
  readonly signer: string;
  /** `RSA-3072`, `P-256`. */
  readonly kind: string;
  readonly selfManaged: boolean;
  /** ISO dates. */
  readonly from: string;
  readonly until: string;
  /** SHA-256, lower-case hexadecimal. */
  readonly fingerprint: string;
  /** DER: its own and those that stand above it in the file. */
  readonly certificates: readonly Uint8Array[];
}

/** The facts of the first certificate in a PEM file; undefined where none can be read. */
export async function certificateFacts(path: string): Promise<CertificateFacts | undefined> {
  const read = readCertificatesPem(await readFile(path, 'utf8').catch(() => ''));
  return read.ok && read.value[0]
    ? { ...factsOf(read.value[0]), certificates: read.value.map(({ der }) => der) }
    : undefined;
}

const factsOf = (certificate: Certificate): Omit<CertificateFacts, 'certificates'> => ({
  signer: certificate.commonName,
  kind: kindOf(certificate),
  selfManaged: certificate.selfSigned,
  from: utcDay(certificate.notBefore),
  until: utcDay(certificate.notAfter),
  fingerprint: certificate.sha256,
});

function kindOf({ publicKey }: Certificate): string {
  const { modulusLength, namedCurve } = publicKey.asymmetricKeyDetails ?? {};
  if (modulusLength !== undefined) return `RSA-${modulusLength}`;
  return namedCurve === 'prime256v1' ? 'P-256' : (namedCurve ?? publicKey.asymmetricKeyType ?? '');
}
