import type { WorkbookIdentity } from '../../model/form-answers.js';
import type { FormPlan } from '../../model/form-plan.js';
import type { RawSheet, RawWorkbook } from '../../model/raw-workbook.js';
import { FOOT } from '../form/static-sheet.js';
import { IDENTITY } from '../form/system-sheet.js';
import { shownAt, shownValue, trimUnseen } from './cells.js';
import type { AnswerCollector } from './collector.js';

/** Name of the hidden sheet. */
const SYSTEM_SHEET = '_jiaoyan';

type Writable = { -readonly [K in keyof WorkbookIdentity]: WorkbookIdentity[K] };

/** Where an identity was read: on the hidden sheet, or from the small print of 填写说明 when that is gone. */
export interface FoundIdentity {
  readonly identity: WorkbookIdentity;
  readonly source: 'system' | 'print' | 'none';
}

/** What a workbook says of itself; every part may be missing. */
export const readIdentity = (workbook: RawWorkbook): WorkbookIdentity => findIdentity(workbook).identity;

/** Reads the hidden sheet, else what is printed small at the foot of 填写说明. */
export function findIdentity(workbook: RawWorkbook): FoundIdentity {
  const system =
    workbook.sheets.find((sheet) => sheet.name.toLowerCase() === SYSTEM_SHEET) ?? workbook.sheets.find(looksLikeSystem);
  if (system) return { identity: systemIdentity(system), source: 'system' };
  for (const sheet of workbook.sheets) {
    const identity = printedIdentity(sheet);
    if (identity) return { identity, source: 'print' };
  }
  return { identity: { standards: {} }, source: 'none' };
}

const looksLikeSystem = (sheet: RawSheet): boolean =>
  sheet.state === 'hidden' && [...sheet.rows.keys()].some((row) => shownAt(sheet, row, 1) === IDENTITY.formatVersion);

function systemIdentity(sheet: RawSheet): WorkbookIdentity {
  const identity: Writable = { standards: {} };
  const standards: Record<string, string> = {};
  for (const row of sheet.rows.keys()) {
    const key = shownAt(sheet, row, 1);
    if (key === '') continue;
    const [value, digest] = [shownAt(sheet, row, 2), shownAt(sheet, row, 3)];
    if (value === '') continue;
    if (key === IDENTITY.standard) standards[value] = digest;
    else Object.assign(identity, memberOf(key, value, digest));
  }
  return { ...identity, standards };
}

function memberOf(key: string, value: string, digest: string): Partial<WorkbookIdentity> {
  switch (key) {
    case IDENTITY.formatVersion:
      return { formatVersion: value };
    case IDENTITY.form:
      return { form: value, formDigest: digest };
    case IDENTITY.programme:
      return { programme: value };
    case IDENTITY.schoolYear:
      return { schoolYear: value };
    case IDENTITY.registry:
      return { registry: value };
    case IDENTITY.subject:
      return { subject: value };
    case IDENTITY.layout:
      return { layoutDigest: value };
    default:
      return {};
  }
}

function printedIdentity(sheet: RawSheet): WorkbookIdentity | null {
  const identity: Writable = { standards: {} };
  const standards: Record<string, string> = {};
  for (const row of sheet.rows.values()) {
    for (const { value } of row.values()) {
      if (value?.type !== 'text') continue;
      const text = trimUnseen(shownValue(value));
      const standard = after(FOOT.standard, text);
      if (standard !== null) standards[standard] = '';
      else Object.assign(identity, printedMember(text));
    }
  }
  return identity.form === undefined ? null : { ...identity, standards };
}

function printedMember(text: string): Partial<WorkbookIdentity> {
  const form = after(FOOT.form, text);
  if (form !== null) return { form };
  const programme = after(FOOT.programme, text);
  if (programme !== null) return { programme };
  const schoolYear = after(FOOT.schoolYear, text);
  if (schoolYear !== null) return { schoolYear };
  const subject = after(FOOT.subject, text);
  return subject === null ? {} : { subject };
}

const after = (words: string, text: string): string | null =>
  text.startsWith(words) ? trimUnseen(text.slice(words.length)) || null : null;

/**
 * Compares what the workbook says of itself with the plan: JY1103 hidden sheet missing, JY1101 another form, JY1104
 * another programme or year, JY1105 another school, JY1113 another layout, JY1114 a changed standard. False when its
 * answers are not answers to this plan.
 */
export function checkIdentity(
  { identity, source }: FoundIdentity,
  plan: FormPlan,
  collector: AnswerCollector,
): boolean {
  if (source !== 'system') collector.find('JY1103', {}, { params: { recovered: source === 'print' ? 'yes' : 'no' } });
  if (isOther(identity.form, plan.form.id)) {
    collector.find(
      'JY1101',
      {},
      { found: identity.form ?? '', expected: plan.form.id, params: { form: plan.form.id } },
    );
    return false;
  }
  const isOtherSubject = isOther(identity.subject, plan.subject.id);
  if (isOtherSubject)
    collector.find(
      'JY1105',
      {},
      { found: identity.subject ?? '', expected: plan.subject.id, params: { name: plan.subject.name } },
    );
  const isOtherYear = isOther(identity.schoolYear, plan.schoolYear);
  if (isOtherYear || isOther(identity.programme, plan.programme.id)) {
    const found = `${identity.programme ?? ''} ${identity.schoolYear ?? ''}`.trim();
    collector.find('JY1104', {}, { found, expected: `${plan.programme.id} ${plan.schoolYear}` });
  }
  if (isOtherSubject || isOtherYear) return false;
  if (source === 'system') checkDigests(identity, plan, collector);
  return true;
}

const isOther = (found: string | undefined, expected: string): boolean => found !== undefined && found !== expected;

function checkDigests(identity: WorkbookIdentity, plan: FormPlan, collector: AnswerCollector): void {
  if (isOther(identity.layoutDigest, plan.layoutDigest))
    collector.find('JY1113', {}, { found: identity.layoutDigest ?? '', expected: plan.layoutDigest });
  for (const { id, sha256 } of plan.standards) {
    const found = identity.standards[id];
    if (found !== sha256)
      collector.find('JY1114', {}, { found: found ?? '', expected: sha256, params: { standard: id } });
  }
}
