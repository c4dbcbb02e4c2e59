import type { Severity } from '../model/finding.js';
import type { Programme } from '../model/generated/documents.js';
import { entryOf, UNKNOWN_ENTRY } from './catalogue.js';

/** The programme's own severities by code. */
export type Ruleset = Programme['ruleset'];

/** Most serious first. */
export const SEVERITIES: readonly Severity[] = ['error', 'warning', 'notice'];

/** Place in `SEVERITIES`: 0 is the most serious. */
export const severityRank = (severity: Severity): number => SEVERITIES.indexOf(severity);

/**
 * How serious a code is under a programme: its ruleset decides, else the catalogue. `off`: the finding is dropped.
 * Where a ruleset names a code twice, the last line holds.
 */
export function severityOf(code: string, ruleset: Ruleset = []): Severity | 'off' {
  const own = ruleset.findLast((line) => line.code === code);
  return own?.severity ?? (entryOf(code) ?? UNKNOWN_ENTRY).severity;
}
