import { digestOf } from '../documents/hasher.js';
import { failure, type Outcome, success } from '../model/finding.js';
import type { Receipt, Result, Review } from '../model/generated/documents.js';
import { unitAsked } from '../model/reporting-units.js';
import { type Assessment, assessmentBy } from '../workflows/assessment.js';
import type { PaperPreset } from '../workflows/ports.js';
import { commentNames } from '../workflows/report/comment-names.js';
import { coverList, coverReceipts } from '../workflows/report/cover-view.js';
import { backgroundOf, type YearKnown } from '../workflows/report/known.js';
import { levelName } from '../workflows/report/levels.js';
import { reviewOpinion } from '../workflows/report/opinion-view.js';
import { withPaper } from '../workflows/report/paper-document.js';
import type { KeyKind } from '../workflows/report/proof.js';
import { receiptPaper } from '../workflows/report/receipt-view.js';
import { gradingRequest, type PaperPress, type ReportSubject } from '../workflows/report/report.js';
import { spotCheckRecord } from '../workflows/report/spot-check-view.js';
import { schoolStand } from '../workflows/review/school-stand.js';
import { plannedSample } from '../workflows/sample/plan-sample.js';
import { heldOf, judgementsOf } from '../workflows/workspace/records.js';
import { documentsOf } from '../workflows/workspace/stored-document.js';
import { fileNamePart } from './form-files.js';
import { nodeHasher } from './node-hasher.js';
import type { Paper } from './paper-writer.js';
import { resultPath } from './score-files.js';
import type { Workspace } from './workspace.js';

/** What the papers of one run in a workspace are made from. */
export interface PaperRunSource {
  readonly workspace: Workspace;
  readonly press: PaperPress;
  readonly known: YearKnown;
  /** Ids of the schools that are meant, in the order of the registry. */
  readonly schools: readonly string[];
  /** Level of opinions and spot checks. */
  readonly level: number;
  /** Units of cover lists. */
  readonly units: readonly string[];
  readonly preset?: PaperPreset | undefined;
  /** Day that papers carry, ISO. */
  readonly issued: string;
}

export type Papers = AsyncGenerator<Outcome<Paper>>;

const keyKindOf = ({ press }: PaperRunSource): KeyKind => press.signature?.keyKind ?? 'none';

const named = (...parts: readonly string[]): string => fileNamePart(parts.filter((part) => part !== '').join('-'));

/** Path of a grading report below its folder, without ending. */
export const gradingPath = (result: Result): string =>
  `${fileNamePart(result.school.id)}/${fileNamePart(resultPath(result).replace(/\.json$/, ''))}`;

/** What a result is reported with; JY7101 where its standard is not of this year. */
export function reportSubject(assessment: Assessment, result: Result): Outcome<Omit<ReportSubject, 'background'>> {
  const own = assessmentBy(assessment, result.standard.id);
  const standard = own?.standards.find((candidate) => candidate.id === result.standard.id);
  return own && standard
    ? success({ result, standard, metrics: own.metrics })
    : failure({ code: 'JY7101', where: { label: result.subject.name }, found: result.standard.id });
}

/** Grading reports of all results in force, with all that the workspace knows beside them. */
export async function* gradingPapers(source: PaperRunSource): Papers {
  const { workspace, press, known, schools, preset, issued } = source;
  const { store, desk } = workspace;
  const { programme } = desk.assessment;
  const settings = { hasher: nodeHasher, programme, signature: press.signature, preset, issued };
  for (const school of schools) {
    const results = (await documentsOf<Result>(store, await store.heads(`result/${school}/`))).map(
      (one) => one.document,
    );
    for (const result of results.filter(({ status }) => status === 'scored')) {
      const subject = reportSubject(desk.assessment, result);
      if (!subject.ok) {
        yield subject;
        continue;
      }
      const background = await backgroundOf({ store, desk }, known, result);
      const naming = commentNames({
        registry: desk.assessment.registry,
        school: result.school,
        standard: subject.value.standard,
        reviews: background.reviews ?? [],
      });
      const request = gradingRequest(settings, { ...subject.value, background });
      yield success({ path: gradingPath(result), request }, naming);
    }
  }
}

/** Reviews of a school at a level that are in force. */
async function reviewsAt({ store }: Workspace, school: string, level: number): Promise<readonly Review[]> {
  const judged = await judgementsOf(store, await heldOf(store, school), school);
  return [...judged.values()].filter((one): one is Review => one.kind === 'review' && one.level === level);
}

const schoolNameOf = ({ registry }: Assessment, id: string): string =>
  [...registry.schools, ...registry.others].find((school) => school.id === id)?.name ?? '';

/** An opinion for every school that the level has judged. */
export async function* opinionPapers(source: PaperRunSource): Papers {
  const { workspace, known, schools, level } = source;
  const { assessment } = workspace.desk;
  for (const school of schools) {
    const stand = await schoolStand(workspace.store, school);
    const reviews = await reviewsAt(workspace, school, level);
    if (!stand || reviews.length === 0) continue;
    const common = { issued: source.issued, keyKind: keyKindOf(source), ledger: known.ledger };
    const request = reviewOpinion({ assessment, stand, reviews, level, ...common });
    const name = schoolNameOf(assessment, school);
    const naming = assessment.standards.flatMap((standard) => {
      const own = reviews.filter((review) => review.standard === standard.id);
      return commentNames({ registry: assessment.registry, school: { id: school, name }, standard, reviews: own });
    });
    const about = { paper: 'opinion', about: school, level, records: reviews } as const;
    const path = named(`${levelName(assessment.programme, level)}意见书`, school, name);
    if (request) yield success({ path, request: withPaper(workspace.desk, request, about) }, naming);
  }
}

/** A record for every school that the level's sample has drawn. */
export async function* spotCheckPapers(source: PaperRunSource): Papers {
  const { workspace, known, schools, level } = source;
  const { assessment } = workspace.desk;
  const sample = await plannedSample(workspace, level);
  if (!sample.ok) {
    yield sample;
    return;
  }
  for (const school of schools) {
    const stand = await schoolStand(workspace.store, school);
    if (!stand) continue;
    const reviews = await reviewsAt(workspace, school, level);
    const common = { issued: source.issued, keyKind: keyKindOf(source), ledger: known.ledger };
    const request = spotCheckRecord({ assessment, sample: sample.value, stand, reviews, ...common });
    const about = { paper: 'spot-check', about: school, level, records: [sample.value, ...reviews] } as const;
    const path = named('抽查记录', school, schoolNameOf(assessment, school));
    if (request) yield success({ path, request: withPaper(workspace.desk, request, about) });
  }
}

/** Receipts of every school's own workbook, and of those in which its teachers apply. */
export async function* receiptPapers(source: PaperRunSource): Papers {
  const { workspace, known, schools } = source;
  const { programme, registry } = workspace.desk.assessment;
  for (const school of schools) {
    for (const { document: receipt, key } of await receiptsOf(workspace, school)) {
      const award = key.split('/')[2] ?? '';
      const request = receiptPaper({ programme, registry, receipt, keyKind: keyKindOf(source), ledger: known.ledger });
      const name = schoolNameOf(workspace.desk.assessment, school);
      const about = { paper: 'receipt', about: school, records: [], record: receipt } as const;
      yield success({ path: named('回执', school, name, award), request: withPaper(workspace.desk, request, about) });
    }
  }
}

async function receiptsOf({ store }: Workspace, school: string) {
  const heads = [...(await store.heads(`receipt/${school}/`))];
  const own = await store.head(`receipt/${school}`);
  return documentsOf<Receipt>(store, own ? [own, ...heads] : heads);
}

/** A cover list for every unit. */
export async function* coverPapers(source: PaperRunSource): Papers {
  const { workspace, known, units } = source;
  const { store, desk } = workspace;
  const { programme, registry } = desk.assessment;
  const all = (await documentsOf<Receipt>(store, await store.heads('receipt/'))).map(({ document }) => document);
  const results = new Map<string, number>();
  for (const { brief } of await store.heads('result/')) {
    const school = String(brief['school']);
    results.set(school, (results.get(school) ?? 0) + 1);
  }
  for (const unit of units) {
    const receipts = coverReceipts(registry, unit, all);
    const digest = nodeHasher.sha256(receipts.map(({ fileSha256 }) => `${fileSha256}\n`).join(''));
    const common = { issued: source.issued, keyKind: keyKindOf(source), ledger: known.ledger };
    const request = coverList({ programme, registry, unit, receipts, results, digest, ...common });
    const path = named('报送封面清单', unitAsked(programme, unit)?.name ?? unit);
    const about = { paper: 'cover', about: unit, records: receipts } as const;
    yield success({ path, request: withPaper(desk, request, about) });
  }
}

/** Digest of a record, as its paper prints it. */
export const recordDigest = (document: unknown): string => digestOf(nodeHasher, document);
