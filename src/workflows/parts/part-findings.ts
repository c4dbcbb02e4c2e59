import type { Finding } from '../../model/finding.js';
import type { FormPlan } from '../../model/form-plan.js';

/** `G03 数学教研组`: what messages call a part. */
export const partName = (part: NonNullable<FormPlan['part']>): string => `${part.group} ${part.name}`;

/**
 * What the checks of a part have to say: what is wrong in its own cells or with its own groups. What only the whole
 * workbook can tell (evidence of the school, counts over all teachers) is left out, and JY1301 says so.
 */
export function partFindings(plan: FormPlan, file: string, found: readonly Finding[]): readonly Finding[] {
  const { part } = plan;
  if (!part) return found;
  const own = ownSubjects(plan);
  const told = found.filter((finding) => isOwn(finding, own) && !isOnlyKnownToSchool(finding, own));
  return [{ code: 'JY1301', where: { file }, params: { group: partName(part) } }, ...told];
}

/** Numbers that stand in the part, those of its groups included. */
function ownSubjects({ sheets }: FormPlan): ReadonlySet<string> {
  return new Set(sheets.flatMap((sheet) => (sheet.kind === 'open' ? sheet.rows.map((row) => row.id) : [])));
}

const isOwn = ({ where, subject }: Finding, own: ReadonlySet<string>): boolean =>
  where.cell !== undefined || (subject !== undefined && own.has(subject));

/** A teacher named in the part (as leader, say) may have a row in the school's workbook only. */
const isOnlyKnownToSchool = ({ params }: Finding, own: ReadonlySet<string>): boolean =>
  typeof params?.['number'] === 'string' && /^[A-Z]\d+$/.test(params['number']) && !own.has(params['number']);

/** JY1302: a part where the workbook of the whole school is needed. */
export const partNotWhole = (plan: FormPlan, file: string): readonly Finding[] =>
  plan.part ? [{ code: 'JY1302', where: { file }, params: { group: partName(plan.part) } }] : [];
