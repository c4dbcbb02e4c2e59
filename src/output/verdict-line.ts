import { word } from '../messages/ui/words.js';
import type { Findings, Language } from '../model/generated/documents.js';
import type { DocumentFile, DocumentFinding } from './findings-document.js';

/** The last line of a run: how many files can be handed in, how many not, and what is left to look at. */
export function verdictLine(findings: Findings): string {
  const { lang } = findings;
  const files = findings.files.filter((file) => !file.context);
  const parts = new Set(findings.findings.filter(isOfPart).map(({ where }) => where.file));
  const [own, ofGroups] = [files.filter(({ file }) => !parts.has(file)), files.filter(({ file }) => parts.has(file))];
  if (findings.summary.files === 0) return word('findings.total.none', lang);
  const verdicts = listed(
    [validPart(own, lang), validPart(ofGroups, lang, 'parts'), invalidPart(files, lang), unreadablePart(files, lang)],
    lang,
  );
  const rest = listed(
    [openPart(files, lang), settledPart('explained', files, lang), settledPart('waived', files, lang)],
    lang,
  );
  const text = [verdicts, rest].filter((part) => part !== '').join(word('findings.total.besides', lang));
  if (findings.summary.files === 1) return word('findings.total.one', lang, { parts: text });
  return word('findings.total', lang, { count: findings.summary.files, parts: text });
}

/** A part of one group's says of itself that it is one. */
const isOfPart = ({ code }: Pick<DocumentFinding, 'code'>): boolean => code === 'JY1301';

/** What is to be done with a file: handed in, handed on as a part, imported, or, of what goes along with a check, nothing. */
export function verdictText(
  { verdict, context }: DocumentFile,
  findings: readonly Pick<DocumentFinding, 'code'>[],
  language: Language,
  imported = false,
): string {
  if (verdict === 'invalid' || verdict === 'unreadable') return word(`findings.verdict.${verdict}`, language);
  if (imported) return word(`findings.verdict.imported.${verdict}`, language);
  if (context) return word(`findings.verdict.context.${verdict}`, language);
  return word(`findings.verdict.${findings.some(isOfPart) ? 'part.' : ''}${verdict}`, language);
}

type Files = readonly DocumentFile[];

const listed = (parts: readonly string[], language: Language): string =>
  parts.filter((part) => part !== '').join(word('findings.total.separator', language));

const sumOf = (files: Files, member: 'errors' | 'warnings' | 'explained' | 'waived'): number =>
  files.reduce((sum, file) => sum + file[member], 0);

function validPart(files: Files, language: Language, what: 'valid' | 'parts' = 'valid'): string {
  const count = files.filter(({ verdict }) => verdict === 'valid' || verdict === 'valid-with-warnings').length;
  return count === 0 ? '' : word(`findings.total.${what}`, language, { count });
}

function invalidPart(files: Files, language: Language): string {
  const invalid = files.filter(({ verdict }) => verdict === 'invalid');
  const [count, errors] = [invalid.length, sumOf(invalid, 'errors')];
  if (count === 0) return '';
  return errors === 1
    ? word('findings.total.invalid.one', language, { count })
    : word('findings.total.invalid', language, { count, errors });
}

function unreadablePart(files: Files, language: Language): string {
  const count = files.filter(({ verdict }) => verdict === 'unreadable').length;
  return count === 0 ? '' : word('findings.total.unreadable', language, { count });
}

function openPart(files: Files, language: Language): string {
  const count = sumOf(files, 'warnings');
  if (count === 0) return '';
  return count === 1 ? word('findings.total.open.one', language) : word('findings.total.open', language, { count });
}

function settledPart(member: 'explained' | 'waived', files: Files, language: Language): string {
  const count = sumOf(files, member);
  return count === 0 ? '' : word(`findings.total.${member}`, language, { count });
}

/** `错误 3 处，提醒 1 处`; empty where nothing was found. */
export function countsText(file: DocumentFile, language: Language): string {
  const counts = [
    ['error', file.errors],
    ['warning', file.warnings],
    ['notice', file.notices],
  ] as const;
  const settled = (['explained', 'waived'] as const).map((member) =>
    file[member] === 0 ? '' : word(`findings.counts.${member}`, language, { count: file[member] }),
  );
  const open = counts.map(([severity, count]) => {
    if (count === 0) return '';
    return count === 1
      ? word(`findings.counts.${severity}.one`, language)
      : word(`findings.counts.${severity}`, language, { count });
  });
  return listed([...open, ...settled], language);
}
