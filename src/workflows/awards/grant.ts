import { envelope, reference } from '../../documents/envelope.js';
import { nameBasedId } from '../../documents/hasher.js';
import { statusOn } from '../../model/award-standing.js';
import { type Finding, type Outcome, success } from '../../model/finding.js';
import type { Award, Notice, Objection, Result } from '../../model/generated/documents.js';
import { applyEvent } from '../../process/award-lifecycle.js';
import { allStandards } from '../assessment.js';
import { type DecisionSource, decisionsOf, type KeptDecision } from '../decide/known.js';
import type { LedgerDraft } from '../ports.js';
import { judgedAgain } from '../workspace/judged-again.js';
import { keys } from '../workspace/keys.js';
import { documentsOf } from '../workspace/stored-document.js';
import { confersTitle, isAgainst, type Kept, noticeOf, noticesOf, objectionsOf, resultOf } from './announced.js';
import { publishedName } from './person-name.js';

export interface GrantRequest {
  /** Ids of awards; without them all. */
  readonly awards?: readonly string[] | undefined;
  readonly on: string;
  readonly actor: string;
  readonly at: string;
}

/** Titles that were conferred, and why others were not. */
export interface Granted {
  readonly awards: readonly Award[];
  /** Conferred before, on the same decision. */
  readonly unchanged: number;
}

/**
 * Confers all confirmed titles that may be: announced, the notice over, no objection open or upheld. What holds others
 * back is told (JY6232 to JY6235, JY6242); they can be conferred later. Where somebody else decides, announces, objects
 * or confers meanwhile, all is judged again, so that no title and no number is given twice.
 */
export const grantAwards = (source: DecisionSource, request: GrantRequest): Promise<Outcome<Granted>> =>
  judgedAgain(() => grantOnce(source, request));

/** What titles and the numbers of their certificates follow from. */
const RESTS_ON = ['award/', 'decision/', 'notice/', 'objection/'];

async function grantOnce(source: DecisionSource, request: GrantRequest): Promise<Outcome<Granted>> {
  const { store } = source;
  const { size: since } = await store.tip();
  const desk = await grantDesk(source);
  const findings: Finding[] = [];
  const awards: Award[] = [];
  const drafts: LedgerDraft[] = [];
  let unchanged = 0;
  for (const kept of await pendingDecisions(source, request)) {
    const result = await resultOf(store, kept);
    const held = desk.held.get(awardKey(kept));
    if (!result) continue;
    if (held?.decision?.sha256 === kept.sha256) unchanged += 1;
    else {
      const against = obstacles(desk, { kept, result, held, on: request.on });
      findings.push(...against);
      if (against.length > 0) continue;
      const next = desk.nextNumber(kept.decision.award);
      const number = certificateNumber(certificatePattern(source.assessment, kept.decision.award), request.on, next);
      const award = awardDocument(source, { kept, result, on: request.on, number });
      awards.push(award);
      drafts.push({ key: awardKey(kept), action: held ? 'renewed' : 'granted', document: award });
    }
  }
  const { actor, at } = request;
  const batch = { actor, at, drafts, unchanged: { since, prefixes: RESTS_ON } };
  const entered = drafts.length === 0 ? null : await store.append(batch);
  return entered && !entered.ok ? entered : success({ awards, unchanged }, findings);
}

const awardKey = ({ decision }: KeptDecision): string => keys.award(decision.award, decision.school, decision.subject);

/** Confirmed titles in the order of reporting units and ranks: certificates are numbered so. */
async function pendingDecisions(
  { store, assessment }: DecisionSource,
  { awards }: GrantRequest,
): Promise<readonly KeptDecision[]> {
  const { programme, registry } = assessment;
  const units = new Map([...registry.schools, ...registry.others].map(({ id, unit }) => [id, unit]));
  const place = ({ decision }: KeptDecision): number =>
    programme.reportingUnits.findIndex(({ id }) => id === units.get(decision.school));
  const rank = ({ decision }: KeptDecision): number => decision.rank ?? Number.MAX_SAFE_INTEGER;
  return [...(await decisionsOf(store)).values()]
    .filter(({ decision }) => confersTitle(decision) && (awards?.includes(decision.award) ?? true))
    .sort((a, b) => place(a) - place(b) || rank(a) - rank(b));
}

interface GrantDesk {
  readonly notices: readonly Kept<Notice>[];
  readonly objections: readonly Kept<Objection>[];
  /** Titles by their keys. */
  readonly held: ReadonlyMap<string, Award>;
  /** The number of the next certificate of an award this year. */
  nextNumber(award: string): number;
  readonly schoolYear: string;
}

async function grantDesk({ store, assessment }: DecisionSource): Promise<GrantDesk> {
  const heads = await documentsOf<Award>(store, await store.heads('award/'));
  const { schoolYear } = assessment.programme;
  const counts = new Map<string, number>();
  for (const { document } of heads.filter((one) => one.document.year === schoolYear)) {
    const number = numberIn(certificatePattern(assessment, document.award), document.number ?? '');
    counts.set(document.award, Math.max(counts.get(document.award) ?? 0, number));
  }
  return {
    notices: await noticesOf(store),
    objections: await objectionsOf(store),
    held: new Map(heads.map(({ key, document }) => [key, document])),
    nextNumber: (award) => {
      const next = (counts.get(award) ?? 0) + 1;
      counts.set(award, next);
      return next;
    },
    schoolYear,
  };
}

/** A title that is to be conferred on a day. */
export interface Candidate {
  readonly kept: KeptDecision;
  readonly result: Result;
  readonly held: Award | undefined;
  readonly on: string;
}

/** What keeps a title from being conferred on a day. */
export function obstacles(
  desk: Pick<GrantDesk, 'notices' | 'objections' | 'schoolYear'>,
  { kept, result, held, on }: Candidate,
): readonly Finding[] {
  const about = (code: string, values: Pick<Finding, 'found' | 'expected'> = {}): Finding => ({
    code,
    where: result.subject.id === result.school.id ? {} : { label: result.subject.name },
    subject: result.school.id,
    ...values,
    params: { school: result.school.name },
  });
  const objections = desk.objections.filter(({ document }) => isAgainst(document, kept.sha256));
  const number = ({ document }: Kept<Objection>): string => String(document.number ?? '');
  const notice = noticeOf(desk.notices, kept.sha256);
  // A title that begins on a later day was conferred all the same.
  const held0 =
    held && held.year === desk.schoolYear && ['active', 'pending'].includes(statusOn(held, on)) ? [held] : [];
  return [
    ...(notice ? [] : [about('JY6235')]),
    ...(notice && on <= notice.document.to ? [about('JY6232', { found: on, expected: notice.document.to })] : []),
    ...objections
      .filter(({ document }) => document.outcome === 'open')
      .map((one) => about('JY6233', { found: number(one) })),
    ...objections
      .filter(({ document }) => document.outcome === 'upheld')
      .map((one) => about('JY6234', { found: number(one) })),
    ...held0.map((one) => about('JY6242', { found: one.number ?? one.validFrom })),
  ];
}

/** The document of a title that is conferred on a day, with the number of its certificate. */
export function awardDocument(
  { hasher, stamp, assessment }: Pick<DecisionSource, 'hasher' | 'stamp' | 'assessment'>,
  { kept, result, on, number }: Omit<Candidate, 'held'> & { readonly number: string },
): Award {
  const { programme, registry } = assessment;
  const { decision, sha256 } = kept;
  const settings = programme.awards?.find(({ award }) => award === decision.award);
  const years = settings?.years ?? allStandards(assessment).find(({ id }) => id === decision.standard)?.validity?.years;
  const state = applyEvent(null, { kind: 'grant', on, ...(years === undefined ? {} : { years }) });
  const validTo = state.ok ? state.value.validTo : undefined;
  const { school, subject } = result;
  return {
    kind: 'award',
    ...envelope(stamp, [{ id: decision.id, kind: 'decision', sha256 }]),
    id: nameBasedId(hasher, 'award', programme.id, decision.award, school.id, subject.id),
    award: decision.award,
    subject: {
      id: subject.id === school.id ? school.id : `${school.id}/${subject.id}`,
      grain: subject.grain,
      name: publishedName(registry, result),
      school: school.id,
      unit: school.unit,
    },
    year: programme.schoolYear,
    validFrom: on,
    ...(validTo === undefined ? {} : { validTo }),
    status: 'active',
    number,
    decision: reference(hasher, decision),
  };
}

/** How certificates of an award are numbered: as the programme says, else `优秀教研组-2026-001`. */
function certificatePattern({ programme }: DecisionSource['assessment'], award: string): string {
  const own = programme.awards?.find((one) => one.award === award)?.certificate;
  const name = programme.targets.find((one) => one.award === award)?.zh ?? award;
  return own ?? `${name}-{year}-{number}`;
}

/** The running number in the number of a certificate, wherever its pattern has it; 0 for one of another pattern. */
function numberIn(pattern: string, text: string): number {
  const plain = pattern.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');
  const shape = plain.replace('\\{year\\}', '\\d{4}').replace('\\{number\\}', '(\\d{1,9})');
  return Number(new RegExp(`^${shape}$`).exec(text)?.[1] ?? 0);
}

const DIGITS = 3;

/** The number of a certificate by its pattern, with the calendar year it is conferred in and a running number. */
export const certificateNumber = (pattern: string, on: string, number: number): string =>
  pattern.replace('{year}', on.slice(0, 4)).replace('{number}', String(number).padStart(DIGITS, '0')).slice(0, LONGEST);

const LONGEST = 60;
