import type { Certificate } from './certificate.js';
import { type DerNode, oidOf, readDer, TAG } from './der.js';

/** Object identifiers of the extensions that are understood (RFC 5280 §4.2). */
const EXTENSION = { keyUsage: '2.5.29.15', basicConstraints: '2.5.29.19', extendedUsage: '2.5.29.37' } as const;

/** Understood because they say nothing that verification would have to follow: names, identifiers, policies. */
const HARMLESS: ReadonlySet<string> = new Set([
  '2.5.29.14',
  '2.5.29.17',
  '2.5.29.18',
  '2.5.29.31',
  '2.5.29.32',
  '2.5.29.35',
  '1.3.6.1.5.5.7.1.1',
]);

/** Extended key usage of a time-stamping authority (RFC 3161 §2.3). */
const TIME_STAMPING = '1.3.6.1.5.5.7.3.8';
/**
 * Extended key usages under which documents are signed: document signing (RFC 9336), mail protection, which authorities
 * give to people and offices, those of Microsoft and Adobe, and any (RFC 5280 §4.2.1.12).
 */
const DOCUMENT_USES: ReadonlySet<string> = new Set([
  '1.3.6.1.5.5.7.3.36',
  '1.3.6.1.5.5.7.3.4',
  '1.3.6.1.4.1.311.10.3.12',
  '1.2.840.113583.1.1.5',
  '2.5.29.37.0',
]);
const TBS_EXTENSIONS = 0xa3;
/** Bits of the first octet of a key usage (RFC 5280 §4.2.1.3). */
const USAGE = { digitalSignature: 0x80, contentCommitment: 0x40, certificateSigning: 0x04 } as const;

interface Extension {
  readonly critical: boolean;
  readonly value: DerNode | undefined;
}

/** What the extensions of a certificate say about its use. */
export interface CertificateUse {
  /** Every critical extension is one that verification understands; RFC 5280 §4.2 asks to refuse others. */
  readonly understood: boolean;
  /** Its key may make signatures, over whatever: it says so, or says nothing of what it is for. */
  readonly signs: boolean;
  /** Is for documents: one of the extended key usages is, or there are none. Authorities bind what is below them by it. */
  readonly forDocuments: boolean;
  /** May sign certificates, as far as its key usage says anything. */
  readonly signsCertificates: boolean;
  /** Most authorities that may follow below it; undefined for any number. */
  readonly pathLength?: number;
  /** Is for time-stamping and nothing else, and says so critically (RFC 3161 §2.3). */
  readonly stampsTime: boolean;
}

/** Reads the extensions of a certificate; one that cannot be read counts as not understood. */
export function certificateUse({ der }: Certificate): CertificateUse {
  const extensions = extensionsOf(der);
  const understood = extensions !== undefined && [...extensions].every(([type, one]) => isUnderstood(type, one));
  const usage = keyUsage(extensions?.get(EXTENSION.keyUsage));
  const length = pathLength(extensions?.get(EXTENSION.basicConstraints));
  const may = (bits: number): boolean => usage === undefined || (usage & bits) !== 0;
  return {
    understood,
    signs: may(USAGE.digitalSignature | USAGE.contentCommitment),
    forDocuments: isForDocuments(extensions?.get(EXTENSION.extendedUsage)),
    signsCertificates: may(USAGE.certificateSigning),
    ...(length === undefined ? {} : { pathLength: length }),
    stampsTime: isTimeStamping(extensions?.get(EXTENSION.extendedUsage)),
  };
}

function isUnderstood(type: string, { critical, value }: Extension): boolean {
  if (value === undefined) return false;
  return !critical || HARMLESS.has(type) || Object.values<string>(EXTENSION).includes(type);
}

/** Extensions by object identifier; undefined where one is not well-formed or comes twice. */
function extensionsOf(der: Uint8Array): ReadonlyMap<string, Extension> | undefined {
  const fields = readDer(der)?.children[0]?.children ?? [];
  const list = fields.find((field) => field.tag === TBS_EXTENSIONS)?.children[0]?.children ?? [];
  const found = new Map<string, Extension>();
  for (const { children } of list) {
    const type = oidOf(children[0]);
    const critical = children[1]?.tag === TAG.boolean && children[1].content[0] === 255;
    const octets = children.at(-1);
    if (type === undefined || octets?.tag !== TAG.octetString || found.has(type)) return undefined;
    found.set(type, { critical, value: readDer(octets.content) });
  }
  return found;
}

/** First octet of the named bits; undefined where the certificate has no key usage. */
const keyUsage = (extension: Extension | undefined): number | undefined =>
  extension === undefined ? undefined : extension.value?.tag === TAG.bitString ? (extension.value.content[1] ?? 0) : 0;

function pathLength(extension: Extension | undefined): number | undefined {
  const limit = extension?.value?.children.find(({ tag }) => tag === TAG.integer);
  return limit?.content.length === 1 ? limit.content[0] : undefined;
}

const isForDocuments = (extension: Extension | undefined): boolean =>
  extension === undefined ||
  (extension.value?.children ?? []).some((purpose) => DOCUMENT_USES.has(oidOf(purpose) ?? ''));

const isTimeStamping = (extension: Extension | undefined): boolean =>
  extension?.critical === true &&
  extension.value?.children.length === 1 &&
  oidOf(extension.value.children[0]) === TIME_STAMPING;
