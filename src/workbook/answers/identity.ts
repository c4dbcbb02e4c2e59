import type { WorkbookIdentity } from '../../model/form-answers.js';
import type { FormPlan, PlanPart } from '../../model/form-plan.js';
import { rangeNumbers } from '../../model/number-ranges.js';
import type { RawSheet, RawWorkbook } from '../../model/raw-workbook.js';
import { FOOT } from '../form/static-sheet.js';
import { IDENTITY } from '../form/system-sheet.js';
import { readHidden } from '../office/hidden-sheet.js';
import { isReviewWorkbook } from '../review/hidden-identity.js';
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
export function readIdentity(workbook: RawWorkbook): WorkbookIdentity {
  const other = isReviewWorkbook(workbook) ? ('review' as const) : readHidden(workbook).kind;
  const { identity } = findIdentity(workbook);
  return other === null ? identity : { ...identity, other };
}

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
  const sizes: SizeLine[] = [];
  for (const row of sheet.rows.keys()) {
    const key = shownAt(sheet, row, 1);
    if (key === '') continue;
    const [value, digest] = [shownAt(sheet, row, 2), shownAt(sheet, row, 3)];
    if (value === '') continue;
    if (key === IDENTITY.standard) standards[value] = digest;
    else if (isSizeKey(key)) sizes.push([key, value, digest]);
    else Object.assign(identity, memberOf(key, value, digest));
  }
  return { ...identity, standards, ...sizesOf(sizes) };
}

type SizeLine = readonly [key: string, value: string, rest: string];

const SIZE_KEYS: readonly string[] = [IDENTITY.capacity, IDENTITY.part, IDENTITY.carried, IDENTITY.spare];
const isSizeKey = (key: string): boolean => SIZE_KEYS.includes(key);

/** How many rows the file was printed with, or which part it is. */
function sizesOf(lines: readonly SizeLine[]): Pick<WorkbookIdentity, 'capacities' | 'part'> {
  const of = (key: string): readonly SizeLine[] => lines.filter((line) => line[0] === key);
  const capacities = of(IDENTITY.capacity).flatMap(([, sheet, rows]) =>
    /^\d{1,4}$/.test(rows) ? [[sheet, Number(rows)] as const] : [],
  );
  const printed = capacities.length === 0 ? {} : { capacities: Object.fromEntries(capacities) };
  const group = of(IDENTITY.part)[0]?.[1];
  if (group === undefined) return printed;
  return { part: { group, rows: partRows(of(IDENTITY.carried), of(IDENTITY.spare)), ...printed } };
}

function partRows(carried: readonly SizeLine[], spare: readonly SizeLine[]): PlanPart['rows'] {
  const numbers = (lines: readonly SizeLine[], sheet: string): readonly string[] =>
    rangeNumbers(lines.find((line) => line[1] === sheet)?.[2] ?? '');
  const sheets = new Set([...carried, ...spare].map((line) => line[1]));
  return Object.fromEntries(
    [...sheets].map((sheet) => [sheet, { carried: numbers(carried, sheet), spare: numbers(spare, sheet) }]),
  );
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
  const group = after(FOOT.part, text);
  if (group !== null) return { part: { group, rows: {} } };
  const subject = after(FOOT.subject, text);
  return subject === null ? {} : { subject };
}

const after = (words: string, text: string): string | null =>
  text.startsWith(words) ? trimUnseen(text.slice(words.length)) || null : null;

/**
 * Compares what the workbook says of itself with the plan: JY1103 hidden sheet missing, JY1101 another form, JY1104
 * another programme or year, JY1105 another school, JY1114 a changed standard. False when its
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
  const isOtherSubject = isOther(identity.subject, plan.subject.id) && !isFormer(identity.subject, plan);
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

const isFormer = (found: string | undefined, { subject }: FormPlan): boolean =>
  found !== undefined && (subject.formerIds?.includes(found) ?? false);

function checkDigests(identity: WorkbookIdentity, plan: FormPlan, collector: AnswerCollector): void {
  for (const { id, sha256 } of plan.standards) {
    const found = identity.standards[id];
    if (found !== sha256)
      collector.find('JY1114', {}, { found: found ?? '', expected: sha256, params: { standard: id } });
  }
}
