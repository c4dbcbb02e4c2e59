import { printable } from '../messages/printable.js';
import { word } from '../messages/ui/words.js';
import type { Findings, Language } from '../model/generated/documents.js';
import { findingsByFile } from './by-file.js';
import type { DocumentFile, DocumentFinding } from './findings-document.js';
import { type FoldedFinding, foldFindings } from './fold-columns.js';
import { placeText } from './place.js';
import { settledText } from './settled-text.js';
import { countsText, verdictLine, verdictText } from './verdict-line.js';

const COLUMNS = ['place', 'severity', 'code', 'message', 'fix'] as const;

/** Findings as Markdown with a table per file, folded as in the text for a terminal. */
export function renderMarkdown(document: Findings): string {
  const { lang } = document;
  const files = findingsByFile(document).map(({ file, findings }) => fileSection(file, findings, lang));
  return `${[`# ${word('findings.title', lang)}`, verdictLine(document), ...files].join('\n\n')}\n`;
}

function fileSection(file: DocumentFile, findings: readonly DocumentFinding[], language: Language): string {
  const counts = countsText(file, language);
  const verdict = verdictText(file, findings, language);
  const head = `## ${escapeMarkdown(file.file)}\n\n${verdict}${counts === '' ? '' : inBrackets(counts, language)}`;
  if (findings.length === 0) return `${head}\n\n${word('findings.none', language)}`;
  const header = COLUMNS.map((column) => word(`findings.column.${column}`, language));
  const rows = foldFindings(findings, language).map((entry) => cellsOf(entry, language).map(escapeMarkdown));
  return [head, '', tableRow(header), tableRow(COLUMNS.map(() => '---')), ...rows.map(tableRow)].join('\n');
}

function cellsOf({ finding, ranges, message, fix, followers }: FoldedFinding, language: Language): readonly string[] {
  const { sheet } = finding.where;
  const where = ranges === undefined ? finding.where : { ...(sheet === undefined ? {} : { sheet }), cell: ranges };
  const more = followers === 0 ? '' : followersNote(followers, language);
  return [
    placeText(where, language),
    word(`findings.severity.${finding.severity}`, language),
    finding.code,
    message + more,
    settledText(finding, language) ?? fix,
  ];
}

function followersNote(count: number, language: Language): string {
  const text = count === 1 ? word('findings.followers.one', language) : word('findings.followers', language, { count });
  return language === 'en' ? ` ${text}.` : `${text}。`;
}

const inBrackets = (text: string, language: Language): string => (language === 'en' ? ` (${text})` : `（${text}）`);

const tableRow = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;

/** Text that no Markdown or HTML is made of. */
export const escapeMarkdown = (text: string): string => printable(text).replaceAll(/[\\`*_{}[\]<>#|~]/g, '\\$&');
