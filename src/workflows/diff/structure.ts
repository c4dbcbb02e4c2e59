import { canonicalJson } from '../../documents/canonical.js';

/** A step into a document: a member, or an entry of a list by what identifies it. */
export type Step = { readonly member: string } | { readonly entry: string; readonly value: unknown };

/** One difference between two documents of a kind. */
export interface Change {
  readonly kind: 'added' | 'removed' | 'changed';
  readonly path: readonly Step[];
  /** Absent where something was added. */
  readonly before?: unknown;
  /** Absent where something was removed. */
  readonly after?: unknown;
}

type Members = Readonly<Record<string, unknown>>;

/** What names the entries of lists, the first that all entries have and that names each once. */
const NAMES = ['id', 'level', 'award', 'standard', 'code', 'number', 'metric', 'prefix', 'rule', 'subject'] as const;

const isObject = (value: unknown): value is Members =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * What has changed from one document to another, in the order of the members: entries of lists are matched by what names
 * them, not by where they stand, so that an insertion is one change. Two equal documents have none.
 */
export function structuralChanges(before: unknown, after: unknown, path: readonly Step[] = []): readonly Change[] {
  if (isObject(before) && isObject(after)) return memberChanges(before, after, path);
  if (Array.isArray(before) && Array.isArray(after)) {
    const name = NAMES.find((one) => namesEach(before, one) && namesEach(after, one));
    if (name !== undefined) return entryChanges({ before, after, name }, path);
  }
  return canonicalJson(before) === canonicalJson(after) ? [] : [{ kind: 'changed', path, before, after }];
}

function memberChanges(before: Members, after: Members, path: readonly Step[]): readonly Change[] {
  const names = [...new Set([...Object.keys(before), ...Object.keys(after)])];
  return names.flatMap((member): readonly Change[] => {
    const own = [...path, { member }];
    if (before[member] === undefined && after[member] === undefined) return [];
    if (before[member] === undefined) return [{ kind: 'added', path: own, after: after[member] }];
    if (after[member] === undefined) return [{ kind: 'removed', path: own, before: before[member] }];
    return structuralChanges(before[member], after[member], own);
  });
}

/** Whether every entry of a list is an object that a member names, each differently. */
function namesEach(list: readonly unknown[], name: string): boolean {
  const names = list.map((entry) => (isObject(entry) ? entry[name] : undefined));
  const isNamed = names.every((one) => typeof one === 'string' || typeof one === 'number');
  return isNamed && new Set(names).size === names.length;
}

function entryChanges(
  {
    before,
    after,
    name,
  }: { readonly before: readonly unknown[]; readonly after: readonly unknown[]; readonly name: string },
  path: readonly Step[],
): readonly Change[] {
  const keyed = (list: readonly unknown[]) => new Map(list.map((entry) => [String((entry as Members)[name]), entry]));
  const [old, present] = [keyed(before), keyed(after)];
  return [...new Set([...old.keys(), ...present.keys()])].flatMap((entry): readonly Change[] => {
    const [from, to] = [old.get(entry), present.get(entry)];
    const own = [...path, { entry, value: to ?? from }];
    if (from === undefined) return [{ kind: 'added', path: own, after: to }];
    if (to === undefined) return [{ kind: 'removed', path: own, before: from }];
    return structuralChanges(from, to, own);
  });
}
