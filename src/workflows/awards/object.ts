import { numbersInText } from '../../checks/privacy.js';
import { envelope, reference } from '../../documents/envelope.js';
import { nameBasedId } from '../../documents/hasher.js';
import { type Finding, failure, type Outcome, success } from '../../model/finding.js';
import type { Decision, Notice, Objection } from '../../model/generated/documents.js';
import { isWithin } from '../../process/working-days.js';
import type { DecisionSource, KeptDecision } from '../decide/known.js';
import { documentsOf, storedDocument } from '../workspace/stored-document.js';
import { type Kept, nextNumber, noticeKey, objectionKey, objectionsOf } from './announced.js';

export interface ObjectionRequest {
  /** Number of the notice that it is against. */
  readonly notice: number;
  readonly award: string;
  readonly school: string;
  /** The school's own id for the school as a whole. */
  readonly subject: string;
  readonly receivedOn: string;
  readonly text: string;
  readonly named: boolean;
  readonly actor: string;
  readonly at: string;
}

/**
 * Enters an objection against a line of a notice. One that came outside the notice is entered and told (JY6236); one
 * that holds a telephone or identity-card number is not (JY9101 to JY9104), as the ledger forgets nothing.
 */
export async function addObjection(source: DecisionSource, request: ObjectionRequest): Promise<Outcome<Objection>> {
  const { store } = source;
  const given = numbersInText(request.text, '异议内容');
  if (given.length > 0) return failure(...given);
  const notice = (await documentsOf<Notice>(store, await headsAt(source, noticeKey(request.notice))))[0];
  if (!notice) return failure({ code: 'JY6237', where: {}, found: noticeKey(request.notice) });
  const decision = await decisionIn(source, notice.document, request);
  if (!decision) {
    const found = [request.award, request.school, request.subject].join(' ');
    return failure({ code: 'JY6239', where: {}, found, expected: String(request.notice) });
  }
  const document = objectionDocument(source, request, {
    notice,
    decision,
    number: nextNumber(await objectionsOf(store)),
  });
  const { actor, at } = request;
  const key = objectionKey(document.number ?? 1);
  const kept = await store.append({
    actor,
    at,
    drafts: [{ key, action: 'objected', document }],
    expect: new Map([[key, null]]),
  });
  if (!kept.ok) return kept;
  const { from, to } = notice.document;
  const late: readonly Finding[] = isWithin(request.receivedOn, { from, to })
    ? []
    : [{ code: 'JY6236', where: {}, found: request.receivedOn, expected: `${from} 至 ${to}` }];
  return success(document, late);
}

async function headsAt({ store }: DecisionSource, key: string) {
  const head = await store.head(key);
  return head ? [head] : [];
}

/** The decision of a notice that is about a subject: as it was announced, whether or not it stands. */
async function decisionIn(
  { store }: DecisionSource,
  { items }: Notice,
  { award, school, subject }: ObjectionRequest,
): Promise<KeptDecision | null> {
  for (const item of items.filter((one) => one.award === award)) {
    const decision = await storedDocument<Decision>(store, item.decision);
    if (decision?.school === school && decision.subject === subject) return { decision, sha256: item.decision };
  }
  return null;
}

function objectionDocument(
  { hasher, stamp, assessment }: DecisionSource,
  { award, school, subject, receivedOn, text, named }: ObjectionRequest,
  {
    notice,
    decision,
    number,
  }: { readonly notice: Kept<Notice>; readonly decision: KeptDecision; readonly number: number },
): Objection {
  const { programme } = assessment;
  return {
    kind: 'objection',
    ...envelope(stamp, [{ id: decision.decision.id, kind: 'decision', sha256: decision.sha256 }]),
    id: nameBasedId(hasher, 'objection', programme.id, String(number)),
    programme: reference(hasher, programme),
    number,
    notice: { id: notice.document.id, sha256: notice.sha256 },
    award,
    school,
    subject,
    receivedOn,
    text,
    named,
    outcome: 'open',
  };
}

export interface AnswerRequest {
  readonly number: number;
  readonly outcome: 'upheld' | 'dismissed';
  readonly answer: string;
  readonly answeredBy: NonNullable<Objection['answeredBy']>;
  readonly actor: string;
  readonly at: string;
}

/** Answers an objection. One that is not there is JY6237, one that was answered before JY6238, a day before it JY6280. */
export async function answerObjection(
  { store }: Pick<DecisionSource, 'store'>,
  request: AnswerRequest,
): Promise<Outcome<Objection>> {
  const key = objectionKey(request.number);
  const open = (await objectionsOf(store)).find((one) => one.key === key);
  if (!open) return failure({ code: 'JY6237', where: {}, found: key });
  if (open.document.outcome !== 'open') return failure({ code: 'JY6238', where: {}, found: String(request.number) });
  const { outcome, answer, answeredBy, actor, at } = request;
  const given = numbersInText(answer, '答复内容');
  if (given.length > 0) return failure(...given);
  const { receivedOn } = open.document;
  if (answeredBy.on < receivedOn)
    return failure({ code: 'JY6280', where: {}, found: answeredBy.on, expected: receivedOn });
  const document: Objection = { ...open.document, outcome, answer, answeredBy };
  const drafts = [{ key, action: 'objected' as const, document }];
  const kept = await store.append({ actor, at, drafts, expect: new Map([[key, open.sha256]]) });
  return kept.ok ? success(document) : kept;
}
