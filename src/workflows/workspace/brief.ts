import type {
  Application,
  Award,
  Decision,
  Receipt,
  Result,
  Review,
  Sample,
  Submission,
} from '../../model/generated/documents.js';
import type { Brief } from '../ports.js';
import { ADJUDICATED } from './records.js';

type Known = Submission | Application | Receipt | Result | Review | Sample | Decision | Award;

/**
 * What lists and counts need of a record. It follows from the record alone, so the index can always be made again;
 * of something that somebody has made up, and that lacks what its kind must have, there is nothing to say.
 */
export function briefOf(document: unknown): Brief {
  if (typeof document !== 'object' || document === null || !('kind' in document)) return {};
  try {
    return briefOfKind(document);
  } catch {
    return {};
  }
}

function briefOfKind(document: object): Brief {
  const known = document as Known;
  switch (known.kind) {
    case 'submission':
      return { school: known.subject.id, schoolYear: known.schoolYear };
    case 'application':
      return { school: known.school, subject: known.person, award: known.award };
    case 'receipt':
      return { school: known.school, errors: known.errors, warnings: known.warnings };
    case 'sample':
      return { level: known.level, drawn: (known.drawn ?? []).map(({ id }) => id).join(' ') };
    case 'result':
      return resultBrief(known);
    case 'review':
      return { school: known.school, subject: known.subject, standard: known.standard, level: known.level };
    case 'decision':
      return { school: known.school, subject: known.subject, award: known.award, outcome: known.outcome };
    case 'award':
      return { school: known.subject.school, subject: known.subject.id, award: known.award, status: known.status };
    default:
      return {};
  }
}

function resultBrief(result: Result): Brief {
  const held = result.final ?? result;
  const top = result.levels?.at(-1);
  // A gap that has been adjudicated is settled.
  const isOpen = top?.level !== ADJUDICATED;
  return {
    school: result.school.id,
    unit: result.school.unit,
    category: result.school.category,
    subject: result.subject.id,
    standard: result.standard.id,
    level: top?.level ?? 1,
    grade: held.grade,
    total: held.total,
    blanks: result.blankIndicators.length,
    flag: isOpen && (result.levels?.some((level) => level.flag === true) ?? false),
    adjudicate: isOpen && (result.levels?.some((level) => level.adjudicate === true) ?? false),
  };
}
