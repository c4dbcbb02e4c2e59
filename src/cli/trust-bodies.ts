import { findContext } from './context-file.js';
import { nearest } from './nearest.js';
import { readDocument } from './session.js';
import { usageError } from './usage.js';

/** A school or office that a key may sign for. */
interface KnownBody {
  readonly id: string;
  readonly name: string;
}

/** As a flag says that no body or place is meant in particular. */
export const ANY = 'any';

const ID = /^[A-Za-z0-9][A-Za-z0-9._-]{0,39}$/;

/**
 * The ids of the bodies that a user names, each once and in one order; `null` for any body, undefined where nothing was
 * asked. A usage error for a body that neither registry nor programme of the folder has, where it has them.
 */
export async function bodiesAsked(
  asked: readonly string[] | undefined,
  from: string,
): Promise<readonly string[] | null | undefined> {
  if (asked === undefined || asked.length === 0) return undefined;
  if (asked.length === 1 && asked[0] === ANY) return null;
  const known = await knownBodies(from);
  return [...new Set(asked.map((text) => idOf(text, known)))].sort();
}

function idOf(text: string, { bodies, isWhole }: KnownBodies): string {
  const found = bodies.find(({ id, name }) => id === text || name === text);
  if (found) return found.id;
  if (!isWhole && ID.test(text)) return text;
  const near = nearest(
    text,
    bodies.flatMap(({ id, name }) => [id, name]),
  );
  throw usageError('trust.unknownBody', { found: text, near });
}

/** The bodies that a folder knows. */
interface KnownBodies {
  readonly bodies: readonly KnownBody[];
  /** Registry and programme were both read, so that there are no others. */
  readonly isWhole: boolean;
}

/** The schools of the registry, the units of the programme and who issues it, as far as the folder has them. */
export async function knownBodies(from: string): Promise<KnownBodies> {
  const { registry, programme, issuer } = await findContext(from);
  const schools = registry === undefined ? null : await readDocument('registry', registry);
  const plan = programme === undefined ? null : await readDocument('programme', programme);
  const bodies = [
    ...(issuer ? [issuer] : []),
    ...(plan?.ok ? [plan.value.issuer, ...plan.value.reportingUnits] : []),
    ...(schools?.ok ? schools.value.schools : []),
  ].map(({ id, name }) => ({ id, name }));
  return { bodies, isWhole: plan?.ok === true && schools?.ok === true };
}
