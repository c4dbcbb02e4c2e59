import type { DocumentKind, Documents } from '../../model/generated/documents.js';

/** Fields of the offices above a school; the issuing office has one of its own on papers. */
const OFFICES = ['district', 'city', 'issuer'] as const;
const SCHOOL_LEVEL = 1;
const FIRST_REVIEW = 2;

/** Documents that offices alone make, at whatever level. */
const OF_OFFICES: ReadonlySet<DocumentKind> = new Set<DocumentKind>([
  'agreement',
  'assignment',
  'award',
  'correction',
  'decision',
  'notice',
  'objection',
  'programme',
  'ranking',
  'receipt',
  'registry',
  'return',
  'rollup',
  'summary',
  'waivers',
]);

type Attested = Documents[DocumentKind];

/**
 * The fields of which whoever attests a document has to be allowed one: what a school says of itself its own and any
 * office, what a level judged or hands up the office of that level, what offices decide an office. Undefined where the
 * document does not tell whose it is.
 */
export function signerRoles(document: Attested): readonly string[] | undefined {
  switch (document.kind) {
    case 'bundle':
      return rolesOfLevel(document.from.level);
    case 'sample':
      return rolesOfLevel(document.level);
    case 'review':
      return [...rolesOfLevel(document.level), 'checkers'];
    case 'adjudication':
      return rolesOfLevel(highest(document.levels));
    case 'result':
      return rolesOfResult(document);
    default:
      return OF_OFFICES.has(document.kind) ? OFFICES : undefined;
  }
}

/** A result of the first level is computed by the school and by offices alike; a judged one is an office's. */
function rolesOfResult({ level, levels = [] }: Documents['result']): readonly string[] | undefined {
  const judged = Math.max(level, highest(levels.map((one) => one.level)));
  return judged > SCHOOL_LEVEL ? rolesOfLevel(judged) : undefined;
}

const highest = (levels: readonly number[]): number => Math.max(SCHOOL_LEVEL, ...levels);

/** Where a year has two levels the second one is the city's, so both offices may stand at it. */
function rolesOfLevel(level: number): readonly string[] {
  if (level <= SCHOOL_LEVEL) return ['school'];
  return level === FIRST_REVIEW ? OFFICES : ['city', 'issuer'];
}
