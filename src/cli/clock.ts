/** The present instant in UTC, to the second: `2026-06-30T08:00:00Z`. */
export type Clock = () => string;

/**
 * The clock of the computer; `SOURCE_DATE_EPOCH` (reproducible-builds.org) fixes it, so that a run can be repeated byte by byte.
 * Scores never depend on it: it only dates the lines of the ledger and ends waivers.
 */
export const systemClock: Clock = () => `${(fixedInstant() ?? new Date()).toISOString().slice(0, 19)}Z`;

/** Today where the computer stands, as an ISO date; in UTC where `SOURCE_DATE_EPOCH` fixes it. Waivers end by it. */
export function systemToday(): string {
  const fixed = fixedInstant();
  if (fixed) return utcDay(fixed);
  const now = new Date();
  const two = (part: number): string => String(part).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

/** The day of an instant in UTC, ISO date. */
export const utcDay = (instant: Date): string => instant.toISOString().slice(0, 10);

function fixedInstant(): Date | null {
  const fixed = process.env['SOURCE_DATE_EPOCH'];
  return fixed !== undefined && /^\d{1,12}$/.test(fixed) ? new Date(Number(fixed) * 1000) : null;
}
