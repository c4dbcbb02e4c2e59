import type { Finding } from '../../model/finding.js';
import type { Programme } from '../../model/generated/documents.js';
import type { Store } from '../ports.js';

/** Objections and titles keep a year's workspace in use for some years after it. */
const YEARS_OF_USE = 5;

/**
 * What is wrong with the clock that the next entries will be dated by: it is outside the years in which the workspace
 * can be in use (JY8260), or before the last entry (JY8261). Neither changes a score. `at` as `2026-06-30T08:00:00Z`.
 */
export async function clockFindings(store: Store, programme: Programme, at: string): Promise<readonly Finding[]> {
  const where = {};
  const { yearFrom } = programme;
  const until = `${Number(programme.yearTo.slice(0, 4)) + YEARS_OF_USE}${programme.yearTo.slice(4)}`;
  const today = at.slice(0, 10);
  const last = await lastInstant(store);
  return [
    ...(today < yearFrom || today > until
      ? [{ code: 'JY8260', where, found: at, expected: `${yearFrom}—${until}` }]
      : []),
    ...(last !== null && at < last ? [{ code: 'JY8261', where, found: at, expected: last }] : []),
  ];
}

/** When the last entry was made; `null` where there is none, or none that can be read. */
async function lastInstant(store: Store): Promise<string | null> {
  const { size } = await store.tip();
  for await (const { text } of store.lines(size)) {
    const at = /"at":"(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ)"/.exec(text)?.[1];
    return at ?? null;
  }
  return null;
}
