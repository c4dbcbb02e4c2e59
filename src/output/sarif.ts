import { entryOf, UNKNOWN_ENTRY } from '../messages/catalogue.js';
import { inLanguage } from '../messages/language.js';
import { word } from '../messages/ui/words.js';
import type { Severity } from '../model/finding.js';
import type { Findings, Language } from '../model/generated/documents.js';
import type { DocumentFinding } from './findings-document.js';
import { settledAs, settledText } from './settled-text.js';

const SCHEMA = 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json';
const LEVELS: Readonly<Record<Severity, 'error' | 'warning' | 'note'>> = {
  error: 'error',
  warning: 'warning',
  notice: 'note',
};

/**
 * Findings as a SARIF 2.1.0 log. A workbook has no lines: a cell is a logical location (`教师情况!M6`) of its file.
 */
export function renderSarif(document: Findings): string {
  const codes = [...new Set(document.findings.map((finding) => finding.code))].sort();
  const run = {
    tool: {
      driver: {
        name: document.producer.tool,
        version: document.producer.version,
        language: document.lang,
        rules: codes.map((code) => ruleOf(code, document.lang)),
      },
    },
    language: document.lang,
    invocations: [{ executionSuccessful: document.files.every((file) => file.verdict !== 'unreadable') }],
    artifacts: document.files.map((file) => ({ location: { uri: uriOf(file.file) } })),
    results: document.findings.map((finding) => resultOf(finding, codes.indexOf(finding.code), document.lang)),
  };
  return `${JSON.stringify({ $schema: SCHEMA, version: '2.1.0', runs: [run] }, null, 2)}\n`;
}

function ruleOf(code: string, language: Language): object {
  const entry = entryOf(code) ?? UNKNOWN_ENTRY;
  const { title } = inLanguage(entry, language);
  const examples = (['good', 'bad'] as const).map((side) => ({
    name: word(`findings.${side}`, language),
    text: inLanguage(entry[side], language),
  }));
  return {
    id: code,
    name: entry.rule,
    shortDescription: { text: title },
    help: {
      text: examples.map(({ name, text }) => `${name}: ${text}`).join('\n'),
      markdown: examples.map(({ name, text }) => `- **${name}** ${text}`).join('\n'),
    },
    defaultConfiguration: { level: LEVELS[entry.severity] },
    properties: { class: entry.class },
  };
}

function resultOf(finding: DocumentFinding, ruleIndex: number, language: Language): object {
  const { where, subject, indicator, causedBy } = finding;
  return {
    ruleId: finding.code,
    ruleIndex,
    level: LEVELS[finding.severity],
    message: { text: `${finding.message}\n${finding.fix}` },
    locations: [
      {
        ...(where.file === undefined ? {} : { physicalLocation: { artifactLocation: { uri: uriOf(where.file) } } }),
        ...logicalLocations(where),
      },
    ],
    partialFingerprints: { 'jiaoyan/v1': finding.fingerprint },
    ...suppressions(finding, language),
    properties: {
      class: finding.class,
      ...(subject === undefined ? {} : { subject }),
      ...(indicator === undefined ? {} : { indicator }),
      ...(where.policy === undefined ? {} : { policy: where.policy }),
      ...(causedBy.length === 0 ? {} : { causedBy }),
    },
  };
}

/** A waiver is an office's own decision; an explanation stands in the workbook and is still to be looked at. */
function suppressions(finding: DocumentFinding, language: Language): object {
  const settled = settledAs(finding);
  if (settled === null) return {};
  const justification = settledText(finding, language);
  return settled === 'waived'
    ? { suppressions: [{ kind: 'external', status: 'accepted', justification }] }
    : { suppressions: [{ kind: 'inSource', status: 'underReview', justification }] };
}

function logicalLocations({ sheet, cell, label, pointer }: DocumentFinding['where']): object {
  const name = label === undefined ? {} : { name: label };
  if (sheet !== undefined && cell !== undefined) {
    return { logicalLocations: [{ ...name, fullyQualifiedName: `${sheet}!${cell}`, kind: 'cell' }] };
  }
  if (sheet !== undefined) return { logicalLocations: [{ ...name, fullyQualifiedName: sheet, kind: 'sheet' }] };
  return pointer === undefined ? {} : { logicalLocations: [{ ...name, fullyQualifiedName: pointer, kind: 'value' }] };
}

/** A file name or path as a URI reference: absolute paths become file URIs. */
export function uriOf(path: string): string {
  const slashed = path.replaceAll('\\', '/');
  const encoded = slashed.split('/').map(encodeSegment).join('/');
  const drive = /^[A-Za-z]:\//.exec(slashed)?.[0];
  if (drive) return `file:///${drive}${encoded.slice(encodeSegment(drive.slice(0, 2)).length + 1)}`;
  return slashed.startsWith('/') ? `file://${encoded}` : encoded;
}

// A lone surrogate cannot be encoded; it becomes the replacement character.
const encodeSegment = (segment: string): string => encodeURIComponent(segment.replaceAll(/\p{Cs}/gu, '\uFFFD'));
