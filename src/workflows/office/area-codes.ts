import type { Codelist } from '../../model/generated/documents.js';
import { entryOfCode, type OfficeCodes } from './codes.js';

/** What a code of GB/T 2260 is in a year. `unlisted`: the lists say nothing of its city. */
export type AreaState =
  | { readonly is: 'known' | 'unknown' | 'unlisted' }
  | { readonly is: 'retired'; readonly until: string; readonly name: string; readonly successor: string }
  | { readonly is: 'later'; readonly from: string };

const CITY_DIGITS = 4;

/** Looks up an area code as it stood in a year: codes come, go and are followed by others. */
export function areaState({ areas, retiredAreas, provinces }: OfficeCodes, code: string, year: number): AreaState {
  const area = entryOfCode(areas, code);
  const from = area?.attributes?.['from'];
  if (area) return from !== undefined && year < Number(from) ? { is: 'later', from } : { is: 'known' };
  const retired = entryOfCode(retiredAreas, code);
  if (retired) return retiredState(retired, areas, year);
  if (!/^\d{6}$/.test(code) || !entryOfCode(provinces, code.slice(0, 2))) return { is: 'unknown' };
  const isListed = areas.entries.some((entry) => entry.code.startsWith(code.slice(0, CITY_DIGITS)));
  return { is: isListed ? 'unknown' : 'unlisted' };
}

function retiredState({ zh, attributes = {} }: Codelist['entries'][number], areas: Codelist, year: number): AreaState {
  const { until = '', successor = '' } = attributes;
  if (year < Number(until)) return { is: 'known' };
  const name = entryOfCode(areas, successor)?.zh ?? '';
  return { is: 'retired', until, name: zh, successor: `${successor} ${name}`.trim() };
}
