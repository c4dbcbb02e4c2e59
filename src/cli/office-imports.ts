import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { documentText } from '../documents/canonical.js';
import { CATALOGUE } from '../messages/catalogue.js';
import { word } from '../messages/ui/words.js';
import type { Finding, Outcome } from '../model/finding.js';
import type { Findings, Programme, Registry } from '../model/generated/documents.js';
import type { OpenedOffice } from '../model/office.js';
import { importProgramme } from '../workflows/office/import-programme.js';
import { type Imported, type ImportedRegistry, importRegistry } from '../workflows/office/import-registry.js';
import { EXIT, exitCodeOf, type FailOn } from './exit-codes.js';
import { findingsReport } from './findings-report.js';
import { isSamePath } from './form-files.js';
import {
  type OfficeDesk,
  openOfficeDesk,
  optionalDocument,
  programmeLayout,
  registryLayout,
  unreadable,
} from './office-desk.js';
import { type OutputRequest, writeOutputs } from './outputs.js';
import type { SessionOptions } from './session.js';
import { UsageError } from './usage-error.js';
import { writeWhole } from './whole-file.js';

/** What an import was asked for. */
export interface ImportRequest extends SessionOptions {
  readonly path: string;
  readonly out: string;
  /** Last year's registry, or the programme that the workbook was made from. */
  readonly beside?: string | undefined;
  readonly outputs: readonly OutputRequest[];
  readonly failOn: FailOn;
  readonly colour: boolean;
  /** Overwrites a document with other content that stands at `out`. */
  readonly force: boolean;
}

/** What an import printed and ends with. */
export interface ImportEnding {
  readonly code: number;
  readonly printed: readonly string[];
  /** The last line, for people. */
  readonly told: string;
}

/** Imports a registry's workbook; the document is written only where nothing must be mended. */
export async function importRegistryFile(request: ImportRequest): Promise<ImportEnding> {
  checkOut(request);
  const desk = await openOfficeDesk(request);
  const previous = await optionalDocument('registry', request.beside);
  const layout = desk.ok ? await registryLayout(desk.value, request.programme) : desk;
  const opened = await openBook(desk, request.path);
  if (!desk.ok || !previous.ok || !layout.ok || !opened.ok)
    return failed(request, [...desk.findings, ...previous.findings, ...layout.findings, ...opened.findings]);
  const imported = await importRegistry(opened.value, {
    file: basename(request.path),
    layout: layout.value,
    producer: { tool: 'jiaoyan', version: request.version },
    issued: request.issuedOn,
    ...(previous.value ? { previous: previous.value } : {}),
  });
  return finished(request, withRead(opened, imported), registryLine(request, imported));
}

/** Imports a programme's workbook in the same way. */
export async function importProgrammeFile(request: ImportRequest): Promise<ImportEnding> {
  checkOut(request);
  const desk = await openOfficeDesk(request);
  const from = await optionalDocument('programme', request.beside);
  const opened = await openBook(desk, request.path);
  if (!desk.ok || !from.ok || !opened.ok)
    return failed(request, [...desk.findings, ...from.findings, ...opened.findings]);
  const imported = await importProgramme(opened.value, {
    file: basename(request.path),
    layout: await programmeLayout(desk.value),
    codes: new Set(CATALOGUE.map(({ code }) => code)),
    producer: { tool: 'jiaoyan', version: request.version },
    issued: request.issuedOn,
    ...(from.value ? { from: from.value } : {}),
  });
  return finished(request, withRead(opened, imported), programmeLine(request, imported.document));
}

/** A usage error where the document would be written over what it is made from, whatever else is asked. */
function checkOut({ out, path, beside, programme, lang }: ImportRequest): void {
  const source = [path, beside, programme].find((each) => each !== undefined && isSamePath(each, out));
  if (source !== undefined) throw new UsageError(word('office.onItself', lang, { path: source }));
}

async function openBook(desk: Outcome<OfficeDesk>, path: string): Promise<Outcome<OpenedOffice>> {
  if (!desk.ok) return { ok: false, findings: [] };
  const bytes = await readFile(path).catch(() => null);
  return bytes === null ? unreadable(path) : desk.value.office.open(bytes, basename(path));
}

const withRead = <T>(opened: Outcome<OpenedOffice>, imported: Imported<T>): Imported<T> => ({
  ...imported,
  findings: [...opened.findings, ...imported.findings],
});

function registryLine({ lang, out }: ImportRequest, { document, changes }: ImportedRegistry): string {
  if (!document) return '';
  const { schools, waivers } = document;
  const count = (size: (school: Registry['schools'][number]) => number): number =>
    schools.reduce((sum, school) => sum + size(school), 0);
  const line = word('office.registry.imported', lang, {
    path: out,
    schools: schools.length,
    groups: count((school) => school.groups.length),
    teachers: count((school) => school.teachers?.length ?? 0),
    waivers: waivers.length,
  });
  if (!changes) return line;
  const { added, recoded, closed, merged, gone } = changes;
  const counts = { added: added.length, recoded: recoded.length, closed: closed.length, merged: merged.length };
  return `${line}\n${word('office.registry.changes', lang, { ...counts, gone: gone.length })}`;
}

function programmeLine({ lang, out }: ImportRequest, document: Programme | null): string {
  if (!document) return '';
  const weeks = document.calendar.semesters.flatMap((semester) => semester.weeks.filter((week) => week.teaching));
  return word('office.programme.imported', lang, {
    path: out,
    entries: document.entries.length,
    weeks: weeks.length,
    units: document.reportingUnits.length,
  });
}

/** Writes document and report, and says what came of it. A document that is there already is not overwritten unasked. */
async function finished<T>(
  request: ImportRequest,
  { document, findings }: Imported<T>,
  line: string,
): Promise<ImportEnding> {
  const report = reportOf(request, findings, false);
  const isWritten = document !== null && (await writeWhole(request.out, documentText(document), request));
  const printed =
    findings.length === 0 ? await written(request, report, 'quiet') : await written(request, report, 'all');
  if (document && !isWritten)
    return { code: EXIT.usage, printed, told: word('office.exists', request.lang, { path: request.out }) };
  const told = document ? line : word('office.refused', request.lang, { errors: report.summary.errors });
  return { code: exitCodeOf(report, request.failOn), printed, told };
}

/** Something that is needed could not be read at all. */
async function failed(request: ImportRequest, findings: readonly Finding[]): Promise<ImportEnding> {
  const report = reportOf(request, findings, true);
  const told = word('office.refused', request.lang, { errors: report.summary.errors });
  return {
    code: report.files.length > 0 ? EXIT.unreadable : EXIT.fault,
    printed: await written(request, report, 'all'),
    told,
  };
}

const reportOf = (request: ImportRequest, findings: readonly Finding[], isUnreadable: boolean): Findings =>
  findingsReport(null, [{ file: basename(request.path), findings, unreadable: isUnreadable }], request);

/** The report in every format asked for; as text without the line that counts workbooks, nothing where nothing was found. */
async function written(request: ImportRequest, report: Findings, how: 'all' | 'quiet'): Promise<readonly string[]> {
  const wanted = request.outputs.filter(({ format, path }) => how === 'all' || format !== 'text' || path !== undefined);
  const printed = await writeOutputs(report, wanted, { colour: request.colour, imported: true });
  return printed.map((text, index) =>
    wanted[index]?.format === 'text' ? text.split('\n').slice(0, -1).join('\n') : text,
  );
}
