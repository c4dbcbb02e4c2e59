import type { Change, Step } from './structure.js';

/** The members of documents whose entries are persons. */
const PERSONS: ReadonlySet<string> = new Set(['teachers']);

/** How a list of persons has changed, without naming anybody. */
export interface PersonsChange {
  readonly path: readonly Step[];
  /** How many stood in the list before, and stand in it now. */
  readonly former: number;
  readonly present: number;
  readonly added: number;
  readonly removed: number;
  readonly changed: number;
}

/** Changes with those of persons taken out: of each list of persons only the counts are left. */
export function withoutPersons(
  changes: readonly Change[],
  { before, after }: { readonly before: unknown; readonly after: unknown },
): { readonly changes: readonly Change[]; readonly persons: readonly PersonsChange[] } {
  const lists = new Map<string, { readonly path: readonly Step[]; readonly own: Change[] }>();
  const others: Change[] = [];
  for (const change of changes) {
    const path = personsPath(change);
    if (path === null) others.push(change);
    else {
      const key = path.map(stepText).join('/');
      const list = lists.get(key) ?? { path, own: [] };
      list.own.push(change);
      lists.set(key, list);
    }
  }
  const persons = [...lists.values()].map(({ path, own }) => {
    const [former, present] = [listAt(before, path), listAt(after, path)];
    const moved = isWhole(own, path) ? { ...NOBODY, ...cameOrWent(former.length, present.length) } : counted(own, path);
    return { path, former: former.length, present: present.length, ...moved };
  });
  return { changes: others, persons };
}

const stepText = (step: Step): string => ('member' in step ? step.member : step.entry);

/** The path of the list of persons that a change is in. */
function personsPath({ path }: Change): readonly Step[] | null {
  const at = path.findIndex((step) => 'member' in step && PERSONS.has(step.member));
  return at < 0 ? null : path.slice(0, at + 1);
}

const NOBODY = { added: 0, removed: 0, changed: 0 } as const;

/** Whether a list itself was put in or taken out. */
const isWhole = (own: readonly Change[], { length }: readonly Step[]): boolean =>
  own.some(({ path, kind }) => path.length === length && kind !== 'changed');

/** Everybody of a list that was not there before is new, everybody of one that is not there any more has left. */
const cameOrWent = (former: number, present: number): Partial<PersonsChange> => {
  if (former === 0) return { added: present };
  return present === 0 ? { removed: former } : {};
};

/** A list as a whole is changed where its entries have no numbers to match them by: then nobody can be counted. */
function counted(
  own: readonly Change[],
  { length }: readonly Step[],
): Pick<PersonsChange, 'added' | 'removed' | 'changed'> {
  const kinds = new Map<string, Change['kind']>();
  for (const { path, kind } of own) {
    const step = path[length];
    if (step) kinds.set(stepText(step), path.length === length + 1 ? kind : 'changed');
  }
  const count = (kind: Change['kind']): number => [...kinds.values()].filter((one) => one === kind).length;
  return { added: count('added'), removed: count('removed'), changed: count('changed') };
}

/** The list that stands at a path; empty where nothing does. */
function listAt(document: unknown, path: readonly Step[]): readonly unknown[] {
  const found = path.reduce<unknown>(
    (node, step) =>
      'member' in step
        ? (node as Readonly<Record<string, unknown>> | undefined)?.[step.member]
        : (node as readonly { readonly id?: unknown }[] | undefined)?.find(({ id }) => String(id) === step.entry),
    document,
  );
  return Array.isArray(found) ? found : [];
}
