import type { PlanListEntry } from '../../model/form-plan.js';
import type { RawValue } from '../../model/raw-workbook.js';
import { foldText, shownValue, trimUnseen } from './cells.js';
import { BLANK, type Fix, isPlaceholder, problemReading, type Reading, valueReading } from './reading.js';

/** A list prepared for looking up what was typed. */
export interface ChoiceIndex {
  readonly entries: readonly PlanListEntry[];
  /** Labels, aliases and numbers exactly as written, to codes. */
  readonly exact: ReadonlyMap<string, string>;
  /** The same without regard to width, spaces and capitals; spellings of two entries are left out. */
  readonly folded: ReadonlyMap<string, string>;
}

const LONGEST_EXPECTED = 8;

/** Prepares a list. */
export function choiceIndex(entries: readonly PlanListEntry[]): ChoiceIndex {
  const exact = new Map<string, string>();
  const folded = new Map<string, string>();
  const ambiguous = new Set<string>();
  for (const { code, zh, aliases } of entries) {
    for (const spelling of [zh, ...(aliases ?? [])]) exact.set(spelling, exact.get(spelling) ?? code);
    for (const spelling of [zh, code, ...(aliases ?? [])]) {
      const key = foldText(spelling);
      if ((folded.get(key) ?? code) !== code) ambiguous.add(key);
      folded.set(key, code);
    }
  }
  for (const key of ambiguous) folded.delete(key);
  return { entries, exact, folded };
}

/** Reads a choice; the value is the code of the entry. Other spellings than of width, spaces and capitals are errors. */
export function readChoice(value: RawValue, list: ChoiceIndex): Reading {
  const typed = shownValue(value);
  const exact = value.type === 'text' ? list.exact.get(typed) : undefined;
  if (exact !== undefined) return valueReading(exact);
  const trimmed = trimUnseen(typed);
  if (trimmed === '') return BLANK;
  const code = value.type === 'boolean' ? undefined : list.folded.get(foldText(trimmed));
  if (code !== undefined) return valueReading(code, spellingFixes(typed, trimmed, code, list));
  const folded = foldText(trimmed);
  const numbered = ISSUED_ALONE.test(folded) ? sameNumber(folded, list.entries) : null;
  if (numbered && numbered.code.length > folded.length)
    return valueReading(numbered.code, [{ rule: 'leadingZeros', before: typed, after: numbered.zh }]);
  return notInList(folded, list);
}

function spellingFixes(typed: string, trimmed: string, code: string, list: ChoiceIndex): readonly Fix[] {
  const spaces: readonly Fix[] = typed === trimmed ? [] : [{ rule: 'spaces', before: typed, after: trimmed }];
  if (list.exact.has(trimmed)) return spaces;
  const label = list.entries.find((entry) => entry.code === code)?.zh ?? code;
  return [...spaces, { rule: trimmed === code ? 'code' : 'spelling', before: trimmed, after: label }];
}

function notInList(folded: string, list: ChoiceIndex): Reading {
  const expected =
    list.entries.length <= LONGEST_EXPECTED ? list.entries.map((entry) => entry.zh).join('、') : '下拉列表中的一项';
  const nearest = nearestEntry(folded, list.entries);
  const suggest = nearest ? { suggest: { value: nearest.zh, safe: false } } : {};
  return problemReading(isPlaceholder(folded) ? 'JY2110' : 'JY2104', { expected, ...suggest });
}

const YES = new Set(['✓', '√', '✔', '☑', '对', '有', 'y', 'true', '1']);
const NO = new Set(['×', '✗', '✘', 'x', '✕', '错', '无', '没有', 'n', 'false', '0']);
const ISSUED = /^([a-z])0*(\d{1,4})(?!\d)/;
/** A number and nothing beside it: `G1` is G01, as programs that drop noughts write it. */
const ISSUED_ALONE = /^[a-z]\d{1,4}$/;

/** The entry that was probably meant; only for a suggestion. */
export function nearestEntry(folded: string, entries: readonly PlanListEntry[]): PlanListEntry | null {
  const ticked = entries.find(({ code }) => (code === 'yes' && YES.has(folded)) || (code === 'no' && NO.has(folded)));
  return ticked ?? sameNumber(folded, entries) ?? oneContaining(folded, entries) ?? closest(folded, entries);
}

/** `g1` for `G01`: the same letter and number. */
function sameNumber(folded: string, entries: readonly PlanListEntry[]): PlanListEntry | null {
  const typed = ISSUED.exec(folded);
  if (!typed) return null;
  return (
    entries.find(({ code }) => {
      const own = ISSUED.exec(foldText(code));
      return own !== null && own[1] === typed[1] && own[2] === typed[2];
    }) ?? null
  );
}

function oneContaining(folded: string, entries: readonly PlanListEntry[]): PlanListEntry | null {
  const fitting = entries.filter(({ zh }) => foldText(zh).includes(folded) || folded.includes(foldText(zh)));
  return fitting.length === 1 ? (fitting[0] as PlanListEntry) : null;
}

/** At most this share of the longer spelling may differ. */
const MOST_DIFFERENT = 0.34;

function closest(folded: string, entries: readonly PlanListEntry[]): PlanListEntry | null {
  let best: PlanListEntry | null = null;
  let least = MOST_DIFFERENT;
  for (const entry of entries) {
    const label = foldText(entry.zh);
    const share = editDistance(folded, label) / Math.max(folded.length, label.length, 1);
    if (share < least) [best, least] = [entry, share];
  }
  return best;
}

const LONGEST_COMPARED = 60;

/** Levenshtein distance of two short texts; of the first 60 characters of longer ones. */
export function editDistance(left: string, right: string): number {
  const [a, b] = [left.slice(0, LONGEST_COMPARED), right.slice(0, LONGEST_COMPARED)];
  let previous = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let row = 1; row <= a.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= b.length; column += 1) {
      const change = (previous[column - 1] as number) + (a[row - 1] === b[column - 1] ? 0 : 1);
      current.push(Math.min(change, (previous[column] as number) + 1, (current[column - 1] as number) + 1));
    }
    previous = current;
  }
  return previous[b.length] as number;
}
