import type { Finding } from '../model/finding.js';
import type { FormAnswers } from '../model/form-answers.js';
import type { Metrics } from '../model/generated/documents.js';

/** Codes of a number that cannot be read; the reader knows only the range that all numbers of forms share. */
const OF_NUMBERS: ReadonlySet<string> = new Set(['JY2102', 'JY2103', 'JY2110', 'JY2111']);

/** Findings of numbers name the range of their own metric where it has one, so that one cell never gets two ranges. */
export function withOwnRanges(answers: FormAnswers, { metrics }: Pick<Metrics, 'metrics'>): FormAnswers {
  if (!answers.findings.some(({ code }) => OF_NUMBERS.has(code))) return answers;
  const mostOf = new Map(metrics.flatMap((metric) => (metric.kind === 'entered' ? [[metric.id, metric.most]] : [])));
  const mostAt = new Map(
    answers.answers.map(({ binding, place }) => [
      placeKey(place),
      binding.to === 'metric' ? mostOf.get(binding.metric) : undefined,
    ]),
  );
  const ranged = (finding: Finding): Finding => {
    const most = OF_NUMBERS.has(finding.code) ? mostAt.get(placeKey(finding.where)) : undefined;
    return most === undefined ? finding : inRange(finding, most);
  };
  return { ...answers, findings: answers.findings.map(ranged) };
}

const placeKey = ({ sheet = '', cell = '' }: Finding['where']): string => `${sheet}!${cell}`;

function inRange(finding: Finding, most: number): Finding {
  const { expected, params } = finding;
  const own = expected?.replace(/^0 到 \d+ 的/, `0 到 ${most} 的`);
  return {
    ...finding,
    ...(own === undefined ? {} : { expected: own }),
    ...(finding.code === 'JY2103' ? { params: { ...params, least: 0, most } } : {}),
  };
}
