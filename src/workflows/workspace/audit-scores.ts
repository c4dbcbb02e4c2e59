import { digestOf } from '../../documents/hasher.js';
import type { Finding } from '../../model/finding.js';
import type { LedgerEntry, Result } from '../../model/generated/documents.js';
import { scoreApplication } from '../application.js';
import type { ApplicationAssessment } from '../assessment.js';
import { scoreSubmission } from '../score-workbook.js';
import type { AuditContext } from './audit-context.js';
import { keys, resultKey } from './keys.js';
import type { Position } from './position.js';
import { recordsOf } from './records.js';

/**
 * Every result of the ledger computed again from what was in force when it was entered: the submission, the reviews and
 * the year's rules as they stood at that line.
 */
export class ScoreAudit {
  readonly #hasher: AuditContext['hasher'];
  readonly #position: Position;
  /** The scores of a school, kept until something else than a score is entered. */
  #scored: { readonly key: string; readonly digests: ReadonlyMap<string, string> } | null = null;
  count = 0;

  constructor({ hasher }: Pick<AuditContext, 'hasher'>, position: Position) {
    this.#hasher = hasher;
    this.#position = position;
  }

  async check(entry: LedgerEntry): Promise<readonly Finding[]> {
    if (entry.action !== 'scored') this.#scored = null;
    if (entry.action !== 'scored' || entry.record?.kind !== 'result') return [];
    this.count += 1;
    const again = await this.#scoreAgain(entry);
    if (again === entry.record.sha256) return [];
    return [{ code: 'JY8237', where: { file: entry.key, pointer: `/${entry.seq}` }, found: entry.key }];
  }

  /** Digest of the result as it comes out now; `null` where what it stands on is missing. */
  async #scoreAgain({ record }: LedgerEntry): Promise<string | null> {
    const stored = await this.#position.document('result', record?.sha256);
    if (!stored) return null;
    const applied = await this.#applied(stored);
    const { school, issued, issuer, producer, lang } = stored;
    const key = `${school.id} ${applied ? stored.subject.id : ''} ${issued} ${issuer.id} ${issuer.name} ${producer.version} ${lang}`;
    if (this.#scored?.key !== key) {
      const digests = await (applied ? this.#ofApplication(stored, applied) : this.#ofSubmission(stored));
      if (digests === null) return null;
      this.#scored = { key, digests };
    }
    return this.#scored.digests.get(resultKey(stored)) ?? null;
  }

  async #ofSubmission(stored: Result): Promise<ReadonlyMap<string, string> | null> {
    const school = stored.school.id;
    const submission = await this.#position.document('submission', this.#position.digest(keys.submission(school)));
    const assessment = await this.#position.rules();
    if (!submission || !assessment) return null;
    const records = await recordsOf(this.#position, this.#position.ofSchool(school), school);
    return this.#digests(scoreSubmission({ assessment, ...this.#desk(stored) }, submission, records));
  }

  async #ofApplication(stored: Result, assessment: ApplicationAssessment): Promise<ReadonlyMap<string, string> | null> {
    const school = stored.school.id;
    const key = keys.application(school, stored.subject.id);
    const application = await this.#position.document('application', this.#position.digest(key));
    if (!application) return null;
    const records = await recordsOf(this.#position, this.#position.ofSchool(school), school);
    return this.#digests(scoreApplication({ assessment, ...this.#desk(stored) }, application, records));
  }

  /** The rules of those who apply for an award, where the result is that of one of them. */
  async #applied({ standard }: Result): Promise<ApplicationAssessment | undefined> {
    const applications = (await this.#position.rules())?.applications ?? [];
    return applications.find((application) => application.standards.some(({ id }) => id === standard.id));
  }

  #desk({ issued, issuer, producer, lang }: Result) {
    return { hasher: this.#hasher, stamp: { issued, issuer, producer, lang } };
  }

  #digests(results: readonly Result[]): ReadonlyMap<string, string> {
    return new Map(results.map((result) => [resultKey(result), digestOf(this.#hasher, result)]));
  }
}
