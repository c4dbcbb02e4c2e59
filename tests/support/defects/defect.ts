import type { Answer } from '../../../src/model/form-answers.js';
import { BookEditor, type Typed } from './book-editor.js';
import { type FilledForm, type Spot, spotOf } from './filled-form.js';
import type { Random } from './random.js';

/** A finding that a damage must give: its code, and its place where it has one. */
export interface ExpectedFinding {
  readonly code: string;
  readonly sheet?: string;
  readonly cell?: string;
  /** The finding that it follows from and is folded under, where it does. */
  readonly cause?: Pick<ExpectedFinding, 'code' | 'sheet' | 'cell'>;
}

/** A finding that follows from another one. */
export const follows = (finding: ExpectedFinding, cause: ExpectedFinding): ExpectedFinding => ({ ...finding, cause });

/** A damaged file and all that is to be found in it. */
export interface Damaged {
  readonly bytes: Uint8Array;
  /** What the file is called, where that matters. */
  readonly file?: string;
  readonly expected: readonly ExpectedFinding[];
}

/** One kind of damage, a pure function of a clean form and a seed. */
export interface Defect {
  /** Sentence about what somebody did. */
  readonly kind: string;
  readonly damage: (form: FilledForm, random: Random) => Damaged;
  /** Only for files in the program's own spelling: another program's styles are numbered differently. */
  readonly ownOnly?: boolean;
}

/** A damage that is made by editing. */
export const edited = (
  kind: string,
  change: (book: BookEditor, form: FilledForm, random: Random) => readonly ExpectedFinding[],
): Defect => ({
  kind,
  damage: (form, random) => {
    const book = new BookEditor(form.bytes);
    const expected = change(book, form, random);
    return { bytes: book.bytes(), expected };
  },
});

export const at = (code: string, { sheet, cell }: Pick<Spot, 'sheet' | 'cell'>): ExpectedFinding => ({
  code,
  sheet,
  cell,
});

/** What is typed may depend on what stood there, and on the seed. */
export type TypedFrom = Typed | ((answer: Answer, random: Random) => Typed);

/** A damage of one cell: something is typed over an answer, and these codes are told of that cell. */
export const typedOver = (
  kind: string,
  choose: (form: FilledForm, random: Random) => Answer,
  typed: TypedFrom,
  ...codes: readonly string[]
): Defect =>
  edited(kind, (book, form, random) => {
    const answer = choose(form, random);
    const spot = spotOf(answer);
    book.type(spot.sheet, spot.cell, typeof typed === 'function' ? typed(answer, random) : typed);
    return codes.map((code) => at(code, spot));
  });
