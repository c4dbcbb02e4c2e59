import { type AwardStanding, type AwardState, statusOn } from '../model/award-standing.js';
import { type Finding, failure, type Outcome, success } from '../model/finding.js';
import { latestStreak, type StreakRule, type YearGrade } from './streak.js';
import { addDays, isDate } from './working-days.js';

/** Something that happens to a title, on a day that a record names. */
export type AwardEvent =
  /** Conferred; with `years` it is held for so long. */
  | { readonly kind: 'grant'; readonly on: string; readonly years?: number }
  | { readonly kind: 'suspend'; readonly on: string; readonly reason: string }
  | { readonly kind: 'reinstate'; readonly on: string; readonly reason: string }
  /** Held for further years after a new assessment; from the old end, or from the day when that has passed. */
  | { readonly kind: 'renew'; readonly on: string; readonly years: number }
  /** Taken away; what it stands on must be said. */
  | { readonly kind: 'revoke'; readonly on: string; readonly reason: string; readonly legalBasis: string }
  | { readonly kind: 'expire'; readonly on: string };

/** From which state an event may happen; `none` is a title that was not conferred yet. */
const ALLOWED: Readonly<Record<AwardEvent['kind'], readonly (AwardStanding | 'none')[]>> = {
  grant: ['none'],
  suspend: ['active'],
  reinstate: ['suspended'],
  renew: ['active', 'expired'],
  revoke: ['active', 'suspended'],
  expire: ['active', 'suspended'],
};

/**
 * The title after an event. An event that is not possible in its state is JY6171, one before the title began or on a
 * day that does not exist JY6172, an end before the validity is over JY6173, a revocation without reason or legal
 * basis JY6174. A revoked title never comes back; it can only be conferred anew, as another record.
 */
export function applyEvent(state: AwardState | null, event: AwardEvent): Outcome<AwardState> {
  const current = state === null ? 'none' : statusOn(state, event.on);
  if (!isDate(event.on)) return failure(about('JY6172', event, { found: event.on }));
  if (state && event.on < state.validFrom)
    return failure(about('JY6172', event, { found: event.on, expected: state.validFrom }));
  if (event.kind === 'expire' && state && current !== 'revoked') return expired(state, event);
  if (!ALLOWED[event.kind].includes(current)) return failure(about('JY6171', event, {}, { state: current }));
  if (event.kind === 'revoke' && (event.reason.trim() === '' || event.legalBasis.trim() === ''))
    return failure(about('JY6174', event, {}));
  return success(after(state, event));
}

const about = (
  code: string,
  event: AwardEvent,
  values: Pick<Finding, 'found' | 'expected'>,
  params: Record<string, string> = {},
): Finding => ({ code, where: {}, ...values, params: { event: event.kind, ...params } });

function expired(state: AwardState, event: AwardEvent): Outcome<AwardState> {
  const { validTo } = state;
  if (validTo !== undefined && event.on > validTo) return success(withStatus(state, 'expired'));
  const expected = validTo === undefined ? {} : { expected: validTo };
  return failure(about('JY6173', event, { found: event.on, ...expected }));
}

function after(state: AwardState | null, event: AwardEvent): AwardState {
  const held: AwardState = state ?? { status: 'active', validFrom: event.on };
  switch (event.kind) {
    case 'grant':
      return event.years === undefined ? held : { ...held, validTo: lastDay(event.on, event.years) };
    case 'suspend':
      return withStatus(held, 'suspended', event.reason);
    case 'reinstate':
      return withStatus(held, 'active', event.reason);
    case 'renew':
      return { ...withStatus(held, 'active'), validTo: lastDay(renewedFrom(held, event.on), event.years) };
    case 'revoke':
      return withStatus(held, 'revoked', `${event.reason}（${event.legalBasis}）`);
    case 'expire':
      return withStatus(held, 'expired');
  }
}

function withStatus(state: AwardState, status: AwardState['status'], reason?: string): AwardState {
  const { validFrom, validTo } = state;
  return {
    status,
    validFrom,
    ...(validTo === undefined ? {} : { validTo }),
    ...(reason === undefined ? {} : { reason }),
  };
}

const renewedFrom = ({ validTo }: AwardState, on: string): string =>
  validTo !== undefined && validTo >= on ? addDays(validTo, 1) : on;

/** The last day of so many years that begin on a day: three from 2026-05-04 end on 2029-05-03. */
export function lastDay(from: string, years: number): string {
  const later = `${String(Number(from.slice(0, 4)) + years).padStart(4, '0')}${from.slice(4)}`;
  // Years from 29 February end on 28 February, whether or not the last one has a 29th.
  return isDate(later) ? addDays(later, -1) : later.replace('-02-29', '-02-28');
}

/** All events one after the other; the first that is not possible ends it with its finding. */
export function replayEvents(events: readonly AwardEvent[]): Outcome<AwardState | null> {
  let state: AwardState | null = null;
  let last = '';
  for (const event of events) {
    if (event.on < last) return failure({ code: 'JY6175', where: {}, found: event.on, expected: last });
    const next = applyEvent(state, event);
    if (!next.ok) return next;
    state = next.value;
    last = event.on;
  }
  return success(state);
}

/** A rule on streaks, with the name of its grade as people read it. */
export type NamedStreakRule = StreakRule & { readonly gradeName: string };

/** A streak that costs the title, told as a finding (JY6176) with its years; nothing when it is not long enough. */
export function streakFindings(
  subject: string,
  history: readonly YearGrade[],
  rule: NamedStreakRule,
): readonly Finding[] {
  const { years, hit } = latestStreak(history, rule);
  if (!hit) return [];
  const params = { grade: rule.gradeName, years: years.join('、'), length: rule.length };
  return [{ code: 'JY6176', where: {}, subject, params }];
}
