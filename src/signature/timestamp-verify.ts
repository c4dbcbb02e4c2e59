import { createHash } from 'node:crypto';
import { type Certificate, isValidAt } from './certificate.js';
import { asSet } from './cms.js';
import { algorithmOf, type DigestName, digestOf } from './cms-read.js';
import { type DerNode, isSorted, oidOf, readDer, TAG } from './der.js';
import { OID } from './oid.js';
import { sameBytes } from './pdf/value.js';
import type { ReasonCode } from './reason.js';
import { strengthReasons } from './strength.js';
import { readTimestamp } from './timestamp.js';
import { followTrust, readCertificates, revocationReasons, type TrustList } from './trust.js';
import { certificateUse } from './verify-extensions.js';
import { keyMade } from './verify-key.js';

// Sources: RFC 3161 §2.4.2 and appendix A, RFC 5816 (ESSCertIDv2 in tokens), RFC 5652 §5.

/** What is known about one time stamp over a signature. */
export interface VerifiedTimestamp {
  /** What the token says, ISO 8601; undefined where it cannot be read. */
  readonly time?: string;
  /** Common name of the certificate that made it. */
  readonly authority?: string;
  /** Sound, and made by an authority of the trust list: the time is proven. */
  readonly proven: boolean;
  /** None when it proves its time. */
  readonly reasons: readonly ReasonCode[];
}

/** The signed parts of a token, as they stand in it. */
interface Token {
  readonly content: Uint8Array;
  readonly certificates: readonly Uint8Array[];
  readonly issuerDer: Uint8Array;
  readonly serialDer: Uint8Array;
  readonly digest: DigestName;
  readonly keyKind: 'rsa' | 'ec';
  readonly messageDigest: Uint8Array;
  /** Hash of the authority's certificate by ESSCertID (SHA-1) or ESSCertIDv2. */
  readonly certificateHash: { readonly digest: DigestName | 'sha1'; readonly hash: Uint8Array };
  readonly attributes: Uint8Array;
  readonly signature: Uint8Array;
}

const CONTEXT_0 = 0xa0;
/** Signing-certificate of RFC 2634, which names the certificate by SHA-1; tokens still use it. */
const SIGNING_CERTIFICATE_V1 = '1.2.840.113549.1.9.16.2.12';
/** SignedData whose content is no plain data has this version (RFC 5652 §5.1). */
const VERSION_OF_TOKEN = 3;

const invalid: VerifiedTimestamp = { proven: false, reasons: ['TIMESTAMP_INVALID'] };

/** Verifies a token over the bytes of a signature value. Never throws: what cannot be read is a reason. */
export function verifyTimestamp(bytes: Uint8Array, stamped: Uint8Array, trust: TrustList): VerifiedTimestamp {
  const info = readTimestamp(bytes);
  const token = readToken(bytes);
  if (!info.ok || token === undefined) return invalid;
  const time = info.value.time;
  const certificates = readCertificates(token.certificates);
  const known = [...certificates, ...trust.timestampAuthorities];
  const signer = known.find(
    (one) => sameBytes(one.issuerDer, token.issuerDer) && sameBytes(one.serialDer, token.serialDer),
  );
  const view = { time: time.toISOString(), ...(signer === undefined ? {} : { authority: signer.commonName }) };
  // Without the certificate nobody can say who made it, or whether it is sound.
  if (signer === undefined) return { ...view, proven: false, reasons: ['TIMESTAMP_UNTRUSTED'] };
  const isWhole = certificates.length === token.certificates.length;
  const isOfSignature = sameBytes(hashOf(info.value.digest, stamped), info.value.imprint);
  const isSound = isWhole && isOfSignature && isMadeBy(token, signer) && mayStamp(signer, time);
  if (!isSound) return { ...view, proven: false, reasons: ['TIMESTAMP_INVALID'] };
  const reasons = trustReasons(signer, certificates, { trust, time });
  return { ...view, proven: reasons.length === 0, reasons };
}

function isMadeBy(token: Token, signer: Certificate): boolean {
  return (
    sameBytes(hashOf(token.digest, token.content), token.messageDigest) &&
    sameBytes(hashOf(token.certificateHash.digest, signer.der), token.certificateHash.hash) &&
    token.keyKind === signer.publicKey.asymmetricKeyType &&
    keyMade(signer.publicKey, token.digest, token.attributes, token.signature)
  );
}

function mayStamp(signer: Certificate, time: Date): boolean {
  const use = certificateUse(signer);
  return use.understood && use.stampsTime && use.signs && isValidAt(signer, time);
}

function trustReasons(
  signer: Certificate,
  certificates: readonly Certificate[],
  { trust, time }: { readonly trust: TrustList; readonly time: Date },
): ReasonCode[] {
  const path = followTrust(signer, certificates, { trusted: trust.timestampAuthorities, instant: time });
  const isUnderstood = path.path.every((one) => certificateUse(one).understood);
  // A revoked authority could have written any time it liked.
  const revoked = revocationReasons(path.path, trust.revocations, { instant: undefined, proven: false });
  if (revoked.length > 0 || !isUnderstood) return ['TIMESTAMP_INVALID'];
  if (strengthReasons(path.path, trust.timestampAuthorities).length > 0) return ['TIMESTAMP_TOO_WEAK'];
  return path.trusted && path.complete ? [] : ['TIMESTAMP_UNTRUSTED'];
}

const hashOf = (digest: string, bytes: Uint8Array): Uint8Array => createHash(digest).update(bytes).digest();

/** Reads the CMS of a token; undefined where it is not exactly what RFC 3161 asks for, with one signer. */
function readToken(bytes: Uint8Array): Token | undefined {
  const root = readDer(bytes);
  const [type, wrapper] = root?.children ?? [];
  const data = wrapper?.children[0];
  const isSigned = isShaped(root, TAG.sequence, 2) && oidOf(type) === OID.signedData;
  if (!isSigned || !isShaped(wrapper, CONTEXT_0, 1) || data?.tag !== TAG.sequence) return undefined;
  const parts = data.children;
  const [version, digests, content] = parts;
  const certificates = parts.length === 5 ? parts[3] : undefined;
  const signers = parts.at(-1);
  const isWhole = isVersion(version, VERSION_OF_TOKEN) && digests?.tag === TAG.set && isShaped(signers, TAG.set, 1);
  if (!isWhole || !(parts.length === 4 || certificates?.tag === CONTEXT_0)) return undefined;
  const octets = contentOf(content);
  const read = signers?.children[0] && readSigner(signers.children[0]);
  const isDeclared = digests.children.every((node) => digestOf(node) === read?.digest);
  if (octets === undefined || read === undefined || !isDeclared) return undefined;
  return { content: octets, certificates: certificates?.children.map((node) => node.bytes) ?? [], ...read };
}

/** The octets of the TSTInfo that a token encapsulates. */
function contentOf(node: DerNode | undefined): Uint8Array | undefined {
  const [type, wrapper] = node?.children ?? [];
  const octets = wrapper?.children[0];
  const isStamp =
    isShaped(node, TAG.sequence, 2) && oidOf(type) === OID.timeStampInfo && isShaped(wrapper, CONTEXT_0, 1);
  return isStamp && octets?.tag === TAG.octetString ? octets.content : undefined;
}

/** No byte outside the signed parts may be free, so every node has the only tag and number of parts that fit. */
const isShaped = (node: DerNode | undefined, tag: number, parts: number): boolean =>
  node?.tag === tag && node.children.length === parts;

const isVersion = (node: DerNode | undefined, version: number): boolean =>
  node?.tag === TAG.integer && node.content.length === 1 && node.content[0] === version;

type SignerParts = Omit<Token, 'content' | 'certificates'>;

function readSigner(node: DerNode): SignerParts | undefined {
  if (node.tag !== TAG.sequence) return undefined;
  const [version, name, digestNode, attributes, algorithmNode, signature, ...rest] = node.children;
  const [issuer, serial] = isShaped(name, TAG.sequence, 2) ? (name?.children ?? []) : [];
  const digest = digestOf(digestNode);
  const algorithm = algorithmOf(algorithmNode);
  if (!isVersion(version, 1) || issuer === undefined || serial === undefined || rest.length > 0) return undefined;
  if (attributes?.tag !== CONTEXT_0 || !isSorted(attributes.children)) return undefined;
  if (signature?.tag !== TAG.octetString || digest === undefined || algorithm === undefined) return undefined;
  if (algorithm.digest !== undefined && algorithm.digest !== digest) return undefined;
  const signed = readAttributes(attributes);
  if (signed === undefined) return undefined;
  return {
    issuerDer: issuer.bytes,
    serialDer: serial.bytes,
    digest,
    keyKind: algorithm.kind,
    ...signed,
    attributes: asSet(attributes.bytes),
    signature: signature.content,
  };
}

function readAttributes(node: DerNode): Pick<Token, 'messageDigest' | 'certificateHash'> | undefined {
  const values = new Map(node.children.map(({ children }) => [oidOf(children[0]) ?? '', children[1]?.children[0]]));
  const digest = values.get(OID.messageDigest);
  const isStamp = oidOf(values.get(OID.contentType)) === OID.timeStampInfo;
  const certificateHash = newHash(values.get(OID.signingCertificateV2)) ?? oldHash(values.get(SIGNING_CERTIFICATE_V1));
  if (!isStamp || digest?.tag !== TAG.octetString || certificateHash === undefined) return undefined;
  return { messageDigest: digest.content, certificateHash };
}

/** Hash of the first ESSCertIDv2: SHA-256 unless it says otherwise. */
function newHash(node: DerNode | undefined): Token['certificateHash'] | undefined {
  const [head, next] = node?.children[0]?.children[0]?.children ?? [];
  if (head?.tag === TAG.octetString) return { digest: 'sha256', hash: head.content };
  const digest = digestOf(head);
  return digest === undefined || next?.tag !== TAG.octetString ? undefined : { digest, hash: next.content };
}

function oldHash(node: DerNode | undefined): Token['certificateHash'] | undefined {
  const [hash] = node?.children[0]?.children[0]?.children ?? [];
  return hash?.tag === TAG.octetString ? { digest: 'sha1', hash: hash.content } : undefined;
}
