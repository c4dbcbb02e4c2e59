/** Where a finding is: sheet and cell first, for people; the pointer is for programs. */
export interface Place {
  readonly file?: string;
  readonly sheet?: string;
  readonly cell?: string;
  /** What the cell is called on the form, e.g. `T003 听课节数（下学期）`. */
  readonly label?: string;
  /** JSON pointer into the document, where there is one. */
  readonly pointer?: string;
  /** Clause of the policy that asks for it, e.g. `CZ二4`. */
  readonly policy?: string;
}

export type Severity = 'error' | 'warning' | 'notice';

/** `logic` (逻辑校验) must be mended; `experience` (经验校验) is mended or explained. */
export type FindingClass = 'logic' | 'experience';

/** A finding before it has words: `messages` turns code and params into a sentence, the programme's ruleset gives the severity. */
export interface Finding {
  /** `JY` and four digits; never reused. The catalogue in `messages` knows its default severity, class and texts. */
  readonly code: string;
  readonly where: Place;
  /** What stands there, as the user would recognise it. */
  readonly found?: string;
  /** What belongs there. */
  readonly expected?: string;
  /** Further values that the texts of this code use. */
  readonly params?: Readonly<Record<string, string | number>>;
  /** Who it concerns: school, group or teacher number. */
  readonly subject?: string;
  readonly indicator?: string;
  /** A value that may be put into the cell; `safe` when it changes only the spelling. */
  readonly suggest?: { readonly value: string; readonly safe: boolean };
  /** What the school says of it (experience findings only); it is then only told. */
  readonly explanation?: FindingExplanation;
  /** Key of the finding that this one follows from; see `key`. */
  readonly causedBy?: readonly string[];
  /** Names this finding for `causedBy` of others. */
  readonly key?: string;
}

/** Why something unusual is right, as the school wrote it, and where. */
export interface FindingExplanation {
  readonly text: string;
  readonly sheet?: string;
  readonly cell?: string;
}

/** A value, or the findings that say why there is none. */
export type Outcome<T> =
  | { readonly ok: true; readonly value: T; readonly findings: readonly Finding[] }
  | { readonly ok: false; readonly findings: readonly Finding[] };

export const success = <T>(value: T, findings: readonly Finding[] = []): Outcome<T> => ({ ok: true, value, findings });
export const failure = (...findings: Finding[]): Outcome<never> => ({ ok: false, findings });
