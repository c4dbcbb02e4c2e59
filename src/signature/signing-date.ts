import { type Certificate, isValidAt } from './certificate.js';
import type { ReasonCode } from './reason.js';

/** When something was signed, and whether a trusted time-stamp proves it or only the signer says so. */
export interface SigningTime {
  readonly instant: Date | undefined;
  readonly proven: boolean;
}

/** How far two clocks may differ, and the time zones of who writes a date without one: a day. */
const TOLERANCE = 24 * 60 * 60 * 1000;

/**
 * What the present says of the date of a signature (EN 319 102-1 §5.2.5, §5.6.3): a date that is still to come cannot be
 * right; and once a certificate of the chain has expired, whoever gets hold of its key can sign with a date from before, so
 * without a trusted time-stamp nothing is proven. Nothing is said where the present is not known.
 */
export function dateReasons(
  relied: readonly Certificate[],
  { instant, proven }: SigningTime,
  now: Date | undefined,
): ReasonCode[] {
  const [signer] = relied;
  if (now === undefined || instant === undefined || signer === undefined) return [];
  if (instant.getTime() > now.getTime() + TOLERANCE) return ['SIGNING_DATE_AHEAD'];
  const hasExpired = relied.some(({ notAfter }) => notAfter.getTime() + TOLERANCE < now.getTime());
  return !proven && hasExpired && isValidAt(signer, instant) ? ['EXPIRED_DATE_UNPROVEN'] : [];
}
