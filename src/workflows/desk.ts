import { assessmentFor } from './assessment.js';
import { makePlanner } from './plan-for.js';
import type { Desk } from './read-school-workbook.js';

/**
 * A desk for the school's own form and for every other form of the programme. The others are made when the first
 * workbook of theirs is met.
 */
export function makeDesk(parts: Pick<Desk, 'assessment' | 'workbook' | 'hasher' | 'stamp'>): Desk {
  const own = deskOf(parts);
  if ((parts.assessment.applications ?? []).length === 0) return own;
  const others = new Map<string, Desk>();
  const deskFor = (form: string): Desk | undefined => {
    const assessment = assessmentFor(parts.assessment, form);
    if (!assessment) return undefined;
    if (assessment === parts.assessment) return own;
    const other = others.get(form) ?? deskOf({ ...parts, assessment });
    others.set(form, other);
    return other;
  };
  return { ...own, deskFor };
}

const deskOf = ({ assessment, workbook, hasher, stamp }: Parameters<typeof makeDesk>[0]): Desk => ({
  assessment,
  planner: makePlanner(assessment, hasher),
  workbook,
  hasher,
  stamp,
});
