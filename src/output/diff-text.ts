import { word } from '../messages/ui/words.js';
import type { Language } from '../model/generated/documents.js';
import { textTable } from './table.js';

/** A change in words, as it is shown. */
export interface ChangeView {
  readonly kind: 'added' | 'removed' | 'changed' | 'renamed' | 'renumbered';
  readonly where: string;
  readonly before: string;
  readonly after: string;
}

/** What two documents are called. */
export interface DiffHead {
  readonly kind: 'standard' | 'programme' | 'registry' | 'results';
  readonly before: string;
  readonly after: string;
}

/** The first line of a comparison. */
export const diffTitle = ({ kind, before, after }: DiffHead, language: Language): string =>
  word('diff.title', language, { kind: word(`diff.kind.${kind}`, language), before, after });

/** Changes, a line each, and how many there are. */
export function changesText(head: DiffHead, changes: readonly ChangeView[], language: Language): string {
  if (changes.length === 0) return `${diffTitle(head, language)}\n${word('diff.same', language)}`;
  const lines = changes.map((change) => changeLine(change, language));
  const count = (kind: ChangeView['kind']): number => changes.filter((change) => change.kind === kind).length;
  const [added, removed] = [count('added'), count('removed')];
  const counted = { count: changes.length, added, removed, changed: changes.length - added - removed };
  return [diffTitle(head, language), ...lines, word('diff.count', language, counted)].join('\n');
}

function changeLine({ kind, where, before, after }: ChangeView, language: Language): string {
  if (kind === 'added') return word('diff.line.added', language, { where, after });
  if (kind === 'removed') return word('diff.line.removed', language, { where, before });
  return word(`diff.line.${kind}`, language, { where, before, after });
}

/** How many grades rose and fell, for a category or stage. */
export interface CountView {
  readonly list: string;
  readonly up: number;
  readonly down: number;
  readonly same: number;
  readonly unsure: number;
}

/** A subject whose grade changes, or may. */
export interface EffectView {
  readonly school: string;
  readonly subject: string;
  readonly before: string;
  readonly after: string;
  readonly direction: 'up' | 'down' | 'same' | 'unsure';
}

/** The effect of a change on results: by category or stage, then everybody whose grade changes or may. */
export function effectsText(
  {
    counts,
    effects,
    untold,
    counted,
  }: {
    readonly counts: readonly CountView[];
    readonly effects: readonly EffectView[];
    readonly untold: readonly string[];
    readonly counted: readonly string[];
  },
  language: Language,
): string {
  if (effects.length === 0) return word('diff.effect.none', language);
  const header = (name: 'list' | 'up' | 'down' | 'same' | 'unsure') => ({
    header: word(`diff.column.${name}`, language),
    ...(name === 'list' ? {} : { align: 'right' as const }),
  });
  const names = ['list', 'up', 'down', 'same', 'unsure'] as const;
  const moved = effects.filter(({ direction }) => direction !== 'same');
  return [
    word('diff.effect.title', language, { count: effects.length }),
    textTable(
      names.map(header),
      counts.map((count) => names.map((name) => String(count[name]))),
    ).trimEnd(),
    ...(counted.length === 0 ? [] : [word('diff.effect.counted', language, { ids: counted.join('、') })]),
    ...(untold.length === 0 ? [] : [word('diff.effect.untold', language, { ids: untold.join('、') })]),
    ...(moved.length === 0 ? [] : [effectTable(moved, language)]),
  ].join('\n');
}

function effectTable(moved: readonly EffectView[], language: Language): string {
  const names = ['school', 'subject', 'before', 'after', 'direction'] as const;
  return textTable(
    names.map((name) => ({ header: word(`diff.column.${name}`, language) })),
    moved.map((one) => [
      one.school,
      one.subject,
      one.before,
      one.after,
      word(`diff.direction.${one.direction}`, language),
    ]),
  ).trimEnd();
}

/** A subject in two years. */
export interface YearView {
  readonly school: string;
  readonly subject: string;
  readonly before: string;
  readonly after: string;
  readonly change: string;
  readonly causes: string;
}

/** Two years side by side, who fell most first. */
export function yearsText(
  head: DiffHead,
  { rows, gone, fresh }: { readonly rows: readonly YearView[]; readonly gone: number; readonly fresh: number },
  language: Language,
): string {
  const names = ['school', 'subject', 'before', 'after', 'change', 'causes'] as const;
  const table = textTable(
    names.map((name) => ({
      header: word(`diff.column.${name}`, language),
      ...(name === 'change' ? { align: 'right' as const } : {}),
    })),
    rows.map((row) => names.map((name) => row[name])),
  );
  const up = rows.filter(({ change }) => Number(change) > 0).length;
  const down = rows.filter(({ change }) => Number(change) < 0).length;
  const told = { pairs: rows.length, up, down, same: rows.length - up - down, gone, fresh };
  return [diffTitle(head, language), table.trimEnd(), word('diff.years.told', language, told)].join('\n');
}
