import { entryOf, UNKNOWN_ENTRY } from '../messages/catalogue.js';
import { cutText } from '../messages/printable.js';
import { render } from '../messages/render.js';
import { type Ruleset, severityOf, severityRank } from '../messages/severity.js';
import type { Finding, FindingExplanation, Severity } from '../model/finding.js';
import type { Findings, Language } from '../model/generated/documents.js';
import { type FindingLinks, linkFindings } from './finding-links.js';
import { byCell } from './finding-order.js';
import { settleWaivers, type Waivable, type Waiver, type WaiverSource } from './settle-waivers.js';

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
  /** Not handed in: programme, registry or waivers of the run itself. */
  readonly context?: boolean;
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
  /** What an office has waved through. */
  readonly waivers?: WaiverSource | undefined;
  /** A hash in hex; its first 16 digits are used. */
  readonly fingerprint: (text: string) => string;
}

/** A finding on its way into the document. */
interface JudgedFinding extends Waivable {
  readonly severity: Severity;
  readonly links: FindingLinks;
}

// What the schema of the document allows; totals count everything all the same.
const MOST_FILES = 20_000;
const MOST_FINDINGS = 200_000;

/**
 * The findings document of one run: severities by the programme, texts in one language, causes linked, in a fixed
 * order. A file is invalid only with an error that has a place, and unreadable only with an error that says why.
 */
export function makeFindings(input: FindingsInput): Findings {
  const files = documentFiles(input);
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

interface FileInDocument {
  readonly head: DocumentFile;
  readonly findings: readonly DocumentFinding[];
}

/** The files of the run, and after them what is to be said of the waivers. */
function documentFiles(input: FindingsInput): readonly FileInDocument[] {
  const linked = input.files.map((file) => ({ file, judged: linkedFindings(file, input) }));
  const settled = settleWaivers(
    input.waivers,
    linked.flatMap(({ judged }) => judged),
  );
  const files = linked.map(({ file, judged }) => documentFile(file, judged, settled.waiverOf, input.language));
  if (!input.waivers || settled.findings.length === 0) return files;
  const file = { file: input.waivers.file, findings: settled.findings, unreadable: false, context: true };
  return [...files, documentFile(file, linkedFindings(file, input), new Map(), input.language)];
}

/** Findings with their names. They are named in the order of their places, whatever severity a programme gives them. */
function linkedFindings(file: CheckedFile, input: FindingsInput): readonly JudgedFinding[] {
  const judged = byPlace(judge(file, input.ruleset), file.sheets ?? []);
  const school = file.school ?? '';
  const links = linkFindings(judged, school, input.fingerprint);
  return judged.map((entry, index) => {
    const own = links[index] ?? NO_LINKS;
    return { ...entry, school, links: own, fingerprint: own.fingerprint };
  });
}

const NO_LINKS: FindingLinks = { fingerprint: '', causedBy: [], causes: [] };

function documentFile(
  file: CheckedFile,
  judged: readonly JudgedFinding[],
  waiverOf: ReadonlyMap<JudgedFinding, Waiver>,
  language: Language,
): FileInDocument {
  const findings = judged.map((entry): DocumentFinding => {
    const waiver = waiverOf.get(entry);
    const severity = waiver ? 'notice' : entry.severity;
    return {
      ...documentFinding(placed(entry.finding, file.file), severity, language),
      ...(waiver ? { waiver: waiverText(waiver) } : {}),
      ...entry.links,
    };
  });
  const sorted = findings.sort((a, b) => severityRank(a.severity) - severityRank(b.severity));
  return { head: headOf(file, sorted), findings: sorted };
}

const waiverText = ({ reason, approver, on, expires }: Waiver): NonNullable<DocumentFinding['waiver']> => ({
  reason,
  approver,
  on,
  expires,
});

type Judged = Pick<JudgedFinding, 'finding' | 'severity'>;

/** Drops what the programme has switched off; an unreadable file keeps at least one error. */
function judge(file: CheckedFile, ruleset: Ruleset): readonly Judged[] {
  const judged = file.findings.flatMap((finding): readonly Judged[] => {
    const severity = severityOf(finding.code, ruleset);
    if (severity === 'off') return [];
    return [{ finding, severity: finding.explanation ? 'notice' : severity }];
  });
  if (!file.unreadable || judged.some(({ severity }) => severity === 'error')) return judged;
  const first = file.findings[0] ?? { code: 'JY0112', where: {} };
  return [{ finding: first, severity: 'error' }, ...judged.filter(({ finding }) => finding !== first)];
}

/** Ordered by sheet, cell and code; without a list of sheets, sheets stand as findings name them first. */
function byPlace(judged: readonly Judged[], sheets: readonly string[]): readonly Judged[] {
  const order = new Map(['', ...sheets].map((sheet, index) => [sheet, index]));
  const place = (sheet = ''): number => {
    if (!order.has(sheet)) order.set(sheet, order.size);
    return order.get(sheet) ?? 0;
  };
  for (const { finding } of judged) place(finding.where.sheet);
  return [...judged].sort(
    (a, b) =>
      place(a.finding.where.sheet) - place(b.finding.where.sheet) ||
      byCell(a.finding.where.cell, b.finding.where.cell) ||
      byText(a.finding.code, b.finding.code),
  );
}

const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

const placed = (finding: Finding, file: string): Finding => ({ ...finding, where: { ...finding.where, file } });

type Unlinked = Omit<DocumentFinding, keyof FindingLinks | 'waiver'>;

function documentFinding(finding: Finding, severity: Severity, language: Language): Unlinked {
  const entry = entryOf(finding.code) ?? UNKNOWN_ENTRY;
  const { message, fix } = render(finding, language);
  const { subject, indicator, found, expected, suggest, explanation } = finding;
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
    ...(explanation === undefined ? {} : { explanation: statementOf(explanation) }),
  };
}

const statementOf = ({ text, sheet, cell }: FindingExplanation): NonNullable<DocumentFinding['explanation']> => ({
  text: cutText(text, 500),
  ...(sheet === undefined ? {} : { sheet: cutText(sheet, LONGEST_PLACE.sheet) }),
  ...(cell === undefined ? {} : { cell: cutText(cell, LONGEST_PLACE.cell) }),
});

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

type Counts = Pick<DocumentFile, 'errors' | 'warnings' | 'notices' | 'explained' | 'waived'>;

/** Every finding counts once: what is waived or explained is not among the notices. */
function countsOf(findings: readonly DocumentFinding[]): Counts {
  const counts = { errors: 0, warnings: 0, notices: 0, explained: 0, waived: 0 };
  for (const finding of findings) counts[countedAs(finding)] += 1;
  return counts;
}

const MEMBER = { error: 'errors', warning: 'warnings', notice: 'notices' } as const;

function countedAs({ severity, explanation, waiver }: DocumentFinding): keyof Counts {
  if (waiver) return 'waived';
  return explanation ? 'explained' : MEMBER[severity];
}

function headOf(file: CheckedFile, findings: readonly DocumentFinding[]): DocumentFile {
  const counts = countsOf(findings);
  return {
    file: cutText(file.file, LONGEST_PLACE.file),
    verdict: file.unreadable ? 'unreadable' : verdictOf(counts),
    ...(file.school === undefined ? {} : { school: cutText(file.school, 20) }),
    ...(file.context ? { context: true } : {}),
    ...counts,
  };
}

function verdictOf({ errors, warnings }: Counts): DocumentFile['verdict'] {
  if (errors > 0) return 'invalid';
  return warnings > 0 ? 'valid-with-warnings' : 'valid';
}

function summaryOf(files: readonly DocumentFile[], findings: readonly DocumentFinding[]): Findings['summary'] {
  const byCode = new Map<string, number>();
  for (const { code } of findings) byCode.set(code, (byCode.get(code) ?? 0) + 1);
  return {
    files: files.filter((file) => !file.context).length,
    ...countsOf(findings),
    byCode: Object.fromEntries([...byCode].sort(([a], [b]) => byText(a, b))),
  };
}
