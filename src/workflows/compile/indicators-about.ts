import type { Conditions } from '../../model/generated/documents.js';
import { usesOfRule } from '../../standards/metric-use.js';
import { type Assessment, allStandards } from '../assessment.js';

/** The indicators (`STANDARD#INDICATOR`) whose points stand on a metric, directly or through metrics derived from it. */
export function indicatorsAbout(assessment: Assessment, metric: string): readonly string[] {
  const wanted = new Set([metric, ...derivedFrom(assessment, metric)]);
  return allStandards(assessment).flatMap(({ id, indicators }) =>
    indicators
      .filter(({ rule }) => usesOfRule(rule).some((use) => use.role === 'measure' && wanted.has(use.metric)))
      .map((indicator) => `${id}#${indicator.id}`),
  );
}

const derivedFrom = ({ metrics }: Assessment, metric: string): readonly string[] =>
  metrics.document.metrics.flatMap((one) => (one.kind === 'derived' && names(one.where, metric) ? [one.id] : []));

const names = (conditions: Conditions | undefined, metric: string): boolean =>
  (conditions ?? []).some((condition) => condition.metric === metric);
