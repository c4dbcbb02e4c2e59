import { createHash, KeyObject, sign as signBytes, type webcrypto as Web, webcrypto } from 'node:crypto';
import * as x509 from '@peculiar/x509';
import { type Certificate, readCertificate } from '../../src/signature/certificate.js';
import type { Signer } from '../../src/signature/signer.js';
import { NOT_AFTER, NOT_BEFORE, present } from './test-signers.js';

/** Keys as certificates of all kinds have them, weak ones too, with the digest of the signatures they make. */
export const KEYS = {
  'p-256': { name: 'ECDSA', namedCurve: 'P-256', hash: 'SHA-256' },
  'p-384': { name: 'ECDSA', namedCurve: 'P-384', hash: 'SHA-384' },
  'rsa-2048': rsa(2048, 'SHA-256'),
  'rsa-2048-sha1': rsa(2048, 'SHA-1'),
  'rsa-1024': rsa(1024, 'SHA-256'),
  'rsa-512': rsa(512, 'SHA-256'),
  'rsa-1024-sha1': rsa(1024, 'SHA-1'),
} as const;

function rsa(modulusLength: number, hash: string) {
  return { name: 'RSASSA-PKCS1-v1_5', hash, modulusLength, publicExponent: Uint8Array.of(1, 0, 1) };
}

export type IssuedKey = keyof typeof KEYS;

/** A signer whose certificate says whatever the test wants, and who vouches for it. */
export interface IssuedSigner {
  readonly name: string;
  readonly kind: IssuedKey;
  readonly keys: Web.CryptoKeyPair;
  readonly certificate: Certificate;
  readonly signer: Signer;
}

export interface IssueRequest {
  readonly kind?: IssuedKey;
  /** Who vouches for it; its own key when left out. */
  readonly by?: IssuedSigner;
  readonly ca?: boolean;
  /** Extended key usages; none when left out. */
  readonly extendedUsage?: readonly string[];
  readonly critical?: boolean;
  readonly notBefore?: Date;
  readonly notAfter?: Date;
}

/** Issues a certificate and gives its key as a signer; the chain comes along. */
export async function issueSigner(name: string, request: IssueRequest = {}): Promise<IssuedSigner> {
  const { kind = 'p-256', by, ca = false } = request;
  const keys = (await webcrypto.subtle.generateKey(KEYS[kind] as never, true, [
    'sign',
    'verify',
  ])) as never as Web.CryptoKeyPair;
  const made = await x509.X509CertificateGenerator.create({
    serialNumber: `01${createHash('sha256').update(name).digest('hex').slice(0, 16)}`,
    subject: `CN=${name}`,
    issuer: `CN=${by?.name ?? name}`,
    notBefore: request.notBefore ?? NOT_BEFORE,
    notAfter: request.notAfter ?? NOT_AFTER,
    signingAlgorithm: KEYS[by?.kind ?? kind],
    publicKey: keys.publicKey,
    signingKey: (by?.keys ?? keys).privateKey,
    extensions: extensionsOf(request, ca),
  });
  const certificate = present(readCertificate(new Uint8Array(made.rawData)));
  const key = KeyObject.from(keys.privateKey);
  const signer: Signer = {
    algorithm: key.asymmetricKeyType === 'rsa' ? 'rsa-sha256' : 'ecdsa-sha256',
    certificate: certificate.der,
    chain: by === undefined ? [] : [by.certificate.der, ...by.signer.chain],
    sign: async (bytes) => signBytes('sha256', bytes, key),
  };
  return { name, kind, keys, certificate, signer };
}

function extensionsOf({ extendedUsage, critical = false }: IssueRequest, ca: boolean): x509.Extension[] {
  const flags = ca ? x509.KeyUsageFlags.keyCertSign : x509.KeyUsageFlags.digitalSignature;
  return [
    new x509.BasicConstraintsExtension(ca, undefined, true),
    new x509.KeyUsagesExtension(flags, true),
    ...(extendedUsage === undefined ? [] : [new x509.ExtendedKeyUsageExtension([...extendedUsage], critical)]),
  ];
}
