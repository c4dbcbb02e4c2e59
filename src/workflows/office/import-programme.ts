import { checkDocument } from '../../documents/parse.js';
import type { Programme } from '../../model/generated/documents.js';
import type { OpenedOffice } from '../../model/office.js';
import { checkProgramme } from './checks/programme.js';
import { checkKind, type Imported, isSound } from './import-registry.js';
import { placedFaults } from './placed-faults.js';
import { programmeDocument, programmePlaces } from './programme-document.js';
import { LINES_REST, type LinesAside, linesAside, PROGRAMME_REST } from './programme-rows.js';
import { PROGRAMME_SHEETS, type ProgrammeLayout, programmeLists } from './programme-sheets.js';
import { parsed } from './registry-draft.js';

/** How a programme's workbook is imported. */
export interface ProgrammeImport {
  readonly file: string;
  readonly layout: ProgrammeLayout;
  readonly codes: ReadonlySet<string>;
  readonly producer: Programme['producer'];
  readonly issued?: string | undefined;
  /** The programme it was made from: members that no cell shows, where the hidden sheet has gone. */
  readonly from?: Programme;
}

/** Makes the programme of a workbook: all findings in one pass, the document where there is no error. */
export async function importProgramme(opened: OpenedOffice, options: ProgrammeImport): Promise<Imported<Programme>> {
  const { file, layout, codes, producer, issued, from } = options;
  const kind = checkKind(file, opened, 'programme');
  if (!isSound(kind)) return { findings: kind, document: null };
  const sheets = PROGRAMME_SHEETS.map((sheet) => ({ ...sheet, rows: [], spare: 0 }));
  const read = opened.tables({ sheets, lists: programmeLists(layout) });
  const { tables } = read;
  // With the old programme at hand nothing is lost with the hidden sheet.
  const told = from ? [] : kind;
  const findings = [...told, ...read.findings, ...checkProgramme({ file, tables, layout, codes })];
  if (!isSound(findings)) return { findings, document: null };
  const aside = parsed<Readonly<Record<string, unknown>>>(opened.rest[PROGRAMME_REST]) ?? asideOf(from);
  const lines = parsed<LinesAside>(opened.rest[LINES_REST]) ?? (from ? linesAside(from) : NO_LINES);
  const document = programmeDocument(tables, { aside, lines, producer, issued });
  const checked = await checkDocument('programme', document, file);
  if (checked.ok) return { findings, document };
  return { findings: [...findings, ...placedFaults(file, checked.findings, programmePlaces(tables))], document: null };
}

const NO_LINES: LinesAside = { entries: {}, ruleset: {} };

/** Members of the old programme; those that stand in cells are replaced by what the cells say. */
const asideOf = (from: Programme | undefined): Readonly<Record<string, unknown>> => ({ ...from });
