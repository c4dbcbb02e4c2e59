import { word } from '../../messages/ui/words.js';
import type { Language, Programme, Registry, Standard } from '../../model/generated/documents.js';
import { type DatesChange, withoutDates } from './dates.js';
import { type SchemaLabels, valueText } from './labels.js';
import { withoutPersons } from './persons.js';
import { isSameThing } from './renumbered.js';
import { type Change, structuralChanges } from './structure.js';

/** Documents that can be compared member by member. */
export type Comparable = Standard | Programme | Registry;

/** A change in words. */
export interface WordedChange {
  readonly kind: 'added' | 'removed' | 'changed' | 'renamed' | 'renumbered';
  /** What it is in, by member and id, for programs: `/indicators/C1/points`. */
  readonly pointer: string;
  /** The same in words. */
  readonly where: string;
  readonly before: string;
  readonly after: string;
  /** What is told together here, one by one: the dates of a calendar. */
  readonly parts?: readonly WordedChange[];
}

/** How changes are worded. */
export interface DiffWording {
  readonly labels: SchemaLabels;
  readonly language: Language;
  /** Persons one by one with their names; else only how many they are. */
  readonly names?: boolean | undefined;
}

/** Members that say who wrote a document and when: they tell nothing about what it says. */
const ENVELOPE: ReadonlySet<string> = new Set([
  'kind',
  'formatVersion',
  'id',
  'issued',
  'issuer',
  'producer',
  'derivedFrom',
  'lang',
]);

/** What changed between two documents of a kind, in words; something that only got another number is one change. */
export function documentChanges(
  before: Comparable,
  after: Comparable,
  { labels, language, names = false }: DiffWording,
): readonly WordedChange[] {
  const all = structuralChanges(before, after).filter(({ path: [first] }) => !isEnvelope(first));
  const named = names ? { changes: all, persons: [] } : withoutPersons(all, { before, after });
  const { persons } = named;
  const { changes, dates } = withoutDates(named.changes);
  const moved = renumbered(changes);
  const single = [
    ...changes.filter((change) => !moved.some((pair) => pair.includes(change))),
    ...moved.flatMap(([from, to]) => changesBeside(from, to)),
  ];
  const where = (change: Pick<Change, 'path'>): string => labels.path(change, language).join(' › ');
  const worded = (change: Change): WordedChange => ({
    kind: kindOf(change),
    pointer: pointerOf(change),
    where: where(change),
    before: change.kind === 'added' ? '' : valueText(change.before, language),
    after: change.kind === 'removed' ? '' : valueText(change.after, language),
  });
  return [
    ...moved.map(([from, to]) => ({
      kind: 'renumbered' as const,
      pointer: pointerOf(to),
      where: where(to),
      before: lastOf(from),
      after: lastOf(to),
    })),
    ...persons.map((one) => ({
      kind: 'changed' as const,
      pointer: pointerOf(one),
      where: where(one),
      before: word('diff.persons.before', language, one),
      after: word('diff.persons.after', language, one),
    })),
    ...dates.map((one) => ({
      ...datesText(one, language),
      kind: 'changed' as const,
      pointer: pointerOf(one),
      where: where(one),
      parts: one.changes.map(worded),
    })),
    ...single.map(worded),
  ];
}

/** `2024-09 … 2025-06`, and `2025-09 … 2026-06（12 个日期改动）`. */
function datesText(
  { before, after, changes }: DatesChange,
  language: Language,
): Pick<WordedChange, 'before' | 'after'> {
  const [[first, last], [from, to]] = [before, after];
  return {
    before: word('diff.dates.before', language, { first, last }),
    after: word('diff.dates.after', language, { first: from, last: to, count: changes.length }),
  };
}

const isEnvelope = (step: Change['path'][number] | undefined): boolean =>
  step !== undefined && 'member' in step && ENVELOPE.has(step.member);

const stepText = (step: Change['path'][number]): string => ('member' in step ? step.member : step.entry);

const pointerOf = ({ path }: Pick<Change, 'path'>): string => path.map((step) => `/${stepText(step)}`).join('');

const lastOf = ({ path }: Change): string => {
  const last = path.at(-1);
  return last === undefined ? '' : stepText(last);
};

/** The name of something has changed where its text in some language has. */
function kindOf({ kind, path }: Change): WordedChange['kind'] {
  const last = path.at(-1);
  const isName = last !== undefined && 'member' in last && (last.member === 'zh' || last.member === 'name');
  return kind === 'changed' && isName && path.length > 1 ? 'renamed' : kind;
}

/** Entries that were taken out under one number and put in under another: the same in name and rule. */
function renumbered(changes: readonly Change[]): readonly (readonly [Change, Change])[] {
  const added = changes.filter(({ kind, path }) => kind === 'added' && isEntry(path));
  const taken = new Set<Change>();
  return changes
    .filter(({ kind, path }) => kind === 'removed' && isEntry(path))
    .flatMap((from): readonly (readonly [Change, Change])[] => {
      const to = added.find(
        (one) => !taken.has(one) && parentOf(one) === parentOf(from) && isSameThing(from.before, one.after),
      );
      if (!to) return [];
      taken.add(to);
      return [[from, to]];
    });
}

/** What else has changed of something that got another number. */
const changesBeside = (from: Change, to: Change): readonly Change[] =>
  structuralChanges(from.before, to.after, to.path).filter(
    ({ before, after }) => String(before) !== lastOf(from) || String(after) !== lastOf(to),
  );

const isEntry = (path: Change['path']): boolean => 'entry' in (path.at(-1) ?? { member: '' });

const parentOf = ({ path }: Change): string => path.slice(0, -1).map(stepText).join('/');
