import { printable } from '../messages/printable.js';
import { word } from '../messages/ui/words.js';
import type { Findings, Language } from '../model/generated/documents.js';
import { findingsByFile } from './by-file.js';
import { byName, causeSentence, type FindingsByName } from './cause-text.js';
import type { DocumentFile, DocumentFinding } from './findings-document.js';
import { placeText } from './place.js';
import { settledText } from './settled-text.js';

/**
 * Findings as JUnit XML: a suite per file, a case per finding. Errors are failures (of an unreadable file: errors),
 * warnings and notices pass and stand in the output of their case. A file without findings is one case that passes.
 */
export function renderJunit(document: Findings): string {
  const suites = findingsByFile(document).map(({ file, findings }) => suite(file, findings, document.lang));
  const files = document.files;
  const total = {
    name: 'jiaoyan',
    tests: files.reduce((sum, file) => sum + testsIn(file), 0),
    failures: sumOf(files, (file) => (file.verdict === 'unreadable' ? 0 : file.errors)),
    errors: sumOf(files, (file) => (file.verdict === 'unreadable' ? file.errors : 0)),
  };
  return `<?xml version="1.0" encoding="UTF-8"?>\n${element('testsuites', total, `\n${suites.join('')}`)}`;
}

const sumOf = (files: readonly DocumentFile[], count: (file: DocumentFile) => number): number =>
  files.reduce((sum, file) => sum + count(file), 0);

const testsIn = ({ errors, warnings, notices, explained, waived }: DocumentFile): number =>
  Math.max(1, errors + warnings + notices + explained + waived);

function suite(file: DocumentFile, findings: readonly DocumentFinding[], language: Language): string {
  const unreadable = file.verdict === 'unreadable';
  const counts = { failures: unreadable ? 0 : file.errors, errors: unreadable ? file.errors : 0, skipped: 0 };
  const known = byName(findings);
  const cases = findings.map((finding) => testCase({ file, finding, known, language }));
  const passed = element('testcase', { name: word('findings.none', language), classname: file.file }, null);
  const content = cases.length === 0 ? passed : cases.join('');
  return element('testsuite', { name: file.file, tests: testsIn(file), ...counts }, `\n${content}`);
}

interface Case {
  readonly file: DocumentFile;
  readonly finding: DocumentFinding;
  readonly known: FindingsByName;
  readonly language: Language;
}

function testCase({ file, finding, known, language }: Case): string {
  const name = `${finding.code} ${placeText(finding.where, language)}`;
  const action = settledText(finding, language) ?? word('findings.fix', language) + finding.fix;
  const text = [finding.message, action, causeSentence(finding, known, language) ?? '']
    .filter((line) => line !== '')
    .map((line) => printable(line))
    .join('\n');
  const outcome =
    finding.severity === 'error'
      ? element(
          file.verdict === 'unreadable' ? 'error' : 'failure',
          { type: finding.code, message: finding.message },
          escapeXml(text),
        )
      : element('system-out', {}, escapeXml(text));
  return element('testcase', { name, classname: file.file }, `\n${outcome}`);
}

function element(name: string, attributes: Readonly<Record<string, string | number>>, content: string | null): string {
  const list = Object.entries(attributes).map(([key, value]) => ` ${key}="${escapeXml(printable(String(value)))}"`);
  const start = `<${name}${list.join('')}`;
  return content === null ? `${start}/>\n` : `${start}>${content}</${name}>\n`;
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
};

/** Text inside XML 1.0; what XML forbids was taken out before. */
const escapeXml = (text: string): string => text.replaceAll(/[&<>"']/g, (character) => ENTITIES[character] ?? '');
