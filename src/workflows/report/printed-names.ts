import type { Registry } from '../../model/generated/documents.js';
import type { PrintedPlace } from '../ports.js';

/** Where the names of schools and groups on papers come from: their lines in the registry. */
export function registryNames({ schools, others }: Pick<Registry, 'schools' | 'others'>): readonly PrintedPlace[] {
  const ofSchools = [...schools, ...others].map(({ id, name }) => placed(name, `名册 ${id} 学校名称`, id));
  const ofGroups = schools.flatMap(({ id, groups }) =>
    groups.map((group) => placed(group.name, `名册 ${id} ${group.id} 组名`, id)),
  );
  return [...ofSchools, ...ofGroups];
}

/** The name of a holder, as the record of a title gives it. */
export const titleName = (name: string, number: string, subject: string): PrintedPlace =>
  placed(name, `称号记录 ${number}`.trim(), subject);

const placed = (text: string, label: string, subject: string): PrintedPlace => ({ text, where: { label }, subject });
