import { envelope, reference, type Stamp } from '../../documents/envelope.js';
import { type Hasher, nameBasedId } from '../../documents/hasher.js';
import { type Finding, type Outcome, success } from '../../model/finding.js';
import type { Agreement, Result, Review, Standard } from '../../model/generated/documents.js';
import type { Assessment } from '../assessment.js';
import type { LedgerDraft, Store } from '../ports.js';
import { documentsOf } from '../workspace/stored-document.js';
import { judgedTwice } from './level-pairs.js';
import { type Measure, measureLevels } from './measure-levels.js';
import { measureReviewers, ratingsOf } from './measure-reviewers.js';

/** What agreement is told from. */
export interface AgreementSource {
  readonly store: Store;
  readonly assessment: Assessment;
  readonly hasher: Hasher;
  readonly stamp: Stamp;
}

/** Two levels to compare, or one whose reviewers are compared. */
export type Compared = readonly [number, number] | readonly [number];

export interface AgreementRequest {
  readonly compared: Compared;
  /** Ids of the standards; without them all of the programme. */
  readonly standards: readonly Standard[];
  readonly actor: string;
  readonly at: string;
}

/** Key of what was told of two levels (or of one level's reviewers) under a standard. */
export const agreementKey = (compared: Compared, standard: string): string =>
  `agreement/${compared.join('-')}/${standard}`;

/** Tells the agreement under every standard and enters it into the ledger. Nothing to compare is told (JY6210). */
export async function agreementOf(
  source: AgreementSource,
  { compared, standards, actor, at }: AgreementRequest,
): Promise<Outcome<readonly Agreement[]>> {
  const documents: Agreement[] = [];
  for (const standard of standards) documents.push(await compare(source, compared, standard));
  const findings = documents
    .filter(({ subjects }) => subjects === 0)
    .map((document) => nothingFinding(standards, document));
  const drafts = documents.map(
    (document): LedgerDraft => ({ key: agreementKey(compared, document.standard), action: 'scored', document }),
  );
  const kept = await source.store.append({ actor, at, drafts });
  return kept.ok ? success(documents, findings) : kept;
}

const nothingFinding = (standards: readonly Standard[], { standard, levels }: Agreement): Finding => ({
  code: 'JY6210',
  where: { label: standards.find(({ id }) => id === standard)?.title.zh ?? standard },
  params: { levels: levels.join('、') },
});

async function compare(source: AgreementSource, compared: Compared, standard: Standard): Promise<Agreement> {
  const { assessment, hasher, stamp } = source;
  const { programme } = assessment;
  const seed = [programme.id, standard.id, ...compared].join(' ');
  const { subjects, measures } = await measuresOf(source, { compared, standard, seed });
  return {
    kind: 'agreement',
    ...envelope(stamp),
    id: nameBasedId(hasher, 'agreement', seed),
    programme: reference(hasher, programme),
    standard: standard.id,
    levels: [...compared],
    subjects,
    measures: [...measures],
  };
}

interface Wanted {
  readonly compared: Compared;
  readonly standard: Standard;
  readonly seed: string;
}

async function measuresOf(
  { store, hasher }: AgreementSource,
  { compared, standard, seed }: Wanted,
): Promise<{ readonly subjects: number; readonly measures: readonly Measure[] }> {
  const [lower, higher] = compared;
  if (higher === undefined) {
    const heads = (await store.heads(`review/${lower}/`)).filter(({ brief }) => brief['standard'] === standard.id);
    const ratings = ratingsOf((await documentsOf<Review>(store, heads)).map(({ document }) => document));
    const subjects = new Set(ratings.map(({ subject }) => subject)).size;
    return { subjects, measures: measureReviewers(ratings, { hasher, seed }) };
  }
  const heads = (await store.heads('result/')).filter(({ brief }) => brief['standard'] === standard.id);
  const results = (await documentsOf<Result>(store, heads)).map(({ document }) => document);
  const pairs = judgedTwice(results, [lower, higher]);
  const grades = standard.grades.map(({ code }) => code);
  return { subjects: pairs.length, measures: measureLevels(pairs, grades, { hasher, seed }) };
}
