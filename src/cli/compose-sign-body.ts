import { type Finding, failure, type Outcome, success } from '../model/finding.js';
import type { Result, TrustList } from '../model/generated/documents.js';
import { attachments } from '../signature/pdf/attachments.js';
import { producerOf } from '../signature/pdf/producer.js';
import { readCertificates } from '../signature/trust.js';
import { carriedStatement, readCarried } from '../workflows/verify/carried.js';
import {
  bodyOfField,
  type FieldBody,
  type KnownUnits,
  misfitOf,
  type SigningName,
} from '../workflows/verify/signer-body.js';
import { findTrustList, readTrustListFile, registeredSigners } from './compose-trust-list.js';
import { readDocument } from './session.js';

/** Looks at whose report is about to be signed. */
export interface BodyGuard {
  /**
   * JY7186 where the trust list lets this key sign for others only; a warning JY7187 where the field of the report is that
   * of somebody with another name.
   */
  check(pdf: Uint8Array, file: string): Promise<Outcome<null>>;
}

interface GuardOptions {
  /** Field that is signed. */
  readonly role: string;
  /** Path of the programme that names the units, if there is one. */
  readonly programme: string | undefined;
  readonly from?: string;
}

/** Holds a key, DER certificate, against the reports that it is to sign, as the trust list of the folder knows it. */
export async function bodyGuard(
  der: Uint8Array,
  { role, programme, from = process.cwd() }: GuardOptions,
): Promise<BodyGuard> {
  const [certificate] = readCertificates([der]);
  const known = registeredSigners(await listAround(from)).find(
    ({ fingerprint }) => fingerprint === certificate?.sha256,
  );
  const names = [certificate?.commonName ?? '', ...(known ? [known.name] : [])];
  const units = await unitsOf(programme);
  return { check: (pdf, file) => checkBody(pdf, file, { role, units, signer: { names, boundTo: known?.boundTo } }) };
}

interface Checked {
  readonly role: string;
  readonly units: KnownUnits;
  readonly signer: SigningName;
}

async function checkBody(pdf: Uint8Array, file: string, { role, units, signer }: Checked): Promise<Outcome<null>> {
  const result = await resultIn(pdf, file);
  if (result === undefined) return success(null);
  const body = bodyOfField(role, result, units);
  const misfit = misfitOf(signer, body);
  if (misfit === undefined) return success(null);
  const finding = otherBody(signer, body, { role, result, file });
  return misfit === 'bound'
    ? failure({ ...finding, code: 'JY7186', params: { ...finding.params, bound: (signer.boundTo ?? []).join('、') } })
    : success(null, [finding]);
}

function otherBody(
  { names }: SigningName,
  { ids, name }: FieldBody,
  { role, result, file }: { readonly role: string; readonly result: Result; readonly file: string },
): Finding {
  const [signer = ''] = names;
  const body = name ?? ids.join('、');
  return { code: 'JY7187', where: { file }, subject: result.school.name, params: { signer, role, body } };
}

/** The result that a report carries; undefined for any other file. */
async function resultIn(pdf: Uint8Array, file: string): Promise<Result | undefined> {
  const statement = carriedStatement(attachments(pdf), producerOf(pdf));
  if (!('kind' in statement) || statement.kind !== 'result') return undefined;
  const read = await readCarried('result', statement.file, file);
  return 'value' in read ? read.value : undefined;
}

const NO_LIST: Pick<TrustList, 'trusted'> = { trusted: [] };

/** A list that cannot be read was told when the key was opened. */
async function listAround(from: string): Promise<Pick<TrustList, 'trusted'>> {
  const path = findTrustList(from);
  const read = path === undefined ? null : await readTrustListFile(path);
  return read?.ok ? read.value : NO_LIST;
}

async function unitsOf(programme: string | undefined): Promise<KnownUnits> {
  const read = programme === undefined ? null : await readDocument('programme', programme);
  return read?.ok ? read.value.reportingUnits : [];
}
