import type { Language } from '../../model/generated/documents.js';
import { inLanguage } from '../language.js';
import { fill } from '../template.js';
import { AGREEMENT_WORDS } from './agreement.js';
import { ANNUAL_WORDS } from './annual.js';
import { AWARD_WORDS } from './award.js';
import { BATCH_WORDS } from './batch.js';
import { COMPILE_WORDS } from './compile.js';
import { COPIES_WORDS } from './copies.js';
import { DECIDE_WORDS } from './decide.js';
import { DIFF_WORDS } from './diff.js';
import { EXPORT_WORDS } from './export.js';
import { FINDINGS_WORDS } from './findings.js';
import { FORMS_WORDS } from './forms.js';
import { NOTICE_WORDS } from './notice.js';
import { OFFICE_WORDS } from './office.js';
import { PAPERS_WORDS } from './papers.js';
import { RANKING_WORDS } from './ranking.js';
import { RESULTS_WORDS } from './results.js';
import { REVIEW_WORDS } from './review.js';
import { ROLLUP_WORDS } from './rollup.js';
import { SIGN_WORDS } from './sign.js';
import { STANDARD_WORDS } from './standard.js';
import { TRACE_WORDS } from './trace.js';
import { USAGE_WORDS } from './usage.js';
import { VERIFY_WORDS } from './verify.js';
import { WORKSPACE_WORDS } from './workspace.js';

// One file per command; each adds its table here. Keys begin with the name of the file.
const TABLE = {
  ...AGREEMENT_WORDS,
  ...ANNUAL_WORDS,
  ...AWARD_WORDS,
  ...BATCH_WORDS,
  ...COMPILE_WORDS,
  ...COPIES_WORDS,
  ...DECIDE_WORDS,
  ...DIFF_WORDS,
  ...EXPORT_WORDS,
  ...FINDINGS_WORDS,
  ...FORMS_WORDS,
  ...NOTICE_WORDS,
  ...OFFICE_WORDS,
  ...PAPERS_WORDS,
  ...RANKING_WORDS,
  ...RESULTS_WORDS,
  ...REVIEW_WORDS,
  ...SIGN_WORDS,
  ...ROLLUP_WORDS,
  ...STANDARD_WORDS,
  ...TRACE_WORDS,
  ...USAGE_WORDS,
  ...VERIFY_WORDS,
  ...WORKSPACE_WORDS,
} as const;

/** A key of the word tables. */
export type WordKey = keyof typeof TABLE;

type NamesIn<Text extends string> = Text extends `${string}{${infer Name}}${infer Rest}` ? Name | NamesIn<Rest> : never;
type NamesOf<Key extends WordKey> = NamesIn<(typeof TABLE)[Key]['zh']>;

/** The values of a word: none where its text has none. */
export type WordValues<Key extends WordKey> = [NamesOf<Key>] extends [never]
  ? []
  : [Readonly<Record<NamesOf<Key>, string | number | undefined>>];

/** A text of a command in a language. Values are named as in the Chinese text; `[[…]]` stands only with its values. */
export function word<Key extends WordKey>(key: Key, language: Language, ...values: WordValues<Key>): string {
  return fill(inLanguage(TABLE[key], language), values[0] ?? {});
}

/** Every key, for tests and tools. */
export const WORD_KEYS = Object.keys(TABLE) as readonly WordKey[];
