import { canonicalJson } from '../../documents/canonical.js';
import { nameOf } from './labels.js';

/** An entry of a standard that has a number, a name and a rule. */
interface Numbered {
  readonly id: string;
}

/** Whether two entries are one thing under two numbers: their Chinese names and their rules are equal. */
export function isSameThing(before: unknown, after: unknown): boolean {
  const name = nameOf(before, 'zh-CN');
  return name !== '' && name === nameOf(after, 'zh-CN') && ruleText(before) === ruleText(after);
}

/** What has no rule is told by its name alone. */
const ruleText = (entry: unknown): string =>
  canonicalJson(typeof entry === 'object' && entry !== null && 'rule' in entry ? entry.rule : null);

/**
 * The former numbers of entries that only got another one, by the number they have now. A number that both lists have is
 * never another's: numbers are not used again.
 */
export function formerNumbers(before: readonly Numbered[], after: readonly Numbered[]): ReadonlyMap<string, string> {
  const kept = new Set(before.map(({ id }) => id));
  const present = new Set(after.map(({ id }) => id));
  const open = before.filter(({ id }) => !present.has(id));
  const former = new Map<string, string>();
  for (const entry of after.filter(({ id }) => !kept.has(id))) {
    const place = open.findIndex((old) => isSameThing(old, entry));
    const [old] = place < 0 ? [] : open.splice(place, 1);
    if (old) former.set(entry.id, old.id);
  }
  return former;
}
