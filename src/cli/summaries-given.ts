import type { Finding } from '../model/finding.js';
import type { YearSource } from './export-source.js';

const NOTHING_TO_RANK = 'JY7130';

/**
 * Findings of rankings of which none had a result: where summaries were given, that is said once, for they hold counts and
 * no single results, instead of once for each ranking.
 */
export async function toldOfSummaries(
  year: Pick<YearSource, 'documents'>,
  results: number,
  findings: readonly Finding[],
): Promise<readonly Finding[]> {
  if (results > 0 || !findings.some(({ code }) => code === NOTHING_TO_RANK)) return findings;
  let summaries = 0;
  for await (const _summary of year.documents('summary')) summaries += 1;
  if (summaries === 0) return findings;
  const told: Finding = { code: 'JY7189', where: {}, found: String(summaries) };
  return [...findings.filter(({ code }) => code !== NOTHING_TO_RANK), told];
}
