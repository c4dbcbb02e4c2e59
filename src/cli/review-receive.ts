import type { Finding } from '../model/finding.js';
import { type ReviewReceptionLines, reviewReceptionLines, reviewReceptionSummary } from '../output/review-text.js';
import type { InputFile } from '../workflows/ports.js';
import { type ReviewReception, receiveReview } from '../workflows/review/receive-review.js';
import { clockFindings } from '../workflows/workspace/receive-clock.js';
import { WORKBOOK_ENDINGS } from './check-files.js';
import { worseExit } from './exit-codes.js';
import { toldFindings } from './findings-report.js';
import { toldPlaces } from './form-files.js';
import { inWorkspace, type ToldEnding } from './in-workspace.js';
import { requireInputs } from './inputs.js';
import { exitOf, type LineOptions, RunLines, receiveEach } from './receive-batch.js';
import { openReceiveDesk, type ReceiveDesk, type ReceiveLimits } from './receive-desk.js';
import { checkedLevel, checkedReviewer } from './review-schools.js';
import { overlooked } from './told-lines.js';
import type { Workspace, WorkspaceOptions } from './workspace.js';

export interface ReviewReceiveOptions extends WorkspaceOptions, ReceiveLimits, LineOptions {
  readonly level: number;
  readonly reviewer?: string | undefined;
  readonly replace?: string | undefined;
}

/** Takes all review workbooks under paths into the workspace, one transaction each. */
export const receiveReviews = (paths: readonly string[], options: ReviewReceiveOptions): Promise<ToldEnding> =>
  inWorkspace(options, async (workspace) => {
    const { programme, registry } = workspace.desk.assessment;
    const level = checkedLevel(programme, options.level);
    const reviewer = checkedReviewer(options.reviewer);
    const { files, findings, passedOver } = await requireInputs(paths, WORKBOOK_ENDINGS);
    const clock = await clockFindings(workspace.store, programme, workspace.clock());
    const names = files.map(({ name }) => name);
    const report = new ReviewReport(reviewReceptionLines(names, registry, options.lang), options);
    const desk = await openReceiveDesk(files, workspace, options);
    const receive = (file: InputFile): Promise<ReviewReception> =>
      receiveOne(workspace, desk, file, { ...options, level, reviewer });
    const batch = { receive, done: report.add, stop: desk.stop, lang: options.lang };
    const { code, told } = await receiveEach(files, batch).finally(desk.close);
    const missing = findings.map((finding) => unread(finding.where.file ?? '', [finding]));
    missing.forEach(report.add);
    return {
      ...report.ending(),
      code: missing.map(exitOf).reduce(worseExit, code),
      told: [...overlooked(passedOver, options), ...toldFindings(clock, options.lang), ...report.told, ...told],
    };
  });

/** What a run says: a line as soon as a file is done, its findings, and a sum at the end. */
class ReviewReport {
  readonly told: string[] = [];
  readonly #lines: RunLines;
  readonly #rows: ReviewReception[] = [];

  constructor(
    private readonly table: ReviewReceptionLines,
    private readonly options: ReviewReceiveOptions,
  ) {
    this.#lines = new RunLines(options);
    table.head.forEach(this.#lines.add);
  }

  readonly add = (reception: ReviewReception): void => {
    this.#lines.add(this.table.line(reception));
    this.#rows.push(reception);
    this.told.push(...toldPlaces(placed(reception), this.options.lang));
  };

  ending(): Pick<ToldEnding, 'text' | 'json'> {
    const outcomes = this.#rows.map(({ outcome }) => outcome);
    return { text: this.#lines.endingWith(reviewReceptionSummary(outcomes, this.options.lang)), json: this.#rows };
  }
}

async function receiveOne(
  { store, desk, actor, clock }: Workspace,
  reader: ReceiveDesk,
  file: InputFile,
  { level, reviewer, replace }: ReviewReceiveOptions,
): Promise<ReviewReception> {
  const bytes = await file.read();
  if (!bytes.ok) return unread(file.name, bytes.findings);
  const told = { ...(reviewer === undefined ? {} : { reviewer }), ...(replace === undefined ? {} : { replace }) };
  const receiving = { actor, at: clock(), level, ...told };
  return receiveReview({ desk, store, reviews: reader.reviews, receiving }, file.name, bytes.value);
}

const unread = (file: string, findings: readonly Finding[]): ReviewReception => ({
  file,
  outcome: 'refused',
  findings,
  unreadable: true,
});

const placed = ({ file, findings }: ReviewReception): readonly Finding[] =>
  findings.map((finding) => ({ ...finding, where: { file, ...finding.where } }));
