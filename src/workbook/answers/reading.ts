import type { AnswerValue } from '../../model/form-answers.js';

/** A spelling that was put right, one step. */
export interface Fix {
  readonly rule: FixRule;
  readonly before: string;
  readonly after: string;
}

/** The written list of what may be put right; everything else is an error. */
export type FixRule =
  | 'spaces'
  | 'fullWidth'
  | 'unit'
  | 'trailingZeros'
  | 'leadingZeros'
  | 'textNumber'
  | 'floatNoise'
  | 'spelling'
  | 'code'
  | 'dateSpelling'
  | 'timeOfDay'
  | 'weeksSpelling'
  | 'weeksOrder'
  | 'lineBreaks'
  | 'numberAsText';

/** Why a cell has no value; the codes are in the catalogue of messages. */
export interface Problem {
  readonly code: string;
  readonly expected?: string;
  readonly params?: Readonly<Record<string, string | number>>;
  readonly suggest?: { readonly value: string; readonly safe: boolean };
}

/** What a cell says: a value, nothing (blank), or a problem. */
export type Reading =
  | { readonly kind: 'value'; readonly value: AnswerValue; readonly fixes: readonly Fix[] }
  | { readonly kind: 'blank' }
  | { readonly kind: 'problem'; readonly problem: Problem };

export const BLANK: Reading = { kind: 'blank' };
const NO_FIXES: readonly Fix[] = [];

export const valueReading = (value: AnswerValue, fixes: readonly Fix[] = NO_FIXES): Reading => ({
  kind: 'value',
  value,
  fixes,
});
export const problemReading = (code: string, problem: Omit<Problem, 'code'> = {}): Reading => ({
  kind: 'problem',
  problem: { code, ...problem },
});

/** Collects the steps from what was typed to what is meant. */
export class FixTrail {
  readonly fixes: Fix[] = [];
  private text: string;

  constructor(typed: string) {
    this.text = typed;
  }

  /** The text as it is now. */
  get current(): string {
    return this.text;
  }

  /** Goes on with `after`; recorded when it differs. */
  step(rule: FixRule, after: string): this {
    if (after !== this.text) this.fixes.push({ rule, before: this.text, after });
    this.text = after;
    return this;
  }
}

/** Words that stand for nothing; they are told apart from blanks and never taken for 0. */
const PLACEHOLDERS = new Set([
  '无',
  '没有',
  '暂无',
  '同上',
  '同左',
  '〃',
  '/',
  '\\',
  '-',
  '—',
  '——',
  '–',
  'n/a',
  'na',
  '不适用',
  '略',
  '空',
  '待定',
  '待填',
  '?',
]);

/** Whether a (folded) text only says that nothing is there. */
export const isPlaceholder = (folded: string): boolean => PLACEHOLDERS.has(folded);
