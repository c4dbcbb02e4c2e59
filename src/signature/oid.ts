/**
 * Object identifiers that signatures and certificates use, in dotted form, and their DER content octets.
 * Sources: RFC 5652 (CMS), RFC 5035 (signing-certificate-v2), RFC 8017 and RFC 5758 (algorithms), RFC 3161 (time-stamp),
 * RFC 8018 (encryption by passphrase).
 */
export const OID = {
  data: '1.2.840.113549.1.7.1',
  signedData: '1.2.840.113549.1.7.2',
  contentType: '1.2.840.113549.1.9.3',
  messageDigest: '1.2.840.113549.1.9.4',
  signingTime: '1.2.840.113549.1.9.5',
  signingCertificateV2: '1.2.840.113549.1.9.16.2.47',
  signatureTimeStamp: '1.2.840.113549.1.9.16.2.14',
  timeStampInfo: '1.2.840.113549.1.9.16.1.4',
  pbes2: '1.2.840.113549.1.5.13',
  pbkdf2: '1.2.840.113549.1.5.12',
  hmacWithSha256: '1.2.840.113549.2.9',
  aes256Cbc: '2.16.840.1.101.3.4.1.42',
  sha256: '2.16.840.1.101.3.4.2.1',
  sha384: '2.16.840.1.101.3.4.2.2',
  sha512: '2.16.840.1.101.3.4.2.3',
  rsaEncryption: '1.2.840.113549.1.1.1',
  sha256WithRsa: '1.2.840.113549.1.1.11',
  sha384WithRsa: '1.2.840.113549.1.1.12',
  sha512WithRsa: '1.2.840.113549.1.1.13',
  ecdsaWithSha256: '1.2.840.10045.4.3.2',
  ecdsaWithSha384: '1.2.840.10045.4.3.3',
  ecdsaWithSha512: '1.2.840.10045.4.3.4',
} as const;

/** Most octets an identifier may take; the longest in use here has eleven. */
const LONGEST = 64;

/** DER content octets of a dotted identifier (X.690 §8.19); arcs up to 2^31. */
export function encodeOid(dotted: string): Uint8Array {
  const [first = 0, second = 0, ...rest] = dotted.split('.').map(Number);
  return Uint8Array.from([first * 40 + second, ...rest].flatMap(arcOctets));
}

function arcOctets(arc: number): number[] {
  const octets = [arc % 128];
  for (let left = Math.floor(arc / 128); left > 0; left = Math.floor(left / 128)) octets.unshift(128 + (left % 128));
  return octets;
}

/** Dotted form of DER content octets; undefined where an arc is cut off, padded or too large. */
export function decodeOid(octets: Uint8Array): string | undefined {
  if (octets.length === 0 || octets.length > LONGEST) return undefined;
  const arcs: number[] = [];
  let arc = 0;
  let open = false;
  for (const octet of octets) {
    if (!open && octet === 0x80) return undefined;
    arc = arc * 128 + (octet & 127);
    if (arc > 2 ** 31) return undefined;
    open = octet >= 128;
    if (!open) {
      arcs.push(arc);
      arc = 0;
    }
  }
  return open ? undefined : dotted(arcs);
}

function dotted([head = 0, ...rest]: readonly number[]): string {
  const first = Math.min(2, Math.floor(head / 40));
  return [first, head - first * 40, ...rest].join('.');
}
