/** The present instant in UTC, to the second: `2026-06-30T08:00:00Z`. */
export type Clock = () => string;

/**
 * The clock of the computer; `SOURCE_DATE_EPOCH` (reproducible-builds.org) fixes it, so that a run can be repeated byte by byte.
 * Scores never depend on it: it only dates the lines of the ledger.
 */
export const systemClock: Clock = () => {
  const fixed = process.env['SOURCE_DATE_EPOCH'];
  const instant = fixed !== undefined && /^\d{1,12}$/.test(fixed) ? new Date(Number(fixed) * 1000) : new Date();
  return `${instant.toISOString().slice(0, 19)}Z`;
};
