import type { TraceNames } from '../output/indicator-trace.js';
import { entriesOf } from '../standards/metric-index.js';
import { type Assessment, assessmentBy } from './assessment.js';

/** What metrics, codes and levels are called in the traces of a standard. */
export function traceNames(assessment: Assessment, standard: string): TraceNames {
  const { metrics, programme } = assessmentBy(assessment, standard) ?? assessment;
  return {
    metric: (id) => metrics.byId.get(id)?.zh,
    code: (id, code) => {
      const metric = metrics.byId.get(id);
      return metric && entriesOf(metrics, metric).find((entry) => entry.code === code)?.zh;
    },
    level: (level) => programme.levels.find((candidate) => candidate.level === level)?.zh,
  };
}
