import { unitName } from '../model/reporting-units.js';
import { type Assessment, allStandards } from '../workflows/assessment.js';
import { usageError } from './usage.js';

/** Names of awards, units and schools, and the ids behind names that people type. */
export interface AwardNames {
  readonly award: (id: string) => string;
  readonly unit: (id: string) => string;
  readonly school: (id: string) => string;
  /** Id of an award by id or name; a usage error for one that the programme does not know. */
  readonly awardId: (text: string) => string;
  /** Id of a school by id or full name; a usage error for one that the registry does not know. */
  readonly schoolId: (text: string) => string;
}

/** The names of an assessment. */
export function awardNames(assessment: Assessment): AwardNames {
  const { programme, registry } = assessment;
  const schools = [...registry.schools, ...registry.others];
  const target = (id: string) => programme.targets.find(({ award }) => award === id);
  const titled = (id: string) => allStandards(assessment).find(({ award }) => award === id);
  return {
    award: (id) => target(id)?.zh ?? titled(id)?.title.zh ?? id,
    unit: (id) => unitName(programme, id),
    school: (id) => schools.find((school) => school.id === id)?.name ?? id,
    awardId: (text) => {
      const found = programme.targets.find(({ award, zh, en }) => award === text || zh === text || en === text)?.award;
      const known = found ?? titled(text)?.award;
      if (known === undefined)
        throw usageError('usage.award', { found: text, known: programme.targets.map(({ zh }) => zh).join('、') });
      return known;
    },
    schoolId: (text) => {
      const found = schools.find(({ id, name }) => id === text || name === text)?.id;
      if (found === undefined) throw usageError('usage.schools', { found: text });
      return found;
    },
  };
}

/** Number and name of a subject: `G01 语文教研组`; once where somebody is known by the number only. */
export const numberAndName = ({ id, name }: { readonly id: string; readonly name: string }): string =>
  name === id ? id : `${id} ${name}`;
