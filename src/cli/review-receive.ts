import type { Finding } from '../model/finding.js';
import { reviewReceptionText } from '../output/review-text.js';
import { type ReviewReception, receiveReview } from '../workflows/review/receive-review.js';
import { runBatch } from './batch.js';
import { WORKBOOK_ENDINGS } from './check-files.js';
import { composeReview } from './compose-review.js';
import { EXIT, worseExit } from './exit-codes.js';
import { toldPlaces } from './form-files.js';
import { inWorkspace, type ToldEnding } from './in-workspace.js';
import { requireInputs } from './inputs.js';
import { progressBar } from './progress.js';
import { checkedLevel, checkedReviewer } from './review-schools.js';
import type { WorkspaceOptions } from './workspace.js';

export interface ReviewReceiveOptions extends WorkspaceOptions {
  readonly level: number;
  readonly reviewer?: string | undefined;
  readonly replace?: string | undefined;
}

/** Takes all review workbooks under paths into the workspace, one transaction each. */
export const receiveReviews = (paths: readonly string[], options: ReviewReceiveOptions): Promise<ToldEnding> =>
  inWorkspace(options, async ({ desk, store, actor, clock }) => {
    const level = checkedLevel(desk.assessment.programme, options.level);
    const reviewer = checkedReviewer(options.reviewer);
    const inputs = await requireInputs(paths, WORKBOOK_ENDINGS);
    const workbook = await composeReview();
    const told = { ...(reviewer === undefined ? {} : { reviewer }), ...replaced(options) };
    const { entries } = await runBatch<ReviewReception>(
      inputs.files,
      async (file) => {
        const bytes = await file.read();
        if (!bytes.ok) return unread(file.name, bytes.findings);
        const receiving = { actor, at: clock(), level, ...told };
        return receiveReview({ desk, store, workbook, receiving }, file.name, bytes.value);
      },
      { bar: progressBar() },
    );
    const receptions = [
      ...entries.map((entry) => ('outcome' in entry ? entry : unread(entry.file, entry.findings))),
      ...inputs.findings.map((finding) => unread(finding.where.file ?? '', [finding])),
    ];
    return {
      code: exitOf(receptions),
      told: toldPlaces(receptions.flatMap(placed), options.lang),
      text: reviewReceptionText(receptions, desk.assessment.registry, options.lang),
      json: receptions,
    };
  });

const replaced = ({ replace }: ReviewReceiveOptions) => (replace === undefined ? {} : { replace });

const unread = (file: string, findings: readonly Finding[]): ReviewReception => ({
  file,
  outcome: 'refused',
  findings,
  unreadable: true,
});

const exitOf = (receptions: readonly ReviewReception[]): number =>
  receptions
    .filter(({ outcome }) => outcome === 'refused')
    .reduce(
      (code, { unreadable }) => worseExit(code, unreadable ? EXIT.unreadable : EXIT.findings),
      EXIT.fine as number,
    );

const placed = ({ file, findings }: ReviewReception): readonly Finding[] =>
  findings.map((finding) => ({ ...finding, where: { file, ...finding.where } }));
