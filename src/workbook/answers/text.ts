import type { PlanQuestion } from '../../model/form-plan.js';
import type { RawValue } from '../../model/raw-workbook.js';
import { foldText, shownValue, trimUnseen } from './cells.js';
import { BLANK, FixTrail, isPlaceholder, problemReading, type Reading, valueReading } from './reading.js';

/** Longest text, in characters, where the question says nothing. */
export const LONGEST_TEXT = 500;

/** Reads a text: without spaces around it, in one line. Needed texts must say more than that there is nothing. */
export function readText(value: RawValue, question: Pick<PlanQuestion, 'type' | 'optional'>): Reading {
  const typed = shownValue(value);
  const trail = new FixTrail(typed).step('spaces', trimUnseen(typed));
  if (trail.current === '') return BLANK;
  trail.step('lineBreaks', trail.current.replace(/_x000D_/g, '').replace(/[ \t\u3000]*[\r\n]+[ \t\u3000]*/g, ' '));
  if (!question.optional && isPlaceholder(foldText(trail.current))) return problemReading('JY2110');
  const most = (question.type.kind === 'text' ? question.type.max : undefined) ?? LONGEST_TEXT;
  const length = [...trail.current].length;
  if (length > most) return problemReading('JY2113', { expected: `不超过 ${most} 字`, params: { length, most } });
  if (value.type !== 'text') trail.fixes.push({ rule: 'numberAsText', before: trail.current, after: trail.current });
  return valueReading(trail.current, trail.fixes);
}
