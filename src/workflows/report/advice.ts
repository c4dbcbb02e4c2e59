import { word } from '../../messages/ui/words.js';
import type { Indicator, IndicatorResult, Result, Standard } from '../../model/generated/documents.js';
import { compare, decimal, isZero, multiply, type Rational, rational, toDecimal } from '../../model/rational.js';
import {
  costSentence,
  type FeedbackSetting,
  finalAward,
  lostPoints,
  nextStep,
  PAPER_LANGUAGE,
  wholeAwarded,
} from './feedback.js';

/** An indicator with its result. */
export interface Entry {
  readonly indicator: Indicator;
  readonly own: IndicatorResult;
}

/** The indicators of a standard that a result speaks of, in the order of the standard. */
export const entriesOf = (
  standard: Pick<Standard, 'indicators'>,
  result: Pick<Result, 'indicators'>,
): readonly Entry[] =>
  standard.indicators.flatMap((indicator) => {
    const own = result.indicators.find((candidate) => candidate.id === indicator.id);
    return own ? [{ indicator, own }] : [];
  });

/** Most entries of a list: a report is read, not searched. */
const MOST_LOSSES = 8;
const MOST_STEPS = 3;

/** Full points counted, key indicators first; says nothing that is not counted. */
export function strengthSentences(entries: readonly Entry[]): readonly string[] {
  const applying = entries.filter(({ own }) => own.status !== 'not-applicable');
  const [keys, others] = [applying.filter(isKey), applying.filter((entry) => !isKey(entry))];
  const whole = (some: readonly Entry[]): readonly Entry[] =>
    some
      .filter(({ indicator, own }) => wholeAwarded(indicator, own))
      .sort((a, b) => compare(decimal(b.indicator.points), decimal(a.indicator.points)));
  const full = whole(keys);
  const names = full.map(({ indicator }) => `${indicator.id} ${indicator.zh}（${indicator.points} 分）`).join('；');
  const counts = { all: keys.length, full: full.length, names };
  return [
    ...(keys.length === 0
      ? []
      : [word(full.length > 0 ? 'papers.strengths.key' : 'papers.strengths.noKey', PAPER_LANGUAGE, counts)]),
    ...(others.length === 0
      ? []
      : [word('papers.strengths.other', PAPER_LANGUAGE, { all: others.length, full: whole(others).length })]),
  ];
}

const isKey = ({ indicator }: Entry): boolean => indicator.key;

/** What an indicator lost, why, what to do next, and by what rule. */
export interface Loss {
  readonly number: string;
  readonly id: string;
  readonly zh: string;
  readonly key: boolean;
  readonly lost: string;
  readonly why: string;
  readonly next: string;
  readonly clauses: string;
}

/** What cost points, most first; equals in the order of the standard. */
export function losses(setting: FeedbackSetting, standard: Standard, entries: readonly Entry[]): readonly Loss[] {
  return entries
    .flatMap((entry) => {
      const lost = lostPoints(entry.indicator, entry.own);
      return lost && !isZero(lost) ? [{ ...entry, lost }] : [];
    })
    .sort((a, b) => compare(b.lost, a.lost))
    .slice(0, MOST_LOSSES)
    .map(({ indicator, own, lost }, place) => ({
      number: String(place + 1),
      id: indicator.id,
      zh: indicator.zh,
      key: indicator.key,
      lost: toDecimal(lost, 2),
      why: costSentence(setting, indicator, own),
      next: nextStep(setting, indicator, own),
      clauses: clausesText(standard, indicator.clauses),
    }));
}

/** The steps of the largest losses. */
export const nextSteps = (all: readonly Loss[]): readonly Loss[] =>
  all.filter(({ next }) => next !== '').slice(0, MOST_STEPS);

/** Clauses as they are cited: number of the document, clause, and what it asks. */
export function clausesText({ sources }: Pick<Standard, 'sources'>, clauses: readonly string[]): string {
  const cited = clauses.map((id) => {
    const source = sources.find((candidate) => candidate.clauses.some((clause) => clause.id === id));
    const summary = source?.clauses.find((clause) => clause.id === id)?.summary;
    const clause = source && id.startsWith(source.prefix) ? id.slice(source.prefix.length) : id;
    return word('papers.clause', PAPER_LANGUAGE, { number: source?.number ?? '', clause, summary }).trim();
  });
  return cited.join('；');
}

/** What the guard of key indicators asks and who keeps it; empty where there is no guard or nothing is scored. */
export function guardSentences(standard: Standard, result: Result): readonly string[] {
  const { guard, grades } = result.effective;
  const failed = (result.final ?? result).guardFailed;
  if (!guard || failed === null) return [];
  const nameOf = (code: string): string => grades.find((grade) => grade.code === code)?.zh ?? code;
  const share = `${toDecimal(multiply(decimal(guard.minShare), rational(100)), 0)}%`;
  const keys = entriesOf(standard, result).filter((entry) => isKey(entry) && entry.own.status !== 'not-applicable');
  const grade = nameOf(guard.grade);
  if (keys.length === 0) return [];
  if (failed.length === 0) return [word('papers.guard.passed', PAPER_LANGUAGE, { grade, share, all: keys.length })];
  const names = keys.filter(({ indicator }) => failed.includes(indicator.id)).map((entry) => guarded(entry, result));
  const lowered = lowers(result, guard.grade, guard.elseGrade);
  return [
    word('papers.guard.failed', PAPER_LANGUAGE, { grade, share, count: failed.length, names: names.join('；') }),
    ...(lowered ? [word('papers.guard.lowered', PAPER_LANGUAGE, { grade, elseGrade: nameOf(guard.elseGrade) })] : []),
  ];
}

/** Whether the guard alone kept a subject from the grade. */
function lowers(result: Result, guarded: string, otherwise: string): boolean {
  const { grade, gradeScore } = result.final ?? result;
  const least = result.effective.grades.find(({ code }) => code === guarded)?.min;
  if (grade !== otherwise || gradeScore === null || least === undefined) return false;
  return compare(decimal(gradeScore), decimal(least)) >= 0;
}

function guarded({ indicator, own }: Entry, { effective }: Result): string {
  const { decimals, mode } = effective.rounding;
  const awarded = finalAward(own);
  const needed: Rational = multiply(decimal(indicator.points), decimal(effective.guard?.minShare ?? '1'));
  return word('papers.guard.indicator', PAPER_LANGUAGE, {
    id: indicator.id,
    name: indicator.zh,
    awarded: awarded ? toDecimal(awarded, decimals, mode) : '—',
    needed: toDecimal(needed, decimals),
  });
}
