/** A calendar date as official documents write it (GB/T 9704-2012 §7.3.5.4): `2026年7月10日`, without leading zeros. */
export function paperDate(date: string): string {
  const [year = '', month = '', day = ''] = date.slice(0, 10).split('-');
  return `${year}年${Number(month)}月${Number(day)}日`;
}

/** Hours that Chinese clocks are ahead of UTC, all over the country and all year. */
const AHEAD = 8;
const HOUR = 3_600_000;

const inChina = (instant: string): string => new Date(Date.parse(instant) + AHEAD * HOUR).toISOString();

/** The day of an instant in UTC as it is in China: `2026-07-06`. */
export const dayOf = (instant: string): string => inChina(instant).slice(0, 10);

/** An instant in UTC as it is read in China: `2026年7月6日 09:00`. */
export function paperTime(instant: string): string {
  const local = inChina(instant);
  return `${paperDate(local)} ${local.slice(11, 16)}`;
}
