import type { CellEntry } from '../../model/annotation.js';
import type { Finding } from '../../model/finding.js';
import type { Answer, FormAnswers } from '../../model/form-answers.js';
import type { FormPlan } from '../../model/form-plan.js';

/** A cell whose spelling can be put right without changing what it says. */
export interface SafeFix {
  readonly entry: CellEntry;
  readonly label: string;
  readonly subject: string;
  readonly before: string;
  readonly after: string;
  /** What was done, by the names of the rules. */
  readonly rules: readonly string[];
}

/** Codes of cells that hold a formula: putting a value there would take away what the school computed. */
const FORMULA_CODES: ReadonlySet<string> = new Set(['JY2107', 'JY2109']);

/**
 * The cells that were read by another spelling than the one they should have: full-width digits, units, text numbers,
 * spellings of dates, spaces. Only what reading itself took for certain; a cell with any other problem is left alone.
 */
export function safeFixes(answers: FormAnswers, lists: FormPlan['lists']): readonly SafeFix[] {
  const problems = new Set(
    answers.findings.filter(({ code }) => FORMULA_CODES.has(code)).map(({ where }) => placeKey(where)),
  );
  const byPlace = new Map(answers.answers.map((answer) => [placeKey(answer.place), answer]));
  const fixes = new Map<string, SafeFix>();
  for (const { sheet, cell, before, after, rule } of answers.normalisations) {
    const key = placeKey({ sheet, cell });
    const answer = byPlace.get(key);
    const value = answer && !problems.has(key) ? plainValue(answer, after, lists) : null;
    if (!answer || value === null) continue;
    fixes.set(key, {
      entry: { sheet, cell, value },
      label: answer.place.label,
      subject: answer.subject,
      before: fixes.get(key)?.before ?? before,
      after: typeof value === 'object' ? value.date : String(value),
      rules: [...(fixes.get(key)?.rules ?? []), rule],
    });
  }
  return [...fixes.values()];
}

const placeKey = ({ sheet, cell }: Finding['where']): string => `${sheet ?? ''}!${cell ?? ''}`;

/** What should stand in the cell; `null` where what stands there is right already, or nothing is certain. */
function plainValue(
  { question, value, unreadable }: Answer,
  after: string,
  lists: FormPlan['lists'],
): CellEntry['value'] | null {
  if (value === null || unreadable) return null;
  switch (question.type.kind) {
    case 'count':
      return typeof value === 'number' ? value : null;
    case 'decimal':
      return decimalNumber(value);
    case 'date':
      return typeof value === 'string' ? { date: value } : null;
    case 'weeks':
      return Array.isArray(value) ? value.join() : null;
    case 'choice':
      return isSpelling(lists[question.type.list] ?? [], value, after) ? after : null;
    default:
      return typeof value === 'string' ? value : null;
  }
}

/** A decimal that a spreadsheet keeps exactly as it is written. */
function decimalNumber(value: Answer['value']): number | null {
  const number = Number(value);
  return typeof value === 'string' && String(number) === value ? number : null;
}

const isSpelling = (list: FormPlan['lists'][string], code: Answer['value'], text: string): boolean =>
  list.some((entry) => entry.code === code && (entry.zh === text || (entry.aliases ?? []).includes(text)));

/** JY0120 for every fix. */
export const fixFindings = (file: string, fixes: readonly SafeFix[]): readonly Finding[] =>
  fixes.map(({ entry: { sheet, cell }, label, subject, before, after, rules }) => ({
    code: 'JY0120',
    where: { file, sheet, cell, label },
    subject,
    found: before,
    expected: after,
    params: { rules: [...new Set(rules)].join() },
  }));

/** The findings of a file after its spellings were put right in a copy: JY0120 says more than JY2106 of the same cell. */
export function withFixFindings(findings: readonly Finding[], fixed: readonly Finding[]): readonly Finding[] {
  const cells = new Set(fixed.filter(({ code }) => code === 'JY0120').map(({ where }) => placeKey(where)));
  const kept = findings.filter(({ code, where }) => code !== 'JY2106' || !cells.has(placeKey(where)));
  return [...kept, ...fixed];
}
