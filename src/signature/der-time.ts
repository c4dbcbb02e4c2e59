import { type DerNode, TAG } from './der.js';

const SHORT = /^(\d{2})(\d{2})(\d{2})(\d{2})(\d{2})(\d{2})Z$/;
const LONG = /^(\d{4})(\d{2})(\d{2})(\d{2})(\d{2})(\d{2})Z$/;

/**
 * Instant of a certificate's UTCTime or GeneralizedTime. RFC 5280 §4.1.2.5: both in Zulu time with seconds, years of two
 * digits below 50 are 20xx. Undefined for any other node or spelling.
 */
export function timeOf(node: DerNode | undefined): Date | undefined {
  const text = Buffer.from(node?.content ?? []).toString('latin1');
  if (node?.tag === TAG.generalizedTime) return instant(LONG.exec(text), 0);
  if (node?.tag !== TAG.utcTime) return undefined;
  return instant(SHORT.exec(text), text < '50' ? 2000 : 1900);
}

function instant(match: RegExpExecArray | null, century: number): Date | undefined {
  if (match === null) return undefined;
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = match.slice(1).map(Number);
  const date = new Date(Date.UTC(year + century, month - 1, day, hour, minute, second));
  // Day 31 of a shorter month or hour 24 would roll over; such a date is no date.
  return date.getUTCDate() === day && date.getUTCHours() === hour ? date : undefined;
}
