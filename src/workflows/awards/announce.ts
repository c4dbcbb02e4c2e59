import { envelope, reference } from '../../documents/envelope.js';
import { nameBasedId } from '../../documents/hasher.js';
import { severityOf } from '../../messages/severity.js';
import { failure, type Outcome, success } from '../../model/finding.js';
import type { Notice } from '../../model/generated/documents.js';
import { unitName } from '../../model/reporting-units.js';
import { calendarFindings, noticePeriod, type WorkingCalendar } from '../../process/working-days.js';
import { type DecisionSource, decisionsOf, type KeptDecision } from '../decide/known.js';
import type { RecordReader } from '../ports.js';
import { announcedElsewhere, confersTitle, nextNumber, noticeKey, noticesOf, resultOf } from './announced.js';
import { publishedName, subjectName } from './person-name.js';

export interface AnnounceRequest {
  /** Ids of awards; without them all that have something to announce. */
  readonly awards?: readonly string[] | undefined;
  readonly from: string;
  readonly workingDays: number;
  readonly calendar: WorkingCalendar;
  readonly contact: string;
  readonly showNames: boolean;
  readonly actor: string;
  readonly at: string;
}

/** A line of a notice as it is published. */
export interface AnnouncedLine {
  readonly award: string;
  readonly unit: string;
  readonly school: string;
  readonly subject: string;
}

/** A notice as it was entered, and its lines as they are published: the record never holds a person's full name. */
export interface Announced {
  readonly notice: Notice;
  readonly lines: readonly AnnouncedLine[];
}

/**
 * Announces all confirmed decisions that no notice has yet: working days are counted by the holiday list (JY6141 to
 * JY6145). Nothing to announce is JY6231.
 */
export async function announce(source: DecisionSource, request: AnnounceRequest): Promise<Outcome<Announced>> {
  const { store } = source;
  const wrong = calendarFindings(request.calendar).filter(({ code }) => severityOf(code) === 'error');
  const period = noticePeriod(request.from, request.workingDays, request.calendar);
  if (wrong.length > 0 || !period.ok) return failure(...wrong, ...period.findings);
  const notices = await noticesOf(store);
  const announced = new Set([
    ...notices.flatMap(({ document }) => document.items.map(({ decision }) => decision)),
    ...(await announcedElsewhere(store)),
  ]);
  const pending = [...(await decisionsOf(store)).values()].filter(
    ({ decision, sha256 }) =>
      confersTitle(decision) && !announced.has(sha256) && (request.awards?.includes(decision.award) ?? true),
  );
  if (pending.length === 0) {
    const found = request.awards?.join('、');
    return failure({ code: 'JY6231', where: {}, ...(found === undefined ? {} : { found }) });
  }
  const items = await itemsOf(source, pending, request.showNames);
  const notice = noticeDocument(source, request, { number: nextNumber(notices), period: period.value, items });
  const { actor, at } = request;
  const drafts = [{ key: noticeKey(notice.number ?? 1), action: 'noticed' as const, document: notice }];
  const kept = await store.append({ actor, at, drafts, expect: new Map([[noticeKey(notice.number ?? 1), null]]) });
  return kept.ok ? success({ notice, lines: items.map(({ line }) => line) }) : kept;
}

/** A line as the record holds it, and as it is published. */
export interface Item {
  readonly item: Notice['items'][number];
  readonly line: AnnouncedLine;
}

/** The lines of a notice about decisions, in the order of awards, reporting units and ranks. */
export async function itemsOf(
  { store, assessment }: { readonly store: RecordReader; readonly assessment: DecisionSource['assessment'] },
  pending: readonly KeptDecision[],
  showNames: boolean,
): Promise<readonly Item[]> {
  const { programme, registry } = assessment;
  const items: (Item & { readonly place: number; readonly rank: number })[] = [];
  for (const kept of pending) {
    const result = await resultOf(store, kept);
    if (!result) continue;
    const { award, rank = Number.MAX_SAFE_INTEGER } = kept.decision;
    const unit = result.school.unit;
    const item = {
      award,
      unit,
      school: result.school.name,
      subject: publishedName(registry, result),
      decision: kept.sha256,
    };
    const line = {
      award: programme.targets.find((target) => target.award === award)?.zh ?? award,
      unit: unitName(programme, unit),
      school: item.school,
      subject: showNames ? subjectName(registry, result) : item.subject,
    };
    items.push({ item, line, rank, place: programme.reportingUnits.findIndex(({ id }) => id === unit) });
  }
  return items.sort((a, b) => byText(a.item.award, b.item.award) || a.place - b.place || a.rank - b.rank);
}

const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

function noticeDocument(
  { hasher, stamp, assessment }: DecisionSource,
  { workingDays, contact, showNames }: AnnounceRequest,
  {
    number,
    period,
    items,
  }: { number: number; period: { from: string; to: string; days: readonly string[] }; items: readonly Item[] },
): Notice {
  const { programme } = assessment;
  const names = [...new Set(items.map(({ line }) => line.award))].join('、');
  return {
    kind: 'notice',
    ...envelope(stamp),
    id: nameBasedId(hasher, 'notice', programme.id, String(number)),
    programme: reference(hasher, programme),
    number,
    title: `${programme.areaName}${programme.schoolYear}学年${names}认定结果公示`.slice(0, LONGEST_TITLE),
    from: period.from,
    to: period.to,
    workingDays,
    days: [...period.days],
    contact,
    redacted: !showNames,
    items: items.map(({ item }) => item),
  };
}

const LONGEST_TITLE = 200;
