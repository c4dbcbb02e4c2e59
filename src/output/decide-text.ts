import { word } from '../messages/ui/words.js';
import type { Decision, Language, Standard } from '../model/generated/documents.js';
import { textTable } from './table.js';

type Outcome = Decision['outcome'];
type Because =
  | 'no-grade'
  | 'grade'
  | 'veto'
  | 'condition'
  | 'waivable'
  | 'unknown'
  | 'receipt'
  | 'gap'
  | 'alternate-year'
  | 'held'
  | 'cut'
  | 'school'
  | 'panel';

/** What the text needs of a proposal. */
export interface ProposalView {
  readonly unit: string;
  readonly school: string;
  readonly subject: string;
  readonly total: string | null;
  readonly grade: string | null;
  readonly rank: number | null;
  readonly proposed: Outcome;
  readonly because: readonly Because[];
}

/** The word for a grade of a standard. */
export const gradeWord = ({ grades }: Pick<Standard, 'grades'>, code: string | null, language: Language): string =>
  code === null ? '' : (grades.find((grade) => grade.code === code)?.[language === 'en' ? 'en' : 'zh'] ?? code);

/** A line a proposal, and how many there are of each. */
export function proposalsText(
  proposals: readonly ProposalView[],
  { award, places }: { readonly award: string; readonly places: number | null },
  language: Language,
): string {
  const columns = (['unit', 'school', 'subject', 'total', 'grade', 'rank', 'proposed', 'because'] as const).map(
    (name) => ({
      header: word(`decide.column.${name}`, language),
      ...(name === 'total' || name === 'rank' ? { align: 'right' as const } : {}),
    }),
  );
  const rows = proposals.map(({ unit, school, subject, total, grade, rank, proposed, because }) => [
    unit,
    school,
    subject,
    total ?? '',
    grade ?? '',
    rank === null ? '' : String(rank),
    word(`decide.outcome.${proposed}`, language),
    because.map((one) => word(`decide.because.${one}`, language)).join(language === 'en' ? '; ' : '；'),
  ]);
  const count = (outcome: Outcome): number => proposals.filter(({ proposed }) => proposed === outcome).length;
  const told = word('decide.plan.told', language, {
    award,
    all: proposals.length,
    conferred: count('conferred'),
    refused: count('refused'),
    deferred: count('deferred'),
    places: places ?? undefined,
  });
  return `${textTable(columns, rows)}${told}`;
}

/** What the text needs of a decision. */
export interface DecisionView {
  readonly award: string;
  readonly unit: string;
  readonly school: string;
  readonly subject: string;
  readonly decision: Decision;
}

/** A line a decision. */
export function decisionsText(decisions: readonly DecisionView[], language: Language): string {
  const columns = (['award', 'unit', 'school', 'subject', 'total', 'outcome', 'confirmed'] as const).map((name) => ({
    header: word(`decide.column.${name}`, language),
    ...(name === 'total' ? { align: 'right' as const } : {}),
  }));
  const rows = decisions.map(({ award, unit, school, subject, decision }) => [
    award,
    unit,
    school,
    subject,
    decision.total ?? '',
    word(`decide.outcome.${decision.outcome}`, language),
    `${decision.confirmedBy.name} ${decision.confirmedBy.on}`,
  ]);
  return textTable(columns, rows).trimEnd();
}
