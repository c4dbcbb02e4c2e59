import { printable } from '../messages/printable.js';
import { word } from '../messages/ui/words.js';
import type { Findings } from '../model/generated/documents.js';
import { findingsByFile } from './by-file.js';
import { byName, causeText, type FindingsByName } from './cause-text.js';
import { csvCell } from './csv-cell.js';
import type { DocumentFile, DocumentFinding } from './findings-document.js';
import { settledAs, settledText } from './settled-text.js';

const COLUMNS = [
  'file',
  'school',
  'severity',
  'class',
  'code',
  'sheet',
  'cell',
  'label',
  'found',
  'expected',
  'message',
  'fix',
  'status',
  'statement',
  'cause',
  'policy',
  'fingerprint',
] as const;

/**
 * Every finding as a row of a CSV file (RFC 4180) that Excel opens with a double click: with a byte order mark, and
 * with an apostrophe before text that Excel would take for a formula.
 */
export function renderCsv(document: Findings): string {
  const header = COLUMNS.map((column) => word(`findings.column.${column}`, document.lang));
  const rows = findingsByFile(document).flatMap(({ file, findings }) => {
    const known = byName(findings);
    return findings.map((finding) => rowOf(file, finding, known, document.lang));
  });
  return `\uFEFF${[header, ...rows].map((row) => `${row.map((text) => csvCell(text)).join(',')}\r\n`).join('')}`;
}

function rowOf(
  file: DocumentFile,
  finding: DocumentFinding,
  known: FindingsByName,
  language: Findings['lang'],
): readonly string[] {
  const settled = settledAs(finding);
  const values: Readonly<Record<(typeof COLUMNS)[number], string | undefined>> = {
    file: file.file,
    school: file.school,
    severity: word(`findings.severity.${finding.severity}`, language),
    class: word(`findings.class.${finding.class}`, language),
    code: finding.code,
    sheet: finding.where.sheet,
    cell: finding.where.cell,
    label: finding.where.label,
    policy: finding.where.policy,
    found: finding.found,
    expected: finding.expected,
    message: finding.message,
    fix: finding.fix,
    status: settled === null ? '' : word(`findings.status.${settled}`, language),
    statement: settledText(finding, language) ?? '',
    cause: causeText(finding, known, language),
    fingerprint: finding.fingerprint,
  };
  return COLUMNS.map((column) => printable(values[column] ?? ''));
}
