import { derivation, envelope, reference } from '../../documents/envelope.js';
import { digestOf, nameBasedId } from '../../documents/hasher.js';
import { type Finding, failure, type Outcome, success } from '../../model/finding.js';
import type { Adjudication, Result, Standard } from '../../model/generated/documents.js';
import { compare, decimal, toDecimal } from '../../model/rational.js';
import { allStandards } from '../assessment.js';
import type { Store } from '../ports.js';
import type { ScoringDesk } from '../score-workbook.js';
import { keys } from '../workspace/keys.js';
import { heldOf, judgementsOf } from '../workspace/records.js';
import { gapOf } from './gaps.js';
import { rescored } from './rescore.js';
import { applicationFor, type SchoolStand, schoolStand } from './school-stand.js';

/** What a panel decides (裁定). */
export interface AdjudicationOrder {
  readonly school: string;
  readonly subject: string;
  readonly standard: string;
  readonly scores: Adjudication['scores'];
  readonly panel: Adjudication['panel'];
  readonly reason: string;
  /** ISO date of the decision. */
  readonly on: string;
  readonly actor: string;
  readonly at: string;
  /** Reason for deciding once more. */
  readonly replace?: string;
  /** Reason for deciding although no gap is over the limit. */
  readonly anyway?: string;
}

/** What became of a decision. */
export interface Adjudicated {
  readonly outcome: 'taken' | 'replaced' | 'unchanged';
  readonly document: Adjudication;
  /** The result after it. */
  readonly result: Result;
}

interface Context {
  readonly desk: ScoringDesk;
  readonly store: Store;
}

/**
 * Keeps what a panel awards and scores the school again. Findings: JY6183 nothing handed in, JY6188 and JY6189 awards,
 * JY6196 indicator of another standard, JY6185 decided already, JY6193 no gap over the limit and no reason to decide anyway.
 */
export async function adjudicate(context: Context, order: AdjudicationOrder): Promise<Outcome<Adjudicated>> {
  const { desk, store } = context;
  const stand = await schoolStand(store, order.school);
  const result = stand?.results.find(
    ({ subject, standard }) => subject.id === order.subject && standard.id === order.standard,
  );
  if (!stand || !result)
    return failure({ code: 'JY6183', where: {}, subject: order.subject, found: `${order.school} ${order.subject}` });
  const standard = allStandards(desk.assessment).find(({ id }) => id === order.standard) as Standard;
  if ((result.levels ?? []).length < 2) return failure({ code: 'JY6193', where: {}, subject: order.subject });
  const wrong = order.scores.flatMap((score) => wrongScore(standard, result, score));
  if (wrong.length > 0) return failure(...wrong);
  const document = documentOf(desk, stand, result, order);
  const key = keys.adjudication(order.school, order.subject, order.standard);
  const before = await judgementsOf(store, await heldOf(store, order.school), order.school);
  const held = before.get(key);
  if (held && digestOf(desk.hasher, held) === digestOf(desk.hasher, document))
    return success({ outcome: 'unchanged', document, result });
  if (topGap(result) === null && order.anyway === undefined)
    return failure({ code: 'JY6193', where: {}, subject: order.subject });
  if (held && order.replace === undefined)
    return failure({ code: 'JY6185', where: {}, subject: order.subject, found: result.school.name });
  const judgements = [...new Map([...before, [key, document] as const]).values()];
  const kept = await append(context, { stand, key, document, judgements, order });
  if (!kept.ok) return kept;
  const after = await schoolStand(store, order.school);
  const now = after?.results.find(({ id }) => id === result.id) ?? result;
  return success({ outcome: held ? 'replaced' : 'taken', document, result: now });
}

/** The highest gap over the limits of a result. */
const topGap = (result: Result) =>
  [...(result.levels ?? [])]
    .reverse()
    .map(({ level }) => gapOf(result, level))
    .find((gap) => gap !== null && gap.level < ADJUDICATED_FROM) ?? null;

/** Levels of the programme lie below it. */
const ADJUDICATED_FROM = 9;

function wrongScore(
  { indicators }: Standard,
  { effective }: Result,
  { indicator, awarded }: Adjudication['scores'][number],
): readonly Finding[] {
  const own = indicators.find(({ id }) => id === indicator);
  const where = { label: indicator };
  if (!own) return [{ code: 'JY6196', where, indicator, found: indicator }];
  const { decimals } = effective.rounding;
  if (compare(decimal(awarded), decimal(own.points)) > 0 || awarded.startsWith('-'))
    return [{ code: 'JY6188', where, indicator, found: awarded, params: { points: own.points } }];
  return (awarded.split('.')[1]?.length ?? 0) > decimals
    ? [{ code: 'JY6189', where, indicator, found: awarded, params: { decimals } }]
    : [];
}

function documentOf(
  { hasher, stamp, assessment: { programme } }: ScoringDesk,
  stand: SchoolStand,
  result: Result,
  order: AdjudicationOrder,
): Adjudication {
  const { school, subject, standard, scores, panel, reason, on } = order;
  const gap = topGap(result);
  const levels = (result.levels ?? []).map(({ level }) => level).filter((level) => level < ADJUDICATED_FROM);
  const top = levels.at(-1) ?? 1;
  return {
    kind: 'adjudication',
    ...envelope(stamp, [derivation(hasher, applicationFor(stand, order) ?? stand.submission)]),
    id: nameBasedId(hasher, 'adjudication', programme.id, school, subject, standard),
    programme: reference(hasher, programme),
    standard,
    school,
    subject,
    levels: gap ? [gap.lower, gap.level] : [levels.at(-2) ?? 1, top],
    gap: gap?.gap ?? toDecimal(decimal('0'), 0),
    scores: [...scores].sort((a, b) => (a.indicator < b.indicator ? -1 : 1)),
    panel,
    reason,
    on,
  };
}

async function append(
  { desk, store }: Context,
  {
    stand,
    key,
    document,
    judgements,
    order,
  }: {
    readonly stand: SchoolStand;
    readonly key: string;
    readonly document: Adjudication;
    readonly judgements: Parameters<typeof rescored>[2];
    readonly order: AdjudicationOrder;
  },
) {
  const scored = await rescored({ desk, store }, stand, judgements);
  const head = await store.head(key);
  const reasons = [order.replace, order.anyway].filter((reason) => reason !== undefined);
  const note = reasons.length === 0 ? {} : { note: reasons.join('；') };
  const expect = new Map<string, string | null>([
    ...scored.seen,
    [keys.submission(stand.school), stand.sha256],
    [key, head?.sha256 ?? null],
  ]);
  const drafts = [{ key, action: 'adjudicated' as const, document, ...note }, ...scored.drafts];
  return store.append({ actor: order.actor, at: order.at, drafts, expect });
}
