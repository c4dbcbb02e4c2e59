import { entryOf } from '../messages/catalogue.js';
import { printable } from '../messages/printable.js';
import { word } from '../messages/ui/words.js';
import type { Severity } from '../model/finding.js';
import type { Findings, Language } from '../model/generated/documents.js';
import { findingsByFile } from './by-file.js';
import type { DocumentFile, DocumentFinding } from './findings-document.js';
import { type FoldedFinding, foldFindings } from './fold-columns.js';
import { placeText } from './place.js';
import { settledText } from './settled-text.js';
import { countsText, verdictLine, verdictText } from './verdict-line.js';
import { wrapText } from './width.js';

/** How a text is set. */
export interface TextOptions {
  /** ANSI colours; only for a terminal. */
  readonly colour?: boolean;
  /** Columns of the terminal; without it lines are not broken. */
  readonly columns?: number;
  /** What was looked at is imported, not handed in. */
  readonly imported?: boolean;
}

/** Findings as a clerk reads them: by file, the place first, then what is the matter and what to do. */
export function renderText(findings: Findings, options: TextOptions = {}): string {
  const sheet = { options, language: findings.lang };
  const files = findingsByFile(findings).map(({ file, findings: own }) => fileText(file, own, sheet));
  return `${[...files, verdictLine(findings)].join('\n')}\n`;
}

interface Setting {
  readonly options: TextOptions;
  readonly language: Language;
}

const COLOURS = { error: '31', warning: '33', notice: '36', valid: '32', bold: '1', faint: '2' } as const;

const paint = (text: string, colour: keyof typeof COLOURS, { options }: Setting): string =>
  options.colour ? `\u001b[${COLOURS[colour]}m${text}\u001b[0m` : text;

function fileText(file: DocumentFile, findings: readonly DocumentFinding[], setting: Setting): string {
  const { language, options } = setting;
  const counts = countsText(file, language);
  const colon = language === 'en' ? ': ' : '：';
  const verdict = verdictText(file, findings, language, options.imported) + (counts === '' ? '' : colon + counts);
  const head = `${paint(printable(file.file), 'bold', setting)}  ${paint(verdict, colourOf(file), setting)}`;
  const entries = foldFindings(findings, language).map((entry) => entryText(entry, setting));
  return `${[head, ...entries].join('\n')}\n`;
}

function colourOf({ verdict }: DocumentFile): keyof typeof COLOURS {
  if (verdict === 'valid') return 'valid';
  return verdict === 'valid-with-warnings' ? 'warning' : 'error';
}

function entryText(entry: FoldedFinding, setting: Setting): string {
  const { language } = setting;
  const { finding, followers } = entry;
  const policy = finding.where.policy;
  return [
    headLine(entry, setting),
    ...block(entry.message, setting),
    ...actionLines(entry, setting),
    ...(policy === undefined ? [] : block(word('findings.policy', language, { policy }), setting)),
    ...(followers === 0 ? [] : block(followersText(followers, language), setting)),
  ].join('\n');
}

/** What is to be done; of a settled finding, how it was settled. */
function actionLines({ finding, fix }: FoldedFinding, setting: Setting): readonly string[] {
  const settled = settledText(finding, setting.language);
  if (settled !== null) return block(settled, setting);
  return needsNothing(finding) ? [] : block(word('findings.fix', setting.language) + fix, setting);
}

/** What is only told: nothing has to be done about it. Any other code keeps its advice when a programme makes it a notice. */
const needsNothing = ({ code, severity }: DocumentFinding): boolean =>
  severity === 'notice' && entryOf(code)?.severity === 'notice';

function headLine({ finding, ranges, cells }: FoldedFinding, setting: Setting): string {
  const { language } = setting;
  const { sheet } = finding.where;
  const where = ranges === undefined ? finding.where : { ...(sheet === undefined ? {} : { sheet }), cell: ranges };
  const places = cells === 1 ? '' : word('findings.places', language, { count: cells });
  const severity: Severity = finding.severity;
  const label = paint(`${word(`findings.severity.${severity}`, language)} ${finding.code}`, severity, setting);
  return `  ${paint(placeText(where, language), 'bold', setting)}${places}  ${label}`;
}

const followersText = (count: number, language: Language): string =>
  count === 1 ? word('findings.followers.one', language) : word('findings.followers', language, { count });

const INDENT = '    ';

function block(sentence: string, { options }: Setting): readonly string[] {
  const text = printable(sentence);
  const lines = options.columns === undefined ? [text] : wrapText(text, Math.max(20, options.columns - INDENT.length));
  return lines.map((line) => INDENT + line);
}
