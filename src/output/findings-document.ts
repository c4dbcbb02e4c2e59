import { entryOf, UNKNOWN_ENTRY } from '../messages/catalogue.js';
import { cutText } from '../messages/printable.js';
import { render } from '../messages/render.js';
import { type Ruleset, severityOf, severityRank } from '../messages/severity.js';
import type { Finding, Severity } from '../model/finding.js';
import type { Findings, Language } from '../model/generated/documents.js';
import { linkFindings } from './finding-links.js';
import { byCell } from './finding-order.js';

/** A finding as it stands in the document: with words, severity and fingerprint. */
export type DocumentFinding = Findings['findings'][number];

/** A file as it stands in the document. */
export type DocumentFile = Findings['files'][number];

/** One file that was looked at, and everything that was found in it. */
export interface CheckedFile {
  readonly file: string;
  readonly findings: readonly Finding[];
  /** Nothing could be read from it. */
  readonly unreadable: boolean;
  readonly school?: string;
  /** Names of its sheets in their order; without them sheets stand in the order in which findings name them. */
  readonly sheets?: readonly string[];
}

/** Members of the document that do not come from the findings. */
export type FindingsEnvelope = Pick<
  Findings,
  'formatVersion' | 'id' | 'issued' | 'issuer' | 'producer' | 'derivedFrom'
> &
  Partial<Pick<Findings, 'extensions'>>;

/** What a findings document is made from. */
export interface FindingsInput {
  readonly files: readonly CheckedFile[];
  readonly ruleset: Ruleset;
  readonly language: Language;
  readonly envelope: FindingsEnvelope;
  /** A hash in hex; its first 16 digits are used. */
  readonly fingerprint: (text: string) => string;
}

/** A finding on its way into the document. */
interface JudgedFinding {
  readonly finding: Finding;
  readonly severity: Severity;
}

// What the schema of the document allows; totals count everything all the same.
const MOST_FILES = 20_000;
const MOST_FINDINGS = 200_000;

/**
 * The findings document of one run: severities by the programme, texts in one language, causes linked, in a fixed
 * order. A file is invalid only with an error that has a place, and unreadable only with an error that says why.
 */
export function makeFindings(input: FindingsInput): Findings {
  const files = input.files.map((file) => documentFile(file, input));
  const findings = files.flatMap((entry) => entry.findings);
  const heads = files.map((entry) => entry.head);
  const { id, formatVersion, issued, issuer, producer, derivedFrom, extensions } = input.envelope;
  return {
    kind: 'findings',
    formatVersion,
    id,
    issued,
    issuer,
    producer,
    derivedFrom,
    lang: input.language,
    ...(extensions ? { extensions } : {}),
    files: heads.slice(0, MOST_FILES),
    summary: summaryOf(heads, findings),
    findings: findings.slice(0, MOST_FINDINGS),
  };
}

function documentFile(file: CheckedFile, input: FindingsInput): { head: DocumentFile; findings: DocumentFinding[] } {
  const judged = sortFindings(judge(file, input.ruleset), file.sheets ?? []);
  const links = linkFindings(judged, file.school ?? '', input.fingerprint);
  const findings = judged.map(({ finding, severity }, index) => ({
    ...documentFinding(placed(finding, file.file), severity, input.language),
    fingerprint: links[index]?.fingerprint ?? '',
    causedBy: links[index]?.causedBy ?? [],
    causes: links[index]?.causes ?? [],
  }));
  return { head: headOf(file, findings), findings };
}

/** Drops what the programme has switched off; an unreadable file keeps at least one error. */
function judge(file: CheckedFile, ruleset: Ruleset): readonly JudgedFinding[] {
  const judged = file.findings.flatMap((finding): readonly JudgedFinding[] => {
    const severity = severityOf(finding.code, ruleset);
    return severity === 'off' ? [] : [{ finding, severity }];
  });
  if (!file.unreadable || judged.some(({ severity }) => severity === 'error')) return judged;
  const first = file.findings[0] ?? { code: 'JY0112', where: {} };
  return [{ finding: first, severity: 'error' }, ...judged.filter(({ finding }) => finding !== first)];
}

function sortFindings(judged: readonly JudgedFinding[], sheets: readonly string[]): readonly JudgedFinding[] {
  const order = new Map(['', ...sheets].map((sheet, index) => [sheet, index]));
  const place = (sheet = ''): number => {
    if (!order.has(sheet)) order.set(sheet, order.size);
    return order.get(sheet) ?? 0;
  };
  for (const { finding } of judged) place(finding.where.sheet);
  return [...judged].sort(
    (a, b) =>
      severityRank(a.severity) - severityRank(b.severity) ||
      place(a.finding.where.sheet) - place(b.finding.where.sheet) ||
      byCell(a.finding.where.cell, b.finding.where.cell) ||
      byText(a.finding.code, b.finding.code),
  );
}

const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

const placed = (finding: Finding, file: string): Finding => ({ ...finding, where: { ...finding.where, file } });

type Unlinked = Omit<DocumentFinding, 'fingerprint' | 'causedBy' | 'causes'>;

function documentFinding(finding: Finding, severity: Severity, language: Language): Unlinked {
  const entry = entryOf(finding.code) ?? UNKNOWN_ENTRY;
  const { message, fix } = render(finding, language);
  const { subject, indicator, found, expected, suggest } = finding;
  return {
    code: finding.code,
    rule: entry.rule,
    severity,
    class: entry.class,
    ...(subject === undefined ? {} : { subject: cutText(subject, 80) }),
    ...(indicator === undefined ? {} : { indicator: cutText(indicator, 60) }),
    where: placeOf(finding.where),
    ...(found === undefined ? {} : { found: cutText(found, 500) }),
    ...(expected === undefined ? {} : { expected: cutText(expected, 500) }),
    message: cutText(message, 1000),
    fix: cutText(fix, 1000),
    // A suggestion that had to be cut would be a wrong one.
    ...(suggest === undefined || suggest.value.length > 300 ? {} : { suggest }),
  };
}

const LONGEST_PLACE = { file: 255, sheet: 60, cell: 40, label: 200, pointer: 300, policy: 60 } as const;
const PLACE_MEMBERS = Object.keys(LONGEST_PLACE) as (keyof typeof LONGEST_PLACE)[];

function placeOf(where: Finding['where']): DocumentFinding['where'] {
  const place: Record<string, string> = {};
  for (const member of PLACE_MEMBERS) {
    const text = where[member];
    if (text !== undefined) place[member] = cutText(text, LONGEST_PLACE[member]);
  }
  return place;
}

const countOf = (findings: readonly { readonly severity: Severity }[], severity: Severity): number =>
  findings.filter((finding) => finding.severity === severity).length;

function headOf({ file, school, unreadable }: CheckedFile, findings: readonly DocumentFinding[]): DocumentFile {
  const counts = {
    errors: countOf(findings, 'error'),
    warnings: countOf(findings, 'warning'),
    notices: countOf(findings, 'notice'),
  };
  return {
    file: cutText(file, LONGEST_PLACE.file),
    verdict: unreadable ? 'unreadable' : verdictOf(counts),
    ...(school === undefined ? {} : { school: cutText(school, 20) }),
    ...counts,
  };
}

function verdictOf({ errors, warnings }: { errors: number; warnings: number }): DocumentFile['verdict'] {
  if (errors > 0) return 'invalid';
  return warnings > 0 ? 'valid-with-warnings' : 'valid';
}

function summaryOf(files: readonly DocumentFile[], findings: readonly DocumentFinding[]): Findings['summary'] {
  const byCode = new Map<string, number>();
  for (const { code } of findings) byCode.set(code, (byCode.get(code) ?? 0) + 1);
  return {
    files: files.length,
    errors: countOf(findings, 'error'),
    warnings: countOf(findings, 'warning'),
    notices: countOf(findings, 'notice'),
    byCode: Object.fromEntries([...byCode].sort(([a], [b]) => byText(a, b))),
  };
}
