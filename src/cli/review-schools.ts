import type { Programme } from '../model/generated/documents.js';
import type { Store } from '../workflows/ports.js';
import { usageError } from './usage.js';
import type { Workspace } from './workspace.js';

/** A level above self-assessment that the programme knows; a usage error for anything else. */
export function checkedLevel({ levels }: Pick<Programme, 'levels'>, level: number): number {
  const above = levels.filter((entry) => entry.level > 1);
  if (above.some((entry) => entry.level === level)) return level;
  const known = above.map((entry) => `${entry.level}（${entry.zh}）`).join('、');
  throw usageError('usage.level', { known: known || undefined });
}

/** Number of a reviewer; it becomes part of a key, so it is kept plain. */
export function checkedReviewer(text: string | undefined): string | undefined {
  if (text === undefined || (/^[\p{L}\p{N}][\p{L}\p{N}_.-]{0,59}$/u.test(text) && text !== 'panel')) return text;
  throw usageError('usage.reviewer', { found: text });
}

/** What a command was told about schools. */
export interface SchoolChoice {
  /** Codes or names; all where none is named. */
  readonly schools: readonly string[];
  /** Only those of this reporting unit, by code or name. */
  readonly unit?: string | undefined;
}

/** Ids of the schools that are meant, in the order of the registry; a usage error for one that nobody knows. */
export function chosenSchools({ desk }: Pick<Workspace, 'desk'>, { schools, unit }: SchoolChoice): readonly string[] {
  const { registry, programme } = desk.assessment;
  const all = [...registry.schools, ...registry.others];
  const unknown = schools.filter((text) => !all.some(({ id, name }) => id === text || name === text));
  if (unknown.length > 0) throw usageError('usage.schools', { found: unknown.join('、') });
  const units = programme.reportingUnits.filter(({ id, name }) => unit === undefined || id === unit || name === unit);
  if (units.length === 0) throw usageError('usage.unit', { found: unit ?? '' });
  const named = all.filter(({ id, name }) => schools.includes(id) || schools.includes(name));
  const elsewhere = named.filter((school) => unit !== undefined && units.every(({ id }) => id !== school.unit));
  if (named.length > 0 && elsewhere.length === named.length)
    throw usageError('usage.notInUnit', { found: elsewhere.map(({ name }) => name).join('、'), unit: unit ?? '' });
  return all
    .filter(({ id, name }) => schools.length === 0 || schools.includes(id) || schools.includes(name))
    .filter((school) => unit === undefined || units.some(({ id }) => id === school.unit))
    .map(({ id }) => id);
}

/** The schools that a sample of this level has drawn; `null` where none was drawn for it. */
export async function drawnSchools(store: Store, level: number): Promise<ReadonlySet<string> | null> {
  const head = await store.head(`sample/${level}`);
  const drawn = String(head?.brief['drawn'] ?? '');
  return drawn === '' ? null : new Set(drawn.split(' '));
}
