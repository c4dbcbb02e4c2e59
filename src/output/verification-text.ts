import { inLanguage } from '../messages/language.js';
import { render } from '../messages/render.js';
import { fieldWord } from '../messages/ui/field-word.js';
import { word } from '../messages/ui/words.js';
import { VERIFICATION_REASONS } from '../messages/verification-reasons.js';
import type { Language, Paper, Result } from '../model/generated/documents.js';
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
  readonly paper?: Pick<Paper, 'paper' | 'title' | 'issued'> & { readonly number?: string };
  readonly rollup?: { readonly schoolYear: string; readonly issuer: { readonly name: string } };
  /** Fields that are reserved and that nobody has signed. */
  readonly emptyFields?: readonly string[];
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
    ...view.parts.map((part) => partLine(view, part, language)),
    ...(view.signatures ?? []).map((signature) => signerLine(signature, language)),
    ...emptyLines(view, language),
    ...(view.signers ?? []).map((signer) => `    ${word('verify.signer', language, { signer })}`),
    ...(view.notes ?? []).map((note) => `    ${word('verify.note', language, { note: reasonText(note, language) })}`),
    ...ledgerLines(view, language),
    ...adviceLines(view, language),
  ].join('\n');
}

function partLine(
  { paper, rollup }: VerificationView,
  { part, verdict, reasons, details, findings = [] }: VerifiedPart,
  language: Language,
): string {
  const isReport = paper === undefined && rollup === undefined;
  const name = part === 'attachment' && !isReport ? 'attachedData' : part;
  const problems = findings.slice(0, MOST_PROBLEMS).map((finding) => withoutStop(render(finding, language).message));
  const why = [...[...reasons, ...details].map((text) => reasonText(text, language)), ...problems].join('；');
  const more = findings.length > MOST_PROBLEMS ? word('verify.more', language, { count: findings.length }) : '';
  const said = `${word(`verify.${name}`, language)} ${word(`verify.${verdict}`, language)}`;
  return `  ${MARKS[verdict]} ${said}${why === '' ? '' : `：${why}`}${more}`;
}

/** So many problems of a document that does not follow its schema are told; all of them stand in the JSON. */
const MOST_PROBLEMS = 3;

const withoutStop = (sentence: string): string => sentence.replace(/[。.]$/u, '');

function emptyLines({ emptyFields = [] }: VerificationView, language: Language): readonly string[] {
  if (emptyFields.length === 0) return [];
  const fields = emptyFields.map((field) => fieldWord(field, language)).join('、');
  return [`    ${word('verify.emptyFields', language, { fields })}`];
}

function signerLine(view: SignerView, language: Language): string {
  const { field, signer, selfSigned, verdict, timestamp, timestampProven, statedDate } = view;
  const proven = timestampProven && timestamp !== undefined ? timestamp : undefined;
  const time =
    proven === undefined
      ? statedDate && word('verify.timeStated', language, { time: shownTime(statedDate, language) })
      : word('verify.timeProven', language, { time: shownTime(proven, language) });
  const managed = selfSigned ? word('verify.selfManaged', language) : '';
  return `    ${MARKS[verdict]} ${word('verify.fieldSigner', language, { field: fieldWord(field, language), signer })}${managed}${time ?? ''}`;
}

/** China keeps one time, without summer time (GB/T 7408: +08:00). */
const CHINA = { offset: 8 * 60 * 60 * 1000, zone: '+08:00' } as const;

/** An instant to the minute with its zone: in China's time for readers of Chinese, else in UTC; as it is where it is none. */
function shownTime(instant: string, language: Language): string {
  const time = Date.parse(instant);
  if (Number.isNaN(time)) return instant;
  const { offset, zone } = language === 'en' ? { offset: 0, zone: 'UTC' } : CHINA;
  return `${new Date(time + offset).toISOString().slice(0, 16).replace('T', ' ')} ${zone}`;
}

function aboutLines({ result, bundle, paper, rollup }: VerificationView, language: Language): readonly string[] {
  if (paper) {
    const { title, issued, number } = paper;
    const kind = word(`verify.paper.${paper.paper}`, language);
    return [`    ${word('verify.paper', language, { kind, title, issued, number })}`];
  }
  if (rollup) {
    const values = { year: rollup.schoolYear, issuer: rollup.issuer.name };
    return [`    ${word('verify.annual', language, values)}`];
  }
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
