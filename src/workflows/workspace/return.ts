import { envelope, reference } from '../../documents/envelope.js';
import { nameBasedId } from '../../documents/hasher.js';
import { render } from '../../messages/render.js';
import { severityOf } from '../../messages/severity.js';
import { type Finding, failure, type Outcome, success } from '../../model/finding.js';
import type { Receipt, Return } from '../../model/generated/documents.js';
import { checkWorkbook } from '../check-workbook.js';
import { explainFindings } from '../explain-findings.js';
import type { Store } from '../ports.js';
import type { Desk } from '../read-school-workbook.js';
import { keys } from './keys.js';
import { documentAt } from './stored-document.js';

export interface ReturnContext {
  readonly store: Store;
  readonly desk: Desk;
}

export interface ReturnRequest {
  readonly school: string;
  /** What the body says, in its own words. */
  readonly reason: string;
  /** By when it should come back. */
  readonly dueBy?: string | undefined;
  readonly actor: string;
  readonly at: string;
}

/**
 * Sends a school's submission back: the kept file is checked again, and what has to be mended or explained goes along
 * with the body's own words. JY8221 where nothing of the school is in force.
 */
export async function returnSubmission(context: ReturnContext, request: ReturnRequest): Promise<Outcome<Return>> {
  const { store } = context;
  const { school, actor, at } = request;
  const receipt = await receiptOf(store, school);
  const submission = await store.head(keys.submission(school));
  if (!receipt || !submission) return failure({ code: 'JY8221', where: {}, subject: school, found: school });
  const document = await opinionOf(context, request, receipt);
  const drafts = [
    { key: keys.returned(school), action: 'returned' as const, document, note: request.reason.slice(0, 400) },
  ];
  const kept = await store.append({ actor, at, drafts, expect: new Map([[submission.key, submission.sha256]]) });
  return kept.ok ? success(document) : kept;
}

const receiptOf = (store: Store, school: string): Promise<Receipt | null> => documentAt(store, keys.receipt(school));

async function opinionOf({ store, desk }: ReturnContext, request: ReturnRequest, receipt: Receipt): Promise<Return> {
  const { programme } = desk.assessment;
  const { school, reason, dueBy, actor, at } = request;
  const original = await store.original(receipt.fileSha256);
  const open = original?.bytes ? openMatters(desk, original.name, original.bytes) : [];
  return {
    kind: 'return',
    ...envelope(desk.stamp),
    id: nameBasedId(desk.hasher, 'return', programme.id, school, receipt.fileSha256, at),
    programme: reference(desk.hasher, programme),
    school,
    submission: receipt.submission,
    returnedAt: at,
    returnedBy: actor,
    reason,
    ...(dueBy === undefined ? {} : { dueBy }),
    items: open.slice(0, MOST_ITEMS).map((finding) => itemOf(desk, finding)),
    ...(open.length > MOST_ITEMS ? { found: open.length } : {}),
  };
}

/** Most items that help anybody; the marked copy of the workbook shows them all. */
const MOST_ITEMS = 200;

/** What must be mended, and what may be mended or explained. */
function openMatters(desk: Desk, file: string, bytes: Uint8Array): readonly Finding[] {
  const { ruleset } = desk.assessment.programme;
  const checked = checkWorkbook(desk, file, bytes);
  const matters = checked.findings.filter(({ code }) => ['error', 'warning'].includes(severityOf(code, ruleset)));
  const explanations = checked.reading?.answers.explanations ?? [];
  const subject = checked.subject === undefined ? {} : { subject: checked.subject };
  const settled = explainFindings({ file, findings: matters, explanations, ...subject });
  return settled.filter((finding) => finding.explanation === undefined);
}

function itemOf(desk: Desk, finding: Finding): Return['items'][number] {
  const { message, fix } = render(finding, desk.stamp.lang);
  const { sheet, cell } = finding.where;
  return {
    code: finding.code,
    ...(sheet === undefined ? {} : { sheet }),
    ...(cell === undefined ? {} : { cell: cell.slice(0, 12) }),
    text: `${message}${fix}`.slice(0, 600),
  };
}
