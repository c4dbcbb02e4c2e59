import type { Answer } from '../model/form-answers.js';
import type { CheckView } from './view.js';

/** The answers of one row in use. */
export interface AnsweredLine {
  readonly id: string;
  readonly grain: string;
  readonly answers: readonly Answer[];
}

const known = new WeakMap<CheckView, readonly AnsweredLine[]>();

/** The rows in use of sheets whose numbers the school gives out itself: teachers, results, evidence. Looked up once. */
export function numberedLines(view: CheckView): readonly AnsweredLine[] {
  const found = known.get(view);
  if (found) return found;
  const made = linesOf(view);
  known.set(view, made);
  return made;
}

function linesOf({ plan, answers, idle }: CheckView): readonly AnsweredLine[] {
  const sheets = new Set(
    plan.sheets.flatMap((sheet) => (sheet.kind === 'open' && sheet.rows.some((row) => row.spare) ? [sheet.name] : [])),
  );
  const lines = new Map<string, { id: string; grain: string; answers: Answer[] }>();
  for (const answer of answers.answers) {
    const key = `${answer.grain}/${answer.subject}`;
    if (!sheets.has(answer.place.sheet) || idle.has(key)) continue;
    const line = lines.get(key) ?? { id: answer.subject, grain: answer.grain, answers: [] };
    lines.set(key, line);
    line.answers.push(answer);
  }
  return [...lines.values()];
}
