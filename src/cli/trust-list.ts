import { canonicalJson } from '../documents/canonical.js';
import { envelope } from '../documents/envelope.js';
import { nameBasedId } from '../documents/hasher.js';
import { SIGNATURE_FIELDS } from '../messages/sign-words.js';
import { fieldWord } from '../messages/ui/field-word.js';
import { word } from '../messages/ui/words.js';
import { type Finding, failure, type Outcome, success } from '../model/finding.js';
import type { Issuer, Language, TrustList } from '../model/generated/documents.js';
import { checkedDate } from './base-command.js';
import { systemToday } from './clock.js';
import { keyRefusal } from './compose-sign-standing.js';
import {
  findTrustList,
  type ListedCertificate,
  lastEntries,
  readListed,
  readTrustListFile,
  type TrustRole,
  trustListPath,
} from './compose-trust-list.js';
import { findContext } from './context-file.js';
import { refusal, toldFindings } from './findings-report.js';
import type { ToldEnding } from './in-workspace.js';
import { findStoredKey, isKeyName, namedKey } from './key-store.js';
import { nearest } from './nearest.js';
import { nodeHasher } from './node-hasher.js';
import { ANY, bodiesAsked } from './trust-bodies.js';
import { usageError } from './usage.js';
import { writeWhole } from './whole-file.js';

/** What every change of a trust list is told. */
interface ListOptions {
  /** Folder of the year or workspace; else the nearest one upwards. */
  readonly workspace?: string | undefined;
  readonly lang: Language;
  readonly version: string;
}

export interface TrustRequest extends ListOptions {
  /** PEM files, or names of stored keys. */
  readonly certificates: readonly string[];
  readonly name?: string | undefined;
  readonly role?: TrustRole | undefined;
  /** Fields that the certificates may sign; any where it is left out. */
  readonly signs?: readonly string[] | undefined;
  /** Ids or names of the bodies that the certificates sign for; any where it is left out. */
  readonly for?: readonly string[] | undefined;
}

export interface RevokeRequest extends ListOptions {
  /** Fingerprint (SHA-256) or PEM file. */
  readonly key: string;
  readonly from: string;
  readonly reason: string;
}

/**
 * Adds certificates to the trust list of a year or workspace. One that is there already stays as it is, and that is told,
 * unless something else is said of it now: then it is entered anew with what else stood there, and the last entry counts.
 */
export async function trustCertificates(request: TrustRequest): Promise<ToldEnding> {
  const { lang } = request;
  const said: Said = {
    role: request.role,
    name: (request.name ?? '').trim() || undefined,
    signs: checkedFields(request),
    for: checkedRole(await bodiesAsked(request.for, request.workspace ?? process.cwd()), request),
  };
  const opened = await openList(request);
  if (!opened.ok) return refusal(opened.findings, request);
  const { list, path } = opened.value;
  const read = await readListed(await certificatesNamed(request.certificates));
  if (!read.ok) return keyRefusal(read.findings, lang);
  const known = lastEntries(list.trusted);
  const distinct = [...new Map(read.value.map((one) => [one.fingerprint, one])).values()];
  const fresh = distinct.filter(({ fingerprint }) => isNews(known.get(fingerprint), said));
  const misfits = fresh.flatMap((certificate) =>
    misfit(certificate, request.role ?? known.get(certificate.fingerprint)?.role),
  );
  if (misfits.length > 0) return keyRefusal(misfits, lang);
  const entries = fresh.map((certificate) => trustedEntry(certificate, said, known.get(certificate.fingerprint)));
  if (entries.length > 0) await writeList(path, { ...list, trusted: [...list.trusted, ...entries] });
  const standing = distinct.filter((one) => !fresh.includes(one)).flatMap((one) => known.get(one.fingerprint) ?? []);
  const lines = [
    ...entries.map((entry) => addedLine(entry, known.get(entry.fingerprint), lang)),
    ...standing.map((entry) =>
      word('trust.stands', lang, { name: entry.name, role: rightsOf(entry, lang), on: entry.on }),
    ),
  ];
  const trusted = lastEntries([...list.trusted, ...entries]).size;
  const told = toldFindings(revokedAgain(distinct, list), lang);
  const text = [
    ...lines,
    word('trust.kept', lang, {
      path,
      trusted,
      added: entries.filter(({ fingerprint }) => !known.has(fingerprint)).length,
    }),
  ].join('\n');
  return { text, told, json: { trustList: path, added: entries.map(({ certificate: _der, ...entry }) => entry) } };
}

type TrustedEntry = TrustList['trusted'][number];

/** What is said of certificates this time: undefined where nothing is said of it, `null` where it is to be open again. */
interface Said {
  readonly role: TrustRole | undefined;
  readonly name: string | undefined;
  readonly signs: readonly string[] | null | undefined;
  readonly for: readonly string[] | null | undefined;
}

/** Whether an entry says something that the list does not say yet. */
function isNews(known: TrustedEntry | undefined, said: Said): boolean {
  if (known === undefined) return true;
  const isOther = (wish: readonly string[] | null | undefined, stands: readonly string[] | undefined) =>
    wish !== undefined && wish?.join() !== stands?.join();
  return (
    (said.role !== undefined && known.role !== said.role) ||
    (said.name !== undefined && known.name !== said.name) ||
    isOther(said.signs, known.signs) ||
    isOther(said.for, known.for)
  );
}

/** What an entry lets a certificate do, in words. */
function rightsOf({ role, signs, for: bodies }: TrustedEntry, lang: Language): string {
  const separator = word('trust.separator', lang);
  const fields = signs?.map((field) => fieldWord(field, lang)).join(separator);
  return word('trust.rights', lang, {
    role: word(`trust.role.${role}`, lang),
    fields,
    bodies: bodies?.join(separator),
  });
}

function addedLine(entry: TrustedEntry, before: TrustedEntry | undefined, lang: Language): string {
  const { name, fingerprint } = entry;
  const role = rightsOf(entry, lang);
  if (before === undefined) return word('trust.added', lang, { name, role, fingerprint });
  return word('trust.changed', lang, { name, role, before: rightsOf(before, lang), fingerprint });
}

/** The files of certificates: paths as they are, names of stored keys by the certificate that stands beside them. */
const certificatesNamed = (named: readonly string[]): Promise<readonly string[]> =>
  Promise.all(named.map(async (path) => (await namedKey(path, undefined)).certificate ?? path));

/** The same for one that may be something else as well. */
const certificateNamed = async (text: string): Promise<string> =>
  isKeyName(text) ? ((await findStoredKey(text))?.certificate ?? text) : text;

/** The fields in one order, each once; `null` where any is meant again. */
function checkedFields({ signs, role }: TrustRequest): readonly string[] | null | undefined {
  if (signs === undefined || signs.length === 0) return undefined;
  if (role === 'timestamp-authority') throw usageError('trust.stampsOnly', { flag: '--signs' });
  if (signs.length === 1 && signs[0] === ANY) return null;
  const wrong = signs.find((field) => !SIGNATURE_FIELDS.some((name) => name === field));
  if (wrong !== undefined)
    throw usageError('trust.unknownField', {
      found: wrong,
      known: [...SIGNATURE_FIELDS, ANY].join('、'),
      near: nearest(wrong, [...SIGNATURE_FIELDS, ANY]),
    });
  return [...new Set(signs)].sort();
}

/** Only who signs by itself signs for a body: an authority vouches for many. */
function checkedRole<T>(bodies: T, { role }: TrustRequest): T {
  if (bodies === undefined || role === undefined || role === 'signer') return bodies;
  throw usageError('trust.signersOnly');
}

/** Adds a revocation to the trust list: what this key signs from a day on does not count. */
export async function revokeCertificate(request: RevokeRequest): Promise<ToldEnding> {
  const from = checkedDate('--from', request.from) ?? request.from;
  const opened = await openList(request);
  if (!opened.ok) return refusal(opened.findings, request);
  const { list, path } = opened.value;
  const fingerprint = await fingerprintOf(request.key, list);
  if (!fingerprint.ok) return refusal(fingerprint.findings, request);
  const earlier = list.revoked.find((one) => one.fingerprint === fingerprint.value && one.from <= from);
  if (earlier) return refusal([alreadyRevoked(earlier)], request);
  const name = lastEntries(list.trusted).get(fingerprint.value)?.name;
  const entry = { fingerprint: fingerprint.value, from, reason: reasonOf(request.reason), on: systemToday() };
  await writeList(path, { ...list, revoked: [...list.revoked, { ...entry, ...(name === undefined ? {} : { name }) }] });
  const unknown: Finding = { code: 'JY8152', where: { file: path }, found: fingerprint.value.slice(0, SHOWN) };
  const told = name === undefined ? toldFindings([unknown], request.lang) : [];
  const shown = { name: name ?? fingerprint.value, from, reason: entry.reason };
  return { text: word('trust.revoked', request.lang, shown), told, json: { trustList: path, revoked: entry } };
}

interface OpenedList {
  readonly list: TrustList;
  readonly path: string;
}

/** The trust list of the folder, or an empty one. */
async function openList({ workspace, version, lang }: ListOptions): Promise<Outcome<OpenedList>> {
  const from = workspace ?? process.cwd();
  const path = trustListPath(from);
  if (findTrustList(from) !== undefined) {
    const read = await readTrustListFile(path);
    return read.ok ? success({ list: read.value, path }) : read;
  }
  const { issuer = OWN_ISSUER } = await findContext(from);
  const stamp = { issued: systemToday(), issuer, producer: { tool: 'jiaoyan', version }, lang };
  const id = nameBasedId(nodeHasher, 'trust-list', issuer.id);
  return success({ list: { kind: 'trust-list', ...envelope(stamp), id, trusted: [], revoked: [] }, path });
}

/** Who keeps the list where nothing says so. */
const OWN_ISSUER: Issuer = { id: 'own', name: '本单位' };

const writeList = (path: string, list: TrustList): Promise<boolean> =>
  writeWhole(path, `${JSON.stringify(JSON.parse(canonicalJson({ ...list, issued: systemToday() })), null, 2)}\n`, {
    force: true,
  });

/** A certificate that cannot be what it is to be trusted as, is too weak, or could be several things and nobody said which. */
function misfit({ name, roles, isWeak }: ListedCertificate, wanted: TrustRole | undefined): readonly Finding[] {
  if (isWeak) return [{ code: 'JY7152', where: {}, found: name, params: { name } }];
  if (wanted === undefined && roles.length > 1) return [{ code: 'JY7182', where: {}, found: name, params: { name } }];
  if (roles.length > 0 && (wanted === undefined || roles.includes(wanted))) return [];
  return [{ code: 'JY8151', where: {}, found: name, params: { name, trustRole: wanted ?? 'signer' } }];
}

/** A certificate that is trusted although it was revoked: the revocation goes on holding. */
const revokedAgain = (fresh: readonly ListedCertificate[], { revoked }: TrustList): readonly Finding[] =>
  fresh.flatMap(({ fingerprint, name }) => {
    const found = revoked.find((one) => one.fingerprint === fingerprint);
    return found ? [{ code: 'JY8150', where: {}, found: name, params: { name, from: found.from } }] : [];
  });

/** The entry that counts from now on: what is said this time, else what stood there before, else what the certificate says. */
function trustedEntry(listed: ListedCertificate, said: Said, known: TrustedEntry | undefined): TrustedEntry {
  const { fingerprint, certificate, roles } = listed;
  const signs = said.signs === undefined ? known?.signs : said.signs;
  const bodies = said.for === undefined ? known?.for : said.for;
  return {
    fingerprint,
    role: said.role ?? known?.role ?? roles[0] ?? 'signer',
    name: (said.name ?? known?.name ?? listed.name).slice(0, LONGEST_NAME),
    on: systemToday(),
    ...(signs ? { signs: [...signs] } : {}),
    ...(bodies ? { for: [...bodies] } : {}),
    certificate,
  };
}

/** Signs of a fingerprint that are shown where it would be too long. */
const SHOWN = 16;
const LONGEST_NAME = 200;
const LONGEST_REASON = 400;

function reasonOf(text: string): string {
  const reason = text.trim();
  if (reason === '' || reason.length > LONGEST_REASON) throw usageError('usage.revocationReason');
  return reason;
}

/** The fingerprint that a user means: written out, by its beginning where the list has it, or of a PEM file. */
async function fingerprintOf(key: string, list: TrustList): Promise<Outcome<string>> {
  const plain = key.replaceAll(':', '').toLowerCase();
  if (/^[0-9a-f]{64}$/.test(plain)) return success(plain);
  const begun = /^[0-9a-f]{8,63}$/.test(plain)
    ? [...lastEntries(list.trusted).values()].filter(({ fingerprint }) => fingerprint.startsWith(plain))
    : [];
  if (begun.length === 1 && begun[0]) return success(begun[0].fingerprint);
  const read = await readListed([await certificateNamed(key)]);
  const [first] = read.ok ? read.value : [];
  return first ? success(first.fingerprint) : failure({ code: 'JY8153', where: {}, found: key });
}

const alreadyRevoked = ({ name, fingerprint, from }: TrustList['revoked'][number]): Finding => ({
  code: 'JY8155',
  where: {},
  found: name ?? fingerprint,
  params: { from },
});
