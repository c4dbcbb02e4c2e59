import type { Result } from '../../model/generated/documents.js';
import { absolute, compare, decimal, type Rational, toDecimal, ZERO } from '../../model/rational.js';
import type { Store } from '../ports.js';
import { ADJUDICATED } from '../workspace/records.js';
import { storedDocument } from '../workspace/stored-document.js';

/** What follows from a gap; `settled`: a panel has decided it. */
export type GapState = 'flagged' | 'adjudicate' | 'settled';

/** How far a level lies from the next lower one that judged a subject. */
export interface LevelGap {
  readonly school: string;
  readonly schoolName: string;
  readonly subject: string;
  readonly subjectName: string;
  readonly standard: string;
  readonly level: number;
  readonly lower: number;
  /** Base points of both, and what lies between them, printed. */
  readonly lowerBase: string;
  readonly base: string;
  readonly gap: string;
  readonly state: GapState;
}

/** Gaps of a level that are to be looked at or adjudicated: the widest first, upwards or downwards, exactly compared. */
export async function levelGaps(store: Store, level: number): Promise<readonly LevelGap[]> {
  const gaps: WideGap[] = [];
  for (const { sha256, brief } of await store.heads('result/')) {
    if (Number(brief['level'] ?? 1) < level) continue;
    const result = await storedDocument<Result>(store, sha256);
    const gap = result && gapOf(result, level);
    if (gap) gaps.push({ gap, width: widthOf(result, level) });
  }
  return gaps.sort((a, b) => compare(b.width, a.width) || (placeOf(a) < placeOf(b) ? -1 : 1)).map(({ gap }) => gap);
}

interface WideGap {
  readonly gap: LevelGap;
  readonly width: Rational;
}

const placeOf = ({ gap }: WideGap): string => `${gap.school} ${gap.subject} ${gap.standard}`;

/** How wide a gap is before it is rounded for printing. */
const widthOf = ({ levels = [] }: Result, level: number): Rational => {
  const gap = levels.find((entry) => entry.level === level)?.gap;
  return gap == null ? ZERO : absolute(decimal(gap));
};

/** The gap of a level; `null` where there is none over the limits. */
export function gapOf(result: Result, level: number): LevelGap | null {
  const levels = result.levels ?? [];
  const place = levels.findIndex((entry) => entry.level === level);
  const [own, lower] = [levels[place], levels[place - 1]];
  if (!own || !lower || own.flag !== true || own.gap == null) return null;
  const { decimals, mode } = result.effective.rounding;
  const printed = (value: string | null): string => (value === null ? '—' : toDecimal(decimal(value), decimals, mode));
  const isSettled = own.adjudicate === true && levels.some((entry) => entry.level === ADJUDICATED);
  return {
    school: result.school.id,
    schoolName: result.school.name,
    subject: result.subject.id,
    subjectName: result.subject.name,
    standard: result.standard.id,
    level,
    lower: lower.level,
    lowerBase: printed(lower.base),
    base: printed(own.base),
    gap: printed(own.gap),
    state: isSettled ? 'settled' : own.adjudicate === true ? 'adjudicate' : 'flagged',
  };
}
