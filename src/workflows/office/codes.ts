import { type Finding, failure, type Outcome, success } from '../../model/finding.js';
import type { PlanListEntry } from '../../model/form-plan.js';
import type { Codelist } from '../../model/generated/documents.js';
import type { Catalogue } from '../ports.js';

/** The code lists that an office's workbooks are written and checked with. */
export interface OfficeCodes {
  readonly schoolTypes: Codelist;
  readonly stages: Codelist;
  readonly subjects: Codelist;
  readonly groupStages: Codelist;
  readonly provinces: Codelist;
  readonly areas: Codelist;
  readonly retiredAreas: Codelist;
}

const NAMES: Readonly<Record<keyof OfficeCodes, string>> = {
  schoolTypes: 'school-type',
  stages: 'stage',
  subjects: 'subject',
  groupStages: 'group-stage',
  provinces: 'province',
  areas: 'area',
  retiredAreas: 'area-retired',
};

/** Loads the code lists; one that is missing has its finding. */
export async function loadOfficeCodes(catalogue: Catalogue): Promise<Outcome<OfficeCodes>> {
  const findings: Finding[] = [];
  const loaded: Record<string, Codelist> = {};
  for (const [key, name] of Object.entries(NAMES)) {
    const list = await catalogue.load('codelist', `codelists/${name}`);
    findings.push(...list.findings);
    if (list.ok) loaded[key] = list.value;
  }
  return Object.keys(loaded).length < Object.keys(NAMES).length
    ? failure(...findings)
    : success(loaded as unknown as OfficeCodes, findings);
}

type Entry = Codelist['entries'][number];

/** A drop-down of a code list. An alias that is the name of another entry is left to that entry. */
export function choicesOf(list: Codelist, code: (entry: Entry) => string = (entry) => entry.code): PlanListEntry[] {
  const names = new Set(list.entries.map((entry) => entry.zh));
  return list.entries.map((entry) => {
    const aliases = (entry.aliases ?? []).filter((alias) => !names.has(alias));
    return { code: code(entry), zh: entry.zh, ...(aliases.length > 0 ? { aliases } : {}) };
  });
}

/** The same where documents hold the name itself: subjects and stages of groups. */
export const namesOf = (list: Codelist): PlanListEntry[] => choicesOf(list, (entry) => entry.zh);

/** An entry by its code. */
export const entryOfCode = (list: Codelist, code: string): Entry | undefined =>
  list.entries.find((entry) => entry.code === code);

/** A property of an entry that holds several words; empty where it has none. */
export const wordsIn = (entry: Entry | undefined, attribute: string): readonly string[] =>
  (entry?.attributes?.[attribute] ?? '').split(' ').filter((word) => word !== '');

/** 是 and 否. */
export const YES_NO: readonly PlanListEntry[] = [
  { code: 'yes', zh: '是' },
  { code: 'no', zh: '否' },
];
