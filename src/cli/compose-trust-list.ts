import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { dirname, join, parse, resolve } from 'node:path';
import { parseDocument } from '../documents/parse.js';
import { type Finding, failure, type Outcome, success } from '../model/finding.js';
import type { TrustList } from '../model/generated/documents.js';
import { type Certificate, readCertificate, readCertificatesPem } from '../signature/certificate.js';
import { isStrongKey } from '../signature/strength.js';
import type { TrustedKeys } from '../signature/trust.js';
import { certificateUse } from '../signature/verify-extensions.js';
import { CONTEXT_FILE } from './context-file.js';

/** Name of the trust list, beside `jiaoyan.json` or the file of the workspace. */
export const TRUST_LIST_FILE = 'trust-list.json';

/** Files that mark the folder of a year or a workspace. */
const MARKS = [TRUST_LIST_FILE, CONTEXT_FILE, 'workspace.sqlite'] as const;

/** Whether a path names a trust list and no certificate. */
export const isTrustListFile = (path: string): boolean => path.toLowerCase().endsWith('.json');

/** The folder of a year or workspace upwards from one: where its trust list is, or would be; else the folder itself. */
export function trustListPath(from: string): string {
  for (let folder = resolve(from); ; folder = dirname(folder)) {
    if (MARKS.some((name) => existsSync(join(folder, name)))) return join(folder, TRUST_LIST_FILE);
    if (folder === parse(folder).root) return join(resolve(from), TRUST_LIST_FILE);
  }
}

/** The trust list that holds for a folder; undefined where there is none. */
export function findTrustList(from: string): string | undefined {
  const path = trustListPath(from);
  return existsSync(path) ? path : undefined;
}

/** Reads a trust list. JY8154 where a certificate is not the one that its fingerprint names. */
export async function readTrustListFile(path: string): Promise<Outcome<TrustList>> {
  const text = await readFile(path, 'utf8').catch(() => null);
  if (text === null) return failure({ code: 'JY0112', where: { file: path }, found: path });
  const parsed = await parseDocument('trust-list', text, path);
  if (!parsed.ok) return parsed;
  const wrong = parsed.value.trusted.filter(
    ({ certificate, fingerprint }) => readCertificate(Buffer.from(certificate, 'base64'))?.sha256 !== fingerprint,
  );
  if (wrong.length === 0) return parsed;
  return failure(
    ...wrong.map(({ name, fingerprint }) => ({
      code: 'JY8154',
      where: { file: path },
      found: name,
      params: { fingerprint: fingerprint.slice(0, SHOWN) },
    })),
  );
}

/** Signs of a fingerprint that are shown. */
const SHOWN = 16;

/** What a trust list means for verification: an authority also vouches for time-stamping authorities below it. */
export function trustedKeysOf({ trusted, revoked }: TrustList): TrustedKeys {
  const entries = [...lastEntries(trusted).values()];
  const ders = (roles: readonly string[]): Uint8Array[] =>
    entries.filter(({ role }) => roles.includes(role)).map(({ certificate }) => Buffer.from(certificate, 'base64'));
  return {
    trusted: ders(['signer', 'authority']),
    timestampAuthorities: ders(['timestamp-authority', 'authority']),
    scopes: entries.flatMap(({ fingerprint, signs }) => (signs === undefined ? [] : [{ fingerprint, fields: signs }])),
    revocations: revoked.map(({ fingerprint, from }) => ({ fingerprint, from: new Date(`${from}T00:00:00Z`) })),
  };
}

/** How the office that keeps the list knows a signer. */
export interface RegisteredSigner {
  readonly fingerprint: string;
  readonly name: string;
  /** Ids of the schools and offices that it signs for; undefined where the list does not say. */
  readonly boundTo: readonly string[] | undefined;
}

/** The signers of a list, as it knows them. */
export const registeredSigners = ({ trusted }: Pick<TrustList, 'trusted'>): readonly RegisteredSigner[] =>
  [...lastEntries(trusted).values()].map((entry) => ({
    fingerprint: entry.fingerprint,
    name: entry.name,
    boundTo: entry.for,
  }));

/** The entry of each certificate that counts: the last one, for entries are only added. */
export const lastEntries = (trusted: TrustList['trusted']): ReadonlyMap<string, TrustList['trusted'][number]> =>
  new Map(trusted.map((entry) => [entry.fingerprint, entry]));

/** What a certificate may be trusted as. */
export type TrustRole = TrustList['trusted'][number]['role'];

/** A certificate as the trust list knows it. */
export interface ListedCertificate {
  readonly fingerprint: string;
  readonly name: string;
  /** DER in base64. */
  readonly certificate: string;
  /** What it may be trusted as, by what it says itself: none, one, or several of which a person has to choose. */
  readonly roles: readonly TrustRole[];
  /** Its key can be forged, so nobody may trust it. */
  readonly isWeak: boolean;
}

/** What is found where a certificate should be and no file is. */
export const noCertificateFile = (path: string): Finding => ({
  code: 'JY8109',
  where: { file: path },
  params: { reason: 'CERTIFICATE_FILE_MISSING' },
});

/** The certificates of PEM files; JY8109 for a file that holds none. */
export async function readListed(paths: readonly string[]): Promise<Outcome<readonly ListedCertificate[]>> {
  const found: ListedCertificate[] = [];
  for (const path of paths) {
    if (!existsSync(path)) return failure(noCertificateFile(path));
    const read = readCertificatesPem(await readFile(path, 'utf8').catch(() => ''));
    if (!read.ok) return failure({ code: 'JY8109', where: { file: path }, params: { reason: read.reasons.join(' ') } });
    found.push(...read.value.map(listed));
  }
  return success(found);
}

const listed = (certificate: Certificate): ListedCertificate => ({
  fingerprint: certificate.sha256,
  name: certificate.commonName.trim() || certificate.subject,
  certificate: Buffer.from(certificate.der).toString('base64'),
  roles: rolesOf(certificate),
  isWeak: !isStrongKey(certificate.publicKey),
});

/** An authority may be meant for signers or only for the time stamps below it: the certificate does not tell which. */
function rolesOf(certificate: Certificate): readonly TrustRole[] {
  const { signs, forDocuments, stampsTime } = certificateUse(certificate);
  if (stampsTime) return ['timestamp-authority'];
  if (certificate.x509.ca) return ['authority', 'timestamp-authority'];
  return signs && forDocuments ? ['signer'] : [];
}
