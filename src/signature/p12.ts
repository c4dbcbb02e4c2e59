import { createPrivateKey } from 'node:crypto';
import type { asn1 } from 'node-forge';
import { readCertificate } from './certificate.js';
import { accepted, type Reasoned, refused } from './reason.js';
import { type KeyPair, type Signer, signerFromKey } from './signer.js';

export interface P12Source {
  /** A PKCS#12 file (RFC 7292), as `openssl pkcs12 -export` and certificate managers write it. */
  readonly bytes: Uint8Array;
  readonly passphrase: string;
}

/** Largest .p12 that is read; one key and a long chain take some 10 KB. */
const LARGEST = 1024 * 1024;

/**
 * A signer from a .p12 file with AES (PBES2) or the older 3DES and RC2 encryption. Refused when the passphrase is wrong,
 * the file holds no key or no certificate that fits it, or the key cannot be used.
 */
export async function signerFromP12(source: P12Source): Promise<Reasoned<Signer>> {
  const content = await keyPairFromP12(source);
  return content.ok ? signerFromKey(content.value.key, content.value.certificates) : content;
}

/** Key and certificates of a .p12 file; refused as for `signerFromP12`, but for whether they fit each other. */
export async function keyPairFromP12(source: P12Source): Promise<Reasoned<KeyPair>> {
  if (source.bytes.length > LARGEST) return refused('KEY_UNREADABLE');
  const { default: forge } = await import('node-forge');
  const toDer = (value: asn1.Asn1) => Buffer.from(forge.asn1.toDer(value).getBytes(), 'latin1');
  const wrapper = attempt(() => forge.asn1.fromDer(Buffer.from(source.bytes).toString('latin1')));
  if (wrapper === undefined) return refused('KEY_UNREADABLE');
  const p12 =
    attempt(() => forge.pkcs12.pkcs12FromAsn1(wrapper, source.passphrase)) ??
    attempt(() => forge.pkcs12.pkcs12FromAsn1(withoutMac(wrapper), utf8Octets(source.passphrase)));
  if (p12 === undefined) return refused('PASSPHRASE_WRONG');
  const { pkcs8ShroudedKeyBag, keyBag, certBag } = forge.pki.oids;
  const bags = (type: string | undefined) => p12.getBags({ bagType: type ?? '' })[type ?? ''] ?? [];
  // The library reads RSA keys only; any other it hands on as it stands, which is all that is needed.
  const [keyItem] = [...bags(pkcs8ShroudedKeyBag), ...bags(keyBag)];
  const keyInfo = keyItem?.key ? forge.pki.wrapRsaPrivateKey(forge.pki.privateKeyToAsn1(keyItem.key)) : keyItem?.asn1;
  const key = keyInfo && attempt(() => createPrivateKey({ key: toDer(keyInfo), format: 'der', type: 'pkcs8' }));
  if (key === undefined) return refused('KEY_UNREADABLE');
  const ders = bags(certBag).map((bag) => toDer(bag.cert ? forge.pki.certificateToAsn1(bag.cert) : bag.asn1));
  const certificates = ders.map(readCertificate).filter((certificate) => certificate !== undefined);
  return certificates.length === 0 ? refused('CERTIFICATE_UNREADABLE') : accepted({ key, certificates });
}

/**
 * PBES2 takes the passphrase in UTF-8 and the integrity check takes it in UTF-16; the library has one spelling for both,
 * so for a passphrase in Chinese the check is left out. That key and certificate fit each other is checked anyway.
 */
const utf8Octets = (text: string): string => Buffer.from(text, 'utf8').toString('latin1');

function withoutMac(wrapper: asn1.Asn1): asn1.Asn1 {
  return Array.isArray(wrapper.value) ? { ...wrapper, value: wrapper.value.slice(0, 2) } : wrapper;
}

/** The value, or undefined where the library throws, which it does for every kind of bad data. */
function attempt<T>(read: () => T): T | undefined {
  try {
    return read();
  } catch {
    return undefined;
  }
}
