import type { Finding } from '../../../model/finding.js';
import type { ReadRow } from '../../../model/office.js';
import { areaState } from '../area-codes.js';
import type { OfficeCodes } from '../codes.js';
import { type FoundAt, foundAt } from '../found.js';
import { textIn } from '../row-values.js';
import type { RegistryCheck } from './context.js';

/** A school year as two years in a row; `null` for anything else. */
export function schoolYears(text: string): readonly [number, number] | null {
  const match = /^(\d{4})-(\d{4})$/.exec(text);
  if (!match) return null;
  const [from, to] = [Number(match[1]), Number(match[2])];
  return to === from + 1 ? [from, to] : null;
}

/** JY1230: a school year is two years in a row. */
export function checkSchoolYear(file: string, row: ReadRow): readonly Finding[] {
  const typed = textIn(row, 'schoolYear');
  if (typed === '' || schoolYears(typed)) return [];
  return [foundAt(file, { row, key: 'schoolYear' }, 'JY1230', { found: typed, expected: '2026-2027' })];
}

/** JY1208: an area code that is not one, or no longer one, in a year. */
export function checkArea(file: string, at: FoundAt, codes: OfficeCodes, year: number): readonly Finding[] {
  const code = textIn(at.row, at.key);
  if (code === '') return [];
  const state = areaState(codes, code, year);
  switch (state.is) {
    case 'known':
    case 'unlisted':
      return [];
    case 'retired': {
      const { until, name, successor } = state;
      const params = { reason: 'areaRetired', until, name };
      return [foundAt(file, at, 'JY1208', { found: code, expected: successor, params })];
    }
    case 'later':
      return [foundAt(file, at, 'JY1208', { found: code, params: { reason: 'areaLater', until: state.from } })];
    case 'unknown':
      return [foundAt(file, at, 'JY1208', { found: code, params: { reason: 'areaUnknown' } })];
  }
}

/** What the sheet 基本信息 of a registry says: its school year and its city. */
export const checkBasics: RegistryCheck = ({ file, draft, layout }) => {
  const { basics } = draft;
  const empty: readonly Finding[] =
    draft.schools.length === 0 && draft.others.length === 0
      ? [{ code: 'JY1240', where: { file, sheet: '学校', label: '' } }]
      : [];
  if (!basics) return empty;
  const year = schoolYears(textIn(basics, 'schoolYear'))?.[0] ?? 0;
  const area = year === 0 ? [] : checkArea(file, { row: basics, key: 'area' }, layout.codes, year);
  return [
    ...empty,
    ...checkSchoolYear(file, basics),
    ...area,
    ...otherProgramme(file, basics, layout.programme?.schoolYear),
  ];
};

/** JY1231: the registry of one year with the programme of another. */
function otherProgramme(file: string, row: ReadRow, expected: string | undefined): readonly Finding[] {
  const found = textIn(row, 'schoolYear');
  if (expected === undefined || found === expected || !schoolYears(found)) return [];
  return [foundAt(file, { row, key: 'schoolYear' }, 'JY1231', { found, expected })];
}
