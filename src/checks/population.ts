import type { Finding } from '../model/finding.js';
import type { Indicator, Standard, ThresholdCount } from '../model/generated/documents.js';
import { type FactRow, ignoreReadings, rowsOfGrains } from '../standards/facts/fact-book.js';
import { countedRows, holds } from '../standards/facts/metric-value.js';
import { grainsOf } from '../standards/metric-index.js';
import { emptyGroupKey } from './groups.js';
import { groundOf } from './policy.js';
import type { Check, CheckView } from './view.js';

/** JY3110: nobody whom an indicator counts, e.g. no school leader among the teachers. One finding a population. */
export const checkPopulations: Check = (view) =>
  view.standards.flatMap((standard) =>
    gradedSubjects(view, standard).flatMap((subject) => emptyPopulations(view, standard, subject)),
  );

/** Subjects that get a full result: all of the standard's kind, or only the nominated ones where nomination is asked. */
export function gradedSubjects(view: CheckView, standard: Standard): readonly FactRow[] {
  const grains = grainsOf(view.book.metrics, standard.subjectKind);
  const subjects = rowsOfGrains(view.book, grains);
  if (!view.programme.entries.some((entry) => entry.standard === standard.id && entry.nominated)) return subjects;
  const nominated = new Set(view.slots.filter((slot) => slot.standard === standard.id).map((slot) => slot.group));
  return subjects.filter((row) => nominated.has(row.id));
}

interface Empty {
  readonly rule: ThresholdCount;
  readonly indicators: readonly Indicator[];
}

function emptyPopulations(view: CheckView, standard: Standard, subject: FactRow): readonly Finding[] {
  const empty = new Map<string, Empty>();
  for (const indicator of standard.indicators) {
    const { rule } = indicator;
    if (rule.type !== 'threshold-count' || !rule.over || !isEmpty(view, subject, rule)) continue;
    const population = JSON.stringify([rule.over, rule.where ?? []]);
    empty.set(population, { rule, indicators: [...(empty.get(population)?.indicators ?? []), indicator] });
  }
  return [...empty.values()].map((entry) => emptyFinding(view, standard, subject, entry));
}

function isEmpty({ book }: CheckView, subject: FactRow, rule: ThresholdCount): boolean {
  if (holds(book, subject, rule.appliesWhen, ignoreReadings) === false) return false;
  return countedRows(book, subject, { over: rule.over ?? '', where: rule.where }, ignoreReadings)?.length === 0;
}

function emptyFinding(view: CheckView, standard: Standard, subject: FactRow, { rule, indicators }: Empty): Finding {
  const { indicator, policy } = groundOf(standard, indicators[0] as Indicator);
  const sheet = sheetOf(view, rule.over ?? '');
  const names = indicators.map(({ id, zh }) => `${id} ${zh}`).join('、');
  return {
    code: 'JY3110',
    where: { file: view.file, ...(sheet ? { sheet: sheet.name } : {}), ...(policy === undefined ? {} : { policy }) },
    found: '0',
    expected: '≥ 1',
    subject: subject.id,
    indicator,
    params: { indicator: names, standard: standard.title.zh },
    ...(subject === view.book.top ? {} : { causedBy: [emptyGroupKey(subject.id)] }),
  };
}

/** The sheet on which rows of a grain are listed. */
function sheetOf({ plan, book }: CheckView, over: string): { readonly name: string } | undefined {
  const grains = grainsOf(book.metrics, over);
  return plan.sheets.find(
    (sheet) => sheet.kind === 'open' && grainsOf(book.metrics, sheet.row).some((grain) => grains.includes(grain)),
  );
}
