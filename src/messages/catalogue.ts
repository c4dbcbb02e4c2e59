import { ANNOUNCING_ENTRIES } from './catalogue/announcing.js';
import { APPLICATION_ENTRIES } from './catalogue/application.js';
import { AWARD_ENTRIES } from './catalogue/award.js';
import { BATCH_ENTRIES } from './catalogue/batch.js';
import { BUNDLE_ENTRIES } from './catalogue/bundles.js';
import { CELL_ENTRIES } from './catalogue/cell.js';
import { COPY_ENTRIES } from './catalogue/copies.js';
import { CROSS_CELL_ENTRIES } from './catalogue/cross-cell.js';
import { DECIDING_ENTRIES } from './catalogue/deciding.js';
import { EVIDENCE_ENTRIES } from './catalogue/evidence.js';
import { EXPERIENCE_ENTRIES } from './catalogue/experience.js';
import { EXPERIENCE_JUMP_ENTRIES } from './catalogue/experience-jumps.js';
import { EXPLANATION_ENTRIES } from './catalogue/explanation.js';
import { FILE_ENTRIES } from './catalogue/file.js';
import { GIVEN_ENTRIES } from './catalogue/given.js';
import { INTEGRITY_ENTRIES } from './catalogue/integrity.js';
import { OFFICE_ENTRIES } from './catalogue/office.js';
import { OFFICE_PROGRAMME_ENTRIES } from './catalogue/office-programme.js';
import { OFFICE_SCHOOL_ENTRIES } from './catalogue/office-schools.js';
import { PAPER_ENTRIES } from './catalogue/papers.js';
import { PARTS_ENTRIES } from './catalogue/parts.js';
import { PARTS_MERGING_ENTRIES } from './catalogue/parts-merging.js';
import { PRINTING_ENTRIES } from './catalogue/printing.js';
import { PRIVACY_ENTRIES } from './catalogue/privacy.js';
import { PROCEDURE_ENTRIES } from './catalogue/procedure.js';
import { RANKING_ENTRIES } from './catalogue/ranking.js';
import { RECEIVING_ENTRIES } from './catalogue/receiving.js';
import { REVIEW_ENTRIES } from './catalogue/review.js';
import { REVIEWING_ENTRIES } from './catalogue/reviewing.js';
import { ROLLUP_ENTRIES } from './catalogue/rollup.js';
import { ROSTER_ENTRIES } from './catalogue/roster.js';
import { SAMPLING_ENTRIES } from './catalogue/sampling.js';
import { SCORING_ENTRIES } from './catalogue/scoring.js';
import { SIGNING_ENTRIES } from './catalogue/signing.js';
import { SIGNING_KEY_ENTRIES } from './catalogue/signing-keys.js';
import { SUMMARY_ENTRIES } from './catalogue/summaries.js';
import { TEMPLATE_ENTRIES } from './catalogue/templates.js';
import { TRUST_ENTRIES } from './catalogue/trust.js';
import { VERIFYING_ENTRIES } from './catalogue/verifying.js';
import { WORKBOOK_ENTRIES } from './catalogue/workbook.js';
import { WORKBOOK_ROW_ENTRIES } from './catalogue/workbook-rows.js';
import { AUDIT_ENTRIES } from './catalogue/workspace-audit.js';
import { REPLAY_ENTRIES } from './catalogue/workspace-replay.js';
import { WORKSPACE_ENTRIES } from './catalogue/workspace-store.js';
import type { Entry } from './entry.js';

/** Every finding code with its texts, in the order of the codes. */
export const CATALOGUE: readonly Entry[] = [
  ...FILE_ENTRIES,
  ...WORKBOOK_ENTRIES,
  ...WORKBOOK_ROW_ENTRIES,
  ...PARTS_ENTRIES,
  ...PARTS_MERGING_ENTRIES,
  ...OFFICE_SCHOOL_ENTRIES,
  ...OFFICE_ENTRIES,
  ...OFFICE_PROGRAMME_ENTRIES,
  ...BATCH_ENTRIES,
  ...CELL_ENTRIES,
  ...CROSS_CELL_ENTRIES,
  ...ROSTER_ENTRIES,
  ...EXPERIENCE_ENTRIES,
  ...EXPERIENCE_JUMP_ENTRIES,
  ...EXPLANATION_ENTRIES,
  ...SCORING_ENTRIES,
  ...PRINTING_ENTRIES,
  ...TEMPLATE_ENTRIES,
  ...PAPER_ENTRIES,
  ...EVIDENCE_ENTRIES,
  ...SAMPLING_ENTRIES,
  ...REVIEW_ENTRIES,
  ...REVIEWING_ENTRIES,
  ...APPLICATION_ENTRIES,
  ...AWARD_ENTRIES,
  ...DECIDING_ENTRIES,
  ...ANNOUNCING_ENTRIES,
  ...PROCEDURE_ENTRIES,
  ...ROLLUP_ENTRIES,
  ...SUMMARY_ENTRIES,
  ...RANKING_ENTRIES,
  ...VERIFYING_ENTRIES,
  ...INTEGRITY_ENTRIES,
  ...SIGNING_ENTRIES,
  ...SIGNING_KEY_ENTRIES,
  ...GIVEN_ENTRIES,
  ...TRUST_ENTRIES,
  ...BUNDLE_ENTRIES,
  ...WORKSPACE_ENTRIES,
  ...RECEIVING_ENTRIES,
  ...AUDIT_ENTRIES,
  ...REPLAY_ENTRIES,
  ...COPY_ENTRIES,
  ...PRIVACY_ENTRIES,
].sort((a, b) => (a.code < b.code ? -1 : 1));

const BY_CODE: ReadonlyMap<string, Entry> = new Map(CATALOGUE.map((entry) => [entry.code, entry]));

/** The entry of a code; `undefined` for a code that the catalogue does not have. */
export const entryOf = (code: string): Entry | undefined => BY_CODE.get(code);

/** What a finding is shown as whose code this version does not know: never nothing. */
export const UNKNOWN_ENTRY: Entry = {
  code: 'JY0000',
  rule: 'unknown',
  severity: 'error',
  class: 'logic',
  params: [],
  zh: {
    title: '未登记的问题',
    message: '{here}有问题[[，现在是“{found}”]][[，应为 {expected}]]。',
    fix: '请把这一处和问题代码告诉发表的单位；升级程序后可能会有更详细的说明。',
  },
  en: {
    title: 'A problem without a description',
    message: '{here} has a problem[[; it says “{found}”]][[, {expected} belongs there]].',
    fix: 'Tell the issuing body the place and the code; a newer version of the program may say more.',
  },
  good: { zh: '代码在目录里', en: 'a code of the catalogue' },
  bad: { zh: '由更新的版本写出的代码', en: 'a code that a newer version wrote' },
};
