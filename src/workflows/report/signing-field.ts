import type { Programme, Registry } from '../../model/generated/documents.js';

/** Kinds of papers that are signed. */
export type SignedKind = 'grading' | 'opinion' | 'spot-check' | 'cover' | 'receipt' | 'certificate';

/** Fields of the templates that come with the program; the first is for an office that nobody knows otherwise. */
const FIELDS: Readonly<Record<SignedKind, readonly [string, ...string[]]>> = {
  grading: ['school', 'district', 'city'],
  opinion: ['district', 'school'],
  'spot-check': ['city', 'checkers', 'school'],
  cover: ['district', 'city'],
  receipt: ['issuer'],
  certificate: ['issuer'],
};

/** Kinds in which the office alone says where it signs; the others have one field for whoever prints them. */
const BY_OFFICE: ReadonlySet<SignedKind> = new Set(['grading', 'cover']);

/** The fields in which a paper of this kind can be signed. */
export const signingFields = (kind: SignedKind): readonly string[] => FIELDS[kind];

/** Who the offices of a year are. */
export interface Offices {
  readonly programme: Pick<Programme, 'issuer' | 'levels' | 'reportingUnits'>;
  readonly registry: Pick<Registry, 'schools' | 'others'>;
  /** The office that works here, where it says so itself. */
  readonly issuer?: { readonly id: string; readonly name: string } | undefined;
}

/** The office that a name stands for; `undefined` where it is none of the year. */
export function officeNamed(name: string, { programme, registry, issuer }: Offices): string | undefined {
  const { reportingUnits, levels } = programme;
  if ([...registry.schools, ...registry.others].some((school) => school.name === name)) return 'school';
  if (reportingUnits.some((unit) => unit.name === name)) return 'district';
  if (issuer?.name === name) return reportingUnits.some(({ id }) => id === issuer.id) ? 'district' : 'city';
  if (programme.issuer.name === name) return 'city';
  const at = levels.findIndex(({ level, by }) => level > 1 && by === name);
  if (at < 0) return undefined;
  return at === levels.length - 1 ? 'city' : 'district';
}

/**
 * The field that a signer signs in: on a grading report or a cover list that of its office, so that a city never
 * stands where the school certifies; on all others that of the office that the paper is from.
 */
export function signingField(kind: SignedKind, signer: string, offices: Offices): string {
  const [first, ...others] = FIELDS[kind];
  const office = BY_OFFICE.has(kind) ? officeNamed(signer, offices) : undefined;
  return office !== undefined && others.includes(office) ? office : first;
}
