import { digestOf, type Hasher } from '../../documents/hasher.js';
import type { Programme, Result, Standard } from '../../model/generated/documents.js';
import type { Difference } from '../../scoring/differences.js';
import { rescore } from '../../scoring/rescore.js';
import type { Catalogue } from '../ports.js';
import { valueDifferences, valuesInForce } from '../values-in-force.js';
import { type VerifiedPart, verifiedPart, worstOf } from './part.js';

/** A programme that is at hand. */
export interface KnownProgramme {
  readonly document: Programme;
  /** Somebody asks by it; otherwise it is that of the folder or workspace, and says nothing of other years. */
  readonly isNamed: boolean;
}

interface ScoreDesk {
  readonly catalogue: Catalogue;
  readonly hasher: Hasher;
  readonly programmes?: readonly KnownProgramme[];
}

/**
 * Scores a result again from the inputs it carries, by the standard it names, and proves the values in force that it
 * states; undecided where what that takes is not at hand.
 */
export async function scoreAgain(desk: ScoreDesk, result: Result): Promise<VerifiedPart> {
  const { id, sha256 } = result.standard;
  const standard = await desk.catalogue.load('standard', id);
  if (!standard.ok) return verifiedPart('score', 'indeterminate', ['STANDARD_NOT_AT_HAND'], [id]);
  if (digestOf(desk.hasher, standard.value) !== sha256) {
    return verifiedPart('score', 'indeterminate', ['STANDARD_DIFFERS'], [id]);
  }
  const { differences } = rescore(result, standard.value);
  const score =
    differences.length === 0 ? PASSED : verifiedPart('score', 'failed', ['SCORE_DIFFERS'], differences.map(told));
  const values = valuesPart(desk, result, standard.value);
  return verifiedPart(
    'score',
    worstOf([score, values]),
    [...score.reasons, ...values.reasons],
    [...score.details, ...values.details],
  );
}

const PASSED = verifiedPart('score', 'passed', []);

const told = ({ path, printed, computed }: Difference): string => `${path}: ${printed ?? '—'} ≠ ${computed ?? '—'}`;

/**
 * Whether the bands, guard and other values that a result states were in force. Its own programme decides; without it,
 * only the standard's own values are proven, unless a programme is at hand that should be its own and is not.
 */
function valuesPart({ hasher, programmes = [] }: ScoreDesk, result: Result, standard: Standard): VerifiedPart {
  const own = programmes.find(({ document }) => digestOf(hasher, document) === result.programme.sha256);
  const differences = valueDifferences(result.effective, valuesInForce(standard, own?.document ?? null)).map(told);
  if (own)
    return differences.length === 0 ? PASSED : verifiedPart('score', 'failed', ['EFFECTIVE_DIFFERS'], differences);
  const others = programmes.filter((known) => shouldBeOf(known, result)).map(({ document }) => document.id);
  if (others.length > 0) return verifiedPart('score', 'indeterminate', ['PROGRAMME_DIFFERS'], others);
  return differences.length === 0
    ? PASSED
    : verifiedPart('score', 'indeterminate', ['EFFECTIVE_UNPROVEN'], differences);
}

/** Whether a result ought to be of a programme: somebody says so, or both are of one year or have one id. */
const shouldBeOf = ({ document, isNamed }: KnownProgramme, { programme, schoolYear }: Result): boolean =>
  isNamed || document.id === programme.id || document.schoolYear === schoolYear;
