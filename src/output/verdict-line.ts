import { word } from '../messages/ui/words.js';
import type { Findings, Language } from '../model/generated/documents.js';
import type { DocumentFile } from './findings-document.js';

/** The last line of a run: how many files can be handed in, and how many not. */
export function verdictLine(findings: Findings): string {
  const { lang, files } = findings;
  const count = (...verdicts: readonly DocumentFile['verdict'][]): number =>
    files.filter((file) => verdicts.includes(file.verdict)).length;
  if (findings.summary.files === 0) return word('findings.total.none', lang);
  const [valid, warned] = [count('valid', 'valid-with-warnings'), count('valid-with-warnings')];
  const parts = [
    counted('findings.total.valid', valid, lang) + (warned === 0 ? '' : counted('findings.total.warned', warned, lang)),
    counted('findings.total.invalid', count('invalid'), lang),
    counted('findings.total.unreadable', count('unreadable'), lang),
  ]
    .filter((part) => part !== '')
    .join(word('findings.total.separator', lang));
  if (findings.summary.files === 1) return word('findings.total.one', lang, { parts });
  return word('findings.total', lang, { count: findings.summary.files, parts });
}

type CountKey = `findings.total.${'valid' | 'warned' | 'invalid' | 'unreadable'}`;

const counted = (key: CountKey, count: number, language: Language): string =>
  count === 0 ? '' : word(key, language, { count });

/** `错误 3 处，提醒 1 处`; empty where nothing was found. */
export function countsText(file: DocumentFile, language: Language): string {
  const counts = [
    ['error', file.errors],
    ['warning', file.warnings],
    ['notice', file.notices],
  ] as const;
  return counts
    .filter(([, count]) => count > 0)
    .map(([severity, count]) =>
      count === 1
        ? word(`findings.counts.${severity}.one`, language)
        : word(`findings.counts.${severity}`, language, { count }),
    )
    .join(word('findings.total.separator', language));
}
