import { canonicalJson } from '../../documents/canonical.js';
import { digestOf } from '../../documents/hasher.js';
import type { Finding } from '../../model/finding.js';
import type { Award, Decision, LedgerEntry, Notice, Objection } from '../../model/generated/documents.js';
import { itemsOf } from '../awards/announce.js';
import { confersTitle, type Kept, resultOf } from '../awards/announced.js';
import { isChange } from '../awards/change.js';
import { awardDocument, obstacles } from '../awards/grant.js';
import { holderOf } from '../decide/known.js';
import type { AuditContext } from './audit-context.js';
import { keys } from './keys.js';
import type { Position } from './position.js';

/** What follows a decision: notices, objections and titles, each held against what it stands on. */
export class TitleAudit {
  readonly #hasher: AuditContext['hasher'];
  readonly #position: Position;
  /** Notices and objections by the digest of the decision they are about. */
  readonly #notices = new Map<string, Kept<Notice>[]>();
  readonly #objections = new Map<string, Map<string, Kept<Objection>>>();
  /** Numbers of certificates, with the title each belongs to. */
  readonly #numbers = new Map<string, string>();
  count = 0;

  constructor({ hasher }: Pick<AuditContext, 'hasher'>, position: Position) {
    this.#hasher = hasher;
    this.#position = position;
  }

  /** @param isDemanded whether a veto demanded the entry, so that it has been looked at already */
  async check(entry: LedgerEntry, isDemanded: boolean): Promise<readonly Finding[]> {
    const { record, action } = entry;
    if (record?.kind === 'award') return isDemanded ? [] : this.#award(entry);
    if (record?.kind === 'notice') return this.#notice(entry, record.sha256, action === 'opened');
    return record?.kind === 'objection' ? this.#objection(entry, record.sha256) : [];
  }

  async #notice(entry: LedgerEntry, sha256: string, isOpened: boolean): Promise<readonly Finding[]> {
    const notice = await this.#position.document('notice', sha256);
    if (!notice) return [wrong('JY8286', entry)];
    const kept = { document: notice, sha256, key: entry.key };
    for (const { decision } of notice.items)
      this.#notices.set(decision, [...(this.#notices.get(decision) ?? []), kept]);
    if (isOpened || entry.action === 'corrected') return [];
    return (await this.#isNoticeSound(notice)) ? [] : [wrong('JY8286', entry)];
  }

  /** Its lines are of decisions in force that confer titles, as they come out of them; its days are as many as it says. */
  async #isNoticeSound({ items, days, workingDays, from, to }: Notice): Promise<boolean> {
    const assessment = await this.#position.rules();
    if (!assessment) return false;
    if (days && (days.length !== workingDays || days[0] !== from || days.at(-1) !== to || !isAscending(days)))
      return false;
    const decisions = await Promise.all(items.map((item) => this.#decision(item.decision)));
    const kept = decisions.flatMap((decision, place) =>
      decision && confersTitle(decision) ? [{ decision, sha256: items[place]?.decision ?? '' }] : [],
    );
    if (kept.length !== items.length) return false;
    const again = await itemsOf({ store: this.#position, assessment }, kept, false);
    const byDecision = (a: Notice['items'][number], b: Notice['items'][number]): number =>
      a.decision < b.decision ? -1 : 1;
    const [one, other] = [items, again.map(({ item }) => item)].map((lines) => [...lines].sort(byDecision));
    return canonicalJson(one) === canonicalJson(other);
  }

  /** A decision by its digest, where it is the one in force. */
  async #decision(sha256: string): Promise<Decision | null> {
    const decision = await this.#position.document('decision', sha256);
    if (!decision) return null;
    const key = keys.decision(decision.award, decision.school, decision.subject);
    return this.#position.digest(key) === sha256 ? decision : null;
  }

  async #objection(entry: LedgerEntry, sha256: string): Promise<readonly Finding[]> {
    const objection = await this.#position.document('objection', sha256);
    if (!objection) return [wrong('JY8287', entry)];
    const decision = objection.derivedFrom.find(({ kind }) => kind === 'decision')?.sha256 ?? '';
    const own = this.#objections.get(decision) ?? new Map<string, Kept<Objection>>();
    this.#objections.set(decision, own.set(entry.key, { document: objection, sha256, key: entry.key }));
    if (entry.action !== 'objected') return [];
    const before = await this.#position.document('objection', this.#position.digest(entry.key));
    const isAnnounced = (this.#notices.get(decision) ?? []).some((notice) => notice.sha256 === objection.notice.sha256);
    const follows = before ? isAnswer(before, objection) : objection.outcome === 'open' && isAnnounced;
    return follows ? [] : [wrong('JY8287', entry)];
  }

  async #award(entry: LedgerEntry): Promise<readonly Finding[]> {
    const { action, record, key } = entry;
    // Titles of earlier years, and those of another office, stand on what is not here.
    if (action === 'initialised' || action === 'opened' || action === 'corrected') return [];
    this.count += 1;
    const award = await this.#position.document('award', record?.sha256);
    const held = await this.#position.document('award', this.#position.digest(key));
    if (!award || key !== keys.award(award.award, award.subject.school, holderOf(award)))
      return [wrong('JY8285', entry)];
    const isGranted = action === 'granted' || award.decision?.sha256 !== held?.decision?.sha256;
    if (!isGranted) return held && isChange(action, held, award) ? [] : [wrong('JY8285', entry)];
    return (await this.#isGrantSound(entry, award, held)) ? [] : [wrong('JY8285', entry)];
  }

  /** A title follows from its decision, its notice and what was objected, byte by byte. */
  async #isGrantSound(entry: LedgerEntry, award: Award, held: Award | null): Promise<boolean> {
    const sha256 = award.decision?.sha256 ?? '';
    const decision = await this.#decision(sha256);
    const assessment = await this.#position.rules();
    const result = decision && (await resultOf(this.#position, { decision }));
    if (!decision || !assessment || !result || !confersTitle(decision)) return false;
    const { number = '', validFrom: on, issued, issuer, producer, lang } = award;
    const holder = this.#numbers.get(number);
    this.#numbers.set(number, entry.key);
    if (holder !== undefined && holder !== entry.key) return false;
    const kept = { decision, sha256 };
    const candidate = { kept, result, on };
    const { schoolYear } = assessment.programme;
    const against = {
      notices: this.#notices.get(sha256) ?? [],
      objections: [...(this.#objections.get(sha256)?.values() ?? [])],
      schoolYear,
    };
    if (obstacles(against, { ...candidate, held: held ?? undefined }).length > 0) return false;
    const stamp = { issued, issuer, producer, lang };
    const again = awardDocument({ assessment, hasher: this.#hasher, stamp }, { ...candidate, number });
    return digestOf(this.#hasher, again) === entry.record?.sha256;
  }
}

const wrong = (code: string, { key, seq }: LedgerEntry): Finding => ({
  code,
  where: { file: key, pointer: `/${seq}` },
  found: key,
});

const isAscending = (days: readonly string[]): boolean =>
  days.every((day, place) => place === 0 || day > (days[place - 1] ?? ''));

/** An answer changes nothing but the answer, and is given once. */
function isAnswer(before: Objection, after: Objection): boolean {
  const asked = ({ outcome: _, answer: _answer, answeredBy: _by, ...rest }: Objection) => canonicalJson(rest);
  return before.outcome === 'open' && after.outcome !== 'open' && asked(before) === asked(after);
}
