import type { FindingClass, Severity } from '../model/finding.js';
import type { Localized } from '../model/generated/documents.js';

/** The texts of a code in one language; templates as `fill` reads them. */
export interface Texts {
  /** What kind of problem it is, for headings and lists; no parameters. */
  readonly title: string;
  /** What stands there and what belongs there. */
  readonly message: string;
  /** What to do about it, in the user's own program. */
  readonly fix: string;
}

/** One finding code: how serious it is unless the programme says otherwise, its texts, and an example of each side. */
export interface Entry {
  /** `JY` and four digits, never reused. */
  readonly code: string;
  /** The same as a word, for other programs. */
  readonly rule: string;
  readonly severity: Severity;
  readonly class: FindingClass;
  /** Parameters beside those that every finding may have. */
  readonly params: readonly string[];
  readonly zh: Texts;
  readonly en: Texts;
  /** Something that does not give this finding. */
  readonly good: Localized;
  /** Something that gives it. */
  readonly bad: Localized;
}

/**
 * Values that a template may use of every finding. `here` names the cell, sheet or file, and is always there; `zero` is
 * there where a count is expected; `more` and `others` count and name further cells of the column where one finding
 * stands for all of them.
 */
export const GENERAL_PARAMETERS: readonly string[] = [
  'here',
  'found',
  'expected',
  'file',
  'sheet',
  'cell',
  'label',
  'pointer',
  'policy',
  'subject',
  'indicator',
  'suggest',
  'zero',
  'more',
  'others',
];
