import { cellFinding } from './cell-finding.js';
import type { Check } from './view.js';

/** Numbers that cannot be: more than a metric's `most`, or below 0. */
export const checkRanges: Check = (view) =>
  view.answers.answers.flatMap((answer) => {
    const { binding, value } = answer;
    if (binding.to !== 'metric' || typeof value !== 'number') return [];
    const metric = view.book.metrics.byId.get(binding.metric);
    const most = metric?.kind === 'entered' ? metric.most : undefined;
    if (value >= 0 && (most === undefined || value <= most)) return [];
    const expected = most === undefined ? '≥ 0' : `0–${most}`;
    return [
      cellFinding(view, 'JY2103', answer, { expected, params: most === undefined ? { least: 0 } : { least: 0, most } }),
    ];
  });
