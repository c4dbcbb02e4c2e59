import type { Finding } from '../../model/finding.js';
import type { WorkbookIdentity } from '../../model/form-answers.js';
import type { FormPlan } from '../../model/form-plan.js';
import type { TypedWorkbook } from '../../model/typed-cells.js';
import type { Desk } from '../read-school-workbook.js';

/** A school's workbook or a part of it, with everything typed in it. */
export interface TypedForm {
  readonly file: string;
  readonly plan: FormPlan;
  readonly typed: TypedWorkbook;
}

/** A workbook that was read, or why it cannot be used. `unreadable` when the file itself cannot be opened. */
export interface OpenedForm {
  readonly file: string;
  readonly findings: readonly Finding[];
  readonly unreadable: boolean;
  readonly form?: TypedForm;
}

/** Reads a workbook with all that was typed, whether it is a whole one or a part. Another form, school or year is refused. */
export async function openForm(desk: Desk, file: string, bytes: Uint8Array): Promise<OpenedForm> {
  const raw = desk.workbook.read(bytes, file);
  if (!raw.ok) return { file, findings: raw.findings, unreadable: true };
  const identity = desk.workbook.identity(raw.value);
  const refusal = refused(desk, identity, file);
  if (refusal) return { file, findings: [refusal], unreadable: false };
  const { capacities, part } = identity;
  const plan = desk.planner.planFor(identity.subject ?? '', { capacities, part });
  if (!plan)
    return { file, findings: [{ code: 'JY1117', where: { file }, found: identity.subject ?? '' }], unreadable: false };
  const typed = await desk.workbook.typed(raw.value, plan, file);
  return { file, findings: [], unreadable: false, form: { file, plan, typed } };
}

/** JY1305 another form, JY1304 another year or programme. */
function refused({ assessment }: Desk, identity: WorkbookIdentity, file: string): Finding | null {
  const { form, programme } = assessment;
  if (identity.form !== undefined && identity.form !== form.id)
    return { code: 'JY1305', where: { file }, found: identity.form, expected: form.id };
  const isOtherYear = identity.schoolYear !== undefined && identity.schoolYear !== programme.schoolYear;
  const isOther = identity.programme !== undefined && identity.programme !== programme.id;
  if (!isOtherYear && !isOther) return null;
  const found = `${identity.programme ?? ''} ${identity.schoolYear ?? ''}`.trim();
  return { code: 'JY1304', where: { file }, found, expected: `${programme.id} ${programme.schoolYear}` };
}

/** JY1306 a whole workbook instead of a part, JY1303 a part of another school, JY1305 of another edition of form or standards. */
export function partRefusal({ file, plan, typed }: TypedForm, main: TypedForm): Finding | null {
  if (!plan.part) return { code: 'JY1306', where: { file }, found: plan.subject.name };
  if (plan.subject.id !== main.plan.subject.id) {
    const [found, expected] = [plan, main.plan].map(({ subject }) => `${subject.id} ${subject.name}`);
    return { code: 'JY1303', where: { file }, found: found ?? '', expected: expected ?? '' };
  }
  const other = otherEdition(typed.identity, main);
  return other === null ? null : { code: 'JY1305', where: { file }, found: other };
}

/** What was printed from another edition than the main file and than the present one; nothing where all agree. */
function otherEdition(identity: WorkbookIdentity, { plan, typed }: TypedForm): string | null {
  const differs = (found: string | undefined, present: string, own: string | undefined): boolean =>
    found !== undefined && found !== '' && found !== present && found !== own;
  if (differs(identity.formDigest, plan.form.sha256, typed.identity.formDigest)) return plan.form.id;
  const standard = plan.standards.find(({ id, sha256 }) =>
    differs(identity.standards[id], sha256, typed.identity.standards[id]),
  );
  return standard?.id ?? null;
}

/** Findings of reading that say that rows or columns cannot be told apart, or were changed. */
export const shapeFindings = ({ findings }: TypedWorkbook): readonly Finding[] =>
  findings.filter(({ code }) => code.startsWith('JY11'));

/** JY1312: what was typed where the form asks nothing; it is in no other file afterwards. */
export const looseFindings = (typed: TypedWorkbook): readonly Finding[] => [
  ...typed.loose.map(({ place, shown }) => ({ code: 'JY1312', where: { file: typed.file, ...place }, found: shown })),
  ...typed.cells
    .filter((cell) => !cell.trusted)
    .map(({ place, shown, subject }) => ({
      code: 'JY1312',
      where: { file: typed.file, ...place },
      found: shown,
      subject,
    })),
];

/** JY1315: rows of a school's own workbook that cannot be told apart; nothing is made from it until they are mended. */
export function doubtful(typed: TypedWorkbook): readonly Finding[] {
  const first = typed.cells.find((cell) => !cell.trusted);
  if (!first) return [];
  const count = typed.cells.filter((cell) => !cell.trusted).length;
  return [
    ...shapeFindings(typed),
    { code: 'JY1315', where: { file: typed.file, ...first.place }, found: first.shown, params: { count } },
  ];
}
