import type { Programme, Registry } from '../../model/generated/documents.js';

/** Kinds of papers that are signed. */
export type SignedKind = 'grading' | 'opinion' | 'spot-check' | 'cover' | 'receipt' | 'certificate';

/** Fields of the templates that come with the program; the first is that of the office that the paper is from. */
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

/** The office that a signer stands for: by its own name; else it signs for the office that prints here. */
function officeOf(name: string, { programme, registry, issuer = programme.issuer }: Offices): string {
  const { reportingUnits, levels } = programme;
  if ([...registry.schools, ...registry.others].some((school) => school.name === name)) return 'school';
  if (reportingUnits.some((unit) => unit.name === name)) return 'district';
  const at = levels.findIndex(({ level, by }) => level > 1 && by === name);
  if (at >= 0) return at === levels.length - 1 ? 'city' : 'district';
  return reportingUnits.some(({ id }) => id === issuer.id) ? 'district' : 'city';
}

/**
 * The field that a signer signs in: on a grading report or a cover list that of its office, so that a city never
 * stands where the school certifies; on all others that of the office that the paper is from.
 */
export function signingField(kind: SignedKind, signer: string, offices: Offices): string {
  const [first] = FIELDS[kind];
  const office = officeOf(signer, offices);
  return BY_OFFICE.has(kind) && FIELDS[kind].includes(office) ? office : first;
}
