import type { Indicator, IndicatorResult, Standard, Submission } from '../../model/generated/documents.js';
import { countedText, type TraceNames } from '../../output/indicator-trace.js';
import { entriesOf } from '../../standards/metric-index.js';
import type { Assessment } from '../assessment.js';

/** What the words of a school's facts are made from. */
export interface FactsSource {
  readonly assessment: Assessment;
  readonly submission: Submission;
  readonly standard: Standard;
  readonly subject: string;
  /** The subject has handed in for itself: all evidence is its own. */
  readonly applies?: boolean;
}

/** Enough to find the papers; the rest stands in the school's own list of evidence. */
const MOST_EVIDENCE = 6;

/** A school's facts of one indicator in a few lines: what was counted, what it wrote, which papers it names. */
export function factsText(source: FactsSource, indicator: Indicator, result: IndicatorResult): string {
  return [countedLine(source, indicator, result), noteLine(source, indicator), evidenceLine(source, indicator)]
    .filter((line) => line !== '')
    .join('\n');
}

function countedLine({ assessment }: FactsSource, indicator: Indicator, result: IndicatorResult): string {
  if (result.waived) return `经${result.waived.by}批准不适用：${result.waived.reason}`;
  if (result.status === 'not-applicable') return '按名册情况不适用，不评。';
  if (result.status === 'blank') return `学校没有填全：${(result.blanks ?? []).slice(0, 3).join('；')}。`;
  const counted = countedText({ indicator, result, sources: [], names: namesOf(assessment) }, 'zh-CN');
  return counted === null ? '' : `${counted.replace(/^评为/, '自评为')}。`;
}

/** What metrics and codes are called. */
const namesOf = ({ metrics }: Assessment): TraceNames => ({
  metric: (id) => metrics.byId.get(id)?.zh,
  code: (id, code) => {
    const metric = metrics.byId.get(id);
    return metric && entriesOf(metrics, metric).find((entry) => entry.code === code)?.zh;
  },
});

function noteLine({ submission, standard, subject }: FactsSource, { id }: Indicator): string {
  const own = submission.judgements.find((set) => set.standard === standard.id && set.subject === subject);
  const note = own?.notes?.[id];
  return note === undefined ? '' : `学校说明：${note}`;
}

/** Evidence belongs to the school as a whole, so its numbers help with the school's own sheet only. */
function evidenceLine({ submission, standard, subject, applies = false }: FactsSource, { id }: Indicator): string {
  if (subject !== submission.subject.id && !applies) return '';
  const own = submission.evidence.filter((entry) => entry.indicator === `${standard.id}#${id}`);
  if (own.length === 0) return '';
  const numbers = own.slice(0, MOST_EVIDENCE).map((entry) => entry.id);
  return `佐证：${numbers.join('、')}${own.length > MOST_EVIDENCE ? ` 等 ${own.length} 份` : ''}`;
}
