import { type Finding, failure, type Outcome, success } from '../../model/finding.js';
import type { RawSheet, RawWorkbook } from '../../model/raw-workbook.js';
import { readApplication } from './application.js';
import { type FileKind, fileKind } from './kind-of-file.js';
import { DEFAULT_LIMITS, type Limits } from './limits.js';
import { openPart, openRelationships, type Package } from './package.js';
import { isFinding, missingPart, overLimit } from './problems.js';
import { type Relationships, targetOfType } from './relationships.js';
import { readSheet, type SheetContent, type SheetReading, type Tally } from './sheet.js';
import { type ListedSheet, readSheetList, type SheetList } from './sheet-list.js';
import { signalsOf } from './signals.js';
import { readSharedStrings } from './strings.js';
import { readDateStyles } from './styles.js';
import { type Inflate, openZip, partReader } from './zip.js';

export type { Inflate } from './zip.js';

/** How a workbook is read. */
export interface ReadingOptions {
  readonly inflate: Inflate;
  /** CRC-32 of the machine, where it has one; the own one takes longer. */
  readonly checksum?: (data: Uint8Array) => number;
  readonly limits?: Partial<Limits>;
  /** Name of the file, for the findings. */
  readonly file?: string;
}

/**
 * Reads an .xlsx file: values and places only, nothing interpreted and nothing in the file believed. Never throws on
 * bad data. Findings: JY0101 no workbook, JY0102 encrypted, JY0103 old format, JY0104 other format, JY0105 empty,
 * JY0106 damaged zip, JY0107 over a limit, JY0108 refused construct, JY0109 damaged XML, JY0110 part missing; with
 * these there is no workbook. With JY0111 (a cell's text cannot be found) there is one, and that cell's value is `null`.
 */
export function readWorkbook(bytes: Uint8Array, options: ReadingOptions): Outcome<RawWorkbook> {
  const limits: Limits = { ...DEFAULT_LIMITS, ...options.limits };
  const outcome = readFile(bytes, limits, options);
  const { file } = options;
  if (file === undefined || outcome.findings.length === 0) return outcome;
  const findings = outcome.findings.map((finding) => ({ ...finding, where: { file, ...finding.where } }));
  return outcome.ok ? success(outcome.value, findings) : failure(...findings);
}

function readFile(bytes: Uint8Array, limits: Limits, options: ReadingOptions): Outcome<RawWorkbook> {
  if (bytes.length > limits.fileBytes) return failure(overLimit('fileBytes', limits.fileBytes, bytes.length));
  const kind = fileKind(bytes, options.file);
  if (kind !== 'xlsx' && kind !== 'zip') return failure(wrongKind(kind));
  const archive = openZip(bytes, limits);
  if (!archive.ok) return archive;
  const source: Package = {
    archive: archive.value,
    limits,
    read: partReader(archive.value, limits, options.inflate, options.checksum),
  };
  const workbook = openWorkbook(source, kind);
  return isFinding(workbook) ? failure(workbook) : readContent(source, workbook);
}

const CODE_OF_KIND: Partial<Record<FileKind, string>> = {
  empty: 'JY0105',
  encrypted: 'JY0102',
  xls: 'JY0103',
  et: 'JY0103',
  ods: 'JY0104',
  csv: 'JY0104',
  html: 'JY0104',
  docx: 'JY0104',
  pdf: 'JY0104',
};

const wrongKind = (kind: FileKind): Finding => ({
  code: CODE_OF_KIND[kind] ?? 'JY0101',
  where: {},
  params: { kind },
});

/** The workbook part and what it leads to. */
interface OpenedWorkbook extends SheetList {
  readonly relationships: Relationships;
  readonly application: string | undefined;
}

const USUAL_WORKBOOK = 'xl/workbook.xml';

function openWorkbook(source: Package, kind: FileKind): OpenedWorkbook | Finding {
  const roots = openRelationships(source, '');
  if (isFinding(roots)) return roots;
  const name = targetOfType(roots, 'officeDocument') ?? USUAL_WORKBOOK;
  const part = openPart(source, name);
  if (!part) return kind === 'zip' ? wrongKind('zip') : missingPart('workbook', name);
  if (isFinding(part)) return part;
  const list = readSheetList(part, source.limits);
  if (isFinding(list)) return list;
  const relationships = openRelationships(source, part.name);
  if (isFinding(relationships)) return relationships;
  return { ...list, relationships, application: openApplication(source, roots) };
}

function openApplication(source: Package, roots: Relationships): string | undefined {
  const part = openPart(source, targetOfType(roots, 'extended-properties') ?? 'docProps/app.xml');
  return part && !isFinding(part) ? readApplication(part, source.limits) : undefined;
}

function readContent(source: Package, workbook: OpenedWorkbook): Outcome<RawWorkbook> {
  const findings: Finding[] = [];
  const tally: Tally = { cells: 0, merges: 0, textsMissed: false };
  const reading = openTables(source, workbook, tally, findings);
  const sheets: RawSheet[] = [];
  const signals = signalsOf(source.archive);
  for (const listed of workbook.sheets) {
    if (findings.some(endsReading)) break;
    const content = openSheet(source, workbook, listed, reading);
    if (isFinding(content)) findings.push(content);
    if (!content || isFinding(content)) continue;
    const { rows, merges, hiddenRows, hiddenColumns } = content;
    sheets.push({ name: listed.name, state: listed.state, rows, merges, hiddenRows, hiddenColumns });
    findings.push(...content.findings);
    if (content.cellPictures) signals.add('pictures');
  }
  if (findings.some((finding) => finding.code !== 'JY0111')) return failure(...findings);
  const { application } = workbook;
  return success({ sheets, signals, ...(application === undefined ? {} : { application }) }, findings);
}

/** Limits and refused constructs end it; other damage is looked for in the remaining sheets too. */
const endsReading = (finding: Finding): boolean => finding.code === 'JY0107' || finding.code === 'JY0108';

function openTables(source: Package, workbook: OpenedWorkbook, tally: Tally, findings: Finding[]): SheetReading {
  const strings = openTable(source, workbook, 'sharedStrings', readSharedStrings);
  const isDate = openTable(source, workbook, 'styles', readDateStyles);
  if (isFinding(strings)) {
    findings.push(strings);
    tally.textsMissed = true;
  }
  if (isFinding(isDate)) findings.push(isDate);
  const tables = {
    strings: isFinding(strings) ? undefined : strings,
    isDate: isFinding(isDate) ? [] : (isDate ?? []),
    dateSystem: workbook.dateSystem,
  };
  return { tables, limits: source.limits, tally };
}

function openTable<T>(
  source: Package,
  workbook: OpenedWorkbook,
  type: string,
  read: (part: { name: string; bytes: Uint8Array }, limits: Limits) => T | Finding,
): T | Finding | undefined {
  const target = targetOfType(workbook.relationships, type);
  const part = target === undefined ? undefined : openPart(source, target);
  return part && !isFinding(part) ? read(part, source.limits) : part;
}

/** The content of a sheet; nothing for chart and dialogue sheets, which hold no cells. */
function openSheet(
  source: Package,
  workbook: OpenedWorkbook,
  listed: ListedSheet,
  reading: SheetReading,
): SheetContent | Finding | undefined {
  const relationship = workbook.relationships.get(listed.relationship);
  if (relationship && relationship.type !== 'worksheet') return undefined;
  const part = relationship && openPart(source, relationship.target);
  const where = { sheet: listed.name };
  if (!part) return missingPart('sheet', relationship?.target ?? '', where);
  return isFinding(part) ? { ...part, where } : readSheet(part, listed.name, reading);
}
