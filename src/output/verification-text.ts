import { inLanguage } from '../messages/language.js';
import { REASON_WORDS } from '../messages/reasons.js';
import { WORD_KEYS, type WordKey, word } from '../messages/ui/words.js';
import type { Language, Result } from '../model/generated/documents.js';
import { gradeName } from './score-text.js';

type VerdictWord = 'passed' | 'indeterminate' | 'failed';

/** A verification as the workflows give it. */
export interface VerificationView {
  readonly verdict: VerdictWord;
  readonly parts: readonly {
    readonly part: 'signature' | 'attachment' | 'score';
    readonly verdict: VerdictWord;
    readonly reasons: readonly string[];
    readonly details: readonly string[];
  }[];
  readonly signatures: readonly { readonly signer: string; readonly selfSigned: boolean }[];
  readonly result?: Pick<Result, 'school' | 'subject' | 'grade' | 'total' | 'schoolYear' | 'effective'>;
}

const MARKS: Readonly<Record<VerdictWord, string>> = { passed: '✓', indeterminate: '?', failed: '✗' };

/** One verdict for a file, then every part with its reasons in words and codes. */
export function verificationText(file: string, view: VerificationView, language: Language): string {
  const parts = view.parts.map(({ part, verdict, reasons, details }) => {
    const why = [...reasons.map((reason) => reasonText(reason, language)), ...details].join('；');
    return `  ${MARKS[verdict]} ${word(`verify.${part}`, language)} ${word(`verify.${verdict}`, language)}${why === '' ? '' : `：${why}`}`;
  });
  const signers = view.signatures.map(
    ({ signer, selfSigned }) =>
      `    ${word('verify.signer', language, { signer })}${selfSigned ? word('verify.selfManaged', language) : ''}`,
  );
  return [
    `${MARKS[view.verdict]} ${file} ${word(`verify.${view.verdict}`, language)}`,
    ...aboutLines(view, language),
    ...parts,
    ...signers,
  ].join('\n');
}

function aboutLines({ result }: VerificationView, language: Language): readonly string[] {
  if (!result) return [];
  const name =
    result.subject.id === result.school.id ? result.school.name : `${result.school.name} ${result.subject.name}`;
  const grade = gradeName(result, language);
  return [
    `    ${word('verify.result', language, { name, year: result.schoolYear, grade, total: result.total ?? '—' })}`,
  ];
}

function reasonText(reason: string, language: Language): string {
  const words = REASON_WORDS[reason];
  if (words) return `${inLanguage(words, language)}（${reason}）`;
  const key = WORD_KEYS.find((candidate) => candidate === `verify.${reason}`) as WordKey | undefined;
  return key === undefined ? reason : `${word(key as 'verify.NO_RESULT_ATTACHED', language)}（${reason}）`;
}
