import type { Grain } from './generated/documents.js';

/** What each grain is called on forms and in reports. */
export const GRAIN_NAMES: Readonly<Record<Grain, { readonly zh: string; readonly en: string }>> = {
  school: { zh: '学校', en: 'school' },
  researchGroup: { zh: '教研组', en: 'research group' },
  preparationGroup: { zh: '备课组', en: 'preparation group' },
  group: { zh: '组', en: 'group' },
  person: { zh: '教师', en: 'teacher' },
  item: { zh: '成果', en: 'item' },
  evidence: { zh: '佐证', en: 'evidence' },
  institution: { zh: '教研机构', en: 'institution' },
  region: { zh: '地区', en: 'region' },
  base: { zh: '教研基地', en: 'subject base' },
  researcher: { zh: '教研员', en: 'researcher' },
};
