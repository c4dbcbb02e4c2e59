import { type webcrypto as Web, webcrypto } from 'node:crypto';
import * as x509 from '@peculiar/x509';
import { type Certificate, readCertificate } from '../../src/signature/certificate.js';
import { NOT_AFTER, NOT_BEFORE, present } from './test-signers.js';

const ALGORITHM = { name: 'ECDSA', namedCurve: 'P-256', hash: 'SHA-256' };

/** A certificate that another one vouches for, or its own key. */
export interface Issued {
  readonly name: string;
  readonly keys: Web.CryptoKeyPair;
  readonly certificate: Certificate;
}

export interface IssueOptions {
  /** Who vouches for it; its own key when left out. */
  readonly by?: Issued;
  readonly ca: boolean;
  readonly notAfter?: Date;
  /** Whether it says what its key is for. */
  readonly usage?: boolean;
}

/** Issues a P-256 certificate, as an authority or not. */
export async function issue(
  name: string,
  { by, ca, notAfter = NOT_AFTER, usage = true }: IssueOptions,
): Promise<Issued> {
  const keys = (await webcrypto.subtle.generateKey(ALGORITHM, true, ['sign', 'verify'])) as Web.CryptoKeyPair;
  const flags = ca ? x509.KeyUsageFlags.keyCertSign : x509.KeyUsageFlags.digitalSignature;
  const made = await x509.X509CertificateGenerator.create({
    serialNumber: `01${Buffer.from(name).toString('hex')}`,
    subject: `CN=${name}`,
    issuer: `CN=${by?.name ?? name}`,
    notBefore: NOT_BEFORE,
    notAfter,
    signingAlgorithm: ALGORITHM,
    publicKey: keys.publicKey,
    signingKey: (by?.keys ?? keys).privateKey,
    extensions: [
      new x509.BasicConstraintsExtension(ca, undefined, true),
      ...(usage ? [new x509.KeyUsagesExtension(flags, true)] : []),
    ],
  });
  return { name, keys, certificate: present(readCertificate(new Uint8Array(made.rawData))) };
}
