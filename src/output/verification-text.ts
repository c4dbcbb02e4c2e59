import { inLanguage } from '../messages/language.js';
import { fieldWord } from '../messages/ui/field-word.js';
import { word } from '../messages/ui/words.js';
import { VERIFICATION_REASONS } from '../messages/verification-reasons.js';
import type { Language, Result } from '../model/generated/documents.js';
import type { Verdict, VerifiedPart } from '../model/verified-part.js';
import { gradeName } from './score-text.js';

interface SignerView {
  readonly field: string;
  readonly signer: string;
  readonly selfSigned: boolean;
  readonly verdict: Verdict;
  readonly statedDate?: string;
  readonly timestamp?: string;
  readonly timestampProven?: boolean;
}

/** A verification of a report, a bundle or a document, as the workflows give it. */
export interface VerificationView {
  readonly verdict: Verdict;
  readonly parts: readonly VerifiedPart[];
  readonly signatures?: readonly SignerView[];
  /** Codes of what a reader should know besides. */
  readonly notes?: readonly string[];
  /** Signers of an attestation, by name. */
  readonly signers?: readonly string[];
  readonly result?: Pick<Result, 'school' | 'subject' | 'grade' | 'total' | 'schoolYear' | 'effective'>;
  readonly ledger?: {
    readonly seq: number;
    readonly since: string;
    readonly size: number;
    readonly root: string;
    readonly superseded?: { readonly seq: number; readonly at: string };
  };
  readonly bundle?: { readonly from: { readonly name: string }; readonly number: number; readonly records: number };
}

const MARKS: Readonly<Record<Verdict, string>> = { passed: '✓', indeterminate: '?', failed: '✗' };

/** One verdict for a file, then every part with its reasons in words and codes, and what to do about each. */
export function verificationText(file: string, view: VerificationView, language: Language): string {
  return [
    `${MARKS[view.verdict]} ${file} ${word(`verify.${view.verdict}`, language)}`,
    ...aboutLines(view, language),
    ...view.parts.map((part) => partLine(part, language)),
    ...(view.signatures ?? []).map((signature) => signerLine(signature, language)),
    ...(view.signers ?? []).map((signer) => `    ${word('verify.signer', language, { signer })}`),
    ...(view.notes ?? []).map((note) => `    ${word('verify.note', language, { note: reasonText(note, language) })}`),
    ...ledgerLines(view, language),
    ...adviceLines(view, language),
  ].join('\n');
}

function partLine({ part, verdict, reasons, details }: VerifiedPart, language: Language): string {
  const why = [...reasons, ...details].map((text) => reasonText(text, language)).join('；');
  const said = `${word(`verify.${part}`, language)} ${word(`verify.${verdict}`, language)}`;
  return `  ${MARKS[verdict]} ${said}${why === '' ? '' : `：${why}`}`;
}

function signerLine(view: SignerView, language: Language): string {
  const { field, signer, selfSigned, verdict, timestamp, timestampProven, statedDate } = view;
  const proven = timestampProven && timestamp !== undefined ? timestamp : undefined;
  const time =
    proven === undefined
      ? statedDate && word('verify.timeStated', language, { time: shownTime(statedDate) })
      : word('verify.timeProven', language, { time: shownTime(proven) });
  const managed = selfSigned ? word('verify.selfManaged', language) : '';
  return `    ${MARKS[verdict]} ${word('verify.fieldSigner', language, { field: fieldWord(field, language), signer })}${managed}${time ?? ''}`;
}

/** An instant to the minute, in UTC. */
const shownTime = (instant: string): string => `${instant.slice(0, 16).replace('T', ' ')} UTC`;

function aboutLines({ result, bundle }: VerificationView, language: Language): readonly string[] {
  if (bundle) {
    const values = { unit: bundle.from.name, number: bundle.number, records: bundle.records };
    return [`    ${word('verify.bundle', language, values)}`];
  }
  if (!result) return [];
  const name =
    result.subject.id === result.school.id ? result.school.name : `${result.school.name} ${result.subject.name}`;
  const grade = gradeName(result, language);
  return [
    `    ${word('verify.result', language, { name, year: result.schoolYear, grade, total: result.total ?? '—' })}`,
  ];
}

function ledgerLines({ ledger }: VerificationView, language: Language): readonly string[] {
  if (!ledger) return [];
  const { seq, since, size, root, superseded } = ledger;
  const place = word('verify.place', language, { seq, since, size, root });
  const later = superseded && word('verify.superseded', language, { seq: superseded.seq, at: superseded.at });
  return [`    ${place}`, ...(later === undefined ? [] : [`    ${later}`])];
}

/** What to do, each advice once. */
function adviceLines({ parts, notes = [] }: VerificationView, language: Language): readonly string[] {
  const advice = [...parts.flatMap(({ reasons }) => reasons), ...notes].map(
    (reason) => VERIFICATION_REASONS[reason]?.advice,
  );
  const texts = new Set(advice.flatMap((text) => (text === undefined ? [] : [inLanguage(text, language)])));
  return [...texts].map((text) => `    ${word('verify.advice', language, { advice: text })}`);
}

/** A code in words with the code behind it; anything that is no code as it is. */
function reasonText(reason: string, language: Language): string {
  const words = VERIFICATION_REASONS[reason]?.what;
  return words ? `${inLanguage(words, language)}（${reason}）` : reason;
}
