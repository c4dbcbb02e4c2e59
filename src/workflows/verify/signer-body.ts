import type { Issuer, Programme, Result } from '../../model/generated/documents.js';
import type { SignatureReport } from '../ports.js';
import { worstOf } from './part.js';

type Signature = SignatureReport['signatures'][number];

/** Who signs: what they are called, and for which bodies the trust list lets them sign. */
export interface SigningName {
  /** On the certificate and in the trust list. */
  readonly names: readonly string[];
  /** Ids of schools and offices; undefined where the list does not say. */
  readonly boundTo?: readonly string[] | undefined;
}

/** Whose field it is, as far as a paper tells. */
export interface FieldBody {
  readonly ids: readonly string[];
  /** What the body is called; undefined where a name decides nothing. */
  readonly name?: string | undefined;
  readonly kind?: 'school' | 'unit';
}

/** What a report says of whose fields it has. */
export type BodiesOfResult = { readonly school: Result['school']; readonly issuer?: Issuer };

/** Units by what they are called. */
export type KnownUnits = readonly Pick<Programme['reportingUnits'][number], 'id' | 'name'>[];

/**
 * Whose a field of a report is: the school's, that of the unit which its school reports to, else that of whoever issued
 * it, whose name decides nothing.
 */
export function bodyOfField(field: string, { school, issuer }: BodiesOfResult, units: KnownUnits): FieldBody {
  if (field === 'school') return { ids: [school.id], name: school.name, kind: 'school' };
  if (field === 'district') {
    const name = units.find(({ id }) => id === school.unit)?.name;
    return { ids: [school.unit], name, kind: 'unit' };
  }
  return { ids: issuer === undefined ? [] : [issuer.id] };
}

/** How a signer fits a field: `bound` to other bodies by the trust list, `named` otherwise, or undefined where nothing speaks against it. */
export function misfitOf({ names, boundTo }: SigningName, body: FieldBody): 'bound' | 'named' | undefined {
  if (boundTo !== undefined)
    return body.ids.length === 0 || boundTo.some((id) => body.ids.includes(id)) ? undefined : 'bound';
  const { name, kind } = body;
  if (name === undefined) return undefined;
  return names.some((one) => (kind === 'unit' ? isOfUnit(one, name) : isSchool(one, name))) ? undefined : 'named';
}

const REASONS = { bound: 'SIGNER_WRONG_BODY', named: 'SIGNER_OTHER_BODY' } as const;
const VERDICTS = { bound: 'failed', named: 'indeterminate' } as const;

/**
 * A report on signatures, with what is said of those whose signer is not the body of the field: failed where the trust
 * list binds the key to others, undecided where only the names differ. Signers that nobody trusts are no better known.
 */
export function withBodies(
  report: SignatureReport,
  result: BodiesOfResult | undefined,
  units: KnownUnits,
): SignatureReport {
  if (result === undefined) return report;
  const signatures = report.signatures.map((one) => withBody(one, bodyOfField(one.field, result, units)));
  const changed = signatures.filter((one, place) => one !== report.signatures[place]);
  if (changed.length === 0) return report;
  const reasons = new Set([...report.reasons, ...changed.flatMap((one) => one.reasons)]);
  return { ...report, signatures, reasons: [...reasons], verdict: worstOf([report, ...changed]) };
}

function withBody(signature: Signature, body: FieldBody): Signature {
  if (signature.reasons.includes('UNTRUSTED_KEY')) return signature;
  const { signer, otherNames = [], boundTo } = signature;
  const misfit = misfitOf({ names: [signer, ...otherNames], boundTo }, body);
  if (misfit === undefined) return signature;
  const verdict = worstOf([signature, { verdict: VERDICTS[misfit] }]);
  return { ...signature, reasons: [...signature.reasons, REASONS[misfit]], verdict };
}

/** The same school, with or without the name of its area before it. */
function isSchool(signer: string, school: string): boolean {
  const [own, other] = [plain(signer), plain(school)];
  return own === other || isLonger(own, other) || isLonger(other, own);
}

const isLonger = (long: string, short: string): boolean =>
  short !== '' && long.endsWith(short) && AREA.test(long.slice(0, -short.length));

/** What may stand before the name of a school: names of areas alone. */
const AREA = /^(\p{L}{1,8}[省市区县])+$/u;

/** An office that names its unit: 某区教研室, 某市教育局某分局. */
const isOfUnit = (signer: string, unit: string): boolean => plain(signer).includes(stemOf(plain(unit)));

const stemOf = (unit: string): string => (/..[区县市]$/u.test(unit) ? unit.slice(0, -1) : unit);

const plain = (name: string): string => name.normalize('NFKC').replaceAll(/[\s()（）·]/gu, '');
