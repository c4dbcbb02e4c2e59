import { createHash, createPublicKey, type KeyObject, webcrypto, X509Certificate } from 'node:crypto';
import { type DerNode, readDer, TAG } from './der.js';
import { timeOf } from './der-time.js';
import { accepted, type Reasoned, refused } from './reason.js';

/** A certificate as read: what people see, what a signature refers to, and node's object for the mathematics. */
export interface Certificate extends CertificateName {
  readonly der: Uint8Array;
  /** Distinguished name as `CN=…, O=…`, most telling part first. */
  readonly subject: string;
  readonly issuer: string;
  readonly commonName: string;
  /** Hexadecimal, upper case, without leading zeros. */
  readonly serial: string;
  readonly notBefore: Date;
  readonly notAfter: Date;
  /** SHA-256 of the whole certificate, lower-case hexadecimal. */
  readonly sha256: string;
  /** Its own key made its signature: 自管密钥, nobody vouches for it. */
  readonly selfSigned: boolean;
  readonly publicKey: KeyObject;
  readonly x509: X509Certificate;
}

/** Names of a self-managed certificate; any script, written as UTF8String. */
export interface SubjectName {
  readonly commonName: string;
  readonly organization?: string;
  readonly organizationalUnit?: string;
}

export interface CertificateRequest {
  /** Private key, RSA or P-256; it signs its own certificate. */
  readonly key: KeyObject;
  readonly subject: SubjectName;
  /** Hexadecimal, 1 to 20 bytes, first bit clear (RFC 5280 §4.1.2.2). */
  readonly serial: string;
  readonly notBefore: Date;
  readonly notAfter: Date;
}

/**
 * Makes a self-managed certificate for document signatures: not an authority, key usage digital signature and content
 * commitment (RFC 5280 §4.2.1.3). With an RSA key the same request gives the same bytes.
 */
export async function makeCertificate(request: CertificateRequest): Promise<Uint8Array> {
  const x509 = await import('@peculiar/x509');
  const algorithm = webAlgorithm(request.key);
  const { subtle } = webcrypto;
  const pkcs8 = request.key.export({ type: 'pkcs8', format: 'der' });
  const spki = createPublicKey(request.key as never).export({ type: 'spki', format: 'der' });
  const usage = x509.KeyUsageFlags.digitalSignature | x509.KeyUsageFlags.nonRepudiation;
  const made = await x509.X509CertificateGenerator.createSelfSigned({
    serialNumber: request.serial,
    name: new x509.Name(nameParts(request.subject)),
    notBefore: request.notBefore,
    notAfter: request.notAfter,
    signingAlgorithm: algorithm,
    keys: {
      privateKey: await subtle.importKey('pkcs8', pkcs8, algorithm, false, ['sign']),
      publicKey: await subtle.importKey('spki', spki, algorithm, true, ['verify']),
    },
    extensions: [new x509.BasicConstraintsExtension(false, undefined, true), new x509.KeyUsagesExtension(usage, true)],
  });
  return new Uint8Array(made.rawData);
}

const webAlgorithm = (key: KeyObject) =>
  key.asymmetricKeyType === 'rsa'
    ? { name: 'RSASSA-PKCS1-v1_5', hash: 'SHA-256' }
    : { name: 'ECDSA', namedCurve: 'P-256', hash: 'SHA-256' };

function nameParts(subject: SubjectName) {
  const parts: [type: string, text: string | undefined][] = [
    ['O', subject.organization],
    ['OU', subject.organizationalUnit],
    ['CN', subject.commonName],
  ];
  return parts.flatMap(([type, text]) =>
    text === undefined ? [] : [{ [type]: [{ utf8String: text }] } as Record<string, [{ utf8String: string }]>],
  );
}

/** The encoded issuer name and serial number by which a signature names its certificate. */
export interface CertificateName {
  readonly issuerDer: Uint8Array;
  readonly serialDer: Uint8Array;
}

/** The name of a DER certificate by its structure alone, which is all that signing needs; undefined for other bytes. */
export function readCertificateName(der: Uint8Array): CertificateName | undefined {
  const [serial, , issuer] = certificateFields(der);
  if (serial?.tag !== TAG.integer || issuer?.tag !== TAG.sequence) return undefined;
  return { issuerDer: issuer.bytes, serialDer: serial.bytes };
}

/** Serial number, algorithm, issuer, validity, subject and so on (RFC 5280 §4.1); none where it is no certificate. */
function certificateFields(der: Uint8Array): readonly DerNode[] {
  const fields = readDer(der)?.children[0]?.children ?? [];
  // The version stands first under tag [0], but is left out in version 1.
  return fields[0]?.tag === 0xa0 ? fields.slice(1) : fields;
}

/** Reads one DER certificate; undefined where it is not one, is not canonical, or has no readable validity. */
export function readCertificate(der: Uint8Array): Certificate | undefined {
  const name = readCertificateName(der);
  const parsed = parseX509(der);
  if (name === undefined || parsed === undefined) return undefined;
  const [, , issuer, validity, subject] = certificateFields(der);
  const notBefore = timeOf(validity?.children[0]);
  const notAfter = timeOf(validity?.children[1]);
  if (issuer === undefined || subject === undefined || notBefore === undefined || notAfter === undefined)
    return undefined;
  return {
    der,
    ...name,
    ...parsed,
    notBefore,
    notAfter,
    sha256: createHash('sha256').update(der).digest('hex'),
    selfSigned: isSelfSigned(issuer, subject, parsed.x509),
  };
}

/** Whether two certificates are the same, byte by byte. */
export const sameCertificate = (a: Certificate, b: Certificate): boolean => a.sha256 === b.sha256;

/** Whether an instant lies within the validity, both ends included. */
export const isValidAt = (certificate: Certificate, instant: Date): boolean =>
  certificate.notBefore <= instant && instant <= certificate.notAfter;

/** What node makes of a certificate; undefined where it cannot read a part, which it says by throwing at first use. */
function parseX509(der: Uint8Array): ParsedCertificate | undefined {
  try {
    const x509 = new X509Certificate(der);
    const { subject, issuer } = x509.toLegacyObject() as unknown as { subject?: Name; issuer?: Name };
    const names = { subject: nameText(subject), issuer: nameText(issuer), commonName: String(subject?.['CN'] ?? '') };
    return { ...names, serial: x509.serialNumber, publicKey: x509.publicKey, x509 };
  } catch {
    return undefined;
  }
}

type ParsedCertificate = Pick<Certificate, 'subject' | 'issuer' | 'commonName' | 'serial' | 'publicKey' | 'x509'>;
type Name = Readonly<Record<string, string | readonly string[]>>;

const nameText = (name: Name = {}): string =>
  Object.entries(name)
    .map(([type, text]) => `${type}=${String(text)}`)
    .reverse()
    .join(', ');

function isSelfSigned(issuer: DerNode, subject: DerNode, x509: X509Certificate): boolean {
  return Buffer.compare(issuer.bytes, subject.bytes) === 0 && isVerifiedBy(x509, x509);
}

/** Whether the key of `issuer` made the signature on `x509`; a key of an unknown kind gives false. */
export function isVerifiedBy(x509: X509Certificate, issuer: X509Certificate): boolean {
  try {
    return x509.verify(issuer.publicKey);
  } catch {
    return false;
  }
}

const PEM_BLOCK = /-----BEGIN CERTIFICATE-----([A-Za-z0-9+/=\s]*)-----END CERTIFICATE-----/g;

/** The certificates of a PEM text in their order; refused when there is none or one cannot be read. */
export function readCertificatesPem(pem: string): Reasoned<Certificate[]> {
  const read = [...pem.matchAll(PEM_BLOCK)].map(([, base64 = '']) => readCertificate(Buffer.from(base64, 'base64')));
  const certificates = read.filter((certificate) => certificate !== undefined);
  if (read.length === 0 || certificates.length < read.length) return refused('CERTIFICATE_UNREADABLE');
  return accepted(certificates);
}

/** PEM text (RFC 7468) of a DER certificate. */
export function certificatePem(der: Uint8Array): string {
  const lines =
    Buffer.from(der)
      .toString('base64')
      .match(/.{1,64}/g) ?? [];
  return ['-----BEGIN CERTIFICATE-----', ...lines, '-----END CERTIFICATE-----', ''].join('\n');
}

/** Whether a private key belongs to a certificate. */
export const keyMatches = (certificate: Certificate, key: KeyObject): boolean => certificate.x509.checkPrivateKey(key);
