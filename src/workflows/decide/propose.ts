import { isInForce } from '../../model/award-standing.js';
import type { Finding } from '../../model/finding.js';
import { compare, parseRational, type Rational, ZERO } from '../../model/rational.js';
import { mayApplyAgain } from '../../process/alternate-years.js';
import { type Candidate, type Selection, select } from '../../process/selection.js';
import { allowsAward, cappedGrade, type VetoConsequence, vetoConsequences } from '../../process/veto.js';
import { competitionRanks } from '../../statistics/ranking.js';
import { orderValues, type RankingOrder, rankedStandards, rankingOrder, TOTAL_ALONE } from '../rank/order.js';
import { keys } from '../workspace/keys.js';
import { type Answers, type Condition, type ConditionContext, conditionsOf, NO_ANSWERS } from './conditions.js';
import { heldBefore, holderOf, type KeptResult, lastWon, subjectKey } from './known.js';

/** Why a subject is not simply proposed. */
export type Because =
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

/** What is proposed to decide about a subject, and everything it rests on. */
export interface Proposal extends KeptResult {
  readonly grade: string | null;
  readonly total: string | null;
  /** Competition rank among those that meet everything; `null` for the others. */
  readonly rank: number | null;
  readonly conditions: readonly Condition[];
  readonly vetoes: readonly VetoConsequence[];
  readonly proposed: 'conferred' | 'refused' | 'deferred';
  readonly because: readonly Because[];
  /** Equals of whom the panel chooses some. */
  readonly panel: boolean;
  readonly receiptErrors: number;
}

export interface Proposals {
  readonly proposals: readonly Proposal[];
  /** Places by reporting unit, as they were shared out; `null` where there is no quota. */
  readonly places: Selection['places'] | null;
  readonly findings: readonly Finding[];
}

/** Settings that a command may put in place of the programme's. */
export interface SelectionWishes {
  readonly places?: number | undefined;
  readonly allocation?: 'units' | 'together' | undefined;
}

/**
 * Proposes for every subject under an award's standard: conditions first, then the ranking for the places there are, in
 * the order that the programme or the standard declares. Who is equal in all of it goes to the panel. An order that
 * cannot be read is told (JY7131): the total alone ranks then, and nothing can be confirmed.
 */
export function propose(
  context: ConditionContext,
  wishes: SelectionWishes,
  answers: ReadonlyMap<string, Answers> = new Map(),
): Proposals {
  const judged = context.known.results.map((kept) =>
    judge(context, kept, answers.get(subjectKey(kept.result.school.id, kept.result.subject.id)) ?? NO_ANSWERS),
  );
  const order = rankingOrder(context.assessment.programme, rankedStandards(context.assessment, context.rule));
  const valuesOf = rankedValues(context, order.ok ? order.value : TOTAL_ALONE);
  const fit = judged.filter(({ because }) => because.length === 0);
  const ranks = new Map(
    competitionRanks(fit.map((one) => ({ id: keyOf(one), ...valuesOf(one) }))).map(({ id, rank }) => [id, rank]),
  );
  const selection = context.rule.best === null ? null : selectionOf(context, wishes, { fit, valuesOf });
  const proposals = judged.map((one) => withSelection(one, ranks.get(keyOf(one)) ?? null, selection));
  const findings = [...order.findings, ...judged.flatMap(({ findings: own }) => own)];
  return {
    proposals: inOrder(context, proposals, valuesOf),
    places: selection?.places ?? null,
    findings: [...findings, ...(selection?.findings ?? [])],
  };
}

/** Names the subject of a proposal. */
export const keyOf = ({ result }: Pick<KeptResult, 'result'>): string =>
  subjectKey(result.school.id, result.subject.id);

const totalOf = ({ result }: Pick<KeptResult, 'result'>): Rational =>
  parseRational((result.final ?? result).totalExact ?? '') ?? ZERO;

/** What a subject is ranked by, and what parts it from its equals. */
interface RankedValues {
  readonly score: Rational;
  readonly keys: readonly Rational[];
}

type ValuesOf = (one: Pick<KeptResult, 'result'>) => RankedValues;

/** The values of the declared order; a result without base points, which no level has judged, goes by its total. */
function rankedValues(context: ConditionContext, order: RankingOrder): ValuesOf {
  const { scoring } = rankedStandards(context.assessment, context.rule);
  return (one) => {
    const [score, ...keys] = orderValues(order, scoring, one.result);
    return { score: score ?? totalOf(one), keys: keys.map((value) => value ?? ZERO) };
  };
}

interface Judged extends Omit<Proposal, 'rank' | 'proposed' | 'panel'> {
  readonly findings: readonly Finding[];
}

function judge(context: ConditionContext, kept: KeptResult, answers: Answers): Judged {
  const { rule, known } = context;
  const { result } = kept;
  const final = result.final ?? result;
  const subject = keyOf(kept);
  const { consequences, findings } = vetoConsequences({
    subject,
    items: rule.standard.vetoes,
    inForce: rule.vetoesInForce,
    confirmed: [...result.vetoes.map(({ id }) => id), ...answers.vetoes],
  });
  const grade = final.grade === null ? null : cappedGrade(final.grade, consequences, rule.standard.grades);
  const conditions = conditionsOf(context, result, { ...answers, vetoes: consequences.map(({ veto }) => veto) });
  const receiptErrors = known.receiptErrors.get(result.school.id) ?? 0;
  const waiting = { receiptErrors, gap: isGapOpen(context, kept) };
  return {
    ...kept,
    grade,
    total: final.total,
    conditions,
    vetoes: consequences,
    receiptErrors,
    because: becauseOf(context, { kept, grade, conditions, consequences, waived: answers.waived, ...waiting }),
    findings: [...findings, ...waitingFindings(kept, waiting)],
  };
}

/** A gap that is to be adjudicated and has not been. */
const isGapOpen = ({ known }: ConditionContext, { result }: KeptResult): boolean =>
  (result.levels?.some(({ adjudicate }) => adjudicate === true) ?? false) &&
  !known.adjudicated.has(keys.adjudication(result.school.id, result.subject.id, result.standard.id));

interface Judging {
  readonly kept: KeptResult;
  readonly grade: string | null;
  readonly conditions: readonly Condition[];
  readonly consequences: readonly VetoConsequence[];
  readonly receiptErrors: number;
  readonly gap: boolean;
  readonly waived: boolean;
}

function becauseOf(context: ConditionContext, judging: Judging): readonly Because[] {
  const { rule, known, assessment } = context;
  const { grade, conditions, consequences, receiptErrors, gap, kept, waived } = judging;
  const { schoolYear } = assessment.programme;
  const every = rule.settings.everyYears ?? rule.standard.cycle?.everyYears;
  const won = lastWon(known, rule, keyOf(kept), schoolYear);
  const hard = conditions.some(({ met, soft }) => met === 'no' && !soft);
  const soft = conditions.some(({ met, soft: waivable }) => met === 'no' && waivable);
  const tests: readonly (readonly [Because, boolean])[] = [
    ['no-grade', grade === null],
    ['grade', rule.best !== null && grade !== null && grade !== rule.best.code],
    ['veto', rule.best !== null && !allowsAward(consequences)],
    ['condition', hard],
    ['waivable', soft && !waived],
    ['unknown', conditions.some((one) => one.met === 'unknown' && !(one.soft && waived))],
    ['receipt', receiptErrors > 0 && !waived],
    ['gap', gap],
    ['alternate-year', rule.best !== null && !mayApplyAgain(won, schoolYear, every)],
    // Where nothing says that a title is won again, who holds it keeps it.
    ['held', every === undefined && holdsTitle(context, kept)],
  ];
  return tests.filter(([, holds]) => holds).map(([because]) => because);
}

/** Whether a subject holds the title from an earlier year. */
const holdsTitle = ({ known, rule, assessment, on }: ConditionContext, kept: KeptResult): boolean =>
  known.awards.some(
    (held) =>
      held.award === rule.award &&
      held.year !== assessment.programme.schoolYear &&
      subjectKey(held.subject.school, holderOf(held)) === keyOf(kept) &&
      isInForce(held, on),
  );

function waitingFindings(
  { result }: KeptResult,
  { receiptErrors, gap }: Pick<Judging, 'receiptErrors' | 'gap'>,
): readonly Finding[] {
  const about = {
    where: result.subject.id === result.school.id ? {} : { label: result.subject.name },
    subject: result.school.id,
    params: { school: result.school.name },
  };
  return [
    ...(receiptErrors > 0 ? [{ code: 'JY6212', ...about, found: String(receiptErrors) }] : []),
    ...(gap ? [{ code: 'JY6220', ...about }] : []),
  ];
}

function selectionOf(
  context: ConditionContext,
  wishes: SelectionWishes,
  { fit, valuesOf }: { readonly fit: readonly Judged[]; readonly valuesOf: ValuesOf },
): Selection | null {
  const { rule, assessment } = context;
  const { settings } = rule;
  const places = placesOf(context, wishes);
  if (places === null) return null;
  const { schoolYear, reportingUnits } = assessment.programme;
  const together = (wishes.allocation ?? settings.allocation ?? 'units') === 'together';
  const candidates = fit.map((one): Candidate => {
    const { score, keys: among } = valuesOf(one);
    return {
      ...{ id: keyOf(one), school: one.result.school.id, unit: one.result.school.unit },
      ...{ total: score, keys: among },
    };
  });
  const weight = (unit: string): number => candidates.filter((one) => one.unit === unit).length;
  return select(candidates, {
    places,
    ...(together ? {} : { units: reportingUnits.map(({ id }) => ({ id, weight: weight(id) })) }),
    ...(settings.floor === undefined ? {} : { floor: settings.floor }),
    ...(settings.maxPerSchool === undefined ? {} : { maxPerSchool: settings.maxPerSchool }),
    schoolYear,
  });
}

/** This year's places: as wished, as the programme says, else what the target leaves; `null` without any. */
function placesOf({ rule, known, assessment, on }: ConditionContext, wishes: SelectionWishes): number | null {
  const named = wishes.places ?? rule.settings.places;
  if (named !== undefined) return named;
  if (rule.target === null) return null;
  const { schoolYear } = assessment.programme;
  return Math.max(0, rule.target - heldBefore(known, rule.award, { schoolYear, on }));
}

/** Waiting for something that may still come; the others are refused. */
const WAITING: ReadonlySet<Because> = new Set(['no-grade', 'unknown', 'receipt', 'gap']);

function withSelection({ findings: _, ...judged }: Judged, rank: number | null, selection: Selection | null): Proposal {
  const id = keyOf(judged);
  const { because } = judged;
  if (because.length > 0) {
    const proposed = because.every((one) => WAITING.has(one)) ? 'deferred' : 'refused';
    return { ...judged, rank: null, proposed, panel: false };
  }
  if (!selection || selection.selected.includes(id)) return { ...judged, rank, proposed: 'conferred', panel: false };
  if (selection.panel.some(({ candidates }) => candidates.includes(id)))
    return { ...judged, rank, proposed: 'deferred', because: ['panel'], panel: true };
  const out = selection.notSelected.find((one) => one.id === id)?.because ?? 'cut';
  return { ...judged, rank, proposed: 'refused', because: [out], panel: false };
}

/** By reporting unit in the programme's order, then as they are ranked, those without a total last, and by id. */
function inOrder(
  { assessment }: ConditionContext,
  proposals: readonly Proposal[],
  valuesOf: ValuesOf,
): readonly Proposal[] {
  const units = assessment.programme.reportingUnits.map(({ id }) => id);
  const place = ({ result }: Proposal): number => units.indexOf(result.school.unit);
  const lacks = ({ total }: Proposal): number => (total === null ? 1 : 0);
  const better = (a: Proposal, b: Proposal): number => compareValues(valuesOf(a), valuesOf(b));
  return [...proposals].sort(
    (a, b) => place(a) - place(b) || lacks(a) - lacks(b) || better(a, b) || (keyOf(a) < keyOf(b) ? -1 : 1),
  );
}

/** Negative when `a` comes before `b`, by the first value that parts them. */
function compareValues(a: RankedValues, b: RankedValues): number {
  const [own, others] = [
    [a.score, ...a.keys],
    [b.score, ...b.keys],
  ];
  return own.reduce((parted, value, place) => parted || compare(others[place] ?? value, value), 0);
}
