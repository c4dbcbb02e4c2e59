import { asSet } from './cms.js';
import { type DerNode, isSorted, oidOf, readDer, TAG } from './der.js';
import { OID } from './oid.js';

export type DigestName = 'sha256' | 'sha384' | 'sha512';

/** What a detached CMS signature with one signer says, before anything is checked against keys or content. */
export interface CmsSignature {
  /** DER certificates that came along, in their order. */
  readonly certificates: readonly Uint8Array[];
  readonly issuerDer: Uint8Array;
  readonly serialDer: Uint8Array;
  readonly digest: DigestName;
  readonly keyKind: 'rsa' | 'ec';
  readonly messageDigest: Uint8Array;
  /** The attributes as the SET OF that was signed. */
  readonly attributes: Uint8Array;
  readonly signature: Uint8Array;
  /** Hash of the certificate that the signer says is its own (signing-certificate-v2), and of which kind. */
  readonly signingCertificate?: { readonly digest: DigestName; readonly hash: Uint8Array };
  /** Time-stamp tokens over the signature that came along unsigned (RFC 3161 appendix A), DER. */
  readonly timestamps: readonly Uint8Array[];
}

export type CmsReading =
  | { readonly ok: true; readonly cms: CmsSignature }
  | { readonly ok: false; readonly reason: CmsRefusal };

type CmsRefusal = 'DER_NOT_CANONICAL' | 'SIGNATURE_UNREADABLE' | 'ALGORITHM_UNSUPPORTED' | 'DIGEST_TOO_WEAK';

const DIGESTS = new Map<string, DigestName>([
  [OID.sha256, 'sha256'],
  [OID.sha384, 'sha384'],
  [OID.sha512, 'sha512'],
]);

/** MD2, MD4, MD5 and SHA-1: two contents of one digest can be found. */
const BROKEN_DIGESTS: ReadonlySet<string> = new Set([
  '1.2.840.113549.2.2',
  '1.2.840.113549.2.4',
  '1.2.840.113549.2.5',
  '1.3.14.3.2.26',
]);

/** Signature algorithms with the digest that they fix; the plain RSA identifier goes with any. */
const ALGORITHMS = new Map<string, { readonly kind: 'rsa' | 'ec'; readonly digest?: DigestName }>([
  [OID.rsaEncryption, { kind: 'rsa' }],
  [OID.sha256WithRsa, { kind: 'rsa', digest: 'sha256' }],
  [OID.sha384WithRsa, { kind: 'rsa', digest: 'sha384' }],
  [OID.sha512WithRsa, { kind: 'rsa', digest: 'sha512' }],
  [OID.ecdsaWithSha256, { kind: 'ec', digest: 'sha256' }],
  [OID.ecdsaWithSha384, { kind: 'ec', digest: 'sha384' }],
  [OID.ecdsaWithSha512, { kind: 'ec', digest: 'sha512' }],
]);

const CONTEXT_0 = 0xa0;
const CONTEXT_1 = 0xa1;

const unreadable: CmsReading = { ok: false, reason: 'SIGNATURE_UNREADABLE' };
const unsupported: CmsReading = { ok: false, reason: 'ALGORITHM_UNSUPPORTED' };

/**
 * Reads a detached SignedData with exactly one signer (RFC 5652 §5, as EN 319 142-1 §6.3 restricts it). Parts that no
 * signature protects, such as version numbers, must have the only value that fits, so that no byte can vary unnoticed.
 */
export function readCms(bytes: Uint8Array): CmsReading {
  const root = readDer(bytes);
  if (root === undefined) return { ok: false, reason: 'DER_NOT_CANONICAL' };
  const [type, wrapper, ...rest] = root.children;
  const data = wrapper?.children[0];
  const isSigned = root.tag === TAG.sequence && oidOf(type) === OID.signedData && wrapper?.tag === CONTEXT_0;
  if (!isSigned || rest.length > 0 || wrapper.children.length !== 1 || data?.tag !== TAG.sequence) return unreadable;
  const [version, digests, content, certificates, signers, ...more] = data.children;
  if (!isVersionOne(version) || !isDetachedData(content) || more.length > 0) return unreadable;
  if (digests?.tag !== TAG.set || digests.children.length !== 1) return unreadable;
  if (certificates?.tag !== CONTEXT_0) return unreadable;
  const signer = signers?.children[0];
  if (signers?.tag !== TAG.set || signers.children.length !== 1 || signer?.tag !== TAG.sequence) return unreadable;
  const ders = certificates.children.map((node) => node.bytes);
  return readSigner(signer, digestOf(digests.children[0]), ders);
}

const isVersionOne = (node: DerNode | undefined): boolean =>
  node?.tag === TAG.integer && node.content.length === 1 && node.content[0] === 1;

const isDetachedData = (node: DerNode | undefined): boolean =>
  node?.tag === TAG.sequence && node.children.length === 1 && oidOf(node.children[0]) === OID.data;

function readSigner(
  signer: DerNode,
  declared: DigestName | undefined,
  certificates: readonly Uint8Array[],
): CmsReading {
  const [version, name, digestNode, attributes, algorithmNode, signature, unsigned, ...rest] = signer.children;
  const [issuer, serial, ...more] = name?.tag === TAG.sequence ? name.children : [];
  if (!isVersionOne(version) || issuer === undefined || serial === undefined || more.length > 0) return unreadable;
  if (attributes?.tag !== CONTEXT_0 || signature?.tag !== TAG.octetString || rest.length > 0) return unreadable;
  const digest = digestOf(digestNode);
  const algorithm = algorithmOf(algorithmNode);
  if (BROKEN_DIGESTS.has(oidOf(digestNode?.children[0]) ?? '')) return { ok: false, reason: 'DIGEST_TOO_WEAK' };
  if (digest === undefined || algorithm === undefined || digest !== declared) return unsupported;
  if (algorithm.digest !== undefined && algorithm.digest !== digest) return unsupported;
  if (!isSorted(attributes.children)) return { ok: false, reason: 'DER_NOT_CANONICAL' };
  const signed = readAttributes(attributes);
  const timestamps = readTimestamps(unsigned);
  if (signed === undefined || timestamps === undefined) return unreadable;
  return {
    ok: true,
    cms: {
      certificates,
      issuerDer: issuer.bytes,
      serialDer: serial.bytes,
      digest,
      keyKind: algorithm.kind,
      ...signed,
      attributes: asSet(attributes.bytes),
      signature: signature.content,
      timestamps,
    },
  };
}

/** Digest algorithm of an AlgorithmIdentifier; undefined for any other or with parameters. */
export function digestOf(node: DerNode | undefined): DigestName | undefined {
  return hasNoParameters(node) ? DIGESTS.get(oidOf(node?.children[0]) ?? '') : undefined;
}

/** Signature algorithm of an AlgorithmIdentifier: kind of key, and the digest where it fixes one. */
export function algorithmOf(node: DerNode | undefined) {
  return hasNoParameters(node) ? ALGORITHMS.get(oidOf(node?.children[0]) ?? '') : undefined;
}

/** Algorithm parameters are absent or NULL (RFC 5754 §2). */
function hasNoParameters(node: DerNode | undefined): boolean {
  const [, parameters, ...rest] = node?.children ?? [];
  return node?.tag === TAG.sequence && (parameters === undefined || parameters.tag === TAG.null) && rest.length === 0;
}

/** Values of the one unsigned attribute that may be there; undefined where there is anything else. */
function readTimestamps(unsigned: DerNode | undefined): readonly Uint8Array[] | undefined {
  if (unsigned === undefined) return [];
  const [attribute, ...others] = unsigned.children;
  const [type, values, ...rest] = attribute?.children ?? [];
  const isWhole = unsigned.tag === CONTEXT_1 && attribute?.tag === TAG.sequence && values?.tag === TAG.set;
  if (!isWhole || others.length > 0 || rest.length > 0 || oidOf(type) !== OID.signatureTimeStamp) return undefined;
  return values.children.length === 0 ? undefined : values.children.map((node) => node.bytes);
}

function readAttributes(node: DerNode): Pick<CmsSignature, 'messageDigest' | 'signingCertificate'> | undefined {
  const values = new Map<string, DerNode>();
  for (const attribute of node.children) {
    const [type, set, ...rest] = attribute.children;
    const name = oidOf(type);
    const value = set?.children[0];
    if (name === undefined || value === undefined || rest.length > 0 || values.has(name)) return undefined;
    values.set(name, value);
  }
  const digest = values.get(OID.messageDigest);
  if (oidOf(values.get(OID.contentType)) !== OID.data || digest?.tag !== TAG.octetString) return undefined;
  const attribute = values.get(OID.signingCertificateV2);
  if (attribute === undefined) return { messageDigest: digest.content };
  const signingCertificate = readSigningCertificate(attribute);
  return signingCertificate && { messageDigest: digest.content, signingCertificate };
}

/** First ESSCertIDv2 of a SigningCertificateV2: its hash algorithm is SHA-256 unless it says otherwise. */
function readSigningCertificate(node: DerNode): CmsSignature['signingCertificate'] {
  const first = node.children[0]?.children[0];
  const [head, next] = first?.children ?? [];
  if (head?.tag === TAG.octetString) return { digest: 'sha256', hash: head.content };
  const digest = digestOf(head);
  return digest === undefined || next?.tag !== TAG.octetString ? undefined : { digest, hash: next.content };
}
