import { digestOf } from '../../documents/hasher.js';
import { parseDocument } from '../../documents/parse.js';
import type { Finding } from '../../model/finding.js';
import type { DocumentKind, Documents, LedgerEntry, Result } from '../../model/generated/documents.js';
import { scoreApplication } from '../application.js';
import type { ApplicationAssessment, Assessment } from '../assessment.js';
import type { RecordReader } from '../ports.js';
import { scoreSubmission } from '../score-workbook.js';
import type { AuditContext } from './audit-context.js';
import { assessmentOf, inForceThen } from './context-records.js';
import { keys, resultKey, schoolOfKey } from './keys.js';
import { recordsOf } from './records.js';

/**
 * Every result of the ledger computed again from what was in force when it was entered: the submission, the reviews and
 * the year's rules as they stood at that line. Records are read through `sound`, which gives none that is damaged.
 */
export async function auditScores(
  context: AuditContext,
  sound: RecordReader,
  entries: readonly LedgerEntry[],
): Promise<{ readonly findings: readonly Finding[]; readonly count: number }> {
  const replay = new Replay(sound);
  const findings: Finding[] = [];
  let count = 0;
  for (const [index, entry] of entries.entries()) {
    context.progress?.(index + 1, entries.length, entry.key);
    replay.step(entry);
    if (entry.action !== 'scored' || entry.record?.kind !== 'result') continue;
    count += 1;
    const again = await replay.scoreAgain(context, entry);
    if (again !== entry.record.sha256) {
      findings.push({ code: 'JY8237', where: { file: entry.key, pointer: `/${entry.seq}` }, found: entry.key });
    }
  }
  return { findings, count };
}

/** What is in force at a line of the ledger, and the scores that follow from it, kept until something changes. */
class Replay {
  readonly #store: RecordReader;
  readonly #held = new Map<string, string>();
  /** The same by school, so that the cost of a school does not grow with the city. */
  readonly #bySchool = new Map<string, Map<string, string>>();
  #assessment: Assessment | null = null;
  #scored: { readonly key: string; readonly digests: ReadonlyMap<string, string> } | null = null;

  constructor(store: RecordReader) {
    this.#store = store;
  }

  step({ key, action, record }: LedgerEntry): void {
    for (const held of [this.#held, this.#ofSchool(schoolOfKey(key))]) {
      if (action === 'withdrawn') held.delete(key);
      else if (record) held.set(key, record.sha256);
    }
    if (key.startsWith('context/') || key.startsWith('accepted/')) this.#assessment = null;
    if (action !== 'scored') this.#scored = null;
  }

  #ofSchool(school: string): Map<string, string> {
    const own = this.#bySchool.get(school) ?? new Map<string, string>();
    this.#bySchool.set(school, own);
    return own;
  }

  /** Digest of the result as it comes out now; `null` where what it stands on is missing. */
  async scoreAgain(context: AuditContext, entry: LedgerEntry): Promise<string | null> {
    const stored = await this.#document('result', entry.record?.sha256);
    if (!stored) return null;
    const key = `${stored.school.id} ${await this.#applicant(stored)} ${stored.issued} ${stored.producer.version} ${stored.lang}`;
    if (this.#scored?.key !== key) {
      const digests = await this.#digests(context, stored);
      if (digests === null) return null;
      this.#scored = { key, digests };
    }
    return this.#scored.digests.get(resultKey(stored)) ?? null;
  }

  async #digests({ hasher }: AuditContext, stored: Result): Promise<ReadonlyMap<string, string> | null> {
    const applied = await this.#applied(stored);
    if (applied) return this.#applicationDigests(hasher, stored, applied);
    const school = stored.school.id;
    const submission = await this.#document('submission', this.#held.get(keys.submission(school)));
    const assessment = await this.#rules();
    if (!submission || !assessment) return null;
    const { issued, issuer, producer, lang } = stored;
    const records = await recordsOf(this.#store, [...this.#ofSchool(school)], school);
    const desk = { assessment, hasher, stamp: { issued, issuer, producer, lang } };
    const results = scoreSubmission(desk, submission, records);
    return new Map(results.map((result) => [resultKey(result), digestOf(hasher, result)]));
  }

  /** The rules of those who apply for an award, where the result is that of one of them. */
  async #applied({ standard }: Result): Promise<ApplicationAssessment | undefined> {
    const applications = (await this.#rules())?.applications ?? [];
    return applications.find((application) => application.standards.some(({ id }) => id === standard.id));
  }

  /** Whose application a result stands on; empty where it stands on the school's submission. */
  async #applicant(stored: Result): Promise<string> {
    return (await this.#applied(stored)) ? stored.subject.id : '';
  }

  async #applicationDigests(
    hasher: AuditContext['hasher'],
    stored: Result,
    assessment: ApplicationAssessment,
  ): Promise<ReadonlyMap<string, string> | null> {
    const { issued, issuer, producer, lang } = stored;
    const school = stored.school.id;
    const application = await this.#document(
      'application',
      this.#held.get(keys.application(school, stored.subject.id)),
    );
    if (!application) return null;
    const records = await recordsOf(this.#store, [...this.#ofSchool(school)], school);
    const desk = { assessment, hasher, stamp: { issued, issuer, producer, lang } };
    const results = scoreApplication(desk, application, records);
    return new Map(results.map((result) => [resultKey(result), digestOf(hasher, result)]));
  }

  async #rules(): Promise<Assessment | null> {
    if (this.#assessment) return this.#assessment;
    const loaded = await assessmentOf(this.#store, inForceThen(this.#held));
    this.#assessment = loaded.ok ? loaded.value : null;
    return this.#assessment;
  }

  async #document<K extends DocumentKind>(kind: K, sha256: string | undefined): Promise<Documents[K] | undefined> {
    const record = sha256 === undefined ? undefined : await this.#store.record(sha256);
    const read = record && (await parseDocument(kind, record.text, record.sha256));
    return read?.ok ? read.value : undefined;
  }
}
