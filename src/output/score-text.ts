import { word } from '../messages/ui/words.js';
import type { Language, Result, Standard } from '../model/generated/documents.js';
import { textTable } from './table.js';

/** Scores as a table: one line per graded subject, and how many groups were only calculated. */
export function scoreText(results: readonly Result[], standards: readonly Standard[], language: Language): string {
  if (results.length === 0) return word('score.none', language);
  const graded = results.filter((result) => result.status === 'scored');
  const rows = graded.map((result) => scoreRow(result, standards, language));
  const columns = [
    { header: word('score.school', language) },
    { header: word('score.subject', language) },
    { header: word('score.standard', language) },
    { header: word('score.base', language), align: 'right' as const },
    { header: word('score.total', language), align: 'right' as const },
    { header: word('score.grade', language) },
    { header: word('score.blank', language) },
  ];
  const table = textTable(columns, rows).replace(/\n$/, '');
  const others = results.length - graded.length;
  return others === 0 ? table : `${table}\n${word('score.notApplied', language, { count: others })}`;
}

function scoreRow(result: Result, standards: readonly Standard[], language: Language): readonly string[] {
  const totals = result.final ?? result;
  const standard = standards.find((candidate) => candidate.id === result.standard.id);
  const title = standard === undefined ? result.standard.id : language === 'en' ? standard.title.en : standard.title.zh;
  const { id, name } = result.subject;
  const subject = id === result.school.id ? '' : [...new Set([id, name])].join(' ');
  return [
    result.school.name,
    subject,
    title,
    totals.basePrinted ?? '—',
    totals.total ?? '—',
    gradeName(result, language),
    result.blankIndicators.join(' '),
  ];
}

/** The grade in words; “withheld” while something is blank. */
export function gradeName(result: Pick<Result, 'grade' | 'final' | 'effective'>, language: Language): string {
  const { grade } = result.final ?? result;
  if (grade === null) return word('score.withheld', language);
  const found = result.effective.grades.find((candidate) => candidate.code === grade);
  return (language === 'en' ? found?.en : found?.zh) ?? grade;
}
